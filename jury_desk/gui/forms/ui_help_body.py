# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'help_body.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication)
from PySide6.QtWidgets import (QFrame, QTextBrowser,
    QVBoxLayout)

class Ui_HelpBody(object):
    def setupUi(self, help_body):
        if not help_body.objectName():
            help_body.setObjectName(u"help_body")
        self.help_column = QVBoxLayout(help_body)
        self.help_column.setSpacing(0)
        self.help_column.setObjectName(u"help_column")
        self.help_column.setContentsMargins(0, 0, 0, 0)
        self.help_text = QTextBrowser(help_body)
        self.help_text.setObjectName(u"help_text")
        self.help_text.setOpenLinks(False)
        self.help_text.setFrameShape(QFrame.Shape.NoFrame)
        self.help_text.setTabChangesFocus(True)

        self.help_column.addWidget(self.help_text)


        self.retranslateUi(help_body)
    # setupUi

    def retranslateUi(self, help_body):
#if QT_CONFIG(accessibility)
        self.help_text.setAccessibleName(QCoreApplication.translate("HelpBody", u"Help", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

