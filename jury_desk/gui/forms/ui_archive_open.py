# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'archive_open.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QPushButton,
    QVBoxLayout, QWidget)

from jury_desk.gui.dialogs.pin_field import PinField

class Ui_ArchiveOpen(object):
    def setupUi(self, archive_open_body):
        if not archive_open_body.objectName():
            archive_open_body.setObjectName(u"archive_open_body")
        self.archive_column = QVBoxLayout(archive_open_body)
        self.archive_column.setSpacing(12)
        self.archive_column.setObjectName(u"archive_column")
        self.archive_column.setContentsMargins(0, 0, 0, 0)
        self.explanation_label = QLabel(archive_open_body)
        self.explanation_label.setObjectName(u"explanation_label")
        self.explanation_label.setProperty(u"role", u"muted")
        self.explanation_label.setTextFormat(Qt.TextFormat.PlainText)
        self.explanation_label.setWordWrap(True)

        self.archive_column.addWidget(self.explanation_label)

        self.file_pair = QVBoxLayout()
        self.file_pair.setSpacing(4)
        self.file_pair.setObjectName(u"file_pair")
        self.file_pair.setContentsMargins(0, 0, 0, 0)
        self.file_name = QLabel(archive_open_body)
        self.file_name.setObjectName(u"file_name")
        self.file_name.setProperty(u"role", u"field")
        self.file_name.setTextFormat(Qt.TextFormat.PlainText)

        self.file_pair.addWidget(self.file_name)

        self.file_row = QHBoxLayout()
        self.file_row.setSpacing(8)
        self.file_row.setObjectName(u"file_row")
        self.file_row.setContentsMargins(0, 0, 0, 0)
        self.file_label = QLabel(archive_open_body)
        self.file_label.setObjectName(u"file_label")
        self.file_label.setTextFormat(Qt.TextFormat.PlainText)
        self.file_label.setWordWrap(True)

        self.file_row.addWidget(self.file_label)

        self.file_button = QPushButton(archive_open_body)
        self.file_button.setObjectName(u"file_button")
        self.file_button.setProperty(u"role", u"quiet")

        self.file_row.addWidget(self.file_button)

        self.file_row.setStretch(0, 1)

        self.file_pair.addLayout(self.file_row)


        self.archive_column.addLayout(self.file_pair)

        self.phrase_field = PinField(archive_open_body)
        self.phrase_field.setObjectName(u"phrase_field")

        self.archive_column.addWidget(self.phrase_field)

        QWidget.setTabOrder(self.file_button, self.phrase_field)

        self.retranslateUi(archive_open_body)
    # setupUi

    def retranslateUi(self, archive_open_body):
        self.explanation_label.setText(QCoreApplication.translate("ArchiveOpen", u"The archive takes the place of what is here, which only works where nobody has worked yet. The program then opens its data; the PINs are those of the other computer.", None))
        self.file_name.setText(QCoreApplication.translate("ArchiveOpen", u"Archive", None))
        self.file_button.setText(QCoreApplication.translate("ArchiveOpen", u"Choose\u2026", None))
        pass
    # retranslateUi

