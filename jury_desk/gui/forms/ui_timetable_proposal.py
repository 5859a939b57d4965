# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'timetable_proposal.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QHBoxLayout, QLabel,
    QProgressBar, QPushButton, QVBoxLayout)

from jury_desk.gui.kit.flow_line import FlowLine
from jury_desk.gui.preparation.finding_list import FindingList

class Ui_TimetableProposal(object):
    def setupUi(self, proposal_frame):
        if not proposal_frame.objectName():
            proposal_frame.setObjectName(u"proposal_frame")
        proposal_frame.setProperty(u"role", u"dock")
        self.proposal_column = QVBoxLayout(proposal_frame)
        self.proposal_column.setSpacing(8)
        self.proposal_column.setObjectName(u"proposal_column")
        self.proposal_column.setContentsMargins(24, 12, 24, 12)
        self.proposal_line = QHBoxLayout()
        self.proposal_line.setSpacing(12)
        self.proposal_line.setObjectName(u"proposal_line")
        self.proposal_line.setContentsMargins(0, 0, 0, 0)
        self.sign_label = QLabel(proposal_frame)
        self.sign_label.setObjectName(u"sign_label")

        self.proposal_line.addWidget(self.sign_label)

        self.proposal_words = QVBoxLayout()
        self.proposal_words.setSpacing(2)
        self.proposal_words.setObjectName(u"proposal_words")
        self.proposal_words.setContentsMargins(0, 0, 0, 0)
        self.proposal_title = QLabel(proposal_frame)
        self.proposal_title.setObjectName(u"proposal_title")
        self.proposal_title.setProperty(u"role", u"strong")
        self.proposal_title.setTextFormat(Qt.TextFormat.PlainText)
        self.proposal_title.setWordWrap(True)

        self.proposal_words.addWidget(self.proposal_title)

        self.proposal_text = QLabel(proposal_frame)
        self.proposal_text.setObjectName(u"proposal_text")
        self.proposal_text.setProperty(u"role", u"muted")
        self.proposal_text.setTextFormat(Qt.TextFormat.PlainText)
        self.proposal_text.setWordWrap(True)

        self.proposal_words.addWidget(self.proposal_text)


        self.proposal_line.addLayout(self.proposal_words)

        self.acts_widget = FlowLine(proposal_frame)
        self.acts_widget.setObjectName(u"acts_widget")
        self.stop_button = QPushButton(self.acts_widget)
        self.stop_button.setObjectName(u"stop_button")
        self.differences_button = QPushButton(self.acts_widget)
        self.differences_button.setObjectName(u"differences_button")
        self.differences_button.setProperty(u"role", u"quiet")
        self.discard_button = QPushButton(self.acts_widget)
        self.discard_button.setObjectName(u"discard_button")
        self.take_button = QPushButton(self.acts_widget)
        self.take_button.setObjectName(u"take_button")
        self.take_button.setProperty(u"role", u"primary")

        self.proposal_line.addWidget(self.acts_widget)

        self.proposal_line.setStretch(1, 1)

        self.proposal_column.addLayout(self.proposal_line)

        self.proposal_bar = QProgressBar(proposal_frame)
        self.proposal_bar.setObjectName(u"proposal_bar")
        self.proposal_bar.setMaximum(0)
        self.proposal_bar.setTextVisible(False)

        self.proposal_column.addWidget(self.proposal_bar)

        self.contradictions_list = FindingList(proposal_frame)
        self.contradictions_list.setObjectName(u"contradictions_list")

        self.proposal_column.addWidget(self.contradictions_list)


        self.retranslateUi(proposal_frame)
    # setupUi

    def retranslateUi(self, proposal_frame):
        self.stop_button.setText(QCoreApplication.translate("TimetableProposal", u"Stop and keep the best", None))
        self.differences_button.setText(QCoreApplication.translate("TimetableProposal", u"Differences\u2026", None))
        self.discard_button.setText(QCoreApplication.translate("TimetableProposal", u"Discard", None))
        self.take_button.setText(QCoreApplication.translate("TimetableProposal", u"Take this timetable", None))
#if QT_CONFIG(accessibility)
        self.proposal_bar.setAccessibleName(QCoreApplication.translate("TimetableProposal", u"Planning under way", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.contradictions_list.setAccessibleName(QCoreApplication.translate("TimetableProposal", u"Why there is no timetable", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

