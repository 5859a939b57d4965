# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'rules_page.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QFrame, QHBoxLayout, QLabel,
    QPushButton, QScrollArea, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from jury_desk.gui.kit.choice_field import ChoiceField
from jury_desk.gui.kit.flow_line import FlowLine

class Ui_RulesPage(object):
    def setupUi(self, rules_page):
        if not rules_page.objectName():
            rules_page.setObjectName(u"rules_page")
        rules_page.setProperty(u"role", u"page")
        self.page_column = QVBoxLayout(rules_page)
        self.page_column.setSpacing(0)
        self.page_column.setObjectName(u"page_column")
        self.page_column.setContentsMargins(0, 0, 0, 0)
        self.panes_bar = QFrame(rules_page)
        self.panes_bar.setObjectName(u"panes_bar")
        self.panes_bar.setProperty(u"role", u"bar")
        self.panes_row = QHBoxLayout(self.panes_bar)
        self.panes_row.setSpacing(8)
        self.panes_row.setObjectName(u"panes_row")
        self.panes_row.setContentsMargins(16, 0, 16, 0)
        self.rules_button = QPushButton(self.panes_bar)
        self.rules_button.setObjectName(u"rules_button")
        self.rules_button.setProperty(u"role", u"tab")
        self.rules_button.setCheckable(True)

        self.panes_row.addWidget(self.rules_button)

        self.trial_button = QPushButton(self.panes_bar)
        self.trial_button.setObjectName(u"trial_button")
        self.trial_button.setProperty(u"role", u"tab")
        self.trial_button.setCheckable(True)

        self.panes_row.addWidget(self.trial_button)

        self.panes_spacer = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.panes_row.addItem(self.panes_spacer)


        self.page_column.addWidget(self.panes_bar)

        self.areas_row = QHBoxLayout()
        self.areas_row.setSpacing(0)
        self.areas_row.setObjectName(u"areas_row")
        self.areas_row.setContentsMargins(0, 0, 0, 0)
        self.rules_area = QScrollArea(rules_page)
        self.rules_area.setObjectName(u"rules_area")
        self.rules_area.setProperty(u"role", u"page")
        self.rules_area.setWidgetResizable(True)
        self.rules_area.setFrameShape(QFrame.Shape.NoFrame)
        self.rules_area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.rules_body = QWidget()
        self.rules_body.setObjectName(u"rules_body")
        self.rules_body.setProperty(u"role", u"body")
        self.rules_column = QVBoxLayout(self.rules_body)
        self.rules_column.setSpacing(16)
        self.rules_column.setObjectName(u"rules_column")
        self.rules_column.setContentsMargins(32, 24, 32, 32)
        self.page_title = QLabel(self.rules_body)
        self.page_title.setObjectName(u"page_title")
        self.page_title.setProperty(u"role", u"title")
        self.page_title.setTextFormat(Qt.TextFormat.PlainText)

        self.rules_column.addWidget(self.page_title)

        self.lead_text = QLabel(self.rules_body)
        self.lead_text.setObjectName(u"lead_text")
        self.lead_text.setProperty(u"role", u"muted")
        self.lead_text.setTextFormat(Qt.TextFormat.PlainText)
        self.lead_text.setWordWrap(True)

        self.rules_column.addWidget(self.lead_text)

        self.closed_panel = QFrame(self.rules_body)
        self.closed_panel.setObjectName(u"closed_panel")
        self.closed_panel.setProperty(u"role", u"notice")
        self.closed_panel.setProperty(u"kind", u"inset")
        self.closed_row = QHBoxLayout(self.closed_panel)
        self.closed_row.setSpacing(8)
        self.closed_row.setObjectName(u"closed_row")
        self.closed_row.setContentsMargins(16, 12, 16, 12)
        self.closed_text = QLabel(self.closed_panel)
        self.closed_text.setObjectName(u"closed_text")
        self.closed_text.setTextFormat(Qt.TextFormat.PlainText)
        self.closed_text.setWordWrap(True)

        self.closed_row.addWidget(self.closed_text)


        self.rules_column.addWidget(self.closed_panel)

        self.source_card = QFrame(self.rules_body)
        self.source_card.setObjectName(u"source_card")
        self.source_card.setProperty(u"role", u"card")
        self.source_column = QVBoxLayout(self.source_card)
        self.source_column.setSpacing(12)
        self.source_column.setObjectName(u"source_column")
        self.source_column.setContentsMargins(24, 16, 24, 16)
        self.set_column = QVBoxLayout()
        self.set_column.setSpacing(8)
        self.set_column.setObjectName(u"set_column")
        self.set_column.setContentsMargins(0, 0, 0, 0)
        self.set_name = QLabel(self.source_card)
        self.set_name.setObjectName(u"set_name")
        self.set_name.setProperty(u"role", u"field")
        self.set_name.setTextFormat(Qt.TextFormat.PlainText)

        self.set_column.addWidget(self.set_name)

        self.set_row = QHBoxLayout()
        self.set_row.setSpacing(8)
        self.set_row.setObjectName(u"set_row")
        self.set_row.setContentsMargins(0, 0, 0, 0)
        self.set_choice = ChoiceField(self.source_card)
        self.set_choice.setObjectName(u"set_choice")

        self.set_row.addWidget(self.set_choice)


        self.set_column.addLayout(self.set_row)

        self.acts_widget = FlowLine(self.source_card)
        self.acts_widget.setObjectName(u"acts_widget")
        self.save_button = QPushButton(self.acts_widget)
        self.save_button.setObjectName(u"save_button")
        self.own_button = QPushButton(self.acts_widget)
        self.own_button.setObjectName(u"own_button")
        self.own_button.setProperty(u"role", u"link")

        self.set_column.addWidget(self.acts_widget)


        self.source_column.addLayout(self.set_column)

        self.source_text = QLabel(self.source_card)
        self.source_text.setObjectName(u"source_text")
        self.source_text.setProperty(u"role", u"small")
        self.source_text.setTextFormat(Qt.TextFormat.PlainText)
        self.source_text.setWordWrap(True)

        self.source_column.addWidget(self.source_text)


        self.rules_column.addWidget(self.source_card)

        self.competency_card = QFrame(self.rules_body)
        self.competency_card.setObjectName(u"competency_card")
        self.competency_card.setProperty(u"role", u"card")
        self.competency_column = QVBoxLayout(self.competency_card)
        self.competency_column.setSpacing(8)
        self.competency_column.setObjectName(u"competency_column")
        self.competency_column.setContentsMargins(24, 16, 24, 8)
        self.competency_title = QLabel(self.competency_card)
        self.competency_title.setObjectName(u"competency_title")
        self.competency_title.setProperty(u"role", u"heading")
        self.competency_title.setTextFormat(Qt.TextFormat.PlainText)

        self.competency_column.addWidget(self.competency_title)

        self.competency_rows = QWidget(self.competency_card)
        self.competency_rows.setObjectName(u"competency_rows")
        self.competency_lines = QVBoxLayout(self.competency_rows)
        self.competency_lines.setSpacing(0)
        self.competency_lines.setObjectName(u"competency_lines")
        self.competency_lines.setContentsMargins(0, 0, 0, 0)

        self.competency_column.addWidget(self.competency_rows)


        self.rules_column.addWidget(self.competency_card)

        self.jurors_card = QFrame(self.rules_body)
        self.jurors_card.setObjectName(u"jurors_card")
        self.jurors_card.setProperty(u"role", u"card")
        self.jurors_column = QVBoxLayout(self.jurors_card)
        self.jurors_column.setSpacing(8)
        self.jurors_column.setObjectName(u"jurors_column")
        self.jurors_column.setContentsMargins(24, 16, 24, 8)
        self.jurors_title = QLabel(self.jurors_card)
        self.jurors_title.setObjectName(u"jurors_title")
        self.jurors_title.setProperty(u"role", u"heading")
        self.jurors_title.setTextFormat(Qt.TextFormat.PlainText)

        self.jurors_column.addWidget(self.jurors_title)

        self.jurors_rows = QWidget(self.jurors_card)
        self.jurors_rows.setObjectName(u"jurors_rows")
        self.jurors_lines = QVBoxLayout(self.jurors_rows)
        self.jurors_lines.setSpacing(0)
        self.jurors_lines.setObjectName(u"jurors_lines")
        self.jurors_lines.setContentsMargins(0, 0, 0, 0)

        self.jurors_column.addWidget(self.jurors_rows)


        self.rules_column.addWidget(self.jurors_card)

        self.bloc_card = QFrame(self.rules_body)
        self.bloc_card.setObjectName(u"bloc_card")
        self.bloc_card.setProperty(u"role", u"card")
        self.bloc_column = QVBoxLayout(self.bloc_card)
        self.bloc_column.setSpacing(8)
        self.bloc_column.setObjectName(u"bloc_column")
        self.bloc_column.setContentsMargins(24, 16, 24, 8)
        self.bloc_title = QLabel(self.bloc_card)
        self.bloc_title.setObjectName(u"bloc_title")
        self.bloc_title.setProperty(u"role", u"heading")
        self.bloc_title.setTextFormat(Qt.TextFormat.PlainText)

        self.bloc_column.addWidget(self.bloc_title)

        self.bloc_rows = QWidget(self.bloc_card)
        self.bloc_rows.setObjectName(u"bloc_rows")
        self.bloc_lines = QVBoxLayout(self.bloc_rows)
        self.bloc_lines.setSpacing(0)
        self.bloc_lines.setObjectName(u"bloc_lines")
        self.bloc_lines.setContentsMargins(0, 0, 0, 0)

        self.bloc_column.addWidget(self.bloc_rows)


        self.rules_column.addWidget(self.bloc_card)

        self.levels_card = QFrame(self.rules_body)
        self.levels_card.setObjectName(u"levels_card")
        self.levels_card.setProperty(u"role", u"card")
        self.levels_column = QVBoxLayout(self.levels_card)
        self.levels_column.setSpacing(8)
        self.levels_column.setObjectName(u"levels_column")
        self.levels_column.setContentsMargins(24, 16, 24, 8)
        self.levels_title = QLabel(self.levels_card)
        self.levels_title.setObjectName(u"levels_title")
        self.levels_title.setProperty(u"role", u"heading")
        self.levels_title.setTextFormat(Qt.TextFormat.PlainText)

        self.levels_column.addWidget(self.levels_title)

        self.levels_rows = QWidget(self.levels_card)
        self.levels_rows.setObjectName(u"levels_rows")
        self.levels_lines = QVBoxLayout(self.levels_rows)
        self.levels_lines.setSpacing(0)
        self.levels_lines.setObjectName(u"levels_lines")
        self.levels_lines.setContentsMargins(0, 0, 0, 0)

        self.levels_column.addWidget(self.levels_rows)


        self.rules_column.addWidget(self.levels_card)

        self.weights_card = QFrame(self.rules_body)
        self.weights_card.setObjectName(u"weights_card")
        self.weights_card.setProperty(u"role", u"card")
        self.weights_column = QVBoxLayout(self.weights_card)
        self.weights_column.setSpacing(8)
        self.weights_column.setObjectName(u"weights_column")
        self.weights_column.setContentsMargins(24, 16, 24, 8)
        self.weights_title = QLabel(self.weights_card)
        self.weights_title.setObjectName(u"weights_title")
        self.weights_title.setProperty(u"role", u"heading")
        self.weights_title.setTextFormat(Qt.TextFormat.PlainText)

        self.weights_column.addWidget(self.weights_title)

        self.weights_rows = QWidget(self.weights_card)
        self.weights_rows.setObjectName(u"weights_rows")
        self.weights_lines = QVBoxLayout(self.weights_rows)
        self.weights_lines.setSpacing(0)
        self.weights_lines.setObjectName(u"weights_lines")
        self.weights_lines.setContentsMargins(0, 0, 0, 0)

        self.weights_column.addWidget(self.weights_rows)


        self.rules_column.addWidget(self.weights_card)

        self.external_card = QFrame(self.rules_body)
        self.external_card.setObjectName(u"external_card")
        self.external_card.setProperty(u"role", u"card")
        self.external_column = QVBoxLayout(self.external_card)
        self.external_column.setSpacing(8)
        self.external_column.setObjectName(u"external_column")
        self.external_column.setContentsMargins(24, 16, 24, 8)
        self.external_title = QLabel(self.external_card)
        self.external_title.setObjectName(u"external_title")
        self.external_title.setProperty(u"role", u"heading")
        self.external_title.setTextFormat(Qt.TextFormat.PlainText)

        self.external_column.addWidget(self.external_title)

        self.external_rows = QWidget(self.external_card)
        self.external_rows.setObjectName(u"external_rows")
        self.external_lines = QVBoxLayout(self.external_rows)
        self.external_lines.setSpacing(0)
        self.external_lines.setObjectName(u"external_lines")
        self.external_lines.setContentsMargins(0, 0, 0, 0)

        self.external_column.addWidget(self.external_rows)


        self.rules_column.addWidget(self.external_card)

        self.rules_spacer = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.rules_column.addItem(self.rules_spacer)

        self.rules_area.setWidget(self.rules_body)

        self.areas_row.addWidget(self.rules_area)

        self.trial_area = QScrollArea(rules_page)
        self.trial_area.setObjectName(u"trial_area")
        self.trial_area.setWidgetResizable(True)
        self.trial_area.setFrameShape(QFrame.Shape.NoFrame)
        self.trial_area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.trial_body = QWidget()
        self.trial_body.setObjectName(u"trial_body")
        self.trial_body.setProperty(u"role", u"body")
        self.trial_lines = QVBoxLayout(self.trial_body)
        self.trial_lines.setSpacing(0)
        self.trial_lines.setObjectName(u"trial_lines")
        self.trial_lines.setContentsMargins(0, 0, 0, 0)
        self.trial_area.setWidget(self.trial_body)

        self.areas_row.addWidget(self.trial_area)

        self.areas_row.setStretch(0, 1)
        self.areas_row.setStretch(1, 1)

        self.page_column.addLayout(self.areas_row)

        self.page_column.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.set_name.setBuddy(self.set_choice)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(rules_page)
    # setupUi

    def retranslateUi(self, rules_page):
        self.rules_button.setText(QCoreApplication.translate("RulesPage", u"The rules", None))
        self.trial_button.setText(QCoreApplication.translate("RulesPage", u"What would it give?", None))
        self.page_title.setText(QCoreApplication.translate("RulesPage", u"The rules", None))
        self.lead_text.setText(QCoreApplication.translate("RulesPage", u"What turns the jurors' levels into a proposal. The jury decides.", None))
        self.closed_text.setText(QCoreApplication.translate("RulesPage", u"The session is open: its rules stay as they are.", None))
        self.set_name.setText(QCoreApplication.translate("RulesPage", u"Set of rules", None))
#if QT_CONFIG(accessibility)
        self.set_choice.setAccessibleName(QCoreApplication.translate("RulesPage", u"Set of rules", None))
#endif // QT_CONFIG(accessibility)
        self.save_button.setText(QCoreApplication.translate("RulesPage", u"Save under a name\u2026", None))
        self.own_button.setText(QCoreApplication.translate("RulesPage", u"Back to the certification's rules", None))
        pass
    # retranslateUi

