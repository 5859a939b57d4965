# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'review_source.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QFrame, QHBoxLayout, QLabel,
    QSizePolicy, QSpacerItem, QToolButton, QVBoxLayout)

class Ui_ReviewSource(object):
    def setupUi(self, review_source):
        if not review_source.objectName():
            review_source.setObjectName(u"review_source")
        self.source_column = QVBoxLayout(review_source)
        self.source_column.setSpacing(0)
        self.source_column.setObjectName(u"source_column")
        self.source_column.setContentsMargins(0, 0, 0, 0)
        self.source_bar = QFrame(review_source)
        self.source_bar.setObjectName(u"source_bar")
        self.source_row = QHBoxLayout(self.source_bar)
        self.source_row.setSpacing(4)
        self.source_row.setObjectName(u"source_row")
        self.source_row.setContentsMargins(8, 4, 8, 4)
        self.previous_button = QToolButton(self.source_bar)
        self.previous_button.setObjectName(u"previous_button")
        self.previous_button.setProperty(u"role", u"quiet")
        self.previous_button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

        self.source_row.addWidget(self.previous_button)

        self.page_label = QLabel(self.source_bar)
        self.page_label.setObjectName(u"page_label")
        self.page_label.setProperty(u"role", u"small")
        self.page_label.setTextFormat(Qt.TextFormat.PlainText)

        self.source_row.addWidget(self.page_label)

        self.next_button = QToolButton(self.source_bar)
        self.next_button.setObjectName(u"next_button")
        self.next_button.setProperty(u"role", u"quiet")
        self.next_button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

        self.source_row.addWidget(self.next_button)

        self.source_spacer = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.source_row.addItem(self.source_spacer)

        self.fit_button = QToolButton(self.source_bar)
        self.fit_button.setObjectName(u"fit_button")
        self.fit_button.setProperty(u"role", u"quiet")
        self.fit_button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.fit_button.setCheckable(True)
        self.fit_button.setAutoExclusive(True)
        self.fit_button.setChecked(True)

        self.source_row.addWidget(self.fit_button)

        self.full_button = QToolButton(self.source_bar)
        self.full_button.setObjectName(u"full_button")
        self.full_button.setProperty(u"role", u"quiet")
        self.full_button.setCheckable(True)
        self.full_button.setAutoExclusive(True)
        self.full_button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

        self.source_row.addWidget(self.full_button)

        self.double_button = QToolButton(self.source_bar)
        self.double_button.setObjectName(u"double_button")
        self.double_button.setProperty(u"role", u"quiet")
        self.double_button.setCheckable(True)
        self.double_button.setAutoExclusive(True)
        self.double_button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

        self.source_row.addWidget(self.double_button)

        self.source_row.setStretch(3, 1)

        self.source_column.addWidget(self.source_bar)


        self.retranslateUi(review_source)
    # setupUi

    def retranslateUi(self, review_source):
#if QT_CONFIG(tooltip)
        self.previous_button.setToolTip(QCoreApplication.translate("ReviewSource", u"Previous page", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.previous_button.setAccessibleName(QCoreApplication.translate("ReviewSource", u"Previous page", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.next_button.setToolTip(QCoreApplication.translate("ReviewSource", u"Next page", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.next_button.setAccessibleName(QCoreApplication.translate("ReviewSource", u"Next page", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.fit_button.setToolTip(QCoreApplication.translate("ReviewSource", u"Fit to the width", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.fit_button.setAccessibleName(QCoreApplication.translate("ReviewSource", u"Fit to the width", None))
#endif // QT_CONFIG(accessibility)
        self.full_button.setText(QCoreApplication.translate("ReviewSource", u"100 %", None))
#if QT_CONFIG(accessibility)
        self.full_button.setAccessibleName(QCoreApplication.translate("ReviewSource", u"Size on paper", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.full_button.setToolTip(QCoreApplication.translate("ReviewSource", u"Size on paper", None))
#endif // QT_CONFIG(tooltip)
        self.double_button.setText(QCoreApplication.translate("ReviewSource", u"200 %", None))
#if QT_CONFIG(accessibility)
        self.double_button.setAccessibleName(QCoreApplication.translate("ReviewSource", u"Twice the size", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.double_button.setToolTip(QCoreApplication.translate("ReviewSource", u"Twice the size", None))
#endif // QT_CONFIG(tooltip)
        pass
    # retranslateUi

