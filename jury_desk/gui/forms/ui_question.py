# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'question.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (Qt)
from PySide6.QtWidgets import (QLabel, QVBoxLayout)

class Ui_Question(object):
    def setupUi(self, question_body):
        if not question_body.objectName():
            question_body.setObjectName(u"question_body")
        self.question_column = QVBoxLayout(question_body)
        self.question_column.setSpacing(8)
        self.question_column.setObjectName(u"question_column")
        self.question_column.setContentsMargins(0, 0, 0, 0)
        self.text_label = QLabel(question_body)
        self.text_label.setObjectName(u"text_label")
        self.text_label.setWordWrap(True)
        self.text_label.setTextFormat(Qt.TextFormat.PlainText)

        self.question_column.addWidget(self.text_label)


        self.retranslateUi(question_body)
    # setupUi

    def retranslateUi(self, question_body):
        pass
    # retranslateUi

