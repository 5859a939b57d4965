# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'document_pane.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QFrame, QHBoxLayout, QLabel,
    QPushButton, QSizePolicy, QSpacerItem, QStackedWidget,
    QToolButton, QVBoxLayout, QWidget)

from jury_desk.gui.juror.papers.page_field import PageField
from jury_desk.gui.kit.choice_field import ChoiceField
from jury_desk.gui.kit.elided import ElidedLabel
from jury_desk.gui.kit.flow_line import FlowLine

class Ui_DocumentPane(object):
    def setupUi(self, document_pane):
        if not document_pane.objectName():
            document_pane.setObjectName(u"document_pane")
        document_pane.setAcceptDrops(True)
        self.pane_column = QVBoxLayout(document_pane)
        self.pane_column.setSpacing(0)
        self.pane_column.setObjectName(u"pane_column")
        self.pane_column.setContentsMargins(0, 0, 0, 0)
        self.paper_bar = QFrame(document_pane)
        self.paper_bar.setObjectName(u"paper_bar")
        self.bar_column = QVBoxLayout(self.paper_bar)
        self.bar_column.setSpacing(4)
        self.bar_column.setObjectName(u"bar_column")
        self.bar_column.setContentsMargins(12, 8, 12, 8)
        self.paper_choice = ChoiceField(self.paper_bar)
        self.paper_choice.setObjectName(u"paper_choice")

        self.bar_column.addWidget(self.paper_choice)

        self.name_label = ElidedLabel(self.paper_bar)
        self.name_label.setObjectName(u"name_label")
        self.name_label.setTextFormat(Qt.TextFormat.PlainText)

        self.bar_column.addWidget(self.name_label)

        self.paper_flow = FlowLine(self.paper_bar)
        self.paper_flow.setObjectName(u"paper_flow")
        self.pager_box = QWidget(self.paper_flow)
        self.pager_box.setObjectName(u"pager_box")
        self.pager_row = QHBoxLayout(self.pager_box)
        self.pager_row.setSpacing(4)
        self.pager_row.setObjectName(u"pager_row")
        self.pager_row.setContentsMargins(0, 0, 0, 0)
        self.previous_button = QToolButton(self.pager_box)
        self.previous_button.setObjectName(u"previous_button")
        self.previous_button.setProperty(u"role", u"quiet")
        self.previous_button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

        self.pager_row.addWidget(self.previous_button)

        self.page_field = PageField(self.pager_box)
        self.page_field.setObjectName(u"page_field")
        self.page_field.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.page_field.setMaxLength(4)

        self.pager_row.addWidget(self.page_field)

        self.pages_label = QLabel(self.pager_box)
        self.pages_label.setObjectName(u"pages_label")
        self.pages_label.setProperty(u"role", u"muted")
        self.pages_label.setTextFormat(Qt.TextFormat.PlainText)

        self.pager_row.addWidget(self.pages_label)

        self.next_button = QToolButton(self.pager_box)
        self.next_button.setObjectName(u"next_button")
        self.next_button.setProperty(u"role", u"quiet")
        self.next_button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

        self.pager_row.addWidget(self.next_button)

        self.zoom_choice = ChoiceField(self.paper_flow)
        self.zoom_choice.setObjectName(u"zoom_choice")
        self.acts_box = QWidget(self.paper_flow)
        self.acts_box.setObjectName(u"acts_box")
        self.acts_row = QHBoxLayout(self.acts_box)
        self.acts_row.setSpacing(0)
        self.acts_row.setObjectName(u"acts_row")
        self.acts_row.setContentsMargins(0, 0, 0, 0)
        self.open_button = QToolButton(self.acts_box)
        self.open_button.setObjectName(u"open_button")
        self.open_button.setProperty(u"role", u"quiet")
        self.open_button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

        self.acts_row.addWidget(self.open_button)

        self.wide_button = QToolButton(self.acts_box)
        self.wide_button.setObjectName(u"wide_button")
        self.wide_button.setProperty(u"role", u"quiet")
        self.wide_button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.wide_button.setCheckable(True)

        self.acts_row.addWidget(self.wide_button)

        self.shut_button = QToolButton(self.acts_box)
        self.shut_button.setObjectName(u"shut_button")
        self.shut_button.setProperty(u"role", u"quiet")
        self.shut_button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

        self.acts_row.addWidget(self.shut_button)


        self.bar_column.addWidget(self.paper_flow)


        self.pane_column.addWidget(self.paper_bar)

        self.trouble_label = QLabel(document_pane)
        self.trouble_label.setObjectName(u"trouble_label")
        self.trouble_label.setTextFormat(Qt.TextFormat.PlainText)
        self.trouble_label.setWordWrap(True)

        self.pane_column.addWidget(self.trouble_label)

        self.paper_stack = QStackedWidget(document_pane)
        self.paper_stack.setObjectName(u"paper_stack")
        self.words_page = QWidget()
        self.words_page.setObjectName(u"words_page")
        self.words_column = QVBoxLayout(self.words_page)
        self.words_column.setSpacing(8)
        self.words_column.setObjectName(u"words_column")
        self.words_column.setContentsMargins(16, 16, 16, 16)
        self.words_top = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.words_column.addItem(self.words_top)

        self.words_icon_label = QLabel(self.words_page)
        self.words_icon_label.setObjectName(u"words_icon_label")
        self.words_icon_label.setTextFormat(Qt.TextFormat.PlainText)
        self.words_icon_label.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.words_column.addWidget(self.words_icon_label)

        self.what_label = QLabel(self.words_page)
        self.what_label.setObjectName(u"what_label")
        self.what_label.setProperty(u"role", u"strong")
        self.what_label.setTextFormat(Qt.TextFormat.PlainText)
        self.what_label.setWordWrap(True)
        self.what_label.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.words_column.addWidget(self.what_label)

        self.advice_label = QLabel(self.words_page)
        self.advice_label.setObjectName(u"advice_label")
        self.advice_label.setProperty(u"role", u"muted")
        self.advice_label.setTextFormat(Qt.TextFormat.PlainText)
        self.advice_label.setWordWrap(True)
        self.advice_label.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.words_column.addWidget(self.advice_label)

        self.again_button = QPushButton(self.words_page)
        self.again_button.setObjectName(u"again_button")

        self.words_column.addWidget(self.again_button)

        self.first_button = QPushButton(self.words_page)
        self.first_button.setObjectName(u"first_button")

        self.words_column.addWidget(self.first_button)

        self.words_bottom = QSpacerItem(24, 24, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.words_column.addItem(self.words_bottom)

        self.words_column.setStretch(0, 1)
        self.words_column.setStretch(6, 2)
        self.paper_stack.addWidget(self.words_page)

        self.pane_column.addWidget(self.paper_stack)

        self.pane_column.setStretch(2, 1)
        QWidget.setTabOrder(self.paper_choice, self.previous_button)
        QWidget.setTabOrder(self.previous_button, self.page_field)
        QWidget.setTabOrder(self.page_field, self.next_button)
        QWidget.setTabOrder(self.next_button, self.zoom_choice)
        QWidget.setTabOrder(self.zoom_choice, self.open_button)
        QWidget.setTabOrder(self.open_button, self.wide_button)
        QWidget.setTabOrder(self.wide_button, self.shut_button)
        QWidget.setTabOrder(self.shut_button, self.again_button)
        QWidget.setTabOrder(self.again_button, self.first_button)

        self.retranslateUi(document_pane)
    # setupUi

    def retranslateUi(self, document_pane):
#if QT_CONFIG(accessibility)
        self.paper_choice.setAccessibleName(QCoreApplication.translate("DocumentPane", u"Document", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.previous_button.setToolTip(QCoreApplication.translate("DocumentPane", u"Previous page (\u2190)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.previous_button.setAccessibleName(QCoreApplication.translate("DocumentPane", u"Previous page (\u2190)", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.page_field.setAccessibleName(QCoreApplication.translate("DocumentPane", u"Page", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.page_field.setToolTip(QCoreApplication.translate("DocumentPane", u"Type a page's number, then Enter", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(tooltip)
        self.next_button.setToolTip(QCoreApplication.translate("DocumentPane", u"Next page (\u2192)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.next_button.setAccessibleName(QCoreApplication.translate("DocumentPane", u"Next page (\u2192)", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.zoom_choice.setAccessibleName(QCoreApplication.translate("DocumentPane", u"Size of the page (Z)", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.open_button.setToolTip(QCoreApplication.translate("DocumentPane", u"Open a PDF (Ctrl+O)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.open_button.setAccessibleName(QCoreApplication.translate("DocumentPane", u"Open a PDF (Ctrl+O)", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.wide_button.setToolTip(QCoreApplication.translate("DocumentPane", u"Half of the width", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.wide_button.setAccessibleName(QCoreApplication.translate("DocumentPane", u"Half of the width", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.shut_button.setToolTip(QCoreApplication.translate("DocumentPane", u"Close this document (Ctrl+W)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.shut_button.setAccessibleName(QCoreApplication.translate("DocumentPane", u"Close this document (Ctrl+W)", None))
#endif // QT_CONFIG(accessibility)
        self.again_button.setText(QCoreApplication.translate("DocumentPane", u"Try again", None))
        self.first_button.setText(QCoreApplication.translate("DocumentPane", u"Open a PDF\u2026", None))
        pass
    # retranslateUi

