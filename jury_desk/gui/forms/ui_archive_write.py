# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'archive_write.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QPushButton,
    QVBoxLayout, QWidget)

from jury_desk.gui.dialogs.pin_field import PinField
from jury_desk.gui.kit.tick_box import TickBox

class Ui_ArchiveWrite(object):
    def setupUi(self, archive_write_body):
        if not archive_write_body.objectName():
            archive_write_body.setObjectName(u"archive_write_body")
        self.archive_column = QVBoxLayout(archive_write_body)
        self.archive_column.setSpacing(12)
        self.archive_column.setObjectName(u"archive_column")
        self.archive_column.setContentsMargins(0, 0, 0, 0)
        self.explanation_label = QLabel(archive_write_body)
        self.explanation_label.setObjectName(u"explanation_label")
        self.explanation_label.setProperty(u"role", u"muted")
        self.explanation_label.setTextFormat(Qt.TextFormat.PlainText)
        self.explanation_label.setWordWrap(True)

        self.archive_column.addWidget(self.explanation_label)

        self.place_pair = QVBoxLayout()
        self.place_pair.setSpacing(4)
        self.place_pair.setObjectName(u"place_pair")
        self.place_pair.setContentsMargins(0, 0, 0, 0)
        self.place_name = QLabel(archive_write_body)
        self.place_name.setObjectName(u"place_name")
        self.place_name.setProperty(u"role", u"field")
        self.place_name.setTextFormat(Qt.TextFormat.PlainText)

        self.place_pair.addWidget(self.place_name)

        self.place_row = QHBoxLayout()
        self.place_row.setSpacing(8)
        self.place_row.setObjectName(u"place_row")
        self.place_row.setContentsMargins(0, 0, 0, 0)
        self.place_label = QLabel(archive_write_body)
        self.place_label.setObjectName(u"place_label")
        self.place_label.setTextFormat(Qt.TextFormat.PlainText)
        self.place_label.setWordWrap(True)

        self.place_row.addWidget(self.place_label)

        self.place_button = QPushButton(archive_write_body)
        self.place_button.setObjectName(u"place_button")
        self.place_button.setProperty(u"role", u"quiet")

        self.place_row.addWidget(self.place_button)

        self.place_row.setStretch(0, 1)

        self.place_pair.addLayout(self.place_row)


        self.archive_column.addLayout(self.place_pair)

        self.phrase_field = PinField(archive_write_body)
        self.phrase_field.setObjectName(u"phrase_field")

        self.archive_column.addWidget(self.phrase_field)

        self.again_field = PinField(archive_write_body)
        self.again_field.setObjectName(u"again_field")

        self.archive_column.addWidget(self.again_field)

        self.rule_label = QLabel(archive_write_body)
        self.rule_label.setObjectName(u"rule_label")
        self.rule_label.setProperty(u"role", u"small")
        self.rule_label.setTextFormat(Qt.TextFormat.PlainText)
        self.rule_label.setWordWrap(True)

        self.archive_column.addWidget(self.rule_label)

        self.moved_box = TickBox(archive_write_body)
        self.moved_box.setObjectName(u"moved_box")

        self.archive_column.addWidget(self.moved_box)

        QWidget.setTabOrder(self.place_button, self.phrase_field)
        QWidget.setTabOrder(self.phrase_field, self.again_field)
        QWidget.setTabOrder(self.again_field, self.moved_box)

        self.retranslateUi(archive_write_body)
    # setupUi

    def retranslateUi(self, archive_write_body):
        self.explanation_label.setText(QCoreApplication.translate("ArchiveWrite", u"Everything prepared and marked here, with the PINs and keys that belong to it, goes into one encrypted file. Open it on the other computer with the same pass phrase.", None))
        self.place_name.setText(QCoreApplication.translate("ArchiveWrite", u"Where the file goes", None))
        self.place_button.setText(QCoreApplication.translate("ArchiveWrite", u"Change\u2026", None))
        self.rule_label.setText(QCoreApplication.translate("ArchiveWrite", u"Twelve characters at least: four words do well. Without it nobody can open the file: tell it to whoever opens it, never in the same message.", None))
        self.moved_box.setText(QCoreApplication.translate("ArchiveWrite", u"Work goes on there: this computer will say so", None))
        pass
    # retranslateUi

