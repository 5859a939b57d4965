# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'card_dialog.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QFrame, QHBoxLayout,
    QLabel, QPushButton, QScrollArea, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

class Ui_CardDialog(object):
    def setupUi(self, card_dialog):
        if not card_dialog.objectName():
            card_dialog.setObjectName(u"card_dialog")
        self.dialog_column = QVBoxLayout(card_dialog)
        self.dialog_column.setSpacing(0)
        self.dialog_column.setObjectName(u"dialog_column")
        self.dialog_column.setContentsMargins(0, 0, 0, 0)
        self.head_line = QHBoxLayout()
        self.head_line.setSpacing(12)
        self.head_line.setObjectName(u"head_line")
        self.head_line.setContentsMargins(28, 24, 28, 12)
        self.title_label = QLabel(card_dialog)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setProperty(u"role", u"title")
        self.title_label.setWordWrap(True)

        self.head_line.addWidget(self.title_label)


        self.dialog_column.addLayout(self.head_line)

        self.body_area = QScrollArea(card_dialog)
        self.body_area.setObjectName(u"body_area")
        self.body_area.setWidgetResizable(True)
        self.body_area.setFrameShape(QFrame.Shape.NoFrame)
        self.body_area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.body_area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.body_widget = QWidget()
        self.body_widget.setObjectName(u"body_widget")
        self.body_widget.setProperty(u"role", u"body")
        self.body_column = QVBoxLayout(self.body_widget)
        self.body_column.setSpacing(0)
        self.body_column.setObjectName(u"body_column")
        self.body_column.setContentsMargins(28, 4, 28, 24)
        self.body_area.setWidget(self.body_widget)

        self.dialog_column.addWidget(self.body_area)

        self.footer_frame = QFrame(card_dialog)
        self.footer_frame.setObjectName(u"footer_frame")
        self.footer_frame.setProperty(u"role", u"footer")
        self.footer_column = QVBoxLayout(self.footer_frame)
        self.footer_column.setSpacing(10)
        self.footer_column.setObjectName(u"footer_column")
        self.footer_column.setContentsMargins(28, 14, 28, 14)
        self.footer_label = QLabel(self.footer_frame)
        self.footer_label.setObjectName(u"footer_label")
        self.footer_label.setProperty(u"role", u"error")
        self.footer_label.setWordWrap(True)
        self.footer_label.setTextFormat(Qt.TextFormat.PlainText)

        self.footer_column.addWidget(self.footer_label)

        self.footer_line = QHBoxLayout()
        self.footer_line.setSpacing(12)
        self.footer_line.setObjectName(u"footer_line")
        self.footer_line.setContentsMargins(0, 0, 0, 0)
        self.extra_button = QPushButton(self.footer_frame)
        self.extra_button.setObjectName(u"extra_button")
        self.extra_button.setProperty(u"role", u"quiet")
        self.extra_button.setAutoDefault(True)

        self.footer_line.addWidget(self.extra_button)

        self.stretch_a = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.footer_line.addItem(self.stretch_a)

        self.refuse_button = QPushButton(self.footer_frame)
        self.refuse_button.setObjectName(u"refuse_button")
        self.refuse_button.setAutoDefault(True)

        self.footer_line.addWidget(self.refuse_button)

        self.accept_button = QPushButton(self.footer_frame)
        self.accept_button.setObjectName(u"accept_button")
        self.accept_button.setProperty(u"role", u"primary")

        self.footer_line.addWidget(self.accept_button)


        self.footer_column.addLayout(self.footer_line)


        self.dialog_column.addWidget(self.footer_frame)

        self.dialog_column.setStretch(1, 1)
        QWidget.setTabOrder(self.extra_button, self.refuse_button)
        QWidget.setTabOrder(self.refuse_button, self.accept_button)

        self.retranslateUi(card_dialog)

        self.accept_button.setDefault(True)

    # setupUi

    def retranslateUi(self, card_dialog):
        self.extra_button.setText(QCoreApplication.translate("CardDialog", u"More", None))
        self.refuse_button.setText(QCoreApplication.translate("CardDialog", u"Cancel", None))
        self.accept_button.setText(QCoreApplication.translate("CardDialog", u"Continue", None))
        pass
    # retranslateUi

