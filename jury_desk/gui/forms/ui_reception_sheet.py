# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'reception_sheet.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QLabel, QTextBrowser,
    QVBoxLayout)

class Ui_ReceptionSheet(object):
    def setupUi(self, reception_sheet):
        if not reception_sheet.objectName():
            reception_sheet.setObjectName(u"reception_sheet")
        self.sheet_column = QVBoxLayout(reception_sheet)
        self.sheet_column.setSpacing(12)
        self.sheet_column.setObjectName(u"sheet_column")
        self.sheet_column.setContentsMargins(0, 0, 0, 0)
        self.about_text = QLabel(reception_sheet)
        self.about_text.setObjectName(u"about_text")
        self.about_text.setProperty(u"role", u"muted")
        self.about_text.setTextFormat(Qt.TextFormat.PlainText)
        self.about_text.setWordWrap(True)

        self.sheet_column.addWidget(self.about_text)

        self.levels_text = QTextBrowser(reception_sheet)
        self.levels_text.setObjectName(u"levels_text")
        self.levels_text.setOpenLinks(False)

        self.sheet_column.addWidget(self.levels_text)

        self.sheet_column.setStretch(1, 1)

        self.retranslateUi(reception_sheet)
    # setupUi

    def retranslateUi(self, reception_sheet):
#if QT_CONFIG(accessibility)
        self.levels_text.setAccessibleName(QCoreApplication.translate("ReceptionSheet", u"Levels and texts", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

