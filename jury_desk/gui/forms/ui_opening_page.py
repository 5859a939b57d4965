# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'opening_page.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QLabel, QSizePolicy, QSpacerItem,
    QVBoxLayout)

class Ui_OpeningPage(object):
    def setupUi(self, opening_page):
        if not opening_page.objectName():
            opening_page.setObjectName(u"opening_page")
        opening_page.setProperty(u"role", u"page")
        self.opening_column = QVBoxLayout(opening_page)
        self.opening_column.setSpacing(8)
        self.opening_column.setObjectName(u"opening_column")
        self.opening_column.setContentsMargins(24, 24, 24, 24)
        self.stretch_a = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.opening_column.addItem(self.stretch_a)

        self.opening_label = QLabel(opening_page)
        self.opening_label.setObjectName(u"opening_label")
        self.opening_label.setProperty(u"role", u"title")
        self.opening_label.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.opening_column.addWidget(self.opening_label)

        self.detail_label = QLabel(opening_page)
        self.detail_label.setObjectName(u"detail_label")
        self.detail_label.setProperty(u"role", u"muted")
        self.detail_label.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.opening_column.addWidget(self.detail_label)

        self.stretch_b = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.opening_column.addItem(self.stretch_b)

        self.opening_column.setStretch(0, 2)
        self.opening_column.setStretch(3, 3)

        self.retranslateUi(opening_page)
    # setupUi

    def retranslateUi(self, opening_page):
        self.opening_label.setText(QCoreApplication.translate("OpeningPage", u"Opening your day\u2026", None))
        self.detail_label.setText(QCoreApplication.translate("OpeningPage", u"Everything stays on this laptop.", None))
        pass
    # retranslateUi

