# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'juror_add.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QLineEdit,
    QVBoxLayout)

class Ui_JurorAdd(object):
    def setupUi(self, juror_add):
        if not juror_add.objectName():
            juror_add.setObjectName(u"juror_add")
        self.add_column = QVBoxLayout(juror_add)
        self.add_column.setSpacing(16)
        self.add_column.setObjectName(u"add_column")
        self.add_column.setContentsMargins(0, 0, 0, 0)
        self.add_name_row = QHBoxLayout()
        self.add_name_row.setSpacing(16)
        self.add_name_row.setObjectName(u"add_name_row")
        self.add_name_row.setContentsMargins(0, 0, 0, 0)
        self.last_column = QVBoxLayout()
        self.last_column.setSpacing(4)
        self.last_column.setObjectName(u"last_column")
        self.last_column.setContentsMargins(0, 0, 0, 0)
        self.last_name = QLabel(juror_add)
        self.last_name.setObjectName(u"last_name")
        self.last_name.setProperty(u"role", u"field")
        self.last_name.setTextFormat(Qt.TextFormat.PlainText)

        self.last_column.addWidget(self.last_name)

        self.last_edit = QLineEdit(juror_add)
        self.last_edit.setObjectName(u"last_edit")

        self.last_column.addWidget(self.last_edit)


        self.add_name_row.addLayout(self.last_column)

        self.first_column = QVBoxLayout()
        self.first_column.setSpacing(4)
        self.first_column.setObjectName(u"first_column")
        self.first_column.setContentsMargins(0, 0, 0, 0)
        self.first_name = QLabel(juror_add)
        self.first_name.setObjectName(u"first_name")
        self.first_name.setProperty(u"role", u"field")
        self.first_name.setTextFormat(Qt.TextFormat.PlainText)

        self.first_column.addWidget(self.first_name)

        self.first_edit = QLineEdit(juror_add)
        self.first_edit.setObjectName(u"first_edit")

        self.first_column.addWidget(self.first_edit)


        self.add_name_row.addLayout(self.first_column)

        self.add_name_row.setStretch(0, 1)
        self.add_name_row.setStretch(1, 1)

        self.add_column.addLayout(self.add_name_row)

        self.add_employer_row = QHBoxLayout()
        self.add_employer_row.setSpacing(16)
        self.add_employer_row.setObjectName(u"add_employer_row")
        self.add_employer_row.setContentsMargins(0, 0, 0, 0)
        self.employer_column = QVBoxLayout()
        self.employer_column.setSpacing(4)
        self.employer_column.setObjectName(u"employer_column")
        self.employer_column.setContentsMargins(0, 0, 0, 0)
        self.employer_name = QLabel(juror_add)
        self.employer_name.setObjectName(u"employer_name")
        self.employer_name.setProperty(u"role", u"field")
        self.employer_name.setTextFormat(Qt.TextFormat.PlainText)

        self.employer_column.addWidget(self.employer_name)

        self.employer_edit = QLineEdit(juror_add)
        self.employer_edit.setObjectName(u"employer_edit")

        self.employer_column.addWidget(self.employer_edit)


        self.add_employer_row.addLayout(self.employer_column)

        self.email_column = QVBoxLayout()
        self.email_column.setSpacing(4)
        self.email_column.setObjectName(u"email_column")
        self.email_column.setContentsMargins(0, 0, 0, 0)
        self.email_name = QLabel(juror_add)
        self.email_name.setObjectName(u"email_name")
        self.email_name.setProperty(u"role", u"field")
        self.email_name.setTextFormat(Qt.TextFormat.PlainText)

        self.email_column.addWidget(self.email_name)

        self.email_edit = QLineEdit(juror_add)
        self.email_edit.setObjectName(u"email_edit")

        self.email_column.addWidget(self.email_edit)


        self.add_employer_row.addLayout(self.email_column)

        self.add_employer_row.setStretch(0, 1)
        self.add_employer_row.setStretch(1, 1)

        self.add_column.addLayout(self.add_employer_row)

#if QT_CONFIG(shortcut)
        self.last_name.setBuddy(self.last_edit)
        self.first_name.setBuddy(self.first_edit)
        self.employer_name.setBuddy(self.employer_edit)
        self.email_name.setBuddy(self.email_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(juror_add)
    # setupUi

    def retranslateUi(self, juror_add):
        self.last_name.setText(QCoreApplication.translate("JurorAdd", u"Family name", None))
#if QT_CONFIG(accessibility)
        self.last_edit.setAccessibleName(QCoreApplication.translate("JurorAdd", u"Family name", None))
#endif // QT_CONFIG(accessibility)
        self.first_name.setText(QCoreApplication.translate("JurorAdd", u"First name", None))
#if QT_CONFIG(accessibility)
        self.first_edit.setAccessibleName(QCoreApplication.translate("JurorAdd", u"First name", None))
#endif // QT_CONFIG(accessibility)
        self.employer_name.setText(QCoreApplication.translate("JurorAdd", u"Employer", None))
#if QT_CONFIG(accessibility)
        self.employer_edit.setAccessibleName(QCoreApplication.translate("JurorAdd", u"Employer", None))
#endif // QT_CONFIG(accessibility)
        self.email_name.setText(QCoreApplication.translate("JurorAdd", u"E-mail", None))
#if QT_CONFIG(accessibility)
        self.email_edit.setAccessibleName(QCoreApplication.translate("JurorAdd", u"E-mail", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

