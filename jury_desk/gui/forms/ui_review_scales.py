# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'review_scales.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QLabel, QLineEdit, QPlainTextEdit,
    QVBoxLayout)

from jury_desk.gui.grids.choice_button import ChoiceButton
from jury_desk.gui.kit.tick_box import TickBox

class Ui_ReviewScales(object):
    def setupUi(self, scales_body):
        if not scales_body.objectName():
            scales_body.setObjectName(u"scales_body")
        self.scales_column = QVBoxLayout(scales_body)
        self.scales_column.setSpacing(8)
        self.scales_column.setObjectName(u"scales_column")
        self.scales_column.setContentsMargins(0, 0, 0, 0)
        self.scale_label = QLabel(scales_body)
        self.scale_label.setObjectName(u"scale_label")
        self.scale_label.setProperty(u"role", u"field")
        self.scale_label.setTextFormat(Qt.TextFormat.PlainText)

        self.scales_column.addWidget(self.scale_label)

        self.scale_button = ChoiceButton(scales_body)
        self.scale_button.setObjectName(u"scale_button")
        self.scale_button.setProperty(u"role", u"choice")

        self.scales_column.addWidget(self.scale_button)

        self.name_label = QLabel(scales_body)
        self.name_label.setObjectName(u"name_label")
        self.name_label.setProperty(u"role", u"field")
        self.name_label.setTextFormat(Qt.TextFormat.PlainText)

        self.scales_column.addWidget(self.name_label)

        self.name_edit = QLineEdit(scales_body)
        self.name_edit.setObjectName(u"name_edit")

        self.scales_column.addWidget(self.name_edit)

        self.default_check = TickBox(scales_body)
        self.default_check.setObjectName(u"default_check")

        self.scales_column.addWidget(self.default_check)

        self.levels_label = QLabel(scales_body)
        self.levels_label.setObjectName(u"levels_label")
        self.levels_label.setProperty(u"role", u"field")
        self.levels_label.setTextFormat(Qt.TextFormat.PlainText)

        self.scales_column.addWidget(self.levels_label)

        self.levels_edit = QPlainTextEdit(scales_body)
        self.levels_edit.setObjectName(u"levels_edit")
        self.levels_edit.setTabChangesFocus(True)

        self.scales_column.addWidget(self.levels_edit)

        self.hint_label = QLabel(scales_body)
        self.hint_label.setObjectName(u"hint_label")
        self.hint_label.setProperty(u"role", u"small")
        self.hint_label.setTextFormat(Qt.TextFormat.PlainText)
        self.hint_label.setWordWrap(True)

        self.scales_column.addWidget(self.hint_label)

        self.message_label = QLabel(scales_body)
        self.message_label.setObjectName(u"message_label")
        self.message_label.setProperty(u"role", u"error")
        self.message_label.setTextFormat(Qt.TextFormat.PlainText)
        self.message_label.setWordWrap(True)

        self.scales_column.addWidget(self.message_label)

#if QT_CONFIG(shortcut)
        self.name_label.setBuddy(self.name_edit)
        self.levels_label.setBuddy(self.levels_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(scales_body)
    # setupUi

    def retranslateUi(self, scales_body):
        self.scale_label.setText(QCoreApplication.translate("ReviewScales", u"Scale", None))
#if QT_CONFIG(accessibility)
        self.scale_button.setAccessibleName(QCoreApplication.translate("ReviewScales", u"Scale", None))
#endif // QT_CONFIG(accessibility)
        self.name_label.setText(QCoreApplication.translate("ReviewScales", u"Name of the scale", None))
#if QT_CONFIG(accessibility)
        self.name_edit.setAccessibleName(QCoreApplication.translate("ReviewScales", u"Name of the scale", None))
#endif // QT_CONFIG(accessibility)
        self.default_check.setText(QCoreApplication.translate("ReviewScales", u"The scale of every criterion that has none of its own", None))
        self.levels_label.setText(QCoreApplication.translate("ReviewScales", u"Levels, one a line: name ; short ; value from 0 to 1 ; key", None))
#if QT_CONFIG(accessibility)
        self.levels_edit.setAccessibleName(QCoreApplication.translate("ReviewScales", u"Levels", None))
#endif // QT_CONFIG(accessibility)
        self.hint_label.setText(QCoreApplication.translate("ReviewScales", u"Without a value, a level is not counted. A star after the key asks for a justification.", None))
        pass
    # retranslateUi

