# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'dossier_open.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QFrame, QHBoxLayout, QLabel,
    QPushButton, QVBoxLayout, QWidget)

from jury_desk.gui.juror.travel.code_field import CodeField
from jury_desk.gui.juror.travel.pin_part import PinPart
from jury_desk.gui.kit.elided import ElidedLabel

class Ui_DossierOpen(object):
    def setupUi(self, dossier_open_body):
        if not dossier_open_body.objectName():
            dossier_open_body.setObjectName(u"dossier_open_body")
        self.open_column = QVBoxLayout(dossier_open_body)
        self.open_column.setSpacing(16)
        self.open_column.setObjectName(u"open_column")
        self.open_column.setContentsMargins(0, 0, 0, 0)
        self.explanation_label = QLabel(dossier_open_body)
        self.explanation_label.setObjectName(u"explanation_label")
        self.explanation_label.setProperty(u"role", u"muted")
        self.explanation_label.setTextFormat(Qt.TextFormat.PlainText)
        self.explanation_label.setWordWrap(True)

        self.open_column.addWidget(self.explanation_label)

        self.file_widget = QWidget(dossier_open_body)
        self.file_widget.setObjectName(u"file_widget")
        self.file_pair = QVBoxLayout(self.file_widget)
        self.file_pair.setSpacing(4)
        self.file_pair.setObjectName(u"file_pair")
        self.file_pair.setContentsMargins(0, 0, 0, 0)
        self.file_name = QLabel(self.file_widget)
        self.file_name.setObjectName(u"file_name")
        self.file_name.setProperty(u"role", u"field")
        self.file_name.setTextFormat(Qt.TextFormat.PlainText)

        self.file_pair.addWidget(self.file_name)

        self.file_row = QHBoxLayout()
        self.file_row.setSpacing(8)
        self.file_row.setObjectName(u"file_row")
        self.file_row.setContentsMargins(0, 0, 0, 0)
        self.file_label = ElidedLabel(self.file_widget)
        self.file_label.setObjectName(u"file_label")
        self.file_label.setTextFormat(Qt.TextFormat.PlainText)

        self.file_row.addWidget(self.file_label)

        self.file_button = QPushButton(self.file_widget)
        self.file_button.setObjectName(u"file_button")
        self.file_button.setProperty(u"role", u"quiet")

        self.file_row.addWidget(self.file_button)

        self.file_row.setStretch(0, 1)

        self.file_pair.addLayout(self.file_row)


        self.open_column.addWidget(self.file_widget)

        self.code_field = CodeField(dossier_open_body)
        self.code_field.setObjectName(u"code_field")

        self.open_column.addWidget(self.code_field)

        self.found_frame = QFrame(dossier_open_body)
        self.found_frame.setObjectName(u"found_frame")
        self.found_frame.setProperty(u"role", u"facts")
        self.found_column = QVBoxLayout(self.found_frame)
        self.found_column.setSpacing(8)
        self.found_column.setObjectName(u"found_column")
        self.found_column.setContentsMargins(16, 12, 16, 12)
        self.session_label = QLabel(self.found_frame)
        self.session_label.setObjectName(u"session_label")
        self.session_label.setProperty(u"role", u"strong")
        self.session_label.setTextFormat(Qt.TextFormat.PlainText)
        self.session_label.setWordWrap(True)

        self.found_column.addWidget(self.session_label)

        self.about_label = QLabel(self.found_frame)
        self.about_label.setObjectName(u"about_label")
        self.about_label.setProperty(u"role", u"small")
        self.about_label.setTextFormat(Qt.TextFormat.PlainText)
        self.about_label.setWordWrap(True)

        self.found_column.addWidget(self.about_label)

        self.passages_label = QLabel(self.found_frame)
        self.passages_label.setObjectName(u"passages_label")
        self.passages_label.setTextFormat(Qt.TextFormat.PlainText)
        self.passages_label.setWordWrap(True)

        self.found_column.addWidget(self.passages_label)


        self.open_column.addWidget(self.found_frame)

        self.changes_widget = QWidget(dossier_open_body)
        self.changes_widget.setObjectName(u"changes_widget")
        self.changes_column = QVBoxLayout(self.changes_widget)
        self.changes_column.setSpacing(8)
        self.changes_column.setObjectName(u"changes_column")
        self.changes_column.setContentsMargins(0, 0, 0, 0)
        self.changes_name = QLabel(self.changes_widget)
        self.changes_name.setObjectName(u"changes_name")
        self.changes_name.setProperty(u"role", u"field")
        self.changes_name.setTextFormat(Qt.TextFormat.PlainText)

        self.changes_column.addWidget(self.changes_name)

        self.changes_lines = QVBoxLayout()
        self.changes_lines.setSpacing(8)
        self.changes_lines.setObjectName(u"changes_lines")
        self.changes_lines.setContentsMargins(0, 0, 0, 0)

        self.changes_column.addLayout(self.changes_lines)


        self.open_column.addWidget(self.changes_widget)

        self.pin_part = PinPart(dossier_open_body)
        self.pin_part.setObjectName(u"pin_part")

        self.open_column.addWidget(self.pin_part)

        self.done_frame = QFrame(dossier_open_body)
        self.done_frame.setObjectName(u"done_frame")
        self.done_frame.setProperty(u"role", u"facts")
        self.done_frame_row = QHBoxLayout(self.done_frame)
        self.done_frame_row.setSpacing(12)
        self.done_frame_row.setObjectName(u"done_frame_row")
        self.done_frame_row.setContentsMargins(16, 12, 16, 12)
        self.done_sign_label = QLabel(self.done_frame)
        self.done_sign_label.setObjectName(u"done_sign_label")

        self.done_frame_row.addWidget(self.done_sign_label)

        self.done_frame_words = QVBoxLayout()
        self.done_frame_words.setSpacing(4)
        self.done_frame_words.setObjectName(u"done_frame_words")
        self.done_frame_words.setContentsMargins(0, 0, 0, 0)
        self.done_label = QLabel(self.done_frame)
        self.done_label.setObjectName(u"done_label")
        self.done_label.setProperty(u"role", u"strong")
        self.done_label.setTextFormat(Qt.TextFormat.PlainText)
        self.done_label.setWordWrap(True)

        self.done_frame_words.addWidget(self.done_label)

        self.next_label = QLabel(self.done_frame)
        self.next_label.setObjectName(u"next_label")
        self.next_label.setTextFormat(Qt.TextFormat.PlainText)
        self.next_label.setWordWrap(True)

        self.done_frame_words.addWidget(self.next_label)


        self.done_frame_row.addLayout(self.done_frame_words)

        self.done_frame_row.setStretch(1, 1)

        self.open_column.addWidget(self.done_frame)


        self.retranslateUi(dossier_open_body)
    # setupUi

    def retranslateUi(self, dossier_open_body):
        self.file_name.setText(QCoreApplication.translate("DossierOpen", u"The file (.jury)", None))
        self.file_button.setText(QCoreApplication.translate("DossierOpen", u"Choose\u2026", None))
        self.changes_name.setText(QCoreApplication.translate("DossierOpen", u"What changes for you", None))
        pass
    # retranslateUi

