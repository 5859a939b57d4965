# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'juror_waiver.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QLabel, QPlainTextEdit, QVBoxLayout)

from jury_desk.gui.kit.tick_box import TickBox

class Ui_JurorWaiver(object):
    def setupUi(self, juror_waiver):
        if not juror_waiver.objectName():
            juror_waiver.setObjectName(u"juror_waiver")
        self.waiver_column = QVBoxLayout(juror_waiver)
        self.waiver_column.setSpacing(12)
        self.waiver_column.setObjectName(u"waiver_column")
        self.waiver_column.setContentsMargins(0, 0, 0, 0)
        self.tie_text = QLabel(juror_waiver)
        self.tie_text.setObjectName(u"tie_text")
        self.tie_text.setTextFormat(Qt.TextFormat.PlainText)
        self.tie_text.setWordWrap(True)

        self.waiver_column.addWidget(self.tie_text)

        self.waiver_text = QLabel(juror_waiver)
        self.waiver_text.setObjectName(u"waiver_text")
        self.waiver_text.setProperty(u"role", u"muted")
        self.waiver_text.setTextFormat(Qt.TextFormat.PlainText)
        self.waiver_text.setWordWrap(True)

        self.waiver_column.addWidget(self.waiver_text)

        self.reason_column = QVBoxLayout()
        self.reason_column.setSpacing(4)
        self.reason_column.setObjectName(u"reason_column")
        self.reason_column.setContentsMargins(0, 0, 0, 0)
        self.reason_name = QLabel(juror_waiver)
        self.reason_name.setObjectName(u"reason_name")
        self.reason_name.setProperty(u"role", u"field")
        self.reason_name.setTextFormat(Qt.TextFormat.PlainText)

        self.reason_column.addWidget(self.reason_name)

        self.reason_edit = QPlainTextEdit(juror_waiver)
        self.reason_edit.setObjectName(u"reason_edit")
        self.reason_edit.setTabChangesFocus(True)

        self.reason_column.addWidget(self.reason_edit)


        self.waiver_column.addLayout(self.reason_column)

        self.all_tick = TickBox(juror_waiver)
        self.all_tick.setObjectName(u"all_tick")

        self.waiver_column.addWidget(self.all_tick)

#if QT_CONFIG(shortcut)
        self.reason_name.setBuddy(self.reason_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(juror_waiver)
    # setupUi

    def retranslateUi(self, juror_waiver):
        self.waiver_text.setText(QCoreApplication.translate("JurorWaiver", u"The reason is kept with the session, and the juror may sit again. A certain tie is never lifted.", None))
        self.reason_name.setText(QCoreApplication.translate("JurorWaiver", u"Why it is no tie", None))
#if QT_CONFIG(accessibility)
        self.reason_edit.setAccessibleName(QCoreApplication.translate("JurorWaiver", u"Why it is no tie", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.all_tick.setAccessibleName(QCoreApplication.translate("JurorWaiver", u"The same reason for all of them", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

