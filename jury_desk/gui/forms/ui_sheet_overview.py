# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'sheet_overview.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QHBoxLayout, QLabel,
    QToolButton, QVBoxLayout, QWidget)

class Ui_SheetOverview(object):
    def setupUi(self, sheet_overview_panel):
        if not sheet_overview_panel.objectName():
            sheet_overview_panel.setObjectName(u"sheet_overview_panel")
        self.overview_layout = QVBoxLayout(sheet_overview_panel)
        self.overview_layout.setSpacing(8)
        self.overview_layout.setObjectName(u"overview_layout")
        self.overview_layout.setContentsMargins(32, 16, 16, 16)
        self.head_layout = QHBoxLayout()
        self.head_layout.setSpacing(16)
        self.head_layout.setObjectName(u"head_layout")
        self.head_layout.setContentsMargins(0, 0, 0, 0)
        self.title_label = QLabel(sheet_overview_panel)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setProperty(u"role", u"strong")
        self.title_label.setTextFormat(Qt.TextFormat.PlainText)

        self.head_layout.addWidget(self.title_label)

        self.counts_label = QLabel(sheet_overview_panel)
        self.counts_label.setObjectName(u"counts_label")
        self.counts_label.setProperty(u"role", u"small")
        self.counts_label.setTextFormat(Qt.TextFormat.PlainText)
        self.counts_label.setWordWrap(True)

        self.head_layout.addWidget(self.counts_label)

        self.close_button = QToolButton(sheet_overview_panel)
        self.close_button.setObjectName(u"close_button")
        self.close_button.setProperty(u"role", u"quiet")

        self.head_layout.addWidget(self.close_button)

        self.head_layout.setStretch(1, 1)

        self.overview_layout.addLayout(self.head_layout)

        self.map_box = QWidget(sheet_overview_panel)
        self.map_box.setObjectName(u"map_box")
        self.map_layout = QVBoxLayout(self.map_box)
        self.map_layout.setSpacing(0)
        self.map_layout.setObjectName(u"map_layout")
        self.map_layout.setContentsMargins(0, 0, 0, 0)

        self.overview_layout.addWidget(self.map_box)

        self.current_label = QLabel(sheet_overview_panel)
        self.current_label.setObjectName(u"current_label")
        self.current_label.setTextFormat(Qt.TextFormat.PlainText)
        self.current_label.setWordWrap(True)

        self.overview_layout.addWidget(self.current_label)

        self.overview_layout.setStretch(1, 1)

        self.retranslateUi(sheet_overview_panel)
    # setupUi

    def retranslateUi(self, sheet_overview_panel):
        self.title_label.setText(QCoreApplication.translate("SheetOverview", u"Overview of the sheet", None))
#if QT_CONFIG(tooltip)
        self.close_button.setToolTip(QCoreApplication.translate("SheetOverview", u"Close the overview", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.close_button.setAccessibleName(QCoreApplication.translate("SheetOverview", u"Close the overview", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

