# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'neutralised.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QFrame, QHBoxLayout, QLabel,
    QLineEdit, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget)

from jury_desk.gui.grids.choice_button import ChoiceButton
from jury_desk.gui.kit.choice_field import ChoiceField
from jury_desk.gui.kit.flow_line import FlowLine
from jury_desk.gui.kit.typed_field import TypedField

class Ui_Neutralised(object):
    def setupUi(self, neutralised_body):
        if not neutralised_body.objectName():
            neutralised_body.setObjectName(u"neutralised_body")
        self.neutralised_column = QVBoxLayout(neutralised_body)
        self.neutralised_column.setSpacing(8)
        self.neutralised_column.setObjectName(u"neutralised_column")
        self.neutralised_column.setContentsMargins(0, 0, 0, 0)
        self.criterion_label = QLabel(neutralised_body)
        self.criterion_label.setObjectName(u"criterion_label")
        self.criterion_label.setProperty(u"role", u"field")
        self.criterion_label.setTextFormat(Qt.TextFormat.PlainText)

        self.neutralised_column.addWidget(self.criterion_label)

        self.criterion_button = ChoiceButton(neutralised_body)
        self.criterion_button.setObjectName(u"criterion_button")
        self.criterion_button.setProperty(u"role", u"choice")

        self.neutralised_column.addWidget(self.criterion_button)

        self.opinion_panel = QFrame(neutralised_body)
        self.opinion_panel.setObjectName(u"opinion_panel")
        self.opinion_panel.setProperty(u"role", u"apart")
        self.opinion_panel_column = QVBoxLayout(self.opinion_panel)
        self.opinion_panel_column.setSpacing(8)
        self.opinion_panel_column.setObjectName(u"opinion_panel_column")
        self.opinion_panel_column.setContentsMargins(16, 12, 16, 16)
        self.apart_line = QHBoxLayout()
        self.apart_line.setSpacing(8)
        self.apart_line.setObjectName(u"apart_line")
        self.apart_line.setContentsMargins(0, 0, 0, 0)
        self.apart_icon_label = QLabel(self.opinion_panel)
        self.apart_icon_label.setObjectName(u"apart_icon_label")
        self.apart_icon_label.setTextFormat(Qt.TextFormat.PlainText)

        self.apart_line.addWidget(self.apart_icon_label)

        self.apart_text = QLabel(self.opinion_panel)
        self.apart_text.setObjectName(u"apart_text")
        self.apart_text.setProperty(u"role", u"strong")
        self.apart_text.setTextFormat(Qt.TextFormat.PlainText)
        self.apart_text.setWordWrap(True)

        self.apart_line.addWidget(self.apart_text)

        self.apart_line.setStretch(1, 1)

        self.opinion_panel_column.addLayout(self.apart_line)

        self.officer_label = QLabel(self.opinion_panel)
        self.officer_label.setObjectName(u"officer_label")
        self.officer_label.setProperty(u"role", u"field")
        self.officer_label.setTextFormat(Qt.TextFormat.PlainText)

        self.opinion_panel_column.addWidget(self.officer_label)

        self.officer_edit = QLineEdit(self.opinion_panel)
        self.officer_edit.setObjectName(u"officer_edit")

        self.opinion_panel_column.addWidget(self.officer_edit)

        self.opinion_label = QLabel(self.opinion_panel)
        self.opinion_label.setObjectName(u"opinion_label")
        self.opinion_label.setProperty(u"role", u"field")
        self.opinion_label.setTextFormat(Qt.TextFormat.PlainText)
        self.opinion_label.setWordWrap(True)

        self.opinion_panel_column.addWidget(self.opinion_label)

        self.opinion_edit = QPlainTextEdit(self.opinion_panel)
        self.opinion_edit.setObjectName(u"opinion_edit")
        self.opinion_edit.setTabChangesFocus(True)

        self.opinion_panel_column.addWidget(self.opinion_edit)

        self.file_flow = FlowLine(self.opinion_panel)
        self.file_flow.setObjectName(u"file_flow")
        self.file_button = QPushButton(self.file_flow)
        self.file_button.setObjectName(u"file_button")
        self.file_remove_button = QPushButton(self.file_flow)
        self.file_remove_button.setObjectName(u"file_remove_button")
        self.file_remove_button.setProperty(u"role", u"quiet")

        self.opinion_panel_column.addWidget(self.file_flow)

        self.file_label = QLabel(self.opinion_panel)
        self.file_label.setObjectName(u"file_label")
        self.file_label.setProperty(u"role", u"small")
        self.file_label.setTextFormat(Qt.TextFormat.PlainText)
        self.file_label.setWordWrap(True)

        self.opinion_panel_column.addWidget(self.file_label)


        self.neutralised_column.addWidget(self.opinion_panel)

        self.decision_line = QHBoxLayout()
        self.decision_line.setSpacing(16)
        self.decision_line.setObjectName(u"decision_line")
        self.decision_line.setContentsMargins(0, 0, 0, 0)
        self.decision_column = QVBoxLayout()
        self.decision_column.setSpacing(4)
        self.decision_column.setObjectName(u"decision_column")
        self.decision_column.setContentsMargins(0, 0, 0, 0)
        self.decision_label = QLabel(neutralised_body)
        self.decision_label.setObjectName(u"decision_label")
        self.decision_label.setProperty(u"role", u"field")
        self.decision_label.setTextFormat(Qt.TextFormat.PlainText)

        self.decision_column.addWidget(self.decision_label)

        self.decision_field = ChoiceField(neutralised_body)
        self.decision_field.setObjectName(u"decision_field")

        self.decision_column.addWidget(self.decision_field)


        self.decision_line.addLayout(self.decision_column)

        self.decided_on_column = QVBoxLayout()
        self.decided_on_column.setSpacing(4)
        self.decided_on_column.setObjectName(u"decided_on_column")
        self.decided_on_column.setContentsMargins(0, 0, 0, 0)
        self.decided_on_label = QLabel(neutralised_body)
        self.decided_on_label.setObjectName(u"decided_on_label")
        self.decided_on_label.setProperty(u"role", u"field")
        self.decided_on_label.setTextFormat(Qt.TextFormat.PlainText)

        self.decided_on_column.addWidget(self.decided_on_label)

        self.decided_on_edit = TypedField(neutralised_body)
        self.decided_on_edit.setObjectName(u"decided_on_edit")

        self.decided_on_column.addWidget(self.decided_on_edit)


        self.decision_line.addLayout(self.decided_on_column)

        self.decision_line.setStretch(0, 1)
        self.decision_line.setStretch(1, 1)

        self.neutralised_column.addLayout(self.decision_line)

        self.decided_by_label = QLabel(neutralised_body)
        self.decided_by_label.setObjectName(u"decided_by_label")
        self.decided_by_label.setProperty(u"role", u"field")
        self.decided_by_label.setTextFormat(Qt.TextFormat.PlainText)

        self.neutralised_column.addWidget(self.decided_by_label)

        self.decided_by_edit = QLineEdit(neutralised_body)
        self.decided_by_edit.setObjectName(u"decided_by_edit")

        self.neutralised_column.addWidget(self.decided_by_edit)

        self.core_widget = QWidget(neutralised_body)
        self.core_widget.setObjectName(u"core_widget")
        self.core_column = QVBoxLayout(self.core_widget)
        self.core_column.setSpacing(4)
        self.core_column.setObjectName(u"core_column")
        self.core_column.setContentsMargins(0, 0, 0, 0)
        self.core_label = QLabel(self.core_widget)
        self.core_label.setObjectName(u"core_label")
        self.core_label.setProperty(u"role", u"field")
        self.core_label.setTextFormat(Qt.TextFormat.PlainText)
        self.core_label.setWordWrap(True)

        self.core_column.addWidget(self.core_label)

        self.core_edit = QPlainTextEdit(self.core_widget)
        self.core_edit.setObjectName(u"core_edit")
        self.core_edit.setTabChangesFocus(True)

        self.core_column.addWidget(self.core_edit)


        self.neutralised_column.addWidget(self.core_widget)

#if QT_CONFIG(shortcut)
        self.officer_label.setBuddy(self.officer_edit)
        self.opinion_label.setBuddy(self.opinion_edit)
        self.decision_label.setBuddy(self.decision_field)
        self.decided_on_label.setBuddy(self.decided_on_edit)
        self.decided_by_label.setBuddy(self.decided_by_edit)
        self.core_label.setBuddy(self.core_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(neutralised_body)
    # setupUi

    def retranslateUi(self, neutralised_body):
        self.criterion_label.setText(QCoreApplication.translate("Neutralised", u"Criterion", None))
#if QT_CONFIG(accessibility)
        self.criterion_button.setAccessibleName(QCoreApplication.translate("Neutralised", u"Criterion", None))
#endif // QT_CONFIG(accessibility)
        self.apart_text.setText(QCoreApplication.translate("Neutralised", u"The disability officer\u2019s opinion. Jurors do not see it.", None))
        self.officer_label.setText(QCoreApplication.translate("Neutralised", u"Disability officer", None))
#if QT_CONFIG(accessibility)
        self.officer_edit.setAccessibleName(QCoreApplication.translate("Neutralised", u"Disability officer", None))
#endif // QT_CONFIG(accessibility)
        self.opinion_label.setText(QCoreApplication.translate("Neutralised", u"Opinion: what makes the criterion irrelevant, never the condition", None))
#if QT_CONFIG(accessibility)
        self.opinion_edit.setAccessibleName(QCoreApplication.translate("Neutralised", u"Opinion", None))
#endif // QT_CONFIG(accessibility)
        self.file_button.setText(QCoreApplication.translate("Neutralised", u"Attach the opinion\u2026", None))
        self.file_remove_button.setText(QCoreApplication.translate("Neutralised", u"Take it away", None))
        self.decision_label.setText(QCoreApplication.translate("Neutralised", u"Decision of the jury", None))
#if QT_CONFIG(accessibility)
        self.decision_field.setAccessibleName(QCoreApplication.translate("Neutralised", u"Decision of the jury", None))
#endif // QT_CONFIG(accessibility)
        self.decided_on_label.setText(QCoreApplication.translate("Neutralised", u"Decided on", None))
#if QT_CONFIG(accessibility)
        self.decided_on_edit.setAccessibleName(QCoreApplication.translate("Neutralised", u"Decided on", None))
#endif // QT_CONFIG(accessibility)
        self.decided_by_label.setText(QCoreApplication.translate("Neutralised", u"Decided by", None))
#if QT_CONFIG(accessibility)
        self.decided_by_edit.setAccessibleName(QCoreApplication.translate("Neutralised", u"Decided by", None))
#endif // QT_CONFIG(accessibility)
        self.core_label.setText(QCoreApplication.translate("Neutralised", u"The grid calls this criterion core to the occupation: why it may be left out all the same", None))
#if QT_CONFIG(accessibility)
        self.core_edit.setAccessibleName(QCoreApplication.translate("Neutralised", u"Why a core criterion may be left out", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

