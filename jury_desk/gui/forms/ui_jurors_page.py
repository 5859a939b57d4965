# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'jurors_page.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QFrame, QHBoxLayout, QLabel,
    QLineEdit, QPushButton, QScrollArea, QSizePolicy,
    QSpacerItem, QStackedWidget, QVBoxLayout, QWidget)

from jury_desk.gui.kit.choice_field import ChoiceField
from jury_desk.gui.kit.fitted_shelf import FittedShelf
from jury_desk.gui.kit.flow_line import FlowLine
from jury_desk.gui.kit.shelf_view import ShelfView
from jury_desk.gui.kit.tick_box import TickBox
from jury_desk.gui.kit.token_field import TokenField
from jury_desk.gui.kit.typed_field import TypedField
from jury_desk.gui.preparation.finding_list import FindingList

class Ui_JurorsPage(object):
    def setupUi(self, jurors_page):
        if not jurors_page.objectName():
            jurors_page.setObjectName(u"jurors_page")
        jurors_page.setProperty(u"role", u"page")
        self.page_row = QHBoxLayout(jurors_page)
        self.page_row.setSpacing(0)
        self.page_row.setObjectName(u"page_row")
        self.page_row.setContentsMargins(0, 0, 0, 0)
        self.jurors_pane = QFrame(jurors_page)
        self.jurors_pane.setObjectName(u"jurors_pane")
        self.list_column = QVBoxLayout(self.jurors_pane)
        self.list_column.setSpacing(0)
        self.list_column.setObjectName(u"list_column")
        self.list_column.setContentsMargins(0, 0, 0, 0)
        self.filter_column = QVBoxLayout()
        self.filter_column.setSpacing(8)
        self.filter_column.setObjectName(u"filter_column")
        self.filter_column.setContentsMargins(16, 16, 16, 8)
        self.head_row = QHBoxLayout()
        self.head_row.setSpacing(8)
        self.head_row.setObjectName(u"head_row")
        self.head_row.setContentsMargins(0, 0, 0, 0)
        self.page_title = QLabel(self.jurors_pane)
        self.page_title.setObjectName(u"page_title")
        self.page_title.setProperty(u"role", u"title")
        self.page_title.setTextFormat(Qt.TextFormat.PlainText)

        self.head_row.addWidget(self.page_title)

        self.count_label = QLabel(self.jurors_pane)
        self.count_label.setObjectName(u"count_label")
        self.count_label.setProperty(u"role", u"small")
        self.count_label.setTextFormat(Qt.TextFormat.PlainText)

        self.head_row.addWidget(self.count_label)

        self.head_spacer = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.head_row.addItem(self.head_spacer)

        self.head_row.setStretch(2, 1)

        self.filter_column.addLayout(self.head_row)

        self.filter_edit = QLineEdit(self.jurors_pane)
        self.filter_edit.setObjectName(u"filter_edit")
        self.filter_edit.setClearButtonEnabled(True)

        self.filter_column.addWidget(self.filter_edit)


        self.list_column.addLayout(self.filter_column)

        self.jurors_view = ShelfView(self.jurors_pane)
        self.jurors_view.setObjectName(u"jurors_view")

        self.list_column.addWidget(self.jurors_view)

        self.acts_column = QVBoxLayout()
        self.acts_column.setSpacing(0)
        self.acts_column.setObjectName(u"acts_column")
        self.acts_column.setContentsMargins(16, 8, 16, 16)
        self.acts_line = FlowLine(self.jurors_pane)
        self.acts_line.setObjectName(u"acts_line")
        self.add_button = QPushButton(self.acts_line)
        self.add_button.setObjectName(u"add_button")
        self.paste_button = QPushButton(self.acts_line)
        self.paste_button.setObjectName(u"paste_button")
        self.paste_button.setProperty(u"role", u"quiet")

        self.acts_column.addWidget(self.acts_line)


        self.list_column.addLayout(self.acts_column)

        self.list_column.setStretch(1, 1)

        self.page_row.addWidget(self.jurors_pane)

        self.detail_stack = QStackedWidget(jurors_page)
        self.detail_stack.setObjectName(u"detail_stack")
        self.juror_area = QScrollArea()
        self.juror_area.setObjectName(u"juror_area")
        self.juror_area.setProperty(u"role", u"page")
        self.juror_area.setWidgetResizable(True)
        self.juror_area.setFrameShape(QFrame.Shape.NoFrame)
        self.juror_area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.juror_area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.juror_body = QWidget()
        self.juror_body.setObjectName(u"juror_body")
        self.juror_body.setProperty(u"role", u"body")
        self.juror_column = QVBoxLayout(self.juror_body)
        self.juror_column.setSpacing(16)
        self.juror_column.setObjectName(u"juror_column")
        self.juror_column.setContentsMargins(32, 24, 32, 32)
        self.who_head_column = QVBoxLayout()
        self.who_head_column.setSpacing(8)
        self.who_head_column.setObjectName(u"who_head_column")
        self.who_head_column.setContentsMargins(0, 0, 0, 0)
        self.who_head_row = QHBoxLayout()
        self.who_head_row.setSpacing(16)
        self.who_head_row.setObjectName(u"who_head_row")
        self.who_head_row.setContentsMargins(0, 0, 0, 0)
        self.juror_title = QLabel(self.juror_body)
        self.juror_title.setObjectName(u"juror_title")
        self.juror_title.setProperty(u"role", u"title")
        self.juror_title.setTextFormat(Qt.TextFormat.PlainText)
        self.juror_title.setWordWrap(True)

        self.who_head_row.addWidget(self.juror_title)

        self.remove_button = QPushButton(self.juror_body)
        self.remove_button.setObjectName(u"remove_button")
        self.remove_button.setProperty(u"role", u"quiet")

        self.who_head_row.addWidget(self.remove_button)

        self.who_head_row.setStretch(0, 1)

        self.who_head_column.addLayout(self.who_head_row)

        self.state_line = FlowLine(self.juror_body)
        self.state_line.setObjectName(u"state_line")

        self.who_head_column.addWidget(self.state_line)

        self.findings_list = FindingList(self.juror_body)
        self.findings_list.setObjectName(u"findings_list")

        self.who_head_column.addWidget(self.findings_list)


        self.juror_column.addLayout(self.who_head_column)

        self.cards_widget = QWidget(self.juror_body)
        self.cards_widget.setObjectName(u"cards_widget")
        self.cards_row = QHBoxLayout(self.cards_widget)
        self.cards_row.setSpacing(16)
        self.cards_row.setObjectName(u"cards_row")
        self.cards_row.setContentsMargins(0, 0, 0, 0)
        self.left_column = QVBoxLayout()
        self.left_column.setSpacing(16)
        self.left_column.setObjectName(u"left_column")
        self.left_column.setContentsMargins(0, 0, 0, 0)
        self.who_card = QFrame(self.cards_widget)
        self.who_card.setObjectName(u"who_card")
        self.who_card.setProperty(u"role", u"card")
        self.who_card_column = QVBoxLayout(self.who_card)
        self.who_card_column.setSpacing(16)
        self.who_card_column.setObjectName(u"who_card_column")
        self.who_card_column.setContentsMargins(24, 16, 24, 20)
        self.who_card_title = QLabel(self.who_card)
        self.who_card_title.setObjectName(u"who_card_title")
        self.who_card_title.setProperty(u"role", u"heading")
        self.who_card_title.setTextFormat(Qt.TextFormat.PlainText)
        self.who_card_title.setWordWrap(True)

        self.who_card_column.addWidget(self.who_card_title)

        self.name_row = QHBoxLayout()
        self.name_row.setSpacing(16)
        self.name_row.setObjectName(u"name_row")
        self.name_row.setContentsMargins(0, 0, 0, 0)
        self.first_column = QVBoxLayout()
        self.first_column.setSpacing(4)
        self.first_column.setObjectName(u"first_column")
        self.first_column.setContentsMargins(0, 0, 0, 0)
        self.first_name = QLabel(self.who_card)
        self.first_name.setObjectName(u"first_name")
        self.first_name.setProperty(u"role", u"field")
        self.first_name.setTextFormat(Qt.TextFormat.PlainText)

        self.first_column.addWidget(self.first_name)

        self.first_edit = TypedField(self.who_card)
        self.first_edit.setObjectName(u"first_edit")

        self.first_column.addWidget(self.first_edit)


        self.name_row.addLayout(self.first_column)

        self.last_column = QVBoxLayout()
        self.last_column.setSpacing(4)
        self.last_column.setObjectName(u"last_column")
        self.last_column.setContentsMargins(0, 0, 0, 0)
        self.last_name = QLabel(self.who_card)
        self.last_name.setObjectName(u"last_name")
        self.last_name.setProperty(u"role", u"field")
        self.last_name.setTextFormat(Qt.TextFormat.PlainText)

        self.last_column.addWidget(self.last_name)

        self.last_edit = TypedField(self.who_card)
        self.last_edit.setObjectName(u"last_edit")

        self.last_column.addWidget(self.last_edit)


        self.name_row.addLayout(self.last_column)

        self.name_row.setStretch(0, 1)
        self.name_row.setStretch(1, 1)

        self.who_card_column.addLayout(self.name_row)

        self.quality_row = QHBoxLayout()
        self.quality_row.setSpacing(16)
        self.quality_row.setObjectName(u"quality_row")
        self.quality_row.setContentsMargins(0, 0, 0, 0)
        self.quality_column = QVBoxLayout()
        self.quality_column.setSpacing(4)
        self.quality_column.setObjectName(u"quality_column")
        self.quality_column.setContentsMargins(0, 0, 0, 0)
        self.quality_name = QLabel(self.who_card)
        self.quality_name.setObjectName(u"quality_name")
        self.quality_name.setProperty(u"role", u"field")
        self.quality_name.setTextFormat(Qt.TextFormat.PlainText)

        self.quality_column.addWidget(self.quality_name)

        self.quality_choice = ChoiceField(self.who_card)
        self.quality_choice.setObjectName(u"quality_choice")

        self.quality_column.addWidget(self.quality_choice)


        self.quality_row.addLayout(self.quality_column)

        self.sex_column = QVBoxLayout()
        self.sex_column.setSpacing(4)
        self.sex_column.setObjectName(u"sex_column")
        self.sex_column.setContentsMargins(0, 0, 0, 0)
        self.sex_name = QLabel(self.who_card)
        self.sex_name.setObjectName(u"sex_name")
        self.sex_name.setProperty(u"role", u"field")
        self.sex_name.setTextFormat(Qt.TextFormat.PlainText)

        self.sex_column.addWidget(self.sex_name)

        self.sex_choice = ChoiceField(self.who_card)
        self.sex_choice.setObjectName(u"sex_choice")

        self.sex_column.addWidget(self.sex_choice)


        self.quality_row.addLayout(self.sex_column)

        self.quality_row.setStretch(0, 1)
        self.quality_row.setStretch(1, 1)

        self.who_card_column.addLayout(self.quality_row)

        self.side_row = QHBoxLayout()
        self.side_row.setSpacing(16)
        self.side_row.setObjectName(u"side_row")
        self.side_row.setContentsMargins(0, 0, 0, 0)
        self.side_column = QVBoxLayout()
        self.side_column.setSpacing(4)
        self.side_column.setObjectName(u"side_column")
        self.side_column.setContentsMargins(0, 0, 0, 0)
        self.side_name = QLabel(self.who_card)
        self.side_name.setObjectName(u"side_name")
        self.side_name.setProperty(u"role", u"field")
        self.side_name.setTextFormat(Qt.TextFormat.PlainText)

        self.side_column.addWidget(self.side_name)

        self.side_choice = ChoiceField(self.who_card)
        self.side_choice.setObjectName(u"side_choice")

        self.side_column.addWidget(self.side_choice)


        self.side_row.addLayout(self.side_column)

        self.background_column = QVBoxLayout()
        self.background_column.setSpacing(4)
        self.background_column.setObjectName(u"background_column")
        self.background_column.setContentsMargins(0, 0, 0, 0)
        self.background_name = QLabel(self.who_card)
        self.background_name.setObjectName(u"background_name")
        self.background_name.setProperty(u"role", u"field")
        self.background_name.setTextFormat(Qt.TextFormat.PlainText)

        self.background_column.addWidget(self.background_name)

        self.background_choice = ChoiceField(self.who_card)
        self.background_choice.setObjectName(u"background_choice")

        self.background_column.addWidget(self.background_choice)


        self.side_row.addLayout(self.background_column)

        self.side_row.setStretch(0, 1)
        self.side_row.setStretch(1, 1)

        self.who_card_column.addLayout(self.side_row)

        self.employer_column = QVBoxLayout()
        self.employer_column.setSpacing(4)
        self.employer_column.setObjectName(u"employer_column")
        self.employer_column.setContentsMargins(0, 0, 0, 0)
        self.employer_name = QLabel(self.who_card)
        self.employer_name.setObjectName(u"employer_name")
        self.employer_name.setProperty(u"role", u"field")
        self.employer_name.setTextFormat(Qt.TextFormat.PlainText)

        self.employer_column.addWidget(self.employer_name)

        self.employer_edit = TypedField(self.who_card)
        self.employer_edit.setObjectName(u"employer_edit")

        self.employer_column.addWidget(self.employer_edit)


        self.who_card_column.addLayout(self.employer_column)

        self.domain_column = QVBoxLayout()
        self.domain_column.setSpacing(4)
        self.domain_column.setObjectName(u"domain_column")
        self.domain_column.setContentsMargins(0, 0, 0, 0)
        self.domain_name = QLabel(self.who_card)
        self.domain_name.setObjectName(u"domain_name")
        self.domain_name.setProperty(u"role", u"field")
        self.domain_name.setTextFormat(Qt.TextFormat.PlainText)

        self.domain_column.addWidget(self.domain_name)

        self.domain_edit = TypedField(self.who_card)
        self.domain_edit.setObjectName(u"domain_edit")

        self.domain_column.addWidget(self.domain_edit)


        self.who_card_column.addLayout(self.domain_column)


        self.left_column.addWidget(self.who_card)

        self.contact_card = QFrame(self.cards_widget)
        self.contact_card.setObjectName(u"contact_card")
        self.contact_card.setProperty(u"role", u"card")
        self.contact_card_column = QVBoxLayout(self.contact_card)
        self.contact_card_column.setSpacing(16)
        self.contact_card_column.setObjectName(u"contact_card_column")
        self.contact_card_column.setContentsMargins(24, 16, 24, 20)
        self.contact_card_title = QLabel(self.contact_card)
        self.contact_card_title.setObjectName(u"contact_card_title")
        self.contact_card_title.setProperty(u"role", u"heading")
        self.contact_card_title.setTextFormat(Qt.TextFormat.PlainText)
        self.contact_card_title.setWordWrap(True)

        self.contact_card_column.addWidget(self.contact_card_title)

        self.contact_row = QHBoxLayout()
        self.contact_row.setSpacing(16)
        self.contact_row.setObjectName(u"contact_row")
        self.contact_row.setContentsMargins(0, 0, 0, 0)
        self.email_column = QVBoxLayout()
        self.email_column.setSpacing(4)
        self.email_column.setObjectName(u"email_column")
        self.email_column.setContentsMargins(0, 0, 0, 0)
        self.email_name = QLabel(self.contact_card)
        self.email_name.setObjectName(u"email_name")
        self.email_name.setProperty(u"role", u"field")
        self.email_name.setTextFormat(Qt.TextFormat.PlainText)

        self.email_column.addWidget(self.email_name)

        self.email_edit = TypedField(self.contact_card)
        self.email_edit.setObjectName(u"email_edit")

        self.email_column.addWidget(self.email_edit)


        self.contact_row.addLayout(self.email_column)

        self.phone_column = QVBoxLayout()
        self.phone_column.setSpacing(4)
        self.phone_column.setObjectName(u"phone_column")
        self.phone_column.setContentsMargins(0, 0, 0, 0)
        self.phone_name = QLabel(self.contact_card)
        self.phone_name.setObjectName(u"phone_name")
        self.phone_name.setProperty(u"role", u"field")
        self.phone_name.setTextFormat(Qt.TextFormat.PlainText)

        self.phone_column.addWidget(self.phone_name)

        self.phone_edit = TypedField(self.contact_card)
        self.phone_edit.setObjectName(u"phone_edit")

        self.phone_column.addWidget(self.phone_edit)


        self.contact_row.addLayout(self.phone_column)

        self.contact_row.setStretch(0, 3)
        self.contact_row.setStretch(1, 2)

        self.contact_card_column.addLayout(self.contact_row)

        self.languages_column = QVBoxLayout()
        self.languages_column.setSpacing(4)
        self.languages_column.setObjectName(u"languages_column")
        self.languages_column.setContentsMargins(0, 0, 0, 0)
        self.languages_name = QLabel(self.contact_card)
        self.languages_name.setObjectName(u"languages_name")
        self.languages_name.setProperty(u"role", u"field")
        self.languages_name.setTextFormat(Qt.TextFormat.PlainText)

        self.languages_column.addWidget(self.languages_name)

        self.languages_line = FlowLine(self.contact_card)
        self.languages_line.setObjectName(u"languages_line")
        self.french_tick = TickBox(self.languages_line)
        self.french_tick.setObjectName(u"french_tick")
        self.english_tick = TickBox(self.languages_line)
        self.english_tick.setObjectName(u"english_tick")

        self.languages_column.addWidget(self.languages_line)


        self.contact_card_column.addLayout(self.languages_column)


        self.left_column.addWidget(self.contact_card)

        self.times_card = QFrame(self.cards_widget)
        self.times_card.setObjectName(u"times_card")
        self.times_card.setProperty(u"role", u"card")
        self.times_card_column = QVBoxLayout(self.times_card)
        self.times_card_column.setSpacing(16)
        self.times_card_column.setObjectName(u"times_card_column")
        self.times_card_column.setContentsMargins(24, 16, 24, 20)
        self.times_card_title = QLabel(self.times_card)
        self.times_card_title.setObjectName(u"times_card_title")
        self.times_card_title.setProperty(u"role", u"heading")
        self.times_card_title.setTextFormat(Qt.TextFormat.PlainText)
        self.times_card_title.setWordWrap(True)

        self.times_card_column.addWidget(self.times_card_title)

        self.habilitation_column = QVBoxLayout()
        self.habilitation_column.setSpacing(4)
        self.habilitation_column.setObjectName(u"habilitation_column")
        self.habilitation_column.setContentsMargins(0, 0, 0, 0)
        self.habilitation_name = QLabel(self.times_card)
        self.habilitation_name.setObjectName(u"habilitation_name")
        self.habilitation_name.setProperty(u"role", u"field")
        self.habilitation_name.setTextFormat(Qt.TextFormat.PlainText)

        self.habilitation_column.addWidget(self.habilitation_name)

        self.habilitation_edit = TypedField(self.times_card)
        self.habilitation_edit.setObjectName(u"habilitation_edit")

        self.habilitation_column.addWidget(self.habilitation_edit)


        self.times_card_column.addLayout(self.habilitation_column)

        self.habilitated_row = QHBoxLayout()
        self.habilitated_row.setSpacing(16)
        self.habilitated_row.setObjectName(u"habilitated_row")
        self.habilitated_row.setContentsMargins(0, 0, 0, 0)
        self.from_column = QVBoxLayout()
        self.from_column.setSpacing(4)
        self.from_column.setObjectName(u"from_column")
        self.from_column.setContentsMargins(0, 0, 0, 0)
        self.from_name = QLabel(self.times_card)
        self.from_name.setObjectName(u"from_name")
        self.from_name.setProperty(u"role", u"field")
        self.from_name.setTextFormat(Qt.TextFormat.PlainText)

        self.from_column.addWidget(self.from_name)

        self.from_edit = TypedField(self.times_card)
        self.from_edit.setObjectName(u"from_edit")

        self.from_column.addWidget(self.from_edit)


        self.habilitated_row.addLayout(self.from_column)

        self.until_column = QVBoxLayout()
        self.until_column.setSpacing(4)
        self.until_column.setObjectName(u"until_column")
        self.until_column.setContentsMargins(0, 0, 0, 0)
        self.until_name = QLabel(self.times_card)
        self.until_name.setObjectName(u"until_name")
        self.until_name.setProperty(u"role", u"field")
        self.until_name.setTextFormat(Qt.TextFormat.PlainText)

        self.until_column.addWidget(self.until_name)

        self.until_edit = TypedField(self.times_card)
        self.until_edit.setObjectName(u"until_edit")

        self.until_column.addWidget(self.until_edit)


        self.habilitated_row.addLayout(self.until_column)

        self.habilitated_row.setStretch(0, 1)
        self.habilitated_row.setStretch(1, 1)

        self.times_card_column.addLayout(self.habilitated_row)

        self.absences_column = QVBoxLayout()
        self.absences_column.setSpacing(4)
        self.absences_column.setObjectName(u"absences_column")
        self.absences_column.setContentsMargins(0, 0, 0, 0)
        self.absences_name = QLabel(self.times_card)
        self.absences_name.setObjectName(u"absences_name")
        self.absences_name.setProperty(u"role", u"field")
        self.absences_name.setTextFormat(Qt.TextFormat.PlainText)

        self.absences_column.addWidget(self.absences_name)

        self.absences_field = TokenField(self.times_card)
        self.absences_field.setObjectName(u"absences_field")

        self.absences_column.addWidget(self.absences_field)


        self.times_card_column.addLayout(self.absences_column)


        self.left_column.addWidget(self.times_card)

        self.left_spacer = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.left_column.addItem(self.left_spacer)

        self.left_column.setStretch(3, 1)

        self.cards_row.addLayout(self.left_column)

        self.right_column = QVBoxLayout()
        self.right_column.setSpacing(16)
        self.right_column.setObjectName(u"right_column")
        self.right_column.setContentsMargins(0, 0, 0, 0)
        self.ties_card = QFrame(self.cards_widget)
        self.ties_card.setObjectName(u"ties_card")
        self.ties_card.setProperty(u"role", u"card")
        self.ties_card_column = QVBoxLayout(self.ties_card)
        self.ties_card_column.setSpacing(8)
        self.ties_card_column.setObjectName(u"ties_card_column")
        self.ties_card_column.setContentsMargins(24, 16, 24, 20)
        self.ties_card_title = QLabel(self.ties_card)
        self.ties_card_title.setObjectName(u"ties_card_title")
        self.ties_card_title.setProperty(u"role", u"heading")
        self.ties_card_title.setTextFormat(Qt.TextFormat.PlainText)
        self.ties_card_title.setWordWrap(True)

        self.ties_card_column.addWidget(self.ties_card_title)

        self.ties_text = QLabel(self.ties_card)
        self.ties_text.setObjectName(u"ties_text")
        self.ties_text.setProperty(u"role", u"muted")
        self.ties_text.setTextFormat(Qt.TextFormat.PlainText)
        self.ties_text.setWordWrap(True)

        self.ties_card_column.addWidget(self.ties_text)

        self.ties_view = FittedShelf(self.ties_card)
        self.ties_view.setObjectName(u"ties_view")

        self.ties_card_column.addWidget(self.ties_view)

        self.ties_line = FlowLine(self.ties_card)
        self.ties_line.setObjectName(u"ties_line")
        self.waive_button = QPushButton(self.ties_line)
        self.waive_button.setObjectName(u"waive_button")
        self.unwaive_button = QPushButton(self.ties_line)
        self.unwaive_button.setObjectName(u"unwaive_button")
        self.untie_button = QPushButton(self.ties_line)
        self.untie_button.setObjectName(u"untie_button")
        self.tie_button = QPushButton(self.ties_line)
        self.tie_button.setObjectName(u"tie_button")
        self.tie_button.setProperty(u"role", u"quiet")

        self.ties_card_column.addWidget(self.ties_line)


        self.right_column.addWidget(self.ties_card)

        self.declaration_card = QFrame(self.cards_widget)
        self.declaration_card.setObjectName(u"declaration_card")
        self.declaration_card.setProperty(u"role", u"card")
        self.declaration_card_column = QVBoxLayout(self.declaration_card)
        self.declaration_card_column.setSpacing(12)
        self.declaration_card_column.setObjectName(u"declaration_card_column")
        self.declaration_card_column.setContentsMargins(24, 16, 24, 20)
        self.declaration_card_title = QLabel(self.declaration_card)
        self.declaration_card_title.setObjectName(u"declaration_card_title")
        self.declaration_card_title.setProperty(u"role", u"heading")
        self.declaration_card_title.setTextFormat(Qt.TextFormat.PlainText)
        self.declaration_card_title.setWordWrap(True)

        self.declaration_card_column.addWidget(self.declaration_card_title)

        self.declaration_frame = QFrame(self.declaration_card)
        self.declaration_frame.setObjectName(u"declaration_frame")
        self.declaration_frame.setProperty(u"role", u"quote")
        self.declaration_column = QVBoxLayout(self.declaration_frame)
        self.declaration_column.setSpacing(4)
        self.declaration_column.setObjectName(u"declaration_column")
        self.declaration_column.setContentsMargins(16, 4, 0, 4)
        self.declaration_text = QLabel(self.declaration_frame)
        self.declaration_text.setObjectName(u"declaration_text")
        self.declaration_text.setTextFormat(Qt.TextFormat.PlainText)
        self.declaration_text.setWordWrap(True)

        self.declaration_column.addWidget(self.declaration_text)

        self.source_text = QLabel(self.declaration_frame)
        self.source_text.setObjectName(u"source_text")
        self.source_text.setProperty(u"role", u"small")
        self.source_text.setTextFormat(Qt.TextFormat.PlainText)
        self.source_text.setWordWrap(True)

        self.declaration_column.addWidget(self.source_text)


        self.declaration_card_column.addWidget(self.declaration_frame)

        self.signed_row = QHBoxLayout()
        self.signed_row.setSpacing(16)
        self.signed_row.setObjectName(u"signed_row")
        self.signed_row.setContentsMargins(0, 0, 0, 0)
        self.signed_column = QVBoxLayout()
        self.signed_column.setSpacing(4)
        self.signed_column.setObjectName(u"signed_column")
        self.signed_column.setContentsMargins(0, 0, 0, 0)
        self.signed_name = QLabel(self.declaration_card)
        self.signed_name.setObjectName(u"signed_name")
        self.signed_name.setProperty(u"role", u"field")
        self.signed_name.setTextFormat(Qt.TextFormat.PlainText)

        self.signed_column.addWidget(self.signed_name)

        self.signed_edit = TypedField(self.declaration_card)
        self.signed_edit.setObjectName(u"signed_edit")

        self.signed_column.addWidget(self.signed_edit)


        self.signed_row.addLayout(self.signed_column)

        self.today_column = QVBoxLayout()
        self.today_column.setSpacing(4)
        self.today_column.setObjectName(u"today_column")
        self.today_column.setContentsMargins(0, 0, 0, 0)
        self.today_spacer = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.today_column.addItem(self.today_spacer)

        self.today_button = QPushButton(self.declaration_card)
        self.today_button.setObjectName(u"today_button")

        self.today_column.addWidget(self.today_button)


        self.signed_row.addLayout(self.today_column)

        self.signed_spacer = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.signed_row.addItem(self.signed_spacer)

        self.signed_row.setStretch(0, 2)
        self.signed_row.setStretch(1, 1)
        self.signed_row.setStretch(2, 1)

        self.declaration_card_column.addLayout(self.signed_row)


        self.right_column.addWidget(self.declaration_card)

        self.right_spacer = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.right_column.addItem(self.right_spacer)

        self.right_column.setStretch(2, 1)

        self.cards_row.addLayout(self.right_column)

        self.cards_row.setStretch(0, 1)
        self.cards_row.setStretch(1, 1)

        self.juror_column.addWidget(self.cards_widget)

        self.juror_spacer = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.juror_column.addItem(self.juror_spacer)

        self.juror_column.setStretch(2, 1)
        self.juror_area.setWidget(self.juror_body)
        self.detail_stack.addWidget(self.juror_area)
        self.empty_page = QWidget()
        self.empty_page.setObjectName(u"empty_page")
        self.empty_page.setProperty(u"role", u"page")
        self.empty_column = QVBoxLayout(self.empty_page)
        self.empty_column.setSpacing(8)
        self.empty_column.setObjectName(u"empty_column")
        self.empty_column.setContentsMargins(64, 32, 64, 32)
        self.empty_top = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.empty_column.addItem(self.empty_top)

        self.empty_title = QLabel(self.empty_page)
        self.empty_title.setObjectName(u"empty_title")
        self.empty_title.setProperty(u"role", u"title")
        self.empty_title.setTextFormat(Qt.TextFormat.PlainText)
        self.empty_title.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.empty_column.addWidget(self.empty_title)

        self.empty_text = QLabel(self.empty_page)
        self.empty_text.setObjectName(u"empty_text")
        self.empty_text.setProperty(u"role", u"muted")
        self.empty_text.setTextFormat(Qt.TextFormat.PlainText)
        self.empty_text.setWordWrap(True)
        self.empty_text.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.empty_column.addWidget(self.empty_text)

        self.empty_row = QHBoxLayout()
        self.empty_row.setSpacing(8)
        self.empty_row.setObjectName(u"empty_row")
        self.empty_row.setContentsMargins(0, 16, 0, 0)
        self.empty_left = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.empty_row.addItem(self.empty_left)

        self.begin_button = QPushButton(self.empty_page)
        self.begin_button.setObjectName(u"begin_button")
        self.begin_button.setProperty(u"role", u"primary")

        self.empty_row.addWidget(self.begin_button)

        self.begin_paste_button = QPushButton(self.empty_page)
        self.begin_paste_button.setObjectName(u"begin_paste_button")

        self.empty_row.addWidget(self.begin_paste_button)

        self.empty_right = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.empty_row.addItem(self.empty_right)

        self.empty_row.setStretch(0, 1)
        self.empty_row.setStretch(3, 1)

        self.empty_column.addLayout(self.empty_row)

        self.empty_bottom = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.empty_column.addItem(self.empty_bottom)

        self.empty_column.setStretch(0, 1)
        self.empty_column.setStretch(4, 2)
        self.detail_stack.addWidget(self.empty_page)

        self.page_row.addWidget(self.detail_stack)

        self.page_row.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.first_name.setBuddy(self.first_edit)
        self.last_name.setBuddy(self.last_edit)
        self.quality_name.setBuddy(self.quality_choice)
        self.sex_name.setBuddy(self.sex_choice)
        self.side_name.setBuddy(self.side_choice)
        self.background_name.setBuddy(self.background_choice)
        self.employer_name.setBuddy(self.employer_edit)
        self.domain_name.setBuddy(self.domain_edit)
        self.email_name.setBuddy(self.email_edit)
        self.phone_name.setBuddy(self.phone_edit)
        self.habilitation_name.setBuddy(self.habilitation_edit)
        self.from_name.setBuddy(self.from_edit)
        self.until_name.setBuddy(self.until_edit)
        self.signed_name.setBuddy(self.signed_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(jurors_page)
    # setupUi

    def retranslateUi(self, jurors_page):
#if QT_CONFIG(accessibility)
        self.jurors_pane.setAccessibleName(QCoreApplication.translate("JurorsPage", u"Jurors", None))
#endif // QT_CONFIG(accessibility)
        self.page_title.setText(QCoreApplication.translate("JurorsPage", u"Jurors", None))
        self.filter_edit.setPlaceholderText(QCoreApplication.translate("JurorsPage", u"Filter (Ctrl+F)", None))
#if QT_CONFIG(accessibility)
        self.filter_edit.setAccessibleName(QCoreApplication.translate("JurorsPage", u"Filter the jurors", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.jurors_view.setAccessibleName(QCoreApplication.translate("JurorsPage", u"Jurors", None))
#endif // QT_CONFIG(accessibility)
        self.add_button.setText(QCoreApplication.translate("JurorsPage", u"Add\u2026", None))
#if QT_CONFIG(tooltip)
        self.add_button.setToolTip(QCoreApplication.translate("JurorsPage", u"Add a juror (N)", None))
#endif // QT_CONFIG(tooltip)
        self.paste_button.setText(QCoreApplication.translate("JurorsPage", u"Paste\u2026", None))
#if QT_CONFIG(tooltip)
        self.paste_button.setToolTip(QCoreApplication.translate("JurorsPage", u"Paste a list, one juror a line (Ctrl+V)", None))
#endif // QT_CONFIG(tooltip)
        self.remove_button.setText(QCoreApplication.translate("JurorsPage", u"Remove", None))
#if QT_CONFIG(tooltip)
        self.remove_button.setToolTip(QCoreApplication.translate("JurorsPage", u"Remove this juror (Del)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.findings_list.setAccessibleName(QCoreApplication.translate("JurorsPage", u"What is found", None))
#endif // QT_CONFIG(accessibility)
        self.who_card_title.setText(QCoreApplication.translate("JurorsPage", u"Who", None))
        self.first_name.setText(QCoreApplication.translate("JurorsPage", u"First name", None))
#if QT_CONFIG(accessibility)
        self.first_edit.setAccessibleName(QCoreApplication.translate("JurorsPage", u"First name", None))
#endif // QT_CONFIG(accessibility)
        self.last_name.setText(QCoreApplication.translate("JurorsPage", u"Family name", None))
#if QT_CONFIG(accessibility)
        self.last_edit.setAccessibleName(QCoreApplication.translate("JurorsPage", u"Family name", None))
#endif // QT_CONFIG(accessibility)
        self.quality_name.setText(QCoreApplication.translate("JurorsPage", u"Quality", None))
#if QT_CONFIG(accessibility)
        self.quality_choice.setAccessibleName(QCoreApplication.translate("JurorsPage", u"Quality", None))
#endif // QT_CONFIG(accessibility)
        self.sex_name.setText(QCoreApplication.translate("JurorsPage", u"Sex", None))
#if QT_CONFIG(accessibility)
        self.sex_choice.setAccessibleName(QCoreApplication.translate("JurorsPage", u"Sex", None))
#endif // QT_CONFIG(accessibility)
        self.side_name.setText(QCoreApplication.translate("JurorsPage", u"Beside the certifier", None))
#if QT_CONFIG(accessibility)
        self.side_choice.setAccessibleName(QCoreApplication.translate("JurorsPage", u"External or internal", None))
#endif // QT_CONFIG(accessibility)
        self.background_name.setText(QCoreApplication.translate("JurorsPage", u"Background", None))
#if QT_CONFIG(accessibility)
        self.background_choice.setAccessibleName(QCoreApplication.translate("JurorsPage", u"Background", None))
#endif // QT_CONFIG(accessibility)
        self.employer_name.setText(QCoreApplication.translate("JurorsPage", u"Employer", None))
#if QT_CONFIG(accessibility)
        self.employer_edit.setAccessibleName(QCoreApplication.translate("JurorsPage", u"Employer", None))
#endif // QT_CONFIG(accessibility)
        self.domain_name.setText(QCoreApplication.translate("JurorsPage", u"Domain", None))
#if QT_CONFIG(accessibility)
        self.domain_edit.setAccessibleName(QCoreApplication.translate("JurorsPage", u"Domain", None))
#endif // QT_CONFIG(accessibility)
        self.contact_card_title.setText(QCoreApplication.translate("JurorsPage", u"Contact", None))
        self.email_name.setText(QCoreApplication.translate("JurorsPage", u"E-mail", None))
#if QT_CONFIG(accessibility)
        self.email_edit.setAccessibleName(QCoreApplication.translate("JurorsPage", u"E-mail", None))
#endif // QT_CONFIG(accessibility)
        self.phone_name.setText(QCoreApplication.translate("JurorsPage", u"Telephone", None))
#if QT_CONFIG(accessibility)
        self.phone_edit.setAccessibleName(QCoreApplication.translate("JurorsPage", u"Telephone", None))
#endif // QT_CONFIG(accessibility)
        self.languages_name.setText(QCoreApplication.translate("JurorsPage", u"Languages spoken", None))
        self.french_tick.setText(QCoreApplication.translate("JurorsPage", u"French", None))
        self.english_tick.setText(QCoreApplication.translate("JurorsPage", u"English", None))
        self.times_card_title.setText(QCoreApplication.translate("JurorsPage", u"Habilitation and absences", None))
        self.habilitation_name.setText(QCoreApplication.translate("JurorsPage", u"Habilitation", None))
#if QT_CONFIG(accessibility)
        self.habilitation_edit.setAccessibleName(QCoreApplication.translate("JurorsPage", u"Habilitation", None))
#endif // QT_CONFIG(accessibility)
        self.from_name.setText(QCoreApplication.translate("JurorsPage", u"Valid from", None))
#if QT_CONFIG(accessibility)
        self.from_edit.setAccessibleName(QCoreApplication.translate("JurorsPage", u"Habilitation valid from", None))
#endif // QT_CONFIG(accessibility)
        self.until_name.setText(QCoreApplication.translate("JurorsPage", u"Valid until", None))
#if QT_CONFIG(accessibility)
        self.until_edit.setAccessibleName(QCoreApplication.translate("JurorsPage", u"Habilitation valid until", None))
#endif // QT_CONFIG(accessibility)
        self.absences_name.setText(QCoreApplication.translate("JurorsPage", u"Absences", None))
        self.ties_card_title.setText(QCoreApplication.translate("JurorsPage", u"Ties to candidates", None))
#if QT_CONFIG(accessibility)
        self.ties_view.setAccessibleName(QCoreApplication.translate("JurorsPage", u"Ties to candidates", None))
#endif // QT_CONFIG(accessibility)
        self.waive_button.setText(QCoreApplication.translate("JurorsPage", u"Lift with a reason\u2026", None))
        self.unwaive_button.setText(QCoreApplication.translate("JurorsPage", u"Take the reason back", None))
        self.untie_button.setText(QCoreApplication.translate("JurorsPage", u"Take the declared tie back", None))
        self.tie_button.setText(QCoreApplication.translate("JurorsPage", u"Declare a tie\u2026", None))
        self.declaration_card_title.setText(QCoreApplication.translate("JurorsPage", u"Declaration", None))
        self.signed_name.setText(QCoreApplication.translate("JurorsPage", u"Signed on", None))
#if QT_CONFIG(accessibility)
        self.signed_edit.setAccessibleName(QCoreApplication.translate("JurorsPage", u"Declaration signed on", None))
#endif // QT_CONFIG(accessibility)
        self.today_button.setText(QCoreApplication.translate("JurorsPage", u"Today", None))
        self.empty_title.setText(QCoreApplication.translate("JurorsPage", u"No juror yet", None))
        self.empty_text.setText(QCoreApplication.translate("JurorsPage", u"Add the jurors one by one, or paste a list from a spreadsheet. Ties to candidates are found as you type.", None))
        self.begin_button.setText(QCoreApplication.translate("JurorsPage", u"Add a juror\u2026", None))
        self.begin_paste_button.setText(QCoreApplication.translate("JurorsPage", u"Paste a list\u2026", None))
        pass
    # retranslateUi

