# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'copies_card.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QFrame, QHBoxLayout, QLabel,
    QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from jury_desk.gui.juror.travel.pin_part import PinPart
from jury_desk.gui.juror.travel.volumes_line import VolumesLine
from jury_desk.gui.kit.elided import ElidedLabel

class Ui_CopiesCard(object):
    def setupUi(self, copies_body):
        if not copies_body.objectName():
            copies_body.setObjectName(u"copies_body")
        self.copies_column = QVBoxLayout(copies_body)
        self.copies_column.setSpacing(16)
        self.copies_column.setObjectName(u"copies_column")
        self.copies_column.setContentsMargins(0, 0, 0, 0)
        self.summary_frame = QFrame(copies_body)
        self.summary_frame.setObjectName(u"summary_frame")
        self.summary_frame.setProperty(u"role", u"facts")
        self.summary_frame_row = QHBoxLayout(self.summary_frame)
        self.summary_frame_row.setSpacing(12)
        self.summary_frame_row.setObjectName(u"summary_frame_row")
        self.summary_frame_row.setContentsMargins(16, 12, 16, 12)
        self.summary_sign_label = QLabel(self.summary_frame)
        self.summary_sign_label.setObjectName(u"summary_sign_label")

        self.summary_frame_row.addWidget(self.summary_sign_label)

        self.summary_frame_words = QVBoxLayout()
        self.summary_frame_words.setSpacing(4)
        self.summary_frame_words.setObjectName(u"summary_frame_words")
        self.summary_frame_words.setContentsMargins(0, 0, 0, 0)
        self.summary_label = QLabel(self.summary_frame)
        self.summary_label.setObjectName(u"summary_label")
        self.summary_label.setProperty(u"role", u"strong")
        self.summary_label.setTextFormat(Qt.TextFormat.PlainText)
        self.summary_label.setWordWrap(True)

        self.summary_frame_words.addWidget(self.summary_label)

        self.advice_label = QLabel(self.summary_frame)
        self.advice_label.setObjectName(u"advice_label")
        self.advice_label.setTextFormat(Qt.TextFormat.PlainText)
        self.advice_label.setWordWrap(True)

        self.summary_frame_words.addWidget(self.advice_label)


        self.summary_frame_row.addLayout(self.summary_frame_words)

        self.summary_frame_row.setStretch(1, 1)

        self.copies_column.addWidget(self.summary_frame)

        self.places_lines = QVBoxLayout()
        self.places_lines.setSpacing(12)
        self.places_lines.setObjectName(u"places_lines")
        self.places_lines.setContentsMargins(0, 0, 0, 0)

        self.copies_column.addLayout(self.places_lines)

        self.stick_widget = QWidget(copies_body)
        self.stick_widget.setObjectName(u"stick_widget")
        self.stick_column = QVBoxLayout(self.stick_widget)
        self.stick_column.setSpacing(8)
        self.stick_column.setObjectName(u"stick_column")
        self.stick_column.setContentsMargins(0, 0, 0, 0)
        self.stick_name = QLabel(self.stick_widget)
        self.stick_name.setObjectName(u"stick_name")
        self.stick_name.setProperty(u"role", u"field")
        self.stick_name.setTextFormat(Qt.TextFormat.PlainText)

        self.stick_column.addWidget(self.stick_name)

        self.stick_note = QLabel(self.stick_widget)
        self.stick_note.setObjectName(u"stick_note")
        self.stick_note.setProperty(u"role", u"small")
        self.stick_note.setTextFormat(Qt.TextFormat.PlainText)
        self.stick_note.setWordWrap(True)

        self.stick_column.addWidget(self.stick_note)

        self.stick_label = ElidedLabel(self.stick_widget)
        self.stick_label.setObjectName(u"stick_label")
        self.stick_label.setTextFormat(Qt.TextFormat.PlainText)

        self.stick_column.addWidget(self.stick_label)

        self.stick_row = QHBoxLayout()
        self.stick_row.setSpacing(8)
        self.stick_row.setObjectName(u"stick_row")
        self.stick_row.setContentsMargins(0, 0, 0, 0)
        self.stick_button = QPushButton(self.stick_widget)
        self.stick_button.setObjectName(u"stick_button")

        self.stick_row.addWidget(self.stick_button)

        self.forget_button = QPushButton(self.stick_widget)
        self.forget_button.setObjectName(u"forget_button")
        self.forget_button.setProperty(u"role", u"quiet")

        self.stick_row.addWidget(self.forget_button)

        self.stick_space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.stick_row.addItem(self.stick_space)


        self.stick_column.addLayout(self.stick_row)

        self.volumes_widget = VolumesLine(self.stick_widget)
        self.volumes_widget.setObjectName(u"volumes_widget")

        self.stick_column.addWidget(self.volumes_widget)


        self.copies_column.addWidget(self.stick_widget)

        self.pin_part = PinPart(copies_body)
        self.pin_part.setObjectName(u"pin_part")

        self.copies_column.addWidget(self.pin_part)


        self.retranslateUi(copies_body)
    # setupUi

    def retranslateUi(self, copies_body):
        self.stick_name.setText(QCoreApplication.translate("CopiesCard", u"The stick", None))
        self.stick_button.setText(QCoreApplication.translate("CopiesCard", u"Choose\u2026", None))
        self.forget_button.setText(QCoreApplication.translate("CopiesCard", u"No stick", None))
        pass
    # retranslateUi

