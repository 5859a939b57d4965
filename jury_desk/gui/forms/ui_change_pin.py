# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'change_pin.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QLabel, QVBoxLayout)

from jury_desk.gui.dialogs.pin_field import PinField

class Ui_ChangePin(object):
    def setupUi(self, change_pin_body):
        if not change_pin_body.objectName():
            change_pin_body.setObjectName(u"change_pin_body")
        self.change_column = QVBoxLayout(change_pin_body)
        self.change_column.setSpacing(12)
        self.change_column.setObjectName(u"change_column")
        self.change_column.setContentsMargins(0, 0, 0, 0)
        self.explanation_label = QLabel(change_pin_body)
        self.explanation_label.setObjectName(u"explanation_label")
        self.explanation_label.setProperty(u"role", u"muted")
        self.explanation_label.setWordWrap(True)

        self.change_column.addWidget(self.explanation_label)

        self.old_field = PinField(change_pin_body)
        self.old_field.setObjectName(u"old_field")

        self.change_column.addWidget(self.old_field)

        self.new_field = PinField(change_pin_body)
        self.new_field.setObjectName(u"new_field")

        self.change_column.addWidget(self.new_field)

        self.again_field = PinField(change_pin_body)
        self.again_field.setObjectName(u"again_field")

        self.change_column.addWidget(self.again_field)

        self.rule_label = QLabel(change_pin_body)
        self.rule_label.setObjectName(u"rule_label")
        self.rule_label.setProperty(u"role", u"small")
        self.rule_label.setWordWrap(True)

        self.change_column.addWidget(self.rule_label)

        self.message_label = QLabel(change_pin_body)
        self.message_label.setObjectName(u"message_label")
        self.message_label.setProperty(u"role", u"error")
        self.message_label.setWordWrap(True)
        self.message_label.setTextFormat(Qt.TextFormat.PlainText)

        self.change_column.addWidget(self.message_label)


        self.retranslateUi(change_pin_body)
    # setupUi

    def retranslateUi(self, change_pin_body):
        self.explanation_label.setText(QCoreApplication.translate("ChangePin", u"Your sheets and your signing key stay as they are; only the PIN that guards them changes.", None))
        self.rule_label.setText(QCoreApplication.translate("ChangePin", u"Six characters at least: digits, letters or words. Nobody can find a forgotten PIN again: write it down and keep it in a safe place.", None))
        pass
    # retranslateUi

