# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'review_page.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QFrame, QHBoxLayout, QLabel,
    QLineEdit, QPushButton, QSizePolicy, QSpacerItem,
    QSplitter, QStackedWidget, QToolButton, QVBoxLayout,
    QWidget)

from jury_desk.gui.kit.elided import ElidedLabel

class Ui_ReviewPage(object):
    def setupUi(self, review_page):
        if not review_page.objectName():
            review_page.setObjectName(u"review_page")
        self.page_column = QVBoxLayout(review_page)
        self.page_column.setSpacing(0)
        self.page_column.setObjectName(u"page_column")
        self.page_column.setContentsMargins(0, 0, 0, 0)
        self.review_head = QFrame(review_page)
        self.review_head.setObjectName(u"review_head")
        self.review_head.setProperty(u"role", u"bar")
        self.head_row = QHBoxLayout(self.review_head)
        self.head_row.setSpacing(8)
        self.head_row.setObjectName(u"head_row")
        self.head_row.setContentsMargins(16, 6, 16, 6)
        self.back_button = QToolButton(self.review_head)
        self.back_button.setObjectName(u"back_button")
        self.back_button.setProperty(u"role", u"quiet")
        self.back_button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

        self.head_row.addWidget(self.back_button)

        self.head_words = QVBoxLayout()
        self.head_words.setSpacing(0)
        self.head_words.setObjectName(u"head_words")
        self.head_words.setContentsMargins(0, 0, 0, 0)
        self.grid_title = ElidedLabel(self.review_head)
        self.grid_title.setObjectName(u"grid_title")
        self.grid_title.setProperty(u"role", u"strong")

        self.head_words.addWidget(self.grid_title)

        self.source_label = ElidedLabel(self.review_head)
        self.source_label.setObjectName(u"source_label")
        self.source_label.setProperty(u"role", u"small")

        self.head_words.addWidget(self.source_label)


        self.head_row.addLayout(self.head_words)

        self.undo_button = QToolButton(self.review_head)
        self.undo_button.setObjectName(u"undo_button")
        self.undo_button.setProperty(u"role", u"quiet")
        self.undo_button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

        self.head_row.addWidget(self.undo_button)

        self.redo_button = QToolButton(self.review_head)
        self.redo_button.setObjectName(u"redo_button")
        self.redo_button.setProperty(u"role", u"quiet")
        self.redo_button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

        self.head_row.addWidget(self.redo_button)

        self.matrix_button = QToolButton(self.review_head)
        self.matrix_button.setObjectName(u"matrix_button")
        self.matrix_button.setProperty(u"role", u"quiet")
        self.matrix_button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

        self.head_row.addWidget(self.matrix_button)

        self.identity_button = QToolButton(self.review_head)
        self.identity_button.setObjectName(u"identity_button")
        self.identity_button.setProperty(u"role", u"quiet")
        self.identity_button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

        self.head_row.addWidget(self.identity_button)

        self.head_row.setStretch(1, 1)

        self.page_column.addWidget(self.review_head)

        self.body_widget = QWidget(review_page)
        self.body_widget.setObjectName(u"body_widget")
        self.body_row = QHBoxLayout(self.body_widget)
        self.body_row.setSpacing(0)
        self.body_row.setObjectName(u"body_row")
        self.body_row.setContentsMargins(0, 0, 0, 0)
        self.fold_bar = QFrame(self.body_widget)
        self.fold_bar.setObjectName(u"fold_bar")
        self.fold_column = QVBoxLayout(self.fold_bar)
        self.fold_column.setSpacing(4)
        self.fold_column.setObjectName(u"fold_column")
        self.fold_column.setContentsMargins(4, 4, 4, 0)
        self.source_button = QToolButton(self.fold_bar)
        self.source_button.setObjectName(u"source_button")
        self.source_button.setProperty(u"role", u"quiet")
        self.source_button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.source_button.setCheckable(True)

        self.fold_column.addWidget(self.source_button)

        self.side_button = QToolButton(self.fold_bar)
        self.side_button.setObjectName(u"side_button")
        self.side_button.setProperty(u"role", u"quiet")
        self.side_button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.side_button.setCheckable(True)

        self.fold_column.addWidget(self.side_button)

        self.fold_spacer = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.fold_column.addItem(self.fold_spacer)


        self.body_row.addWidget(self.fold_bar)

        self.panes_splitter = QSplitter(self.body_widget)
        self.panes_splitter.setObjectName(u"panes_splitter")
        self.panes_splitter.setOrientation(Qt.Orientation.Horizontal)
        self.panes_splitter.setChildrenCollapsible(False)
        self.panes_splitter.setHandleWidth(1)
        self.source_pane = QFrame(self.panes_splitter)
        self.source_pane.setObjectName(u"source_pane")
        self.source_column = QVBoxLayout(self.source_pane)
        self.source_column.setSpacing(0)
        self.source_column.setObjectName(u"source_column")
        self.source_column.setContentsMargins(0, 0, 0, 0)
        self.panes_splitter.addWidget(self.source_pane)
        self.draft_pane = QFrame(self.panes_splitter)
        self.draft_pane.setObjectName(u"draft_pane")
        self.draft_column = QVBoxLayout(self.draft_pane)
        self.draft_column.setSpacing(0)
        self.draft_column.setObjectName(u"draft_column")
        self.draft_column.setContentsMargins(0, 0, 0, 0)
        self.filter_bar = QFrame(self.draft_pane)
        self.filter_bar.setObjectName(u"filter_bar")
        self.filter_row = QHBoxLayout(self.filter_bar)
        self.filter_row.setSpacing(8)
        self.filter_row.setObjectName(u"filter_row")
        self.filter_row.setContentsMargins(16, 4, 8, 4)
        self.filter_edit = QLineEdit(self.filter_bar)
        self.filter_edit.setObjectName(u"filter_edit")
        self.filter_edit.setClearButtonEnabled(True)

        self.filter_row.addWidget(self.filter_edit)

        self.found_label = QLabel(self.filter_bar)
        self.found_label.setObjectName(u"found_label")
        self.found_label.setProperty(u"role", u"small")
        self.found_label.setTextFormat(Qt.TextFormat.PlainText)

        self.filter_row.addWidget(self.found_label)

        self.add_button = QToolButton(self.filter_bar)
        self.add_button.setObjectName(u"add_button")
        self.add_button.setProperty(u"role", u"quiet")
        self.add_button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

        self.filter_row.addWidget(self.add_button)

        self.filter_row.setStretch(0, 1)

        self.draft_column.addWidget(self.filter_bar)

        self.panes_splitter.addWidget(self.draft_pane)
        self.side_pane = QFrame(self.panes_splitter)
        self.side_pane.setObjectName(u"side_pane")
        self.side_column = QVBoxLayout(self.side_pane)
        self.side_column.setSpacing(0)
        self.side_column.setObjectName(u"side_column")
        self.side_column.setContentsMargins(0, 0, 0, 0)
        self.tabs_bar = QFrame(self.side_pane)
        self.tabs_bar.setObjectName(u"tabs_bar")
        self.tabs_row = QHBoxLayout(self.tabs_bar)
        self.tabs_row.setSpacing(0)
        self.tabs_row.setObjectName(u"tabs_row")
        self.tabs_row.setContentsMargins(8, 0, 8, 0)
        self.element_button = QPushButton(self.tabs_bar)
        self.element_button.setObjectName(u"element_button")
        self.element_button.setCheckable(True)
        self.element_button.setChecked(True)
        self.element_button.setAutoExclusive(True)
        self.element_button.setProperty(u"role", u"tab")

        self.tabs_row.addWidget(self.element_button)

        self.warnings_button = QPushButton(self.tabs_bar)
        self.warnings_button.setObjectName(u"warnings_button")
        self.warnings_button.setCheckable(True)
        self.warnings_button.setAutoExclusive(True)
        self.warnings_button.setProperty(u"role", u"tab")

        self.tabs_row.addWidget(self.warnings_button)

        self.account_button = QPushButton(self.tabs_bar)
        self.account_button.setObjectName(u"account_button")
        self.account_button.setCheckable(True)
        self.account_button.setAutoExclusive(True)
        self.account_button.setProperty(u"role", u"tab")

        self.tabs_row.addWidget(self.account_button)

        self.tabs_spacer = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.tabs_row.addItem(self.tabs_spacer)

        self.tabs_row.setStretch(3, 1)

        self.side_column.addWidget(self.tabs_bar)

        self.side_stack = QStackedWidget(self.side_pane)
        self.side_stack.setObjectName(u"side_stack")

        self.side_column.addWidget(self.side_stack)

        self.side_column.setStretch(1, 1)
        self.panes_splitter.addWidget(self.side_pane)

        self.body_row.addWidget(self.panes_splitter)

        self.body_row.setStretch(1, 1)

        self.page_column.addWidget(self.body_widget)

        self.dock_frame = QFrame(review_page)
        self.dock_frame.setObjectName(u"dock_frame")
        self.dock_column = QVBoxLayout(self.dock_frame)
        self.dock_column.setSpacing(0)
        self.dock_column.setObjectName(u"dock_column")
        self.dock_column.setContentsMargins(0, 0, 0, 0)

        self.page_column.addWidget(self.dock_frame)

        self.review_footer = QFrame(review_page)
        self.review_footer.setObjectName(u"review_footer")
        self.review_footer.setProperty(u"role", u"footer")
        self.footer_row = QHBoxLayout(self.review_footer)
        self.footer_row.setSpacing(24)
        self.footer_row.setObjectName(u"footer_row")
        self.footer_row.setContentsMargins(24, 6, 24, 6)
        self.counts_label = QLabel(self.review_footer)
        self.counts_label.setObjectName(u"counts_label")
        self.counts_label.setTextFormat(Qt.TextFormat.PlainText)

        self.footer_row.addWidget(self.counts_label)

        self.progress_label = ElidedLabel(self.review_footer)
        self.progress_label.setObjectName(u"progress_label")

        self.footer_row.addWidget(self.progress_label)

        self.footer_spacer = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.footer_row.addItem(self.footer_spacer)

        self.record_label = QLabel(self.review_footer)
        self.record_label.setObjectName(u"record_label")
        self.record_label.setTextFormat(Qt.TextFormat.PlainText)

        self.footer_row.addWidget(self.record_label)

        self.primary_button = QPushButton(self.review_footer)
        self.primary_button.setObjectName(u"primary_button")
        self.primary_button.setProperty(u"role", u"primary")

        self.footer_row.addWidget(self.primary_button)

        self.footer_row.setStretch(2, 1)

        self.page_column.addWidget(self.review_footer)

        self.page_column.setStretch(1, 1)

        self.retranslateUi(review_page)
    # setupUi

    def retranslateUi(self, review_page):
#if QT_CONFIG(tooltip)
        self.back_button.setToolTip(QCoreApplication.translate("ReviewPage", u"Back to the grids", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.back_button.setAccessibleName(QCoreApplication.translate("ReviewPage", u"Back to the grids", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.undo_button.setToolTip(QCoreApplication.translate("ReviewPage", u"Undo", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.undo_button.setAccessibleName(QCoreApplication.translate("ReviewPage", u"Undo", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.redo_button.setToolTip(QCoreApplication.translate("ReviewPage", u"Redo", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.redo_button.setAccessibleName(QCoreApplication.translate("ReviewPage", u"Redo", None))
#endif // QT_CONFIG(accessibility)
        self.matrix_button.setText(QCoreApplication.translate("ReviewPage", u"Links\u2026", None))
#if QT_CONFIG(accessibility)
        self.matrix_button.setAccessibleName(QCoreApplication.translate("ReviewPage", u"Links as a matrix", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.matrix_button.setToolTip(QCoreApplication.translate("ReviewPage", u"Which criteria and competencies are assessed where, as a matrix (Ctrl+M)", None))
#endif // QT_CONFIG(tooltip)
        self.identity_button.setText(QCoreApplication.translate("ReviewPage", u"Identity card\u2026", None))
#if QT_CONFIG(accessibility)
        self.identity_button.setAccessibleName(QCoreApplication.translate("ReviewPage", u"Identity card", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.identity_button.setToolTip(QCoreApplication.translate("ReviewPage", u"The certification: title, code, certifier, level, dates", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(tooltip)
        self.source_button.setToolTip(QCoreApplication.translate("ReviewPage", u"Source", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.source_button.setAccessibleName(QCoreApplication.translate("ReviewPage", u"Source", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.side_button.setToolTip(QCoreApplication.translate("ReviewPage", u"Element and warnings", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.side_button.setAccessibleName(QCoreApplication.translate("ReviewPage", u"Element and warnings", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.source_pane.setAccessibleName(QCoreApplication.translate("ReviewPage", u"Source", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.draft_pane.setAccessibleName(QCoreApplication.translate("ReviewPage", u"Draft of the grid", None))
#endif // QT_CONFIG(accessibility)
        self.filter_edit.setPlaceholderText(QCoreApplication.translate("ReviewPage", u"Find in the draft\u2026", None))
#if QT_CONFIG(accessibility)
        self.filter_edit.setAccessibleName(QCoreApplication.translate("ReviewPage", u"Find in the draft", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.add_button.setToolTip(QCoreApplication.translate("ReviewPage", u"Add an element", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.add_button.setAccessibleName(QCoreApplication.translate("ReviewPage", u"Add an element", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.side_pane.setAccessibleName(QCoreApplication.translate("ReviewPage", u"Element, warnings and account", None))
#endif // QT_CONFIG(accessibility)
        self.element_button.setText(QCoreApplication.translate("ReviewPage", u"Element", None))
        self.warnings_button.setText(QCoreApplication.translate("ReviewPage", u"Warnings", None))
        self.account_button.setText(QCoreApplication.translate("ReviewPage", u"Account", None))
        self.primary_button.setText(QCoreApplication.translate("ReviewPage", u"Accept the grid\u2026", None))
        pass
    # retranslateUi

