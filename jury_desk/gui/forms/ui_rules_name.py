# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'rules_name.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QLabel, QLineEdit, QVBoxLayout)

class Ui_RulesName(object):
    def setupUi(self, rules_name_body):
        if not rules_name_body.objectName():
            rules_name_body.setObjectName(u"rules_name_body")
        rules_name_body.setProperty(u"role", u"body")
        self.name_column = QVBoxLayout(rules_name_body)
        self.name_column.setSpacing(12)
        self.name_column.setObjectName(u"name_column")
        self.name_column.setContentsMargins(0, 0, 0, 0)
        self.name_text = QLabel(rules_name_body)
        self.name_text.setObjectName(u"name_text")
        self.name_text.setProperty(u"role", u"muted")
        self.name_text.setTextFormat(Qt.TextFormat.PlainText)
        self.name_text.setWordWrap(True)

        self.name_column.addWidget(self.name_text)

        self.field_column = QVBoxLayout()
        self.field_column.setSpacing(4)
        self.field_column.setObjectName(u"field_column")
        self.field_column.setContentsMargins(0, 0, 0, 0)
        self.label_name = QLabel(rules_name_body)
        self.label_name.setObjectName(u"label_name")
        self.label_name.setProperty(u"role", u"field")
        self.label_name.setTextFormat(Qt.TextFormat.PlainText)

        self.field_column.addWidget(self.label_name)

        self.label_edit = QLineEdit(rules_name_body)
        self.label_edit.setObjectName(u"label_edit")
        self.label_edit.setMaxLength(120)

        self.field_column.addWidget(self.label_edit)


        self.name_column.addLayout(self.field_column)

#if QT_CONFIG(shortcut)
        self.label_name.setBuddy(self.label_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(rules_name_body)
    # setupUi

    def retranslateUi(self, rules_name_body):
        self.name_text.setText(QCoreApplication.translate("RulesName", u"Saved sets are offered in every session. One of the same name is replaced.", None))
        self.label_name.setText(QCoreApplication.translate("RulesName", u"Name", None))
#if QT_CONFIG(accessibility)
        self.label_edit.setAccessibleName(QCoreApplication.translate("RulesName", u"Name", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

