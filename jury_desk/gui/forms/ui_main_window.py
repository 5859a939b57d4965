# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'main_window.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication)
from PySide6.QtWidgets import (QStackedWidget, QVBoxLayout)

from jury_desk.gui.top_bar import TopBar

class Ui_MainWindow(object):
    def setupUi(self, main_window):
        if not main_window.objectName():
            main_window.setObjectName(u"main_window")
        main_window.setProperty(u"role", u"page")
        self.window_column = QVBoxLayout(main_window)
        self.window_column.setSpacing(0)
        self.window_column.setObjectName(u"window_column")
        self.window_column.setContentsMargins(0, 0, 0, 0)
        self.top_bar = TopBar(main_window)
        self.top_bar.setObjectName(u"top_bar")

        self.window_column.addWidget(self.top_bar)

        self.pages_stack = QStackedWidget(main_window)
        self.pages_stack.setObjectName(u"pages_stack")

        self.window_column.addWidget(self.pages_stack)


        self.retranslateUi(main_window)
    # setupUi

    def retranslateUi(self, main_window):
        main_window.setWindowTitle(QCoreApplication.translate("MainWindow", u"Jury Desk", None))
    # retranslateUi

