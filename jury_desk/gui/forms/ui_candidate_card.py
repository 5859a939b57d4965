# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'candidate_card.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QFrame, QHBoxLayout, QLabel,
    QPushButton, QScrollArea, QSizePolicy, QSpacerItem,
    QStackedWidget, QVBoxLayout, QWidget)

from jury_desk.gui.kit.check_list import CheckList
from jury_desk.gui.kit.choice_field import ChoiceField
from jury_desk.gui.kit.flow_line import FlowLine
from jury_desk.gui.kit.token_field import TokenField
from jury_desk.gui.preparation.candidates.candidate_card_fields import CardField
from jury_desk.gui.preparation.candidates.candidate_card_held import HeldPart
from jury_desk.gui.preparation.candidates.candidate_card_measures import MeasuresPart
from jury_desk.gui.preparation.candidates.candidate_card_photo import PhotoButton
from jury_desk.gui.preparation.candidates.neutralised_part import NeutralisedPart
from jury_desk.gui.preparation.finding_list import FindingList

class Ui_CandidateCard(object):
    def setupUi(self, candidate_card):
        if not candidate_card.objectName():
            candidate_card.setObjectName(u"candidate_card")
        self.candidate_column = QVBoxLayout(candidate_card)
        self.candidate_column.setSpacing(0)
        self.candidate_column.setObjectName(u"candidate_column")
        self.candidate_column.setContentsMargins(0, 0, 0, 0)
        self.card_stack = QStackedWidget(candidate_card)
        self.card_stack.setObjectName(u"card_stack")
        self.card_area = QScrollArea()
        self.card_area.setObjectName(u"card_area")
        self.card_area.setWidgetResizable(True)
        self.card_area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.card_area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.card_area.setFrameShape(QFrame.Shape.NoFrame)
        self.card_body = QWidget()
        self.card_body.setObjectName(u"card_body")
        self.card_body.setProperty(u"role", u"body")
        self.card_column = QVBoxLayout(self.card_body)
        self.card_column.setSpacing(12)
        self.card_column.setObjectName(u"card_column")
        self.card_column.setContentsMargins(24, 24, 24, 24)
        self.back_button = QPushButton(self.card_body)
        self.back_button.setObjectName(u"back_button")
        self.back_button.setProperty(u"role", u"link")

        self.card_column.addWidget(self.back_button)

        self.head_line = QHBoxLayout()
        self.head_line.setSpacing(16)
        self.head_line.setObjectName(u"head_line")
        self.head_line.setContentsMargins(0, 0, 0, 0)
        self.photo_button = PhotoButton(self.card_body)
        self.photo_button.setObjectName(u"photo_button")

        self.head_line.addWidget(self.photo_button)

        self.name_column = QVBoxLayout()
        self.name_column.setSpacing(2)
        self.name_column.setObjectName(u"name_column")
        self.name_column.setContentsMargins(0, 0, 0, 0)
        self.name_title = QLabel(self.card_body)
        self.name_title.setObjectName(u"name_title")
        self.name_title.setProperty(u"role", u"title")
        self.name_title.setTextFormat(Qt.TextFormat.PlainText)
        self.name_title.setWordWrap(True)

        self.name_column.addWidget(self.name_title)

        self.about_label = QLabel(self.card_body)
        self.about_label.setObjectName(u"about_label")
        self.about_label.setProperty(u"role", u"muted")
        self.about_label.setTextFormat(Qt.TextFormat.PlainText)
        self.about_label.setWordWrap(True)

        self.name_column.addWidget(self.about_label)


        self.head_line.addLayout(self.name_column)

        self.head_line.setStretch(1, 1)

        self.card_column.addLayout(self.head_line)

        self.signs_flow = FlowLine(self.card_body)
        self.signs_flow.setObjectName(u"signs_flow")

        self.card_column.addWidget(self.signs_flow)

        self.found_widget = QWidget(self.card_body)
        self.found_widget.setObjectName(u"found_widget")
        self.found_column = QVBoxLayout(self.found_widget)
        self.found_column.setSpacing(0)
        self.found_column.setObjectName(u"found_column")
        self.found_column.setContentsMargins(0, 0, 0, 0)
        self.found_list = FindingList(self.found_widget)
        self.found_list.setObjectName(u"found_list")

        self.found_column.addWidget(self.found_list)


        self.card_column.addWidget(self.found_widget)

        self.identity_panel = QFrame(self.card_body)
        self.identity_panel.setObjectName(u"identity_panel")
        self.identity_panel.setProperty(u"role", u"section")
        self.identity_panel_column = QVBoxLayout(self.identity_panel)
        self.identity_panel_column.setSpacing(12)
        self.identity_panel_column.setObjectName(u"identity_panel_column")
        self.identity_panel_column.setContentsMargins(0, 16, 0, 0)
        self.identity_title = QLabel(self.identity_panel)
        self.identity_title.setObjectName(u"identity_title")
        self.identity_title.setProperty(u"role", u"heading")
        self.identity_title.setTextFormat(Qt.TextFormat.PlainText)

        self.identity_panel_column.addWidget(self.identity_title)

        self.identity_text = QLabel(self.identity_panel)
        self.identity_text.setObjectName(u"identity_text")
        self.identity_text.setProperty(u"role", u"small")
        self.identity_text.setTextFormat(Qt.TextFormat.PlainText)
        self.identity_text.setWordWrap(True)

        self.identity_panel_column.addWidget(self.identity_text)

        self.names_line = QHBoxLayout()
        self.names_line.setSpacing(16)
        self.names_line.setObjectName(u"names_line")
        self.names_line.setContentsMargins(0, 0, 0, 0)
        self.birth_name_widget = QWidget(self.identity_panel)
        self.birth_name_widget.setObjectName(u"birth_name_widget")
        self.birth_name_column = QVBoxLayout(self.birth_name_widget)
        self.birth_name_column.setSpacing(4)
        self.birth_name_column.setObjectName(u"birth_name_column")
        self.birth_name_column.setContentsMargins(0, 0, 0, 0)
        self.birth_name_label = QLabel(self.birth_name_widget)
        self.birth_name_label.setObjectName(u"birth_name_label")
        self.birth_name_label.setProperty(u"role", u"field")
        self.birth_name_label.setTextFormat(Qt.TextFormat.PlainText)

        self.birth_name_column.addWidget(self.birth_name_label)

        self.birth_name_edit = CardField(self.birth_name_widget)
        self.birth_name_edit.setObjectName(u"birth_name_edit")

        self.birth_name_column.addWidget(self.birth_name_edit)

        self.birth_name_note = QLabel(self.birth_name_widget)
        self.birth_name_note.setObjectName(u"birth_name_note")
        self.birth_name_note.setProperty(u"role", u"fault")
        self.birth_name_note.setTextFormat(Qt.TextFormat.PlainText)
        self.birth_name_note.setWordWrap(True)

        self.birth_name_column.addWidget(self.birth_name_note)


        self.names_line.addWidget(self.birth_name_widget)

        self.usual_name_widget = QWidget(self.identity_panel)
        self.usual_name_widget.setObjectName(u"usual_name_widget")
        self.usual_name_column = QVBoxLayout(self.usual_name_widget)
        self.usual_name_column.setSpacing(4)
        self.usual_name_column.setObjectName(u"usual_name_column")
        self.usual_name_column.setContentsMargins(0, 0, 0, 0)
        self.usual_name_label = QLabel(self.usual_name_widget)
        self.usual_name_label.setObjectName(u"usual_name_label")
        self.usual_name_label.setProperty(u"role", u"field")
        self.usual_name_label.setTextFormat(Qt.TextFormat.PlainText)

        self.usual_name_column.addWidget(self.usual_name_label)

        self.usual_name_edit = CardField(self.usual_name_widget)
        self.usual_name_edit.setObjectName(u"usual_name_edit")

        self.usual_name_column.addWidget(self.usual_name_edit)

        self.usual_name_note = QLabel(self.usual_name_widget)
        self.usual_name_note.setObjectName(u"usual_name_note")
        self.usual_name_note.setProperty(u"role", u"fault")
        self.usual_name_note.setTextFormat(Qt.TextFormat.PlainText)
        self.usual_name_note.setWordWrap(True)

        self.usual_name_column.addWidget(self.usual_name_note)


        self.names_line.addWidget(self.usual_name_widget)

        self.names_line.setStretch(0, 1)
        self.names_line.setStretch(1, 1)

        self.identity_panel_column.addLayout(self.names_line)

        self.first_names_widget = QWidget(self.identity_panel)
        self.first_names_widget.setObjectName(u"first_names_widget")
        self.first_names_column = QVBoxLayout(self.first_names_widget)
        self.first_names_column.setSpacing(4)
        self.first_names_column.setObjectName(u"first_names_column")
        self.first_names_column.setContentsMargins(0, 0, 0, 0)
        self.first_names_label = QLabel(self.first_names_widget)
        self.first_names_label.setObjectName(u"first_names_label")
        self.first_names_label.setProperty(u"role", u"field")
        self.first_names_label.setTextFormat(Qt.TextFormat.PlainText)

        self.first_names_column.addWidget(self.first_names_label)

        self.first_names_edit = CardField(self.first_names_widget)
        self.first_names_edit.setObjectName(u"first_names_edit")

        self.first_names_column.addWidget(self.first_names_edit)

        self.first_names_note = QLabel(self.first_names_widget)
        self.first_names_note.setObjectName(u"first_names_note")
        self.first_names_note.setProperty(u"role", u"fault")
        self.first_names_note.setTextFormat(Qt.TextFormat.PlainText)
        self.first_names_note.setWordWrap(True)

        self.first_names_column.addWidget(self.first_names_note)


        self.identity_panel_column.addWidget(self.first_names_widget)

        self.birth_line = QHBoxLayout()
        self.birth_line.setSpacing(16)
        self.birth_line.setObjectName(u"birth_line")
        self.birth_line.setContentsMargins(0, 0, 0, 0)
        self.birth_date_widget = QWidget(self.identity_panel)
        self.birth_date_widget.setObjectName(u"birth_date_widget")
        self.birth_date_column = QVBoxLayout(self.birth_date_widget)
        self.birth_date_column.setSpacing(4)
        self.birth_date_column.setObjectName(u"birth_date_column")
        self.birth_date_column.setContentsMargins(0, 0, 0, 0)
        self.birth_date_label = QLabel(self.birth_date_widget)
        self.birth_date_label.setObjectName(u"birth_date_label")
        self.birth_date_label.setProperty(u"role", u"field")
        self.birth_date_label.setTextFormat(Qt.TextFormat.PlainText)

        self.birth_date_column.addWidget(self.birth_date_label)

        self.birth_date_edit = CardField(self.birth_date_widget)
        self.birth_date_edit.setObjectName(u"birth_date_edit")

        self.birth_date_column.addWidget(self.birth_date_edit)

        self.birth_date_note = QLabel(self.birth_date_widget)
        self.birth_date_note.setObjectName(u"birth_date_note")
        self.birth_date_note.setProperty(u"role", u"fault")
        self.birth_date_note.setTextFormat(Qt.TextFormat.PlainText)
        self.birth_date_note.setWordWrap(True)

        self.birth_date_column.addWidget(self.birth_date_note)


        self.birth_line.addWidget(self.birth_date_widget)

        self.sex_widget = QWidget(self.identity_panel)
        self.sex_widget.setObjectName(u"sex_widget")
        self.sex_column = QVBoxLayout(self.sex_widget)
        self.sex_column.setSpacing(4)
        self.sex_column.setObjectName(u"sex_column")
        self.sex_column.setContentsMargins(0, 0, 0, 0)
        self.sex_label = QLabel(self.sex_widget)
        self.sex_label.setObjectName(u"sex_label")
        self.sex_label.setProperty(u"role", u"field")
        self.sex_label.setTextFormat(Qt.TextFormat.PlainText)

        self.sex_column.addWidget(self.sex_label)

        self.sex_edit = ChoiceField(self.sex_widget)
        self.sex_edit.setObjectName(u"sex_edit")

        self.sex_column.addWidget(self.sex_edit)


        self.birth_line.addWidget(self.sex_widget)

        self.birth_line.setStretch(0, 1)
        self.birth_line.setStretch(1, 1)

        self.identity_panel_column.addLayout(self.birth_line)

        self.place_line = QHBoxLayout()
        self.place_line.setSpacing(16)
        self.place_line.setObjectName(u"place_line")
        self.place_line.setContentsMargins(0, 0, 0, 0)
        self.birth_place_widget = QWidget(self.identity_panel)
        self.birth_place_widget.setObjectName(u"birth_place_widget")
        self.birth_place_column = QVBoxLayout(self.birth_place_widget)
        self.birth_place_column.setSpacing(4)
        self.birth_place_column.setObjectName(u"birth_place_column")
        self.birth_place_column.setContentsMargins(0, 0, 0, 0)
        self.birth_place_label = QLabel(self.birth_place_widget)
        self.birth_place_label.setObjectName(u"birth_place_label")
        self.birth_place_label.setProperty(u"role", u"field")
        self.birth_place_label.setTextFormat(Qt.TextFormat.PlainText)

        self.birth_place_column.addWidget(self.birth_place_label)

        self.birth_place_edit = CardField(self.birth_place_widget)
        self.birth_place_edit.setObjectName(u"birth_place_edit")

        self.birth_place_column.addWidget(self.birth_place_edit)

        self.birth_place_note = QLabel(self.birth_place_widget)
        self.birth_place_note.setObjectName(u"birth_place_note")
        self.birth_place_note.setProperty(u"role", u"fault")
        self.birth_place_note.setTextFormat(Qt.TextFormat.PlainText)
        self.birth_place_note.setWordWrap(True)

        self.birth_place_column.addWidget(self.birth_place_note)


        self.place_line.addWidget(self.birth_place_widget)

        self.birth_place_code_widget = QWidget(self.identity_panel)
        self.birth_place_code_widget.setObjectName(u"birth_place_code_widget")
        self.birth_place_code_column = QVBoxLayout(self.birth_place_code_widget)
        self.birth_place_code_column.setSpacing(4)
        self.birth_place_code_column.setObjectName(u"birth_place_code_column")
        self.birth_place_code_column.setContentsMargins(0, 0, 0, 0)
        self.birth_place_code_label = QLabel(self.birth_place_code_widget)
        self.birth_place_code_label.setObjectName(u"birth_place_code_label")
        self.birth_place_code_label.setProperty(u"role", u"field")
        self.birth_place_code_label.setTextFormat(Qt.TextFormat.PlainText)

        self.birth_place_code_column.addWidget(self.birth_place_code_label)

        self.birth_place_code_edit = CardField(self.birth_place_code_widget)
        self.birth_place_code_edit.setObjectName(u"birth_place_code_edit")

        self.birth_place_code_column.addWidget(self.birth_place_code_edit)

        self.birth_place_code_note = QLabel(self.birth_place_code_widget)
        self.birth_place_code_note.setObjectName(u"birth_place_code_note")
        self.birth_place_code_note.setProperty(u"role", u"fault")
        self.birth_place_code_note.setTextFormat(Qt.TextFormat.PlainText)
        self.birth_place_code_note.setWordWrap(True)

        self.birth_place_code_column.addWidget(self.birth_place_code_note)


        self.place_line.addWidget(self.birth_place_code_widget)

        self.place_line.setStretch(0, 1)
        self.place_line.setStretch(1, 1)

        self.identity_panel_column.addLayout(self.place_line)

        self.birth_country_widget = QWidget(self.identity_panel)
        self.birth_country_widget.setObjectName(u"birth_country_widget")
        self.birth_country_column = QVBoxLayout(self.birth_country_widget)
        self.birth_country_column.setSpacing(4)
        self.birth_country_column.setObjectName(u"birth_country_column")
        self.birth_country_column.setContentsMargins(0, 0, 0, 0)
        self.birth_country_label = QLabel(self.birth_country_widget)
        self.birth_country_label.setObjectName(u"birth_country_label")
        self.birth_country_label.setProperty(u"role", u"field")
        self.birth_country_label.setTextFormat(Qt.TextFormat.PlainText)

        self.birth_country_column.addWidget(self.birth_country_label)

        self.birth_country_edit = CardField(self.birth_country_widget)
        self.birth_country_edit.setObjectName(u"birth_country_edit")

        self.birth_country_column.addWidget(self.birth_country_edit)

        self.birth_country_note = QLabel(self.birth_country_widget)
        self.birth_country_note.setObjectName(u"birth_country_note")
        self.birth_country_note.setProperty(u"role", u"fault")
        self.birth_country_note.setTextFormat(Qt.TextFormat.PlainText)
        self.birth_country_note.setWordWrap(True)

        self.birth_country_column.addWidget(self.birth_country_note)


        self.identity_panel_column.addWidget(self.birth_country_widget)


        self.card_column.addWidget(self.identity_panel)

        self.contact_panel = QFrame(self.card_body)
        self.contact_panel.setObjectName(u"contact_panel")
        self.contact_panel.setProperty(u"role", u"section")
        self.contact_panel_column = QVBoxLayout(self.contact_panel)
        self.contact_panel_column.setSpacing(12)
        self.contact_panel_column.setObjectName(u"contact_panel_column")
        self.contact_panel_column.setContentsMargins(0, 16, 0, 0)
        self.contact_title = QLabel(self.contact_panel)
        self.contact_title.setObjectName(u"contact_title")
        self.contact_title.setProperty(u"role", u"heading")
        self.contact_title.setTextFormat(Qt.TextFormat.PlainText)

        self.contact_panel_column.addWidget(self.contact_title)

        self.reach_line = QHBoxLayout()
        self.reach_line.setSpacing(16)
        self.reach_line.setObjectName(u"reach_line")
        self.reach_line.setContentsMargins(0, 0, 0, 0)
        self.email_widget = QWidget(self.contact_panel)
        self.email_widget.setObjectName(u"email_widget")
        self.email_column = QVBoxLayout(self.email_widget)
        self.email_column.setSpacing(4)
        self.email_column.setObjectName(u"email_column")
        self.email_column.setContentsMargins(0, 0, 0, 0)
        self.email_label = QLabel(self.email_widget)
        self.email_label.setObjectName(u"email_label")
        self.email_label.setProperty(u"role", u"field")
        self.email_label.setTextFormat(Qt.TextFormat.PlainText)

        self.email_column.addWidget(self.email_label)

        self.email_edit = CardField(self.email_widget)
        self.email_edit.setObjectName(u"email_edit")

        self.email_column.addWidget(self.email_edit)

        self.email_note = QLabel(self.email_widget)
        self.email_note.setObjectName(u"email_note")
        self.email_note.setProperty(u"role", u"fault")
        self.email_note.setTextFormat(Qt.TextFormat.PlainText)
        self.email_note.setWordWrap(True)

        self.email_column.addWidget(self.email_note)


        self.reach_line.addWidget(self.email_widget)

        self.phone_widget = QWidget(self.contact_panel)
        self.phone_widget.setObjectName(u"phone_widget")
        self.phone_column = QVBoxLayout(self.phone_widget)
        self.phone_column.setSpacing(4)
        self.phone_column.setObjectName(u"phone_column")
        self.phone_column.setContentsMargins(0, 0, 0, 0)
        self.phone_label = QLabel(self.phone_widget)
        self.phone_label.setObjectName(u"phone_label")
        self.phone_label.setProperty(u"role", u"field")
        self.phone_label.setTextFormat(Qt.TextFormat.PlainText)

        self.phone_column.addWidget(self.phone_label)

        self.phone_edit = CardField(self.phone_widget)
        self.phone_edit.setObjectName(u"phone_edit")

        self.phone_column.addWidget(self.phone_edit)

        self.phone_note = QLabel(self.phone_widget)
        self.phone_note.setObjectName(u"phone_note")
        self.phone_note.setProperty(u"role", u"fault")
        self.phone_note.setTextFormat(Qt.TextFormat.PlainText)
        self.phone_note.setWordWrap(True)

        self.phone_column.addWidget(self.phone_note)


        self.reach_line.addWidget(self.phone_widget)

        self.reach_line.setStretch(0, 3)
        self.reach_line.setStretch(1, 2)

        self.contact_panel_column.addLayout(self.reach_line)


        self.card_column.addWidget(self.contact_panel)

        self.exam_panel = QFrame(self.card_body)
        self.exam_panel.setObjectName(u"exam_panel")
        self.exam_panel.setProperty(u"role", u"section")
        self.exam_panel_column = QVBoxLayout(self.exam_panel)
        self.exam_panel_column.setSpacing(12)
        self.exam_panel_column.setObjectName(u"exam_panel_column")
        self.exam_panel_column.setContentsMargins(0, 16, 0, 0)
        self.exam_title = QLabel(self.exam_panel)
        self.exam_title.setObjectName(u"exam_title")
        self.exam_title.setProperty(u"role", u"heading")
        self.exam_title.setTextFormat(Qt.TextFormat.PlainText)

        self.exam_panel_column.addWidget(self.exam_title)

        self.entry_line = QHBoxLayout()
        self.entry_line.setSpacing(16)
        self.entry_line.setObjectName(u"entry_line")
        self.entry_line.setContentsMargins(0, 0, 0, 0)
        self.number_widget = QWidget(self.exam_panel)
        self.number_widget.setObjectName(u"number_widget")
        self.number_column = QVBoxLayout(self.number_widget)
        self.number_column.setSpacing(4)
        self.number_column.setObjectName(u"number_column")
        self.number_column.setContentsMargins(0, 0, 0, 0)
        self.number_label = QLabel(self.number_widget)
        self.number_label.setObjectName(u"number_label")
        self.number_label.setProperty(u"role", u"field")
        self.number_label.setTextFormat(Qt.TextFormat.PlainText)

        self.number_column.addWidget(self.number_label)

        self.number_edit = CardField(self.number_widget)
        self.number_edit.setObjectName(u"number_edit")

        self.number_column.addWidget(self.number_edit)

        self.number_note = QLabel(self.number_widget)
        self.number_note.setObjectName(u"number_note")
        self.number_note.setProperty(u"role", u"fault")
        self.number_note.setTextFormat(Qt.TextFormat.PlainText)
        self.number_note.setWordWrap(True)

        self.number_column.addWidget(self.number_note)


        self.entry_line.addWidget(self.number_widget)

        self.route_widget = QWidget(self.exam_panel)
        self.route_widget.setObjectName(u"route_widget")
        self.route_column = QVBoxLayout(self.route_widget)
        self.route_column.setSpacing(4)
        self.route_column.setObjectName(u"route_column")
        self.route_column.setContentsMargins(0, 0, 0, 0)
        self.route_label = QLabel(self.route_widget)
        self.route_label.setObjectName(u"route_label")
        self.route_label.setProperty(u"role", u"field")
        self.route_label.setTextFormat(Qt.TextFormat.PlainText)

        self.route_column.addWidget(self.route_label)

        self.route_edit = ChoiceField(self.route_widget)
        self.route_edit.setObjectName(u"route_edit")

        self.route_column.addWidget(self.route_edit)


        self.entry_line.addWidget(self.route_widget)

        self.entry_line.setStretch(0, 1)
        self.entry_line.setStretch(1, 1)

        self.exam_panel_column.addLayout(self.entry_line)

        self.language_widget = QWidget(self.exam_panel)
        self.language_widget.setObjectName(u"language_widget")
        self.language_column = QVBoxLayout(self.language_widget)
        self.language_column.setSpacing(4)
        self.language_column.setObjectName(u"language_column")
        self.language_column.setContentsMargins(0, 0, 0, 0)
        self.language_label = QLabel(self.language_widget)
        self.language_label.setObjectName(u"language_label")
        self.language_label.setProperty(u"role", u"field")
        self.language_label.setTextFormat(Qt.TextFormat.PlainText)

        self.language_column.addWidget(self.language_label)

        self.language_edit = ChoiceField(self.language_widget)
        self.language_edit.setObjectName(u"language_edit")

        self.language_column.addWidget(self.language_edit)


        self.exam_panel_column.addWidget(self.language_widget)

        self.blocs_widget = QWidget(self.exam_panel)
        self.blocs_widget.setObjectName(u"blocs_widget")
        self.blocs_column = QVBoxLayout(self.blocs_widget)
        self.blocs_column.setSpacing(4)
        self.blocs_column.setObjectName(u"blocs_column")
        self.blocs_column.setContentsMargins(0, 0, 0, 0)
        self.blocs_label = QLabel(self.blocs_widget)
        self.blocs_label.setObjectName(u"blocs_label")
        self.blocs_label.setProperty(u"role", u"field")
        self.blocs_label.setTextFormat(Qt.TextFormat.PlainText)

        self.blocs_column.addWidget(self.blocs_label)

        self.blocs_list = CheckList(self.blocs_widget)
        self.blocs_list.setObjectName(u"blocs_list")

        self.blocs_column.addWidget(self.blocs_list)


        self.exam_panel_column.addWidget(self.blocs_widget)

        self.held_part = HeldPart(self.exam_panel)
        self.held_part.setObjectName(u"held_part")

        self.exam_panel_column.addWidget(self.held_part)


        self.card_column.addWidget(self.exam_panel)

        self.ties_panel = QFrame(self.card_body)
        self.ties_panel.setObjectName(u"ties_panel")
        self.ties_panel.setProperty(u"role", u"section")
        self.ties_panel_column = QVBoxLayout(self.ties_panel)
        self.ties_panel_column.setSpacing(12)
        self.ties_panel_column.setObjectName(u"ties_panel_column")
        self.ties_panel_column.setContentsMargins(0, 16, 0, 0)
        self.ties_title = QLabel(self.ties_panel)
        self.ties_title.setObjectName(u"ties_title")
        self.ties_title.setProperty(u"role", u"heading")
        self.ties_title.setTextFormat(Qt.TextFormat.PlainText)

        self.ties_panel_column.addWidget(self.ties_title)

        self.ties_text = QLabel(self.ties_panel)
        self.ties_text.setObjectName(u"ties_text")
        self.ties_text.setProperty(u"role", u"small")
        self.ties_text.setTextFormat(Qt.TextFormat.PlainText)
        self.ties_text.setWordWrap(True)

        self.ties_panel_column.addWidget(self.ties_text)

        self.company_widget = QWidget(self.ties_panel)
        self.company_widget.setObjectName(u"company_widget")
        self.company_column = QVBoxLayout(self.company_widget)
        self.company_column.setSpacing(4)
        self.company_column.setObjectName(u"company_column")
        self.company_column.setContentsMargins(0, 0, 0, 0)
        self.company_label = QLabel(self.company_widget)
        self.company_label.setObjectName(u"company_label")
        self.company_label.setProperty(u"role", u"field")
        self.company_label.setTextFormat(Qt.TextFormat.PlainText)

        self.company_column.addWidget(self.company_label)

        self.company_edit = CardField(self.company_widget)
        self.company_edit.setObjectName(u"company_edit")

        self.company_column.addWidget(self.company_edit)

        self.company_note = QLabel(self.company_widget)
        self.company_note.setObjectName(u"company_note")
        self.company_note.setProperty(u"role", u"fault")
        self.company_note.setTextFormat(Qt.TextFormat.PlainText)
        self.company_note.setWordWrap(True)

        self.company_column.addWidget(self.company_note)


        self.ties_panel_column.addWidget(self.company_widget)

        self.people_line = QHBoxLayout()
        self.people_line.setSpacing(16)
        self.people_line.setObjectName(u"people_line")
        self.people_line.setContentsMargins(0, 0, 0, 0)
        self.tutor_widget = QWidget(self.ties_panel)
        self.tutor_widget.setObjectName(u"tutor_widget")
        self.tutor_column = QVBoxLayout(self.tutor_widget)
        self.tutor_column.setSpacing(4)
        self.tutor_column.setObjectName(u"tutor_column")
        self.tutor_column.setContentsMargins(0, 0, 0, 0)
        self.tutor_label = QLabel(self.tutor_widget)
        self.tutor_label.setObjectName(u"tutor_label")
        self.tutor_label.setProperty(u"role", u"field")
        self.tutor_label.setTextFormat(Qt.TextFormat.PlainText)

        self.tutor_column.addWidget(self.tutor_label)

        self.tutor_edit = CardField(self.tutor_widget)
        self.tutor_edit.setObjectName(u"tutor_edit")

        self.tutor_column.addWidget(self.tutor_edit)

        self.tutor_note = QLabel(self.tutor_widget)
        self.tutor_note.setObjectName(u"tutor_note")
        self.tutor_note.setProperty(u"role", u"fault")
        self.tutor_note.setTextFormat(Qt.TextFormat.PlainText)
        self.tutor_note.setWordWrap(True)

        self.tutor_column.addWidget(self.tutor_note)


        self.people_line.addWidget(self.tutor_widget)

        self.mentor_widget = QWidget(self.ties_panel)
        self.mentor_widget.setObjectName(u"mentor_widget")
        self.mentor_column = QVBoxLayout(self.mentor_widget)
        self.mentor_column.setSpacing(4)
        self.mentor_column.setObjectName(u"mentor_column")
        self.mentor_column.setContentsMargins(0, 0, 0, 0)
        self.mentor_label = QLabel(self.mentor_widget)
        self.mentor_label.setObjectName(u"mentor_label")
        self.mentor_label.setProperty(u"role", u"field")
        self.mentor_label.setTextFormat(Qt.TextFormat.PlainText)

        self.mentor_column.addWidget(self.mentor_label)

        self.mentor_edit = CardField(self.mentor_widget)
        self.mentor_edit.setObjectName(u"mentor_edit")

        self.mentor_column.addWidget(self.mentor_edit)

        self.mentor_note = QLabel(self.mentor_widget)
        self.mentor_note.setObjectName(u"mentor_note")
        self.mentor_note.setProperty(u"role", u"fault")
        self.mentor_note.setTextFormat(Qt.TextFormat.PlainText)
        self.mentor_note.setWordWrap(True)

        self.mentor_column.addWidget(self.mentor_note)


        self.people_line.addWidget(self.mentor_widget)

        self.people_line.setStretch(0, 1)
        self.people_line.setStretch(1, 1)

        self.ties_panel_column.addLayout(self.people_line)

        self.trainers_widget = QWidget(self.ties_panel)
        self.trainers_widget.setObjectName(u"trainers_widget")
        self.trainers_column = QVBoxLayout(self.trainers_widget)
        self.trainers_column.setSpacing(4)
        self.trainers_column.setObjectName(u"trainers_column")
        self.trainers_column.setContentsMargins(0, 0, 0, 0)
        self.trainers_label = QLabel(self.trainers_widget)
        self.trainers_label.setObjectName(u"trainers_label")
        self.trainers_label.setProperty(u"role", u"field")
        self.trainers_label.setTextFormat(Qt.TextFormat.PlainText)

        self.trainers_column.addWidget(self.trainers_label)

        self.trainers_field = TokenField(self.trainers_widget)
        self.trainers_field.setObjectName(u"trainers_field")

        self.trainers_column.addWidget(self.trainers_field)


        self.ties_panel_column.addWidget(self.trainers_widget)


        self.card_column.addWidget(self.ties_panel)

        self.measures_panel = QFrame(self.card_body)
        self.measures_panel.setObjectName(u"measures_panel")
        self.measures_panel.setProperty(u"role", u"section")
        self.measures_panel_column = QVBoxLayout(self.measures_panel)
        self.measures_panel_column.setSpacing(12)
        self.measures_panel_column.setObjectName(u"measures_panel_column")
        self.measures_panel_column.setContentsMargins(0, 16, 0, 0)
        self.measures_title = QLabel(self.measures_panel)
        self.measures_title.setObjectName(u"measures_title")
        self.measures_title.setProperty(u"role", u"heading")
        self.measures_title.setTextFormat(Qt.TextFormat.PlainText)

        self.measures_panel_column.addWidget(self.measures_title)

        self.measures_text = QLabel(self.measures_panel)
        self.measures_text.setObjectName(u"measures_text")
        self.measures_text.setProperty(u"role", u"small")
        self.measures_text.setTextFormat(Qt.TextFormat.PlainText)
        self.measures_text.setWordWrap(True)

        self.measures_panel_column.addWidget(self.measures_text)

        self.measures_part = MeasuresPart(self.measures_panel)
        self.measures_part.setObjectName(u"measures_part")

        self.measures_panel_column.addWidget(self.measures_part)


        self.card_column.addWidget(self.measures_panel)

        self.neutralised_panel = QFrame(self.card_body)
        self.neutralised_panel.setObjectName(u"neutralised_panel")
        self.neutralised_panel.setProperty(u"role", u"section")
        self.neutralised_panel_column = QVBoxLayout(self.neutralised_panel)
        self.neutralised_panel_column.setSpacing(12)
        self.neutralised_panel_column.setObjectName(u"neutralised_panel_column")
        self.neutralised_panel_column.setContentsMargins(0, 16, 0, 0)
        self.neutralised_title = QLabel(self.neutralised_panel)
        self.neutralised_title.setObjectName(u"neutralised_title")
        self.neutralised_title.setProperty(u"role", u"heading")
        self.neutralised_title.setTextFormat(Qt.TextFormat.PlainText)

        self.neutralised_panel_column.addWidget(self.neutralised_title)

        self.neutralised_text = QLabel(self.neutralised_panel)
        self.neutralised_text.setObjectName(u"neutralised_text")
        self.neutralised_text.setProperty(u"role", u"small")
        self.neutralised_text.setTextFormat(Qt.TextFormat.PlainText)
        self.neutralised_text.setWordWrap(True)

        self.neutralised_panel_column.addWidget(self.neutralised_text)

        self.neutralised_part = NeutralisedPart(self.neutralised_panel)
        self.neutralised_part.setObjectName(u"neutralised_part")

        self.neutralised_panel_column.addWidget(self.neutralised_part)


        self.card_column.addWidget(self.neutralised_panel)

        self.acts_line = QHBoxLayout()
        self.acts_line.setSpacing(8)
        self.acts_line.setObjectName(u"acts_line")
        self.acts_line.setContentsMargins(0, 16, 0, 0)
        self.withdraw_button = QPushButton(self.card_body)
        self.withdraw_button.setObjectName(u"withdraw_button")
        self.withdraw_button.setProperty(u"role", u"quiet")

        self.acts_line.addWidget(self.withdraw_button)

        self.delete_button = QPushButton(self.card_body)
        self.delete_button.setObjectName(u"delete_button")
        self.delete_button.setProperty(u"role", u"quiet")

        self.acts_line.addWidget(self.delete_button)

        self.acts_space = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.acts_line.addItem(self.acts_space)


        self.card_column.addLayout(self.acts_line)

        self.card_space = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.card_column.addItem(self.card_space)

        self.card_area.setWidget(self.card_body)
        self.card_stack.addWidget(self.card_area)
        self.none_body = QWidget()
        self.none_body.setObjectName(u"none_body")
        self.none_body.setProperty(u"role", u"side")
        self.none_column = QVBoxLayout(self.none_body)
        self.none_column.setSpacing(0)
        self.none_column.setObjectName(u"none_column")
        self.none_column.setContentsMargins(32, 32, 32, 32)
        self.none_above = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.none_column.addItem(self.none_above)

        self.none_label = QLabel(self.none_body)
        self.none_label.setObjectName(u"none_label")
        self.none_label.setProperty(u"role", u"muted")
        self.none_label.setTextFormat(Qt.TextFormat.PlainText)
        self.none_label.setWordWrap(True)
        self.none_label.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.none_column.addWidget(self.none_label)

        self.none_below = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.none_column.addItem(self.none_below)

        self.card_stack.addWidget(self.none_body)

        self.candidate_column.addWidget(self.card_stack)

#if QT_CONFIG(shortcut)
        self.birth_name_label.setBuddy(self.birth_name_edit)
        self.usual_name_label.setBuddy(self.usual_name_edit)
        self.first_names_label.setBuddy(self.first_names_edit)
        self.birth_date_label.setBuddy(self.birth_date_edit)
        self.sex_label.setBuddy(self.sex_edit)
        self.birth_place_label.setBuddy(self.birth_place_edit)
        self.birth_place_code_label.setBuddy(self.birth_place_code_edit)
        self.birth_country_label.setBuddy(self.birth_country_edit)
        self.email_label.setBuddy(self.email_edit)
        self.phone_label.setBuddy(self.phone_edit)
        self.number_label.setBuddy(self.number_edit)
        self.route_label.setBuddy(self.route_edit)
        self.language_label.setBuddy(self.language_edit)
        self.company_label.setBuddy(self.company_edit)
        self.tutor_label.setBuddy(self.tutor_edit)
        self.mentor_label.setBuddy(self.mentor_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(candidate_card)
    # setupUi

    def retranslateUi(self, candidate_card):
#if QT_CONFIG(accessibility)
        self.card_area.setAccessibleName(QCoreApplication.translate("CandidateCard", u"Candidate\u2019s card", None))
#endif // QT_CONFIG(accessibility)
        self.back_button.setText(QCoreApplication.translate("CandidateCard", u"Back to the list", None))
#if QT_CONFIG(accessibility)
        self.photo_button.setAccessibleName(QCoreApplication.translate("CandidateCard", u"Photo", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.found_list.setAccessibleName(QCoreApplication.translate("CandidateCard", u"What is found about this candidate", None))
#endif // QT_CONFIG(accessibility)
        self.identity_title.setText(QCoreApplication.translate("CandidateCard", u"Identity", None))
        self.identity_text.setText(QCoreApplication.translate("CandidateCard", u"As the declaration to the Caisse des D\u00e9p\u00f4ts needs it.", None))
        self.birth_name_label.setText(QCoreApplication.translate("CandidateCard", u"Birth name", None))
#if QT_CONFIG(accessibility)
        self.birth_name_edit.setAccessibleName(QCoreApplication.translate("CandidateCard", u"Birth name", None))
#endif // QT_CONFIG(accessibility)
        self.usual_name_label.setText(QCoreApplication.translate("CandidateCard", u"Usual name, if other", None))
#if QT_CONFIG(accessibility)
        self.usual_name_edit.setAccessibleName(QCoreApplication.translate("CandidateCard", u"Usual name, if other", None))
#endif // QT_CONFIG(accessibility)
        self.first_names_label.setText(QCoreApplication.translate("CandidateCard", u"First names, with commas between them", None))
#if QT_CONFIG(accessibility)
        self.first_names_edit.setAccessibleName(QCoreApplication.translate("CandidateCard", u"First names, with commas between them", None))
#endif // QT_CONFIG(accessibility)
        self.birth_date_label.setText(QCoreApplication.translate("CandidateCard", u"Date of birth", None))
#if QT_CONFIG(accessibility)
        self.birth_date_edit.setAccessibleName(QCoreApplication.translate("CandidateCard", u"Date of birth", None))
#endif // QT_CONFIG(accessibility)
        self.sex_label.setText(QCoreApplication.translate("CandidateCard", u"Sex", None))
#if QT_CONFIG(accessibility)
        self.sex_edit.setAccessibleName(QCoreApplication.translate("CandidateCard", u"Sex", None))
#endif // QT_CONFIG(accessibility)
        self.birth_place_label.setText(QCoreApplication.translate("CandidateCard", u"Place of birth", None))
#if QT_CONFIG(accessibility)
        self.birth_place_edit.setAccessibleName(QCoreApplication.translate("CandidateCard", u"Place of birth", None))
#endif // QT_CONFIG(accessibility)
        self.birth_place_code_label.setText(QCoreApplication.translate("CandidateCard", u"INSEE code of the place", None))
#if QT_CONFIG(accessibility)
        self.birth_place_code_edit.setAccessibleName(QCoreApplication.translate("CandidateCard", u"INSEE code of the place", None))
#endif // QT_CONFIG(accessibility)
        self.birth_country_label.setText(QCoreApplication.translate("CandidateCard", u"Country of birth", None))
#if QT_CONFIG(accessibility)
        self.birth_country_edit.setAccessibleName(QCoreApplication.translate("CandidateCard", u"Country of birth", None))
#endif // QT_CONFIG(accessibility)
        self.contact_title.setText(QCoreApplication.translate("CandidateCard", u"Contact", None))
        self.email_label.setText(QCoreApplication.translate("CandidateCard", u"E-mail", None))
#if QT_CONFIG(accessibility)
        self.email_edit.setAccessibleName(QCoreApplication.translate("CandidateCard", u"E-mail", None))
#endif // QT_CONFIG(accessibility)
        self.phone_label.setText(QCoreApplication.translate("CandidateCard", u"Phone", None))
#if QT_CONFIG(accessibility)
        self.phone_edit.setAccessibleName(QCoreApplication.translate("CandidateCard", u"Phone", None))
#endif // QT_CONFIG(accessibility)
        self.exam_title.setText(QCoreApplication.translate("CandidateCard", u"Examination", None))
        self.number_label.setText(QCoreApplication.translate("CandidateCard", u"Candidate\u2019s number", None))
#if QT_CONFIG(accessibility)
        self.number_edit.setAccessibleName(QCoreApplication.translate("CandidateCard", u"Candidate\u2019s number", None))
#endif // QT_CONFIG(accessibility)
        self.route_label.setText(QCoreApplication.translate("CandidateCard", u"Route of access", None))
#if QT_CONFIG(accessibility)
        self.route_edit.setAccessibleName(QCoreApplication.translate("CandidateCard", u"Route of access", None))
#endif // QT_CONFIG(accessibility)
        self.language_label.setText(QCoreApplication.translate("CandidateCard", u"Language of the examination", None))
#if QT_CONFIG(accessibility)
        self.language_edit.setAccessibleName(QCoreApplication.translate("CandidateCard", u"Language of the examination", None))
#endif // QT_CONFIG(accessibility)
        self.blocs_label.setText(QCoreApplication.translate("CandidateCard", u"Blocs aimed at in this session", None))
#if QT_CONFIG(accessibility)
        self.blocs_list.setAccessibleName(QCoreApplication.translate("CandidateCard", u"Blocs aimed at in this session", None))
#endif // QT_CONFIG(accessibility)
        self.ties_title.setText(QCoreApplication.translate("CandidateCard", u"Company and ties", None))
        self.ties_text.setText(QCoreApplication.translate("CandidateCard", u"Whoever is named here cannot sit for this candidate.", None))
        self.company_label.setText(QCoreApplication.translate("CandidateCard", u"Company", None))
#if QT_CONFIG(accessibility)
        self.company_edit.setAccessibleName(QCoreApplication.translate("CandidateCard", u"Company", None))
#endif // QT_CONFIG(accessibility)
        self.tutor_label.setText(QCoreApplication.translate("CandidateCard", u"Tutor", None))
#if QT_CONFIG(accessibility)
        self.tutor_edit.setAccessibleName(QCoreApplication.translate("CandidateCard", u"Tutor", None))
#endif // QT_CONFIG(accessibility)
        self.mentor_label.setText(QCoreApplication.translate("CandidateCard", u"Mentor", None))
#if QT_CONFIG(accessibility)
        self.mentor_edit.setAccessibleName(QCoreApplication.translate("CandidateCard", u"Mentor", None))
#endif // QT_CONFIG(accessibility)
        self.trainers_label.setText(QCoreApplication.translate("CandidateCard", u"Trainers", None))
#if QT_CONFIG(accessibility)
        self.trainers_field.setAccessibleName(QCoreApplication.translate("CandidateCard", u"Trainers", None))
#endif // QT_CONFIG(accessibility)
        self.measures_title.setText(QCoreApplication.translate("CandidateCard", u"Accommodations", None))
        self.measures_text.setText(QCoreApplication.translate("CandidateCard", u"Only the practical measure is kept. The reason is neither asked for nor kept.", None))
        self.neutralised_title.setText(QCoreApplication.translate("CandidateCard", u"Neutralised criteria", None))
        self.neutralised_text.setText(QCoreApplication.translate("CandidateCard", u"Jurors do not see this part: they learn only that a criterion is neutralised.", None))
        self.withdraw_button.setText(QCoreApplication.translate("CandidateCard", u"Withdraw", None))
        self.delete_button.setText(QCoreApplication.translate("CandidateCard", u"Delete", None))
        self.none_label.setText(QCoreApplication.translate("CandidateCard", u"Choose a candidate in the list: their card is shown here.", None))
        pass
    # retranslateUi

