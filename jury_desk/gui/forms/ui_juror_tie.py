# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'juror_tie.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QLabel, QLineEdit, QVBoxLayout)

from jury_desk.gui.kit.shelf_view import ShelfView

class Ui_JurorTie(object):
    def setupUi(self, juror_tie):
        if not juror_tie.objectName():
            juror_tie.setObjectName(u"juror_tie")
        self.tie_column = QVBoxLayout(juror_tie)
        self.tie_column.setSpacing(12)
        self.tie_column.setObjectName(u"tie_column")
        self.tie_column.setContentsMargins(0, 0, 0, 0)
        self.candidate_column = QVBoxLayout()
        self.candidate_column.setSpacing(4)
        self.candidate_column.setObjectName(u"candidate_column")
        self.candidate_column.setContentsMargins(0, 0, 0, 0)
        self.candidate_name = QLabel(juror_tie)
        self.candidate_name.setObjectName(u"candidate_name")
        self.candidate_name.setProperty(u"role", u"field")
        self.candidate_name.setTextFormat(Qt.TextFormat.PlainText)

        self.candidate_column.addWidget(self.candidate_name)

        self.candidate_edit = QLineEdit(juror_tie)
        self.candidate_edit.setObjectName(u"candidate_edit")

        self.candidate_column.addWidget(self.candidate_edit)


        self.tie_column.addLayout(self.candidate_column)

        self.candidates_view = ShelfView(juror_tie)
        self.candidates_view.setObjectName(u"candidates_view")

        self.tie_column.addWidget(self.candidates_view)

        self.nature_column = QVBoxLayout()
        self.nature_column.setSpacing(4)
        self.nature_column.setObjectName(u"nature_column")
        self.nature_column.setContentsMargins(0, 0, 0, 0)
        self.nature_name = QLabel(juror_tie)
        self.nature_name.setObjectName(u"nature_name")
        self.nature_name.setProperty(u"role", u"field")
        self.nature_name.setTextFormat(Qt.TextFormat.PlainText)

        self.nature_column.addWidget(self.nature_name)

        self.nature_edit = QLineEdit(juror_tie)
        self.nature_edit.setObjectName(u"nature_edit")

        self.nature_column.addWidget(self.nature_edit)


        self.tie_column.addLayout(self.nature_column)

#if QT_CONFIG(shortcut)
        self.candidate_name.setBuddy(self.candidate_edit)
        self.nature_name.setBuddy(self.nature_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(juror_tie)
    # setupUi

    def retranslateUi(self, juror_tie):
        self.candidate_name.setText(QCoreApplication.translate("JurorTie", u"Candidate", None))
#if QT_CONFIG(accessibility)
        self.candidate_edit.setAccessibleName(QCoreApplication.translate("JurorTie", u"Find a candidate", None))
#endif // QT_CONFIG(accessibility)
        self.candidate_edit.setPlaceholderText(QCoreApplication.translate("JurorTie", u"Type a name or a number", None))
#if QT_CONFIG(accessibility)
        self.candidates_view.setAccessibleName(QCoreApplication.translate("JurorTie", u"Candidates", None))
#endif // QT_CONFIG(accessibility)
        self.nature_name.setText(QCoreApplication.translate("JurorTie", u"Nature of the tie", None))
#if QT_CONFIG(accessibility)
        self.nature_edit.setAccessibleName(QCoreApplication.translate("JurorTie", u"Nature of the tie", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

