# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'timetable_absence.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QVBoxLayout)

from jury_desk.gui.kit.choice_field import ChoiceField
from jury_desk.gui.kit.typed_field import TypedField

class Ui_TimetableAbsence(object):
    def setupUi(self, absence_body):
        if not absence_body.objectName():
            absence_body.setObjectName(u"absence_body")
        self.absence_column = QVBoxLayout(absence_body)
        self.absence_column.setSpacing(16)
        self.absence_column.setObjectName(u"absence_column")
        self.absence_column.setContentsMargins(0, 0, 0, 0)
        self.absence_label = QLabel(absence_body)
        self.absence_label.setObjectName(u"absence_label")
        self.absence_label.setProperty(u"role", u"muted")
        self.absence_label.setTextFormat(Qt.TextFormat.PlainText)
        self.absence_label.setWordWrap(True)

        self.absence_column.addWidget(self.absence_label)

        self.juror_column = QVBoxLayout()
        self.juror_column.setSpacing(4)
        self.juror_column.setObjectName(u"juror_column")
        self.juror_column.setContentsMargins(0, 0, 0, 0)
        self.juror_label = QLabel(absence_body)
        self.juror_label.setObjectName(u"juror_label")
        self.juror_label.setProperty(u"role", u"field")
        self.juror_label.setTextFormat(Qt.TextFormat.PlainText)
        self.juror_label.setWordWrap(True)

        self.juror_column.addWidget(self.juror_label)

        self.juror_choice = ChoiceField(absence_body)
        self.juror_choice.setObjectName(u"juror_choice")

        self.juror_column.addWidget(self.juror_choice)


        self.absence_column.addLayout(self.juror_column)

        self.absence_line = QHBoxLayout()
        self.absence_line.setSpacing(16)
        self.absence_line.setObjectName(u"absence_line")
        self.absence_line.setContentsMargins(0, 0, 0, 0)
        self.away_column = QVBoxLayout()
        self.away_column.setSpacing(4)
        self.away_column.setObjectName(u"away_column")
        self.away_column.setContentsMargins(0, 0, 0, 0)
        self.away_label = QLabel(absence_body)
        self.away_label.setObjectName(u"away_label")
        self.away_label.setProperty(u"role", u"field")
        self.away_label.setTextFormat(Qt.TextFormat.PlainText)
        self.away_label.setWordWrap(True)

        self.away_column.addWidget(self.away_label)

        self.away_choice = ChoiceField(absence_body)
        self.away_choice.setObjectName(u"away_choice")

        self.away_column.addWidget(self.away_choice)


        self.absence_line.addLayout(self.away_column)

        self.from_column = QVBoxLayout()
        self.from_column.setSpacing(4)
        self.from_column.setObjectName(u"from_column")
        self.from_column.setContentsMargins(0, 0, 0, 0)
        self.from_label = QLabel(absence_body)
        self.from_label.setObjectName(u"from_label")
        self.from_label.setProperty(u"role", u"field")
        self.from_label.setTextFormat(Qt.TextFormat.PlainText)
        self.from_label.setWordWrap(True)

        self.from_column.addWidget(self.from_label)

        self.from_edit = TypedField(absence_body)
        self.from_edit.setObjectName(u"from_edit")

        self.from_column.addWidget(self.from_edit)


        self.absence_line.addLayout(self.from_column)

        self.until_column = QVBoxLayout()
        self.until_column.setSpacing(4)
        self.until_column.setObjectName(u"until_column")
        self.until_column.setContentsMargins(0, 0, 0, 0)
        self.until_label = QLabel(absence_body)
        self.until_label.setObjectName(u"until_label")
        self.until_label.setProperty(u"role", u"field")
        self.until_label.setTextFormat(Qt.TextFormat.PlainText)
        self.until_label.setWordWrap(True)

        self.until_column.addWidget(self.until_label)

        self.until_edit = TypedField(absence_body)
        self.until_edit.setObjectName(u"until_edit")

        self.until_column.addWidget(self.until_edit)


        self.absence_line.addLayout(self.until_column)

        self.absence_line.setStretch(0, 3)
        self.absence_line.setStretch(1, 1)
        self.absence_line.setStretch(2, 1)

        self.absence_column.addLayout(self.absence_line)

        self.touched_title = QLabel(absence_body)
        self.touched_title.setObjectName(u"touched_title")
        self.touched_title.setProperty(u"role", u"field")
        self.touched_title.setTextFormat(Qt.TextFormat.PlainText)
        self.touched_title.setWordWrap(True)

        self.absence_column.addWidget(self.touched_title)

        self.touched_label = QLabel(absence_body)
        self.touched_label.setObjectName(u"touched_label")
        self.touched_label.setTextFormat(Qt.TextFormat.PlainText)
        self.touched_label.setWordWrap(True)

        self.absence_column.addWidget(self.touched_label)

#if QT_CONFIG(shortcut)
        self.juror_label.setBuddy(self.juror_choice)
        self.away_label.setBuddy(self.away_choice)
        self.from_label.setBuddy(self.from_edit)
        self.until_label.setBuddy(self.until_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(absence_body)
    # setupUi

    def retranslateUi(self, absence_body):
        self.absence_label.setText(QCoreApplication.translate("TimetableAbsence", u"The absence is recorded. Then the passages that it touches are planned anew, everything else moving as little as possible; nothing changes before you have seen the differences.", None))
        self.juror_label.setText(QCoreApplication.translate("TimetableAbsence", u"Juror", None))
#if QT_CONFIG(accessibility)
        self.juror_choice.setAccessibleName(QCoreApplication.translate("TimetableAbsence", u"Juror", None))
#endif // QT_CONFIG(accessibility)
        self.away_label.setText(QCoreApplication.translate("TimetableAbsence", u"Day", None))
#if QT_CONFIG(accessibility)
        self.away_choice.setAccessibleName(QCoreApplication.translate("TimetableAbsence", u"Day", None))
#endif // QT_CONFIG(accessibility)
        self.from_label.setText(QCoreApplication.translate("TimetableAbsence", u"From", None))
#if QT_CONFIG(accessibility)
        self.from_edit.setAccessibleName(QCoreApplication.translate("TimetableAbsence", u"Absent from", None))
#endif // QT_CONFIG(accessibility)
        self.until_label.setText(QCoreApplication.translate("TimetableAbsence", u"Until", None))
#if QT_CONFIG(accessibility)
        self.until_edit.setAccessibleName(QCoreApplication.translate("TimetableAbsence", u"Absent until", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

