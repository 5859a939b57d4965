# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'criteria_filter_bar.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QGridLayout, QHBoxLayout,
    QLabel, QLineEdit, QPushButton, QToolButton, QWidget)

class Ui_CriteriaFilterBar(object):
    def setupUi(self, criteria_filter_bar):
        if not criteria_filter_bar.objectName():
            criteria_filter_bar.setObjectName(u"criteria_filter_bar")
        self.bar_layout = QGridLayout(criteria_filter_bar)
        self.bar_layout.setObjectName(u"bar_layout")
        self.bar_layout.setHorizontalSpacing(12)
        self.bar_layout.setVerticalSpacing(8)
        self.bar_layout.setContentsMargins(32, 8, 32, 8)
        self.shows_layout = QHBoxLayout()
        self.shows_layout.setSpacing(4)
        self.shows_layout.setObjectName(u"shows_layout")
        self.shows_layout.setContentsMargins(0, 0, 0, 0)
        self.all_button = QPushButton(criteria_filter_bar)
        self.all_button.setObjectName(u"all_button")
        self.all_button.setProperty(u"role", u"segment")
        self.all_button.setCheckable(True)
        self.all_button.setAutoExclusive(True)

        self.shows_layout.addWidget(self.all_button)

        self.unmarked_button = QPushButton(criteria_filter_bar)
        self.unmarked_button.setObjectName(u"unmarked_button")
        self.unmarked_button.setProperty(u"role", u"segment")
        self.unmarked_button.setCheckable(True)
        self.unmarked_button.setAutoExclusive(True)

        self.shows_layout.addWidget(self.unmarked_button)

        self.justify_button = QPushButton(criteria_filter_bar)
        self.justify_button.setObjectName(u"justify_button")
        self.justify_button.setProperty(u"role", u"segment")
        self.justify_button.setCheckable(True)
        self.justify_button.setAutoExclusive(True)

        self.shows_layout.addWidget(self.justify_button)


        self.bar_layout.addLayout(self.shows_layout, 0, 0, 1, 1)

        self.words_edit = QLineEdit(criteria_filter_bar)
        self.words_edit.setObjectName(u"words_edit")
        self.words_edit.setMaxLength(200)

        self.bar_layout.addWidget(self.words_edit, 0, 1, 1, 1)

        self.found_label = QLabel(criteria_filter_bar)
        self.found_label.setObjectName(u"found_label")
        self.found_label.setProperty(u"role", u"small")
        self.found_label.setTextFormat(Qt.TextFormat.PlainText)

        self.bar_layout.addWidget(self.found_label, 0, 2, 1, 1)

        self.close_button = QToolButton(criteria_filter_bar)
        self.close_button.setObjectName(u"close_button")
        self.close_button.setProperty(u"role", u"quiet")

        self.bar_layout.addWidget(self.close_button, 0, 3, 1, 1)

        self.bar_layout.setColumnStretch(1, 1)
        QWidget.setTabOrder(self.all_button, self.unmarked_button)
        QWidget.setTabOrder(self.unmarked_button, self.justify_button)
        QWidget.setTabOrder(self.justify_button, self.words_edit)
        QWidget.setTabOrder(self.words_edit, self.close_button)

        self.retranslateUi(criteria_filter_bar)
    # setupUi

    def retranslateUi(self, criteria_filter_bar):
        self.all_button.setText(QCoreApplication.translate("CriteriaFilterBar", u"All", None))
        self.unmarked_button.setText(QCoreApplication.translate("CriteriaFilterBar", u"Not marked", None))
        self.justify_button.setText(QCoreApplication.translate("CriteriaFilterBar", u"To justify", None))
        self.words_edit.setPlaceholderText(QCoreApplication.translate("CriteriaFilterBar", u"Search codes, texts, comments", None))
#if QT_CONFIG(accessibility)
        self.words_edit.setAccessibleName(QCoreApplication.translate("CriteriaFilterBar", u"Search the criteria", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.close_button.setToolTip(QCoreApplication.translate("CriteriaFilterBar", u"Show all criteria and close", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.close_button.setAccessibleName(QCoreApplication.translate("CriteriaFilterBar", u"Show all criteria and close", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

