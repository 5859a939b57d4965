# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'keyboard_card.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtWidgets import (QVBoxLayout)

class Ui_KeyboardCard(object):
    def setupUi(self, keyboard_card_body):
        if not keyboard_card_body.objectName():
            keyboard_card_body.setObjectName(u"keyboard_card_body")
        self.keys_column = QVBoxLayout(keyboard_card_body)
        self.keys_column.setSpacing(16)
        self.keys_column.setObjectName(u"keys_column")
        self.keys_column.setContentsMargins(0, 0, 0, 0)

        self.retranslateUi(keyboard_card_body)
    # setupUi

    def retranslateUi(self, keyboard_card_body):
        pass
    # retranslateUi

