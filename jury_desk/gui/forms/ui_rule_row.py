# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'rule_row.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QHBoxLayout, QLabel,
    QPushButton, QVBoxLayout, QWidget)

from jury_desk.gui.kit.flow_line import FlowLine

class Ui_RuleRow(object):
    def setupUi(self, rule_frame):
        if not rule_frame.objectName():
            rule_frame.setObjectName(u"rule_frame")
        rule_frame.setProperty(u"role", u"rule")
        self.rule_row = QHBoxLayout(rule_frame)
        self.rule_row.setSpacing(24)
        self.rule_row.setObjectName(u"rule_row")
        self.rule_row.setContentsMargins(0, 12, 0, 12)
        self.rule_column = QVBoxLayout()
        self.rule_column.setSpacing(4)
        self.rule_column.setObjectName(u"rule_column")
        self.rule_column.setContentsMargins(0, 0, 0, 0)
        self.rule_text = QLabel(rule_frame)
        self.rule_text.setObjectName(u"rule_text")
        self.rule_text.setTextFormat(Qt.TextFormat.PlainText)
        self.rule_text.setWordWrap(True)

        self.rule_column.addWidget(self.rule_text)

        self.mark_widget = FlowLine(rule_frame)
        self.mark_widget.setObjectName(u"mark_widget")
        self.mark_state = QLabel(self.mark_widget)
        self.mark_state.setObjectName(u"mark_state")
        self.mark_state.setProperty(u"role", u"small")
        self.mark_state.setTextFormat(Qt.TextFormat.PlainText)
        self.back_button = QPushButton(self.mark_widget)
        self.back_button.setObjectName(u"back_button")
        self.back_button.setProperty(u"role", u"link")

        self.rule_column.addWidget(self.mark_widget)

        self.fault_text = QLabel(rule_frame)
        self.fault_text.setObjectName(u"fault_text")
        self.fault_text.setProperty(u"role", u"warning")
        self.fault_text.setTextFormat(Qt.TextFormat.PlainText)
        self.fault_text.setWordWrap(True)

        self.rule_column.addWidget(self.fault_text)


        self.rule_row.addLayout(self.rule_column)

        self.control_widget = QWidget(rule_frame)
        self.control_widget.setObjectName(u"control_widget")
        self.control_column = QVBoxLayout(self.control_widget)
        self.control_column.setSpacing(4)
        self.control_column.setObjectName(u"control_column")
        self.control_column.setContentsMargins(0, 0, 0, 0)

        self.rule_row.addWidget(self.control_widget)

        self.rule_row.setStretch(0, 1)

        self.retranslateUi(rule_frame)
    # setupUi

    def retranslateUi(self, rule_frame):
        self.back_button.setText(QCoreApplication.translate("RuleRow", u"Back", None))
        pass
    # retranslateUi

