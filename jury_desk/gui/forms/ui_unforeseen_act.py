# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'unforeseen_act.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QLabel, QLineEdit, QPlainTextEdit,
    QVBoxLayout, QWidget)

from jury_desk.gui.kit.choice_field import ChoiceField
from jury_desk.gui.kit.tick_box import TickBox

class Ui_UnforeseenAct(object):
    def setupUi(self, unforeseen_act_body):
        if not unforeseen_act_body.objectName():
            unforeseen_act_body.setObjectName(u"unforeseen_act_body")
        self.unforeseen_act_column = QVBoxLayout(unforeseen_act_body)
        self.unforeseen_act_column.setSpacing(16)
        self.unforeseen_act_column.setObjectName(u"unforeseen_act_column")
        self.unforeseen_act_column.setContentsMargins(0, 0, 0, 0)
        self.consequence_label = QLabel(unforeseen_act_body)
        self.consequence_label.setObjectName(u"consequence_label")
        self.consequence_label.setProperty(u"role", u"muted")
        self.consequence_label.setTextFormat(Qt.TextFormat.PlainText)
        self.consequence_label.setWordWrap(True)

        self.unforeseen_act_column.addWidget(self.consequence_label)

        self.who_widget = QWidget(unforeseen_act_body)
        self.who_widget.setObjectName(u"who_widget")
        self.who_column = QVBoxLayout(self.who_widget)
        self.who_column.setSpacing(4)
        self.who_column.setObjectName(u"who_column")
        self.who_column.setContentsMargins(0, 0, 0, 0)
        self.who_label = QLabel(self.who_widget)
        self.who_label.setObjectName(u"who_label")
        self.who_label.setProperty(u"role", u"field")
        self.who_label.setTextFormat(Qt.TextFormat.PlainText)
        self.who_label.setWordWrap(True)

        self.who_column.addWidget(self.who_label)

        self.who_choice = ChoiceField(self.who_widget)
        self.who_choice.setObjectName(u"who_choice")

        self.who_column.addWidget(self.who_choice)


        self.unforeseen_act_column.addWidget(self.who_widget)

        self.option_widget = QWidget(unforeseen_act_body)
        self.option_widget.setObjectName(u"option_widget")
        self.option_column = QVBoxLayout(self.option_widget)
        self.option_column.setSpacing(4)
        self.option_column.setObjectName(u"option_column")
        self.option_column.setContentsMargins(0, 0, 0, 0)
        self.option_label = QLabel(self.option_widget)
        self.option_label.setObjectName(u"option_label")
        self.option_label.setProperty(u"role", u"field")
        self.option_label.setTextFormat(Qt.TextFormat.PlainText)
        self.option_label.setWordWrap(True)

        self.option_column.addWidget(self.option_label)

        self.option_choice = ChoiceField(self.option_widget)
        self.option_choice.setObjectName(u"option_choice")

        self.option_column.addWidget(self.option_choice)


        self.unforeseen_act_column.addWidget(self.option_widget)

        self.other_widget = QWidget(unforeseen_act_body)
        self.other_widget.setObjectName(u"other_widget")
        self.other_column = QVBoxLayout(self.other_widget)
        self.other_column.setSpacing(4)
        self.other_column.setObjectName(u"other_column")
        self.other_column.setContentsMargins(0, 0, 0, 0)
        self.other_label = QLabel(self.other_widget)
        self.other_label.setObjectName(u"other_label")
        self.other_label.setProperty(u"role", u"field")
        self.other_label.setTextFormat(Qt.TextFormat.PlainText)
        self.other_label.setWordWrap(True)

        self.other_column.addWidget(self.other_label)

        self.other_edit = QLineEdit(self.other_widget)
        self.other_edit.setObjectName(u"other_edit")

        self.other_column.addWidget(self.other_edit)


        self.unforeseen_act_column.addWidget(self.other_widget)

        self.everywhere_box = TickBox(unforeseen_act_body)
        self.everywhere_box.setObjectName(u"everywhere_box")

        self.unforeseen_act_column.addWidget(self.everywhere_box)

        self.reason_widget = QWidget(unforeseen_act_body)
        self.reason_widget.setObjectName(u"reason_widget")
        self.reason_column = QVBoxLayout(self.reason_widget)
        self.reason_column.setSpacing(4)
        self.reason_column.setObjectName(u"reason_column")
        self.reason_column.setContentsMargins(0, 0, 0, 0)
        self.reason_label = QLabel(self.reason_widget)
        self.reason_label.setObjectName(u"reason_label")
        self.reason_label.setProperty(u"role", u"field")
        self.reason_label.setTextFormat(Qt.TextFormat.PlainText)
        self.reason_label.setWordWrap(True)

        self.reason_column.addWidget(self.reason_label)

        self.reason_edit = QPlainTextEdit(self.reason_widget)
        self.reason_edit.setObjectName(u"reason_edit")
        self.reason_edit.setTabChangesFocus(True)

        self.reason_column.addWidget(self.reason_edit)


        self.unforeseen_act_column.addWidget(self.reason_widget)

#if QT_CONFIG(shortcut)
        self.who_label.setBuddy(self.who_choice)
        self.option_label.setBuddy(self.option_choice)
        self.other_label.setBuddy(self.other_edit)
        self.reason_label.setBuddy(self.reason_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.who_choice, self.option_choice)
        QWidget.setTabOrder(self.option_choice, self.other_edit)
        QWidget.setTabOrder(self.other_edit, self.everywhere_box)
        QWidget.setTabOrder(self.everywhere_box, self.reason_edit)

        self.retranslateUi(unforeseen_act_body)
    # setupUi

    def retranslateUi(self, unforeseen_act_body):
        self.who_label.setText(QCoreApplication.translate("UnforeseenAct", u"Who", None))
#if QT_CONFIG(accessibility)
        self.who_choice.setAccessibleName(QCoreApplication.translate("UnforeseenAct", u"Who", None))
#endif // QT_CONFIG(accessibility)
        self.option_label.setText(QCoreApplication.translate("UnforeseenAct", u"Reason", None))
#if QT_CONFIG(accessibility)
        self.option_choice.setAccessibleName(QCoreApplication.translate("UnforeseenAct", u"Reason", None))
#endif // QT_CONFIG(accessibility)
        self.other_label.setText(QCoreApplication.translate("UnforeseenAct", u"Name", None))
#if QT_CONFIG(accessibility)
        self.other_edit.setAccessibleName(QCoreApplication.translate("UnforeseenAct", u"Name", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.everywhere_box.setAccessibleName(QCoreApplication.translate("UnforeseenAct", u"Also in their other passages", None))
#endif // QT_CONFIG(accessibility)
        self.reason_label.setText(QCoreApplication.translate("UnforeseenAct", u"Reason", None))
#if QT_CONFIG(accessibility)
        self.reason_edit.setAccessibleName(QCoreApplication.translate("UnforeseenAct", u"Reason", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

