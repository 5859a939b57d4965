# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'reception_candidate.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QFrame, QHBoxLayout, QLabel,
    QPushButton, QScrollArea, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from jury_desk.gui.kit.flow_line import FlowLine
from jury_desk.gui.kit.shelf_view import ShelfView

class Ui_ReceptionCandidate(object):
    def setupUi(self, reception_candidate):
        if not reception_candidate.objectName():
            reception_candidate.setObjectName(u"reception_candidate")
        self.candidate_column = QVBoxLayout(reception_candidate)
        self.candidate_column.setSpacing(0)
        self.candidate_column.setObjectName(u"candidate_column")
        self.candidate_column.setContentsMargins(0, 0, 0, 0)
        self.candidate_head = QVBoxLayout()
        self.candidate_head.setSpacing(4)
        self.candidate_head.setObjectName(u"candidate_head")
        self.candidate_head.setContentsMargins(24, 16, 24, 8)
        self.candidate_title = QLabel(reception_candidate)
        self.candidate_title.setObjectName(u"candidate_title")
        self.candidate_title.setProperty(u"role", u"title")
        self.candidate_title.setTextFormat(Qt.TextFormat.PlainText)
        self.candidate_title.setWordWrap(True)

        self.candidate_head.addWidget(self.candidate_title)

        self.candidate_text = QLabel(reception_candidate)
        self.candidate_text.setObjectName(u"candidate_text")
        self.candidate_text.setProperty(u"role", u"muted")
        self.candidate_text.setTextFormat(Qt.TextFormat.PlainText)
        self.candidate_text.setWordWrap(True)

        self.candidate_head.addWidget(self.candidate_text)


        self.candidate_column.addLayout(self.candidate_head)

        self.sheets_view = ShelfView(reception_candidate)
        self.sheets_view.setObjectName(u"sheets_view")

        self.candidate_column.addWidget(self.sheets_view)

        self.sheet_line = QFrame(reception_candidate)
        self.sheet_line.setObjectName(u"sheet_line")
        self.sheet_line.setProperty(u"role", u"line")

        self.candidate_column.addWidget(self.sheet_line)

        self.sheet_area = QScrollArea(reception_candidate)
        self.sheet_area.setObjectName(u"sheet_area")
        self.sheet_area.setWidgetResizable(True)
        self.sheet_area.setFrameShape(QFrame.Shape.NoFrame)
        self.sheet_area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.sheet_body = QWidget()
        self.sheet_body.setObjectName(u"sheet_body")
        self.sheet_body.setProperty(u"role", u"body")
        self.sheet_body_column = QVBoxLayout(self.sheet_body)
        self.sheet_body_column.setSpacing(0)
        self.sheet_body_column.setObjectName(u"sheet_body_column")
        self.sheet_body_column.setContentsMargins(0, 0, 0, 0)
        self.sheet_panel = QFrame(self.sheet_body)
        self.sheet_panel.setObjectName(u"sheet_panel")
        self.sheet_panel.setProperty(u"role", u"sheet_in_hand")
        self.sheet_column = QVBoxLayout(self.sheet_panel)
        self.sheet_column.setSpacing(12)
        self.sheet_column.setObjectName(u"sheet_column")
        self.sheet_column.setContentsMargins(24, 16, 24, 20)
        self.sheet_row = QHBoxLayout()
        self.sheet_row.setSpacing(12)
        self.sheet_row.setObjectName(u"sheet_row")
        self.sheet_row.setContentsMargins(0, 0, 0, 0)
        self.sheet_sign_label = QLabel(self.sheet_panel)
        self.sheet_sign_label.setObjectName(u"sheet_sign_label")
        self.sheet_sign_label.setTextFormat(Qt.TextFormat.PlainText)

        self.sheet_row.addWidget(self.sheet_sign_label)

        self.sheet_words = QVBoxLayout()
        self.sheet_words.setSpacing(0)
        self.sheet_words.setObjectName(u"sheet_words")
        self.sheet_words.setContentsMargins(0, 0, 0, 0)
        self.sheet_title = QLabel(self.sheet_panel)
        self.sheet_title.setObjectName(u"sheet_title")
        self.sheet_title.setProperty(u"role", u"strong")
        self.sheet_title.setTextFormat(Qt.TextFormat.PlainText)
        self.sheet_title.setWordWrap(True)

        self.sheet_words.addWidget(self.sheet_title)

        self.standing_text = QLabel(self.sheet_panel)
        self.standing_text.setObjectName(u"standing_text")
        self.standing_text.setProperty(u"role", u"small")
        self.standing_text.setTextFormat(Qt.TextFormat.PlainText)
        self.standing_text.setWordWrap(True)

        self.sheet_words.addWidget(self.standing_text)


        self.sheet_row.addLayout(self.sheet_words)

        self.sheet_row.setStretch(1, 1)

        self.sheet_column.addLayout(self.sheet_row)

        self.why_panel = QFrame(self.sheet_panel)
        self.why_panel.setObjectName(u"why_panel")
        self.why_panel.setProperty(u"role", u"notice")
        self.why_panel.setProperty(u"kind", u"inset")
        self.why_column = QVBoxLayout(self.why_panel)
        self.why_column.setSpacing(4)
        self.why_column.setObjectName(u"why_column")
        self.why_column.setContentsMargins(12, 8, 12, 8)
        self.why_text = QLabel(self.why_panel)
        self.why_text.setObjectName(u"why_text")
        self.why_text.setTextFormat(Qt.TextFormat.PlainText)
        self.why_text.setWordWrap(True)

        self.why_column.addWidget(self.why_text)

        self.phone_widget = QWidget(self.why_panel)
        self.phone_widget.setObjectName(u"phone_widget")
        self.phone_row = QHBoxLayout(self.phone_widget)
        self.phone_row.setSpacing(8)
        self.phone_row.setObjectName(u"phone_row")
        self.phone_row.setContentsMargins(0, 0, 0, 0)
        self.phone_label = QLabel(self.phone_widget)
        self.phone_label.setObjectName(u"phone_label")
        self.phone_label.setProperty(u"role", u"strong")
        self.phone_label.setTextFormat(Qt.TextFormat.PlainText)

        self.phone_row.addWidget(self.phone_label)

        self.phone_button = QPushButton(self.phone_widget)
        self.phone_button.setObjectName(u"phone_button")
        self.phone_button.setProperty(u"role", u"link")

        self.phone_row.addWidget(self.phone_button)

        self.phone_spacer = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.phone_row.addItem(self.phone_spacer)

        self.phone_row.setStretch(2, 1)

        self.why_column.addWidget(self.phone_widget)


        self.sheet_column.addWidget(self.why_panel)

        self.sheet_acts = FlowLine(self.sheet_panel)
        self.sheet_acts.setObjectName(u"sheet_acts")
        self.choose_button = QPushButton(self.sheet_acts)
        self.choose_button.setObjectName(u"choose_button")
        self.choose_button.setProperty(u"role", u"primary")
        self.show_button = QPushButton(self.sheet_acts)
        self.show_button.setObjectName(u"show_button")
        self.waive_button = QPushButton(self.sheet_acts)
        self.waive_button.setObjectName(u"waive_button")
        self.withdraw_button = QPushButton(self.sheet_acts)
        self.withdraw_button.setObjectName(u"withdraw_button")

        self.sheet_column.addWidget(self.sheet_acts)

        self.facts_text = QLabel(self.sheet_panel)
        self.facts_text.setObjectName(u"facts_text")
        self.facts_text.setProperty(u"role", u"small")
        self.facts_text.setTextFormat(Qt.TextFormat.PlainText)
        self.facts_text.setWordWrap(True)

        self.sheet_column.addWidget(self.facts_text)


        self.sheet_body_column.addWidget(self.sheet_panel)

        self.sheet_spacer = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.sheet_body_column.addItem(self.sheet_spacer)

        self.sheet_body_column.setStretch(1, 1)
        self.sheet_area.setWidget(self.sheet_body)

        self.candidate_column.addWidget(self.sheet_area)

        self.candidate_column.setStretch(1, 1)
        self.candidate_column.setStretch(3, 1)
        QWidget.setTabOrder(self.sheets_view, self.phone_button)
        QWidget.setTabOrder(self.phone_button, self.choose_button)
        QWidget.setTabOrder(self.choose_button, self.show_button)
        QWidget.setTabOrder(self.show_button, self.waive_button)
        QWidget.setTabOrder(self.waive_button, self.withdraw_button)

        self.retranslateUi(reception_candidate)
    # setupUi

    def retranslateUi(self, reception_candidate):
#if QT_CONFIG(accessibility)
        self.sheets_view.setAccessibleName(QCoreApplication.translate("ReceptionCandidate", u"Sheets of the candidate", None))
#endif // QT_CONFIG(accessibility)
        self.phone_button.setText(QCoreApplication.translate("ReceptionCandidate", u"Show", None))
        self.choose_button.setText(QCoreApplication.translate("ReceptionCandidate", u"Compare and choose\u2026", None))
        self.show_button.setText(QCoreApplication.translate("ReceptionCandidate", u"Show the sheet\u2026", None))
        self.waive_button.setText(QCoreApplication.translate("ReceptionCandidate", u"Wait no more\u2026", None))
        self.withdraw_button.setText(QCoreApplication.translate("ReceptionCandidate", u"Wait again\u2026", None))
        pass
    # retranslateUi

