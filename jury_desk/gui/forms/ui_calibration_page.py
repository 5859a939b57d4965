# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'calibration_page.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QFrame, QHBoxLayout, QLabel,
    QLineEdit, QPushButton, QScrollArea, QSizePolicy,
    QSpacerItem, QStackedWidget, QVBoxLayout, QWidget)

from jury_desk.gui.kit.elided import ElidedLabel
from jury_desk.gui.kit.flow_line import FlowLine

class Ui_CalibrationPage(object):
    def setupUi(self, calibration_page):
        if not calibration_page.objectName():
            calibration_page.setObjectName(u"calibration_page")
        calibration_page.setProperty(u"role", u"page")
        self.page_column = QVBoxLayout(calibration_page)
        self.page_column.setSpacing(0)
        self.page_column.setObjectName(u"page_column")
        self.page_column.setContentsMargins(0, 0, 0, 0)
        self.calibration_head = QFrame(calibration_page)
        self.calibration_head.setObjectName(u"calibration_head")
        self.calibration_head.setProperty(u"role", u"bar")
        self.head_row = QHBoxLayout(self.calibration_head)
        self.head_row.setSpacing(24)
        self.head_row.setObjectName(u"head_row")
        self.head_row.setContentsMargins(16, 8, 24, 8)
        self.back_button = QPushButton(self.calibration_head)
        self.back_button.setObjectName(u"back_button")
        self.back_button.setProperty(u"role", u"quiet")

        self.head_row.addWidget(self.back_button)

        self.title_column = QVBoxLayout()
        self.title_column.setSpacing(0)
        self.title_column.setObjectName(u"title_column")
        self.title_column.setContentsMargins(0, 0, 0, 0)
        self.page_title = QLabel(self.calibration_head)
        self.page_title.setObjectName(u"page_title")
        self.page_title.setProperty(u"role", u"title")
        self.page_title.setTextFormat(Qt.TextFormat.PlainText)

        self.title_column.addWidget(self.page_title)

        self.about_label = ElidedLabel(self.calibration_head)
        self.about_label.setObjectName(u"about_label")
        self.about_label.setProperty(u"role", u"muted")
        self.about_label.setTextFormat(Qt.TextFormat.PlainText)

        self.title_column.addWidget(self.about_label)


        self.head_row.addLayout(self.title_column)

        self.progress_label = QLabel(self.calibration_head)
        self.progress_label.setObjectName(u"progress_label")
        self.progress_label.setProperty(u"role", u"muted")
        self.progress_label.setTextFormat(Qt.TextFormat.PlainText)

        self.head_row.addWidget(self.progress_label)

        self.clock_box = QWidget(self.calibration_head)
        self.clock_box.setObjectName(u"clock_box")
        self.clock_row = QHBoxLayout(self.clock_box)
        self.clock_row.setSpacing(6)
        self.clock_row.setObjectName(u"clock_row")
        self.clock_row.setContentsMargins(0, 0, 0, 0)
        self.clock_icon_label = QLabel(self.clock_box)
        self.clock_icon_label.setObjectName(u"clock_icon_label")
        self.clock_icon_label.setTextFormat(Qt.TextFormat.PlainText)

        self.clock_row.addWidget(self.clock_icon_label)

        self.clock_label = QLabel(self.clock_box)
        self.clock_label.setObjectName(u"clock_label")
        self.clock_label.setProperty(u"role", u"muted")
        self.clock_label.setTextFormat(Qt.TextFormat.PlainText)

        self.clock_row.addWidget(self.clock_label)


        self.head_row.addWidget(self.clock_box)

        self.head_row.setStretch(1, 1)

        self.page_column.addWidget(self.calibration_head)

        self.calibration_stack = QStackedWidget(calibration_page)
        self.calibration_stack.setObjectName(u"calibration_stack")
        self.work_page = QWidget()
        self.work_page.setObjectName(u"work_page")
        self.columns_row = QHBoxLayout(self.work_page)
        self.columns_row.setSpacing(0)
        self.columns_row.setObjectName(u"columns_row")
        self.columns_row.setContentsMargins(0, 0, 0, 0)
        self.example_area = QScrollArea(self.work_page)
        self.example_area.setObjectName(u"example_area")
        self.example_area.setProperty(u"role", u"page")
        self.example_area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.example_area.setWidgetResizable(True)
        self.example_area.setFrameShape(QFrame.Shape.NoFrame)
        self.example_area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.example_body = QWidget()
        self.example_body.setObjectName(u"example_body")
        self.example_body.setProperty(u"role", u"body")
        self.example_column = QVBoxLayout(self.example_body)
        self.example_column.setSpacing(0)
        self.example_column.setObjectName(u"example_column")
        self.example_column.setContentsMargins(32, 24, 16, 32)
        self.example_card = QFrame(self.example_body)
        self.example_card.setObjectName(u"example_card")
        self.example_card.setProperty(u"role", u"card")
        self.example_texts = QVBoxLayout(self.example_card)
        self.example_texts.setSpacing(12)
        self.example_texts.setObjectName(u"example_texts")
        self.example_texts.setContentsMargins(32, 24, 32, 32)
        self.made_up_label = QLabel(self.example_card)
        self.made_up_label.setObjectName(u"made_up_label")
        self.made_up_label.setProperty(u"role", u"field")
        self.made_up_label.setTextFormat(Qt.TextFormat.PlainText)

        self.example_texts.addWidget(self.made_up_label)

        self.example_title = QLabel(self.example_card)
        self.example_title.setObjectName(u"example_title")
        self.example_title.setProperty(u"role", u"title")
        self.example_title.setTextFormat(Qt.TextFormat.PlainText)
        self.example_title.setWordWrap(True)

        self.example_texts.addWidget(self.example_title)


        self.example_column.addWidget(self.example_card)

        self.example_spacer = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.example_column.addItem(self.example_spacer)

        self.example_column.setStretch(1, 1)
        self.example_area.setWidget(self.example_body)

        self.columns_row.addWidget(self.example_area)

        self.marks_area = QScrollArea(self.work_page)
        self.marks_area.setObjectName(u"marks_area")
        self.marks_area.setProperty(u"role", u"page")
        self.marks_area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.marks_area.setWidgetResizable(True)
        self.marks_area.setFrameShape(QFrame.Shape.NoFrame)
        self.marks_area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.marks_body = QWidget()
        self.marks_body.setObjectName(u"marks_body")
        self.marks_body.setProperty(u"role", u"body")
        self.marks_column = QVBoxLayout(self.marks_body)
        self.marks_column.setSpacing(12)
        self.marks_column.setObjectName(u"marks_column")
        self.marks_column.setContentsMargins(16, 24, 32, 32)
        self.keys_flow = FlowLine(self.marks_body)
        self.keys_flow.setObjectName(u"keys_flow")

        self.marks_column.addWidget(self.keys_flow)

        self.cards_column = QVBoxLayout()
        self.cards_column.setSpacing(8)
        self.cards_column.setObjectName(u"cards_column")
        self.cards_column.setContentsMargins(0, 0, 0, 0)

        self.marks_column.addLayout(self.cards_column)

        self.between_card = QFrame(self.marks_body)
        self.between_card.setObjectName(u"between_card")
        self.between_card.setProperty(u"role", u"card")
        self.between_column = QVBoxLayout(self.between_card)
        self.between_column.setSpacing(8)
        self.between_column.setObjectName(u"between_column")
        self.between_column.setContentsMargins(24, 20, 24, 16)
        self.between_title = QLabel(self.between_card)
        self.between_title.setObjectName(u"between_title")
        self.between_title.setProperty(u"role", u"strong")
        self.between_title.setTextFormat(Qt.TextFormat.PlainText)
        self.between_title.setWordWrap(True)

        self.between_column.addWidget(self.between_title)

        self.code_note = QLabel(self.between_card)
        self.code_note.setObjectName(u"code_note")
        self.code_note.setProperty(u"role", u"muted")
        self.code_note.setTextFormat(Qt.TextFormat.PlainText)
        self.code_note.setWordWrap(True)

        self.between_column.addWidget(self.code_note)

        self.code_flow = FlowLine(self.between_card)
        self.code_flow.setObjectName(u"code_flow")
        self.own_code_label = QLabel(self.code_flow)
        self.own_code_label.setObjectName(u"own_code_label")
        self.own_code_label.setTextFormat(Qt.TextFormat.PlainText)
        self.own_code_label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.copy_button = QPushButton(self.code_flow)
        self.copy_button.setObjectName(u"copy_button")
        self.copy_button.setProperty(u"role", u"quiet")

        self.between_column.addWidget(self.code_flow)

        self.colleagues_box = QWidget(self.between_card)
        self.colleagues_box.setObjectName(u"colleagues_box")
        self.colleagues_column = QVBoxLayout(self.colleagues_box)
        self.colleagues_column.setSpacing(8)
        self.colleagues_column.setObjectName(u"colleagues_column")
        self.colleagues_column.setContentsMargins(0, 8, 0, 0)
        self.colleague_title = QLabel(self.colleagues_box)
        self.colleague_title.setObjectName(u"colleague_title")
        self.colleague_title.setProperty(u"role", u"field")
        self.colleague_title.setTextFormat(Qt.TextFormat.PlainText)

        self.colleagues_column.addWidget(self.colleague_title)

        self.add_row = QHBoxLayout()
        self.add_row.setSpacing(8)
        self.add_row.setObjectName(u"add_row")
        self.add_row.setContentsMargins(0, 0, 0, 0)
        self.code_edit = QLineEdit(self.colleagues_box)
        self.code_edit.setObjectName(u"code_edit")
        self.code_edit.setMaxLength(40)

        self.add_row.addWidget(self.code_edit)

        self.add_button = QPushButton(self.colleagues_box)
        self.add_button.setObjectName(u"add_button")

        self.add_row.addWidget(self.add_button)

        self.add_row.setStretch(0, 1)

        self.colleagues_column.addLayout(self.add_row)

        self.refusal_label = QLabel(self.colleagues_box)
        self.refusal_label.setObjectName(u"refusal_label")
        self.refusal_label.setProperty(u"role", u"error")
        self.refusal_label.setTextFormat(Qt.TextFormat.PlainText)
        self.refusal_label.setWordWrap(True)

        self.colleagues_column.addWidget(self.refusal_label)

        self.codes_flow = FlowLine(self.colleagues_box)
        self.codes_flow.setObjectName(u"codes_flow")

        self.colleagues_column.addWidget(self.codes_flow)

        self.summary_label = QLabel(self.colleagues_box)
        self.summary_label.setObjectName(u"summary_label")
        self.summary_label.setTextFormat(Qt.TextFormat.PlainText)
        self.summary_label.setWordWrap(True)

        self.colleagues_column.addWidget(self.summary_label)


        self.between_column.addWidget(self.colleagues_box)

        self.between_line = QFrame(self.between_card)
        self.between_line.setObjectName(u"between_line")
        self.between_line.setProperty(u"role", u"line")

        self.between_column.addWidget(self.between_line)

        self.private_label = QLabel(self.between_card)
        self.private_label.setObjectName(u"private_label")
        self.private_label.setProperty(u"role", u"small")
        self.private_label.setTextFormat(Qt.TextFormat.PlainText)
        self.private_label.setWordWrap(True)

        self.between_column.addWidget(self.private_label)

        self.acts_flow = FlowLine(self.between_card)
        self.acts_flow.setObjectName(u"acts_flow")
        self.next_button = QPushButton(self.acts_flow)
        self.next_button.setObjectName(u"next_button")
        self.next_button.setProperty(u"role", u"quiet")
        self.forget_button = QPushButton(self.acts_flow)
        self.forget_button.setObjectName(u"forget_button")
        self.forget_button.setProperty(u"role", u"quiet")

        self.between_column.addWidget(self.acts_flow)


        self.marks_column.addWidget(self.between_card)

        self.marks_spacer = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.marks_column.addItem(self.marks_spacer)

        self.marks_column.setStretch(3, 1)
        self.marks_area.setWidget(self.marks_body)

        self.columns_row.addWidget(self.marks_area)

        self.columns_row.setStretch(0, 1)
        self.columns_row.setStretch(1, 1)
        self.calibration_stack.addWidget(self.work_page)
        self.none_page = QWidget()
        self.none_page.setObjectName(u"none_page")
        self.none_page.setProperty(u"role", u"page")
        self.none_column = QVBoxLayout(self.none_page)
        self.none_column.setSpacing(8)
        self.none_column.setObjectName(u"none_column")
        self.none_column.setContentsMargins(64, 32, 64, 32)
        self.none_label = QLabel(self.none_page)
        self.none_label.setObjectName(u"none_label")
        self.none_label.setProperty(u"role", u"muted")
        self.none_label.setTextFormat(Qt.TextFormat.PlainText)
        self.none_label.setWordWrap(True)
        self.none_label.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.none_column.addWidget(self.none_label)

        self.calibration_stack.addWidget(self.none_page)

        self.page_column.addWidget(self.calibration_stack)

        self.page_column.setStretch(1, 1)
        QWidget.setTabOrder(self.example_area, self.code_edit)
        QWidget.setTabOrder(self.code_edit, self.add_button)
        QWidget.setTabOrder(self.add_button, self.copy_button)
        QWidget.setTabOrder(self.copy_button, self.next_button)
        QWidget.setTabOrder(self.next_button, self.forget_button)
        QWidget.setTabOrder(self.forget_button, self.back_button)

        self.retranslateUi(calibration_page)
    # setupUi

    def retranslateUi(self, calibration_page):
        self.back_button.setText(QCoreApplication.translate("CalibrationPage", u"Back", None))
        self.page_title.setText(QCoreApplication.translate("CalibrationPage", u"Calibration", None))
#if QT_CONFIG(accessibility)
        self.example_area.setAccessibleName(QCoreApplication.translate("CalibrationPage", u"The example", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.marks_area.setAccessibleName(QCoreApplication.translate("CalibrationPage", u"Criteria of the example", None))
#endif // QT_CONFIG(accessibility)
        self.between_title.setText(QCoreApplication.translate("CalibrationPage", u"Between jurors", None))
#if QT_CONFIG(accessibility)
        self.own_code_label.setAccessibleName(QCoreApplication.translate("CalibrationPage", u"Your code", None))
#endif // QT_CONFIG(accessibility)
        self.copy_button.setText(QCoreApplication.translate("CalibrationPage", u"Copy the code", None))
        self.colleague_title.setText(QCoreApplication.translate("CalibrationPage", u"A colleague's code", None))
#if QT_CONFIG(accessibility)
        self.code_edit.setAccessibleName(QCoreApplication.translate("CalibrationPage", u"A colleague's code", None))
#endif // QT_CONFIG(accessibility)
        self.code_edit.setPlaceholderText(QCoreApplication.translate("CalibrationPage", u"For instance K7QX-2M4D-9A", None))
        self.add_button.setText(QCoreApplication.translate("CalibrationPage", u"Add", None))
        self.private_label.setText(QCoreApplication.translate("CalibrationPage", u"Only you see this. It stays in your own data on this computer: it is never sealed, exported or handed over.", None))
        self.next_button.setText(QCoreApplication.translate("CalibrationPage", u"Next difference (F8)", None))
        self.forget_button.setText(QCoreApplication.translate("CalibrationPage", u"Forget everything (Ctrl+Delete)", None))
        pass
    # retranslateUi

