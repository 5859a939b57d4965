# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'candidates_page.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QFrame, QHBoxLayout, QLabel,
    QLineEdit, QPushButton, QScrollArea, QSizePolicy,
    QSpacerItem, QSplitter, QStackedWidget, QVBoxLayout,
    QWidget)

from jury_desk.gui.kit.choice_field import ChoiceField
from jury_desk.gui.kit.flow_line import FlowLine
from jury_desk.gui.preparation.candidates.candidate_card import CandidateCard
from jury_desk.gui.preparation.candidates.candidates_heads import ColumnHeads
from jury_desk.gui.preparation.candidates.candidates_view import CandidatesView
from jury_desk.gui.preparation.candidates.teams_pane import TeamsPane

class Ui_CandidatesPage(object):
    def setupUi(self, candidates_page):
        if not candidates_page.objectName():
            candidates_page.setObjectName(u"candidates_page")
        candidates_page.setProperty(u"role", u"page")
        self.candidates_column = QVBoxLayout(candidates_page)
        self.candidates_column.setSpacing(0)
        self.candidates_column.setObjectName(u"candidates_column")
        self.candidates_column.setContentsMargins(0, 0, 0, 0)
        self.candidates_splitter = QSplitter(candidates_page)
        self.candidates_splitter.setObjectName(u"candidates_splitter")
        self.candidates_splitter.setOrientation(Qt.Orientation.Horizontal)
        self.candidates_splitter.setChildrenCollapsible(False)
        self.list_pane = QWidget(self.candidates_splitter)
        self.list_pane.setObjectName(u"list_pane")
        self.list_pane_column = QVBoxLayout(self.list_pane)
        self.list_pane_column.setSpacing(0)
        self.list_pane_column.setObjectName(u"list_pane_column")
        self.list_pane_column.setContentsMargins(24, 12, 16, 0)
        self.candidates_bar = QFrame(self.list_pane)
        self.candidates_bar.setObjectName(u"candidates_bar")
        self.head_line = QHBoxLayout(self.candidates_bar)
        self.head_line.setSpacing(4)
        self.head_line.setObjectName(u"head_line")
        self.head_line.setContentsMargins(0, 0, 0, 0)
        self.list_button = QPushButton(self.candidates_bar)
        self.list_button.setObjectName(u"list_button")
        self.list_button.setProperty(u"role", u"tab")
        self.list_button.setCheckable(True)
        self.list_button.setAutoExclusive(True)
        self.list_button.setChecked(True)

        self.head_line.addWidget(self.list_button)

        self.teams_button = QPushButton(self.candidates_bar)
        self.teams_button.setObjectName(u"teams_button")
        self.teams_button.setProperty(u"role", u"tab")
        self.teams_button.setCheckable(True)
        self.teams_button.setAutoExclusive(True)

        self.head_line.addWidget(self.teams_button)

        self.head_space = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.head_line.addItem(self.head_space)

        self.head_flow = FlowLine(self.candidates_bar)
        self.head_flow.setObjectName(u"head_flow")

        self.head_line.addWidget(self.head_flow)


        self.list_pane_column.addWidget(self.candidates_bar)

        self.view_stack = QStackedWidget(self.list_pane)
        self.view_stack.setObjectName(u"view_stack")
        self.list_tab = QWidget()
        self.list_tab.setObjectName(u"list_tab")
        self.list_column = QVBoxLayout(self.list_tab)
        self.list_column.setSpacing(8)
        self.list_column.setObjectName(u"list_column")
        self.list_column.setContentsMargins(0, 12, 0, 0)
        self.facets_flow = FlowLine(self.list_tab)
        self.facets_flow.setObjectName(u"facets_flow")

        self.list_column.addWidget(self.facets_flow)

        self.find_line = QHBoxLayout()
        self.find_line.setSpacing(8)
        self.find_line.setObjectName(u"find_line")
        self.find_line.setContentsMargins(0, 0, 0, 0)
        self.filter_edit = QLineEdit(self.list_tab)
        self.filter_edit.setObjectName(u"filter_edit")
        self.filter_edit.setClearButtonEnabled(True)

        self.find_line.addWidget(self.filter_edit)

        self.sort_label = QLabel(self.list_tab)
        self.sort_label.setObjectName(u"sort_label")
        self.sort_label.setProperty(u"role", u"small")
        self.sort_label.setTextFormat(Qt.TextFormat.PlainText)

        self.find_line.addWidget(self.sort_label)

        self.sort_field = ChoiceField(self.list_tab)
        self.sort_field.setObjectName(u"sort_field")

        self.find_line.addWidget(self.sort_field)

        self.find_line.setStretch(0, 1)

        self.list_column.addLayout(self.find_line)

        self.column_heads = ColumnHeads(self.list_tab)
        self.column_heads.setObjectName(u"column_heads")

        self.list_column.addWidget(self.column_heads)

        self.candidates_view = CandidatesView(self.list_tab)
        self.candidates_view.setObjectName(u"candidates_view")

        self.list_column.addWidget(self.candidates_view)

        self.nobody_label = QLabel(self.list_tab)
        self.nobody_label.setObjectName(u"nobody_label")
        self.nobody_label.setProperty(u"role", u"muted")
        self.nobody_label.setTextFormat(Qt.TextFormat.PlainText)
        self.nobody_label.setWordWrap(True)
        self.nobody_label.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.list_column.addWidget(self.nobody_label)

        self.chosen_panel = QFrame(self.list_tab)
        self.chosen_panel.setObjectName(u"chosen_panel")
        self.chosen_panel.setProperty(u"role", u"chosen")
        self.chosen_column = QVBoxLayout(self.chosen_panel)
        self.chosen_column.setSpacing(8)
        self.chosen_column.setObjectName(u"chosen_column")
        self.chosen_column.setContentsMargins(16, 12, 16, 12)
        self.chosen_label = QLabel(self.chosen_panel)
        self.chosen_label.setObjectName(u"chosen_label")
        self.chosen_label.setProperty(u"role", u"strong")
        self.chosen_label.setTextFormat(Qt.TextFormat.PlainText)

        self.chosen_column.addWidget(self.chosen_label)

        self.chosen_flow = FlowLine(self.chosen_panel)
        self.chosen_flow.setObjectName(u"chosen_flow")

        self.chosen_column.addWidget(self.chosen_flow)


        self.list_column.addWidget(self.chosen_panel)

        self.list_column.setStretch(3, 1)
        self.view_stack.addWidget(self.list_tab)
        self.teams_tab = TeamsPane()
        self.teams_tab.setObjectName(u"teams_tab")
        self.view_stack.addWidget(self.teams_tab)
        self.empty_area = QScrollArea()
        self.empty_area.setObjectName(u"empty_area")
        self.empty_area.setProperty(u"role", u"page")
        self.empty_area.setWidgetResizable(True)
        self.empty_area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.empty_area.setFrameShape(QFrame.Shape.NoFrame)
        self.empty_page = QWidget()
        self.empty_page.setObjectName(u"empty_page")
        self.empty_page.setProperty(u"role", u"body")
        self.empty_column = QVBoxLayout(self.empty_page)
        self.empty_column.setSpacing(0)
        self.empty_column.setObjectName(u"empty_column")
        self.empty_column.setContentsMargins(24, 24, 24, 24)
        self.empty_above = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.empty_column.addItem(self.empty_above)

        self.empty_line = QHBoxLayout()
        self.empty_line.setSpacing(0)
        self.empty_line.setObjectName(u"empty_line")
        self.empty_line.setContentsMargins(0, 0, 0, 0)
        self.empty_before = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.empty_line.addItem(self.empty_before)

        self.empty_card = QFrame(self.empty_page)
        self.empty_card.setObjectName(u"empty_card")
        self.empty_card.setProperty(u"role", u"card")
        self.empty_card_column = QVBoxLayout(self.empty_card)
        self.empty_card_column.setSpacing(12)
        self.empty_card_column.setObjectName(u"empty_card_column")
        self.empty_card_column.setContentsMargins(32, 32, 32, 32)
        self.empty_title = QLabel(self.empty_card)
        self.empty_title.setObjectName(u"empty_title")
        self.empty_title.setProperty(u"role", u"title")
        self.empty_title.setTextFormat(Qt.TextFormat.PlainText)
        self.empty_title.setWordWrap(True)

        self.empty_card_column.addWidget(self.empty_title)

        self.empty_text = QLabel(self.empty_card)
        self.empty_text.setObjectName(u"empty_text")
        self.empty_text.setProperty(u"role", u"muted")
        self.empty_text.setTextFormat(Qt.TextFormat.PlainText)
        self.empty_text.setWordWrap(True)

        self.empty_card_column.addWidget(self.empty_text)

        self.empty_import_button = QPushButton(self.empty_card)
        self.empty_import_button.setObjectName(u"empty_import_button")
        self.empty_import_button.setProperty(u"role", u"primary")

        self.empty_card_column.addWidget(self.empty_import_button)

        self.empty_paste_button = QPushButton(self.empty_card)
        self.empty_paste_button.setObjectName(u"empty_paste_button")

        self.empty_card_column.addWidget(self.empty_paste_button)

        self.empty_add_button = QPushButton(self.empty_card)
        self.empty_add_button.setObjectName(u"empty_add_button")

        self.empty_card_column.addWidget(self.empty_add_button)


        self.empty_line.addWidget(self.empty_card)

        self.empty_after = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.empty_line.addItem(self.empty_after)


        self.empty_column.addLayout(self.empty_line)

        self.empty_below = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.empty_column.addItem(self.empty_below)

        self.empty_area.setWidget(self.empty_page)
        self.view_stack.addWidget(self.empty_area)

        self.list_pane_column.addWidget(self.view_stack)

        self.candidates_splitter.addWidget(self.list_pane)
        self.card_pane = CandidateCard(self.candidates_splitter)
        self.card_pane.setObjectName(u"card_pane")
        self.candidates_splitter.addWidget(self.card_pane)

        self.candidates_column.addWidget(self.candidates_splitter)


        self.retranslateUi(candidates_page)
    # setupUi

    def retranslateUi(self, candidates_page):
        self.list_button.setText(QCoreApplication.translate("CandidatesPage", u"Candidates", None))
        self.teams_button.setText(QCoreApplication.translate("CandidatesPage", u"Teams", None))
        self.filter_edit.setPlaceholderText(QCoreApplication.translate("CandidatesPage", u"Name, number, company, team\u2026 (Ctrl+F)", None))
#if QT_CONFIG(accessibility)
        self.filter_edit.setAccessibleName(QCoreApplication.translate("CandidatesPage", u"Filter", None))
#endif // QT_CONFIG(accessibility)
        self.sort_label.setText(QCoreApplication.translate("CandidatesPage", u"Sorted by", None))
#if QT_CONFIG(accessibility)
        self.sort_field.setAccessibleName(QCoreApplication.translate("CandidatesPage", u"Sorted by", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.candidates_view.setAccessibleName(QCoreApplication.translate("CandidatesPage", u"Candidates", None))
#endif // QT_CONFIG(accessibility)
        self.empty_title.setText(QCoreApplication.translate("CandidatesPage", u"Nobody is enrolled yet", None))
        self.empty_text.setText(QCoreApplication.translate("CandidatesPage", u"Import a candidates\u2019 file (Excel, LibreOffice, CSV), paste lines copied from a spreadsheet, or type names one by one. A file may also be dropped on this page.", None))
        self.empty_import_button.setText(QCoreApplication.translate("CandidatesPage", u"Import a file\u2026", None))
        self.empty_paste_button.setText(QCoreApplication.translate("CandidatesPage", u"Paste from a spreadsheet", None))
        self.empty_add_button.setText(QCoreApplication.translate("CandidatesPage", u"Type a candidate", None))
        pass
    # retranslateUi

