# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'reception_choice.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QLabel, QPlainTextEdit, QVBoxLayout, QWidget)

from jury_desk.gui.kit.choice_field import ChoiceField

class Ui_ReceptionChoice(object):
    def setupUi(self, reception_choice):
        if not reception_choice.objectName():
            reception_choice.setObjectName(u"reception_choice")
        self.choice_column = QVBoxLayout(reception_choice)
        self.choice_column.setSpacing(12)
        self.choice_column.setObjectName(u"choice_column")
        self.choice_column.setContentsMargins(0, 8, 0, 0)
        self.version_column = QVBoxLayout()
        self.version_column.setSpacing(4)
        self.version_column.setObjectName(u"version_column")
        self.version_column.setContentsMargins(0, 0, 0, 0)
        self.version_name = QLabel(reception_choice)
        self.version_name.setObjectName(u"version_name")
        self.version_name.setProperty(u"role", u"field")
        self.version_name.setTextFormat(Qt.TextFormat.PlainText)

        self.version_column.addWidget(self.version_name)

        self.version_choice = ChoiceField(reception_choice)
        self.version_choice.setObjectName(u"version_choice")

        self.version_column.addWidget(self.version_choice)


        self.choice_column.addLayout(self.version_column)

        self.why_column = QVBoxLayout()
        self.why_column.setSpacing(4)
        self.why_column.setObjectName(u"why_column")
        self.why_column.setContentsMargins(0, 0, 0, 0)
        self.reason_name = QLabel(reception_choice)
        self.reason_name.setObjectName(u"reason_name")
        self.reason_name.setProperty(u"role", u"field")
        self.reason_name.setTextFormat(Qt.TextFormat.PlainText)
        self.reason_name.setWordWrap(True)

        self.why_column.addWidget(self.reason_name)

        self.reason_edit = QPlainTextEdit(reception_choice)
        self.reason_edit.setObjectName(u"reason_edit")
        self.reason_edit.setTabChangesFocus(True)

        self.why_column.addWidget(self.reason_edit)


        self.choice_column.addLayout(self.why_column)

#if QT_CONFIG(shortcut)
        self.version_name.setBuddy(self.version_choice)
        self.reason_name.setBuddy(self.reason_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.version_choice, self.reason_edit)

        self.retranslateUi(reception_choice)
    # setupUi

    def retranslateUi(self, reception_choice):
        self.version_name.setText(QCoreApplication.translate("ReceptionChoice", u"The version that counts", None))
#if QT_CONFIG(accessibility)
        self.version_choice.setAccessibleName(QCoreApplication.translate("ReceptionChoice", u"The version that counts", None))
#endif // QT_CONFIG(accessibility)
        self.reason_name.setText(QCoreApplication.translate("ReceptionChoice", u"Reason: it stands in the journal beside the choice", None))
#if QT_CONFIG(accessibility)
        self.reason_edit.setAccessibleName(QCoreApplication.translate("ReceptionChoice", u"Reason", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

