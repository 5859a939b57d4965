# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'receipt_card.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (Qt)
from PySide6.QtWidgets import (QFrame, QHBoxLayout, QLabel,
    QVBoxLayout)

class Ui_ReceiptCard(object):
    def setupUi(self, receipt_body):
        if not receipt_body.objectName():
            receipt_body.setObjectName(u"receipt_body")
        self.receipt_column = QVBoxLayout(receipt_body)
        self.receipt_column.setSpacing(16)
        self.receipt_column.setObjectName(u"receipt_column")
        self.receipt_column.setContentsMargins(0, 0, 0, 0)
        self.received_frame = QFrame(receipt_body)
        self.received_frame.setObjectName(u"received_frame")
        self.received_frame.setProperty(u"role", u"facts")
        self.received_frame_row = QHBoxLayout(self.received_frame)
        self.received_frame_row.setSpacing(12)
        self.received_frame_row.setObjectName(u"received_frame_row")
        self.received_frame_row.setContentsMargins(16, 12, 16, 12)
        self.received_sign_label = QLabel(self.received_frame)
        self.received_sign_label.setObjectName(u"received_sign_label")

        self.received_frame_row.addWidget(self.received_sign_label)

        self.received_frame_words = QVBoxLayout()
        self.received_frame_words.setSpacing(4)
        self.received_frame_words.setObjectName(u"received_frame_words")
        self.received_frame_words.setContentsMargins(0, 0, 0, 0)
        self.received_label = QLabel(self.received_frame)
        self.received_label.setObjectName(u"received_label")
        self.received_label.setProperty(u"role", u"strong")
        self.received_label.setTextFormat(Qt.TextFormat.PlainText)
        self.received_label.setWordWrap(True)

        self.received_frame_words.addWidget(self.received_label)

        self.counts_label = QLabel(self.received_frame)
        self.counts_label.setObjectName(u"counts_label")
        self.counts_label.setTextFormat(Qt.TextFormat.PlainText)
        self.counts_label.setWordWrap(True)

        self.received_frame_words.addWidget(self.counts_label)


        self.received_frame_row.addLayout(self.received_frame_words)

        self.received_frame_row.setStretch(1, 1)

        self.receipt_column.addWidget(self.received_frame)

        self.keys_frame = QFrame(receipt_body)
        self.keys_frame.setObjectName(u"keys_frame")
        self.keys_frame.setProperty(u"role", u"alarm")
        self.keys_row = QHBoxLayout(self.keys_frame)
        self.keys_row.setSpacing(12)
        self.keys_row.setObjectName(u"keys_row")
        self.keys_row.setContentsMargins(16, 12, 16, 12)
        self.keys_sign_label = QLabel(self.keys_frame)
        self.keys_sign_label.setObjectName(u"keys_sign_label")

        self.keys_row.addWidget(self.keys_sign_label)

        self.keys_words = QVBoxLayout()
        self.keys_words.setSpacing(4)
        self.keys_words.setObjectName(u"keys_words")
        self.keys_words.setContentsMargins(0, 0, 0, 0)
        self.keys_label = QLabel(self.keys_frame)
        self.keys_label.setObjectName(u"keys_label")
        self.keys_label.setProperty(u"role", u"strong")
        self.keys_label.setTextFormat(Qt.TextFormat.PlainText)
        self.keys_label.setWordWrap(True)

        self.keys_words.addWidget(self.keys_label)

        self.keys_advice_label = QLabel(self.keys_frame)
        self.keys_advice_label.setObjectName(u"keys_advice_label")
        self.keys_advice_label.setTextFormat(Qt.TextFormat.PlainText)
        self.keys_advice_label.setWordWrap(True)

        self.keys_words.addWidget(self.keys_advice_label)

        self.keys_text = QLabel(self.keys_frame)
        self.keys_text.setObjectName(u"keys_text")
        self.keys_text.setProperty(u"role", u"small")
        self.keys_text.setTextFormat(Qt.TextFormat.PlainText)
        self.keys_text.setWordWrap(True)

        self.keys_words.addWidget(self.keys_text)


        self.keys_row.addLayout(self.keys_words)

        self.keys_row.setStretch(1, 1)

        self.receipt_column.addWidget(self.keys_frame)

        self.unknown_frame = QFrame(receipt_body)
        self.unknown_frame.setObjectName(u"unknown_frame")
        self.unknown_frame.setProperty(u"role", u"alarm")
        self.unknown_row = QHBoxLayout(self.unknown_frame)
        self.unknown_row.setSpacing(12)
        self.unknown_row.setObjectName(u"unknown_row")
        self.unknown_row.setContentsMargins(16, 12, 16, 12)
        self.unknown_sign_label = QLabel(self.unknown_frame)
        self.unknown_sign_label.setObjectName(u"unknown_sign_label")

        self.unknown_row.addWidget(self.unknown_sign_label)

        self.unknown_words = QVBoxLayout()
        self.unknown_words.setSpacing(4)
        self.unknown_words.setObjectName(u"unknown_words")
        self.unknown_words.setContentsMargins(0, 0, 0, 0)
        self.unknown_label = QLabel(self.unknown_frame)
        self.unknown_label.setObjectName(u"unknown_label")
        self.unknown_label.setProperty(u"role", u"strong")
        self.unknown_label.setTextFormat(Qt.TextFormat.PlainText)
        self.unknown_label.setWordWrap(True)

        self.unknown_words.addWidget(self.unknown_label)

        self.unknown_advice_label = QLabel(self.unknown_frame)
        self.unknown_advice_label.setObjectName(u"unknown_advice_label")
        self.unknown_advice_label.setTextFormat(Qt.TextFormat.PlainText)
        self.unknown_advice_label.setWordWrap(True)

        self.unknown_words.addWidget(self.unknown_advice_label)


        self.unknown_row.addLayout(self.unknown_words)

        self.unknown_row.setStretch(1, 1)

        self.receipt_column.addWidget(self.unknown_frame)


        self.retranslateUi(receipt_body)
    # setupUi

    def retranslateUi(self, receipt_body):
        pass
    # retranslateUi

