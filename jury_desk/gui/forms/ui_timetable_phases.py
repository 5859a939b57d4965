# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'timetable_phases.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout)

class Ui_TimetablePhases(object):
    def setupUi(self, phases_body):
        if not phases_body.objectName():
            phases_body.setObjectName(u"phases_body")
        self.phases_column = QVBoxLayout(phases_body)
        self.phases_column.setSpacing(16)
        self.phases_column.setObjectName(u"phases_column")
        self.phases_column.setContentsMargins(0, 0, 0, 0)
        self.phases_note = QLabel(phases_body)
        self.phases_note.setObjectName(u"phases_note")
        self.phases_note.setProperty(u"role", u"muted")
        self.phases_note.setTextFormat(Qt.TextFormat.PlainText)
        self.phases_note.setWordWrap(True)

        self.phases_column.addWidget(self.phases_note)

        self.phase_rows = QVBoxLayout()
        self.phase_rows.setSpacing(12)
        self.phase_rows.setObjectName(u"phase_rows")
        self.phase_rows.setContentsMargins(0, 0, 0, 0)

        self.phases_column.addLayout(self.phase_rows)

        self.add_line = QHBoxLayout()
        self.add_line.setSpacing(0)
        self.add_line.setObjectName(u"add_line")
        self.add_line.setContentsMargins(0, 0, 0, 0)
        self.add_button = QPushButton(phases_body)
        self.add_button.setObjectName(u"add_button")
        self.add_button.setProperty(u"role", u"link")

        self.add_line.addWidget(self.add_button)

        self.add_space = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.add_line.addItem(self.add_space)


        self.phases_column.addLayout(self.add_line)


        self.retranslateUi(phases_body)
    # setupUi

    def retranslateUi(self, phases_body):
        self.phases_note.setText(QCoreApplication.translate("TimetablePhases", u"Each phase as the jury goes through it. A name and a language change nothing in the timetable.", None))
        self.add_button.setText(QCoreApplication.translate("TimetablePhases", u"Add a phase", None))
        pass
    # retranslateUi

