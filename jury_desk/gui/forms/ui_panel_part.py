# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'panel_part.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QLineEdit,
    QPlainTextEdit, QVBoxLayout)

from jury_desk.gui.kit.choice_field import ChoiceField

class Ui_PanelPart(object):
    def setupUi(self, panel_part):
        if not panel_part.objectName():
            panel_part.setObjectName(u"panel_part")
        self.part_column = QVBoxLayout(panel_part)
        self.part_column.setSpacing(16)
        self.part_column.setObjectName(u"part_column")
        self.part_column.setContentsMargins(0, 0, 0, 0)
        self.assessment_column = QVBoxLayout()
        self.assessment_column.setSpacing(4)
        self.assessment_column.setObjectName(u"assessment_column")
        self.assessment_column.setContentsMargins(0, 0, 0, 0)
        self.assessment_name = QLabel(panel_part)
        self.assessment_name.setObjectName(u"assessment_name")
        self.assessment_name.setProperty(u"role", u"field")
        self.assessment_name.setTextFormat(Qt.TextFormat.PlainText)

        self.assessment_column.addWidget(self.assessment_name)

        self.assessment_choice = ChoiceField(panel_part)
        self.assessment_choice.setObjectName(u"assessment_choice")

        self.assessment_column.addWidget(self.assessment_choice)


        self.part_column.addLayout(self.assessment_column)

        self.part_row = QHBoxLayout()
        self.part_row.setSpacing(16)
        self.part_row.setObjectName(u"part_row")
        self.part_row.setContentsMargins(0, 0, 0, 0)
        self.juror_column = QVBoxLayout()
        self.juror_column.setSpacing(4)
        self.juror_column.setObjectName(u"juror_column")
        self.juror_column.setContentsMargins(0, 0, 0, 0)
        self.juror_name = QLabel(panel_part)
        self.juror_name.setObjectName(u"juror_name")
        self.juror_name.setProperty(u"role", u"field")
        self.juror_name.setTextFormat(Qt.TextFormat.PlainText)

        self.juror_column.addWidget(self.juror_name)

        self.juror_choice = ChoiceField(panel_part)
        self.juror_choice.setObjectName(u"juror_choice")

        self.juror_column.addWidget(self.juror_choice)


        self.part_row.addLayout(self.juror_column)

        self.plays_column = QVBoxLayout()
        self.plays_column.setSpacing(4)
        self.plays_column.setObjectName(u"plays_column")
        self.plays_column.setContentsMargins(0, 0, 0, 0)
        self.plays_name = QLabel(panel_part)
        self.plays_name.setObjectName(u"plays_name")
        self.plays_name.setProperty(u"role", u"field")
        self.plays_name.setTextFormat(Qt.TextFormat.PlainText)

        self.plays_column.addWidget(self.plays_name)

        self.plays_choice = ChoiceField(panel_part)
        self.plays_choice.setObjectName(u"plays_choice")

        self.plays_column.addWidget(self.plays_choice)


        self.part_row.addLayout(self.plays_column)

        self.part_row.setStretch(0, 1)
        self.part_row.setStretch(1, 1)

        self.part_column.addLayout(self.part_row)

        self.other_column = QVBoxLayout()
        self.other_column.setSpacing(4)
        self.other_column.setObjectName(u"other_column")
        self.other_column.setContentsMargins(0, 0, 0, 0)
        self.other_name = QLabel(panel_part)
        self.other_name.setObjectName(u"other_name")
        self.other_name.setProperty(u"role", u"field")
        self.other_name.setTextFormat(Qt.TextFormat.PlainText)

        self.other_column.addWidget(self.other_name)

        self.other_edit = QLineEdit(panel_part)
        self.other_edit.setObjectName(u"other_edit")

        self.other_column.addWidget(self.other_edit)


        self.part_column.addLayout(self.other_column)

        self.brief_column = QVBoxLayout()
        self.brief_column.setSpacing(4)
        self.brief_column.setObjectName(u"brief_column")
        self.brief_column.setContentsMargins(0, 0, 0, 0)
        self.brief_name = QLabel(panel_part)
        self.brief_name.setObjectName(u"brief_name")
        self.brief_name.setProperty(u"role", u"field")
        self.brief_name.setTextFormat(Qt.TextFormat.PlainText)

        self.brief_column.addWidget(self.brief_name)

        self.brief_edit = QPlainTextEdit(panel_part)
        self.brief_edit.setObjectName(u"brief_edit")
        self.brief_edit.setTabChangesFocus(True)

        self.brief_column.addWidget(self.brief_edit)

        self.brief_note = QLabel(panel_part)
        self.brief_note.setObjectName(u"brief_note")
        self.brief_note.setProperty(u"role", u"small")
        self.brief_note.setTextFormat(Qt.TextFormat.PlainText)
        self.brief_note.setWordWrap(True)

        self.brief_column.addWidget(self.brief_note)


        self.part_column.addLayout(self.brief_column)

#if QT_CONFIG(shortcut)
        self.assessment_name.setBuddy(self.assessment_choice)
        self.juror_name.setBuddy(self.juror_choice)
        self.plays_name.setBuddy(self.plays_choice)
        self.other_name.setBuddy(self.other_edit)
        self.brief_name.setBuddy(self.brief_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(panel_part)
    # setupUi

    def retranslateUi(self, panel_part):
        self.assessment_name.setText(QCoreApplication.translate("PanelPart", u"Assessment", None))
#if QT_CONFIG(accessibility)
        self.assessment_choice.setAccessibleName(QCoreApplication.translate("PanelPart", u"Assessment", None))
#endif // QT_CONFIG(accessibility)
        self.juror_name.setText(QCoreApplication.translate("PanelPart", u"Member", None))
#if QT_CONFIG(accessibility)
        self.juror_choice.setAccessibleName(QCoreApplication.translate("PanelPart", u"Member", None))
#endif // QT_CONFIG(accessibility)
        self.plays_name.setText(QCoreApplication.translate("PanelPart", u"Part", None))
#if QT_CONFIG(accessibility)
        self.plays_choice.setAccessibleName(QCoreApplication.translate("PanelPart", u"Part", None))
#endif // QT_CONFIG(accessibility)
        self.other_name.setText(QCoreApplication.translate("PanelPart", u"Another part, in your words", None))
#if QT_CONFIG(accessibility)
        self.other_edit.setAccessibleName(QCoreApplication.translate("PanelPart", u"Another part", None))
#endif // QT_CONFIG(accessibility)
        self.brief_name.setText(QCoreApplication.translate("PanelPart", u"Brief", None))
#if QT_CONFIG(accessibility)
        self.brief_edit.setAccessibleName(QCoreApplication.translate("PanelPart", u"Brief", None))
#endif // QT_CONFIG(accessibility)
        self.brief_edit.setPlaceholderText(QCoreApplication.translate("PanelPart", u"Who it is, what they want, what they say only if asked", None))
        self.brief_note.setText(QCoreApplication.translate("PanelPart", u"The panel has it at hand during the passage; candidates never see it.", None))
        pass
    # retranslateUi

