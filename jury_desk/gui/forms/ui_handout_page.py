# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'handout_page.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QFrame, QHBoxLayout, QLabel,
    QProgressBar, QPushButton, QSizePolicy, QSpacerItem,
    QStackedWidget, QVBoxLayout, QWidget)

from jury_desk.gui.kit.elided import ElidedLabel
from jury_desk.gui.kit.flow_line import FlowLine
from jury_desk.gui.kit.tick_box import TickBox
from jury_desk.gui.preparation.handout.dossiers_view import DossiersView

class Ui_HandOutPage(object):
    def setupUi(self, handout_page):
        if not handout_page.objectName():
            handout_page.setObjectName(u"handout_page")
        handout_page.setProperty(u"role", u"page")
        self.page_column = QVBoxLayout(handout_page)
        self.page_column.setSpacing(0)
        self.page_column.setObjectName(u"page_column")
        self.page_column.setContentsMargins(0, 0, 0, 0)
        self.page_stack = QStackedWidget(handout_page)
        self.page_stack.setObjectName(u"page_stack")
        self.desk_widget = QWidget()
        self.desk_widget.setObjectName(u"desk_widget")
        self.desk_column = QVBoxLayout(self.desk_widget)
        self.desk_column.setSpacing(0)
        self.desk_column.setObjectName(u"desk_column")
        self.desk_column.setContentsMargins(0, 0, 0, 0)
        self.jurors_pane = QFrame(self.desk_widget)
        self.jurors_pane.setObjectName(u"jurors_pane")
        self.jurors_column = QVBoxLayout(self.jurors_pane)
        self.jurors_column.setSpacing(0)
        self.jurors_column.setObjectName(u"jurors_column")
        self.jurors_column.setContentsMargins(0, 0, 0, 0)
        self.head_row = QHBoxLayout()
        self.head_row.setSpacing(16)
        self.head_row.setObjectName(u"head_row")
        self.head_row.setContentsMargins(32, 24, 32, 12)
        self.head_words = QVBoxLayout()
        self.head_words.setSpacing(4)
        self.head_words.setObjectName(u"head_words")
        self.head_words.setContentsMargins(0, 0, 0, 0)
        self.page_title = QLabel(self.jurors_pane)
        self.page_title.setObjectName(u"page_title")
        self.page_title.setProperty(u"role", u"title")
        self.page_title.setTextFormat(Qt.TextFormat.PlainText)

        self.head_words.addWidget(self.page_title)

        self.page_text = QLabel(self.jurors_pane)
        self.page_text.setObjectName(u"page_text")
        self.page_text.setProperty(u"role", u"muted")
        self.page_text.setTextFormat(Qt.TextFormat.PlainText)
        self.page_text.setWordWrap(True)

        self.head_words.addWidget(self.page_text)

        self.guard_text = QLabel(self.jurors_pane)
        self.guard_text.setObjectName(u"guard_text")
        self.guard_text.setVisible(False)
        self.guard_text.setTextFormat(Qt.TextFormat.PlainText)
        self.guard_text.setWordWrap(True)

        self.head_words.addWidget(self.guard_text)


        self.head_row.addLayout(self.head_words)

        self.codes_box = TickBox(self.jurors_pane)
        self.codes_box.setObjectName(u"codes_box")

        self.head_row.addWidget(self.codes_box)

        self.head_row.setStretch(0, 1)

        self.jurors_column.addLayout(self.head_row)

        self.rescued_panel = QFrame(self.jurors_pane)
        self.rescued_panel.setObjectName(u"rescued_panel")
        self.rescued_panel.setProperty(u"role", u"notice")
        self.rescued_panel.setProperty(u"kind", u"inset")
        self.rescued_panel.setProperty(u"tone", u"accent")
        self.rescued_panel.setVisible(False)
        self.rescued_row = QHBoxLayout(self.rescued_panel)
        self.rescued_row.setSpacing(12)
        self.rescued_row.setObjectName(u"rescued_row")
        self.rescued_row.setContentsMargins(16, 12, 16, 12)
        self.rescued_sign_label = QLabel(self.rescued_panel)
        self.rescued_sign_label.setObjectName(u"rescued_sign_label")
        self.rescued_sign_label.setTextFormat(Qt.TextFormat.PlainText)

        self.rescued_row.addWidget(self.rescued_sign_label)

        self.rescued_text = QLabel(self.rescued_panel)
        self.rescued_text.setObjectName(u"rescued_text")
        self.rescued_text.setTextFormat(Qt.TextFormat.PlainText)
        self.rescued_text.setWordWrap(True)

        self.rescued_row.addWidget(self.rescued_text)

        self.rescued_button = QPushButton(self.rescued_panel)
        self.rescued_button.setObjectName(u"rescued_button")
        self.rescued_button.setProperty(u"role", u"link")

        self.rescued_row.addWidget(self.rescued_button)

        self.rescued_row.setStretch(1, 1)

        self.jurors_column.addWidget(self.rescued_panel)

        self.list_widget = QWidget(self.jurors_pane)
        self.list_widget.setObjectName(u"list_widget")
        self.list_column = QVBoxLayout(self.list_widget)
        self.list_column.setSpacing(0)
        self.list_column.setObjectName(u"list_column")
        self.list_column.setContentsMargins(16, 0, 16, 0)
        self.dossiers_view = DossiersView(self.list_widget)
        self.dossiers_view.setObjectName(u"dossiers_view")

        self.list_column.addWidget(self.dossiers_view)


        self.jurors_column.addWidget(self.list_widget)

        self.jurors_column.setStretch(2, 1)

        self.desk_column.addWidget(self.jurors_pane)

        self.handout_footer = QFrame(self.desk_widget)
        self.handout_footer.setObjectName(u"handout_footer")
        self.handout_footer.setProperty(u"role", u"footer")
        self.footer_row = QHBoxLayout(self.handout_footer)
        self.footer_row.setSpacing(12)
        self.footer_row.setObjectName(u"footer_row")
        self.footer_row.setContentsMargins(32, 8, 32, 8)
        self.folder_label = ElidedLabel(self.handout_footer)
        self.folder_label.setObjectName(u"folder_label")
        self.folder_label.setProperty(u"role", u"muted")
        self.folder_label.setTextFormat(Qt.TextFormat.PlainText)

        self.footer_row.addWidget(self.folder_label)

        self.folder_button = QPushButton(self.handout_footer)
        self.folder_button.setObjectName(u"folder_button")
        self.folder_button.setProperty(u"role", u"link")

        self.footer_row.addWidget(self.folder_button)

        self.handout_bar = QProgressBar(self.handout_footer)
        self.handout_bar.setObjectName(u"handout_bar")
        self.handout_bar.setTextVisible(False)
        self.handout_bar.setVisible(False)

        self.footer_row.addWidget(self.handout_bar)

        self.cancel_button = QPushButton(self.handout_footer)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setProperty(u"role", u"quiet")
        self.cancel_button.setVisible(False)

        self.footer_row.addWidget(self.cancel_button)

        self.rescue_button = QPushButton(self.handout_footer)
        self.rescue_button.setObjectName(u"rescue_button")
        self.rescue_button.setProperty(u"role", u"quiet")

        self.footer_row.addWidget(self.rescue_button)

        self.hand_button = QPushButton(self.handout_footer)
        self.hand_button.setObjectName(u"hand_button")
        self.hand_button.setProperty(u"role", u"primary")

        self.footer_row.addWidget(self.hand_button)

        self.footer_row.setStretch(0, 1)

        self.desk_column.addWidget(self.handout_footer)

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

        QWidget.setTabOrder(self.codes_box, self.dossiers_view)
        QWidget.setTabOrder(self.dossiers_view, self.rescued_button)
        QWidget.setTabOrder(self.rescued_button, self.folder_button)
        QWidget.setTabOrder(self.folder_button, self.cancel_button)
        QWidget.setTabOrder(self.cancel_button, self.rescue_button)
        QWidget.setTabOrder(self.rescue_button, self.hand_button)

        self.retranslateUi(handout_page)
    # setupUi

    def retranslateUi(self, handout_page):
        self.page_title.setText(QCoreApplication.translate("HandOutPage", u"Hand out", None))
        self.guard_text.setText(QCoreApplication.translate("HandOutPage", u"No PIN guards these data: whoever takes this computer could open every return. Choose one first: Sessions, People at the secretariat.", None))
        self.codes_box.setText(QCoreApplication.translate("HandOutPage", u"New codes", None))
#if QT_CONFIG(tooltip)
        self.codes_box.setToolTip(QCoreApplication.translate("HandOutPage", u"Draw another code for those selected: the one given before opens later dossiers no more", None))
#endif // QT_CONFIG(tooltip)
        self.rescued_button.setText(QCoreApplication.translate("HandOutPage", u"Put away", None))
        self.folder_button.setText(QCoreApplication.translate("HandOutPage", u"Change\u2026", None))
#if QT_CONFIG(accessibility)
        self.handout_bar.setAccessibleName(QCoreApplication.translate("HandOutPage", u"Progress of handing out", None))
#endif // QT_CONFIG(accessibility)
        self.cancel_button.setText(QCoreApplication.translate("HandOutPage", u"Cancel", None))
        self.rescue_button.setText(QCoreApplication.translate("HandOutPage", u"PIN forgotten\u2026", None))
#if QT_CONFIG(tooltip)
        self.rescue_button.setToolTip(QCoreApplication.translate("HandOutPage", u"Open what the laptop had recorded, and hand it out again (Ctrl+I)", None))
#endif // QT_CONFIG(tooltip)
        self.hand_button.setText(QCoreApplication.translate("HandOutPage", u"Hand out", None))
#if QT_CONFIG(tooltip)
        self.hand_button.setToolTip(QCoreApplication.translate("HandOutPage", u"Write the dossiers (Ctrl+Return)", None))
#endif // QT_CONFIG(tooltip)
        self.empty_button.setText(QCoreApplication.translate("HandOutPage", u"Go there", None))
        pass
    # retranslateUi

