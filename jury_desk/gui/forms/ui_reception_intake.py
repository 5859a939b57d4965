# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'reception_intake.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QPushButton,
    QVBoxLayout, QWidget)

from jury_desk.gui.kit.flow_line import FlowLine
from jury_desk.gui.kit.shelf_view import ShelfView

class Ui_ReceptionIntake(object):
    def setupUi(self, reception_intake):
        if not reception_intake.objectName():
            reception_intake.setObjectName(u"reception_intake")
        self.intake_column = QVBoxLayout(reception_intake)
        self.intake_column.setSpacing(0)
        self.intake_column.setObjectName(u"intake_column")
        self.intake_column.setContentsMargins(0, 0, 0, 0)
        self.intake_head = QVBoxLayout()
        self.intake_head.setSpacing(8)
        self.intake_head.setObjectName(u"intake_head")
        self.intake_head.setContentsMargins(24, 16, 24, 8)
        self.intake_row = QHBoxLayout()
        self.intake_row.setSpacing(12)
        self.intake_row.setObjectName(u"intake_row")
        self.intake_row.setContentsMargins(0, 0, 0, 0)
        self.intake_sign_label = QLabel(reception_intake)
        self.intake_sign_label.setObjectName(u"intake_sign_label")
        self.intake_sign_label.setTextFormat(Qt.TextFormat.PlainText)

        self.intake_row.addWidget(self.intake_sign_label)

        self.intake_title = QLabel(reception_intake)
        self.intake_title.setObjectName(u"intake_title")
        self.intake_title.setProperty(u"role", u"title")
        self.intake_title.setTextFormat(Qt.TextFormat.PlainText)
        self.intake_title.setWordWrap(True)

        self.intake_row.addWidget(self.intake_title)

        self.intake_row.setStretch(1, 1)

        self.intake_head.addLayout(self.intake_row)

        self.intake_text = QLabel(reception_intake)
        self.intake_text.setObjectName(u"intake_text")
        self.intake_text.setProperty(u"role", u"muted")
        self.intake_text.setTextFormat(Qt.TextFormat.PlainText)
        self.intake_text.setWordWrap(True)

        self.intake_head.addWidget(self.intake_text)

        self.intake_acts = FlowLine(reception_intake)
        self.intake_acts.setObjectName(u"intake_acts")
        self.intake_receipts_button = QPushButton(self.intake_acts)
        self.intake_receipts_button.setObjectName(u"intake_receipts_button")
        self.intake_receipts_button.setProperty(u"role", u"primary")
        self.paper_button = QPushButton(self.intake_acts)
        self.paper_button.setObjectName(u"paper_button")

        self.intake_head.addWidget(self.intake_acts)


        self.intake_column.addLayout(self.intake_head)

        self.intake_view = ShelfView(reception_intake)
        self.intake_view.setObjectName(u"intake_view")

        self.intake_column.addWidget(self.intake_view)

        self.intake_column.setStretch(1, 1)
        QWidget.setTabOrder(self.intake_receipts_button, self.paper_button)
        QWidget.setTabOrder(self.paper_button, self.intake_view)

        self.retranslateUi(reception_intake)
    # setupUi

    def retranslateUi(self, reception_intake):
        self.intake_receipts_button.setText(QCoreApplication.translate("ReceptionIntake", u"Write receipts\u2026", None))
        self.paper_button.setText(QCoreApplication.translate("ReceptionIntake", u"From paper\u2026", None))
#if QT_CONFIG(tooltip)
        self.paper_button.setToolTip(QCoreApplication.translate("ReceptionIntake", u"Take a sheet back from its print (Ctrl+P)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.intake_view.setAccessibleName(QCoreApplication.translate("ReceptionIntake", u"Files taken in and refused", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

