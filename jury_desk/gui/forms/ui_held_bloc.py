# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'held_bloc.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QLabel, QLineEdit, QPushButton,
    QVBoxLayout)

from jury_desk.gui.kit.choice_field import ChoiceField
from jury_desk.gui.kit.flow_line import FlowLine
from jury_desk.gui.kit.typed_field import TypedField

class Ui_HeldBloc(object):
    def setupUi(self, held_body):
        if not held_body.objectName():
            held_body.setObjectName(u"held_body")
        self.held_column = QVBoxLayout(held_body)
        self.held_column.setSpacing(8)
        self.held_column.setObjectName(u"held_column")
        self.held_column.setContentsMargins(0, 0, 0, 0)
        self.held_text = QLabel(held_body)
        self.held_text.setObjectName(u"held_text")
        self.held_text.setProperty(u"role", u"muted")
        self.held_text.setTextFormat(Qt.TextFormat.PlainText)
        self.held_text.setWordWrap(True)

        self.held_column.addWidget(self.held_text)

        self.bloc_label = QLabel(held_body)
        self.bloc_label.setObjectName(u"bloc_label")
        self.bloc_label.setProperty(u"role", u"field")
        self.bloc_label.setTextFormat(Qt.TextFormat.PlainText)

        self.held_column.addWidget(self.bloc_label)

        self.bloc_field = ChoiceField(held_body)
        self.bloc_field.setObjectName(u"bloc_field")

        self.held_column.addWidget(self.bloc_field)

        self.proof_label = QLabel(held_body)
        self.proof_label.setObjectName(u"proof_label")
        self.proof_label.setProperty(u"role", u"field")
        self.proof_label.setTextFormat(Qt.TextFormat.PlainText)
        self.proof_label.setWordWrap(True)

        self.held_column.addWidget(self.proof_label)

        self.proof_edit = QLineEdit(held_body)
        self.proof_edit.setObjectName(u"proof_edit")

        self.held_column.addWidget(self.proof_edit)

        self.obtained_label = QLabel(held_body)
        self.obtained_label.setObjectName(u"obtained_label")
        self.obtained_label.setProperty(u"role", u"field")
        self.obtained_label.setTextFormat(Qt.TextFormat.PlainText)

        self.held_column.addWidget(self.obtained_label)

        self.obtained_edit = TypedField(held_body)
        self.obtained_edit.setObjectName(u"obtained_edit")

        self.held_column.addWidget(self.obtained_edit)

        self.file_flow = FlowLine(held_body)
        self.file_flow.setObjectName(u"file_flow")
        self.file_button = QPushButton(self.file_flow)
        self.file_button.setObjectName(u"file_button")
        self.file_remove_button = QPushButton(self.file_flow)
        self.file_remove_button.setObjectName(u"file_remove_button")
        self.file_remove_button.setProperty(u"role", u"quiet")

        self.held_column.addWidget(self.file_flow)

        self.file_label = QLabel(held_body)
        self.file_label.setObjectName(u"file_label")
        self.file_label.setProperty(u"role", u"small")
        self.file_label.setTextFormat(Qt.TextFormat.PlainText)
        self.file_label.setWordWrap(True)

        self.held_column.addWidget(self.file_label)

#if QT_CONFIG(shortcut)
        self.bloc_label.setBuddy(self.bloc_field)
        self.proof_label.setBuddy(self.proof_edit)
        self.obtained_label.setBuddy(self.obtained_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(held_body)
    # setupUi

    def retranslateUi(self, held_body):
        self.held_text.setText(QCoreApplication.translate("HeldBloc", u"A bloc held is carried: it is never examined again, and never lowered.", None))
        self.bloc_label.setText(QCoreApplication.translate("HeldBloc", u"Bloc", None))
#if QT_CONFIG(accessibility)
        self.bloc_field.setAccessibleName(QCoreApplication.translate("HeldBloc", u"Bloc", None))
#endif // QT_CONFIG(accessibility)
        self.proof_label.setText(QCoreApplication.translate("HeldBloc", u"Proof: minutes or certificate, as named there", None))
#if QT_CONFIG(accessibility)
        self.proof_edit.setAccessibleName(QCoreApplication.translate("HeldBloc", u"Proof", None))
#endif // QT_CONFIG(accessibility)
        self.obtained_label.setText(QCoreApplication.translate("HeldBloc", u"Obtained on", None))
#if QT_CONFIG(accessibility)
        self.obtained_edit.setAccessibleName(QCoreApplication.translate("HeldBloc", u"Obtained on", None))
#endif // QT_CONFIG(accessibility)
        self.file_button.setText(QCoreApplication.translate("HeldBloc", u"Attach the proof\u2026", None))
        self.file_remove_button.setText(QCoreApplication.translate("HeldBloc", u"Take it away", None))
        pass
    # retranslateUi

