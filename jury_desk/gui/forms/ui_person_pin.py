# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'person_pin.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QLabel, QVBoxLayout,
    QWidget)

from jury_desk.gui.dialogs.pin_field import PinField
from jury_desk.gui.kit.choice_field import ChoiceField

class Ui_PersonPin(object):
    def setupUi(self, person_pin_body):
        if not person_pin_body.objectName():
            person_pin_body.setObjectName(u"person_pin_body")
        self.person_column = QVBoxLayout(person_pin_body)
        self.person_column.setSpacing(12)
        self.person_column.setObjectName(u"person_column")
        self.person_column.setContentsMargins(0, 0, 0, 0)
        self.explanation_label = QLabel(person_pin_body)
        self.explanation_label.setObjectName(u"explanation_label")
        self.explanation_label.setProperty(u"role", u"muted")
        self.explanation_label.setTextFormat(Qt.TextFormat.PlainText)
        self.explanation_label.setWordWrap(True)

        self.person_column.addWidget(self.explanation_label)

        self.person_pair = QVBoxLayout()
        self.person_pair.setSpacing(4)
        self.person_pair.setObjectName(u"person_pair")
        self.person_pair.setContentsMargins(0, 0, 0, 0)
        self.person_name = QLabel(person_pin_body)
        self.person_name.setObjectName(u"person_name")
        self.person_name.setProperty(u"role", u"field")
        self.person_name.setTextFormat(Qt.TextFormat.PlainText)

        self.person_pair.addWidget(self.person_name)

        self.person_choice = ChoiceField(person_pin_body)
        self.person_choice.setObjectName(u"person_choice")

        self.person_pair.addWidget(self.person_choice)


        self.person_column.addLayout(self.person_pair)

        self.pin_field = PinField(person_pin_body)
        self.pin_field.setObjectName(u"pin_field")

        self.person_column.addWidget(self.pin_field)

        self.message_label = QLabel(person_pin_body)
        self.message_label.setObjectName(u"message_label")
        self.message_label.setProperty(u"role", u"error")
        self.message_label.setTextFormat(Qt.TextFormat.PlainText)
        self.message_label.setWordWrap(True)

        self.person_column.addWidget(self.message_label)

#if QT_CONFIG(shortcut)
        self.person_name.setBuddy(self.person_choice)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.person_choice, self.pin_field)

        self.retranslateUi(person_pin_body)
    # setupUi

    def retranslateUi(self, person_pin_body):
        self.person_name.setText(QCoreApplication.translate("PersonPin", u"Person", None))
#if QT_CONFIG(accessibility)
        self.person_choice.setAccessibleName(QCoreApplication.translate("PersonPin", u"Person", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

