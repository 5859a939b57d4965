# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'passage_notes.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QFrame, QLabel, QVBoxLayout, QWidget)

class Ui_PassageNotes(object):
    def setupUi(self, passage_notes_part):
        if not passage_notes_part.objectName():
            passage_notes_part.setObjectName(u"passage_notes_part")
        self.notes_layout = QVBoxLayout(passage_notes_part)
        self.notes_layout.setSpacing(8)
        self.notes_layout.setObjectName(u"notes_layout")
        self.notes_layout.setContentsMargins(0, 0, 0, 0)
        self.notes_title = QLabel(passage_notes_part)
        self.notes_title.setObjectName(u"notes_title")
        self.notes_title.setTextFormat(Qt.TextFormat.PlainText)
        self.notes_title.setWordWrap(True)

        self.notes_layout.addWidget(self.notes_title)

        self.sort_label = QLabel(passage_notes_part)
        self.sort_label.setObjectName(u"sort_label")
        self.sort_label.setTextFormat(Qt.TextFormat.PlainText)
        self.sort_label.setWordWrap(True)

        self.notes_layout.addWidget(self.sort_label)

        self.list_box = QWidget(passage_notes_part)
        self.list_box.setObjectName(u"list_box")
        self.list_layout = QVBoxLayout(self.list_box)
        self.list_layout.setSpacing(0)
        self.list_layout.setObjectName(u"list_layout")
        self.list_layout.setContentsMargins(0, 0, 0, 0)

        self.notes_layout.addWidget(self.list_box)

        self.acts_box = QWidget(passage_notes_part)
        self.acts_box.setObjectName(u"acts_box")
        self.acts_layout = QVBoxLayout(self.acts_box)
        self.acts_layout.setSpacing(0)
        self.acts_layout.setObjectName(u"acts_layout")
        self.acts_layout.setContentsMargins(0, 0, 0, 0)

        self.notes_layout.addWidget(self.acts_box)

        self.question_frame = QFrame(passage_notes_part)
        self.question_frame.setObjectName(u"question_frame")
        self.question_frame.setProperty(u"role", u"notice")
        self.question_frame.setProperty(u"tone", u"warn")
        self.question_frame.setProperty(u"kind", u"inset")
        self.question_layout = QVBoxLayout(self.question_frame)
        self.question_layout.setSpacing(8)
        self.question_layout.setObjectName(u"question_layout")
        self.question_layout.setContentsMargins(12, 12, 12, 12)
        self.question_label = QLabel(self.question_frame)
        self.question_label.setObjectName(u"question_label")
        self.question_label.setTextFormat(Qt.TextFormat.PlainText)
        self.question_label.setWordWrap(True)

        self.question_layout.addWidget(self.question_label)

        self.answers_box = QWidget(self.question_frame)
        self.answers_box.setObjectName(u"answers_box")
        self.answers_layout = QVBoxLayout(self.answers_box)
        self.answers_layout.setSpacing(0)
        self.answers_layout.setObjectName(u"answers_layout")
        self.answers_layout.setContentsMargins(0, 0, 0, 0)

        self.question_layout.addWidget(self.answers_box)


        self.notes_layout.addWidget(self.question_frame)

        self.foot_box = QWidget(passage_notes_part)
        self.foot_box.setObjectName(u"foot_box")
        self.foot_layout = QVBoxLayout(self.foot_box)
        self.foot_layout.setSpacing(4)
        self.foot_layout.setObjectName(u"foot_layout")
        self.foot_layout.setContentsMargins(0, 0, 0, 0)
        self.editing_label = QLabel(self.foot_box)
        self.editing_label.setObjectName(u"editing_label")
        self.editing_label.setTextFormat(Qt.TextFormat.PlainText)
        self.editing_label.setWordWrap(True)

        self.foot_layout.addWidget(self.editing_label)

        self.line_box = QWidget(self.foot_box)
        self.line_box.setObjectName(u"line_box")
        self.line_layout = QVBoxLayout(self.line_box)
        self.line_layout.setSpacing(0)
        self.line_layout.setObjectName(u"line_layout")
        self.line_layout.setContentsMargins(0, 0, 0, 0)

        self.foot_layout.addWidget(self.line_box)


        self.notes_layout.addWidget(self.foot_box)


        self.retranslateUi(passage_notes_part)
    # setupUi

    def retranslateUi(self, passage_notes_part):
        self.notes_title.setText(QCoreApplication.translate("PassageNotes", u"Notes, seen by you alone", None))
        pass
    # retranslateUi

