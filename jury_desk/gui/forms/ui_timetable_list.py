# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'timetable_list.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QHBoxLayout, QLabel,
    QLineEdit, QTableView, QVBoxLayout)

class Ui_TimetableList(object):
    def setupUi(self, timetable_list):
        if not timetable_list.objectName():
            timetable_list.setObjectName(u"timetable_list")
        self.list_column = QVBoxLayout(timetable_list)
        self.list_column.setSpacing(0)
        self.list_column.setObjectName(u"list_column")
        self.list_column.setContentsMargins(0, 0, 0, 0)
        self.list_line = QHBoxLayout()
        self.list_line.setSpacing(16)
        self.list_line.setObjectName(u"list_line")
        self.list_line.setContentsMargins(24, 12, 24, 12)
        self.list_edit = QLineEdit(timetable_list)
        self.list_edit.setObjectName(u"list_edit")

        self.list_line.addWidget(self.list_edit)

        self.list_count = QLabel(timetable_list)
        self.list_count.setObjectName(u"list_count")
        self.list_count.setProperty(u"role", u"muted")
        self.list_count.setTextFormat(Qt.TextFormat.PlainText)

        self.list_line.addWidget(self.list_count)

        self.list_line.setStretch(0, 1)

        self.list_column.addLayout(self.list_line)

        self.list_table = QTableView(timetable_list)
        self.list_table.setObjectName(u"list_table")

        self.list_column.addWidget(self.list_table)


        self.retranslateUi(timetable_list)
    # setupUi

    def retranslateUi(self, timetable_list):
#if QT_CONFIG(accessibility)
        self.list_edit.setAccessibleName(QCoreApplication.translate("TimetableList", u"Filter the timetable", None))
#endif // QT_CONFIG(accessibility)
        self.list_edit.setPlaceholderText(QCoreApplication.translate("TimetableList", u"Filter: candidate, assessment, panel, room, hour", None))
#if QT_CONFIG(accessibility)
        self.list_table.setAccessibleName(QCoreApplication.translate("TimetableList", u"Timetable as a list", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

