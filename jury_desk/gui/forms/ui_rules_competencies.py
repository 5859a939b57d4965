# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'rules_competencies.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QLabel, QLineEdit, QVBoxLayout)

from jury_desk.gui.kit.check_list import CheckList

class Ui_RulesCompetencies(object):
    def setupUi(self, competencies_body):
        if not competencies_body.objectName():
            competencies_body.setObjectName(u"competencies_body")
        competencies_body.setProperty(u"role", u"body")
        self.competencies_column = QVBoxLayout(competencies_body)
        self.competencies_column.setSpacing(12)
        self.competencies_column.setObjectName(u"competencies_column")
        self.competencies_column.setContentsMargins(0, 0, 0, 0)
        self.competencies_text = QLabel(competencies_body)
        self.competencies_text.setObjectName(u"competencies_text")
        self.competencies_text.setProperty(u"role", u"muted")
        self.competencies_text.setTextFormat(Qt.TextFormat.PlainText)
        self.competencies_text.setWordWrap(True)

        self.competencies_column.addWidget(self.competencies_text)

        self.search_edit = QLineEdit(competencies_body)
        self.search_edit.setObjectName(u"search_edit")
        self.search_edit.setClearButtonEnabled(True)

        self.competencies_column.addWidget(self.search_edit)

        self.competencies_list = CheckList(competencies_body)
        self.competencies_list.setObjectName(u"competencies_list")

        self.competencies_column.addWidget(self.competencies_list)

        self.none_text = QLabel(competencies_body)
        self.none_text.setObjectName(u"none_text")
        self.none_text.setProperty(u"role", u"muted")
        self.none_text.setTextFormat(Qt.TextFormat.PlainText)
        self.none_text.setWordWrap(True)

        self.competencies_column.addWidget(self.none_text)


        self.retranslateUi(competencies_body)
    # setupUi

    def retranslateUi(self, competencies_body):
        self.competencies_text.setText(QCoreApplication.translate("RulesCompetencies", u"An eliminatory competency that is not reached fails its bloc, and is never compensated.", None))
#if QT_CONFIG(accessibility)
        self.search_edit.setAccessibleName(QCoreApplication.translate("RulesCompetencies", u"Search", None))
#endif // QT_CONFIG(accessibility)
        self.search_edit.setPlaceholderText(QCoreApplication.translate("RulesCompetencies", u"Search a code or a word", None))
#if QT_CONFIG(accessibility)
        self.competencies_list.setAccessibleName(QCoreApplication.translate("RulesCompetencies", u"Competencies", None))
#endif // QT_CONFIG(accessibility)
        self.none_text.setText(QCoreApplication.translate("RulesCompetencies", u"No competency holds these words.", None))
        pass
    # retranslateUi

