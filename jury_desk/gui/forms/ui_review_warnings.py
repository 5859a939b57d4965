# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'review_warnings.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QLabel, QLineEdit, QVBoxLayout)

from jury_desk.gui.kit.tick_box import TickBox

class Ui_ReviewWarnings(object):
    def setupUi(self, review_warnings):
        if not review_warnings.objectName():
            review_warnings.setObjectName(u"review_warnings")
        self.warnings_column = QVBoxLayout(review_warnings)
        self.warnings_column.setSpacing(8)
        self.warnings_column.setObjectName(u"warnings_column")
        self.warnings_column.setContentsMargins(16, 12, 16, 8)
        self.summary_label = QLabel(review_warnings)
        self.summary_label.setObjectName(u"summary_label")
        self.summary_label.setProperty(u"role", u"muted")
        self.summary_label.setTextFormat(Qt.TextFormat.PlainText)
        self.summary_label.setWordWrap(True)

        self.warnings_column.addWidget(self.summary_label)

        self.warnings_edit = QLineEdit(review_warnings)
        self.warnings_edit.setObjectName(u"warnings_edit")
        self.warnings_edit.setClearButtonEnabled(True)

        self.warnings_column.addWidget(self.warnings_edit)

        self.settled_check = TickBox(review_warnings)
        self.settled_check.setObjectName(u"settled_check")

        self.warnings_column.addWidget(self.settled_check)


        self.retranslateUi(review_warnings)
    # setupUi

    def retranslateUi(self, review_warnings):
        self.warnings_edit.setPlaceholderText(QCoreApplication.translate("ReviewWarnings", u"Filter the warnings\u2026", None))
#if QT_CONFIG(accessibility)
        self.warnings_edit.setAccessibleName(QCoreApplication.translate("ReviewWarnings", u"Filter the warnings", None))
#endif // QT_CONFIG(accessibility)
        self.settled_check.setText(QCoreApplication.translate("ReviewWarnings", u"Show those let stand too", None))
        pass
    # retranslateUi

