# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'team_label.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QLabel, QLineEdit, QVBoxLayout)

from jury_desk.gui.kit.check_list import CheckList

class Ui_TeamLabel(object):
    def setupUi(self, label_body):
        if not label_body.objectName():
            label_body.setObjectName(u"label_body")
        self.label_column = QVBoxLayout(label_body)
        self.label_column.setSpacing(8)
        self.label_column.setObjectName(u"label_column")
        self.label_column.setContentsMargins(0, 0, 0, 0)
        self.team_label = QLabel(label_body)
        self.team_label.setObjectName(u"team_label")
        self.team_label.setProperty(u"role", u"field")
        self.team_label.setTextFormat(Qt.TextFormat.PlainText)

        self.label_column.addWidget(self.team_label)

        self.team_edit = QLineEdit(label_body)
        self.team_edit.setObjectName(u"team_edit")

        self.label_column.addWidget(self.team_edit)

        self.for_label = QLabel(label_body)
        self.for_label.setObjectName(u"for_label")
        self.for_label.setProperty(u"role", u"field")
        self.for_label.setTextFormat(Qt.TextFormat.PlainText)

        self.label_column.addWidget(self.for_label)

        self.for_list = CheckList(label_body)
        self.for_list.setObjectName(u"for_list")

        self.label_column.addWidget(self.for_list)

#if QT_CONFIG(shortcut)
        self.team_label.setBuddy(self.team_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(label_body)
    # setupUi

    def retranslateUi(self, label_body):
        self.team_label.setText(QCoreApplication.translate("TeamLabel", u"Name of the team", None))
#if QT_CONFIG(accessibility)
        self.team_edit.setAccessibleName(QCoreApplication.translate("TeamLabel", u"Name of the team", None))
#endif // QT_CONFIG(accessibility)
        self.for_label.setText(QCoreApplication.translate("TeamLabel", u"For which assessments", None))
#if QT_CONFIG(accessibility)
        self.for_list.setAccessibleName(QCoreApplication.translate("TeamLabel", u"For which assessments", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

