# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'session_opening_page.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QFrame, QLabel, QPushButton,
    QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from jury_desk.gui.kit.flow_line import FlowLine
from jury_desk.gui.preparation.finding_list import FindingList

class Ui_SessionOpeningPage(object):
    def setupUi(self, opening_page):
        if not opening_page.objectName():
            opening_page.setObjectName(u"opening_page")
        opening_page.setProperty(u"role", u"page")
        self.page_column = QVBoxLayout(opening_page)
        self.page_column.setSpacing(0)
        self.page_column.setObjectName(u"page_column")
        self.page_column.setContentsMargins(0, 0, 0, 0)
        self.opening_area = QScrollArea(opening_page)
        self.opening_area.setObjectName(u"opening_area")
        self.opening_area.setProperty(u"role", u"page")
        self.opening_area.setWidgetResizable(True)
        self.opening_area.setFrameShape(QFrame.Shape.NoFrame)
        self.opening_area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.opening_body = QWidget()
        self.opening_body.setObjectName(u"opening_body")
        self.opening_body.setProperty(u"role", u"body")
        self.opening_column = QVBoxLayout(self.opening_body)
        self.opening_column.setSpacing(16)
        self.opening_column.setObjectName(u"opening_column")
        self.opening_column.setContentsMargins(32, 24, 32, 32)
        self.page_title = QLabel(self.opening_body)
        self.page_title.setObjectName(u"page_title")
        self.page_title.setProperty(u"role", u"title")
        self.page_title.setTextFormat(Qt.TextFormat.PlainText)

        self.opening_column.addWidget(self.page_title)

        self.state_card = QFrame(self.opening_body)
        self.state_card.setObjectName(u"state_card")
        self.state_card.setProperty(u"role", u"card")
        self.state_column = QVBoxLayout(self.state_card)
        self.state_column.setSpacing(16)
        self.state_column.setObjectName(u"state_column")
        self.state_column.setContentsMargins(24, 20, 24, 24)
        self.path_widget = QWidget(self.state_card)
        self.path_widget.setObjectName(u"path_widget")

        self.state_column.addWidget(self.path_widget)

        self.state_text = QLabel(self.state_card)
        self.state_text.setObjectName(u"state_text")
        self.state_text.setTextFormat(Qt.TextFormat.PlainText)
        self.state_text.setWordWrap(True)

        self.state_column.addWidget(self.state_text)

        self.acts_line = FlowLine(self.state_card)
        self.acts_line.setObjectName(u"acts_line")
        self.advance_button = QPushButton(self.acts_line)
        self.advance_button.setObjectName(u"advance_button")
        self.advance_button.setProperty(u"role", u"primary")

        self.state_column.addWidget(self.acts_line)

        self.refusal_label = QLabel(self.state_card)
        self.refusal_label.setObjectName(u"refusal_label")
        self.refusal_label.setProperty(u"role", u"small")
        self.refusal_label.setTextFormat(Qt.TextFormat.PlainText)
        self.refusal_label.setWordWrap(True)

        self.state_column.addWidget(self.refusal_label)


        self.opening_column.addWidget(self.state_card)

        self.missing_card = QFrame(self.opening_body)
        self.missing_card.setObjectName(u"missing_card")
        self.missing_card.setProperty(u"role", u"card")
        self.missing_column = QVBoxLayout(self.missing_card)
        self.missing_column.setSpacing(8)
        self.missing_column.setObjectName(u"missing_column")
        self.missing_column.setContentsMargins(24, 16, 24, 16)
        self.missing_title = QLabel(self.missing_card)
        self.missing_title.setObjectName(u"missing_title")
        self.missing_title.setProperty(u"role", u"heading")
        self.missing_title.setTextFormat(Qt.TextFormat.PlainText)

        self.missing_column.addWidget(self.missing_title)

        self.missing_text = QLabel(self.missing_card)
        self.missing_text.setObjectName(u"missing_text")
        self.missing_text.setProperty(u"role", u"muted")
        self.missing_text.setTextFormat(Qt.TextFormat.PlainText)
        self.missing_text.setWordWrap(True)

        self.missing_column.addWidget(self.missing_text)

        self.missing_list = FindingList(self.missing_card)
        self.missing_list.setObjectName(u"missing_list")

        self.missing_column.addWidget(self.missing_list)


        self.opening_column.addWidget(self.missing_card)

        self.doubts_card = QFrame(self.opening_body)
        self.doubts_card.setObjectName(u"doubts_card")
        self.doubts_card.setProperty(u"role", u"card")
        self.doubts_column = QVBoxLayout(self.doubts_card)
        self.doubts_column.setSpacing(8)
        self.doubts_column.setObjectName(u"doubts_column")
        self.doubts_column.setContentsMargins(24, 16, 24, 16)
        self.doubts_title = QLabel(self.doubts_card)
        self.doubts_title.setObjectName(u"doubts_title")
        self.doubts_title.setProperty(u"role", u"heading")
        self.doubts_title.setTextFormat(Qt.TextFormat.PlainText)

        self.doubts_column.addWidget(self.doubts_title)

        self.doubts_text = QLabel(self.doubts_card)
        self.doubts_text.setObjectName(u"doubts_text")
        self.doubts_text.setProperty(u"role", u"muted")
        self.doubts_text.setTextFormat(Qt.TextFormat.PlainText)
        self.doubts_text.setWordWrap(True)

        self.doubts_column.addWidget(self.doubts_text)

        self.doubts_list = FindingList(self.doubts_card)
        self.doubts_list.setObjectName(u"doubts_list")

        self.doubts_column.addWidget(self.doubts_list)


        self.opening_column.addWidget(self.doubts_card)

        self.opening_spacer = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.opening_column.addItem(self.opening_spacer)

        self.opening_column.setStretch(4, 1)
        self.opening_area.setWidget(self.opening_body)

        self.page_column.addWidget(self.opening_area)


        self.retranslateUi(opening_page)
    # setupUi

    def retranslateUi(self, opening_page):
        self.page_title.setText(QCoreApplication.translate("SessionOpeningPage", u"Opening the session", None))
        self.advance_button.setText(QCoreApplication.translate("SessionOpeningPage", u"Open the session", None))
#if QT_CONFIG(accessibility)
        self.missing_list.setAccessibleName(QCoreApplication.translate("SessionOpeningPage", u"What is missing", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.doubts_list.setAccessibleName(QCoreApplication.translate("SessionOpeningPage", u"What is to be looked at", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

