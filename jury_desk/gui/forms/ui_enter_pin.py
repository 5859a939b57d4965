# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'enter_pin.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QLabel, QVBoxLayout)

from jury_desk.gui.dialogs.pin_field import PinField

class Ui_EnterPin(object):
    def setupUi(self, enter_pin_body):
        if not enter_pin_body.objectName():
            enter_pin_body.setObjectName(u"enter_pin_body")
        self.enter_column = QVBoxLayout(enter_pin_body)
        self.enter_column.setSpacing(12)
        self.enter_column.setObjectName(u"enter_column")
        self.enter_column.setContentsMargins(0, 0, 0, 0)
        self.explanation_label = QLabel(enter_pin_body)
        self.explanation_label.setObjectName(u"explanation_label")
        self.explanation_label.setProperty(u"role", u"muted")
        self.explanation_label.setWordWrap(True)

        self.enter_column.addWidget(self.explanation_label)

        self.pin_field = PinField(enter_pin_body)
        self.pin_field.setObjectName(u"pin_field")

        self.enter_column.addWidget(self.pin_field)

        self.message_label = QLabel(enter_pin_body)
        self.message_label.setObjectName(u"message_label")
        self.message_label.setProperty(u"role", u"error")
        self.message_label.setWordWrap(True)
        self.message_label.setTextFormat(Qt.TextFormat.PlainText)

        self.enter_column.addWidget(self.message_label)


        self.retranslateUi(enter_pin_body)
    # setupUi

    def retranslateUi(self, enter_pin_body):
        self.explanation_label.setText(QCoreApplication.translate("EnterPin", u"Your PIN guards this laptop\u2019s data and your signature.", None))
        pass
    # retranslateUi

