# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'hand_over.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QFrame, QHBoxLayout, QLabel,
    QPushButton, QVBoxLayout, QWidget)

from jury_desk.gui.kit.elided import ElidedLabel

class Ui_HandOver(object):
    def setupUi(self, hand_over_body):
        if not hand_over_body.objectName():
            hand_over_body.setObjectName(u"hand_over_body")
        self.hand_column = QVBoxLayout(hand_over_body)
        self.hand_column.setSpacing(16)
        self.hand_column.setObjectName(u"hand_column")
        self.hand_column.setContentsMargins(0, 0, 0, 0)
        self.explanation_label = QLabel(hand_over_body)
        self.explanation_label.setObjectName(u"explanation_label")
        self.explanation_label.setProperty(u"role", u"muted")
        self.explanation_label.setTextFormat(Qt.TextFormat.PlainText)
        self.explanation_label.setWordWrap(True)

        self.hand_column.addWidget(self.explanation_label)

        self.place_widget = QWidget(hand_over_body)
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


        self.hand_column.addWidget(self.place_widget)

        self.outcome_frame = QFrame(hand_over_body)
        self.outcome_frame.setObjectName(u"outcome_frame")
        self.outcome_row = QHBoxLayout(self.outcome_frame)
        self.outcome_row.setSpacing(12)
        self.outcome_row.setObjectName(u"outcome_row")
        self.outcome_row.setContentsMargins(16, 12, 16, 12)
        self.sign_label = QLabel(self.outcome_frame)
        self.sign_label.setObjectName(u"sign_label")

        self.outcome_row.addWidget(self.sign_label)

        self.outcome_label = QLabel(self.outcome_frame)
        self.outcome_label.setObjectName(u"outcome_label")
        self.outcome_label.setTextFormat(Qt.TextFormat.PlainText)
        self.outcome_label.setWordWrap(True)

        self.outcome_row.addWidget(self.outcome_label)

        self.outcome_row.setStretch(1, 1)

        self.hand_column.addWidget(self.outcome_frame)

        self.missing_label = QLabel(hand_over_body)
        self.missing_label.setObjectName(u"missing_label")
        self.missing_label.setProperty(u"role", u"warn")
        self.missing_label.setTextFormat(Qt.TextFormat.PlainText)
        self.missing_label.setWordWrap(True)

        self.hand_column.addWidget(self.missing_label)


        self.retranslateUi(hand_over_body)
    # setupUi

    def retranslateUi(self, hand_over_body):
        self.place_name.setText(QCoreApplication.translate("HandOver", u"Folder or stick", None))
        self.place_button.setText(QCoreApplication.translate("HandOver", u"Choose\u2026", None))
        pass
    # retranslateUi

