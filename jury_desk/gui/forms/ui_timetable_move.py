# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'timetable_move.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QVBoxLayout)

from jury_desk.gui.kit.choice_field import ChoiceField
from jury_desk.gui.kit.typed_field import TypedField
from jury_desk.gui.preparation.finding_list import FindingList

class Ui_TimetableMove(object):
    def setupUi(self, move_body):
        if not move_body.objectName():
            move_body.setObjectName(u"move_body")
        self.move_column = QVBoxLayout(move_body)
        self.move_column.setSpacing(16)
        self.move_column.setObjectName(u"move_column")
        self.move_column.setContentsMargins(0, 0, 0, 0)
        self.move_label = QLabel(move_body)
        self.move_label.setObjectName(u"move_label")
        self.move_label.setProperty(u"role", u"muted")
        self.move_label.setTextFormat(Qt.TextFormat.PlainText)
        self.move_label.setWordWrap(True)

        self.move_column.addWidget(self.move_label)

        self.when_line = QHBoxLayout()
        self.when_line.setSpacing(16)
        self.when_line.setObjectName(u"when_line")
        self.when_line.setContentsMargins(0, 0, 0, 0)
        self.day_column = QVBoxLayout()
        self.day_column.setSpacing(4)
        self.day_column.setObjectName(u"day_column")
        self.day_column.setContentsMargins(0, 0, 0, 0)
        self.day_label = QLabel(move_body)
        self.day_label.setObjectName(u"day_label")
        self.day_label.setProperty(u"role", u"field")
        self.day_label.setTextFormat(Qt.TextFormat.PlainText)
        self.day_label.setWordWrap(True)

        self.day_column.addWidget(self.day_label)

        self.day_choice = ChoiceField(move_body)
        self.day_choice.setObjectName(u"day_choice")

        self.day_column.addWidget(self.day_choice)


        self.when_line.addLayout(self.day_column)

        self.start_column = QVBoxLayout()
        self.start_column.setSpacing(4)
        self.start_column.setObjectName(u"start_column")
        self.start_column.setContentsMargins(0, 0, 0, 0)
        self.start_label = QLabel(move_body)
        self.start_label.setObjectName(u"start_label")
        self.start_label.setProperty(u"role", u"field")
        self.start_label.setTextFormat(Qt.TextFormat.PlainText)
        self.start_label.setWordWrap(True)

        self.start_column.addWidget(self.start_label)

        self.start_edit = TypedField(move_body)
        self.start_edit.setObjectName(u"start_edit")

        self.start_column.addWidget(self.start_edit)


        self.when_line.addLayout(self.start_column)

        self.when_line.setStretch(0, 3)
        self.when_line.setStretch(1, 2)

        self.move_column.addLayout(self.when_line)

        self.where_line = QHBoxLayout()
        self.where_line.setSpacing(16)
        self.where_line.setObjectName(u"where_line")
        self.where_line.setContentsMargins(0, 0, 0, 0)
        self.panel_column = QVBoxLayout()
        self.panel_column.setSpacing(4)
        self.panel_column.setObjectName(u"panel_column")
        self.panel_column.setContentsMargins(0, 0, 0, 0)
        self.panel_label = QLabel(move_body)
        self.panel_label.setObjectName(u"panel_label")
        self.panel_label.setProperty(u"role", u"field")
        self.panel_label.setTextFormat(Qt.TextFormat.PlainText)
        self.panel_label.setWordWrap(True)

        self.panel_column.addWidget(self.panel_label)

        self.panel_choice = ChoiceField(move_body)
        self.panel_choice.setObjectName(u"panel_choice")

        self.panel_column.addWidget(self.panel_choice)


        self.where_line.addLayout(self.panel_column)

        self.room_column = QVBoxLayout()
        self.room_column.setSpacing(4)
        self.room_column.setObjectName(u"room_column")
        self.room_column.setContentsMargins(0, 0, 0, 0)
        self.room_label = QLabel(move_body)
        self.room_label.setObjectName(u"room_label")
        self.room_label.setProperty(u"role", u"field")
        self.room_label.setTextFormat(Qt.TextFormat.PlainText)
        self.room_label.setWordWrap(True)

        self.room_column.addWidget(self.room_label)

        self.room_choice = ChoiceField(move_body)
        self.room_choice.setObjectName(u"room_choice")

        self.room_column.addWidget(self.room_choice)


        self.where_line.addLayout(self.room_column)

        self.where_line.setStretch(0, 1)
        self.where_line.setStretch(1, 1)

        self.move_column.addLayout(self.where_line)

        self.verdict_label = QLabel(move_body)
        self.verdict_label.setObjectName(u"verdict_label")
        self.verdict_label.setProperty(u"role", u"strong")
        self.verdict_label.setTextFormat(Qt.TextFormat.PlainText)
        self.verdict_label.setWordWrap(True)

        self.move_column.addWidget(self.verdict_label)

        self.move_findings = FindingList(move_body)
        self.move_findings.setObjectName(u"move_findings")

        self.move_column.addWidget(self.move_findings)

#if QT_CONFIG(shortcut)
        self.day_label.setBuddy(self.day_choice)
        self.start_label.setBuddy(self.start_edit)
        self.panel_label.setBuddy(self.panel_choice)
        self.room_label.setBuddy(self.room_choice)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(move_body)
    # setupUi

    def retranslateUi(self, move_body):
        self.day_label.setText(QCoreApplication.translate("TimetableMove", u"Day", None))
#if QT_CONFIG(accessibility)
        self.day_choice.setAccessibleName(QCoreApplication.translate("TimetableMove", u"Day", None))
#endif // QT_CONFIG(accessibility)
        self.start_label.setText(QCoreApplication.translate("TimetableMove", u"The candidate begins at", None))
#if QT_CONFIG(accessibility)
        self.start_edit.setAccessibleName(QCoreApplication.translate("TimetableMove", u"The candidate begins at", None))
#endif // QT_CONFIG(accessibility)
        self.panel_label.setText(QCoreApplication.translate("TimetableMove", u"Panel", None))
#if QT_CONFIG(accessibility)
        self.panel_choice.setAccessibleName(QCoreApplication.translate("TimetableMove", u"Panel", None))
#endif // QT_CONFIG(accessibility)
        self.room_label.setText(QCoreApplication.translate("TimetableMove", u"Room", None))
#if QT_CONFIG(accessibility)
        self.room_choice.setAccessibleName(QCoreApplication.translate("TimetableMove", u"Room", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.move_findings.setAccessibleName(QCoreApplication.translate("TimetableMove", u"What it would bring", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

