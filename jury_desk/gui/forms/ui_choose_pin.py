# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'choose_pin.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QLabel, QVBoxLayout)

from jury_desk.gui.dialogs.pin_field import PinField

class Ui_ChoosePin(object):
    def setupUi(self, choose_pin_body):
        if not choose_pin_body.objectName():
            choose_pin_body.setObjectName(u"choose_pin_body")
        self.choose_column = QVBoxLayout(choose_pin_body)
        self.choose_column.setSpacing(12)
        self.choose_column.setObjectName(u"choose_column")
        self.choose_column.setContentsMargins(0, 0, 0, 0)
        self.explanation_label = QLabel(choose_pin_body)
        self.explanation_label.setObjectName(u"explanation_label")
        self.explanation_label.setProperty(u"role", u"muted")
        self.explanation_label.setWordWrap(True)

        self.choose_column.addWidget(self.explanation_label)

        self.new_field = PinField(choose_pin_body)
        self.new_field.setObjectName(u"new_field")

        self.choose_column.addWidget(self.new_field)

        self.again_field = PinField(choose_pin_body)
        self.again_field.setObjectName(u"again_field")

        self.choose_column.addWidget(self.again_field)

        self.rule_label = QLabel(choose_pin_body)
        self.rule_label.setObjectName(u"rule_label")
        self.rule_label.setProperty(u"role", u"small")
        self.rule_label.setWordWrap(True)

        self.choose_column.addWidget(self.rule_label)

        self.message_label = QLabel(choose_pin_body)
        self.message_label.setObjectName(u"message_label")
        self.message_label.setProperty(u"role", u"error")
        self.message_label.setWordWrap(True)
        self.message_label.setTextFormat(Qt.TextFormat.PlainText)

        self.choose_column.addWidget(self.message_label)


        self.retranslateUi(choose_pin_body)
    # setupUi

    def retranslateUi(self, choose_pin_body):
        self.explanation_label.setText(QCoreApplication.translate("ChoosePin", u"Choose the PIN that guards this laptop\u2019s data and your signature.", None))
        self.rule_label.setText(QCoreApplication.translate("ChoosePin", u"Six characters at least: digits, letters or words. Nobody can find a forgotten PIN again: write it down and keep it in a safe place.", None))
        pass
    # retranslateUi

