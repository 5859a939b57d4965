# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'review_note.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QLabel, QPlainTextEdit, QVBoxLayout)

class Ui_ReviewNote(object):
    def setupUi(self, note_body):
        if not note_body.objectName():
            note_body.setObjectName(u"note_body")
        self.note_column = QVBoxLayout(note_body)
        self.note_column.setSpacing(8)
        self.note_column.setObjectName(u"note_column")
        self.note_column.setContentsMargins(0, 0, 0, 0)
        self.explanation_label = QLabel(note_body)
        self.explanation_label.setObjectName(u"explanation_label")
        self.explanation_label.setProperty(u"role", u"muted")
        self.explanation_label.setTextFormat(Qt.TextFormat.PlainText)
        self.explanation_label.setWordWrap(True)

        self.note_column.addWidget(self.explanation_label)

        self.note_label = QLabel(note_body)
        self.note_label.setObjectName(u"note_label")
        self.note_label.setProperty(u"role", u"field")
        self.note_label.setTextFormat(Qt.TextFormat.PlainText)

        self.note_column.addWidget(self.note_label)

        self.note_edit = QPlainTextEdit(note_body)
        self.note_edit.setObjectName(u"note_edit")
        self.note_edit.setTabChangesFocus(True)

        self.note_column.addWidget(self.note_edit)

        self.message_label = QLabel(note_body)
        self.message_label.setObjectName(u"message_label")
        self.message_label.setProperty(u"role", u"error")
        self.message_label.setTextFormat(Qt.TextFormat.PlainText)
        self.message_label.setWordWrap(True)

        self.note_column.addWidget(self.message_label)

#if QT_CONFIG(shortcut)
        self.note_label.setBuddy(self.note_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(note_body)
    # setupUi

    def retranslateUi(self, note_body):
        self.note_label.setText(QCoreApplication.translate("ReviewNote", u"Note", None))
#if QT_CONFIG(accessibility)
        self.note_edit.setAccessibleName(QCoreApplication.translate("ReviewNote", u"Note", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

