# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'carry_give.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QFrame, QHBoxLayout, QLabel,
    QPushButton, QVBoxLayout, QWidget)

from jury_desk.gui.kit.elided import ElidedLabel

class Ui_CarryGive(object):
    def setupUi(self, carry_give_body):
        if not carry_give_body.objectName():
            carry_give_body.setObjectName(u"carry_give_body")
        self.give_column = QVBoxLayout(carry_give_body)
        self.give_column.setSpacing(16)
        self.give_column.setObjectName(u"give_column")
        self.give_column.setContentsMargins(0, 0, 0, 0)
        self.explanation_label = QLabel(carry_give_body)
        self.explanation_label.setObjectName(u"explanation_label")
        self.explanation_label.setProperty(u"role", u"muted")
        self.explanation_label.setTextFormat(Qt.TextFormat.PlainText)
        self.explanation_label.setWordWrap(True)

        self.give_column.addWidget(self.explanation_label)

        self.place_widget = QWidget(carry_give_body)
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


        self.give_column.addWidget(self.place_widget)

        self.code_frame = QFrame(carry_give_body)
        self.code_frame.setObjectName(u"code_frame")
        self.code_column = QVBoxLayout(self.code_frame)
        self.code_column.setSpacing(4)
        self.code_column.setObjectName(u"code_column")
        self.code_column.setContentsMargins(16, 12, 16, 12)
        self.code_name = QLabel(self.code_frame)
        self.code_name.setObjectName(u"code_name")
        self.code_name.setProperty(u"role", u"field")
        self.code_name.setTextFormat(Qt.TextFormat.PlainText)

        self.code_column.addWidget(self.code_name)

        self.code_label = QLabel(self.code_frame)
        self.code_label.setObjectName(u"code_label")
        self.code_label.setTextFormat(Qt.TextFormat.PlainText)
        self.code_label.setWordWrap(True)
        self.code_label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard|Qt.TextInteractionFlag.TextSelectableByMouse)
        self.code_label.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

        self.code_column.addWidget(self.code_label)

        self.hint_label = QLabel(self.code_frame)
        self.hint_label.setObjectName(u"hint_label")
        self.hint_label.setProperty(u"role", u"small")
        self.hint_label.setTextFormat(Qt.TextFormat.PlainText)
        self.hint_label.setWordWrap(True)

        self.code_column.addWidget(self.hint_label)


        self.give_column.addWidget(self.code_frame)

        self.file_pair = QVBoxLayout()
        self.file_pair.setSpacing(4)
        self.file_pair.setObjectName(u"file_pair")
        self.file_pair.setContentsMargins(0, 0, 0, 0)
        self.file_name = QLabel(carry_give_body)
        self.file_name.setObjectName(u"file_name")
        self.file_name.setProperty(u"role", u"field")
        self.file_name.setTextFormat(Qt.TextFormat.PlainText)

        self.file_pair.addWidget(self.file_name)

        self.file_label = ElidedLabel(carry_give_body)
        self.file_label.setObjectName(u"file_label")
        self.file_label.setTextFormat(Qt.TextFormat.PlainText)

        self.file_pair.addWidget(self.file_label)


        self.give_column.addLayout(self.file_pair)

        self.next_label = QLabel(carry_give_body)
        self.next_label.setObjectName(u"next_label")
        self.next_label.setTextFormat(Qt.TextFormat.PlainText)
        self.next_label.setWordWrap(True)

        self.give_column.addWidget(self.next_label)


        self.retranslateUi(carry_give_body)
    # setupUi

    def retranslateUi(self, carry_give_body):
        self.explanation_label.setText(QCoreApplication.translate("CarryGive", u"The whole day goes into one encrypted file: signed and unfinished sheets, notes, times, everything. Whoever opens it on the other computer with its code goes on from there. From then on this computer only reads the day.", None))
        self.place_name.setText(QCoreApplication.translate("CarryGive", u"Where the file goes", None))
        self.place_button.setText(QCoreApplication.translate("CarryGive", u"Change\u2026", None))
        self.code_name.setText(QCoreApplication.translate("CarryGive", u"Code of the file", None))
#if QT_CONFIG(accessibility)
        self.code_label.setAccessibleName(QCoreApplication.translate("CarryGive", u"Code of the file", None))
#endif // QT_CONFIG(accessibility)
        self.hint_label.setText(QCoreApplication.translate("CarryGive", u"Say it, or note it on paper: it is shown this once and kept nowhere. Never put it beside the file.", None))
        self.file_name.setText(QCoreApplication.translate("CarryGive", u"The file", None))
        self.next_label.setText(QCoreApplication.translate("CarryGive", u"On the other computer: menu, \u201cContinue a day from another computer\u2026\u201d, then this file and this code.", None))
        pass
    # retranslateUi

