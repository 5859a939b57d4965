# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'carry_take.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QFrame, QHBoxLayout, QLabel,
    QLineEdit, QPushButton, QVBoxLayout)

from jury_desk.gui.kit.elided import ElidedLabel

class Ui_CarryTake(object):
    def setupUi(self, carry_take_body):
        if not carry_take_body.objectName():
            carry_take_body.setObjectName(u"carry_take_body")
        self.take_column = QVBoxLayout(carry_take_body)
        self.take_column.setSpacing(16)
        self.take_column.setObjectName(u"take_column")
        self.take_column.setContentsMargins(0, 0, 0, 0)
        self.explanation_label = QLabel(carry_take_body)
        self.explanation_label.setObjectName(u"explanation_label")
        self.explanation_label.setProperty(u"role", u"muted")
        self.explanation_label.setTextFormat(Qt.TextFormat.PlainText)
        self.explanation_label.setWordWrap(True)

        self.take_column.addWidget(self.explanation_label)

        self.file_pair = QVBoxLayout()
        self.file_pair.setSpacing(4)
        self.file_pair.setObjectName(u"file_pair")
        self.file_pair.setContentsMargins(0, 0, 0, 0)
        self.file_name = QLabel(carry_take_body)
        self.file_name.setObjectName(u"file_name")
        self.file_name.setProperty(u"role", u"field")
        self.file_name.setTextFormat(Qt.TextFormat.PlainText)

        self.file_pair.addWidget(self.file_name)

        self.file_row = QHBoxLayout()
        self.file_row.setSpacing(8)
        self.file_row.setObjectName(u"file_row")
        self.file_row.setContentsMargins(0, 0, 0, 0)
        self.file_label = ElidedLabel(carry_take_body)
        self.file_label.setObjectName(u"file_label")
        self.file_label.setTextFormat(Qt.TextFormat.PlainText)

        self.file_row.addWidget(self.file_label)

        self.file_button = QPushButton(carry_take_body)
        self.file_button.setObjectName(u"file_button")
        self.file_button.setProperty(u"role", u"quiet")

        self.file_row.addWidget(self.file_button)

        self.file_row.setStretch(0, 1)

        self.file_pair.addLayout(self.file_row)


        self.take_column.addLayout(self.file_pair)

        self.code_pair = QVBoxLayout()
        self.code_pair.setSpacing(4)
        self.code_pair.setObjectName(u"code_pair")
        self.code_pair.setContentsMargins(0, 0, 0, 0)
        self.code_name = QLabel(carry_take_body)
        self.code_name.setObjectName(u"code_name")
        self.code_name.setProperty(u"role", u"field")
        self.code_name.setTextFormat(Qt.TextFormat.PlainText)

        self.code_pair.addWidget(self.code_name)

        self.code_edit = QLineEdit(carry_take_body)
        self.code_edit.setObjectName(u"code_edit")
        self.code_edit.setMaxLength(60)

        self.code_pair.addWidget(self.code_edit)


        self.take_column.addLayout(self.code_pair)

        self.found_frame = QFrame(carry_take_body)
        self.found_frame.setObjectName(u"found_frame")
        self.found_column = QVBoxLayout(self.found_frame)
        self.found_column.setSpacing(8)
        self.found_column.setObjectName(u"found_column")
        self.found_column.setContentsMargins(16, 12, 16, 12)
        self.session_label = QLabel(self.found_frame)
        self.session_label.setObjectName(u"session_label")
        self.session_label.setTextFormat(Qt.TextFormat.PlainText)
        self.session_label.setWordWrap(True)

        self.found_column.addWidget(self.session_label)

        self.given_label = QLabel(self.found_frame)
        self.given_label.setObjectName(u"given_label")
        self.given_label.setProperty(u"role", u"small")
        self.given_label.setTextFormat(Qt.TextFormat.PlainText)
        self.given_label.setWordWrap(True)

        self.found_column.addWidget(self.given_label)

        self.counts_label = QLabel(self.found_frame)
        self.counts_label.setObjectName(u"counts_label")
        self.counts_label.setTextFormat(Qt.TextFormat.PlainText)
        self.counts_label.setWordWrap(True)

        self.found_column.addWidget(self.counts_label)

        self.follows_label = QLabel(self.found_frame)
        self.follows_label.setObjectName(u"follows_label")
        self.follows_label.setProperty(u"role", u"small")
        self.follows_label.setTextFormat(Qt.TextFormat.PlainText)
        self.follows_label.setWordWrap(True)

        self.found_column.addWidget(self.follows_label)


        self.take_column.addWidget(self.found_frame)

#if QT_CONFIG(shortcut)
        self.code_name.setBuddy(self.code_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(carry_take_body)
    # setupUi

    def retranslateUi(self, carry_take_body):
        self.explanation_label.setText(QCoreApplication.translate("CarryTake", u"Choose the file that the other computer wrote, and type the code that was told you. Nothing is taken in before you have seen what it holds.", None))
        self.file_name.setText(QCoreApplication.translate("CarryTake", u"The file (.journee)", None))
        self.file_button.setText(QCoreApplication.translate("CarryTake", u"Choose\u2026", None))
        self.code_name.setText(QCoreApplication.translate("CarryTake", u"Code of the file", None))
#if QT_CONFIG(accessibility)
        self.code_edit.setAccessibleName(QCoreApplication.translate("CarryTake", u"Code of the file", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

