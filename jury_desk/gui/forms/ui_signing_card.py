# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'signing_card.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QFrame, QHBoxLayout, QLabel,
    QPlainTextEdit, QPushButton, QVBoxLayout,
    QWidget)

from jury_desk.gui.juror.travel.pin_part import PinPart
from jury_desk.gui.kit.choice_field import ChoiceField
from jury_desk.gui.kit.elided import ElidedLabel

class Ui_SigningCard(object):
    def setupUi(self, signing_body):
        if not signing_body.objectName():
            signing_body.setObjectName(u"signing_body")
        self.signing_column = QVBoxLayout(signing_body)
        self.signing_column.setSpacing(16)
        self.signing_column.setObjectName(u"signing_column")
        self.signing_column.setContentsMargins(0, 0, 0, 0)
        self.file_widget = QWidget(signing_body)
        self.file_widget.setObjectName(u"file_widget")
        self.file_column = QVBoxLayout(self.file_widget)
        self.file_column.setSpacing(4)
        self.file_column.setObjectName(u"file_column")
        self.file_column.setContentsMargins(0, 0, 0, 0)
        self.file_name = QLabel(self.file_widget)
        self.file_name.setObjectName(u"file_name")
        self.file_name.setProperty(u"role", u"field")
        self.file_name.setTextFormat(Qt.TextFormat.PlainText)

        self.file_column.addWidget(self.file_name)

        self.file_row = QHBoxLayout()
        self.file_row.setSpacing(12)
        self.file_row.setObjectName(u"file_row")
        self.file_row.setContentsMargins(0, 0, 0, 0)
        self.file_label = ElidedLabel(self.file_widget)
        self.file_label.setObjectName(u"file_label")
        self.file_label.setTextFormat(Qt.TextFormat.PlainText)

        self.file_row.addWidget(self.file_label)

        self.file_button = QPushButton(self.file_widget)
        self.file_button.setObjectName(u"file_button")

        self.file_row.addWidget(self.file_button)

        self.file_row.setStretch(0, 1)

        self.file_column.addLayout(self.file_row)


        self.signing_column.addWidget(self.file_widget)

        self.summary_frame = QFrame(signing_body)
        self.summary_frame.setObjectName(u"summary_frame")
        self.summary_frame.setProperty(u"role", u"facts")
        self.summary_row = QHBoxLayout(self.summary_frame)
        self.summary_row.setSpacing(12)
        self.summary_row.setObjectName(u"summary_row")
        self.summary_row.setContentsMargins(16, 12, 16, 12)
        self.summary_sign_label = QLabel(self.summary_frame)
        self.summary_sign_label.setObjectName(u"summary_sign_label")

        self.summary_row.addWidget(self.summary_sign_label, 0, Qt.AlignmentFlag.AlignTop)

        self.summary_words = QVBoxLayout()
        self.summary_words.setSpacing(4)
        self.summary_words.setObjectName(u"summary_words")
        self.summary_words.setContentsMargins(0, 0, 0, 0)
        self.summary_label = QLabel(self.summary_frame)
        self.summary_label.setObjectName(u"summary_label")
        self.summary_label.setProperty(u"role", u"strong")
        self.summary_label.setTextFormat(Qt.TextFormat.PlainText)
        self.summary_label.setWordWrap(True)

        self.summary_words.addWidget(self.summary_label)

        self.advice_label = QLabel(self.summary_frame)
        self.advice_label.setObjectName(u"advice_label")
        self.advice_label.setTextFormat(Qt.TextFormat.PlainText)
        self.advice_label.setWordWrap(True)

        self.summary_words.addWidget(self.advice_label)


        self.summary_row.addLayout(self.summary_words)

        self.summary_row.setStretch(1, 1)

        self.signing_column.addWidget(self.summary_frame)

        self.signers_lines = QVBoxLayout()
        self.signers_lines.setSpacing(8)
        self.signers_lines.setObjectName(u"signers_lines")
        self.signers_lines.setContentsMargins(0, 0, 0, 0)

        self.signing_column.addLayout(self.signers_lines)

        self.names_widget = QWidget(signing_body)
        self.names_widget.setObjectName(u"names_widget")
        self.names_column = QVBoxLayout(self.names_widget)
        self.names_column.setSpacing(4)
        self.names_column.setObjectName(u"names_column")
        self.names_column.setContentsMargins(0, 0, 0, 0)
        self.names_name = QLabel(self.names_widget)
        self.names_name.setObjectName(u"names_name")
        self.names_name.setProperty(u"role", u"field")
        self.names_name.setTextFormat(Qt.TextFormat.PlainText)

        self.names_column.addWidget(self.names_name)

        self.names_note = QLabel(self.names_widget)
        self.names_note.setObjectName(u"names_note")
        self.names_note.setProperty(u"role", u"small")
        self.names_note.setTextFormat(Qt.TextFormat.PlainText)
        self.names_note.setWordWrap(True)

        self.names_column.addWidget(self.names_note)

        self.names_edit = QPlainTextEdit(self.names_widget)
        self.names_edit.setObjectName(u"names_edit")
        self.names_edit.setTabChangesFocus(True)

        self.names_column.addWidget(self.names_edit)


        self.signing_column.addWidget(self.names_widget)

        self.who_widget = QWidget(signing_body)
        self.who_widget.setObjectName(u"who_widget")
        self.who_column = QVBoxLayout(self.who_widget)
        self.who_column.setSpacing(4)
        self.who_column.setObjectName(u"who_column")
        self.who_column.setContentsMargins(0, 0, 0, 0)
        self.who_name = QLabel(self.who_widget)
        self.who_name.setObjectName(u"who_name")
        self.who_name.setProperty(u"role", u"field")
        self.who_name.setTextFormat(Qt.TextFormat.PlainText)

        self.who_column.addWidget(self.who_name)

        self.who_field = ChoiceField(self.who_widget)
        self.who_field.setObjectName(u"who_field")

        self.who_column.addWidget(self.who_field)

        self.who_note = QLabel(self.who_widget)
        self.who_note.setObjectName(u"who_note")
        self.who_note.setProperty(u"role", u"small")
        self.who_note.setTextFormat(Qt.TextFormat.PlainText)
        self.who_note.setWordWrap(True)

        self.who_column.addWidget(self.who_note)


        self.signing_column.addWidget(self.who_widget)

        self.pin_part = PinPart(signing_body)
        self.pin_part.setObjectName(u"pin_part")

        self.signing_column.addWidget(self.pin_part)


        self.retranslateUi(signing_body)
    # setupUi

    def retranslateUi(self, signing_body):
        self.file_name.setText(QCoreApplication.translate("SigningCard", u"The document", None))
        self.file_button.setText(QCoreApplication.translate("SigningCard", u"Choose\u2026", None))
        self.names_name.setText(QCoreApplication.translate("SigningCard", u"Who signs it", None))
#if QT_CONFIG(accessibility)
        self.names_edit.setAccessibleName(QCoreApplication.translate("SigningCard", u"Who signs it", None))
#endif // QT_CONFIG(accessibility)
        self.who_name.setText(QCoreApplication.translate("SigningCard", u"You are", None))
#if QT_CONFIG(accessibility)
        self.who_field.setAccessibleName(QCoreApplication.translate("SigningCard", u"You are", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

