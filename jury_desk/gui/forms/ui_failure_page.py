# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'failure_page.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QFrame, QHBoxLayout, QLabel,
    QPushButton, QScrollArea, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

class Ui_FailurePage(object):
    def setupUi(self, failure_page):
        if not failure_page.objectName():
            failure_page.setObjectName(u"failure_page")
        failure_page.setProperty(u"role", u"page")
        self.page_column = QVBoxLayout(failure_page)
        self.page_column.setSpacing(0)
        self.page_column.setObjectName(u"page_column")
        self.page_column.setContentsMargins(0, 0, 0, 0)
        self.page_area = QScrollArea(failure_page)
        self.page_area.setObjectName(u"page_area")
        self.page_area.setWidgetResizable(True)
        self.page_area.setFrameShape(QFrame.Shape.NoFrame)
        self.page_area.setProperty(u"role", u"page")
        self.page_area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.page_area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.page_body = QWidget()
        self.page_body.setObjectName(u"page_body")
        self.page_body.setProperty(u"role", u"body")
        self.page_line = QHBoxLayout(self.page_body)
        self.page_line.setSpacing(0)
        self.page_line.setObjectName(u"page_line")
        self.page_line.setContentsMargins(24, 24, 24, 24)
        self.stretch_b = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.page_line.addItem(self.stretch_b)

        self.page_centre = QVBoxLayout()
        self.page_centre.setSpacing(0)
        self.page_centre.setObjectName(u"page_centre")
        self.page_centre.setContentsMargins(0, 0, 0, 0)
        self.stretch_c = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.page_centre.addItem(self.stretch_c)

        self.card_frame = QFrame(self.page_body)
        self.card_frame.setObjectName(u"card_frame")
        self.card_frame.setProperty(u"role", u"card")
        self.card_column = QVBoxLayout(self.card_frame)
        self.card_column.setSpacing(16)
        self.card_column.setObjectName(u"card_column")
        self.card_column.setContentsMargins(32, 32, 32, 28)
        self.sign_label = QLabel(self.card_frame)
        self.sign_label.setObjectName(u"sign_label")
        self.sign_label.setProperty(u"role", u"sign")
        self.sign_label.setProperty(u"tone", u"warn")
        self.sign_label.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.card_column.addWidget(self.sign_label)

        self.what_label = QLabel(self.card_frame)
        self.what_label.setObjectName(u"what_label")
        self.what_label.setProperty(u"role", u"title")
        self.what_label.setWordWrap(True)
        self.what_label.setTextFormat(Qt.TextFormat.PlainText)

        self.card_column.addWidget(self.what_label)

        self.advice_label = QLabel(self.card_frame)
        self.advice_label.setObjectName(u"advice_label")
        self.advice_label.setWordWrap(True)
        self.advice_label.setTextFormat(Qt.TextFormat.PlainText)

        self.card_column.addWidget(self.advice_label)

        self.place_label = QLabel(self.card_frame)
        self.place_label.setObjectName(u"place_label")
        self.place_label.setProperty(u"role", u"small")
        self.place_label.setWordWrap(True)
        self.place_label.setTextFormat(Qt.TextFormat.PlainText)

        self.card_column.addWidget(self.place_label)

        self.act_line = QHBoxLayout()
        self.act_line.setSpacing(12)
        self.act_line.setObjectName(u"act_line")
        self.act_line.setContentsMargins(0, 0, 0, 0)
        self.folder_button = QPushButton(self.card_frame)
        self.folder_button.setObjectName(u"folder_button")
        self.folder_button.setProperty(u"role", u"quiet")
        self.folder_button.setAutoDefault(True)

        self.act_line.addWidget(self.folder_button)

        self.stretch_a = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.act_line.addItem(self.stretch_a)

        self.quit_button = QPushButton(self.card_frame)
        self.quit_button.setObjectName(u"quit_button")
        self.quit_button.setAutoDefault(True)

        self.act_line.addWidget(self.quit_button)

        self.retry_button = QPushButton(self.card_frame)
        self.retry_button.setObjectName(u"retry_button")
        self.retry_button.setProperty(u"role", u"primary")
        self.retry_button.setAutoDefault(True)

        self.act_line.addWidget(self.retry_button)


        self.card_column.addLayout(self.act_line)


        self.page_centre.addWidget(self.card_frame)

        self.stretch_d = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.page_centre.addItem(self.stretch_d)

        self.page_centre.setStretch(0, 2)
        self.page_centre.setStretch(2, 3)

        self.page_line.addLayout(self.page_centre)

        self.stretch_e = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.page_line.addItem(self.stretch_e)

        self.page_line.setStretch(0, 1)
        self.page_line.setStretch(2, 1)
        self.page_area.setWidget(self.page_body)

        self.page_column.addWidget(self.page_area)

        QWidget.setTabOrder(self.retry_button, self.quit_button)
        QWidget.setTabOrder(self.quit_button, self.folder_button)

        self.retranslateUi(failure_page)
    # setupUi

    def retranslateUi(self, failure_page):
#if QT_CONFIG(accessibility)
        self.sign_label.setAccessibleName("")
#endif // QT_CONFIG(accessibility)
        self.folder_button.setText(QCoreApplication.translate("FailurePage", u"Open the folder", None))
        self.quit_button.setText(QCoreApplication.translate("FailurePage", u"Quit", None))
        self.retry_button.setText(QCoreApplication.translate("FailurePage", u"Try again", None))
        pass
    # retranslateUi

