# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'criterion_texts.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QHBoxLayout, QLabel,
    QSizePolicy, QSpacerItem, QTextBrowser, QToolButton,
    QVBoxLayout)

class Ui_CriterionTexts(object):
    def setupUi(self, criterion_texts_panel):
        if not criterion_texts_panel.objectName():
            criterion_texts_panel.setObjectName(u"criterion_texts_panel")
        self.texts_layout = QVBoxLayout(criterion_texts_panel)
        self.texts_layout.setSpacing(0)
        self.texts_layout.setObjectName(u"texts_layout")
        self.texts_layout.setContentsMargins(32, 8, 16, 8)
        self.head_layout = QHBoxLayout()
        self.head_layout.setSpacing(8)
        self.head_layout.setObjectName(u"head_layout")
        self.head_layout.setContentsMargins(0, 0, 0, 0)
        self.title_label = QLabel(criterion_texts_panel)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setProperty(u"role", u"strong")
        self.title_label.setTextFormat(Qt.TextFormat.PlainText)

        self.head_layout.addWidget(self.title_label)

        self.head_gap = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.head_layout.addItem(self.head_gap)

        self.close_button = QToolButton(criterion_texts_panel)
        self.close_button.setObjectName(u"close_button")
        self.close_button.setProperty(u"role", u"quiet")

        self.head_layout.addWidget(self.close_button)


        self.texts_layout.addLayout(self.head_layout)

        self.texts_view = QTextBrowser(criterion_texts_panel)
        self.texts_view.setObjectName(u"texts_view")
        self.texts_view.setOpenLinks(False)
        self.texts_view.setTabChangesFocus(True)

        self.texts_layout.addWidget(self.texts_view)


        self.retranslateUi(criterion_texts_panel)
    # setupUi

    def retranslateUi(self, criterion_texts_panel):
#if QT_CONFIG(tooltip)
        self.close_button.setToolTip(QCoreApplication.translate("CriterionTexts", u"Close the texts", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.close_button.setAccessibleName(QCoreApplication.translate("CriterionTexts", u"Close the texts", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.texts_view.setAccessibleName(QCoreApplication.translate("CriterionTexts", u"The criterion and its levels", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

