# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'new_session.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QLineEdit,
    QVBoxLayout)

from jury_desk.gui.kit.choice_field import ChoiceField
from jury_desk.gui.kit.typed_field import TypedField

class Ui_NewSession(object):
    def setupUi(self, new_session):
        if not new_session.objectName():
            new_session.setObjectName(u"new_session")
        self.new_column = QVBoxLayout(new_session)
        self.new_column.setSpacing(16)
        self.new_column.setObjectName(u"new_column")
        self.new_column.setContentsMargins(0, 0, 0, 0)
        self.certification_column = QVBoxLayout()
        self.certification_column.setSpacing(4)
        self.certification_column.setObjectName(u"certification_column")
        self.certification_column.setContentsMargins(0, 0, 0, 0)
        self.certification_name = QLabel(new_session)
        self.certification_name.setObjectName(u"certification_name")
        self.certification_name.setProperty(u"role", u"field")
        self.certification_name.setTextFormat(Qt.TextFormat.PlainText)

        self.certification_column.addWidget(self.certification_name)

        self.certification_choice = ChoiceField(new_session)
        self.certification_choice.setObjectName(u"certification_choice")

        self.certification_column.addWidget(self.certification_choice)


        self.new_column.addLayout(self.certification_column)

        self.grid_label = QLabel(new_session)
        self.grid_label.setObjectName(u"grid_label")
        self.grid_label.setProperty(u"role", u"small")
        self.grid_label.setTextFormat(Qt.TextFormat.PlainText)
        self.grid_label.setWordWrap(True)

        self.new_column.addWidget(self.grid_label)

        self.label_column = QVBoxLayout()
        self.label_column.setSpacing(4)
        self.label_column.setObjectName(u"label_column")
        self.label_column.setContentsMargins(0, 0, 0, 0)
        self.label_name = QLabel(new_session)
        self.label_name.setObjectName(u"label_name")
        self.label_name.setProperty(u"role", u"field")
        self.label_name.setTextFormat(Qt.TextFormat.PlainText)

        self.label_column.addWidget(self.label_name)

        self.label_edit = QLineEdit(new_session)
        self.label_edit.setObjectName(u"label_edit")

        self.label_column.addWidget(self.label_edit)


        self.new_column.addLayout(self.label_column)

        self.new_row = QHBoxLayout()
        self.new_row.setSpacing(16)
        self.new_row.setObjectName(u"new_row")
        self.new_row.setContentsMargins(0, 0, 0, 0)
        self.kind_column = QVBoxLayout()
        self.kind_column.setSpacing(4)
        self.kind_column.setObjectName(u"kind_column")
        self.kind_column.setContentsMargins(0, 0, 0, 0)
        self.kind_name = QLabel(new_session)
        self.kind_name.setObjectName(u"kind_name")
        self.kind_name.setProperty(u"role", u"field")
        self.kind_name.setTextFormat(Qt.TextFormat.PlainText)

        self.kind_column.addWidget(self.kind_name)

        self.kind_choice = ChoiceField(new_session)
        self.kind_choice.setObjectName(u"kind_choice")

        self.kind_column.addWidget(self.kind_choice)


        self.new_row.addLayout(self.kind_column)

        self.first_column = QVBoxLayout()
        self.first_column.setSpacing(4)
        self.first_column.setObjectName(u"first_column")
        self.first_column.setContentsMargins(0, 0, 0, 0)
        self.first_name = QLabel(new_session)
        self.first_name.setObjectName(u"first_name")
        self.first_name.setProperty(u"role", u"field")
        self.first_name.setTextFormat(Qt.TextFormat.PlainText)

        self.first_column.addWidget(self.first_name)

        self.first_edit = TypedField(new_session)
        self.first_edit.setObjectName(u"first_edit")

        self.first_column.addWidget(self.first_edit)


        self.new_row.addLayout(self.first_column)

        self.last_column = QVBoxLayout()
        self.last_column.setSpacing(4)
        self.last_column.setObjectName(u"last_column")
        self.last_column.setContentsMargins(0, 0, 0, 0)
        self.last_name = QLabel(new_session)
        self.last_name.setObjectName(u"last_name")
        self.last_name.setProperty(u"role", u"field")
        self.last_name.setTextFormat(Qt.TextFormat.PlainText)

        self.last_column.addWidget(self.last_name)

        self.last_edit = TypedField(new_session)
        self.last_edit.setObjectName(u"last_edit")

        self.last_column.addWidget(self.last_edit)


        self.new_row.addLayout(self.last_column)

        self.new_row.setStretch(0, 2)
        self.new_row.setStretch(1, 1)
        self.new_row.setStretch(2, 1)

        self.new_column.addLayout(self.new_row)

#if QT_CONFIG(shortcut)
        self.certification_name.setBuddy(self.certification_choice)
        self.label_name.setBuddy(self.label_edit)
        self.kind_name.setBuddy(self.kind_choice)
        self.first_name.setBuddy(self.first_edit)
        self.last_name.setBuddy(self.last_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(new_session)
    # setupUi

    def retranslateUi(self, new_session):
        self.certification_name.setText(QCoreApplication.translate("NewSession", u"Certification", None))
#if QT_CONFIG(accessibility)
        self.certification_choice.setAccessibleName(QCoreApplication.translate("NewSession", u"Certification", None))
#endif // QT_CONFIG(accessibility)
        self.label_name.setText(QCoreApplication.translate("NewSession", u"Name of the session", None))
#if QT_CONFIG(accessibility)
        self.label_edit.setAccessibleName(QCoreApplication.translate("NewSession", u"Name of the session", None))
#endif // QT_CONFIG(accessibility)
        self.kind_name.setText(QCoreApplication.translate("NewSession", u"Kind", None))
#if QT_CONFIG(accessibility)
        self.kind_choice.setAccessibleName(QCoreApplication.translate("NewSession", u"Kind of session", None))
#endif // QT_CONFIG(accessibility)
        self.first_name.setText(QCoreApplication.translate("NewSession", u"First day", None))
#if QT_CONFIG(accessibility)
        self.first_edit.setAccessibleName(QCoreApplication.translate("NewSession", u"First day", None))
#endif // QT_CONFIG(accessibility)
        self.last_name.setText(QCoreApplication.translate("NewSession", u"Last day", None))
#if QT_CONFIG(accessibility)
        self.last_edit.setAccessibleName(QCoreApplication.translate("NewSession", u"Last day", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

