# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'sign_sheet.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QFrame, QHBoxLayout, QLabel,
    QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from jury_desk.gui.dialogs.drawing_pad import DrawingPad
from jury_desk.gui.dialogs.pin_field import PinField
from jury_desk.gui.dialogs.steps_list import StepsList

class Ui_SignSheet(object):
    def setupUi(self, sign_sheet_body):
        if not sign_sheet_body.objectName():
            sign_sheet_body.setObjectName(u"sign_sheet_body")
        self.sign_column = QVBoxLayout(sign_sheet_body)
        self.sign_column.setSpacing(16)
        self.sign_column.setObjectName(u"sign_column")
        self.sign_column.setContentsMargins(0, 0, 0, 0)
        self.facts_frame = QFrame(sign_sheet_body)
        self.facts_frame.setObjectName(u"facts_frame")
        self.facts_frame.setProperty(u"role", u"facts")
        self.facts_column = QVBoxLayout(self.facts_frame)
        self.facts_column.setSpacing(4)
        self.facts_column.setObjectName(u"facts_column")
        self.facts_column.setContentsMargins(16, 12, 16, 12)
        self.subject_label = QLabel(self.facts_frame)
        self.subject_label.setObjectName(u"subject_label")
        self.subject_label.setProperty(u"role", u"strong")
        self.subject_label.setWordWrap(True)
        self.subject_label.setTextFormat(Qt.TextFormat.PlainText)

        self.facts_column.addWidget(self.subject_label)

        self.assessment_label = QLabel(self.facts_frame)
        self.assessment_label.setObjectName(u"assessment_label")
        self.assessment_label.setProperty(u"role", u"muted")
        self.assessment_label.setWordWrap(True)
        self.assessment_label.setTextFormat(Qt.TextFormat.PlainText)

        self.facts_column.addWidget(self.assessment_label)

        self.levels_label = QLabel(self.facts_frame)
        self.levels_label.setObjectName(u"levels_label")
        self.levels_label.setWordWrap(True)
        self.levels_label.setTextFormat(Qt.TextFormat.PlainText)

        self.facts_column.addWidget(self.levels_label)

        self.practice_label = QLabel(self.facts_frame)
        self.practice_label.setObjectName(u"practice_label")
        self.practice_label.setProperty(u"role", u"warning")
        self.practice_label.setWordWrap(True)

        self.facts_column.addWidget(self.practice_label)


        self.sign_column.addWidget(self.facts_frame)

        self.open_widget = QWidget(sign_sheet_body)
        self.open_widget.setObjectName(u"open_widget")
        self.open_column = QVBoxLayout(self.open_widget)
        self.open_column.setSpacing(8)
        self.open_column.setObjectName(u"open_column")
        self.open_column.setContentsMargins(0, 0, 0, 0)
        self.running_label = QLabel(self.open_widget)
        self.running_label.setObjectName(u"running_label")
        self.running_label.setProperty(u"role", u"warning")
        self.running_label.setWordWrap(True)
        self.running_label.setTextFormat(Qt.TextFormat.PlainText)

        self.open_column.addWidget(self.running_label)

        self.end_phase_button = QPushButton(self.open_widget)
        self.end_phase_button.setObjectName(u"end_phase_button")
        self.end_phase_button.setProperty(u"role", u"token")
        self.end_phase_button.setAutoDefault(False)

        self.open_column.addWidget(self.end_phase_button, 0, Qt.AlignmentFlag.AlignLeft)

        self.notes_label = QLabel(self.open_widget)
        self.notes_label.setObjectName(u"notes_label")
        self.notes_label.setProperty(u"role", u"warning")
        self.notes_label.setWordWrap(True)
        self.notes_label.setTextFormat(Qt.TextFormat.PlainText)

        self.open_column.addWidget(self.notes_label)


        self.sign_column.addWidget(self.open_widget)

        self.closing_label = QLabel(sign_sheet_body)
        self.closing_label.setObjectName(u"closing_label")
        self.closing_label.setProperty(u"role", u"muted")
        self.closing_label.setWordWrap(True)

        self.sign_column.addWidget(self.closing_label)

        self.inputs_widget = QWidget(sign_sheet_body)
        self.inputs_widget.setObjectName(u"inputs_widget")
        self.inputs_column = QVBoxLayout(self.inputs_widget)
        self.inputs_column.setSpacing(16)
        self.inputs_column.setObjectName(u"inputs_column")
        self.inputs_column.setContentsMargins(0, 0, 0, 0)
        self.pins_column = QVBoxLayout()
        self.pins_column.setSpacing(12)
        self.pins_column.setObjectName(u"pins_column")
        self.pins_column.setContentsMargins(0, 0, 0, 0)
        self.pin_field = PinField(self.inputs_widget)
        self.pin_field.setObjectName(u"pin_field")

        self.pins_column.addWidget(self.pin_field)

        self.new_field = PinField(self.inputs_widget)
        self.new_field.setObjectName(u"new_field")

        self.pins_column.addWidget(self.new_field)

        self.again_field = PinField(self.inputs_widget)
        self.again_field.setObjectName(u"again_field")

        self.pins_column.addWidget(self.again_field)

        self.rule_label = QLabel(self.inputs_widget)
        self.rule_label.setObjectName(u"rule_label")
        self.rule_label.setProperty(u"role", u"small")
        self.rule_label.setWordWrap(True)

        self.pins_column.addWidget(self.rule_label)


        self.inputs_column.addLayout(self.pins_column)

        self.pad_column = QVBoxLayout()
        self.pad_column.setSpacing(4)
        self.pad_column.setObjectName(u"pad_column")
        self.pad_column.setContentsMargins(0, 0, 0, 0)
        self.pad_line = QHBoxLayout()
        self.pad_line.setSpacing(8)
        self.pad_line.setObjectName(u"pad_line")
        self.pad_line.setContentsMargins(0, 0, 0, 0)
        self.pad_label = QLabel(self.inputs_widget)
        self.pad_label.setObjectName(u"pad_label")
        self.pad_label.setProperty(u"role", u"field")

        self.pad_line.addWidget(self.pad_label)

        self.stretch_a = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.pad_line.addItem(self.stretch_a)

        self.undo_stroke_button = QPushButton(self.inputs_widget)
        self.undo_stroke_button.setObjectName(u"undo_stroke_button")
        self.undo_stroke_button.setProperty(u"role", u"quiet")
        self.undo_stroke_button.setAutoDefault(True)

        self.pad_line.addWidget(self.undo_stroke_button)

        self.clear_button = QPushButton(self.inputs_widget)
        self.clear_button.setObjectName(u"clear_button")
        self.clear_button.setProperty(u"role", u"quiet")
        self.clear_button.setAutoDefault(True)

        self.pad_line.addWidget(self.clear_button)


        self.pad_column.addLayout(self.pad_line)

        self.drawing_pad = DrawingPad(self.inputs_widget)
        self.drawing_pad.setObjectName(u"drawing_pad")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.drawing_pad.sizePolicy().hasHeightForWidth())
        self.drawing_pad.setSizePolicy(sizePolicy)

        self.pad_column.addWidget(self.drawing_pad)


        self.inputs_column.addLayout(self.pad_column)


        self.sign_column.addWidget(self.inputs_widget)

        self.steps_widget = QWidget(sign_sheet_body)
        self.steps_widget.setObjectName(u"steps_widget")
        self.steps_column = QVBoxLayout(self.steps_widget)
        self.steps_column.setSpacing(8)
        self.steps_column.setObjectName(u"steps_column")
        self.steps_column.setContentsMargins(0, 0, 0, 0)
        self.steps_title_label = QLabel(self.steps_widget)
        self.steps_title_label.setObjectName(u"steps_title_label")
        self.steps_title_label.setProperty(u"role", u"field")

        self.steps_column.addWidget(self.steps_title_label)

        self.steps_list = StepsList(self.steps_widget)
        self.steps_list.setObjectName(u"steps_list")

        self.steps_column.addWidget(self.steps_list)


        self.sign_column.addWidget(self.steps_widget)

        self.done_widget = QWidget(sign_sheet_body)
        self.done_widget.setObjectName(u"done_widget")
        self.done_column = QVBoxLayout(self.done_widget)
        self.done_column.setSpacing(8)
        self.done_column.setObjectName(u"done_column")
        self.done_column.setContentsMargins(0, 0, 0, 0)
        self.done_label = QLabel(self.done_widget)
        self.done_label.setObjectName(u"done_label")
        self.done_label.setProperty(u"role", u"strong")
        self.done_label.setWordWrap(True)

        self.done_column.addWidget(self.done_label)

        self.copies_label = QLabel(self.done_widget)
        self.copies_label.setObjectName(u"copies_label")
        self.copies_label.setWordWrap(True)
        self.copies_label.setTextFormat(Qt.TextFormat.PlainText)

        self.done_column.addWidget(self.copies_label)

        self.files_label = QLabel(self.done_widget)
        self.files_label.setObjectName(u"files_label")
        self.files_label.setWordWrap(True)
        self.files_label.setTextFormat(Qt.TextFormat.PlainText)

        self.done_column.addWidget(self.files_label)

        self.folder_label = QLabel(self.done_widget)
        self.folder_label.setObjectName(u"folder_label")
        self.folder_label.setProperty(u"role", u"small")
        self.folder_label.setWordWrap(True)
        self.folder_label.setTextFormat(Qt.TextFormat.PlainText)

        self.done_column.addWidget(self.folder_label)


        self.sign_column.addWidget(self.done_widget)

#if QT_CONFIG(shortcut)
        self.pad_label.setBuddy(self.drawing_pad)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.undo_stroke_button, self.clear_button)
        QWidget.setTabOrder(self.clear_button, self.drawing_pad)

        self.retranslateUi(sign_sheet_body)
    # setupUi

    def retranslateUi(self, sign_sheet_body):
        self.practice_label.setText(QCoreApplication.translate("SignSheet", u"Practice session: this sheet is worth nothing for the certification; its files go when the program is closed.", None))
        self.end_phase_button.setText(QCoreApplication.translate("SignSheet", u"&End it now", None))
        self.closing_label.setText(QCoreApplication.translate("SignSheet", u"Signing closes the sheet: after it nothing can change. A correction is a new version, with its reason.", None))
        self.rule_label.setText(QCoreApplication.translate("SignSheet", u"Six characters at least: digits, letters or words. Nobody can find a forgotten PIN again: write it down and keep it in a safe place.", None))
        self.pad_label.setText(QCoreApplication.translate("SignSheet", u"Handwritten signature (optional)", None))
        self.undo_stroke_button.setText(QCoreApplication.translate("SignSheet", u"Undo stroke", None))
        self.clear_button.setText(QCoreApplication.translate("SignSheet", u"Clear", None))
#if QT_CONFIG(accessibility)
        self.drawing_pad.setAccessibleName(QCoreApplication.translate("SignSheet", u"Drawing of the signature", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.drawing_pad.setAccessibleDescription(QCoreApplication.translate("SignSheet", u"Draw with mouse, pen or finger. To sign by keyboard, leave it empty.", None))
#endif // QT_CONFIG(accessibility)
        self.steps_title_label.setText(QCoreApplication.translate("SignSheet", u"Signing", None))
        self.done_label.setText(QCoreApplication.translate("SignSheet", u"The sheet is signed. Three files were written and read back.", None))
        pass
    # retranslateUi

