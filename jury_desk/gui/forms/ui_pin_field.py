# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'pin_field.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QLineEdit,
    QToolButton, QVBoxLayout, QWidget)

class Ui_PinField(object):
    def setupUi(self, pin_field):
        if not pin_field.objectName():
            pin_field.setObjectName(u"pin_field")
        self.field_column = QVBoxLayout(pin_field)
        self.field_column.setSpacing(4)
        self.field_column.setObjectName(u"field_column")
        self.field_column.setContentsMargins(0, 0, 0, 0)
        self.field_label = QLabel(pin_field)
        self.field_label.setObjectName(u"field_label")
        self.field_label.setProperty(u"role", u"field")

        self.field_column.addWidget(self.field_label)

        self.field_line = QHBoxLayout()
        self.field_line.setSpacing(8)
        self.field_line.setObjectName(u"field_line")
        self.field_line.setContentsMargins(0, 0, 0, 0)
        self.pin_edit = QLineEdit(pin_field)
        self.pin_edit.setObjectName(u"pin_edit")
        self.pin_edit.setEchoMode(QLineEdit.EchoMode.Password)
        self.pin_edit.setMaxLength(128)

        self.field_line.addWidget(self.pin_edit)

        self.reveal_button = QToolButton(pin_field)
        self.reveal_button.setObjectName(u"reveal_button")
        self.reveal_button.setProperty(u"role", u"quiet")
        self.reveal_button.setCheckable(True)
        self.reveal_button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

        self.field_line.addWidget(self.reveal_button)


        self.field_column.addLayout(self.field_line)

#if QT_CONFIG(shortcut)
        self.field_label.setBuddy(self.pin_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.pin_edit, self.reveal_button)

        self.retranslateUi(pin_field)
    # setupUi

    def retranslateUi(self, pin_field):
        self.field_label.setText(QCoreApplication.translate("PinField", u"PIN", None))
#if QT_CONFIG(accessibility)
        self.reveal_button.setAccessibleName(QCoreApplication.translate("PinField", u"Show the PIN", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.reveal_button.setToolTip(QCoreApplication.translate("PinField", u"Show the PIN", None))
#endif // QT_CONFIG(tooltip)
        pass
    # retranslateUi

