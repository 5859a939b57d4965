# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'juror_sheet_head.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (Qt)
from PySide6.QtWidgets import (QGridLayout, QLabel, QVBoxLayout, QWidget)
class Ui_JurorSheetHead(object):
    def setupUi(self, juror_sheet_head):
        if not juror_sheet_head.objectName():
            juror_sheet_head.setObjectName(u"juror_sheet_head")
        self.head_layout = QGridLayout(juror_sheet_head)
        self.head_layout.setObjectName(u"head_layout")
        self.initials_label = QLabel(juror_sheet_head)
        self.initials_label.setObjectName(u"initials_label")
        self.initials_label.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.head_layout.addWidget(self.initials_label, 0, 0, 1, 1)

        self.names_layout = QVBoxLayout()
        self.names_layout.setSpacing(2)
        self.names_layout.setObjectName(u"names_layout")
        self.subject_label = QLabel(juror_sheet_head)
        self.subject_label.setObjectName(u"subject_label")
        self.subject_label.setWordWrap(True)
        self.subject_label.setTextFormat(Qt.TextFormat.PlainText)

        self.names_layout.addWidget(self.subject_label)

        self.about_label = QLabel(juror_sheet_head)
        self.about_label.setObjectName(u"about_label")
        self.about_label.setWordWrap(True)
        self.about_label.setTextFormat(Qt.TextFormat.PlainText)

        self.names_layout.addWidget(self.about_label)


        self.head_layout.addLayout(self.names_layout, 0, 1, 1, 1)

        self.chips_box = QWidget(juror_sheet_head)
        self.chips_box.setObjectName(u"chips_box")

        self.head_layout.addWidget(self.chips_box, 0, 2, 1, 1)

        self.head_layout.setColumnStretch(1, 1)

        self.retranslateUi(juror_sheet_head)
    # setupUi

    def retranslateUi(self, juror_sheet_head):
        pass
    # retranslateUi

