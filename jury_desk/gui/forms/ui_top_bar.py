# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'top_bar.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QHBoxLayout, QSizePolicy,
    QToolButton, QVBoxLayout, QWidget)

from jury_desk.gui.kit.elided import ElidedLabel

class Ui_TopBar(object):
    def setupUi(self, top_bar):
        if not top_bar.objectName():
            top_bar.setObjectName(u"top_bar")
        top_bar.setProperty(u"role", u"bar")
        self.bar_column = QVBoxLayout(top_bar)
        self.bar_column.setSpacing(0)
        self.bar_column.setObjectName(u"bar_column")
        self.bar_column.setContentsMargins(24, 6, 16, 6)
        self.title_row = QHBoxLayout()
        self.title_row.setSpacing(16)
        self.title_row.setObjectName(u"title_row")
        self.title_row.setContentsMargins(0, 0, 0, 0)
        self.home_button = QToolButton(top_bar)
        self.home_button.setObjectName(u"home_button")
        self.home_button.setProperty(u"role", u"quiet")
        self.home_button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

        self.title_row.addWidget(self.home_button)

        self.certification_label = ElidedLabel(top_bar)
        self.certification_label.setObjectName(u"certification_label")
        self.certification_label.setProperty(u"role", u"strong")
        self.certification_label.setTextFormat(Qt.TextFormat.PlainText)

        self.title_row.addWidget(self.certification_label)

        self.session_label = ElidedLabel(top_bar)
        self.session_label.setObjectName(u"session_label")
        self.session_label.setProperty(u"role", u"muted")
        self.session_label.setTextFormat(Qt.TextFormat.PlainText)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.session_label.sizePolicy().hasHeightForWidth())
        self.session_label.setSizePolicy(sizePolicy)

        self.title_row.addWidget(self.session_label)

        self.chips_widget = QWidget(top_bar)
        self.chips_widget.setObjectName(u"chips_widget")

        self.title_row.addWidget(self.chips_widget)

        self.menu_button = QToolButton(top_bar)
        self.menu_button.setObjectName(u"menu_button")
        self.menu_button.setProperty(u"role", u"quiet")
        self.menu_button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

        self.title_row.addWidget(self.menu_button)

        self.title_row.setStretch(2, 1)

        self.bar_column.addLayout(self.title_row)


        self.retranslateUi(top_bar)
    # setupUi

    def retranslateUi(self, top_bar):
#if QT_CONFIG(accessibility)
        self.home_button.setAccessibleName(QCoreApplication.translate("TopBar", u"Home", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.home_button.setToolTip(QCoreApplication.translate("TopBar", u"Home (Alt+Home)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.menu_button.setAccessibleName(QCoreApplication.translate("TopBar", u"Menu", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.menu_button.setToolTip(QCoreApplication.translate("TopBar", u"Menu (F10)", None))
#endif // QT_CONFIG(tooltip)
        pass
    # retranslateUi

