# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'added_passage.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QLineEdit,
    QPlainTextEdit, QVBoxLayout, QWidget)

from jury_desk.gui.kit.check_list import CheckList
from jury_desk.gui.kit.choice_field import ChoiceField
from jury_desk.gui.kit.typed_field import TypedField

class Ui_AddedPassage(object):
    def setupUi(self, added_passage_body):
        if not added_passage_body.objectName():
            added_passage_body.setObjectName(u"added_passage_body")
        self.added_passage_column = QVBoxLayout(added_passage_body)
        self.added_passage_column.setSpacing(16)
        self.added_passage_column.setObjectName(u"added_passage_column")
        self.added_passage_column.setContentsMargins(0, 0, 0, 0)
        self.explanation_label = QLabel(added_passage_body)
        self.explanation_label.setObjectName(u"explanation_label")
        self.explanation_label.setProperty(u"role", u"muted")
        self.explanation_label.setTextFormat(Qt.TextFormat.PlainText)
        self.explanation_label.setWordWrap(True)

        self.added_passage_column.addWidget(self.explanation_label)

        self.who_widget = QWidget(added_passage_body)
        self.who_widget.setObjectName(u"who_widget")
        self.who_column = QVBoxLayout(self.who_widget)
        self.who_column.setSpacing(4)
        self.who_column.setObjectName(u"who_column")
        self.who_column.setContentsMargins(0, 0, 0, 0)
        self.who_label = QLabel(self.who_widget)
        self.who_label.setObjectName(u"who_label")
        self.who_label.setProperty(u"role", u"field")
        self.who_label.setTextFormat(Qt.TextFormat.PlainText)
        self.who_label.setWordWrap(True)

        self.who_column.addWidget(self.who_label)

        self.who_choice = ChoiceField(self.who_widget)
        self.who_choice.setObjectName(u"who_choice")

        self.who_column.addWidget(self.who_choice)


        self.added_passage_column.addWidget(self.who_widget)

        self.person_widget = QWidget(added_passage_body)
        self.person_widget.setObjectName(u"person_widget")
        self.person_line = QHBoxLayout(self.person_widget)
        self.person_line.setSpacing(16)
        self.person_line.setObjectName(u"person_line")
        self.person_line.setContentsMargins(0, 0, 0, 0)
        self.last_name_widget = QWidget(self.person_widget)
        self.last_name_widget.setObjectName(u"last_name_widget")
        self.last_name_column = QVBoxLayout(self.last_name_widget)
        self.last_name_column.setSpacing(4)
        self.last_name_column.setObjectName(u"last_name_column")
        self.last_name_column.setContentsMargins(0, 0, 0, 0)
        self.last_name_label = QLabel(self.last_name_widget)
        self.last_name_label.setObjectName(u"last_name_label")
        self.last_name_label.setProperty(u"role", u"field")
        self.last_name_label.setTextFormat(Qt.TextFormat.PlainText)
        self.last_name_label.setWordWrap(True)

        self.last_name_column.addWidget(self.last_name_label)

        self.last_name_edit = QLineEdit(self.last_name_widget)
        self.last_name_edit.setObjectName(u"last_name_edit")

        self.last_name_column.addWidget(self.last_name_edit)


        self.person_line.addWidget(self.last_name_widget)

        self.first_name_widget = QWidget(self.person_widget)
        self.first_name_widget.setObjectName(u"first_name_widget")
        self.first_name_column = QVBoxLayout(self.first_name_widget)
        self.first_name_column.setSpacing(4)
        self.first_name_column.setObjectName(u"first_name_column")
        self.first_name_column.setContentsMargins(0, 0, 0, 0)
        self.first_name_label = QLabel(self.first_name_widget)
        self.first_name_label.setObjectName(u"first_name_label")
        self.first_name_label.setProperty(u"role", u"field")
        self.first_name_label.setTextFormat(Qt.TextFormat.PlainText)
        self.first_name_label.setWordWrap(True)

        self.first_name_column.addWidget(self.first_name_label)

        self.first_name_edit = QLineEdit(self.first_name_widget)
        self.first_name_edit.setObjectName(u"first_name_edit")

        self.first_name_column.addWidget(self.first_name_edit)


        self.person_line.addWidget(self.first_name_widget)

        self.number_widget = QWidget(self.person_widget)
        self.number_widget.setObjectName(u"number_widget")
        self.number_column = QVBoxLayout(self.number_widget)
        self.number_column.setSpacing(4)
        self.number_column.setObjectName(u"number_column")
        self.number_column.setContentsMargins(0, 0, 0, 0)
        self.number_label = QLabel(self.number_widget)
        self.number_label.setObjectName(u"number_label")
        self.number_label.setProperty(u"role", u"field")
        self.number_label.setTextFormat(Qt.TextFormat.PlainText)
        self.number_label.setWordWrap(True)

        self.number_column.addWidget(self.number_label)

        self.number_edit = QLineEdit(self.number_widget)
        self.number_edit.setObjectName(u"number_edit")

        self.number_column.addWidget(self.number_edit)


        self.person_line.addWidget(self.number_widget)

        self.person_line.setStretch(0, 3)
        self.person_line.setStretch(1, 3)
        self.person_line.setStretch(2, 2)

        self.added_passage_column.addWidget(self.person_widget)

        self.accommodation_widget = QWidget(added_passage_body)
        self.accommodation_widget.setObjectName(u"accommodation_widget")
        self.accommodation_column = QVBoxLayout(self.accommodation_widget)
        self.accommodation_column.setSpacing(4)
        self.accommodation_column.setObjectName(u"accommodation_column")
        self.accommodation_column.setContentsMargins(0, 0, 0, 0)
        self.accommodation_label = QLabel(self.accommodation_widget)
        self.accommodation_label.setObjectName(u"accommodation_label")
        self.accommodation_label.setProperty(u"role", u"field")
        self.accommodation_label.setTextFormat(Qt.TextFormat.PlainText)
        self.accommodation_label.setWordWrap(True)

        self.accommodation_column.addWidget(self.accommodation_label)

        self.accommodation_edit = QLineEdit(self.accommodation_widget)
        self.accommodation_edit.setObjectName(u"accommodation_edit")

        self.accommodation_column.addWidget(self.accommodation_edit)


        self.added_passage_column.addWidget(self.accommodation_widget)

        self.team_widget = QWidget(added_passage_body)
        self.team_widget.setObjectName(u"team_widget")
        self.team_column = QVBoxLayout(self.team_widget)
        self.team_column.setSpacing(16)
        self.team_column.setObjectName(u"team_column")
        self.team_column.setContentsMargins(0, 0, 0, 0)
        self.team_name_widget = QWidget(self.team_widget)
        self.team_name_widget.setObjectName(u"team_name_widget")
        self.team_name_column = QVBoxLayout(self.team_name_widget)
        self.team_name_column.setSpacing(4)
        self.team_name_column.setObjectName(u"team_name_column")
        self.team_name_column.setContentsMargins(0, 0, 0, 0)
        self.team_name_label = QLabel(self.team_name_widget)
        self.team_name_label.setObjectName(u"team_name_label")
        self.team_name_label.setProperty(u"role", u"field")
        self.team_name_label.setTextFormat(Qt.TextFormat.PlainText)
        self.team_name_label.setWordWrap(True)

        self.team_name_column.addWidget(self.team_name_label)

        self.team_name_edit = QLineEdit(self.team_name_widget)
        self.team_name_edit.setObjectName(u"team_name_edit")

        self.team_name_column.addWidget(self.team_name_edit)


        self.team_column.addWidget(self.team_name_widget)

        self.members_widget = QWidget(self.team_widget)
        self.members_widget.setObjectName(u"members_widget")
        self.members_column = QVBoxLayout(self.members_widget)
        self.members_column.setSpacing(4)
        self.members_column.setObjectName(u"members_column")
        self.members_column.setContentsMargins(0, 0, 0, 0)
        self.members_label = QLabel(self.members_widget)
        self.members_label.setObjectName(u"members_label")
        self.members_label.setProperty(u"role", u"field")
        self.members_label.setTextFormat(Qt.TextFormat.PlainText)
        self.members_label.setWordWrap(True)

        self.members_column.addWidget(self.members_label)

        self.members_edit = QPlainTextEdit(self.members_widget)
        self.members_edit.setObjectName(u"members_edit")
        self.members_edit.setTabChangesFocus(True)

        self.members_column.addWidget(self.members_edit)


        self.team_column.addWidget(self.members_widget)


        self.added_passage_column.addWidget(self.team_widget)

        self.place_line = QHBoxLayout()
        self.place_line.setSpacing(16)
        self.place_line.setObjectName(u"place_line")
        self.place_line.setContentsMargins(0, 0, 0, 0)
        self.assessment_widget = QWidget(added_passage_body)
        self.assessment_widget.setObjectName(u"assessment_widget")
        self.assessment_column = QVBoxLayout(self.assessment_widget)
        self.assessment_column.setSpacing(4)
        self.assessment_column.setObjectName(u"assessment_column")
        self.assessment_column.setContentsMargins(0, 0, 0, 0)
        self.assessment_label = QLabel(self.assessment_widget)
        self.assessment_label.setObjectName(u"assessment_label")
        self.assessment_label.setProperty(u"role", u"field")
        self.assessment_label.setTextFormat(Qt.TextFormat.PlainText)
        self.assessment_label.setWordWrap(True)

        self.assessment_column.addWidget(self.assessment_label)

        self.assessment_choice = ChoiceField(self.assessment_widget)
        self.assessment_choice.setObjectName(u"assessment_choice")

        self.assessment_column.addWidget(self.assessment_choice)


        self.place_line.addWidget(self.assessment_widget)

        self.hour_widget = QWidget(added_passage_body)
        self.hour_widget.setObjectName(u"hour_widget")
        self.hour_column = QVBoxLayout(self.hour_widget)
        self.hour_column.setSpacing(4)
        self.hour_column.setObjectName(u"hour_column")
        self.hour_column.setContentsMargins(0, 0, 0, 0)
        self.hour_label = QLabel(self.hour_widget)
        self.hour_label.setObjectName(u"hour_label")
        self.hour_label.setProperty(u"role", u"field")
        self.hour_label.setTextFormat(Qt.TextFormat.PlainText)
        self.hour_label.setWordWrap(True)

        self.hour_column.addWidget(self.hour_label)

        self.hour_edit = TypedField(self.hour_widget)
        self.hour_edit.setObjectName(u"hour_edit")

        self.hour_column.addWidget(self.hour_edit)


        self.place_line.addWidget(self.hour_widget)

        self.place_line.setStretch(0, 4)
        self.place_line.setStretch(1, 1)

        self.added_passage_column.addLayout(self.place_line)

        self.jurors_widget = QWidget(added_passage_body)
        self.jurors_widget.setObjectName(u"jurors_widget")
        self.jurors_column = QVBoxLayout(self.jurors_widget)
        self.jurors_column.setSpacing(4)
        self.jurors_column.setObjectName(u"jurors_column")
        self.jurors_column.setContentsMargins(0, 0, 0, 0)
        self.jurors_label = QLabel(self.jurors_widget)
        self.jurors_label.setObjectName(u"jurors_label")
        self.jurors_label.setProperty(u"role", u"field")
        self.jurors_label.setTextFormat(Qt.TextFormat.PlainText)
        self.jurors_label.setWordWrap(True)

        self.jurors_column.addWidget(self.jurors_label)

        self.jurors_list = CheckList(self.jurors_widget)
        self.jurors_list.setObjectName(u"jurors_list")

        self.jurors_column.addWidget(self.jurors_list)


        self.added_passage_column.addWidget(self.jurors_widget)

        self.reason_widget = QWidget(added_passage_body)
        self.reason_widget.setObjectName(u"reason_widget")
        self.reason_column = QVBoxLayout(self.reason_widget)
        self.reason_column.setSpacing(4)
        self.reason_column.setObjectName(u"reason_column")
        self.reason_column.setContentsMargins(0, 0, 0, 0)
        self.reason_label = QLabel(self.reason_widget)
        self.reason_label.setObjectName(u"reason_label")
        self.reason_label.setProperty(u"role", u"field")
        self.reason_label.setTextFormat(Qt.TextFormat.PlainText)
        self.reason_label.setWordWrap(True)

        self.reason_column.addWidget(self.reason_label)

        self.reason_edit = QPlainTextEdit(self.reason_widget)
        self.reason_edit.setObjectName(u"reason_edit")
        self.reason_edit.setTabChangesFocus(True)

        self.reason_column.addWidget(self.reason_edit)


        self.added_passage_column.addWidget(self.reason_widget)

#if QT_CONFIG(shortcut)
        self.who_label.setBuddy(self.who_choice)
        self.last_name_label.setBuddy(self.last_name_edit)
        self.first_name_label.setBuddy(self.first_name_edit)
        self.number_label.setBuddy(self.number_edit)
        self.accommodation_label.setBuddy(self.accommodation_edit)
        self.team_name_label.setBuddy(self.team_name_edit)
        self.members_label.setBuddy(self.members_edit)
        self.assessment_label.setBuddy(self.assessment_choice)
        self.hour_label.setBuddy(self.hour_edit)
        self.jurors_label.setBuddy(self.jurors_list)
        self.reason_label.setBuddy(self.reason_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.who_choice, self.last_name_edit)
        QWidget.setTabOrder(self.last_name_edit, self.first_name_edit)
        QWidget.setTabOrder(self.first_name_edit, self.number_edit)
        QWidget.setTabOrder(self.number_edit, self.accommodation_edit)
        QWidget.setTabOrder(self.accommodation_edit, self.team_name_edit)
        QWidget.setTabOrder(self.team_name_edit, self.members_edit)
        QWidget.setTabOrder(self.members_edit, self.assessment_choice)
        QWidget.setTabOrder(self.assessment_choice, self.hour_edit)
        QWidget.setTabOrder(self.hour_edit, self.jurors_list)
        QWidget.setTabOrder(self.jurors_list, self.reason_edit)

        self.retranslateUi(added_passage_body)
    # setupUi

    def retranslateUi(self, added_passage_body):
        self.explanation_label.setText(QCoreApplication.translate("AddedPassage", u"The passage appears in today's list. Its sheet says that it was added on the spot, and why.", None))
        self.who_label.setText(QCoreApplication.translate("AddedPassage", u"Who passes", None))
#if QT_CONFIG(accessibility)
        self.who_choice.setAccessibleName(QCoreApplication.translate("AddedPassage", u"Who passes", None))
#endif // QT_CONFIG(accessibility)
        self.last_name_label.setText(QCoreApplication.translate("AddedPassage", u"Name", None))
#if QT_CONFIG(accessibility)
        self.last_name_edit.setAccessibleName(QCoreApplication.translate("AddedPassage", u"Name", None))
#endif // QT_CONFIG(accessibility)
        self.first_name_label.setText(QCoreApplication.translate("AddedPassage", u"First name", None))
#if QT_CONFIG(accessibility)
        self.first_name_edit.setAccessibleName(QCoreApplication.translate("AddedPassage", u"First name", None))
#endif // QT_CONFIG(accessibility)
        self.number_label.setText(QCoreApplication.translate("AddedPassage", u"Number, if there is one", None))
#if QT_CONFIG(accessibility)
        self.number_edit.setAccessibleName(QCoreApplication.translate("AddedPassage", u"Number, if there is one", None))
#endif // QT_CONFIG(accessibility)
        self.accommodation_label.setText(QCoreApplication.translate("AddedPassage", u"Practical measure, if one is granted", None))
#if QT_CONFIG(accessibility)
        self.accommodation_edit.setAccessibleName(QCoreApplication.translate("AddedPassage", u"Practical measure, if one is granted", None))
#endif // QT_CONFIG(accessibility)
        self.team_name_label.setText(QCoreApplication.translate("AddedPassage", u"Team's name", None))
#if QT_CONFIG(accessibility)
        self.team_name_edit.setAccessibleName(QCoreApplication.translate("AddedPassage", u"Team's name", None))
#endif // QT_CONFIG(accessibility)
        self.members_label.setText(QCoreApplication.translate("AddedPassage", u"Members, one a line: NAME First name", None))
#if QT_CONFIG(accessibility)
        self.members_edit.setAccessibleName(QCoreApplication.translate("AddedPassage", u"Members, one a line: NAME First name", None))
#endif // QT_CONFIG(accessibility)
        self.assessment_label.setText(QCoreApplication.translate("AddedPassage", u"Assessment", None))
#if QT_CONFIG(accessibility)
        self.assessment_choice.setAccessibleName(QCoreApplication.translate("AddedPassage", u"Assessment", None))
#endif // QT_CONFIG(accessibility)
        self.hour_label.setText(QCoreApplication.translate("AddedPassage", u"Hour", None))
#if QT_CONFIG(accessibility)
        self.hour_edit.setAccessibleName(QCoreApplication.translate("AddedPassage", u"Hour", None))
#endif // QT_CONFIG(accessibility)
        self.jurors_label.setText(QCoreApplication.translate("AddedPassage", u"Jurors beside you", None))
#if QT_CONFIG(accessibility)
        self.jurors_list.setAccessibleName(QCoreApplication.translate("AddedPassage", u"Jurors beside you", None))
#endif // QT_CONFIG(accessibility)
        self.reason_label.setText(QCoreApplication.translate("AddedPassage", u"Reason", None))
#if QT_CONFIG(accessibility)
        self.reason_edit.setAccessibleName(QCoreApplication.translate("AddedPassage", u"Reason", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

