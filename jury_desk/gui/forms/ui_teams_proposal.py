# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'teams_proposal.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from jury_desk.gui.kit.choice_field import ChoiceField

class Ui_TeamsProposal(object):
    def setupUi(self, proposal_body):
        if not proposal_body.objectName():
            proposal_body.setObjectName(u"proposal_body")
        self.proposal_column = QVBoxLayout(proposal_body)
        self.proposal_column.setSpacing(12)
        self.proposal_column.setObjectName(u"proposal_column")
        self.proposal_column.setContentsMargins(0, 0, 0, 0)
        self.proposal_text = QLabel(proposal_body)
        self.proposal_text.setObjectName(u"proposal_text")
        self.proposal_text.setProperty(u"role", u"muted")
        self.proposal_text.setTextFormat(Qt.TextFormat.PlainText)
        self.proposal_text.setWordWrap(True)

        self.proposal_column.addWidget(self.proposal_text)

        self.size_line = QHBoxLayout()
        self.size_line.setSpacing(12)
        self.size_line.setObjectName(u"size_line")
        self.size_line.setContentsMargins(0, 0, 0, 0)
        self.size_label = QLabel(proposal_body)
        self.size_label.setObjectName(u"size_label")
        self.size_label.setProperty(u"role", u"field")
        self.size_label.setTextFormat(Qt.TextFormat.PlainText)

        self.size_line.addWidget(self.size_label)

        self.size_field = ChoiceField(proposal_body)
        self.size_field.setObjectName(u"size_field")

        self.size_line.addWidget(self.size_field)

        self.size_space = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.size_line.addItem(self.size_space)


        self.proposal_column.addLayout(self.size_line)

        self.proposal_list = QWidget(proposal_body)
        self.proposal_list.setObjectName(u"proposal_list")

        self.proposal_column.addWidget(self.proposal_list)

#if QT_CONFIG(shortcut)
        self.size_label.setBuddy(self.size_field)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(proposal_body)
    # setupUi

    def retranslateUi(self, proposal_body):
        self.size_label.setText(QCoreApplication.translate("TeamsProposal", u"Members of a team", None))
#if QT_CONFIG(accessibility)
        self.size_field.setAccessibleName(QCoreApplication.translate("TeamsProposal", u"Members of a team", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.proposal_list.setAccessibleName(QCoreApplication.translate("TeamsProposal", u"Teams proposed", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

