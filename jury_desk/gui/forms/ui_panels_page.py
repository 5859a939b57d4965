# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'panels_page.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QFrame, QHBoxLayout, QLabel,
    QPlainTextEdit, QPushButton, QScrollArea, QSizePolicy,
    QSpacerItem, QStackedWidget, QVBoxLayout, QWidget)

from jury_desk.gui.kit.check_list import CheckList
from jury_desk.gui.kit.choice_field import ChoiceField
from jury_desk.gui.kit.fitted_shelf import FittedShelf
from jury_desk.gui.kit.flow_line import FlowLine
from jury_desk.gui.kit.shelf_view import ShelfView
from jury_desk.gui.kit.typed_field import TypedField
from jury_desk.gui.preparation.finding_list import FindingList

class Ui_PanelsPage(object):
    def setupUi(self, panels_page):
        if not panels_page.objectName():
            panels_page.setObjectName(u"panels_page")
        panels_page.setProperty(u"role", u"page")
        self.page_row = QHBoxLayout(panels_page)
        self.page_row.setSpacing(0)
        self.page_row.setObjectName(u"page_row")
        self.page_row.setContentsMargins(0, 0, 0, 0)
        self.panels_pane = QFrame(panels_page)
        self.panels_pane.setObjectName(u"panels_pane")
        self.list_column = QVBoxLayout(self.panels_pane)
        self.list_column.setSpacing(0)
        self.list_column.setObjectName(u"list_column")
        self.list_column.setContentsMargins(0, 0, 0, 0)
        self.top_column = QVBoxLayout()
        self.top_column.setSpacing(8)
        self.top_column.setObjectName(u"top_column")
        self.top_column.setContentsMargins(16, 16, 16, 8)
        self.head_row = QHBoxLayout()
        self.head_row.setSpacing(8)
        self.head_row.setObjectName(u"head_row")
        self.head_row.setContentsMargins(0, 0, 0, 0)
        self.page_title = QLabel(self.panels_pane)
        self.page_title.setObjectName(u"page_title")
        self.page_title.setProperty(u"role", u"title")
        self.page_title.setTextFormat(Qt.TextFormat.PlainText)

        self.head_row.addWidget(self.page_title)

        self.count_label = QLabel(self.panels_pane)
        self.count_label.setObjectName(u"count_label")
        self.count_label.setProperty(u"role", u"small")
        self.count_label.setTextFormat(Qt.TextFormat.PlainText)

        self.head_row.addWidget(self.count_label)

        self.head_spacer = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.head_row.addItem(self.head_spacer)

        self.head_row.setStretch(2, 1)

        self.top_column.addLayout(self.head_row)


        self.list_column.addLayout(self.top_column)

        self.panels_view = ShelfView(self.panels_pane)
        self.panels_view.setObjectName(u"panels_view")

        self.list_column.addWidget(self.panels_view)

        self.acts_column = QVBoxLayout()
        self.acts_column.setSpacing(0)
        self.acts_column.setObjectName(u"acts_column")
        self.acts_column.setContentsMargins(16, 8, 16, 16)
        self.acts_line = FlowLine(self.panels_pane)
        self.acts_line.setObjectName(u"acts_line")
        self.add_button = QPushButton(self.acts_line)
        self.add_button.setObjectName(u"add_button")

        self.acts_column.addWidget(self.acts_line)


        self.list_column.addLayout(self.acts_column)

        self.list_column.setStretch(1, 1)

        self.page_row.addWidget(self.panels_pane)

        self.detail_stack = QStackedWidget(panels_page)
        self.detail_stack.setObjectName(u"detail_stack")
        self.panel_area = QScrollArea()
        self.panel_area.setObjectName(u"panel_area")
        self.panel_area.setProperty(u"role", u"page")
        self.panel_area.setWidgetResizable(True)
        self.panel_area.setFrameShape(QFrame.Shape.NoFrame)
        self.panel_area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.panel_area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.panel_body = QWidget()
        self.panel_body.setObjectName(u"panel_body")
        self.panel_body.setProperty(u"role", u"body")
        self.panel_column = QVBoxLayout(self.panel_body)
        self.panel_column.setSpacing(16)
        self.panel_column.setObjectName(u"panel_column")
        self.panel_column.setContentsMargins(32, 24, 32, 32)
        self.panel_head_column = QVBoxLayout()
        self.panel_head_column.setSpacing(8)
        self.panel_head_column.setObjectName(u"panel_head_column")
        self.panel_head_column.setContentsMargins(0, 0, 0, 0)
        self.panel_head_row = QHBoxLayout()
        self.panel_head_row.setSpacing(16)
        self.panel_head_row.setObjectName(u"panel_head_row")
        self.panel_head_row.setContentsMargins(0, 0, 0, 0)
        self.panel_title = QLabel(self.panel_body)
        self.panel_title.setObjectName(u"panel_title")
        self.panel_title.setProperty(u"role", u"title")
        self.panel_title.setTextFormat(Qt.TextFormat.PlainText)
        self.panel_title.setWordWrap(True)

        self.panel_head_row.addWidget(self.panel_title)

        self.remove_button = QPushButton(self.panel_body)
        self.remove_button.setObjectName(u"remove_button")
        self.remove_button.setProperty(u"role", u"quiet")

        self.panel_head_row.addWidget(self.remove_button)

        self.panel_head_row.setStretch(0, 1)

        self.panel_head_column.addLayout(self.panel_head_row)

        self.verdict_line = FlowLine(self.panel_body)
        self.verdict_line.setObjectName(u"verdict_line")

        self.panel_head_column.addWidget(self.verdict_line)

        self.findings_list = FindingList(self.panel_body)
        self.findings_list.setObjectName(u"findings_list")

        self.panel_head_column.addWidget(self.findings_list)


        self.panel_column.addLayout(self.panel_head_column)

        self.cards_widget = QWidget(self.panel_body)
        self.cards_widget.setObjectName(u"cards_widget")
        self.cards_row = QHBoxLayout(self.cards_widget)
        self.cards_row.setSpacing(16)
        self.cards_row.setObjectName(u"cards_row")
        self.cards_row.setContentsMargins(0, 0, 0, 0)
        self.left_column = QVBoxLayout()
        self.left_column.setSpacing(16)
        self.left_column.setObjectName(u"left_column")
        self.left_column.setContentsMargins(0, 0, 0, 0)
        self.members_card = QFrame(self.cards_widget)
        self.members_card.setObjectName(u"members_card")
        self.members_card.setProperty(u"role", u"card")
        self.members_card_column = QVBoxLayout(self.members_card)
        self.members_card_column.setSpacing(8)
        self.members_card_column.setObjectName(u"members_card_column")
        self.members_card_column.setContentsMargins(24, 16, 24, 20)
        self.members_card_title = QLabel(self.members_card)
        self.members_card_title.setObjectName(u"members_card_title")
        self.members_card_title.setProperty(u"role", u"heading")
        self.members_card_title.setTextFormat(Qt.TextFormat.PlainText)
        self.members_card_title.setWordWrap(True)

        self.members_card_column.addWidget(self.members_card_title)

        self.members_view = FittedShelf(self.members_card)
        self.members_view.setObjectName(u"members_view")

        self.members_card_column.addWidget(self.members_view)

        self.members_line = FlowLine(self.members_card)
        self.members_line.setObjectName(u"members_line")
        self.preside_button = QPushButton(self.members_line)
        self.preside_button.setObjectName(u"preside_button")
        self.out_button = QPushButton(self.members_line)
        self.out_button.setObjectName(u"out_button")

        self.members_card_column.addWidget(self.members_line)

        self.member_column = QVBoxLayout()
        self.member_column.setSpacing(4)
        self.member_column.setObjectName(u"member_column")
        self.member_column.setContentsMargins(0, 0, 0, 0)
        self.member_name = QLabel(self.members_card)
        self.member_name.setObjectName(u"member_name")
        self.member_name.setProperty(u"role", u"field")
        self.member_name.setTextFormat(Qt.TextFormat.PlainText)

        self.member_column.addWidget(self.member_name)

        self.member_row = QHBoxLayout()
        self.member_row.setSpacing(8)
        self.member_row.setObjectName(u"member_row")
        self.member_row.setContentsMargins(0, 0, 0, 0)
        self.member_choice = ChoiceField(self.members_card)
        self.member_choice.setObjectName(u"member_choice")

        self.member_row.addWidget(self.member_choice)

        self.member_button = QPushButton(self.members_card)
        self.member_button.setObjectName(u"member_button")

        self.member_row.addWidget(self.member_button)

        self.member_row.setStretch(0, 1)

        self.member_column.addLayout(self.member_row)


        self.members_card_column.addLayout(self.member_column)


        self.left_column.addWidget(self.members_card)

        self.basics_card = QFrame(self.cards_widget)
        self.basics_card.setObjectName(u"basics_card")
        self.basics_card.setProperty(u"role", u"card")
        self.basics_card_column = QVBoxLayout(self.basics_card)
        self.basics_card_column.setSpacing(16)
        self.basics_card_column.setObjectName(u"basics_card_column")
        self.basics_card_column.setContentsMargins(24, 16, 24, 20)
        self.basics_card_title = QLabel(self.basics_card)
        self.basics_card_title.setObjectName(u"basics_card_title")
        self.basics_card_title.setProperty(u"role", u"heading")
        self.basics_card_title.setTextFormat(Qt.TextFormat.PlainText)
        self.basics_card_title.setWordWrap(True)

        self.basics_card_column.addWidget(self.basics_card_title)

        self.basics_row = QHBoxLayout()
        self.basics_row.setSpacing(16)
        self.basics_row.setObjectName(u"basics_row")
        self.basics_row.setContentsMargins(0, 0, 0, 0)
        self.label_column = QVBoxLayout()
        self.label_column.setSpacing(4)
        self.label_column.setObjectName(u"label_column")
        self.label_column.setContentsMargins(0, 0, 0, 0)
        self.label_name = QLabel(self.basics_card)
        self.label_name.setObjectName(u"label_name")
        self.label_name.setProperty(u"role", u"field")
        self.label_name.setTextFormat(Qt.TextFormat.PlainText)

        self.label_column.addWidget(self.label_name)

        self.label_edit = TypedField(self.basics_card)
        self.label_edit.setObjectName(u"label_edit")

        self.label_column.addWidget(self.label_edit)


        self.basics_row.addLayout(self.label_column)

        self.room_column = QVBoxLayout()
        self.room_column.setSpacing(4)
        self.room_column.setObjectName(u"room_column")
        self.room_column.setContentsMargins(0, 0, 0, 0)
        self.room_name = QLabel(self.basics_card)
        self.room_name.setObjectName(u"room_name")
        self.room_name.setProperty(u"role", u"field")
        self.room_name.setTextFormat(Qt.TextFormat.PlainText)

        self.room_column.addWidget(self.room_name)

        self.room_choice = ChoiceField(self.basics_card)
        self.room_choice.setObjectName(u"room_choice")

        self.room_column.addWidget(self.room_choice)


        self.basics_row.addLayout(self.room_column)

        self.basics_row.setStretch(0, 1)
        self.basics_row.setStretch(1, 1)

        self.basics_card_column.addLayout(self.basics_row)

        self.heard_column = QVBoxLayout()
        self.heard_column.setSpacing(4)
        self.heard_column.setObjectName(u"heard_column")
        self.heard_column.setContentsMargins(0, 0, 0, 0)
        self.heard_name = QLabel(self.basics_card)
        self.heard_name.setObjectName(u"heard_name")
        self.heard_name.setProperty(u"role", u"field")
        self.heard_name.setTextFormat(Qt.TextFormat.PlainText)

        self.heard_column.addWidget(self.heard_name)

        self.heard_text = QLabel(self.basics_card)
        self.heard_text.setObjectName(u"heard_text")
        self.heard_text.setProperty(u"role", u"small")
        self.heard_text.setTextFormat(Qt.TextFormat.PlainText)
        self.heard_text.setWordWrap(True)

        self.heard_column.addWidget(self.heard_text)

        self.heard_list = CheckList(self.basics_card)
        self.heard_list.setObjectName(u"heard_list")

        self.heard_column.addWidget(self.heard_list)


        self.basics_card_column.addLayout(self.heard_column)


        self.left_column.addWidget(self.basics_card)

        self.left_spacer = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.left_column.addItem(self.left_spacer)

        self.left_column.setStretch(2, 1)

        self.cards_row.addLayout(self.left_column)

        self.right_column = QVBoxLayout()
        self.right_column.setSpacing(16)
        self.right_column.setObjectName(u"right_column")
        self.right_column.setContentsMargins(0, 0, 0, 0)
        self.subjects_card = QFrame(self.cards_widget)
        self.subjects_card.setObjectName(u"subjects_card")
        self.subjects_card.setProperty(u"role", u"card")
        self.subjects_card_column = QVBoxLayout(self.subjects_card)
        self.subjects_card_column.setSpacing(8)
        self.subjects_card_column.setObjectName(u"subjects_card_column")
        self.subjects_card_column.setContentsMargins(24, 16, 24, 20)
        self.subjects_card_title = QLabel(self.subjects_card)
        self.subjects_card_title.setObjectName(u"subjects_card_title")
        self.subjects_card_title.setProperty(u"role", u"heading")
        self.subjects_card_title.setTextFormat(Qt.TextFormat.PlainText)
        self.subjects_card_title.setWordWrap(True)

        self.subjects_card_column.addWidget(self.subjects_card_title)

        self.subjects_text = QLabel(self.subjects_card)
        self.subjects_text.setObjectName(u"subjects_text")
        self.subjects_text.setProperty(u"role", u"muted")
        self.subjects_text.setTextFormat(Qt.TextFormat.PlainText)
        self.subjects_text.setWordWrap(True)

        self.subjects_card_column.addWidget(self.subjects_text)

        self.subjects_view = FittedShelf(self.subjects_card)
        self.subjects_view.setObjectName(u"subjects_view")

        self.subjects_card_column.addWidget(self.subjects_view)


        self.right_column.addWidget(self.subjects_card)

        self.parts_card = QFrame(self.cards_widget)
        self.parts_card.setObjectName(u"parts_card")
        self.parts_card.setProperty(u"role", u"card")
        self.parts_card_column = QVBoxLayout(self.parts_card)
        self.parts_card_column.setSpacing(8)
        self.parts_card_column.setObjectName(u"parts_card_column")
        self.parts_card_column.setContentsMargins(24, 16, 24, 20)
        self.parts_card_title = QLabel(self.parts_card)
        self.parts_card_title.setObjectName(u"parts_card_title")
        self.parts_card_title.setProperty(u"role", u"heading")
        self.parts_card_title.setTextFormat(Qt.TextFormat.PlainText)
        self.parts_card_title.setWordWrap(True)

        self.parts_card_column.addWidget(self.parts_card_title)

        self.parts_text = QLabel(self.parts_card)
        self.parts_text.setObjectName(u"parts_text")
        self.parts_text.setProperty(u"role", u"muted")
        self.parts_text.setTextFormat(Qt.TextFormat.PlainText)
        self.parts_text.setWordWrap(True)

        self.parts_card_column.addWidget(self.parts_text)

        self.parts_view = FittedShelf(self.parts_card)
        self.parts_view.setObjectName(u"parts_view")

        self.parts_card_column.addWidget(self.parts_view)

        self.parts_line = FlowLine(self.parts_card)
        self.parts_line.setObjectName(u"parts_line")
        self.part_button = QPushButton(self.parts_line)
        self.part_button.setObjectName(u"part_button")
        self.repart_button = QPushButton(self.parts_line)
        self.repart_button.setObjectName(u"repart_button")
        self.unpart_button = QPushButton(self.parts_line)
        self.unpart_button.setObjectName(u"unpart_button")

        self.parts_card_column.addWidget(self.parts_line)


        self.right_column.addWidget(self.parts_card)

        self.right_spacer = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.right_column.addItem(self.right_spacer)

        self.right_column.setStretch(2, 1)

        self.cards_row.addLayout(self.right_column)

        self.cards_row.setStretch(0, 1)
        self.cards_row.setStretch(1, 1)

        self.panel_column.addWidget(self.cards_widget)

        self.panel_spacer = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.panel_column.addItem(self.panel_spacer)

        self.panel_column.setStretch(2, 1)
        self.panel_area.setWidget(self.panel_body)
        self.detail_stack.addWidget(self.panel_area)
        self.profile_area = QScrollArea()
        self.profile_area.setObjectName(u"profile_area")
        self.profile_area.setProperty(u"role", u"page")
        self.profile_area.setWidgetResizable(True)
        self.profile_area.setFrameShape(QFrame.Shape.NoFrame)
        self.profile_area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.profile_area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.profile_body = QWidget()
        self.profile_body.setObjectName(u"profile_body")
        self.profile_body.setProperty(u"role", u"body")
        self.profile_body_column = QVBoxLayout(self.profile_body)
        self.profile_body_column.setSpacing(16)
        self.profile_body_column.setObjectName(u"profile_body_column")
        self.profile_body_column.setContentsMargins(32, 24, 32, 32)
        self.profile_head_column = QVBoxLayout()
        self.profile_head_column.setSpacing(8)
        self.profile_head_column.setObjectName(u"profile_head_column")
        self.profile_head_column.setContentsMargins(0, 0, 0, 0)
        self.profile_title = QLabel(self.profile_body)
        self.profile_title.setObjectName(u"profile_title")
        self.profile_title.setProperty(u"role", u"title")
        self.profile_title.setTextFormat(Qt.TextFormat.PlainText)

        self.profile_head_column.addWidget(self.profile_title)

        self.profile_findings_list = FindingList(self.profile_body)
        self.profile_findings_list.setObjectName(u"profile_findings_list")

        self.profile_head_column.addWidget(self.profile_findings_list)


        self.profile_body_column.addLayout(self.profile_head_column)

        self.rules_widget = QWidget(self.profile_body)
        self.rules_widget.setObjectName(u"rules_widget")
        self.rules_row = QHBoxLayout(self.rules_widget)
        self.rules_row.setSpacing(16)
        self.rules_row.setObjectName(u"rules_row")
        self.rules_row.setContentsMargins(0, 0, 0, 0)
        self.rules_left_column = QVBoxLayout()
        self.rules_left_column.setSpacing(16)
        self.rules_left_column.setObjectName(u"rules_left_column")
        self.rules_left_column.setContentsMargins(0, 0, 0, 0)
        self.named_card = QFrame(self.rules_widget)
        self.named_card.setObjectName(u"named_card")
        self.named_card.setProperty(u"role", u"card")
        self.named_card_column = QVBoxLayout(self.named_card)
        self.named_card_column.setSpacing(12)
        self.named_card_column.setObjectName(u"named_card_column")
        self.named_card_column.setContentsMargins(24, 16, 24, 20)
        self.named_card_title = QLabel(self.named_card)
        self.named_card_title.setObjectName(u"named_card_title")
        self.named_card_title.setProperty(u"role", u"heading")
        self.named_card_title.setTextFormat(Qt.TextFormat.PlainText)
        self.named_card_title.setWordWrap(True)

        self.named_card_column.addWidget(self.named_card_title)

        self.profile_column = QVBoxLayout()
        self.profile_column.setSpacing(4)
        self.profile_column.setObjectName(u"profile_column")
        self.profile_column.setContentsMargins(0, 0, 0, 0)
        self.profile_name = QLabel(self.named_card)
        self.profile_name.setObjectName(u"profile_name")
        self.profile_name.setProperty(u"role", u"field")
        self.profile_name.setTextFormat(Qt.TextFormat.PlainText)

        self.profile_column.addWidget(self.profile_name)

        self.profile_choice = ChoiceField(self.named_card)
        self.profile_choice.setObjectName(u"profile_choice")

        self.profile_column.addWidget(self.profile_choice)


        self.named_card_column.addLayout(self.profile_column)

        self.profile_text = QLabel(self.named_card)
        self.profile_text.setObjectName(u"profile_text")
        self.profile_text.setProperty(u"role", u"small")
        self.profile_text.setTextFormat(Qt.TextFormat.PlainText)
        self.profile_text.setWordWrap(True)

        self.named_card_column.addWidget(self.profile_text)

        self.profile_line = FlowLine(self.named_card)
        self.profile_line.setObjectName(u"profile_line")
        self.save_button = QPushButton(self.profile_line)
        self.save_button.setObjectName(u"save_button")

        self.named_card_column.addWidget(self.profile_line)

        self.source_column = QVBoxLayout()
        self.source_column.setSpacing(4)
        self.source_column.setObjectName(u"source_column")
        self.source_column.setContentsMargins(0, 0, 0, 0)
        self.source_name = QLabel(self.named_card)
        self.source_name.setObjectName(u"source_name")
        self.source_name.setProperty(u"role", u"field")
        self.source_name.setTextFormat(Qt.TextFormat.PlainText)

        self.source_column.addWidget(self.source_name)

        self.source_edit = QPlainTextEdit(self.named_card)
        self.source_edit.setObjectName(u"source_edit")
        self.source_edit.setTabChangesFocus(True)

        self.source_column.addWidget(self.source_edit)


        self.named_card_column.addLayout(self.source_column)


        self.rules_left_column.addWidget(self.named_card)

        self.ticks_card = QFrame(self.rules_widget)
        self.ticks_card.setObjectName(u"ticks_card")
        self.ticks_card.setProperty(u"role", u"card")
        self.ticks_card_column = QVBoxLayout(self.ticks_card)
        self.ticks_card_column.setSpacing(4)
        self.ticks_card_column.setObjectName(u"ticks_card_column")
        self.ticks_card_column.setContentsMargins(24, 16, 24, 20)
        self.ticks_card_title = QLabel(self.ticks_card)
        self.ticks_card_title.setObjectName(u"ticks_card_title")
        self.ticks_card_title.setProperty(u"role", u"heading")
        self.ticks_card_title.setTextFormat(Qt.TextFormat.PlainText)
        self.ticks_card_title.setWordWrap(True)

        self.ticks_card_column.addWidget(self.ticks_card_title)

        self.ticks_list = CheckList(self.ticks_card)
        self.ticks_list.setObjectName(u"ticks_list")

        self.ticks_card_column.addWidget(self.ticks_list)


        self.rules_left_column.addWidget(self.ticks_card)

        self.rules_left_spacer = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.rules_left_column.addItem(self.rules_left_spacer)

        self.rules_left_column.setStretch(2, 1)

        self.rules_row.addLayout(self.rules_left_column)

        self.rules_right_column = QVBoxLayout()
        self.rules_right_column.setSpacing(16)
        self.rules_right_column.setObjectName(u"rules_right_column")
        self.rules_right_column.setContentsMargins(0, 0, 0, 0)
        self.numbers_card = QFrame(self.rules_widget)
        self.numbers_card.setObjectName(u"numbers_card")
        self.numbers_card.setProperty(u"role", u"card")
        self.numbers_card_column = QVBoxLayout(self.numbers_card)
        self.numbers_card_column.setSpacing(16)
        self.numbers_card_column.setObjectName(u"numbers_card_column")
        self.numbers_card_column.setContentsMargins(24, 16, 24, 20)
        self.numbers_card_title = QLabel(self.numbers_card)
        self.numbers_card_title.setObjectName(u"numbers_card_title")
        self.numbers_card_title.setProperty(u"role", u"heading")
        self.numbers_card_title.setTextFormat(Qt.TextFormat.PlainText)
        self.numbers_card_title.setWordWrap(True)

        self.numbers_card_column.addWidget(self.numbers_card_title)

        self.count_row = QHBoxLayout()
        self.count_row.setSpacing(16)
        self.count_row.setObjectName(u"count_row")
        self.count_row.setContentsMargins(0, 0, 0, 0)
        self.members_column = QVBoxLayout()
        self.members_column.setSpacing(4)
        self.members_column.setObjectName(u"members_column")
        self.members_column.setContentsMargins(0, 0, 0, 0)
        self.members_name = QLabel(self.numbers_card)
        self.members_name.setObjectName(u"members_name")
        self.members_name.setProperty(u"role", u"field")
        self.members_name.setTextFormat(Qt.TextFormat.PlainText)

        self.members_column.addWidget(self.members_name)

        self.members_edit = TypedField(self.numbers_card)
        self.members_edit.setObjectName(u"members_edit")

        self.members_column.addWidget(self.members_edit)


        self.count_row.addLayout(self.members_column)

        self.quorum_column = QVBoxLayout()
        self.quorum_column.setSpacing(4)
        self.quorum_column.setObjectName(u"quorum_column")
        self.quorum_column.setContentsMargins(0, 0, 0, 0)
        self.quorum_name = QLabel(self.numbers_card)
        self.quorum_name.setObjectName(u"quorum_name")
        self.quorum_name.setProperty(u"role", u"field")
        self.quorum_name.setTextFormat(Qt.TextFormat.PlainText)

        self.quorum_column.addWidget(self.quorum_name)

        self.quorum_edit = TypedField(self.numbers_card)
        self.quorum_edit.setObjectName(u"quorum_edit")

        self.quorum_column.addWidget(self.quorum_edit)


        self.count_row.addLayout(self.quorum_column)

        self.count_row.setStretch(0, 1)
        self.count_row.setStretch(1, 1)

        self.numbers_card_column.addLayout(self.count_row)

        self.external_row = QHBoxLayout()
        self.external_row.setSpacing(16)
        self.external_row.setObjectName(u"external_row")
        self.external_row.setContentsMargins(0, 0, 0, 0)
        self.external_column = QVBoxLayout()
        self.external_column.setSpacing(4)
        self.external_column.setObjectName(u"external_column")
        self.external_column.setContentsMargins(0, 0, 0, 0)
        self.external_name = QLabel(self.numbers_card)
        self.external_name.setObjectName(u"external_name")
        self.external_name.setProperty(u"role", u"field")
        self.external_name.setTextFormat(Qt.TextFormat.PlainText)

        self.external_column.addWidget(self.external_name)

        self.external_choice = ChoiceField(self.numbers_card)
        self.external_choice.setObjectName(u"external_choice")

        self.external_column.addWidget(self.external_choice)


        self.external_row.addLayout(self.external_column)

        self.share_widget = QWidget(self.numbers_card)
        self.share_widget.setObjectName(u"share_widget")
        self.share_column = QVBoxLayout(self.share_widget)
        self.share_column.setSpacing(4)
        self.share_column.setObjectName(u"share_column")
        self.share_column.setContentsMargins(0, 0, 0, 0)
        self.share_name = QLabel(self.share_widget)
        self.share_name.setObjectName(u"share_name")
        self.share_name.setProperty(u"role", u"field")
        self.share_name.setTextFormat(Qt.TextFormat.PlainText)

        self.share_column.addWidget(self.share_name)

        self.share_edit = TypedField(self.share_widget)
        self.share_edit.setObjectName(u"share_edit")

        self.share_column.addWidget(self.share_edit)


        self.external_row.addWidget(self.share_widget)

        self.least_column = QVBoxLayout()
        self.least_column.setSpacing(4)
        self.least_column.setObjectName(u"least_column")
        self.least_column.setContentsMargins(0, 0, 0, 0)
        self.least_name = QLabel(self.numbers_card)
        self.least_name.setObjectName(u"least_name")
        self.least_name.setProperty(u"role", u"field")
        self.least_name.setTextFormat(Qt.TextFormat.PlainText)

        self.least_column.addWidget(self.least_name)

        self.external_edit = TypedField(self.numbers_card)
        self.external_edit.setObjectName(u"external_edit")

        self.least_column.addWidget(self.external_edit)


        self.external_row.addLayout(self.least_column)

        self.external_row.setStretch(0, 2)
        self.external_row.setStretch(1, 1)
        self.external_row.setStretch(2, 1)

        self.numbers_card_column.addLayout(self.external_row)

        self.professional_row = QHBoxLayout()
        self.professional_row.setSpacing(16)
        self.professional_row.setObjectName(u"professional_row")
        self.professional_row.setContentsMargins(0, 0, 0, 0)
        self.professionals_column = QVBoxLayout()
        self.professionals_column.setSpacing(4)
        self.professionals_column.setObjectName(u"professionals_column")
        self.professionals_column.setContentsMargins(0, 0, 0, 0)
        self.professionals_name = QLabel(self.numbers_card)
        self.professionals_name.setObjectName(u"professionals_name")
        self.professionals_name.setProperty(u"role", u"field")
        self.professionals_name.setTextFormat(Qt.TextFormat.PlainText)

        self.professionals_column.addWidget(self.professionals_name)

        self.professionals_edit = TypedField(self.numbers_card)
        self.professionals_edit.setObjectName(u"professionals_edit")

        self.professionals_column.addWidget(self.professionals_edit)


        self.professional_row.addLayout(self.professionals_column)

        self.professionalshare_column = QVBoxLayout()
        self.professionalshare_column.setSpacing(4)
        self.professionalshare_column.setObjectName(u"professionalshare_column")
        self.professionalshare_column.setContentsMargins(0, 0, 0, 0)
        self.professionalshare_name = QLabel(self.numbers_card)
        self.professionalshare_name.setObjectName(u"professionalshare_name")
        self.professionalshare_name.setProperty(u"role", u"field")
        self.professionalshare_name.setTextFormat(Qt.TextFormat.PlainText)

        self.professionalshare_column.addWidget(self.professionalshare_name)

        self.professional_share_edit = TypedField(self.numbers_card)
        self.professional_share_edit.setObjectName(u"professional_share_edit")

        self.professionalshare_column.addWidget(self.professional_share_edit)


        self.professional_row.addLayout(self.professionalshare_column)

        self.professional_row.setStretch(0, 1)
        self.professional_row.setStretch(1, 1)

        self.numbers_card_column.addLayout(self.professional_row)

        self.academic_row = QHBoxLayout()
        self.academic_row.setSpacing(16)
        self.academic_row.setObjectName(u"academic_row")
        self.academic_row.setContentsMargins(0, 0, 0, 0)
        self.academics_column = QVBoxLayout()
        self.academics_column.setSpacing(4)
        self.academics_column.setObjectName(u"academics_column")
        self.academics_column.setContentsMargins(0, 0, 0, 0)
        self.academics_name = QLabel(self.numbers_card)
        self.academics_name.setObjectName(u"academics_name")
        self.academics_name.setProperty(u"role", u"field")
        self.academics_name.setTextFormat(Qt.TextFormat.PlainText)

        self.academics_column.addWidget(self.academics_name)

        self.academics_edit = TypedField(self.numbers_card)
        self.academics_edit.setObjectName(u"academics_edit")

        self.academics_column.addWidget(self.academics_edit)


        self.academic_row.addLayout(self.academics_column)

        self.sexes_column = QVBoxLayout()
        self.sexes_column.setSpacing(4)
        self.sexes_column.setObjectName(u"sexes_column")
        self.sexes_column.setContentsMargins(0, 0, 0, 0)
        self.sexes_name = QLabel(self.numbers_card)
        self.sexes_name.setObjectName(u"sexes_name")
        self.sexes_name.setProperty(u"role", u"field")
        self.sexes_name.setTextFormat(Qt.TextFormat.PlainText)

        self.sexes_column.addWidget(self.sexes_name)

        self.sexes_choice = ChoiceField(self.numbers_card)
        self.sexes_choice.setObjectName(u"sexes_choice")

        self.sexes_column.addWidget(self.sexes_choice)


        self.academic_row.addLayout(self.sexes_column)

        self.academic_row.setStretch(0, 1)
        self.academic_row.setStretch(1, 1)

        self.numbers_card_column.addLayout(self.academic_row)

        self.numbers_text = QLabel(self.numbers_card)
        self.numbers_text.setObjectName(u"numbers_text")
        self.numbers_text.setProperty(u"role", u"small")
        self.numbers_text.setTextFormat(Qt.TextFormat.PlainText)
        self.numbers_text.setWordWrap(True)

        self.numbers_card_column.addWidget(self.numbers_text)


        self.rules_right_column.addWidget(self.numbers_card)

        self.check_card = QFrame(self.rules_widget)
        self.check_card.setObjectName(u"check_card")
        self.check_card.setProperty(u"role", u"card")
        self.check_card_column = QVBoxLayout(self.check_card)
        self.check_card_column.setSpacing(8)
        self.check_card_column.setObjectName(u"check_card_column")
        self.check_card_column.setContentsMargins(24, 16, 24, 20)
        self.check_card_title = QLabel(self.check_card)
        self.check_card_title.setObjectName(u"check_card_title")
        self.check_card_title.setProperty(u"role", u"heading")
        self.check_card_title.setTextFormat(Qt.TextFormat.PlainText)
        self.check_card_title.setWordWrap(True)

        self.check_card_column.addWidget(self.check_card_title)

        self.check_text = QLabel(self.check_card)
        self.check_text.setObjectName(u"check_text")
        self.check_text.setProperty(u"role", u"muted")
        self.check_text.setTextFormat(Qt.TextFormat.PlainText)
        self.check_text.setWordWrap(True)

        self.check_card_column.addWidget(self.check_text)

        self.check_view = FittedShelf(self.check_card)
        self.check_view.setObjectName(u"check_view")

        self.check_card_column.addWidget(self.check_view)


        self.rules_right_column.addWidget(self.check_card)

        self.rules_right_spacer = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.rules_right_column.addItem(self.rules_right_spacer)

        self.rules_right_column.setStretch(2, 1)

        self.rules_row.addLayout(self.rules_right_column)

        self.rules_row.setStretch(0, 1)
        self.rules_row.setStretch(1, 1)

        self.profile_body_column.addWidget(self.rules_widget)

        self.profile_spacer = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.profile_body_column.addItem(self.profile_spacer)

        self.profile_body_column.setStretch(2, 1)
        self.profile_area.setWidget(self.profile_body)
        self.detail_stack.addWidget(self.profile_area)

        self.page_row.addWidget(self.detail_stack)

        self.page_row.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.member_name.setBuddy(self.member_choice)
        self.label_name.setBuddy(self.label_edit)
        self.room_name.setBuddy(self.room_choice)
        self.profile_name.setBuddy(self.profile_choice)
        self.source_name.setBuddy(self.source_edit)
        self.members_name.setBuddy(self.members_edit)
        self.quorum_name.setBuddy(self.quorum_edit)
        self.external_name.setBuddy(self.external_choice)
        self.share_name.setBuddy(self.share_edit)
        self.least_name.setBuddy(self.external_edit)
        self.professionals_name.setBuddy(self.professionals_edit)
        self.professionalshare_name.setBuddy(self.professional_share_edit)
        self.academics_name.setBuddy(self.academics_edit)
        self.sexes_name.setBuddy(self.sexes_choice)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(panels_page)
    # setupUi

    def retranslateUi(self, panels_page):
#if QT_CONFIG(accessibility)
        self.panels_pane.setAccessibleName(QCoreApplication.translate("PanelsPage", u"Panels", None))
#endif // QT_CONFIG(accessibility)
        self.page_title.setText(QCoreApplication.translate("PanelsPage", u"Panels", None))
#if QT_CONFIG(accessibility)
        self.panels_view.setAccessibleName(QCoreApplication.translate("PanelsPage", u"Panels", None))
#endif // QT_CONFIG(accessibility)
        self.add_button.setText(QCoreApplication.translate("PanelsPage", u"Add a panel", None))
#if QT_CONFIG(tooltip)
        self.add_button.setToolTip(QCoreApplication.translate("PanelsPage", u"Add a panel (N)", None))
#endif // QT_CONFIG(tooltip)
        self.remove_button.setText(QCoreApplication.translate("PanelsPage", u"Remove", None))
#if QT_CONFIG(tooltip)
        self.remove_button.setToolTip(QCoreApplication.translate("PanelsPage", u"Remove this panel (Del)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.findings_list.setAccessibleName(QCoreApplication.translate("PanelsPage", u"What is found", None))
#endif // QT_CONFIG(accessibility)
        self.members_card_title.setText(QCoreApplication.translate("PanelsPage", u"Members", None))
#if QT_CONFIG(accessibility)
        self.members_view.setAccessibleName(QCoreApplication.translate("PanelsPage", u"Members", None))
#endif // QT_CONFIG(accessibility)
        self.preside_button.setText(QCoreApplication.translate("PanelsPage", u"Name president", None))
        self.out_button.setText(QCoreApplication.translate("PanelsPage", u"Take out of the panel", None))
        self.member_name.setText(QCoreApplication.translate("PanelsPage", u"Add a member", None))
#if QT_CONFIG(accessibility)
        self.member_choice.setAccessibleName(QCoreApplication.translate("PanelsPage", u"Add a member", None))
#endif // QT_CONFIG(accessibility)
        self.member_button.setText(QCoreApplication.translate("PanelsPage", u"Add", None))
        self.basics_card_title.setText(QCoreApplication.translate("PanelsPage", u"The panel", None))
        self.label_name.setText(QCoreApplication.translate("PanelsPage", u"Name", None))
#if QT_CONFIG(accessibility)
        self.label_edit.setAccessibleName(QCoreApplication.translate("PanelsPage", u"Name of the panel", None))
#endif // QT_CONFIG(accessibility)
        self.room_name.setText(QCoreApplication.translate("PanelsPage", u"Room", None))
#if QT_CONFIG(accessibility)
        self.room_choice.setAccessibleName(QCoreApplication.translate("PanelsPage", u"Room", None))
#endif // QT_CONFIG(accessibility)
        self.heard_name.setText(QCoreApplication.translate("PanelsPage", u"Assessments heard", None))
#if QT_CONFIG(accessibility)
        self.heard_list.setAccessibleName(QCoreApplication.translate("PanelsPage", u"Assessments heard", None))
#endif // QT_CONFIG(accessibility)
        self.subjects_card_title.setText(QCoreApplication.translate("PanelsPage", u"Candidates for whom it sits without somebody", None))
#if QT_CONFIG(accessibility)
        self.subjects_view.setAccessibleName(QCoreApplication.translate("PanelsPage", u"Candidates for whom it sits without somebody", None))
#endif // QT_CONFIG(accessibility)
        self.parts_card_title.setText(QCoreApplication.translate("PanelsPage", u"Parts played", None))
#if QT_CONFIG(accessibility)
        self.parts_view.setAccessibleName(QCoreApplication.translate("PanelsPage", u"Parts played", None))
#endif // QT_CONFIG(accessibility)
        self.part_button.setText(QCoreApplication.translate("PanelsPage", u"Give a part\u2026", None))
        self.repart_button.setText(QCoreApplication.translate("PanelsPage", u"Change the part\u2026", None))
        self.unpart_button.setText(QCoreApplication.translate("PanelsPage", u"Take the part back", None))
        self.profile_title.setText(QCoreApplication.translate("PanelsPage", u"Composition rules", None))
#if QT_CONFIG(accessibility)
        self.profile_findings_list.setAccessibleName(QCoreApplication.translate("PanelsPage", u"What is found", None))
#endif // QT_CONFIG(accessibility)
        self.named_card_title.setText(QCoreApplication.translate("PanelsPage", u"Profile", None))
        self.profile_name.setText(QCoreApplication.translate("PanelsPage", u"Named profile", None))
#if QT_CONFIG(accessibility)
        self.profile_choice.setAccessibleName(QCoreApplication.translate("PanelsPage", u"Named profile", None))
#endif // QT_CONFIG(accessibility)
        self.save_button.setText(QCoreApplication.translate("PanelsPage", u"Save under a name\u2026", None))
        self.source_name.setText(QCoreApplication.translate("PanelsPage", u"Text that asks for it", None))
#if QT_CONFIG(accessibility)
        self.source_edit.setAccessibleName(QCoreApplication.translate("PanelsPage", u"Text that asks for it", None))
#endif // QT_CONFIG(accessibility)
        self.ticks_card_title.setText(QCoreApplication.translate("PanelsPage", u"President and papers", None))
#if QT_CONFIG(accessibility)
        self.ticks_list.setAccessibleName(QCoreApplication.translate("PanelsPage", u"President and papers", None))
#endif // QT_CONFIG(accessibility)
        self.numbers_card_title.setText(QCoreApplication.translate("PanelsPage", u"Members who vote", None))
        self.members_name.setText(QCoreApplication.translate("PanelsPage", u"At least, when composed", None))
#if QT_CONFIG(accessibility)
        self.members_edit.setAccessibleName(QCoreApplication.translate("PanelsPage", u"Members at least", None))
#endif // QT_CONFIG(accessibility)
        self.quorum_name.setText(QCoreApplication.translate("PanelsPage", u"At least, for each candidate", None))
#if QT_CONFIG(accessibility)
        self.quorum_edit.setAccessibleName(QCoreApplication.translate("PanelsPage", u"Quorum", None))
#endif // QT_CONFIG(accessibility)
        self.external_name.setText(QCoreApplication.translate("PanelsPage", u"External members", None))
#if QT_CONFIG(accessibility)
        self.external_choice.setAccessibleName(QCoreApplication.translate("PanelsPage", u"External members", None))
#endif // QT_CONFIG(accessibility)
        self.share_name.setText(QCoreApplication.translate("PanelsPage", u"Share", None))
#if QT_CONFIG(accessibility)
        self.share_edit.setAccessibleName(QCoreApplication.translate("PanelsPage", u"External share", None))
#endif // QT_CONFIG(accessibility)
        self.least_name.setText(QCoreApplication.translate("PanelsPage", u"At least", None))
#if QT_CONFIG(accessibility)
        self.external_edit.setAccessibleName(QCoreApplication.translate("PanelsPage", u"External members at least", None))
#endif // QT_CONFIG(accessibility)
        self.professionals_name.setText(QCoreApplication.translate("PanelsPage", u"Professionals, at least", None))
#if QT_CONFIG(accessibility)
        self.professionals_edit.setAccessibleName(QCoreApplication.translate("PanelsPage", u"Professionals at least", None))
#endif // QT_CONFIG(accessibility)
        self.professionalshare_name.setText(QCoreApplication.translate("PanelsPage", u"Their share, at least", None))
#if QT_CONFIG(accessibility)
        self.professional_share_edit.setAccessibleName(QCoreApplication.translate("PanelsPage", u"Share of professionals", None))
#endif // QT_CONFIG(accessibility)
        self.academics_name.setText(QCoreApplication.translate("PanelsPage", u"Academics, at least", None))
#if QT_CONFIG(accessibility)
        self.academics_edit.setAccessibleName(QCoreApplication.translate("PanelsPage", u"Academics at least", None))
#endif // QT_CONFIG(accessibility)
        self.sexes_name.setText(QCoreApplication.translate("PanelsPage", u"Women and men", None))
#if QT_CONFIG(accessibility)
        self.sexes_choice.setAccessibleName(QCoreApplication.translate("PanelsPage", u"Women and men", None))
#endif // QT_CONFIG(accessibility)
        self.numbers_text.setText(QCoreApplication.translate("PanelsPage", u"Observers count for nothing. The quorum and the shares are checked again for each candidate, among those who sit.", None))
        self.check_card_title.setText(QCoreApplication.translate("PanelsPage", u"What it gives", None))
#if QT_CONFIG(accessibility)
        self.check_view.setAccessibleName(QCoreApplication.translate("PanelsPage", u"What it gives", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

