# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'person_add.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QFrame, QLabel, QLineEdit,
    QVBoxLayout, QWidget)

from jury_desk.gui.dialogs.pin_field import PinField
from jury_desk.gui.kit.choice_field import ChoiceField

class Ui_PersonAdd(object):
    def setupUi(self, person_add_body):
        if not person_add_body.objectName():
            person_add_body.setObjectName(u"person_add_body")
        self.add_column = QVBoxLayout(person_add_body)
        self.add_column.setSpacing(12)
        self.add_column.setObjectName(u"add_column")
        self.add_column.setContentsMargins(0, 0, 0, 0)
        self.explanation_label = QLabel(person_add_body)
        self.explanation_label.setObjectName(u"explanation_label")
        self.explanation_label.setProperty(u"role", u"muted")
        self.explanation_label.setTextFormat(Qt.TextFormat.PlainText)
        self.explanation_label.setWordWrap(True)

        self.add_column.addWidget(self.explanation_label)

        self.name_pair = QVBoxLayout()
        self.name_pair.setSpacing(4)
        self.name_pair.setObjectName(u"name_pair")
        self.name_pair.setContentsMargins(0, 0, 0, 0)
        self.name_name = QLabel(person_add_body)
        self.name_name.setObjectName(u"name_name")
        self.name_name.setProperty(u"role", u"field")
        self.name_name.setTextFormat(Qt.TextFormat.PlainText)

        self.name_pair.addWidget(self.name_name)

        self.name_edit = QLineEdit(person_add_body)
        self.name_edit.setObjectName(u"name_edit")
        self.name_edit.setMaxLength(200)

        self.name_pair.addWidget(self.name_edit)


        self.add_column.addLayout(self.name_pair)

        self.role_pair = QVBoxLayout()
        self.role_pair.setSpacing(4)
        self.role_pair.setObjectName(u"role_pair")
        self.role_pair.setContentsMargins(0, 0, 0, 0)
        self.role_name = QLabel(person_add_body)
        self.role_name.setObjectName(u"role_name")
        self.role_name.setProperty(u"role", u"field")
        self.role_name.setTextFormat(Qt.TextFormat.PlainText)

        self.role_pair.addWidget(self.role_name)

        self.role_choice = ChoiceField(person_add_body)
        self.role_choice.setObjectName(u"role_choice")

        self.role_pair.addWidget(self.role_choice)


        self.add_column.addLayout(self.role_pair)

        self.new_field = PinField(person_add_body)
        self.new_field.setObjectName(u"new_field")

        self.add_column.addWidget(self.new_field)

        self.again_field = PinField(person_add_body)
        self.again_field.setObjectName(u"again_field")

        self.add_column.addWidget(self.again_field)

        self.rule_label = QLabel(person_add_body)
        self.rule_label.setObjectName(u"rule_label")
        self.rule_label.setProperty(u"role", u"small")
        self.rule_label.setTextFormat(Qt.TextFormat.PlainText)
        self.rule_label.setWordWrap(True)

        self.add_column.addWidget(self.rule_label)

        self.sponsor_panel = QFrame(person_add_body)
        self.sponsor_panel.setObjectName(u"sponsor_panel")
        self.sponsor_column = QVBoxLayout(self.sponsor_panel)
        self.sponsor_column.setSpacing(12)
        self.sponsor_column.setObjectName(u"sponsor_column")
        self.sponsor_column.setContentsMargins(0, 0, 0, 0)
        self.sponsor_line = QFrame(self.sponsor_panel)
        self.sponsor_line.setObjectName(u"sponsor_line")
        self.sponsor_line.setProperty(u"role", u"line")

        self.sponsor_column.addWidget(self.sponsor_line)

        self.sponsor_label = QLabel(self.sponsor_panel)
        self.sponsor_label.setObjectName(u"sponsor_label")
        self.sponsor_label.setProperty(u"role", u"muted")
        self.sponsor_label.setTextFormat(Qt.TextFormat.PlainText)
        self.sponsor_label.setWordWrap(True)

        self.sponsor_column.addWidget(self.sponsor_label)

        self.sponsor_pair = QVBoxLayout()
        self.sponsor_pair.setSpacing(4)
        self.sponsor_pair.setObjectName(u"sponsor_pair")
        self.sponsor_pair.setContentsMargins(0, 0, 0, 0)
        self.sponsor_name = QLabel(self.sponsor_panel)
        self.sponsor_name.setObjectName(u"sponsor_name")
        self.sponsor_name.setProperty(u"role", u"field")
        self.sponsor_name.setTextFormat(Qt.TextFormat.PlainText)

        self.sponsor_pair.addWidget(self.sponsor_name)

        self.sponsor_choice = ChoiceField(self.sponsor_panel)
        self.sponsor_choice.setObjectName(u"sponsor_choice")

        self.sponsor_pair.addWidget(self.sponsor_choice)


        self.sponsor_column.addLayout(self.sponsor_pair)

        self.sponsor_field = PinField(self.sponsor_panel)
        self.sponsor_field.setObjectName(u"sponsor_field")

        self.sponsor_column.addWidget(self.sponsor_field)


        self.add_column.addWidget(self.sponsor_panel)

#if QT_CONFIG(shortcut)
        self.name_name.setBuddy(self.name_edit)
        self.role_name.setBuddy(self.role_choice)
        self.sponsor_name.setBuddy(self.sponsor_choice)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.name_edit, self.role_choice)
        QWidget.setTabOrder(self.role_choice, self.new_field)
        QWidget.setTabOrder(self.new_field, self.again_field)
        QWidget.setTabOrder(self.again_field, self.sponsor_choice)
        QWidget.setTabOrder(self.sponsor_choice, self.sponsor_field)

        self.retranslateUi(person_add_body)
    # setupUi

    def retranslateUi(self, person_add_body):
        self.name_name.setText(QCoreApplication.translate("PersonAdd", u"First name and family name", None))
#if QT_CONFIG(accessibility)
        self.name_edit.setAccessibleName(QCoreApplication.translate("PersonAdd", u"First name and family name", None))
#endif // QT_CONFIG(accessibility)
        self.role_name.setText(QCoreApplication.translate("PersonAdd", u"What they are here", None))
#if QT_CONFIG(accessibility)
        self.role_choice.setAccessibleName(QCoreApplication.translate("PersonAdd", u"What they are here", None))
#endif // QT_CONFIG(accessibility)
        self.rule_label.setText(QCoreApplication.translate("PersonAdd", u"Six characters at least: digits, letters or words. Nobody can find a forgotten PIN again: write it down and keep it in a safe place.", None))
        self.sponsor_label.setText(QCoreApplication.translate("PersonAdd", u"Someone who has access already lets this person in.", None))
        self.sponsor_name.setText(QCoreApplication.translate("PersonAdd", u"Who lets them in", None))
#if QT_CONFIG(accessibility)
        self.sponsor_choice.setAccessibleName(QCoreApplication.translate("PersonAdd", u"Who lets them in", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

