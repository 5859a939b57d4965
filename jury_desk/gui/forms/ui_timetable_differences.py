# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'timetable_differences.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QLabel, QTableView, QVBoxLayout)

class Ui_TimetableDifferences(object):
    def setupUi(self, differences_body):
        if not differences_body.objectName():
            differences_body.setObjectName(u"differences_body")
        self.differences_column = QVBoxLayout(differences_body)
        self.differences_column.setSpacing(12)
        self.differences_column.setObjectName(u"differences_column")
        self.differences_column.setContentsMargins(0, 0, 0, 0)
        self.differences_label = QLabel(differences_body)
        self.differences_label.setObjectName(u"differences_label")
        self.differences_label.setProperty(u"role", u"muted")
        self.differences_label.setTextFormat(Qt.TextFormat.PlainText)
        self.differences_label.setWordWrap(True)

        self.differences_column.addWidget(self.differences_label)

        self.differences_table = QTableView(differences_body)
        self.differences_table.setObjectName(u"differences_table")
        self.differences_table.setProperty(u"role", u"matrix")

        self.differences_column.addWidget(self.differences_table)


        self.retranslateUi(differences_body)
    # setupUi

    def retranslateUi(self, differences_body):
#if QT_CONFIG(accessibility)
        self.differences_table.setAccessibleName(QCoreApplication.translate("TimetableDifferences", u"Differences", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

