# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'sheets_return.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QFrame, QHBoxLayout, QLabel,
    QPushButton, QVBoxLayout, QWidget)

from jury_desk.gui.juror.travel.pin_part import PinPart
from jury_desk.gui.juror.travel.volumes_line import VolumesLine
from jury_desk.gui.kit.elided import ElidedLabel

class Ui_SheetsReturn(object):
    def setupUi(self, return_body):
        if not return_body.objectName():
            return_body.setObjectName(u"return_body")
        self.return_column = QVBoxLayout(return_body)
        self.return_column.setSpacing(16)
        self.return_column.setObjectName(u"return_column")
        self.return_column.setContentsMargins(0, 0, 0, 0)
        self.explanation_label = QLabel(return_body)
        self.explanation_label.setObjectName(u"explanation_label")
        self.explanation_label.setProperty(u"role", u"muted")
        self.explanation_label.setTextFormat(Qt.TextFormat.PlainText)
        self.explanation_label.setWordWrap(True)

        self.return_column.addWidget(self.explanation_label)

        self.goes_frame = QFrame(return_body)
        self.goes_frame.setObjectName(u"goes_frame")
        self.goes_frame.setProperty(u"role", u"facts")
        self.goes_column = QVBoxLayout(self.goes_frame)
        self.goes_column.setSpacing(8)
        self.goes_column.setObjectName(u"goes_column")
        self.goes_column.setContentsMargins(16, 12, 16, 12)
        self.goes_lines = QVBoxLayout()
        self.goes_lines.setSpacing(8)
        self.goes_lines.setObjectName(u"goes_lines")
        self.goes_lines.setContentsMargins(0, 0, 0, 0)

        self.goes_column.addLayout(self.goes_lines)


        self.return_column.addWidget(self.goes_frame)

        self.place_widget = QWidget(return_body)
        self.place_widget.setObjectName(u"place_widget")
        self.place_pair = QVBoxLayout(self.place_widget)
        self.place_pair.setSpacing(4)
        self.place_pair.setObjectName(u"place_pair")
        self.place_pair.setContentsMargins(0, 0, 0, 0)
        self.place_name = QLabel(self.place_widget)
        self.place_name.setObjectName(u"place_name")
        self.place_name.setProperty(u"role", u"field")
        self.place_name.setTextFormat(Qt.TextFormat.PlainText)

        self.place_pair.addWidget(self.place_name)

        self.place_row = QHBoxLayout()
        self.place_row.setSpacing(8)
        self.place_row.setObjectName(u"place_row")
        self.place_row.setContentsMargins(0, 0, 0, 0)
        self.place_label = ElidedLabel(self.place_widget)
        self.place_label.setObjectName(u"place_label")
        self.place_label.setTextFormat(Qt.TextFormat.PlainText)

        self.place_row.addWidget(self.place_label)

        self.place_button = QPushButton(self.place_widget)
        self.place_button.setObjectName(u"place_button")
        self.place_button.setProperty(u"role", u"quiet")

        self.place_row.addWidget(self.place_button)

        self.place_row.setStretch(0, 1)

        self.place_pair.addLayout(self.place_row)


        self.return_column.addWidget(self.place_widget)

        self.volumes_widget = VolumesLine(return_body)
        self.volumes_widget.setObjectName(u"volumes_widget")

        self.return_column.addWidget(self.volumes_widget)

        self.pin_part = PinPart(return_body)
        self.pin_part.setObjectName(u"pin_part")

        self.return_column.addWidget(self.pin_part)

        self.outcome_frame = QFrame(return_body)
        self.outcome_frame.setObjectName(u"outcome_frame")
        self.outcome_frame.setProperty(u"role", u"facts")
        self.outcome_frame_row = QHBoxLayout(self.outcome_frame)
        self.outcome_frame_row.setSpacing(12)
        self.outcome_frame_row.setObjectName(u"outcome_frame_row")
        self.outcome_frame_row.setContentsMargins(16, 12, 16, 12)
        self.outcome_sign_label = QLabel(self.outcome_frame)
        self.outcome_sign_label.setObjectName(u"outcome_sign_label")

        self.outcome_frame_row.addWidget(self.outcome_sign_label)

        self.outcome_frame_words = QVBoxLayout()
        self.outcome_frame_words.setSpacing(4)
        self.outcome_frame_words.setObjectName(u"outcome_frame_words")
        self.outcome_frame_words.setContentsMargins(0, 0, 0, 0)
        self.outcome_label = QLabel(self.outcome_frame)
        self.outcome_label.setObjectName(u"outcome_label")
        self.outcome_label.setProperty(u"role", u"strong")
        self.outcome_label.setTextFormat(Qt.TextFormat.PlainText)
        self.outcome_label.setWordWrap(True)

        self.outcome_frame_words.addWidget(self.outcome_label)

        self.file_label = QLabel(self.outcome_frame)
        self.file_label.setObjectName(u"file_label")
        self.file_label.setProperty(u"role", u"small")
        self.file_label.setTextFormat(Qt.TextFormat.PlainText)
        self.file_label.setWordWrap(True)

        self.outcome_frame_words.addWidget(self.file_label)

        self.next_label = QLabel(self.outcome_frame)
        self.next_label.setObjectName(u"next_label")
        self.next_label.setTextFormat(Qt.TextFormat.PlainText)
        self.next_label.setWordWrap(True)

        self.outcome_frame_words.addWidget(self.next_label)


        self.outcome_frame_row.addLayout(self.outcome_frame_words)

        self.outcome_frame_row.setStretch(1, 1)

        self.return_column.addWidget(self.outcome_frame)


        self.retranslateUi(return_body)
    # setupUi

    def retranslateUi(self, return_body):
        self.place_name.setText(QCoreApplication.translate("SheetsReturn", u"Folder or stick", None))
        self.place_button.setText(QCoreApplication.translate("SheetsReturn", u"Choose\u2026", None))
        pass
    # retranslateUi

