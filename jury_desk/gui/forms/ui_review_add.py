# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'review_add.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QLabel, QLineEdit, QPlainTextEdit,
    QVBoxLayout)

from jury_desk.gui.grids.choice_button import ChoiceButton

class Ui_ReviewAdd(object):
    def setupUi(self, add_body):
        if not add_body.objectName():
            add_body.setObjectName(u"add_body")
        self.add_column = QVBoxLayout(add_body)
        self.add_column.setSpacing(8)
        self.add_column.setObjectName(u"add_column")
        self.add_column.setContentsMargins(0, 0, 0, 0)
        self.kind_label = QLabel(add_body)
        self.kind_label.setObjectName(u"kind_label")
        self.kind_label.setProperty(u"role", u"field")
        self.kind_label.setTextFormat(Qt.TextFormat.PlainText)

        self.add_column.addWidget(self.kind_label)

        self.kind_button = ChoiceButton(add_body)
        self.kind_button.setObjectName(u"kind_button")
        self.kind_button.setProperty(u"role", u"choice")

        self.add_column.addWidget(self.kind_button)

        self.code_label = QLabel(add_body)
        self.code_label.setObjectName(u"code_label")
        self.code_label.setProperty(u"role", u"field")
        self.code_label.setTextFormat(Qt.TextFormat.PlainText)

        self.add_column.addWidget(self.code_label)

        self.code_edit = QLineEdit(add_body)
        self.code_edit.setObjectName(u"code_edit")

        self.add_column.addWidget(self.code_edit)

        self.text_label = QLabel(add_body)
        self.text_label.setObjectName(u"text_label")
        self.text_label.setProperty(u"role", u"field")
        self.text_label.setTextFormat(Qt.TextFormat.PlainText)

        self.add_column.addWidget(self.text_label)

        self.text_edit = QPlainTextEdit(add_body)
        self.text_edit.setObjectName(u"text_edit")
        self.text_edit.setTabChangesFocus(True)

        self.add_column.addWidget(self.text_edit)

        self.message_label = QLabel(add_body)
        self.message_label.setObjectName(u"message_label")
        self.message_label.setProperty(u"role", u"error")
        self.message_label.setTextFormat(Qt.TextFormat.PlainText)
        self.message_label.setWordWrap(True)

        self.add_column.addWidget(self.message_label)

#if QT_CONFIG(shortcut)
        self.code_label.setBuddy(self.code_edit)
        self.text_label.setBuddy(self.text_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(add_body)
    # setupUi

    def retranslateUi(self, add_body):
        self.kind_label.setText(QCoreApplication.translate("ReviewAdd", u"Kind", None))
#if QT_CONFIG(accessibility)
        self.kind_button.setAccessibleName(QCoreApplication.translate("ReviewAdd", u"Kind", None))
#endif // QT_CONFIG(accessibility)
        self.code_label.setText(QCoreApplication.translate("ReviewAdd", u"Code", None))
#if QT_CONFIG(accessibility)
        self.code_edit.setAccessibleName(QCoreApplication.translate("ReviewAdd", u"Code", None))
#endif // QT_CONFIG(accessibility)
        self.text_label.setText(QCoreApplication.translate("ReviewAdd", u"Text", None))
#if QT_CONFIG(accessibility)
        self.text_edit.setAccessibleName(QCoreApplication.translate("ReviewAdd", u"Text", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

