# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'rules_trial.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QAbstractItemView, QHBoxLayout,
    QLabel, QPushButton, QSizePolicy,
    QSpacerItem, QSplitter, QVBoxLayout, QWidget)

from jury_desk.gui.kit.choice_field import ChoiceField
from jury_desk.gui.kit.flow_line import FlowLine
from jury_desk.gui.kit.tick_box import TickBox
from jury_desk.gui.preparation.rules.rules_trial_results import TrialResults
from jury_desk.gui.preparation.rules.rules_trial_table import TrialTable

class Ui_RulesTrial(object):
    def setupUi(self, trial_pane):
        if not trial_pane.objectName():
            trial_pane.setObjectName(u"trial_pane")
        trial_pane.setProperty(u"role", u"trial")
        self.trial_column = QVBoxLayout(trial_pane)
        self.trial_column.setSpacing(0)
        self.trial_column.setObjectName(u"trial_column")
        self.trial_column.setContentsMargins(0, 0, 0, 0)
        self.trial_head = QWidget(trial_pane)
        self.trial_head.setObjectName(u"trial_head")
        self.head_column = QVBoxLayout(self.trial_head)
        self.head_column.setSpacing(8)
        self.head_column.setObjectName(u"head_column")
        self.head_column.setContentsMargins(24, 24, 24, 12)
        self.title_row = QHBoxLayout()
        self.title_row.setSpacing(8)
        self.title_row.setObjectName(u"title_row")
        self.title_row.setContentsMargins(0, 0, 0, 0)
        self.trial_title = QLabel(self.trial_head)
        self.trial_title.setObjectName(u"trial_title")
        self.trial_title.setProperty(u"role", u"title")
        self.trial_title.setWordWrap(True)
        self.trial_title.setTextFormat(Qt.TextFormat.PlainText)

        self.title_row.addWidget(self.trial_title)

        self.title_spacer = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.title_row.addItem(self.title_spacer)

        self.title_row.setStretch(0, 1)

        self.head_column.addLayout(self.title_row)

        self.made_up_widget = QWidget(self.trial_head)
        self.made_up_widget.setObjectName(u"made_up_widget")
        self.made_up_row = QHBoxLayout(self.made_up_widget)
        self.made_up_row.setSpacing(8)
        self.made_up_row.setObjectName(u"made_up_row")
        self.made_up_row.setContentsMargins(0, 0, 0, 0)
        self.made_up_text = QLabel(self.made_up_widget)
        self.made_up_text.setObjectName(u"made_up_text")
        self.made_up_text.setProperty(u"role", u"muted")
        self.made_up_text.setTextFormat(Qt.TextFormat.PlainText)
        self.made_up_text.setWordWrap(True)

        self.made_up_row.addWidget(self.made_up_text)


        self.head_column.addWidget(self.made_up_widget)

        self.choices_widget = FlowLine(self.trial_head)
        self.choices_widget.setObjectName(u"choices_widget")
        self.bloc_choice = ChoiceField(self.choices_widget)
        self.bloc_choice.setObjectName(u"bloc_choice")
        self.preset_button = QPushButton(self.choices_widget)
        self.preset_button.setObjectName(u"preset_button")
        self.jurors_choice = ChoiceField(self.choices_widget)
        self.jurors_choice.setObjectName(u"jurors_choice")
        self.held_check = TickBox(self.choices_widget)
        self.held_check.setObjectName(u"held_check")

        self.head_column.addWidget(self.choices_widget)

        self.scores_widget = QWidget(self.trial_head)
        self.scores_widget.setObjectName(u"scores_widget")
        self.scores_column = QVBoxLayout(self.scores_widget)
        self.scores_column.setSpacing(8)
        self.scores_column.setObjectName(u"scores_column")
        self.scores_column.setContentsMargins(0, 0, 0, 0)

        self.head_column.addWidget(self.scores_widget)


        self.trial_column.addWidget(self.trial_head)

        self.trial_splitter = QSplitter(trial_pane)
        self.trial_splitter.setObjectName(u"trial_splitter")
        self.trial_splitter.setOrientation(Qt.Orientation.Vertical)
        self.trial_splitter.setChildrenCollapsible(False)
        self.marks_view = TrialTable(self.trial_splitter)
        self.marks_view.setObjectName(u"marks_view")
        self.marks_view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.trial_splitter.addWidget(self.marks_view)
        self.results_view = TrialResults(self.trial_splitter)
        self.results_view.setObjectName(u"results_view")
        self.trial_splitter.addWidget(self.results_view)

        self.trial_column.addWidget(self.trial_splitter)

        self.keys_row = QHBoxLayout()
        self.keys_row.setSpacing(8)
        self.keys_row.setObjectName(u"keys_row")
        self.keys_row.setContentsMargins(24, 8, 24, 12)
        self.keys_text = QLabel(trial_pane)
        self.keys_text.setObjectName(u"keys_text")
        self.keys_text.setProperty(u"role", u"small")
        self.keys_text.setTextFormat(Qt.TextFormat.PlainText)
        self.keys_text.setWordWrap(True)

        self.keys_row.addWidget(self.keys_text)


        self.trial_column.addLayout(self.keys_row)

        self.trial_column.setStretch(1, 1)

        self.retranslateUi(trial_pane)
    # setupUi

    def retranslateUi(self, trial_pane):
        self.trial_title.setText(QCoreApplication.translate("RulesTrial", u"What would it give?", None))
        self.made_up_text.setText(QCoreApplication.translate("RulesTrial", u"Set its levels: the proposal follows. Nothing of it is kept as a mark.", None))
#if QT_CONFIG(accessibility)
        self.bloc_choice.setAccessibleName(QCoreApplication.translate("RulesTrial", u"Bloc", None))
#endif // QT_CONFIG(accessibility)
        self.preset_button.setText(QCoreApplication.translate("RulesTrial", u"Fill in\u2026", None))
#if QT_CONFIG(accessibility)
        self.jurors_choice.setAccessibleName(QCoreApplication.translate("RulesTrial", u"Number of jurors", None))
#endif // QT_CONFIG(accessibility)
        self.held_check.setText(QCoreApplication.translate("RulesTrial", u"Held already", None))
#if QT_CONFIG(accessibility)
        self.marks_view.setAccessibleName(QCoreApplication.translate("RulesTrial", u"Levels of the made-up candidate", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.results_view.setAccessibleName(QCoreApplication.translate("RulesTrial", u"Proposal", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

