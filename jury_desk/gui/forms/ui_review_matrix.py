# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'review_matrix.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QHBoxLayout, QLabel,
    QPushButton, QSizePolicy, QSpacerItem, QTableView,
    QVBoxLayout)

from jury_desk.gui.grids.choice_button import ChoiceButton

class Ui_ReviewMatrix(object):
    def setupUi(self, matrix_body):
        if not matrix_body.objectName():
            matrix_body.setObjectName(u"matrix_body")
        self.matrix_column = QVBoxLayout(matrix_body)
        self.matrix_column.setSpacing(8)
        self.matrix_column.setObjectName(u"matrix_column")
        self.matrix_column.setContentsMargins(0, 0, 0, 0)
        self.matrix_row = QHBoxLayout()
        self.matrix_row.setSpacing(4)
        self.matrix_row.setObjectName(u"matrix_row")
        self.matrix_row.setContentsMargins(0, 0, 0, 0)
        self.criteria_button = QPushButton(matrix_body)
        self.criteria_button.setObjectName(u"criteria_button")
        self.criteria_button.setCheckable(True)
        self.criteria_button.setChecked(True)
        self.criteria_button.setAutoExclusive(True)
        self.criteria_button.setProperty(u"role", u"tab")

        self.matrix_row.addWidget(self.criteria_button)

        self.competencies_button = QPushButton(matrix_body)
        self.competencies_button.setObjectName(u"competencies_button")
        self.competencies_button.setCheckable(True)
        self.competencies_button.setAutoExclusive(True)
        self.competencies_button.setProperty(u"role", u"tab")

        self.matrix_row.addWidget(self.competencies_button)

        self.assessments_button = QPushButton(matrix_body)
        self.assessments_button.setObjectName(u"assessments_button")
        self.assessments_button.setCheckable(True)
        self.assessments_button.setAutoExclusive(True)
        self.assessments_button.setProperty(u"role", u"tab")

        self.matrix_row.addWidget(self.assessments_button)

        self.matrix_spacer = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.matrix_row.addItem(self.matrix_spacer)


        self.matrix_column.addLayout(self.matrix_row)

        self.bloc_button = ChoiceButton(matrix_body)
        self.bloc_button.setObjectName(u"bloc_button")
        self.bloc_button.setProperty(u"role", u"choice")

        self.matrix_column.addWidget(self.bloc_button)

        self.matrix_view = QTableView(matrix_body)
        self.matrix_view.setObjectName(u"matrix_view")

        self.matrix_column.addWidget(self.matrix_view)

        self.hint_label = QLabel(matrix_body)
        self.hint_label.setObjectName(u"hint_label")
        self.hint_label.setProperty(u"role", u"small")
        self.hint_label.setTextFormat(Qt.TextFormat.PlainText)
        self.hint_label.setWordWrap(True)

        self.matrix_column.addWidget(self.hint_label)


        self.retranslateUi(matrix_body)
    # setupUi

    def retranslateUi(self, matrix_body):
        self.criteria_button.setText(QCoreApplication.translate("ReviewMatrix", u"Criteria \u00d7 assessments", None))
        self.competencies_button.setText(QCoreApplication.translate("ReviewMatrix", u"Criteria \u00d7 competencies", None))
        self.assessments_button.setText(QCoreApplication.translate("ReviewMatrix", u"Competencies \u00d7 assessments", None))
#if QT_CONFIG(accessibility)
        self.bloc_button.setAccessibleName(QCoreApplication.translate("ReviewMatrix", u"Bloc", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.matrix_view.setAccessibleName(QCoreApplication.translate("ReviewMatrix", u"Links", None))
#endif // QT_CONFIG(accessibility)
        self.hint_label.setText(QCoreApplication.translate("ReviewMatrix", u"Arrows move, Space ticks, C ticks a whole column, R a whole row; Ctrl+Enter keeps the links.", None))
        pass
    # retranslateUi

