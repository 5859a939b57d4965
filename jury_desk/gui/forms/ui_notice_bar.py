# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'notice_bar.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QHBoxLayout, QLabel,
    QPushButton, QSizePolicy, QVBoxLayout, QWidget)

class Ui_NoticeBar(object):
    def setupUi(self, notice_bar):
        if not notice_bar.objectName():
            notice_bar.setObjectName(u"notice_bar")
        notice_bar.setProperty(u"role", u"notice")
        self.notice_line = QHBoxLayout(notice_bar)
        self.notice_line.setSpacing(16)
        self.notice_line.setObjectName(u"notice_line")
        self.notice_line.setContentsMargins(20, 12, 16, 12)
        self.icon_label = QLabel(notice_bar)
        self.icon_label.setObjectName(u"icon_label")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.icon_label.sizePolicy().hasHeightForWidth())
        self.icon_label.setSizePolicy(sizePolicy)

        self.notice_line.addWidget(self.icon_label)

        self.notice_words = QVBoxLayout()
        self.notice_words.setSpacing(2)
        self.notice_words.setObjectName(u"notice_words")
        self.notice_words.setContentsMargins(0, 0, 0, 0)
        self.what_label = QLabel(notice_bar)
        self.what_label.setObjectName(u"what_label")
        self.what_label.setProperty(u"role", u"strong")
        self.what_label.setWordWrap(True)
        self.what_label.setTextFormat(Qt.TextFormat.PlainText)

        self.notice_words.addWidget(self.what_label)

        self.advice_label = QLabel(notice_bar)
        self.advice_label.setObjectName(u"advice_label")
        self.advice_label.setWordWrap(True)
        self.advice_label.setTextFormat(Qt.TextFormat.PlainText)

        self.notice_words.addWidget(self.advice_label)


        self.notice_line.addLayout(self.notice_words)

        self.acts_widget = QWidget(notice_bar)
        self.acts_widget.setObjectName(u"acts_widget")
        self.acts_line = QHBoxLayout(self.acts_widget)
        self.acts_line.setSpacing(8)
        self.acts_line.setObjectName(u"acts_line")
        self.acts_line.setContentsMargins(0, 0, 0, 0)
        self.retry_button = QPushButton(self.acts_widget)
        self.retry_button.setObjectName(u"retry_button")
        self.retry_button.setAutoDefault(True)

        self.acts_line.addWidget(self.retry_button)

        self.copy_button = QPushButton(self.acts_widget)
        self.copy_button.setObjectName(u"copy_button")
        self.copy_button.setProperty(u"role", u"quiet")
        self.copy_button.setAutoDefault(True)

        self.acts_line.addWidget(self.copy_button)

        self.dismiss_button = QPushButton(self.acts_widget)
        self.dismiss_button.setObjectName(u"dismiss_button")
        self.dismiss_button.setProperty(u"role", u"quiet")
        self.dismiss_button.setAutoDefault(True)

        self.acts_line.addWidget(self.dismiss_button)


        self.notice_line.addWidget(self.acts_widget)

        self.notice_line.setStretch(1, 1)
        QWidget.setTabOrder(self.retry_button, self.copy_button)
        QWidget.setTabOrder(self.copy_button, self.dismiss_button)

        self.retranslateUi(notice_bar)
    # setupUi

    def retranslateUi(self, notice_bar):
#if QT_CONFIG(accessibility)
        notice_bar.setAccessibleName(QCoreApplication.translate("NoticeBar", u"Notice", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.icon_label.setAccessibleName("")
#endif // QT_CONFIG(accessibility)
        self.retry_button.setText(QCoreApplication.translate("NoticeBar", u"Try again", None))
        self.copy_button.setText(QCoreApplication.translate("NoticeBar", u"Copy", None))
        self.dismiss_button.setText(QCoreApplication.translate("NoticeBar", u"Close", None))
    # retranslateUi

