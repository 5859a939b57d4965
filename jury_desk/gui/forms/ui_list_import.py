# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'list_import.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QFrame, QHBoxLayout, QLabel,
    QProgressBar, QPushButton, QSizePolicy, QSpacerItem,
    QStackedWidget, QVBoxLayout, QWidget)

from jury_desk.gui.kit.choice_field import ChoiceField
from jury_desk.gui.kit.elided import ElidedLabel
from jury_desk.gui.kit.flow_line import FlowLine
from jury_desk.gui.kit.tick_box import TickBox
from jury_desk.gui.preparation.lists.list_import_columns import ColumnsView
from jury_desk.gui.preparation.lists.list_import_lines import LinesView

class Ui_ListImport(object):
    def setupUi(self, list_import_body):
        if not list_import_body.objectName():
            list_import_body.setObjectName(u"list_import_body")
        self.list_import_column = QVBoxLayout(list_import_body)
        self.list_import_column.setSpacing(0)
        self.list_import_column.setObjectName(u"list_import_column")
        self.list_import_column.setContentsMargins(0, 0, 0, 0)
        self.list_stack = QStackedWidget(list_import_body)
        self.list_stack.setObjectName(u"list_stack")
        self.reading_body = QWidget()
        self.reading_body.setObjectName(u"reading_body")
        self.reading_column = QVBoxLayout(self.reading_body)
        self.reading_column.setSpacing(16)
        self.reading_column.setObjectName(u"reading_column")
        self.reading_column.setContentsMargins(48, 0, 48, 0)
        self.reading_top = QSpacerItem(40, 40, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.reading_column.addItem(self.reading_top)

        self.reading_label = QLabel(self.reading_body)
        self.reading_label.setObjectName(u"reading_label")
        self.reading_label.setProperty(u"role", u"strong")
        self.reading_label.setTextFormat(Qt.TextFormat.PlainText)
        self.reading_label.setWordWrap(True)
        self.reading_label.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.reading_column.addWidget(self.reading_label)

        self.reading_bar = QProgressBar(self.reading_body)
        self.reading_bar.setObjectName(u"reading_bar")
        self.reading_bar.setTextVisible(False)

        self.reading_column.addWidget(self.reading_bar)

        self.reading_hint_label = QLabel(self.reading_body)
        self.reading_hint_label.setObjectName(u"reading_hint_label")
        self.reading_hint_label.setProperty(u"role", u"small")
        self.reading_hint_label.setTextFormat(Qt.TextFormat.PlainText)
        self.reading_hint_label.setWordWrap(True)
        self.reading_hint_label.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.reading_column.addWidget(self.reading_hint_label)

        self.reading_bottom = QSpacerItem(40, 40, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.reading_column.addItem(self.reading_bottom)

        self.list_stack.addWidget(self.reading_body)
        self.list_body = QWidget()
        self.list_body.setObjectName(u"list_body")
        self.list_column = QVBoxLayout(self.list_body)
        self.list_column.setSpacing(12)
        self.list_column.setObjectName(u"list_column")
        self.list_column.setContentsMargins(0, 0, 0, 0)
        self.source_line = QHBoxLayout()
        self.source_line.setSpacing(12)
        self.source_line.setObjectName(u"source_line")
        self.source_line.setContentsMargins(0, 0, 0, 0)
        self.source_label = ElidedLabel(self.list_body)
        self.source_label.setObjectName(u"source_label")
        self.source_label.setProperty(u"role", u"small")
        self.source_label.setTextFormat(Qt.TextFormat.PlainText)

        self.source_line.addWidget(self.source_label)

        self.pane_tabs = QWidget(self.list_body)
        self.pane_tabs.setObjectName(u"pane_tabs")
        self.pane_tabs_line = QHBoxLayout(self.pane_tabs)
        self.pane_tabs_line.setSpacing(4)
        self.pane_tabs_line.setObjectName(u"pane_tabs_line")
        self.pane_tabs_line.setContentsMargins(0, 0, 0, 0)
        self.columns_button = QPushButton(self.pane_tabs)
        self.columns_button.setObjectName(u"columns_button")
        self.columns_button.setProperty(u"role", u"tab")
        self.columns_button.setCheckable(True)
        self.columns_button.setAutoExclusive(True)

        self.pane_tabs_line.addWidget(self.columns_button)

        self.lines_button = QPushButton(self.pane_tabs)
        self.lines_button.setObjectName(u"lines_button")
        self.lines_button.setProperty(u"role", u"tab")
        self.lines_button.setCheckable(True)
        self.lines_button.setAutoExclusive(True)

        self.pane_tabs_line.addWidget(self.lines_button)

        self.pane_tabs_space = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.pane_tabs_line.addItem(self.pane_tabs_space)


        self.source_line.addWidget(self.pane_tabs)

        self.sheet_field = ChoiceField(self.list_body)
        self.sheet_field.setObjectName(u"sheet_field")

        self.source_line.addWidget(self.sheet_field)

        self.source_line.setStretch(0, 1)
        self.source_line.setStretch(1, 1)

        self.list_column.addLayout(self.source_line)

        self.panes_line = QHBoxLayout()
        self.panes_line.setSpacing(16)
        self.panes_line.setObjectName(u"panes_line")
        self.panes_line.setContentsMargins(0, 0, 0, 0)
        self.columns_pane = QFrame(self.list_body)
        self.columns_pane.setObjectName(u"columns_pane")
        self.columns_column = QVBoxLayout(self.columns_pane)
        self.columns_column.setSpacing(6)
        self.columns_column.setObjectName(u"columns_column")
        self.columns_column.setContentsMargins(0, 0, 0, 0)
        self.columns_label = ElidedLabel(self.columns_pane)
        self.columns_label.setObjectName(u"columns_label")
        self.columns_label.setProperty(u"role", u"field")
        self.columns_label.setTextFormat(Qt.TextFormat.PlainText)

        self.columns_column.addWidget(self.columns_label)

        self.columns_view = ColumnsView(self.columns_pane)
        self.columns_view.setObjectName(u"columns_view")

        self.columns_column.addWidget(self.columns_view)

        self.columns_column.setStretch(1, 1)

        self.panes_line.addWidget(self.columns_pane)

        self.between_line = QFrame(self.list_body)
        self.between_line.setObjectName(u"between_line")
        self.between_line.setProperty(u"role", u"vertical")

        self.panes_line.addWidget(self.between_line)

        self.lines_pane = QFrame(self.list_body)
        self.lines_pane.setObjectName(u"lines_pane")
        self.lines_column = QVBoxLayout(self.lines_pane)
        self.lines_column.setSpacing(8)
        self.lines_column.setObjectName(u"lines_column")
        self.lines_column.setContentsMargins(0, 0, 0, 0)
        self.facets_line = QHBoxLayout()
        self.facets_line.setSpacing(12)
        self.facets_line.setObjectName(u"facets_line")
        self.facets_line.setContentsMargins(0, 0, 0, 0)
        self.facets_flow = FlowLine(self.lines_pane)
        self.facets_flow.setObjectName(u"facets_flow")

        self.facets_line.addWidget(self.facets_flow)

        self.next_button = QPushButton(self.lines_pane)
        self.next_button.setObjectName(u"next_button")
        self.next_button.setProperty(u"role", u"link")

        self.facets_line.addWidget(self.next_button)

        self.facets_line.setStretch(0, 1)

        self.lines_column.addLayout(self.facets_line)

        self.lines_view = LinesView(self.lines_pane)
        self.lines_view.setObjectName(u"lines_view")

        self.lines_column.addWidget(self.lines_view)

        self.detail_frame = QFrame(self.lines_pane)
        self.detail_frame.setObjectName(u"detail_frame")
        self.detail_frame.setProperty(u"role", u"facts")
        self.detail_column = QVBoxLayout(self.detail_frame)
        self.detail_column.setSpacing(8)
        self.detail_column.setObjectName(u"detail_column")
        self.detail_column.setContentsMargins(16, 12, 16, 12)
        self.detail_label = QLabel(self.detail_frame)
        self.detail_label.setObjectName(u"detail_label")
        self.detail_label.setProperty(u"role", u"strong")
        self.detail_label.setTextFormat(Qt.TextFormat.PlainText)
        self.detail_label.setWordWrap(True)

        self.detail_column.addWidget(self.detail_label)

        self.answers_flow = FlowLine(self.detail_frame)
        self.answers_flow.setObjectName(u"answers_flow")
        self.same_button = QPushButton(self.answers_flow)
        self.same_button.setObjectName(u"same_button")
        self.same_button.setCheckable(True)
        self.other_button = QPushButton(self.answers_flow)
        self.other_button.setObjectName(u"other_button")
        self.other_button.setCheckable(True)
        self.leave_button = QPushButton(self.answers_flow)
        self.leave_button.setObjectName(u"leave_button")
        self.leave_button.setCheckable(True)

        self.detail_column.addWidget(self.answers_flow)

        self.keys_label = QLabel(self.detail_frame)
        self.keys_label.setObjectName(u"keys_label")
        self.keys_label.setProperty(u"role", u"small")
        self.keys_label.setTextFormat(Qt.TextFormat.PlainText)
        self.keys_label.setWordWrap(True)

        self.detail_column.addWidget(self.keys_label)


        self.lines_column.addWidget(self.detail_frame)

        self.lines_column.setStretch(1, 1)

        self.panes_line.addWidget(self.lines_pane)

        self.panes_line.setStretch(2, 1)

        self.list_column.addLayout(self.panes_line)

        self.notes_label = QLabel(self.list_body)
        self.notes_label.setObjectName(u"notes_label")
        self.notes_label.setProperty(u"role", u"small")
        self.notes_label.setTextFormat(Qt.TextFormat.PlainText)
        self.notes_label.setWordWrap(True)

        self.list_column.addWidget(self.notes_label)

        self.options_flow = FlowLine(self.list_body)
        self.options_flow.setObjectName(u"options_flow")
        self.leave_box = TickBox(self.options_flow)
        self.leave_box.setObjectName(u"leave_box")
        self.erase_box = TickBox(self.options_flow)
        self.erase_box.setObjectName(u"erase_box")

        self.list_column.addWidget(self.options_flow)

        self.list_column.setStretch(1, 1)
        self.list_stack.addWidget(self.list_body)

        self.list_import_column.addWidget(self.list_stack)

        QWidget.setTabOrder(self.sheet_field, self.columns_button)
        QWidget.setTabOrder(self.columns_button, self.lines_button)
        QWidget.setTabOrder(self.lines_button, self.columns_view)
        QWidget.setTabOrder(self.columns_view, self.lines_view)
        QWidget.setTabOrder(self.lines_view, self.next_button)
        QWidget.setTabOrder(self.next_button, self.same_button)
        QWidget.setTabOrder(self.same_button, self.other_button)
        QWidget.setTabOrder(self.other_button, self.leave_button)
        QWidget.setTabOrder(self.leave_button, self.leave_box)
        QWidget.setTabOrder(self.leave_box, self.erase_box)

        self.retranslateUi(list_import_body)
    # setupUi

    def retranslateUi(self, list_import_body):
#if QT_CONFIG(accessibility)
        self.reading_bar.setAccessibleName(QCoreApplication.translate("ListImport", u"Reading", None))
#endif // QT_CONFIG(accessibility)
        self.reading_hint_label.setText(QCoreApplication.translate("ListImport", u"Esc stops the reading; nothing is taken in before you say so.", None))
        self.columns_button.setText(QCoreApplication.translate("ListImport", u"Columns", None))
        self.lines_button.setText(QCoreApplication.translate("ListImport", u"Lines", None))
#if QT_CONFIG(accessibility)
        self.sheet_field.setAccessibleName(QCoreApplication.translate("ListImport", u"Sheet", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.columns_view.setAccessibleName(QCoreApplication.translate("ListImport", u"Columns and what they mean", None))
#endif // QT_CONFIG(accessibility)
        self.next_button.setText(QCoreApplication.translate("ListImport", u"Next to look at (F8)", None))
#if QT_CONFIG(accessibility)
        self.lines_view.setAccessibleName(QCoreApplication.translate("ListImport", u"Lines of the list", None))
#endif // QT_CONFIG(accessibility)
        self.same_button.setText(QCoreApplication.translate("ListImport", u"The same person", None))
        self.other_button.setText(QCoreApplication.translate("ListImport", u"Another person", None))
        self.leave_button.setText(QCoreApplication.translate("ListImport", u"Leave this line out", None))
        self.keys_label.setText(QCoreApplication.translate("ListImport", u"1 same \u00b7 2 another \u00b7 3 or Space leave out, or take in again", None))
        self.leave_box.setText(QCoreApplication.translate("ListImport", u"Leave the lines to mend out", None))
        self.erase_box.setText(QCoreApplication.translate("ListImport", u"Blank cells erase what the session holds", None))
        pass
    # retranslateUi

