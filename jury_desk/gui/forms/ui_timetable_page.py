# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'timetable_page.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication)
from PySide6.QtWidgets import (QFrame, QHBoxLayout, QPushButton,
    QSizePolicy, QSpacerItem, QStackedWidget, QVBoxLayout)

class Ui_TimetablePage(object):
    def setupUi(self, timetable_page):
        if not timetable_page.objectName():
            timetable_page.setObjectName(u"timetable_page")
        self.timetable_column = QVBoxLayout(timetable_page)
        self.timetable_column.setSpacing(0)
        self.timetable_column.setObjectName(u"timetable_column")
        self.timetable_column.setContentsMargins(0, 0, 0, 0)
        self.timetable_head = QFrame(timetable_page)
        self.timetable_head.setObjectName(u"timetable_head")
        self.timetable_head.setProperty(u"role", u"bar")
        self.head_line = QHBoxLayout(self.timetable_head)
        self.head_line.setSpacing(8)
        self.head_line.setObjectName(u"head_line")
        self.head_line.setContentsMargins(24, 8, 24, 0)
        self.plan_button = QPushButton(self.timetable_head)
        self.plan_button.setObjectName(u"plan_button")
        self.plan_button.setProperty(u"role", u"tab")
        self.plan_button.setCheckable(True)
        self.plan_button.setAutoExclusive(True)

        self.head_line.addWidget(self.plan_button)

        self.wishes_button = QPushButton(self.timetable_head)
        self.wishes_button.setObjectName(u"wishes_button")
        self.wishes_button.setProperty(u"role", u"tab")
        self.wishes_button.setCheckable(True)
        self.wishes_button.setAutoExclusive(True)

        self.head_line.addWidget(self.wishes_button)

        self.durations_button = QPushButton(self.timetable_head)
        self.durations_button.setObjectName(u"durations_button")
        self.durations_button.setProperty(u"role", u"tab")
        self.durations_button.setCheckable(True)
        self.durations_button.setAutoExclusive(True)

        self.head_line.addWidget(self.durations_button)

        self.head_spacer = QSpacerItem(24, 24, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.head_line.addItem(self.head_spacer)

        self.acts_line = QHBoxLayout()
        self.acts_line.setSpacing(8)
        self.acts_line.setObjectName(u"acts_line")
        self.acts_line.setContentsMargins(0, 0, 0, 8)
        self.mend_button = QPushButton(self.timetable_head)
        self.mend_button.setObjectName(u"mend_button")
        self.mend_button.setProperty(u"role", u"quiet")

        self.acts_line.addWidget(self.mend_button)

        self.absent_button = QPushButton(self.timetable_head)
        self.absent_button.setObjectName(u"absent_button")
        self.absent_button.setProperty(u"role", u"quiet")

        self.acts_line.addWidget(self.absent_button)

        self.solve_button = QPushButton(self.timetable_head)
        self.solve_button.setObjectName(u"solve_button")
        self.solve_button.setProperty(u"role", u"primary")

        self.acts_line.addWidget(self.solve_button)


        self.head_line.addLayout(self.acts_line)


        self.timetable_column.addWidget(self.timetable_head)

        self.parts_stack = QStackedWidget(timetable_page)
        self.parts_stack.setObjectName(u"parts_stack")

        self.timetable_column.addWidget(self.parts_stack)

        self.timetable_column.setStretch(1, 1)

        self.retranslateUi(timetable_page)
    # setupUi

    def retranslateUi(self, timetable_page):
        self.plan_button.setText(QCoreApplication.translate("TimetablePage", u"Timetable", None))
        self.wishes_button.setText(QCoreApplication.translate("TimetablePage", u"Wishes", None))
        self.durations_button.setText(QCoreApplication.translate("TimetablePage", u"Durations", None))
        self.mend_button.setText(QCoreApplication.translate("TimetablePage", u"Complete", None))
        self.absent_button.setText(QCoreApplication.translate("TimetablePage", u"A juror is absent\u2026", None))
        self.solve_button.setText(QCoreApplication.translate("TimetablePage", u"Make the timetable", None))
        pass
    # retranslateUi

