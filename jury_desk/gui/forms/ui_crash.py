# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'crash.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QPlainTextEdit,
    QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

class Ui_Crash(object):
    def setupUi(self, crash_body):
        if not crash_body.objectName():
            crash_body.setObjectName(u"crash_body")
        self.crash_column = QVBoxLayout(crash_body)
        self.crash_column.setSpacing(12)
        self.crash_column.setObjectName(u"crash_column")
        self.crash_column.setContentsMargins(0, 0, 0, 0)
        self.saved_label = QLabel(crash_body)
        self.saved_label.setObjectName(u"saved_label")
        self.saved_label.setWordWrap(True)

        self.crash_column.addWidget(self.saved_label)

        self.report_label = QLabel(crash_body)
        self.report_label.setObjectName(u"report_label")
        self.report_label.setProperty(u"role", u"muted")
        self.report_label.setWordWrap(True)

        self.crash_column.addWidget(self.report_label)

        self.report_edit = QPlainTextEdit(crash_body)
        self.report_edit.setObjectName(u"report_edit")
        self.report_edit.setProperty(u"role", u"report")
        self.report_edit.setReadOnly(True)
        self.report_edit.setTabChangesFocus(True)

        self.crash_column.addWidget(self.report_edit)

        self.report_line = QHBoxLayout()
        self.report_line.setSpacing(8)
        self.report_line.setObjectName(u"report_line")
        self.report_line.setContentsMargins(0, 0, 0, 0)
        self.copy_button = QPushButton(crash_body)
        self.copy_button.setObjectName(u"copy_button")
        self.copy_button.setAutoDefault(True)

        self.report_line.addWidget(self.copy_button)

        self.folder_button = QPushButton(crash_body)
        self.folder_button.setObjectName(u"folder_button")
        self.folder_button.setAutoDefault(True)

        self.report_line.addWidget(self.folder_button)

        self.stretch_a = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.report_line.addItem(self.stretch_a)


        self.crash_column.addLayout(self.report_line)

        self.place_label = QLabel(crash_body)
        self.place_label.setObjectName(u"place_label")
        self.place_label.setProperty(u"role", u"small")
        self.place_label.setWordWrap(True)
        self.place_label.setTextFormat(Qt.TextFormat.PlainText)

        self.crash_column.addWidget(self.place_label)

        QWidget.setTabOrder(self.report_edit, self.copy_button)
        QWidget.setTabOrder(self.copy_button, self.folder_button)

        self.retranslateUi(crash_body)
    # setupUi

    def retranslateUi(self, crash_body):
        self.report_label.setText(QCoreApplication.translate("Crash", u"A report was written for those who maintain the program. It says where in the program it happened; it holds no name, no mark and no text of yours.", None))
#if QT_CONFIG(accessibility)
        self.report_edit.setAccessibleName(QCoreApplication.translate("Crash", u"Report", None))
#endif // QT_CONFIG(accessibility)
        self.copy_button.setText(QCoreApplication.translate("Crash", u"Copy the report", None))
        self.folder_button.setText(QCoreApplication.translate("Crash", u"Open its folder", None))
        pass
    # retranslateUi

