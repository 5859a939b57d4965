# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'reason.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QLabel, QPlainTextEdit, QVBoxLayout)

class Ui_Reason(object):
    def setupUi(self, reason_body):
        if not reason_body.objectName():
            reason_body.setObjectName(u"reason_body")
        self.reason_column = QVBoxLayout(reason_body)
        self.reason_column.setSpacing(8)
        self.reason_column.setObjectName(u"reason_column")
        self.reason_column.setContentsMargins(0, 0, 0, 0)
        self.explanation_label = QLabel(reason_body)
        self.explanation_label.setObjectName(u"explanation_label")
        self.explanation_label.setProperty(u"role", u"muted")
        self.explanation_label.setWordWrap(True)

        self.reason_column.addWidget(self.explanation_label)

        self.reason_label = QLabel(reason_body)
        self.reason_label.setObjectName(u"reason_label")
        self.reason_label.setProperty(u"role", u"field")

        self.reason_column.addWidget(self.reason_label)

        self.reason_edit = QPlainTextEdit(reason_body)
        self.reason_edit.setObjectName(u"reason_edit")
        self.reason_edit.setTabChangesFocus(True)

        self.reason_column.addWidget(self.reason_edit)

        self.message_label = QLabel(reason_body)
        self.message_label.setObjectName(u"message_label")
        self.message_label.setProperty(u"role", u"error")
        self.message_label.setWordWrap(True)
        self.message_label.setTextFormat(Qt.TextFormat.PlainText)

        self.reason_column.addWidget(self.message_label)

#if QT_CONFIG(shortcut)
        self.reason_label.setBuddy(self.reason_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(reason_body)
    # setupUi

    def retranslateUi(self, reason_body):
        self.explanation_label.setText(QCoreApplication.translate("Reason", u"The signed version stays as it is. The correction becomes a new version that names this one and gives your reason. Once begun, it cannot be given up: it is to be signed.", None))
        self.reason_label.setText(QCoreApplication.translate("Reason", u"Reason for the correction", None))
#if QT_CONFIG(accessibility)
        self.reason_edit.setAccessibleName(QCoreApplication.translate("Reason", u"Reason for the correction", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

