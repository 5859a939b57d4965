# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'review_choice.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QLabel, QLineEdit, QListView,
    QVBoxLayout)

class Ui_ReviewChoice(object):
    def setupUi(self, choice_body):
        if not choice_body.objectName():
            choice_body.setObjectName(u"choice_body")
        self.choice_column = QVBoxLayout(choice_body)
        self.choice_column.setSpacing(8)
        self.choice_column.setObjectName(u"choice_column")
        self.choice_column.setContentsMargins(0, 0, 0, 0)
        self.explanation_label = QLabel(choice_body)
        self.explanation_label.setObjectName(u"explanation_label")
        self.explanation_label.setProperty(u"role", u"muted")
        self.explanation_label.setTextFormat(Qt.TextFormat.PlainText)
        self.explanation_label.setWordWrap(True)

        self.choice_column.addWidget(self.explanation_label)

        self.choice_edit = QLineEdit(choice_body)
        self.choice_edit.setObjectName(u"choice_edit")

        self.choice_column.addWidget(self.choice_edit)

        self.choice_view = QListView(choice_body)
        self.choice_view.setObjectName(u"choice_view")

        self.choice_column.addWidget(self.choice_view)


        self.retranslateUi(choice_body)
    # setupUi

    def retranslateUi(self, choice_body):
        self.choice_edit.setPlaceholderText(QCoreApplication.translate("ReviewChoice", u"Type to find\u2026", None))
#if QT_CONFIG(accessibility)
        self.choice_edit.setAccessibleName(QCoreApplication.translate("ReviewChoice", u"Type to find", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.choice_view.setAccessibleName(QCoreApplication.translate("ReviewChoice", u"Choices", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

