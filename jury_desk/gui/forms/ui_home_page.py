# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'home_page.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QFrame, QHBoxLayout, QLabel,
    QPushButton, QScrollArea, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

class Ui_HomePage(object):
    def setupUi(self, home_page):
        if not home_page.objectName():
            home_page.setObjectName(u"home_page")
        home_page.setProperty(u"role", u"page")
        self.page_column = QVBoxLayout(home_page)
        self.page_column.setSpacing(0)
        self.page_column.setObjectName(u"page_column")
        self.page_column.setContentsMargins(0, 0, 0, 0)
        self.home_area = QScrollArea(home_page)
        self.home_area.setObjectName(u"home_area")
        self.home_area.setProperty(u"role", u"page")
        self.home_area.setWidgetResizable(True)
        self.home_area.setFrameShape(QFrame.Shape.NoFrame)
        self.home_area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.home_body = QWidget()
        self.home_body.setObjectName(u"home_body")
        self.home_body.setProperty(u"role", u"body")
        self.home_column = QVBoxLayout(self.home_body)
        self.home_column.setSpacing(16)
        self.home_column.setObjectName(u"home_column")
        self.home_column.setContentsMargins(48, 32, 48, 32)
        self.home_top = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.home_column.addItem(self.home_top)

        self.home_title = QLabel(self.home_body)
        self.home_title.setObjectName(u"home_title")
        self.home_title.setProperty(u"role", u"title")
        self.home_title.setTextFormat(Qt.TextFormat.PlainText)
        self.home_title.setWordWrap(True)
        self.home_title.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignVCenter)

        self.home_column.addWidget(self.home_title)

        self.home_text = QLabel(self.home_body)
        self.home_text.setObjectName(u"home_text")
        self.home_text.setProperty(u"role", u"muted")
        self.home_text.setTextFormat(Qt.TextFormat.PlainText)
        self.home_text.setWordWrap(True)

        self.home_column.addWidget(self.home_text)

        self.doors_widget = QWidget(self.home_body)
        self.doors_widget.setObjectName(u"doors_widget")

        self.home_column.addWidget(self.doors_widget)

        self.files_widget = QWidget(self.home_body)
        self.files_widget.setObjectName(u"files_widget")
        self.files_row = QHBoxLayout(self.files_widget)
        self.files_row.setSpacing(16)
        self.files_row.setObjectName(u"files_row")
        self.files_row.setContentsMargins(0, 0, 0, 0)
        self.open_button = QPushButton(self.files_widget)
        self.open_button.setObjectName(u"open_button")

        self.files_row.addWidget(self.open_button)

        self.take_button = QPushButton(self.files_widget)
        self.take_button.setObjectName(u"take_button")
        self.take_button.setProperty(u"role", u"quiet")

        self.files_row.addWidget(self.take_button)

        self.files_space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.files_row.addItem(self.files_space)


        self.home_column.addWidget(self.files_widget)

        self.home_bottom = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.home_column.addItem(self.home_bottom)

        self.home_column.setStretch(0, 1)
        self.home_column.setStretch(5, 2)
        self.home_area.setWidget(self.home_body)

        self.page_column.addWidget(self.home_area)


        self.retranslateUi(home_page)
    # setupUi

    def retranslateUi(self, home_page):
        self.home_title.setText(QCoreApplication.translate("HomePage", u"What are you here for?", None))
        self.home_text.setText(QCoreApplication.translate("HomePage", u"Everything stays on this computer; nothing here needs a network.", None))
        self.open_button.setText(QCoreApplication.translate("HomePage", u"&Open my dossier\u2026", None))
        self.take_button.setText(QCoreApplication.translate("HomePage", u"&Continue a day from another computer\u2026", None))
        pass
    # retranslateUi

