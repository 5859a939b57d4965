# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'people.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QFrame, QLabel, QPushButton,
    QVBoxLayout, QWidget)

from jury_desk.gui.kit.fitted_shelf import FittedShelf
from jury_desk.gui.kit.flow_line import FlowLine

class Ui_People(object):
    def setupUi(self, people_body):
        if not people_body.objectName():
            people_body.setObjectName(u"people_body")
        self.people_column = QVBoxLayout(people_body)
        self.people_column.setSpacing(16)
        self.people_column.setObjectName(u"people_column")
        self.people_column.setContentsMargins(0, 0, 0, 0)
        self.explanation_label = QLabel(people_body)
        self.explanation_label.setObjectName(u"explanation_label")
        self.explanation_label.setProperty(u"role", u"muted")
        self.explanation_label.setTextFormat(Qt.TextFormat.PlainText)
        self.explanation_label.setWordWrap(True)

        self.people_column.addWidget(self.explanation_label)

        self.people_view = FittedShelf(people_body)
        self.people_view.setObjectName(u"people_view")

        self.people_column.addWidget(self.people_view)

        self.person_panel = QFrame(people_body)
        self.person_panel.setObjectName(u"person_panel")
        self.person_column = QVBoxLayout(self.person_panel)
        self.person_column.setSpacing(4)
        self.person_column.setObjectName(u"person_column")
        self.person_column.setContentsMargins(0, 0, 0, 0)
        self.fingerprint_name = QLabel(self.person_panel)
        self.fingerprint_name.setObjectName(u"fingerprint_name")
        self.fingerprint_name.setProperty(u"role", u"field")
        self.fingerprint_name.setTextFormat(Qt.TextFormat.PlainText)

        self.person_column.addWidget(self.fingerprint_name)

        self.fingerprint_label = QLabel(self.person_panel)
        self.fingerprint_label.setObjectName(u"fingerprint_label")
        self.fingerprint_label.setTextFormat(Qt.TextFormat.PlainText)
        self.fingerprint_label.setWordWrap(True)

        self.person_column.addWidget(self.fingerprint_label)

        self.fingerprint_note = QLabel(self.person_panel)
        self.fingerprint_note.setObjectName(u"fingerprint_note")
        self.fingerprint_note.setProperty(u"role", u"small")
        self.fingerprint_note.setTextFormat(Qt.TextFormat.PlainText)
        self.fingerprint_note.setWordWrap(True)

        self.person_column.addWidget(self.fingerprint_note)


        self.people_column.addWidget(self.person_panel)

        self.acts_flow = FlowLine(people_body)
        self.acts_flow.setObjectName(u"acts_flow")
        self.add_button = QPushButton(self.acts_flow)
        self.add_button.setObjectName(u"add_button")
        self.add_button.setProperty(u"role", u"primary")
        self.pin_button = QPushButton(self.acts_flow)
        self.pin_button.setObjectName(u"pin_button")
        self.pin_button.setProperty(u"role", u"quiet")
        self.end_button = QPushButton(self.acts_flow)
        self.end_button.setObjectName(u"end_button")
        self.end_button.setProperty(u"role", u"quiet")

        self.people_column.addWidget(self.acts_flow)

        QWidget.setTabOrder(self.people_view, self.add_button)
        QWidget.setTabOrder(self.add_button, self.pin_button)
        QWidget.setTabOrder(self.pin_button, self.end_button)

        self.retranslateUi(people_body)
    # setupUi

    def retranslateUi(self, people_body):
#if QT_CONFIG(accessibility)
        self.people_view.setAccessibleName(QCoreApplication.translate("People", u"People at the secretariat", None))
#endif // QT_CONFIG(accessibility)
        self.fingerprint_name.setText(QCoreApplication.translate("People", u"Fingerprint of their certificate", None))
        self.fingerprint_note.setText(QCoreApplication.translate("People", u"Read out when somebody wants to know that a signature is really theirs.", None))
        self.add_button.setText(QCoreApplication.translate("People", u"Add a person\u2026", None))
        self.pin_button.setText(QCoreApplication.translate("People", u"Change the PIN\u2026", None))
        self.end_button.setText(QCoreApplication.translate("People", u"End the access\u2026", None))
        pass
    # retranslateUi

