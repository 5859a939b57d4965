# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'pin_forgotten.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QFrame, QHBoxLayout, QLabel,
    QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from jury_desk.gui.kit.elided import ElidedLabel

class Ui_PinForgotten(object):
    def setupUi(self, forgotten_body):
        if not forgotten_body.objectName():
            forgotten_body.setObjectName(u"forgotten_body")
        self.forgotten_column = QVBoxLayout(forgotten_body)
        self.forgotten_column.setSpacing(16)
        self.forgotten_column.setObjectName(u"forgotten_column")
        self.forgotten_column.setContentsMargins(0, 0, 0, 0)
        self.explanation_label = QLabel(forgotten_body)
        self.explanation_label.setObjectName(u"explanation_label")
        self.explanation_label.setProperty(u"role", u"muted")
        self.explanation_label.setTextFormat(Qt.TextFormat.PlainText)
        self.explanation_label.setWordWrap(True)

        self.forgotten_column.addWidget(self.explanation_label)

        self.write_widget = QWidget(forgotten_body)
        self.write_widget.setObjectName(u"write_widget")
        self.write_column = QVBoxLayout(self.write_widget)
        self.write_column.setSpacing(8)
        self.write_column.setObjectName(u"write_column")
        self.write_column.setContentsMargins(0, 0, 0, 0)
        self.write_name = QLabel(self.write_widget)
        self.write_name.setObjectName(u"write_name")
        self.write_name.setProperty(u"role", u"strong")
        self.write_name.setTextFormat(Qt.TextFormat.PlainText)
        self.write_name.setWordWrap(True)

        self.write_column.addWidget(self.write_name)

        self.write_text = QLabel(self.write_widget)
        self.write_text.setObjectName(u"write_text")
        self.write_text.setProperty(u"role", u"small")
        self.write_text.setTextFormat(Qt.TextFormat.PlainText)
        self.write_text.setWordWrap(True)

        self.write_column.addWidget(self.write_text)

        self.place_widget = QWidget(self.write_widget)
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


        self.write_column.addWidget(self.place_widget)

        self.write_row = QHBoxLayout()
        self.write_row.setSpacing(8)
        self.write_row.setObjectName(u"write_row")
        self.write_row.setContentsMargins(0, 0, 0, 0)
        self.write_button = QPushButton(self.write_widget)
        self.write_button.setObjectName(u"write_button")
        self.write_button.setProperty(u"role", u"quiet")

        self.write_row.addWidget(self.write_button)

        self.write_space = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.write_row.addItem(self.write_space)


        self.write_column.addLayout(self.write_row)

        self.written_frame = QFrame(self.write_widget)
        self.written_frame.setObjectName(u"written_frame")
        self.written_frame.setProperty(u"role", u"facts")
        self.written_frame_row = QHBoxLayout(self.written_frame)
        self.written_frame_row.setSpacing(12)
        self.written_frame_row.setObjectName(u"written_frame_row")
        self.written_frame_row.setContentsMargins(16, 12, 16, 12)
        self.written_sign_label = QLabel(self.written_frame)
        self.written_sign_label.setObjectName(u"written_sign_label")

        self.written_frame_row.addWidget(self.written_sign_label)

        self.written_frame_words = QVBoxLayout()
        self.written_frame_words.setSpacing(4)
        self.written_frame_words.setObjectName(u"written_frame_words")
        self.written_frame_words.setContentsMargins(0, 0, 0, 0)
        self.written_label = QLabel(self.written_frame)
        self.written_label.setObjectName(u"written_label")
        self.written_label.setTextFormat(Qt.TextFormat.PlainText)
        self.written_label.setWordWrap(True)

        self.written_frame_words.addWidget(self.written_label)

        self.written_note = QLabel(self.written_frame)
        self.written_note.setObjectName(u"written_note")
        self.written_note.setProperty(u"role", u"small")
        self.written_note.setTextFormat(Qt.TextFormat.PlainText)
        self.written_note.setWordWrap(True)

        self.written_frame_words.addWidget(self.written_note)


        self.written_frame_row.addLayout(self.written_frame_words)

        self.written_frame_row.setStretch(1, 1)

        self.write_column.addWidget(self.written_frame)


        self.forgotten_column.addWidget(self.write_widget)

        self.forgotten_line = QFrame(forgotten_body)
        self.forgotten_line.setObjectName(u"forgotten_line")
        self.forgotten_line.setProperty(u"role", u"line")

        self.forgotten_column.addWidget(self.forgotten_line)

        self.aside_widget = QWidget(forgotten_body)
        self.aside_widget.setObjectName(u"aside_widget")
        self.aside_column = QVBoxLayout(self.aside_widget)
        self.aside_column.setSpacing(8)
        self.aside_column.setObjectName(u"aside_column")
        self.aside_column.setContentsMargins(0, 0, 0, 0)
        self.aside_name = QLabel(self.aside_widget)
        self.aside_name.setObjectName(u"aside_name")
        self.aside_name.setProperty(u"role", u"strong")
        self.aside_name.setTextFormat(Qt.TextFormat.PlainText)
        self.aside_name.setWordWrap(True)

        self.aside_column.addWidget(self.aside_name)

        self.aside_text = QLabel(self.aside_widget)
        self.aside_text.setObjectName(u"aside_text")
        self.aside_text.setProperty(u"role", u"small")
        self.aside_text.setTextFormat(Qt.TextFormat.PlainText)
        self.aside_text.setWordWrap(True)

        self.aside_column.addWidget(self.aside_text)

        self.aside_row = QHBoxLayout()
        self.aside_row.setSpacing(8)
        self.aside_row.setObjectName(u"aside_row")
        self.aside_row.setContentsMargins(0, 0, 0, 0)
        self.aside_button = QPushButton(self.aside_widget)
        self.aside_button.setObjectName(u"aside_button")
        self.aside_button.setProperty(u"role", u"quiet")

        self.aside_row.addWidget(self.aside_button)

        self.aside_space = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.aside_row.addItem(self.aside_space)


        self.aside_column.addLayout(self.aside_row)


        self.forgotten_column.addWidget(self.aside_widget)


        self.retranslateUi(forgotten_body)
    # setupUi

    def retranslateUi(self, forgotten_body):
        self.write_name.setText(QCoreApplication.translate("PinForgotten", u"1 \u00b7 Write the file for the secretariat", None))
        self.place_name.setText(QCoreApplication.translate("PinForgotten", u"Folder or stick", None))
        self.place_button.setText(QCoreApplication.translate("PinForgotten", u"Choose\u2026", None))
        self.write_button.setText(QCoreApplication.translate("PinForgotten", u"Write the file", None))
        self.aside_name.setText(QCoreApplication.translate("PinForgotten", u"2 \u00b7 Begin anew on this computer", None))
        self.aside_button.setText(QCoreApplication.translate("PinForgotten", u"Set these data aside\u2026", None))
        pass
    # retranslateUi

