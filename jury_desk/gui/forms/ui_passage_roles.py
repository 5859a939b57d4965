# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'passage_roles.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QGridLayout, QLabel, QPushButton,
    QVBoxLayout, QWidget)

class Ui_PassageRoles(object):
    def setupUi(self, passage_roles_part):
        if not passage_roles_part.objectName():
            passage_roles_part.setObjectName(u"passage_roles_part")
        self.roles_layout = QVBoxLayout(passage_roles_part)
        self.roles_layout.setSpacing(0)
        self.roles_layout.setObjectName(u"roles_layout")
        self.roles_layout.setContentsMargins(0, 0, 0, 0)
        self.roles_title = QLabel(passage_roles_part)
        self.roles_title.setObjectName(u"roles_title")
        self.roles_title.setTextFormat(Qt.TextFormat.PlainText)
        self.roles_title.setWordWrap(True)

        self.roles_layout.addWidget(self.roles_title)

        self.seats_box = QWidget(passage_roles_part)
        self.seats_box.setObjectName(u"seats_box")
        self.seats_layout = QGridLayout(self.seats_box)
        self.seats_layout.setObjectName(u"seats_layout")
        self.seats_layout.setContentsMargins(0, 0, 0, 0)
        self.seats_layout.setColumnStretch(0, 1)

        self.roles_layout.addWidget(self.seats_box)

        self.afterwards_label = QLabel(passage_roles_part)
        self.afterwards_label.setObjectName(u"afterwards_label")
        self.afterwards_label.setTextFormat(Qt.TextFormat.PlainText)
        self.afterwards_label.setWordWrap(True)

        self.roles_layout.addWidget(self.afterwards_label)

        self.brief_button = QPushButton(passage_roles_part)
        self.brief_button.setObjectName(u"brief_button")
        self.brief_button.setProperty(u"role", u"quiet")
        self.brief_button.setCheckable(True)

        self.roles_layout.addWidget(self.brief_button)

        self.brief_label = QLabel(passage_roles_part)
        self.brief_label.setObjectName(u"brief_label")
        self.brief_label.setWordWrap(True)
        self.brief_label.setTextFormat(Qt.TextFormat.PlainText)
        self.brief_label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse|Qt.TextInteractionFlag.TextSelectableByKeyboard)

        self.roles_layout.addWidget(self.brief_label)

        self.assessment_button = QPushButton(passage_roles_part)
        self.assessment_button.setObjectName(u"assessment_button")
        self.assessment_button.setProperty(u"role", u"quiet")
        self.assessment_button.setCheckable(True)

        self.roles_layout.addWidget(self.assessment_button)

        self.assessment_label = QLabel(passage_roles_part)
        self.assessment_label.setObjectName(u"assessment_label")
        self.assessment_label.setWordWrap(True)
        self.assessment_label.setTextFormat(Qt.TextFormat.PlainText)
        self.assessment_label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse|Qt.TextInteractionFlag.TextSelectableByKeyboard)

        self.roles_layout.addWidget(self.assessment_label)


        self.retranslateUi(passage_roles_part)
    # setupUi

    def retranslateUi(self, passage_roles_part):
        self.roles_title.setText(QCoreApplication.translate("PassageRoles", u"Who does what", None))
        self.brief_button.setText(QCoreApplication.translate("PassageRoles", u"Read the part", None))
#if QT_CONFIG(accessibility)
        self.brief_label.setAccessibleName(QCoreApplication.translate("PassageRoles", u"What the part is about", None))
#endif // QT_CONFIG(accessibility)
        self.assessment_button.setText(QCoreApplication.translate("PassageRoles", u"Read the instructions", None))
#if QT_CONFIG(accessibility)
        self.assessment_label.setAccessibleName(QCoreApplication.translate("PassageRoles", u"Text of the assessment", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

