# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'sheet_versions.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QTextBrowser, QVBoxLayout, QWidget)

from jury_desk.gui.kit.choice_field import ChoiceField

class Ui_SheetVersions(object):
    def setupUi(self, versions_body):
        if not versions_body.objectName():
            versions_body.setObjectName(u"versions_body")
        self.versions_column = QVBoxLayout(versions_body)
        self.versions_column.setSpacing(16)
        self.versions_column.setObjectName(u"versions_column")
        self.versions_column.setContentsMargins(0, 0, 0, 0)
        self.choices_box = QWidget(versions_body)
        self.choices_box.setObjectName(u"choices_box")
        self.choices_layout = QHBoxLayout(self.choices_box)
        self.choices_layout.setSpacing(24)
        self.choices_layout.setObjectName(u"choices_layout")
        self.choices_layout.setContentsMargins(0, 0, 0, 0)
        self.old_layout = QVBoxLayout()
        self.old_layout.setSpacing(4)
        self.old_layout.setObjectName(u"old_layout")
        self.old_layout.setContentsMargins(0, 0, 0, 0)
        self.old_label = QLabel(self.choices_box)
        self.old_label.setObjectName(u"old_label")
        self.old_label.setProperty(u"role", u"field")
        self.old_label.setTextFormat(Qt.TextFormat.PlainText)

        self.old_layout.addWidget(self.old_label)

        self.old_choice = ChoiceField(self.choices_box)
        self.old_choice.setObjectName(u"old_choice")

        self.old_layout.addWidget(self.old_choice)


        self.choices_layout.addLayout(self.old_layout)

        self.new_layout = QVBoxLayout()
        self.new_layout.setSpacing(4)
        self.new_layout.setObjectName(u"new_layout")
        self.new_layout.setContentsMargins(0, 0, 0, 0)
        self.new_label = QLabel(self.choices_box)
        self.new_label.setObjectName(u"new_label")
        self.new_label.setProperty(u"role", u"field")
        self.new_label.setTextFormat(Qt.TextFormat.PlainText)

        self.new_layout.addWidget(self.new_label)

        self.new_choice = ChoiceField(self.choices_box)
        self.new_choice.setObjectName(u"new_choice")

        self.new_layout.addWidget(self.new_choice)


        self.choices_layout.addLayout(self.new_layout)

        self.choices_layout.setStretch(0, 1)
        self.choices_layout.setStretch(1, 1)

        self.versions_column.addWidget(self.choices_box)

        self.counts_label = QLabel(versions_body)
        self.counts_label.setObjectName(u"counts_label")
        self.counts_label.setProperty(u"role", u"strong")
        self.counts_label.setTextFormat(Qt.TextFormat.PlainText)
        self.counts_label.setWordWrap(True)

        self.versions_column.addWidget(self.counts_label)

        self.versions_text = QTextBrowser(versions_body)
        self.versions_text.setObjectName(u"versions_text")
        self.versions_text.setOpenLinks(False)
        self.versions_text.setTabChangesFocus(True)

        self.versions_column.addWidget(self.versions_text)


        self.retranslateUi(versions_body)
    # setupUi

    def retranslateUi(self, versions_body):
        self.old_label.setText(QCoreApplication.translate("SheetVersions", u"Before", None))
#if QT_CONFIG(accessibility)
        self.old_choice.setAccessibleName(QCoreApplication.translate("SheetVersions", u"The version before", None))
#endif // QT_CONFIG(accessibility)
        self.new_label.setText(QCoreApplication.translate("SheetVersions", u"After", None))
#if QT_CONFIG(accessibility)
        self.new_choice.setAccessibleName(QCoreApplication.translate("SheetVersions", u"The version after", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.versions_text.setAccessibleName(QCoreApplication.translate("SheetVersions", u"Both versions side by side", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

