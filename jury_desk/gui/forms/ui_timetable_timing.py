# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'timetable_timing.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QHBoxLayout, QLabel,
    QPushButton, QVBoxLayout, QWidget)

from jury_desk.gui.kit.flow_line import FlowLine
from jury_desk.gui.kit.tick_box import TickBox

class Ui_TimetableTiming(object):
    def setupUi(self, timing_card):
        if not timing_card.objectName():
            timing_card.setObjectName(u"timing_card")
        timing_card.setProperty(u"role", u"card")
        self.timing_column = QVBoxLayout(timing_card)
        self.timing_column.setSpacing(12)
        self.timing_column.setObjectName(u"timing_column")
        self.timing_column.setContentsMargins(24, 20, 24, 20)
        self.timing_head = QHBoxLayout()
        self.timing_head.setSpacing(16)
        self.timing_head.setObjectName(u"timing_head")
        self.timing_head.setContentsMargins(0, 0, 0, 0)
        self.timing_words = QVBoxLayout()
        self.timing_words.setSpacing(2)
        self.timing_words.setObjectName(u"timing_words")
        self.timing_words.setContentsMargins(0, 0, 0, 0)
        self.timing_title = QLabel(timing_card)
        self.timing_title.setObjectName(u"timing_title")
        self.timing_title.setProperty(u"role", u"heading")
        self.timing_title.setTextFormat(Qt.TextFormat.PlainText)
        self.timing_title.setWordWrap(True)

        self.timing_words.addWidget(self.timing_title)

        self.timing_note = QLabel(timing_card)
        self.timing_note.setObjectName(u"timing_note")
        self.timing_note.setProperty(u"role", u"small")
        self.timing_note.setTextFormat(Qt.TextFormat.PlainText)
        self.timing_note.setWordWrap(True)

        self.timing_words.addWidget(self.timing_note)


        self.timing_head.addLayout(self.timing_words)

        self.total_label = QLabel(timing_card)
        self.total_label.setObjectName(u"total_label")
        self.total_label.setProperty(u"role", u"strong")
        self.total_label.setTextFormat(Qt.TextFormat.PlainText)

        self.timing_head.addWidget(self.total_label)

        self.timing_head.setStretch(0, 1)

        self.timing_column.addLayout(self.timing_head)

        self.kind_widget = FlowLine(timing_card)
        self.kind_widget.setObjectName(u"kind_widget")
        self.planned_check = TickBox(self.kind_widget)
        self.planned_check.setObjectName(u"planned_check")
        self.team_check = TickBox(self.kind_widget)
        self.team_check.setObjectName(u"team_check")

        self.timing_column.addWidget(self.kind_widget)

        self.lengths_widget = QWidget(timing_card)
        self.lengths_widget.setObjectName(u"lengths_widget")
        self.lengths_column = QVBoxLayout(self.lengths_widget)
        self.lengths_column.setSpacing(12)
        self.lengths_column.setObjectName(u"lengths_column")
        self.lengths_column.setContentsMargins(0, 0, 0, 0)
        self.phases_widget = FlowLine(self.lengths_widget)
        self.phases_widget.setObjectName(u"phases_widget")

        self.lengths_column.addWidget(self.phases_widget)

        self.allowed_widget = FlowLine(self.lengths_widget)
        self.allowed_widget.setObjectName(u"allowed_widget")
        self.phases_button = QPushButton(self.allowed_widget)
        self.phases_button.setObjectName(u"phases_button")
        self.phases_button.setProperty(u"role", u"link")
        self.panels_button = QPushButton(self.allowed_widget)
        self.panels_button.setObjectName(u"panels_button")
        self.panels_button.setProperty(u"role", u"link")
        self.rooms_button = QPushButton(self.allowed_widget)
        self.rooms_button.setObjectName(u"rooms_button")
        self.rooms_button.setProperty(u"role", u"link")

        self.lengths_column.addWidget(self.allowed_widget)


        self.timing_column.addWidget(self.lengths_widget)


        self.retranslateUi(timing_card)
    # setupUi

    def retranslateUi(self, timing_card):
        self.planned_check.setText(QCoreApplication.translate("TimetableTiming", u"In the timetable", None))
        self.team_check.setText(QCoreApplication.translate("TimetableTiming", u"Passed as a team", None))
        self.phases_button.setText(QCoreApplication.translate("TimetableTiming", u"Name the phases\u2026", None))
        self.panels_button.setText(QCoreApplication.translate("TimetableTiming", u"Any panel", None))
        self.rooms_button.setText(QCoreApplication.translate("TimetableTiming", u"Any room", None))
        pass
    # retranslateUi

