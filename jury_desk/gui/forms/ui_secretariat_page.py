# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'secretariat_page.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QFrame, QGridLayout, QHBoxLayout,
    QLabel, QLineEdit, QPushButton, QScrollArea,
    QSizePolicy, QSpacerItem, QStackedWidget, QVBoxLayout,
    QWidget)

from jury_desk.gui.kit.flow_line import FlowLine
from jury_desk.gui.kit.shelf_view import ShelfView
from jury_desk.gui.secretariat.worker_chip import WorkerChip

class Ui_SecretariatPage(object):
    def setupUi(self, secretariat_page):
        if not secretariat_page.objectName():
            secretariat_page.setObjectName(u"secretariat_page")
        secretariat_page.setProperty(u"role", u"page")
        self.page_column = QVBoxLayout(secretariat_page)
        self.page_column.setSpacing(0)
        self.page_column.setObjectName(u"page_column")
        self.page_column.setContentsMargins(0, 0, 0, 0)
        self.secretariat_head = QFrame(secretariat_page)
        self.secretariat_head.setObjectName(u"secretariat_head")
        self.secretariat_head.setProperty(u"role", u"bar")
        self.head_row = QHBoxLayout(self.secretariat_head)
        self.head_row.setSpacing(24)
        self.head_row.setObjectName(u"head_row")
        self.head_row.setContentsMargins(24, 8, 24, 8)
        self.page_title = QLabel(self.secretariat_head)
        self.page_title.setObjectName(u"page_title")
        self.page_title.setProperty(u"role", u"title")
        self.page_title.setTextFormat(Qt.TextFormat.PlainText)

        self.head_row.addWidget(self.page_title)

        self.acts_column = QVBoxLayout()
        self.acts_column.setSpacing(0)
        self.acts_column.setObjectName(u"acts_column")
        self.acts_column.setContentsMargins(0, 0, 0, 0)
        self.acts_flow = FlowLine(self.secretariat_head)
        self.acts_flow.setObjectName(u"acts_flow")
        self.new_button = QPushButton(self.acts_flow)
        self.new_button.setObjectName(u"new_button")
        self.new_button.setProperty(u"role", u"primary")
        self.grids_button = QPushButton(self.acts_flow)
        self.grids_button.setObjectName(u"grids_button")
        self.grids_button.setProperty(u"role", u"quiet")
        self.people_button = QPushButton(self.acts_flow)
        self.people_button.setObjectName(u"people_button")
        self.people_button.setProperty(u"role", u"quiet")
        self.archive_button = QPushButton(self.acts_flow)
        self.archive_button.setObjectName(u"archive_button")
        self.archive_button.setProperty(u"role", u"quiet")
        self.help_button = QPushButton(self.acts_flow)
        self.help_button.setObjectName(u"help_button")
        self.help_button.setProperty(u"role", u"quiet")
        self.worker_panel = QWidget(self.acts_flow)
        self.worker_panel.setObjectName(u"worker_panel")
        self.worker_row = QHBoxLayout(self.worker_panel)
        self.worker_row.setSpacing(0)
        self.worker_row.setObjectName(u"worker_row")
        self.worker_row.setContentsMargins(0, 0, 0, 0)
        self.worker_chip = WorkerChip(self.worker_panel)
        self.worker_chip.setObjectName(u"worker_chip")

        self.worker_row.addWidget(self.worker_chip)

        self.worker_button = QPushButton(self.worker_panel)
        self.worker_button.setObjectName(u"worker_button")
        self.worker_button.setProperty(u"role", u"quiet")

        self.worker_row.addWidget(self.worker_button)


        self.acts_column.addWidget(self.acts_flow)


        self.head_row.addLayout(self.acts_column)

        self.head_row.setStretch(1, 1)

        self.page_column.addWidget(self.secretariat_head)

        self.panes_row = QHBoxLayout()
        self.panes_row.setSpacing(0)
        self.panes_row.setObjectName(u"panes_row")
        self.panes_row.setContentsMargins(0, 0, 0, 0)
        self.sessions_pane = QFrame(secretariat_page)
        self.sessions_pane.setObjectName(u"sessions_pane")
        self.list_column = QVBoxLayout(self.sessions_pane)
        self.list_column.setSpacing(0)
        self.list_column.setObjectName(u"list_column")
        self.list_column.setContentsMargins(0, 0, 0, 0)
        self.filter_column = QVBoxLayout()
        self.filter_column.setSpacing(0)
        self.filter_column.setObjectName(u"filter_column")
        self.filter_column.setContentsMargins(16, 16, 16, 8)
        self.filter_edit = QLineEdit(self.sessions_pane)
        self.filter_edit.setObjectName(u"filter_edit")
        self.filter_edit.setClearButtonEnabled(True)

        self.filter_column.addWidget(self.filter_edit)


        self.list_column.addLayout(self.filter_column)

        self.sessions_view = ShelfView(self.sessions_pane)
        self.sessions_view.setObjectName(u"sessions_view")

        self.list_column.addWidget(self.sessions_view)

        self.list_column.setStretch(1, 1)

        self.panes_row.addWidget(self.sessions_pane)

        self.detail_stack = QStackedWidget(secretariat_page)
        self.detail_stack.setObjectName(u"detail_stack")
        self.detail_area = QScrollArea()
        self.detail_area.setObjectName(u"detail_area")
        self.detail_area.setProperty(u"role", u"page")
        self.detail_area.setWidgetResizable(True)
        self.detail_area.setFrameShape(QFrame.Shape.NoFrame)
        self.detail_area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.detail_body = QWidget()
        self.detail_body.setObjectName(u"detail_body")
        self.detail_body.setProperty(u"role", u"body")
        self.detail_column = QVBoxLayout(self.detail_body)
        self.detail_column.setSpacing(16)
        self.detail_column.setObjectName(u"detail_column")
        self.detail_column.setContentsMargins(32, 24, 32, 32)
        self.detail_card = QFrame(self.detail_body)
        self.detail_card.setObjectName(u"detail_card")
        self.detail_card.setProperty(u"role", u"card")
        self.card_column = QVBoxLayout(self.detail_card)
        self.card_column.setSpacing(16)
        self.card_column.setObjectName(u"card_column")
        self.card_column.setContentsMargins(32, 24, 32, 32)
        self.state_label = QLabel(self.detail_card)
        self.state_label.setObjectName(u"state_label")
        self.state_label.setProperty(u"role", u"small")
        self.state_label.setTextFormat(Qt.TextFormat.PlainText)
        self.state_label.setWordWrap(True)

        self.card_column.addWidget(self.state_label)

        self.detail_title = QLabel(self.detail_card)
        self.detail_title.setObjectName(u"detail_title")
        self.detail_title.setProperty(u"role", u"title")
        self.detail_title.setTextFormat(Qt.TextFormat.PlainText)
        self.detail_title.setWordWrap(True)

        self.card_column.addWidget(self.detail_title)

        self.acts_line = FlowLine(self.detail_card)
        self.acts_line.setObjectName(u"acts_line")
        self.prepare_button = QPushButton(self.acts_line)
        self.prepare_button.setObjectName(u"prepare_button")
        self.prepare_button.setProperty(u"role", u"primary")
        self.again_button = QPushButton(self.acts_line)
        self.again_button.setObjectName(u"again_button")
        self.again_button.setProperty(u"role", u"quiet")
        self.remove_button = QPushButton(self.acts_line)
        self.remove_button.setObjectName(u"remove_button")
        self.remove_button.setProperty(u"role", u"quiet")

        self.card_column.addWidget(self.acts_line)

        self.title_line = QFrame(self.detail_card)
        self.title_line.setObjectName(u"title_line")
        self.title_line.setProperty(u"role", u"line")

        self.card_column.addWidget(self.title_line)

        self.facts_grid = QGridLayout()
        self.facts_grid.setObjectName(u"facts_grid")
        self.facts_grid.setHorizontalSpacing(24)
        self.facts_grid.setVerticalSpacing(8)
        self.facts_grid.setContentsMargins(0, 0, 0, 0)
        self.certification_name = QLabel(self.detail_card)
        self.certification_name.setObjectName(u"certification_name")
        self.certification_name.setProperty(u"role", u"field")
        self.certification_name.setTextFormat(Qt.TextFormat.PlainText)
        self.certification_name.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignTop)

        self.facts_grid.addWidget(self.certification_name, 0, 0, 1, 1)

        self.certification_text = QLabel(self.detail_card)
        self.certification_text.setObjectName(u"certification_text")
        self.certification_text.setTextFormat(Qt.TextFormat.PlainText)
        self.certification_text.setWordWrap(True)

        self.facts_grid.addWidget(self.certification_text, 0, 1, 1, 1)

        self.kind_name = QLabel(self.detail_card)
        self.kind_name.setObjectName(u"kind_name")
        self.kind_name.setProperty(u"role", u"field")
        self.kind_name.setTextFormat(Qt.TextFormat.PlainText)
        self.kind_name.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignTop)

        self.facts_grid.addWidget(self.kind_name, 1, 0, 1, 1)

        self.kind_text = QLabel(self.detail_card)
        self.kind_text.setObjectName(u"kind_text")
        self.kind_text.setTextFormat(Qt.TextFormat.PlainText)
        self.kind_text.setWordWrap(True)

        self.facts_grid.addWidget(self.kind_text, 1, 1, 1, 1)

        self.days_name = QLabel(self.detail_card)
        self.days_name.setObjectName(u"days_name")
        self.days_name.setProperty(u"role", u"field")
        self.days_name.setTextFormat(Qt.TextFormat.PlainText)
        self.days_name.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignTop)

        self.facts_grid.addWidget(self.days_name, 2, 0, 1, 1)

        self.days_text = QLabel(self.detail_card)
        self.days_text.setObjectName(u"days_text")
        self.days_text.setTextFormat(Qt.TextFormat.PlainText)
        self.days_text.setWordWrap(True)

        self.facts_grid.addWidget(self.days_text, 2, 1, 1, 1)

        self.candidates_name = QLabel(self.detail_card)
        self.candidates_name.setObjectName(u"candidates_name")
        self.candidates_name.setProperty(u"role", u"field")
        self.candidates_name.setTextFormat(Qt.TextFormat.PlainText)
        self.candidates_name.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignTop)

        self.facts_grid.addWidget(self.candidates_name, 3, 0, 1, 1)

        self.candidates_text = QLabel(self.detail_card)
        self.candidates_text.setObjectName(u"candidates_text")
        self.candidates_text.setTextFormat(Qt.TextFormat.PlainText)
        self.candidates_text.setWordWrap(True)

        self.facts_grid.addWidget(self.candidates_text, 3, 1, 1, 1)

        self.changed_name = QLabel(self.detail_card)
        self.changed_name.setObjectName(u"changed_name")
        self.changed_name.setProperty(u"role", u"field")
        self.changed_name.setTextFormat(Qt.TextFormat.PlainText)
        self.changed_name.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignTop)

        self.facts_grid.addWidget(self.changed_name, 4, 0, 1, 1)

        self.changed_text = QLabel(self.detail_card)
        self.changed_text.setObjectName(u"changed_text")
        self.changed_text.setTextFormat(Qt.TextFormat.PlainText)
        self.changed_text.setWordWrap(True)

        self.facts_grid.addWidget(self.changed_text, 4, 1, 1, 1)

        self.facts_grid.setColumnStretch(1, 1)

        self.card_column.addLayout(self.facts_grid)


        self.detail_column.addWidget(self.detail_card)

        self.detail_spacer = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.detail_column.addItem(self.detail_spacer)

        self.detail_area.setWidget(self.detail_body)
        self.detail_stack.addWidget(self.detail_area)
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
        self.empty_row.setSpacing(0)
        self.empty_row.setObjectName(u"empty_row")
        self.empty_row.setContentsMargins(0, 16, 0, 0)
        self.empty_left = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.empty_row.addItem(self.empty_left)

        self.begin_button = QPushButton(self.empty_page)
        self.begin_button.setObjectName(u"begin_button")
        self.begin_button.setProperty(u"role", u"primary")

        self.empty_row.addWidget(self.begin_button)

        self.empty_right = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.empty_row.addItem(self.empty_right)


        self.empty_column.addLayout(self.empty_row)

        self.empty_bottom = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.empty_column.addItem(self.empty_bottom)

        self.empty_column.setStretch(0, 1)
        self.empty_column.setStretch(4, 2)
        self.detail_stack.addWidget(self.empty_page)

        self.panes_row.addWidget(self.detail_stack)

        self.panes_row.setStretch(1, 1)

        self.page_column.addLayout(self.panes_row)

        self.page_column.setStretch(1, 1)
        QWidget.setTabOrder(self.new_button, self.grids_button)
        QWidget.setTabOrder(self.grids_button, self.people_button)
        QWidget.setTabOrder(self.people_button, self.archive_button)
        QWidget.setTabOrder(self.archive_button, self.help_button)
        QWidget.setTabOrder(self.help_button, self.worker_button)
        QWidget.setTabOrder(self.worker_button, self.filter_edit)
        QWidget.setTabOrder(self.filter_edit, self.sessions_view)
        QWidget.setTabOrder(self.sessions_view, self.prepare_button)
        QWidget.setTabOrder(self.prepare_button, self.again_button)
        QWidget.setTabOrder(self.again_button, self.remove_button)

        self.retranslateUi(secretariat_page)
    # setupUi

    def retranslateUi(self, secretariat_page):
        self.page_title.setText(QCoreApplication.translate("SecretariatPage", u"Sessions", None))
        self.new_button.setText(QCoreApplication.translate("SecretariatPage", u"New session\u2026", None))
#if QT_CONFIG(tooltip)
        self.new_button.setToolTip(QCoreApplication.translate("SecretariatPage", u"Begin a session (Ctrl+N)", None))
#endif // QT_CONFIG(tooltip)
        self.grids_button.setText(QCoreApplication.translate("SecretariatPage", u"Evaluation grids", None))
#if QT_CONFIG(tooltip)
        self.grids_button.setToolTip(QCoreApplication.translate("SecretariatPage", u"The grid workshop (Ctrl+G)", None))
#endif // QT_CONFIG(tooltip)
        self.people_button.setText(QCoreApplication.translate("SecretariatPage", u"People at the secretariat\u2026", None))
#if QT_CONFIG(tooltip)
        self.people_button.setToolTip(QCoreApplication.translate("SecretariatPage", u"Who works here, each with a PIN", None))
#endif // QT_CONFIG(tooltip)
        self.archive_button.setText(QCoreApplication.translate("SecretariatPage", u"Move to another computer\u2026", None))
#if QT_CONFIG(tooltip)
        self.archive_button.setToolTip(QCoreApplication.translate("SecretariatPage", u"Write everything into one encrypted file", None))
#endif // QT_CONFIG(tooltip)
        self.help_button.setText(QCoreApplication.translate("SecretariatPage", u"Help", None))
#if QT_CONFIG(tooltip)
        self.help_button.setToolTip(QCoreApplication.translate("SecretariatPage", u"Help (F1)", None))
#endif // QT_CONFIG(tooltip)
        self.worker_button.setText(QCoreApplication.translate("SecretariatPage", u"Change\u2026", None))
#if QT_CONFIG(tooltip)
        self.worker_button.setToolTip(QCoreApplication.translate("SecretariatPage", u"Say who works now", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.worker_button.setAccessibleName(QCoreApplication.translate("SecretariatPage", u"Change who works now", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.sessions_pane.setAccessibleName(QCoreApplication.translate("SecretariatPage", u"Sessions", None))
#endif // QT_CONFIG(accessibility)
        self.filter_edit.setPlaceholderText(QCoreApplication.translate("SecretariatPage", u"Filter (Ctrl+F)", None))
#if QT_CONFIG(accessibility)
        self.filter_edit.setAccessibleName(QCoreApplication.translate("SecretariatPage", u"Filter the sessions", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.sessions_view.setAccessibleName(QCoreApplication.translate("SecretariatPage", u"Sessions", None))
#endif // QT_CONFIG(accessibility)
        self.prepare_button.setText(QCoreApplication.translate("SecretariatPage", u"Prepare", None))
        self.again_button.setText(QCoreApplication.translate("SecretariatPage", u"Another one like it\u2026", None))
#if QT_CONFIG(tooltip)
        self.again_button.setToolTip(QCoreApplication.translate("SecretariatPage", u"Same certification, rules, rooms, jurors and panels, on other days", None))
#endif // QT_CONFIG(tooltip)
        self.remove_button.setText(QCoreApplication.translate("SecretariatPage", u"Remove\u2026", None))
        self.certification_name.setText(QCoreApplication.translate("SecretariatPage", u"Certification", None))
        self.kind_name.setText(QCoreApplication.translate("SecretariatPage", u"Kind", None))
        self.days_name.setText(QCoreApplication.translate("SecretariatPage", u"Days", None))
        self.candidates_name.setText(QCoreApplication.translate("SecretariatPage", u"Candidates", None))
        self.changed_name.setText(QCoreApplication.translate("SecretariatPage", u"Last change", None))
        self.empty_title.setText(QCoreApplication.translate("SecretariatPage", u"No session yet", None))
        self.empty_text.setText(QCoreApplication.translate("SecretariatPage", u"Begin one: choose the certification and the days. Candidates, juries, rules and the timetable come next, in any order.", None))
        self.begin_button.setText(QCoreApplication.translate("SecretariatPage", u"New session\u2026", None))
        pass
    # retranslateUi

