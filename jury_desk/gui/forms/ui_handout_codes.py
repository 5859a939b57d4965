# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'handout_codes.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QFrame, QHBoxLayout, QLabel,
    QVBoxLayout, QWidget)

class Ui_HandOutCodes(object):
    def setupUi(self, handout_codes):
        if not handout_codes.objectName():
            handout_codes.setObjectName(u"handout_codes")
        self.codes_column = QVBoxLayout(handout_codes)
        self.codes_column.setSpacing(16)
        self.codes_column.setObjectName(u"codes_column")
        self.codes_column.setContentsMargins(0, 0, 0, 0)
        self.done_text = QLabel(handout_codes)
        self.done_text.setObjectName(u"done_text")
        self.done_text.setTextFormat(Qt.TextFormat.PlainText)
        self.done_text.setWordWrap(True)

        self.codes_column.addWidget(self.done_text)

        self.warning_panel = QFrame(handout_codes)
        self.warning_panel.setObjectName(u"warning_panel")
        self.warning_panel.setProperty(u"role", u"notice")
        self.warning_panel.setProperty(u"kind", u"inset")
        self.warning_panel.setProperty(u"tone", u"warn")
        self.warning_row = QHBoxLayout(self.warning_panel)
        self.warning_row.setSpacing(12)
        self.warning_row.setObjectName(u"warning_row")
        self.warning_row.setContentsMargins(16, 12, 16, 12)
        self.warning_sign_label = QLabel(self.warning_panel)
        self.warning_sign_label.setObjectName(u"warning_sign_label")
        self.warning_sign_label.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignTop)

        self.warning_row.addWidget(self.warning_sign_label)

        self.warning_text = QLabel(self.warning_panel)
        self.warning_text.setObjectName(u"warning_text")
        self.warning_text.setTextFormat(Qt.TextFormat.PlainText)
        self.warning_text.setWordWrap(True)

        self.warning_row.addWidget(self.warning_text)

        self.warning_row.setStretch(1, 1)

        self.codes_column.addWidget(self.warning_panel)

        self.codes_widget = QWidget(handout_codes)
        self.codes_widget.setObjectName(u"codes_widget")
        self.codes_rows = QVBoxLayout(self.codes_widget)
        self.codes_rows.setSpacing(8)
        self.codes_rows.setObjectName(u"codes_rows")
        self.codes_rows.setContentsMargins(0, 0, 0, 0)

        self.codes_column.addWidget(self.codes_widget)

        self.told_label = QLabel(handout_codes)
        self.told_label.setObjectName(u"told_label")
        self.told_label.setProperty(u"role", u"small")
        self.told_label.setTextFormat(Qt.TextFormat.PlainText)
        self.told_label.setWordWrap(True)

        self.codes_column.addWidget(self.told_label)


        self.retranslateUi(handout_codes)
    # setupUi

    def retranslateUi(self, handout_codes):
        self.warning_text.setText(QCoreApplication.translate("HandOutCodes", u"The codes are shown here once and kept nowhere. Give each by voice or on paper: the stick and its code must not travel together.", None))
        pass
    # retranslateUi

