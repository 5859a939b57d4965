# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'review_sitting.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QLineEdit,
    QPlainTextEdit, QVBoxLayout, QWidget)

from jury_desk.gui.grids.choice_button import ChoiceButton

class Ui_ReviewSitting(object):
    def setupUi(self, sitting_body):
        if not sitting_body.objectName():
            sitting_body.setObjectName(u"sitting_body")
        self.sitting_column = QVBoxLayout(sitting_body)
        self.sitting_column.setSpacing(8)
        self.sitting_column.setObjectName(u"sitting_column")
        self.sitting_column.setContentsMargins(0, 0, 0, 0)
        self.setting_label = QLabel(sitting_body)
        self.setting_label.setObjectName(u"setting_label")
        self.setting_label.setProperty(u"role", u"field")
        self.setting_label.setTextFormat(Qt.TextFormat.PlainText)

        self.sitting_column.addWidget(self.setting_label)

        self.setting_button = ChoiceButton(sitting_body)
        self.setting_button.setObjectName(u"setting_button")
        self.setting_button.setProperty(u"role", u"choice")

        self.sitting_column.addWidget(self.setting_button)

        self.forms_label = QLabel(sitting_body)
        self.forms_label.setObjectName(u"forms_label")
        self.forms_label.setProperty(u"role", u"field")
        self.forms_label.setTextFormat(Qt.TextFormat.PlainText)

        self.sitting_column.addWidget(self.forms_label)

        self.forms_widget = QWidget(sitting_body)
        self.forms_widget.setObjectName(u"forms_widget")
        self.forms_column = QVBoxLayout(self.forms_widget)
        self.forms_column.setSpacing(0)
        self.forms_column.setObjectName(u"forms_column")
        self.forms_column.setContentsMargins(0, 0, 0, 0)

        self.sitting_column.addWidget(self.forms_widget)

        self.languages_label = QLabel(sitting_body)
        self.languages_label.setObjectName(u"languages_label")
        self.languages_label.setProperty(u"role", u"field")
        self.languages_label.setTextFormat(Qt.TextFormat.PlainText)

        self.sitting_column.addWidget(self.languages_label)

        self.languages_edit = QLineEdit(sitting_body)
        self.languages_edit.setObjectName(u"languages_edit")

        self.sitting_column.addWidget(self.languages_edit)

        self.parts_label = QLabel(sitting_body)
        self.parts_label.setObjectName(u"parts_label")
        self.parts_label.setProperty(u"role", u"field")
        self.parts_label.setTextFormat(Qt.TextFormat.PlainText)

        self.sitting_column.addWidget(self.parts_label)

        self.parts_edit = QPlainTextEdit(sitting_body)
        self.parts_edit.setObjectName(u"parts_edit")
        self.parts_edit.setTabChangesFocus(True)

        self.sitting_column.addWidget(self.parts_edit)

        self.phases_label = QLabel(sitting_body)
        self.phases_label.setObjectName(u"phases_label")
        self.phases_label.setProperty(u"role", u"field")
        self.phases_label.setTextFormat(Qt.TextFormat.PlainText)

        self.sitting_column.addWidget(self.phases_label)

        self.phases_edit = QPlainTextEdit(sitting_body)
        self.phases_edit.setObjectName(u"phases_edit")
        self.phases_edit.setTabChangesFocus(True)

        self.sitting_column.addWidget(self.phases_edit)

        self.external_row = QHBoxLayout()
        self.external_row.setSpacing(8)
        self.external_row.setObjectName(u"external_row")
        self.external_row.setContentsMargins(0, 0, 0, 0)
        self.external_column = QVBoxLayout()
        self.external_column.setSpacing(4)
        self.external_column.setObjectName(u"external_column")
        self.external_column.setContentsMargins(0, 0, 0, 0)
        self.external_label = QLabel(sitting_body)
        self.external_label.setObjectName(u"external_label")
        self.external_label.setProperty(u"role", u"field")
        self.external_label.setTextFormat(Qt.TextFormat.PlainText)

        self.external_column.addWidget(self.external_label)

        self.external_edit = QLineEdit(sitting_body)
        self.external_edit.setObjectName(u"external_edit")

        self.external_column.addWidget(self.external_edit)


        self.external_row.addLayout(self.external_column)

        self.least_column = QVBoxLayout()
        self.least_column.setSpacing(4)
        self.least_column.setObjectName(u"least_column")
        self.least_column.setContentsMargins(0, 0, 0, 0)
        self.least_label = QLabel(sitting_body)
        self.least_label.setObjectName(u"least_label")
        self.least_label.setProperty(u"role", u"field")
        self.least_label.setTextFormat(Qt.TextFormat.PlainText)

        self.least_column.addWidget(self.least_label)

        self.least_edit = QLineEdit(sitting_body)
        self.least_edit.setObjectName(u"least_edit")

        self.least_column.addWidget(self.least_edit)


        self.external_row.addLayout(self.least_column)

        self.above_column = QVBoxLayout()
        self.above_column.setSpacing(4)
        self.above_column.setObjectName(u"above_column")
        self.above_column.setContentsMargins(0, 0, 0, 0)
        self.above_label = QLabel(sitting_body)
        self.above_label.setObjectName(u"above_label")
        self.above_label.setProperty(u"role", u"field")
        self.above_label.setTextFormat(Qt.TextFormat.PlainText)

        self.above_column.addWidget(self.above_label)

        self.above_edit = QLineEdit(sitting_body)
        self.above_edit.setObjectName(u"above_edit")

        self.above_column.addWidget(self.above_edit)


        self.external_row.addLayout(self.above_column)

        self.external_row.setStretch(0, 2)
        self.external_row.setStretch(1, 1)
        self.external_row.setStretch(2, 1)

        self.sitting_column.addLayout(self.external_row)

        self.message_label = QLabel(sitting_body)
        self.message_label.setObjectName(u"message_label")
        self.message_label.setProperty(u"role", u"error")
        self.message_label.setTextFormat(Qt.TextFormat.PlainText)
        self.message_label.setWordWrap(True)

        self.sitting_column.addWidget(self.message_label)

#if QT_CONFIG(shortcut)
        self.languages_label.setBuddy(self.languages_edit)
        self.parts_label.setBuddy(self.parts_edit)
        self.phases_label.setBuddy(self.phases_edit)
        self.external_label.setBuddy(self.external_edit)
        self.least_label.setBuddy(self.least_edit)
        self.above_label.setBuddy(self.above_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(sitting_body)
    # setupUi

    def retranslateUi(self, sitting_body):
        self.setting_label.setText(QCoreApplication.translate("ReviewSitting", u"Held", None))
#if QT_CONFIG(accessibility)
        self.setting_button.setAccessibleName(QCoreApplication.translate("ReviewSitting", u"Held", None))
#endif // QT_CONFIG(accessibility)
        self.forms_label.setText(QCoreApplication.translate("ReviewSitting", u"Forms", None))
        self.languages_label.setText(QCoreApplication.translate("ReviewSitting", u"Languages, parted by commas", None))
#if QT_CONFIG(accessibility)
        self.languages_edit.setAccessibleName(QCoreApplication.translate("ReviewSitting", u"Languages", None))
#endif // QT_CONFIG(accessibility)
        self.parts_label.setText(QCoreApplication.translate("ReviewSitting", u"Parts, one a line: name ; weight", None))
#if QT_CONFIG(accessibility)
        self.parts_edit.setAccessibleName(QCoreApplication.translate("ReviewSitting", u"Parts", None))
#endif // QT_CONFIG(accessibility)
        self.parts_edit.setPlaceholderText(QCoreApplication.translate("ReviewSitting", u"e.g. Written file ; 0.5", None))
        self.phases_label.setText(QCoreApplication.translate("ReviewSitting", u"Phases, one a line: kind ; minutes ; name", None))
#if QT_CONFIG(accessibility)
        self.phases_edit.setAccessibleName(QCoreApplication.translate("ReviewSitting", u"Phases", None))
#endif // QT_CONFIG(accessibility)
        self.phases_edit.setPlaceholderText(QCoreApplication.translate("ReviewSitting", u"e.g. presentation ; 20 ; Defence before the jury", None))
        self.external_label.setText(QCoreApplication.translate("ReviewSitting", u"External test", None))
#if QT_CONFIG(accessibility)
        self.external_edit.setAccessibleName(QCoreApplication.translate("ReviewSitting", u"External test", None))
#endif // QT_CONFIG(accessibility)
        self.least_label.setText(QCoreApplication.translate("ReviewSitting", u"Score at least", None))
#if QT_CONFIG(accessibility)
        self.least_edit.setAccessibleName(QCoreApplication.translate("ReviewSitting", u"Score at least", None))
#endif // QT_CONFIG(accessibility)
        self.above_label.setText(QCoreApplication.translate("ReviewSitting", u"Score above", None))
#if QT_CONFIG(accessibility)
        self.above_edit.setAccessibleName(QCoreApplication.translate("ReviewSitting", u"Score above", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

