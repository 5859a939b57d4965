# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'review_account.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QGridLayout, QLabel, QPushButton,
    QVBoxLayout, QWidget)

class Ui_ReviewAccount(object):
    def setupUi(self, review_account):
        if not review_account.objectName():
            review_account.setObjectName(u"review_account")
        self.account_column = QVBoxLayout(review_account)
        self.account_column.setSpacing(8)
        self.account_column.setObjectName(u"account_column")
        self.account_column.setContentsMargins(16, 12, 16, 12)
        self.totals_label = QLabel(review_account)
        self.totals_label.setObjectName(u"totals_label")
        self.totals_label.setProperty(u"role", u"strong")
        self.totals_label.setTextFormat(Qt.TextFormat.PlainText)
        self.totals_label.setWordWrap(True)

        self.account_column.addWidget(self.totals_label)

        self.totals_widget = QWidget(review_account)
        self.totals_widget.setObjectName(u"totals_widget")
        self.totals_grid = QGridLayout(self.totals_widget)
        self.totals_grid.setObjectName(u"totals_grid")
        self.totals_grid.setHorizontalSpacing(16)
        self.totals_grid.setVerticalSpacing(8)
        self.totals_grid.setContentsMargins(0, 0, 0, 0)

        self.account_column.addWidget(self.totals_widget)

        self.asides_label = QLabel(review_account)
        self.asides_label.setObjectName(u"asides_label")
        self.asides_label.setProperty(u"role", u"field")
        self.asides_label.setTextFormat(Qt.TextFormat.PlainText)

        self.account_column.addWidget(self.asides_label)

        self.take_button = QPushButton(review_account)
        self.take_button.setObjectName(u"take_button")

        self.account_column.addWidget(self.take_button)

        self.empty_label = QLabel(review_account)
        self.empty_label.setObjectName(u"empty_label")
        self.empty_label.setProperty(u"role", u"muted")
        self.empty_label.setTextFormat(Qt.TextFormat.PlainText)
        self.empty_label.setWordWrap(True)

        self.account_column.addWidget(self.empty_label)


        self.retranslateUi(review_account)
    # setupUi

    def retranslateUi(self, review_account):
        self.asides_label.setText(QCoreApplication.translate("ReviewAccount", u"Left aside", None))
#if QT_CONFIG(tooltip)
        self.take_button.setToolTip(QCoreApplication.translate("ReviewAccount", u"Take the selected words back into the grid", None))
#endif // QT_CONFIG(tooltip)
        self.take_button.setText(QCoreApplication.translate("ReviewAccount", u"Make an element of it\u2026", None))
        self.empty_label.setText(QCoreApplication.translate("ReviewAccount", u"Nothing was left aside.", None))
        pass
    # retranslateUi

