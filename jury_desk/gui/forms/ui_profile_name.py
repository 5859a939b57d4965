# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'profile_name.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QLabel, QLineEdit, QVBoxLayout)

class Ui_ProfileName(object):
    def setupUi(self, profile_name):
        if not profile_name.objectName():
            profile_name.setObjectName(u"profile_name")
        self.body_column = QVBoxLayout(profile_name)
        self.body_column.setSpacing(12)
        self.body_column.setObjectName(u"body_column")
        self.body_column.setContentsMargins(0, 0, 0, 0)
        self.name_text = QLabel(profile_name)
        self.name_text.setObjectName(u"name_text")
        self.name_text.setProperty(u"role", u"muted")
        self.name_text.setTextFormat(Qt.TextFormat.PlainText)
        self.name_text.setWordWrap(True)

        self.body_column.addWidget(self.name_text)

        self.name_column = QVBoxLayout()
        self.name_column.setSpacing(4)
        self.name_column.setObjectName(u"name_column")
        self.name_column.setContentsMargins(0, 0, 0, 0)
        self.name_name = QLabel(profile_name)
        self.name_name.setObjectName(u"name_name")
        self.name_name.setProperty(u"role", u"field")
        self.name_name.setTextFormat(Qt.TextFormat.PlainText)

        self.name_column.addWidget(self.name_name)

        self.name_edit = QLineEdit(profile_name)
        self.name_edit.setObjectName(u"name_edit")

        self.name_column.addWidget(self.name_edit)


        self.body_column.addLayout(self.name_column)

#if QT_CONFIG(shortcut)
        self.name_name.setBuddy(self.name_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(profile_name)
    # setupUi

    def retranslateUi(self, profile_name):
        self.name_text.setText(QCoreApplication.translate("ProfileName", u"Other sessions can then take it. A profile saved under this name before is replaced.", None))
        self.name_name.setText(QCoreApplication.translate("ProfileName", u"Name of the profile", None))
#if QT_CONFIG(accessibility)
        self.name_edit.setAccessibleName(QCoreApplication.translate("ProfileName", u"Name of the profile", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

