# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'reception_page.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QFrame, QHBoxLayout, QLabel, QLineEdit, QProgressBar, QPushButton,
    QSizePolicy, QSpacerItem, QStackedWidget, QToolButton,
    QVBoxLayout, QWidget)

from jury_desk.gui.kit.elided import ElidedLabel
from jury_desk.gui.kit.flow_line import FlowLine
from jury_desk.gui.preparation.reception.wall_view import WallView

class Ui_ReceptionPage(object):
    def setupUi(self, reception_page):
        if not reception_page.objectName():
            reception_page.setObjectName(u"reception_page")
        reception_page.setProperty(u"role", u"page")
        self.page_column = QVBoxLayout(reception_page)
        self.page_column.setSpacing(0)
        self.page_column.setObjectName(u"page_column")
        self.page_column.setContentsMargins(0, 0, 0, 0)
        self.page_stack = QStackedWidget(reception_page)
        self.page_stack.setObjectName(u"page_stack")
        self.desk_widget = QWidget()
        self.desk_widget.setObjectName(u"desk_widget")
        self.desk_column = QVBoxLayout(self.desk_widget)
        self.desk_column.setSpacing(0)
        self.desk_column.setObjectName(u"desk_column")
        self.desk_column.setContentsMargins(0, 0, 0, 0)
        self.panes_row = QHBoxLayout()
        self.panes_row.setSpacing(0)
        self.panes_row.setObjectName(u"panes_row")
        self.panes_row.setContentsMargins(0, 0, 0, 0)
        self.wall_pane = QFrame(self.desk_widget)
        self.wall_pane.setObjectName(u"wall_pane")
        self.wall_column = QVBoxLayout(self.wall_pane)
        self.wall_column.setSpacing(0)
        self.wall_column.setObjectName(u"wall_column")
        self.wall_column.setContentsMargins(0, 0, 0, 0)
        self.wall_head = QWidget(self.wall_pane)
        self.wall_head.setObjectName(u"wall_head")
        self.head_row = QHBoxLayout(self.wall_head)
        self.head_row.setSpacing(16)
        self.head_row.setObjectName(u"head_row")
        self.head_row.setContentsMargins(28, 20, 24, 12)
        self.figures_line = FlowLine(self.wall_head)
        self.figures_line.setObjectName(u"figures_line")

        self.head_row.addWidget(self.figures_line)

        self.filter_edit = QLineEdit(self.wall_head)
        self.filter_edit.setObjectName(u"filter_edit")
        self.filter_edit.setClearButtonEnabled(True)

        self.head_row.addWidget(self.filter_edit)

        self.head_row.setStretch(0, 1)

        self.wall_column.addWidget(self.wall_head)

        self.wall_view = WallView(self.wall_pane)
        self.wall_view.setObjectName(u"wall_view")

        self.wall_column.addWidget(self.wall_view)

        self.none_label = QLabel(self.wall_pane)
        self.none_label.setObjectName(u"none_label")
        self.none_label.setProperty(u"role", u"muted")
        self.none_label.setTextFormat(Qt.TextFormat.PlainText)
        self.none_label.setWordWrap(True)
        self.none_label.setVisible(False)

        self.wall_column.addWidget(self.none_label)

        self.wall_column.setStretch(1, 1)

        self.panes_row.addWidget(self.wall_pane)

        self.side_pane = QFrame(self.desk_widget)
        self.side_pane.setObjectName(u"side_pane")
        self.side_column = QVBoxLayout(self.side_pane)
        self.side_column.setSpacing(0)
        self.side_column.setObjectName(u"side_column")
        self.side_column.setContentsMargins(0, 0, 0, 0)
        self.tabs_row = QHBoxLayout()
        self.tabs_row.setSpacing(4)
        self.tabs_row.setObjectName(u"tabs_row")
        self.tabs_row.setContentsMargins(16, 4, 16, 0)
        self.back_button = QToolButton(self.side_pane)
        self.back_button.setObjectName(u"back_button")
        self.back_button.setProperty(u"role", u"quiet")

        self.tabs_row.addWidget(self.back_button)

        self.candidate_button = QPushButton(self.side_pane)
        self.candidate_button.setObjectName(u"candidate_button")
        self.candidate_button.setProperty(u"role", u"tab")
        self.candidate_button.setCheckable(True)
        self.candidate_button.setAutoExclusive(True)
        self.candidate_button.setChecked(True)

        self.tabs_row.addWidget(self.candidate_button)

        self.jurors_button = QPushButton(self.side_pane)
        self.jurors_button.setObjectName(u"jurors_button")
        self.jurors_button.setProperty(u"role", u"tab")
        self.jurors_button.setCheckable(True)
        self.jurors_button.setAutoExclusive(True)

        self.tabs_row.addWidget(self.jurors_button)

        self.intake_button = QPushButton(self.side_pane)
        self.intake_button.setObjectName(u"intake_button")
        self.intake_button.setProperty(u"role", u"tab")
        self.intake_button.setCheckable(True)
        self.intake_button.setAutoExclusive(True)

        self.tabs_row.addWidget(self.intake_button)

        self.tabs_spacer = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.tabs_row.addItem(self.tabs_spacer)

        self.tabs_row.setStretch(4, 1)

        self.side_column.addLayout(self.tabs_row)

        self.tabs_line = QFrame(self.side_pane)
        self.tabs_line.setObjectName(u"tabs_line")
        self.tabs_line.setProperty(u"role", u"line")

        self.side_column.addWidget(self.tabs_line)

        self.side_stack = QStackedWidget(self.side_pane)
        self.side_stack.setObjectName(u"side_stack")

        self.side_column.addWidget(self.side_stack)

        self.side_column.setStretch(2, 1)

        self.panes_row.addWidget(self.side_pane)

        self.panes_row.setStretch(0, 1)

        self.desk_column.addLayout(self.panes_row)

        self.reception_footer = QFrame(self.desk_widget)
        self.reception_footer.setObjectName(u"reception_footer")
        self.reception_footer.setProperty(u"role", u"footer")
        self.footer_row = QHBoxLayout(self.reception_footer)
        self.footer_row.setSpacing(12)
        self.footer_row.setObjectName(u"footer_row")
        self.footer_row.setContentsMargins(32, 8, 32, 8)
        self.last_sign_label = QLabel(self.reception_footer)
        self.last_sign_label.setObjectName(u"last_sign_label")
        self.last_sign_label.setTextFormat(Qt.TextFormat.PlainText)

        self.footer_row.addWidget(self.last_sign_label)

        self.last_label = ElidedLabel(self.reception_footer)
        self.last_label.setObjectName(u"last_label")
        self.last_label.setTextFormat(Qt.TextFormat.PlainText)

        self.footer_row.addWidget(self.last_label)

        self.intake_bar = QProgressBar(self.reception_footer)
        self.intake_bar.setObjectName(u"intake_bar")
        self.intake_bar.setTextVisible(False)
        self.intake_bar.setVisible(False)

        self.footer_row.addWidget(self.intake_bar)

        self.cancel_button = QPushButton(self.reception_footer)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setProperty(u"role", u"quiet")
        self.cancel_button.setVisible(False)

        self.footer_row.addWidget(self.cancel_button)

        self.stick_button = QPushButton(self.reception_footer)
        self.stick_button.setObjectName(u"stick_button")
        self.stick_button.setProperty(u"role", u"quiet")
        self.stick_button.setVisible(False)

        self.footer_row.addWidget(self.stick_button)

        self.receipts_button = QPushButton(self.reception_footer)
        self.receipts_button.setObjectName(u"receipts_button")
        self.receipts_button.setVisible(False)

        self.footer_row.addWidget(self.receipts_button)

        self.folder_button = QPushButton(self.reception_footer)
        self.folder_button.setObjectName(u"folder_button")
        self.folder_button.setProperty(u"role", u"quiet")

        self.footer_row.addWidget(self.folder_button)

        self.receive_button = QPushButton(self.reception_footer)
        self.receive_button.setObjectName(u"receive_button")
        self.receive_button.setProperty(u"role", u"primary")

        self.footer_row.addWidget(self.receive_button)

        self.footer_row.setStretch(1, 1)

        self.desk_column.addWidget(self.reception_footer)

        self.desk_column.setStretch(0, 1)
        self.page_stack.addWidget(self.desk_widget)
        self.empty_widget = QWidget()
        self.empty_widget.setObjectName(u"empty_widget")
        self.empty_column = QVBoxLayout(self.empty_widget)
        self.empty_column.setSpacing(0)
        self.empty_column.setObjectName(u"empty_column")
        self.empty_column.setContentsMargins(32, 24, 32, 24)
        self.empty_top = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.empty_column.addItem(self.empty_top)

        self.empty_row = QHBoxLayout()
        self.empty_row.setSpacing(0)
        self.empty_row.setObjectName(u"empty_row")
        self.empty_row.setContentsMargins(0, 0, 0, 0)
        self.empty_left = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.empty_row.addItem(self.empty_left)

        self.empty_card = QFrame(self.empty_widget)
        self.empty_card.setObjectName(u"empty_card")
        self.empty_card.setProperty(u"role", u"card")
        self.empty_rows = QVBoxLayout(self.empty_card)
        self.empty_rows.setSpacing(16)
        self.empty_rows.setObjectName(u"empty_rows")
        self.empty_rows.setContentsMargins(40, 40, 40, 40)
        self.empty_sign_label = QLabel(self.empty_card)
        self.empty_sign_label.setObjectName(u"empty_sign_label")
        self.empty_sign_label.setProperty(u"role", u"sign")
        self.empty_sign_label.setProperty(u"tone", u"accent")
        self.empty_sign_label.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.empty_rows.addWidget(self.empty_sign_label)

        self.empty_title = QLabel(self.empty_card)
        self.empty_title.setObjectName(u"empty_title")
        self.empty_title.setProperty(u"role", u"title")
        self.empty_title.setTextFormat(Qt.TextFormat.PlainText)
        self.empty_title.setWordWrap(True)

        self.empty_rows.addWidget(self.empty_title)

        self.empty_text = QLabel(self.empty_card)
        self.empty_text.setObjectName(u"empty_text")
        self.empty_text.setProperty(u"role", u"muted")
        self.empty_text.setTextFormat(Qt.TextFormat.PlainText)
        self.empty_text.setWordWrap(True)

        self.empty_rows.addWidget(self.empty_text)

        self.empty_acts = FlowLine(self.empty_card)
        self.empty_acts.setObjectName(u"empty_acts")
        self.empty_button = QPushButton(self.empty_acts)
        self.empty_button.setObjectName(u"empty_button")
        self.empty_button.setProperty(u"role", u"primary")

        self.empty_rows.addWidget(self.empty_acts)


        self.empty_row.addWidget(self.empty_card)

        self.empty_right = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.empty_row.addItem(self.empty_right)

        self.empty_row.setStretch(0, 1)
        self.empty_row.setStretch(1, 20)
        self.empty_row.setStretch(2, 1)

        self.empty_column.addLayout(self.empty_row)

        self.empty_bottom = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.empty_column.addItem(self.empty_bottom)

        self.empty_column.setStretch(0, 1)
        self.empty_column.setStretch(2, 2)
        self.page_stack.addWidget(self.empty_widget)

        self.page_column.addWidget(self.page_stack)

        QWidget.setTabOrder(self.filter_edit, self.wall_view)
        QWidget.setTabOrder(self.wall_view, self.back_button)
        QWidget.setTabOrder(self.back_button, self.candidate_button)
        QWidget.setTabOrder(self.candidate_button, self.jurors_button)
        QWidget.setTabOrder(self.jurors_button, self.intake_button)
        QWidget.setTabOrder(self.intake_button, self.cancel_button)
        QWidget.setTabOrder(self.cancel_button, self.stick_button)
        QWidget.setTabOrder(self.stick_button, self.receipts_button)
        QWidget.setTabOrder(self.receipts_button, self.folder_button)
        QWidget.setTabOrder(self.folder_button, self.receive_button)

        self.retranslateUi(reception_page)
    # setupUi

    def retranslateUi(self, reception_page):
#if QT_CONFIG(accessibility)
        self.figures_line.setAccessibleName(QCoreApplication.translate("ReceptionPage", u"Figures", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.filter_edit.setAccessibleName(QCoreApplication.translate("ReceptionPage", u"Filter by name, juror or what is missing", None))
#endif // QT_CONFIG(accessibility)
        self.filter_edit.setPlaceholderText(QCoreApplication.translate("ReceptionPage", u"Filter\u2026", None))
#if QT_CONFIG(tooltip)
        self.filter_edit.setToolTip(QCoreApplication.translate("ReceptionPage", u"Name, juror, or what is missing (F)", None))
#endif // QT_CONFIG(tooltip)
        self.none_label.setText(QCoreApplication.translate("ReceptionPage", u"No candidate fits this filter. Esc in the filter shows all again.", None))
#if QT_CONFIG(accessibility)
        self.side_pane.setAccessibleName(QCoreApplication.translate("ReceptionPage", u"In hand", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.back_button.setAccessibleName(QCoreApplication.translate("ReceptionPage", u"Back to the wall", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.back_button.setToolTip(QCoreApplication.translate("ReceptionPage", u"Back to the wall (Esc)", None))
#endif // QT_CONFIG(tooltip)
        self.candidate_button.setText(QCoreApplication.translate("ReceptionPage", u"Candidate", None))
        self.jurors_button.setText(QCoreApplication.translate("ReceptionPage", u"Jurors", None))
        self.intake_button.setText(QCoreApplication.translate("ReceptionPage", u"Came in", None))
#if QT_CONFIG(accessibility)
        self.intake_bar.setAccessibleName(QCoreApplication.translate("ReceptionPage", u"Progress of taking in", None))
#endif // QT_CONFIG(accessibility)
        self.cancel_button.setText(QCoreApplication.translate("ReceptionPage", u"Cancel", None))
        self.stick_button.setText("")
#if QT_CONFIG(accessibility)
        self.stick_button.setAccessibleName(QCoreApplication.translate("ReceptionPage", u"Receive from a stick", None))
#endif // QT_CONFIG(accessibility)
        self.receipts_button.setText(QCoreApplication.translate("ReceptionPage", u"Write receipts\u2026", None))
#if QT_CONFIG(tooltip)
        self.receipts_button.setToolTip(QCoreApplication.translate("ReceptionPage", u"Write receipts (Ctrl+E)", None))
#endif // QT_CONFIG(tooltip)
        self.folder_button.setText(QCoreApplication.translate("ReceptionPage", u"A folder\u2026", None))
#if QT_CONFIG(accessibility)
        self.folder_button.setAccessibleName(QCoreApplication.translate("ReceptionPage", u"A folder\u2026", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.folder_button.setToolTip(QCoreApplication.translate("ReceptionPage", u"Receive all that is in a folder (Ctrl+Shift+I)", None))
#endif // QT_CONFIG(tooltip)
        self.receive_button.setText(QCoreApplication.translate("ReceptionPage", u"Receive files\u2026", None))
#if QT_CONFIG(tooltip)
        self.receive_button.setToolTip(QCoreApplication.translate("ReceptionPage", u"Receive files (Ctrl+I)", None))
#endif // QT_CONFIG(tooltip)
        self.empty_button.setText(QCoreApplication.translate("ReceptionPage", u"Go there", None))
        pass
    # retranslateUi

