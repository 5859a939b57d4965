# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'about.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication)
from PySide6.QtWidgets import (QLabel, QPlainTextEdit, QVBoxLayout)

class Ui_About(object):
    def setupUi(self, about_body):
        if not about_body.objectName():
            about_body.setObjectName(u"about_body")
        self.about_column = QVBoxLayout(about_body)
        self.about_column.setSpacing(10)
        self.about_column.setObjectName(u"about_column")
        self.about_column.setContentsMargins(0, 0, 0, 0)
        self.version_label = QLabel(about_body)
        self.version_label.setObjectName(u"version_label")
        self.version_label.setProperty(u"role", u"strong")

        self.about_column.addWidget(self.version_label)

        self.purpose_label = QLabel(about_body)
        self.purpose_label.setObjectName(u"purpose_label")
        self.purpose_label.setWordWrap(True)

        self.about_column.addWidget(self.purpose_label)

        self.licence_label = QLabel(about_body)
        self.licence_label.setObjectName(u"licence_label")
        self.licence_label.setProperty(u"role", u"field")

        self.about_column.addWidget(self.licence_label)

        self.licences_edit = QPlainTextEdit(about_body)
        self.licences_edit.setObjectName(u"licences_edit")
        self.licences_edit.setProperty(u"role", u"report")
        self.licences_edit.setReadOnly(True)
        self.licences_edit.setTabChangesFocus(True)

        self.about_column.addWidget(self.licences_edit)


        self.retranslateUi(about_body)
    # setupUi

    def retranslateUi(self, about_body):
        self.purpose_label.setText(QCoreApplication.translate("About", u"The evaluation day of professional certifications: grids, marks, signed score sheets. It works without a network and sends nothing anywhere.", None))
        self.licence_label.setText(QCoreApplication.translate("About", u"Licences", None))
#if QT_CONFIG(accessibility)
        self.licences_edit.setAccessibleName(QCoreApplication.translate("About", u"Licences", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

