# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'grid_library_page.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QFrame, QGridLayout, QHBoxLayout,
    QLabel, QLineEdit, QProgressBar, QPushButton,
    QScrollArea, QSizePolicy, QSpacerItem, QStackedWidget,
    QVBoxLayout, QWidget)

from jury_desk.gui.kit.flow_line import FlowLine
from jury_desk.gui.library.library_view import LibraryView

class Ui_GridLibraryPage(object):
    def setupUi(self, grid_library_page):
        if not grid_library_page.objectName():
            grid_library_page.setObjectName(u"grid_library_page")
        grid_library_page.setProperty(u"role", u"page")
        grid_library_page.setAcceptDrops(True)
        self.page_column = QVBoxLayout(grid_library_page)
        self.page_column.setSpacing(0)
        self.page_column.setObjectName(u"page_column")
        self.page_column.setContentsMargins(0, 0, 0, 0)
        self.library_head = QFrame(grid_library_page)
        self.library_head.setObjectName(u"library_head")
        self.library_head.setProperty(u"role", u"bar")
        self.head_row = QHBoxLayout(self.library_head)
        self.head_row.setSpacing(24)
        self.head_row.setObjectName(u"head_row")
        self.head_row.setContentsMargins(16, 8, 24, 8)
        self.place_column = QVBoxLayout()
        self.place_column.setSpacing(0)
        self.place_column.setObjectName(u"place_column")
        self.place_column.setContentsMargins(0, 0, 0, 0)
        self.place_flow = FlowLine(self.library_head)
        self.place_flow.setObjectName(u"place_flow")
        self.desk_button = QPushButton(self.place_flow)
        self.desk_button.setObjectName(u"desk_button")
        self.desk_button.setProperty(u"role", u"quiet")
        self.page_title = QLabel(self.place_flow)
        self.page_title.setObjectName(u"page_title")
        self.page_title.setProperty(u"role", u"title")
        self.page_title.setTextFormat(Qt.TextFormat.PlainText)

        self.place_column.addWidget(self.place_flow)


        self.head_row.addLayout(self.place_column)

        self.import_column = QVBoxLayout()
        self.import_column.setSpacing(0)
        self.import_column.setObjectName(u"import_column")
        self.import_column.setContentsMargins(0, 0, 0, 0)
        self.import_flow = FlowLine(self.library_head)
        self.import_flow.setObjectName(u"import_flow")
        self.import_button = QPushButton(self.import_flow)
        self.import_button.setObjectName(u"import_button")
        self.import_button.setProperty(u"role", u"primary")
        self.open_button = QPushButton(self.import_flow)
        self.open_button.setObjectName(u"open_button")
        self.template_button = QPushButton(self.import_flow)
        self.template_button.setObjectName(u"template_button")
        self.template_button.setProperty(u"role", u"quiet")
        self.help_button = QPushButton(self.import_flow)
        self.help_button.setObjectName(u"help_button")
        self.help_button.setProperty(u"role", u"quiet")

        self.import_column.addWidget(self.import_flow)


        self.head_row.addLayout(self.import_column)

        self.head_row.setStretch(1, 1)

        self.page_column.addWidget(self.library_head)

        self.reading_panel = QFrame(grid_library_page)
        self.reading_panel.setObjectName(u"reading_panel")
        self.reading_panel.setProperty(u"role", u"notice")
        self.reading_panel.setProperty(u"tone", u"accent")
        self.reading_row = QHBoxLayout(self.reading_panel)
        self.reading_row.setSpacing(24)
        self.reading_row.setObjectName(u"reading_row")
        self.reading_row.setContentsMargins(24, 12, 24, 12)
        self.reading_column = QVBoxLayout()
        self.reading_column.setSpacing(6)
        self.reading_column.setObjectName(u"reading_column")
        self.reading_column.setContentsMargins(0, 0, 0, 0)
        self.reading_title = QLabel(self.reading_panel)
        self.reading_title.setObjectName(u"reading_title")
        self.reading_title.setProperty(u"role", u"strong")
        self.reading_title.setTextFormat(Qt.TextFormat.PlainText)
        self.reading_title.setWordWrap(True)

        self.reading_column.addWidget(self.reading_title)

        self.reading_state = QLabel(self.reading_panel)
        self.reading_state.setObjectName(u"reading_state")
        self.reading_state.setProperty(u"role", u"muted")
        self.reading_state.setTextFormat(Qt.TextFormat.PlainText)
        self.reading_state.setWordWrap(True)

        self.reading_column.addWidget(self.reading_state)

        self.reading_progress = QProgressBar(self.reading_panel)
        self.reading_progress.setObjectName(u"reading_progress")
        self.reading_progress.setTextVisible(False)

        self.reading_column.addWidget(self.reading_progress)


        self.reading_row.addLayout(self.reading_column)

        self.cancel_button = QPushButton(self.reading_panel)
        self.cancel_button.setObjectName(u"cancel_button")

        self.reading_row.addWidget(self.cancel_button)

        self.reading_row.setStretch(0, 1)

        self.page_column.addWidget(self.reading_panel)

        self.panes_row = QHBoxLayout()
        self.panes_row.setSpacing(0)
        self.panes_row.setObjectName(u"panes_row")
        self.panes_row.setContentsMargins(0, 0, 0, 0)
        self.library_pane = QFrame(grid_library_page)
        self.library_pane.setObjectName(u"library_pane")
        self.list_column = QVBoxLayout(self.library_pane)
        self.list_column.setSpacing(0)
        self.list_column.setObjectName(u"list_column")
        self.list_column.setContentsMargins(0, 0, 0, 0)
        self.filter_column = QVBoxLayout()
        self.filter_column.setSpacing(0)
        self.filter_column.setObjectName(u"filter_column")
        self.filter_column.setContentsMargins(16, 16, 16, 8)
        self.filter_edit = QLineEdit(self.library_pane)
        self.filter_edit.setObjectName(u"filter_edit")
        self.filter_edit.setClearButtonEnabled(True)

        self.filter_column.addWidget(self.filter_edit)


        self.list_column.addLayout(self.filter_column)

        self.library_view = LibraryView(self.library_pane)
        self.library_view.setObjectName(u"library_view")

        self.list_column.addWidget(self.library_view)

        self.list_column.setStretch(1, 1)

        self.panes_row.addWidget(self.library_pane)

        self.detail_stack = QStackedWidget(grid_library_page)
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
        self.go_button = QPushButton(self.acts_line)
        self.go_button.setObjectName(u"go_button")
        self.go_button.setProperty(u"role", u"primary")
        self.reopen_button = QPushButton(self.acts_line)
        self.reopen_button.setObjectName(u"reopen_button")
        self.reopen_button.setProperty(u"role", u"quiet")
        self.duplicate_button = QPushButton(self.acts_line)
        self.duplicate_button.setObjectName(u"duplicate_button")
        self.duplicate_button.setProperty(u"role", u"quiet")
        self.compare_button = QPushButton(self.acts_line)
        self.compare_button.setObjectName(u"compare_button")
        self.compare_button.setProperty(u"role", u"quiet")
        self.export_button = QPushButton(self.acts_line)
        self.export_button.setObjectName(u"export_button")
        self.export_button.setProperty(u"role", u"quiet")
        self.fill_button = QPushButton(self.acts_line)
        self.fill_button.setObjectName(u"fill_button")
        self.fill_button.setProperty(u"role", u"quiet")
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
        self.official_name = QLabel(self.detail_card)
        self.official_name.setObjectName(u"official_name")
        self.official_name.setProperty(u"role", u"field")
        self.official_name.setTextFormat(Qt.TextFormat.PlainText)
        self.official_name.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignTop)

        self.facts_grid.addWidget(self.official_name, 0, 0, 1, 1)

        self.official_text = QLabel(self.detail_card)
        self.official_text.setObjectName(u"official_text")
        self.official_text.setTextFormat(Qt.TextFormat.PlainText)
        self.official_text.setWordWrap(True)

        self.facts_grid.addWidget(self.official_text, 0, 1, 1, 1)

        self.code_name = QLabel(self.detail_card)
        self.code_name.setObjectName(u"code_name")
        self.code_name.setProperty(u"role", u"field")
        self.code_name.setTextFormat(Qt.TextFormat.PlainText)
        self.code_name.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignTop)

        self.facts_grid.addWidget(self.code_name, 1, 0, 1, 1)

        self.code_text = QLabel(self.detail_card)
        self.code_text.setObjectName(u"code_text")
        self.code_text.setTextFormat(Qt.TextFormat.PlainText)
        self.code_text.setWordWrap(True)

        self.facts_grid.addWidget(self.code_text, 1, 1, 1, 1)

        self.certifier_name = QLabel(self.detail_card)
        self.certifier_name.setObjectName(u"certifier_name")
        self.certifier_name.setProperty(u"role", u"field")
        self.certifier_name.setTextFormat(Qt.TextFormat.PlainText)
        self.certifier_name.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignTop)

        self.facts_grid.addWidget(self.certifier_name, 2, 0, 1, 1)

        self.certifier_text = QLabel(self.detail_card)
        self.certifier_text.setObjectName(u"certifier_text")
        self.certifier_text.setTextFormat(Qt.TextFormat.PlainText)
        self.certifier_text.setWordWrap(True)

        self.facts_grid.addWidget(self.certifier_text, 2, 1, 1, 1)

        self.level_name = QLabel(self.detail_card)
        self.level_name.setObjectName(u"level_name")
        self.level_name.setProperty(u"role", u"field")
        self.level_name.setTextFormat(Qt.TextFormat.PlainText)
        self.level_name.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignTop)

        self.facts_grid.addWidget(self.level_name, 3, 0, 1, 1)

        self.level_text = QLabel(self.detail_card)
        self.level_text.setObjectName(u"level_text")
        self.level_text.setTextFormat(Qt.TextFormat.PlainText)
        self.level_text.setWordWrap(True)

        self.facts_grid.addWidget(self.level_text, 3, 1, 1, 1)

        self.content_name = QLabel(self.detail_card)
        self.content_name.setObjectName(u"content_name")
        self.content_name.setProperty(u"role", u"field")
        self.content_name.setTextFormat(Qt.TextFormat.PlainText)
        self.content_name.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignTop)

        self.facts_grid.addWidget(self.content_name, 4, 0, 1, 1)

        self.content_text = QLabel(self.detail_card)
        self.content_text.setObjectName(u"content_text")
        self.content_text.setTextFormat(Qt.TextFormat.PlainText)
        self.content_text.setWordWrap(True)

        self.facts_grid.addWidget(self.content_text, 4, 1, 1, 1)

        self.source_name = QLabel(self.detail_card)
        self.source_name.setObjectName(u"source_name")
        self.source_name.setProperty(u"role", u"field")
        self.source_name.setTextFormat(Qt.TextFormat.PlainText)
        self.source_name.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignTop)

        self.facts_grid.addWidget(self.source_name, 5, 0, 1, 1)

        self.source_text = QLabel(self.detail_card)
        self.source_text.setObjectName(u"source_text")
        self.source_text.setTextFormat(Qt.TextFormat.PlainText)
        self.source_text.setWordWrap(True)

        self.facts_grid.addWidget(self.source_text, 5, 1, 1, 1)

        self.digest_name = QLabel(self.detail_card)
        self.digest_name.setObjectName(u"digest_name")
        self.digest_name.setProperty(u"role", u"field")
        self.digest_name.setTextFormat(Qt.TextFormat.PlainText)
        self.digest_name.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignTop)

        self.facts_grid.addWidget(self.digest_name, 6, 0, 1, 1)

        self.digest_text = QLabel(self.detail_card)
        self.digest_text.setObjectName(u"digest_text")
        self.digest_text.setTextFormat(Qt.TextFormat.PlainText)
        self.digest_text.setWordWrap(True)

        self.facts_grid.addWidget(self.digest_text, 6, 1, 1, 1)

        self.facts_grid.setColumnStretch(1, 1)

        self.card_column.addLayout(self.facts_grid)

        self.facts_line = QFrame(self.detail_card)
        self.facts_line.setObjectName(u"facts_line")
        self.facts_line.setProperty(u"role", u"line")

        self.card_column.addWidget(self.facts_line)

        self.blocs_title = QLabel(self.detail_card)
        self.blocs_title.setObjectName(u"blocs_title")
        self.blocs_title.setProperty(u"role", u"field")
        self.blocs_title.setTextFormat(Qt.TextFormat.PlainText)

        self.card_column.addWidget(self.blocs_title)

        self.blocs_text = QLabel(self.detail_card)
        self.blocs_text.setObjectName(u"blocs_text")
        self.blocs_text.setWordWrap(True)
        self.blocs_text.setTextFormat(Qt.TextFormat.RichText)

        self.card_column.addWidget(self.blocs_text)

        self.note_text = QLabel(self.detail_card)
        self.note_text.setObjectName(u"note_text")
        self.note_text.setProperty(u"role", u"muted")
        self.note_text.setTextFormat(Qt.TextFormat.PlainText)
        self.note_text.setWordWrap(True)

        self.card_column.addWidget(self.note_text)


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

        self.empty_bottom = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.empty_column.addItem(self.empty_bottom)

        self.detail_stack.addWidget(self.empty_page)

        self.panes_row.addWidget(self.detail_stack)

        self.panes_row.setStretch(1, 1)

        self.page_column.addLayout(self.panes_row)

        self.page_column.setStretch(2, 1)
        QWidget.setTabOrder(self.import_button, self.open_button)
        QWidget.setTabOrder(self.open_button, self.template_button)
        QWidget.setTabOrder(self.template_button, self.help_button)
        QWidget.setTabOrder(self.help_button, self.desk_button)
        QWidget.setTabOrder(self.desk_button, self.filter_edit)
        QWidget.setTabOrder(self.filter_edit, self.library_view)
        QWidget.setTabOrder(self.library_view, self.go_button)
        QWidget.setTabOrder(self.go_button, self.reopen_button)
        QWidget.setTabOrder(self.reopen_button, self.duplicate_button)
        QWidget.setTabOrder(self.duplicate_button, self.compare_button)
        QWidget.setTabOrder(self.compare_button, self.export_button)
        QWidget.setTabOrder(self.export_button, self.fill_button)
        QWidget.setTabOrder(self.fill_button, self.remove_button)

        self.retranslateUi(grid_library_page)
    # setupUi

    def retranslateUi(self, grid_library_page):
        self.desk_button.setText(QCoreApplication.translate("GridLibraryPage", u"Juror's desk", None))
        self.page_title.setText(QCoreApplication.translate("GridLibraryPage", u"Evaluation grids", None))
        self.import_button.setText(QCoreApplication.translate("GridLibraryPage", u"Import a framework\u2026", None))
#if QT_CONFIG(tooltip)
        self.import_button.setToolTip(QCoreApplication.translate("GridLibraryPage", u"PDF, Word, Excel, OpenDocument, HTML, Markdown or text (Ctrl+I)", None))
#endif // QT_CONFIG(tooltip)
        self.open_button.setText(QCoreApplication.translate("GridLibraryPage", u"Open a grid file\u2026", None))
#if QT_CONFIG(tooltip)
        self.open_button.setToolTip(QCoreApplication.translate("GridLibraryPage", u"Add a .grid.json file to the library", None))
#endif // QT_CONFIG(tooltip)
        self.template_button.setText(QCoreApplication.translate("GridLibraryPage", u"Excel template\u2026", None))
#if QT_CONFIG(tooltip)
        self.template_button.setToolTip(QCoreApplication.translate("GridLibraryPage", u"A workbook to type a grid into", None))
#endif // QT_CONFIG(tooltip)
        self.help_button.setText(QCoreApplication.translate("GridLibraryPage", u"Help", None))
#if QT_CONFIG(tooltip)
        self.help_button.setToolTip(QCoreApplication.translate("GridLibraryPage", u"Help (F1)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.reading_progress.setAccessibleName(QCoreApplication.translate("GridLibraryPage", u"Progress of the reading", None))
#endif // QT_CONFIG(accessibility)
        self.cancel_button.setText(QCoreApplication.translate("GridLibraryPage", u"Cancel the reading", None))
#if QT_CONFIG(accessibility)
        self.library_pane.setAccessibleName(QCoreApplication.translate("GridLibraryPage", u"Library", None))
#endif // QT_CONFIG(accessibility)
        self.filter_edit.setPlaceholderText(QCoreApplication.translate("GridLibraryPage", u"Filter (Ctrl+F)", None))
#if QT_CONFIG(accessibility)
        self.filter_edit.setAccessibleName(QCoreApplication.translate("GridLibraryPage", u"Filter the library", None))
#endif // QT_CONFIG(accessibility)
        self.go_button.setText(QCoreApplication.translate("GridLibraryPage", u"Go on with the review", None))
#if QT_CONFIG(tooltip)
        self.reopen_button.setToolTip(QCoreApplication.translate("GridLibraryPage", u"Back to the draft with its source and its warnings; what is changed becomes a new revision", None))
#endif // QT_CONFIG(tooltip)
        self.reopen_button.setText(QCoreApplication.translate("GridLibraryPage", u"Reopen the review", None))
        self.duplicate_button.setText(QCoreApplication.translate("GridLibraryPage", u"New revision", None))
        self.compare_button.setText(QCoreApplication.translate("GridLibraryPage", u"Compare\u2026", None))
        self.export_button.setText(QCoreApplication.translate("GridLibraryPage", u"Export\u2026", None))
        self.fill_button.setText(QCoreApplication.translate("GridLibraryPage", u"As Excel template\u2026", None))
        self.remove_button.setText(QCoreApplication.translate("GridLibraryPage", u"Remove\u2026", None))
        self.official_name.setText(QCoreApplication.translate("GridLibraryPage", u"Official title", None))
        self.code_name.setText(QCoreApplication.translate("GridLibraryPage", u"Register", None))
        self.certifier_name.setText(QCoreApplication.translate("GridLibraryPage", u"Certifier", None))
        self.level_name.setText(QCoreApplication.translate("GridLibraryPage", u"Level", None))
        self.content_name.setText(QCoreApplication.translate("GridLibraryPage", u"Content", None))
        self.source_name.setText(QCoreApplication.translate("GridLibraryPage", u"Source", None))
        self.digest_name.setText(QCoreApplication.translate("GridLibraryPage", u"Digest", None))
        self.blocs_title.setText(QCoreApplication.translate("GridLibraryPage", u"Blocs", None))
        self.empty_title.setText(QCoreApplication.translate("GridLibraryPage", u"No grid here yet", None))
        self.empty_text.setText(QCoreApplication.translate("GridLibraryPage", u"Import a certification's framework document, or drop it here: Jury Desk reads it into a grid, and you review it.", None))
        pass
    # retranslateUi

