# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'phrases.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QLabel, QListView, QVBoxLayout)

class Ui_Phrases(object):
    def setupUi(self, phrases_body):
        if not phrases_body.objectName():
            phrases_body.setObjectName(u"phrases_body")
        self.phrases_column = QVBoxLayout(phrases_body)
        self.phrases_column.setSpacing(12)
        self.phrases_column.setObjectName(u"phrases_column")
        self.phrases_column.setContentsMargins(0, 0, 0, 0)
        self.about_label = QLabel(phrases_body)
        self.about_label.setObjectName(u"about_label")
        self.about_label.setProperty(u"role", u"small")
        self.about_label.setTextFormat(Qt.TextFormat.PlainText)
        self.about_label.setWordWrap(True)

        self.phrases_column.addWidget(self.about_label)

        self.phrases_view = QListView(phrases_body)
        self.phrases_view.setObjectName(u"phrases_view")

        self.phrases_column.addWidget(self.phrases_view)

        self.empty_label = QLabel(phrases_body)
        self.empty_label.setObjectName(u"empty_label")
        self.empty_label.setProperty(u"role", u"muted")
        self.empty_label.setTextFormat(Qt.TextFormat.PlainText)
        self.empty_label.setWordWrap(True)

        self.phrases_column.addWidget(self.empty_label)


        self.retranslateUi(phrases_body)
    # setupUi

    def retranslateUi(self, phrases_body):
        self.about_label.setText(QCoreApplication.translate("Phrases", u"Phrases are yours alone: they stay on this computer and are offered while you write a comment. Ctrl+P in a comment keeps one.", None))
#if QT_CONFIG(accessibility)
        self.phrases_view.setAccessibleName(QCoreApplication.translate("Phrases", u"Your phrases", None))
#endif // QT_CONFIG(accessibility)
        self.empty_label.setText(QCoreApplication.translate("Phrases", u"You have kept no phrase yet.", None))
        pass
    # retranslateUi

