# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'teams_pane.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QLabel, QVBoxLayout)

from jury_desk.gui.kit.flow_line import FlowLine
from jury_desk.gui.preparation.candidates.teams_view import TeamsView

class Ui_TeamsPane(object):
    def setupUi(self, teams_body):
        if not teams_body.objectName():
            teams_body.setObjectName(u"teams_body")
        self.teams_column = QVBoxLayout(teams_body)
        self.teams_column.setSpacing(12)
        self.teams_column.setObjectName(u"teams_column")
        self.teams_column.setContentsMargins(0, 12, 0, 0)
        self.teams_text = QLabel(teams_body)
        self.teams_text.setObjectName(u"teams_text")
        self.teams_text.setProperty(u"role", u"muted")
        self.teams_text.setTextFormat(Qt.TextFormat.PlainText)
        self.teams_text.setWordWrap(True)

        self.teams_column.addWidget(self.teams_text)

        self.teams_flow = FlowLine(teams_body)
        self.teams_flow.setObjectName(u"teams_flow")

        self.teams_column.addWidget(self.teams_flow)

        self.teams_view = TeamsView(teams_body)
        self.teams_view.setObjectName(u"teams_view")

        self.teams_column.addWidget(self.teams_view)

        self.teams_column.setStretch(2, 1)

        self.retranslateUi(teams_body)
    # setupUi

    def retranslateUi(self, teams_body):
#if QT_CONFIG(accessibility)
        self.teams_view.setAccessibleName(QCoreApplication.translate("TeamsPane", u"Teams", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

