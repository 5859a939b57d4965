# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'papers_page.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QFrame, QHBoxLayout, QLabel,
    QPlainTextEdit, QProgressBar, QPushButton, QScrollArea,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from jury_desk.gui.kit.choice_field import ChoiceField
from jury_desk.gui.kit.flow_line import FlowLine
from jury_desk.gui.kit.shelf_view import ShelfView
from jury_desk.gui.kit.tick_box import TickBox
from jury_desk.gui.preparation.finding_list import FindingList
from jury_desk.gui.preparation.papers.papers_preview import PaperPreview

class Ui_PapersPage(object):
    def setupUi(self, papers_page):
        if not papers_page.objectName():
            papers_page.setObjectName(u"papers_page")
        papers_page.setProperty(u"role", u"page")
        self.panes_row = QHBoxLayout(papers_page)
        self.panes_row.setSpacing(0)
        self.panes_row.setObjectName(u"panes_row")
        self.panes_row.setContentsMargins(0, 0, 0, 0)
        self.papers_pane = QFrame(papers_page)
        self.papers_pane.setObjectName(u"papers_pane")
        self.list_column = QVBoxLayout(self.papers_pane)
        self.list_column.setSpacing(0)
        self.list_column.setObjectName(u"list_column")
        self.list_column.setContentsMargins(0, 0, 0, 0)
        self.head_column = QVBoxLayout()
        self.head_column.setSpacing(0)
        self.head_column.setObjectName(u"head_column")
        self.head_column.setContentsMargins(24, 24, 16, 8)
        self.page_title = QLabel(self.papers_pane)
        self.page_title.setObjectName(u"page_title")
        self.page_title.setProperty(u"role", u"title")
        self.page_title.setTextFormat(Qt.TextFormat.PlainText)

        self.head_column.addWidget(self.page_title)


        self.list_column.addLayout(self.head_column)

        self.papers_view = ShelfView(self.papers_pane)
        self.papers_view.setObjectName(u"papers_view")

        self.list_column.addWidget(self.papers_view)

        self.list_column.setStretch(1, 1)

        self.panes_row.addWidget(self.papers_pane)

        self.papers_area = QScrollArea(papers_page)
        self.papers_area.setObjectName(u"papers_area")
        self.papers_area.setProperty(u"role", u"page")
        self.papers_area.setWidgetResizable(True)
        self.papers_area.setFrameShape(QFrame.Shape.NoFrame)
        self.papers_area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.papers_body = QWidget()
        self.papers_body.setObjectName(u"papers_body")
        self.papers_body.setProperty(u"role", u"body")
        self.body_column = QVBoxLayout(self.papers_body)
        self.body_column.setSpacing(16)
        self.body_column.setObjectName(u"body_column")
        self.body_column.setContentsMargins(32, 24, 32, 32)
        self.cards_widget = QWidget(self.papers_body)
        self.cards_widget.setObjectName(u"cards_widget")
        self.cards_row = QHBoxLayout(self.cards_widget)
        self.cards_row.setSpacing(24)
        self.cards_row.setObjectName(u"cards_row")
        self.cards_row.setContentsMargins(0, 0, 0, 0)
        self.paper_column = QVBoxLayout()
        self.paper_column.setSpacing(0)
        self.paper_column.setObjectName(u"paper_column")
        self.paper_column.setContentsMargins(0, 0, 0, 0)
        self.paper_card = QFrame(self.cards_widget)
        self.paper_card.setObjectName(u"paper_card")
        self.paper_card.setProperty(u"role", u"card")
        self.card_column = QVBoxLayout(self.paper_card)
        self.card_column.setSpacing(16)
        self.card_column.setObjectName(u"card_column")
        self.card_column.setContentsMargins(32, 24, 32, 32)
        self.group_label = QLabel(self.paper_card)
        self.group_label.setObjectName(u"group_label")
        self.group_label.setProperty(u"role", u"small")
        self.group_label.setTextFormat(Qt.TextFormat.PlainText)
        self.group_label.setWordWrap(True)

        self.card_column.addWidget(self.group_label)

        self.paper_title = QLabel(self.paper_card)
        self.paper_title.setObjectName(u"paper_title")
        self.paper_title.setProperty(u"role", u"title")
        self.paper_title.setTextFormat(Qt.TextFormat.PlainText)
        self.paper_title.setWordWrap(True)

        self.card_column.addWidget(self.paper_title)

        self.about_text = QLabel(self.paper_card)
        self.about_text.setObjectName(u"about_text")
        self.about_text.setProperty(u"role", u"muted")
        self.about_text.setTextFormat(Qt.TextFormat.PlainText)
        self.about_text.setWordWrap(True)

        self.card_column.addWidget(self.about_text)

        self.found_list = FindingList(self.paper_card)
        self.found_list.setObjectName(u"found_list")

        self.card_column.addWidget(self.found_list)

        self.options_line = QFrame(self.paper_card)
        self.options_line.setObjectName(u"options_line")
        self.options_line.setProperty(u"role", u"line")

        self.card_column.addWidget(self.options_line)

        self.options_column = QVBoxLayout()
        self.options_column.setSpacing(8)
        self.options_column.setObjectName(u"options_column")
        self.options_column.setContentsMargins(0, 0, 0, 0)
        self.format_row = QHBoxLayout()
        self.format_row.setSpacing(16)
        self.format_row.setObjectName(u"format_row")
        self.format_row.setContentsMargins(0, 0, 0, 0)
        self.format_column = QVBoxLayout()
        self.format_column.setSpacing(4)
        self.format_column.setObjectName(u"format_column")
        self.format_column.setContentsMargins(0, 0, 0, 0)
        self.format_name = QLabel(self.paper_card)
        self.format_name.setObjectName(u"format_name")
        self.format_name.setProperty(u"role", u"field")
        self.format_name.setTextFormat(Qt.TextFormat.PlainText)

        self.format_column.addWidget(self.format_name)

        self.format_choice = ChoiceField(self.paper_card)
        self.format_choice.setObjectName(u"format_choice")

        self.format_column.addWidget(self.format_choice)


        self.format_row.addLayout(self.format_column)

        self.format_spacer = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.format_row.addItem(self.format_spacer)

        self.format_row.setStretch(1, 1)

        self.options_column.addLayout(self.format_row)

        self.single_box = TickBox(self.paper_card)
        self.single_box.setObjectName(u"single_box")

        self.options_column.addWidget(self.single_box)

        self.numbers_box = TickBox(self.paper_card)
        self.numbers_box.setObjectName(u"numbers_box")

        self.options_column.addWidget(self.numbers_box)


        self.card_column.addLayout(self.options_column)

        self.bring_widget = QWidget(self.paper_card)
        self.bring_widget.setObjectName(u"bring_widget")
        self.bring_column = QVBoxLayout(self.bring_widget)
        self.bring_column.setSpacing(4)
        self.bring_column.setObjectName(u"bring_column")
        self.bring_column.setContentsMargins(0, 0, 0, 0)
        self.bring_name = QLabel(self.bring_widget)
        self.bring_name.setObjectName(u"bring_name")
        self.bring_name.setProperty(u"role", u"field")
        self.bring_name.setTextFormat(Qt.TextFormat.PlainText)
        self.bring_name.setWordWrap(True)

        self.bring_column.addWidget(self.bring_name)

        self.bring_edit = QPlainTextEdit(self.bring_widget)
        self.bring_edit.setObjectName(u"bring_edit")
        self.bring_edit.setTabChangesFocus(True)

        self.bring_column.addWidget(self.bring_edit)


        self.card_column.addWidget(self.bring_widget)

        self.folder_column = QVBoxLayout()
        self.folder_column.setSpacing(4)
        self.folder_column.setObjectName(u"folder_column")
        self.folder_column.setContentsMargins(0, 0, 0, 0)
        self.folder_name = QLabel(self.paper_card)
        self.folder_name.setObjectName(u"folder_name")
        self.folder_name.setProperty(u"role", u"field")
        self.folder_name.setTextFormat(Qt.TextFormat.PlainText)

        self.folder_column.addWidget(self.folder_name)

        self.folder_row = QHBoxLayout()
        self.folder_row.setSpacing(8)
        self.folder_row.setObjectName(u"folder_row")
        self.folder_row.setContentsMargins(0, 0, 0, 0)
        self.folder_text = QLabel(self.paper_card)
        self.folder_text.setObjectName(u"folder_text")
        self.folder_text.setTextFormat(Qt.TextFormat.PlainText)
        self.folder_text.setWordWrap(True)

        self.folder_row.addWidget(self.folder_text)

        self.folder_button = QPushButton(self.paper_card)
        self.folder_button.setObjectName(u"folder_button")
        self.folder_button.setProperty(u"role", u"link")

        self.folder_row.addWidget(self.folder_button)

        self.folder_row.setStretch(0, 1)

        self.folder_column.addLayout(self.folder_row)


        self.card_column.addLayout(self.folder_column)

        self.acts_line = FlowLine(self.paper_card)
        self.acts_line.setObjectName(u"acts_line")
        self.write_button = QPushButton(self.acts_line)
        self.write_button.setObjectName(u"write_button")
        self.write_button.setProperty(u"role", u"primary")

        self.card_column.addWidget(self.acts_line)

        self.progress_panel = QFrame(self.paper_card)
        self.progress_panel.setObjectName(u"progress_panel")
        self.progress_panel.setProperty(u"role", u"notice")
        self.progress_panel.setProperty(u"kind", u"inset")
        self.progress_panel.setProperty(u"tone", u"accent")
        self.progress_column = QVBoxLayout(self.progress_panel)
        self.progress_column.setSpacing(8)
        self.progress_column.setObjectName(u"progress_column")
        self.progress_column.setContentsMargins(16, 12, 16, 12)
        self.progress_title = QLabel(self.progress_panel)
        self.progress_title.setObjectName(u"progress_title")
        self.progress_title.setProperty(u"role", u"strong")
        self.progress_title.setTextFormat(Qt.TextFormat.PlainText)
        self.progress_title.setWordWrap(True)

        self.progress_column.addWidget(self.progress_title)

        self.progress_bar = QProgressBar(self.progress_panel)
        self.progress_bar.setObjectName(u"progress_bar")
        self.progress_bar.setTextVisible(False)

        self.progress_column.addWidget(self.progress_bar)

        self.progress_acts = FlowLine(self.progress_panel)
        self.progress_acts.setObjectName(u"progress_acts")
        self.cancel_button = QPushButton(self.progress_acts)
        self.cancel_button.setObjectName(u"cancel_button")

        self.progress_column.addWidget(self.progress_acts)


        self.card_column.addWidget(self.progress_panel)

        self.result_panel = QFrame(self.paper_card)
        self.result_panel.setObjectName(u"result_panel")
        self.result_panel.setProperty(u"role", u"notice")
        self.result_panel.setProperty(u"kind", u"inset")
        self.result_panel.setProperty(u"tone", u"good")
        self.result_row = QHBoxLayout(self.result_panel)
        self.result_row.setSpacing(12)
        self.result_row.setObjectName(u"result_row")
        self.result_row.setContentsMargins(16, 12, 16, 12)
        self.result_sign_label = QLabel(self.result_panel)
        self.result_sign_label.setObjectName(u"result_sign_label")
        self.result_sign_label.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignTop)

        self.result_row.addWidget(self.result_sign_label)

        self.result_column = QVBoxLayout()
        self.result_column.setSpacing(4)
        self.result_column.setObjectName(u"result_column")
        self.result_column.setContentsMargins(0, 0, 0, 0)
        self.result_title = QLabel(self.result_panel)
        self.result_title.setObjectName(u"result_title")
        self.result_title.setProperty(u"role", u"strong")
        self.result_title.setTextFormat(Qt.TextFormat.PlainText)
        self.result_title.setWordWrap(True)

        self.result_column.addWidget(self.result_title)

        self.result_text = QLabel(self.result_panel)
        self.result_text.setObjectName(u"result_text")
        self.result_text.setTextFormat(Qt.TextFormat.PlainText)
        self.result_text.setWordWrap(True)

        self.result_column.addWidget(self.result_text)


        self.result_row.addLayout(self.result_column)

        self.result_row.setStretch(1, 1)

        self.card_column.addWidget(self.result_panel)


        self.paper_column.addWidget(self.paper_card)

        self.paper_spacer = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.paper_column.addItem(self.paper_spacer)

        self.paper_column.setStretch(1, 1)

        self.cards_row.addLayout(self.paper_column)

        self.preview_pane = QFrame(self.cards_widget)
        self.preview_pane.setObjectName(u"preview_pane")
        self.preview_column = QVBoxLayout(self.preview_pane)
        self.preview_column.setSpacing(8)
        self.preview_column.setObjectName(u"preview_column")
        self.preview_column.setContentsMargins(0, 0, 0, 0)
        self.preview_name = QLabel(self.preview_pane)
        self.preview_name.setObjectName(u"preview_name")
        self.preview_name.setProperty(u"role", u"field")
        self.preview_name.setTextFormat(Qt.TextFormat.PlainText)

        self.preview_column.addWidget(self.preview_name)

        self.preview_view = PaperPreview(self.preview_pane)
        self.preview_view.setObjectName(u"preview_view")

        self.preview_column.addWidget(self.preview_view)

        self.preview_spacer = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.preview_column.addItem(self.preview_spacer)

        self.preview_column.setStretch(2, 1)

        self.cards_row.addWidget(self.preview_pane)

        self.cards_row.setStretch(0, 3)
        self.cards_row.setStretch(1, 2)

        self.body_column.addWidget(self.cards_widget)

        self.body_spacer = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.body_column.addItem(self.body_spacer)

        self.body_column.setStretch(1, 1)
        self.papers_area.setWidget(self.papers_body)

        self.panes_row.addWidget(self.papers_area)

        self.panes_row.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.format_name.setBuddy(self.format_choice)
        self.bring_name.setBuddy(self.bring_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.papers_view, self.found_list)
        QWidget.setTabOrder(self.found_list, self.format_choice)
        QWidget.setTabOrder(self.format_choice, self.single_box)
        QWidget.setTabOrder(self.single_box, self.numbers_box)
        QWidget.setTabOrder(self.numbers_box, self.bring_edit)
        QWidget.setTabOrder(self.bring_edit, self.folder_button)
        QWidget.setTabOrder(self.folder_button, self.write_button)
        QWidget.setTabOrder(self.write_button, self.cancel_button)

        self.retranslateUi(papers_page)
    # setupUi

    def retranslateUi(self, papers_page):
#if QT_CONFIG(accessibility)
        self.papers_pane.setAccessibleName(QCoreApplication.translate("PapersPage", u"Papers", None))
#endif // QT_CONFIG(accessibility)
        self.page_title.setText(QCoreApplication.translate("PapersPage", u"Documents", None))
#if QT_CONFIG(accessibility)
        self.papers_view.setAccessibleName(QCoreApplication.translate("PapersPage", u"Kinds of papers", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.found_list.setAccessibleName(QCoreApplication.translate("PapersPage", u"Still missing", None))
#endif // QT_CONFIG(accessibility)
        self.format_name.setText(QCoreApplication.translate("PapersPage", u"Format", None))
#if QT_CONFIG(accessibility)
        self.format_choice.setAccessibleName(QCoreApplication.translate("PapersPage", u"Format", None))
#endif // QT_CONFIG(accessibility)
        self.single_box.setText(QCoreApplication.translate("PapersPage", u"One file for each person", None))
        self.numbers_box.setText(QCoreApplication.translate("PapersPage", u"Numbers of candidates, without their names", None))
        self.bring_name.setText(QCoreApplication.translate("PapersPage", u"What candidates bring, beside their identity document", None))
#if QT_CONFIG(accessibility)
        self.bring_edit.setAccessibleName(QCoreApplication.translate("PapersPage", u"What candidates bring", None))
#endif // QT_CONFIG(accessibility)
        self.bring_edit.setPlaceholderText(QCoreApplication.translate("PapersPage", u"One thing a line", None))
        self.folder_name.setText(QCoreApplication.translate("PapersPage", u"Folder", None))
        self.folder_button.setText(QCoreApplication.translate("PapersPage", u"Change\u2026", None))
        self.write_button.setText(QCoreApplication.translate("PapersPage", u"Write", None))
#if QT_CONFIG(accessibility)
        self.progress_bar.setAccessibleName(QCoreApplication.translate("PapersPage", u"Progress of the export", None))
#endif // QT_CONFIG(accessibility)
        self.cancel_button.setText(QCoreApplication.translate("PapersPage", u"Cancel", None))
        self.preview_name.setText(QCoreApplication.translate("PapersPage", u"First page", None))
#if QT_CONFIG(accessibility)
        self.preview_view.setAccessibleName(QCoreApplication.translate("PapersPage", u"First page", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

