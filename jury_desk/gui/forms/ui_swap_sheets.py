# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'swap_sheets.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QFrame, QHBoxLayout, QLabel,
    QPlainTextEdit, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from jury_desk.gui.kit.choice_field import ChoiceField

class Ui_SwapSheets(object):
    def setupUi(self, swap_sheets_body):
        if not swap_sheets_body.objectName():
            swap_sheets_body.setObjectName(u"swap_sheets_body")
        self.swap_sheets_column = QVBoxLayout(swap_sheets_body)
        self.swap_sheets_column.setSpacing(16)
        self.swap_sheets_column.setObjectName(u"swap_sheets_column")
        self.swap_sheets_column.setContentsMargins(0, 0, 0, 0)
        self.explanation_label = QLabel(swap_sheets_body)
        self.explanation_label.setObjectName(u"explanation_label")
        self.explanation_label.setProperty(u"role", u"muted")
        self.explanation_label.setTextFormat(Qt.TextFormat.PlainText)
        self.explanation_label.setWordWrap(True)

        self.swap_sheets_column.addWidget(self.explanation_label)

        self.with_widget = QWidget(swap_sheets_body)
        self.with_widget.setObjectName(u"with_widget")
        self.with_column = QVBoxLayout(self.with_widget)
        self.with_column.setSpacing(4)
        self.with_column.setObjectName(u"with_column")
        self.with_column.setContentsMargins(0, 0, 0, 0)
        self.with_label = QLabel(self.with_widget)
        self.with_label.setObjectName(u"with_label")
        self.with_label.setProperty(u"role", u"field")
        self.with_label.setTextFormat(Qt.TextFormat.PlainText)
        self.with_label.setWordWrap(True)

        self.with_column.addWidget(self.with_label)

        self.with_choice = ChoiceField(self.with_widget)
        self.with_choice.setObjectName(u"with_choice")

        self.with_column.addWidget(self.with_choice)


        self.swap_sheets_column.addWidget(self.with_widget)

        self.sides_line = QHBoxLayout()
        self.sides_line.setSpacing(16)
        self.sides_line.setObjectName(u"sides_line")
        self.sides_line.setContentsMargins(0, 0, 0, 0)
        self.first_frame = QFrame(swap_sheets_body)
        self.first_frame.setObjectName(u"first_frame")
        self.first_frame.setProperty(u"role", u"facts")
        self.first_column = QVBoxLayout(self.first_frame)
        self.first_column.setSpacing(6)
        self.first_column.setObjectName(u"first_column")
        self.first_column.setContentsMargins(16, 16, 16, 16)
        self.first_name_label = QLabel(self.first_frame)
        self.first_name_label.setObjectName(u"first_name_label")
        self.first_name_label.setProperty(u"role", u"title")
        self.first_name_label.setTextFormat(Qt.TextFormat.PlainText)
        self.first_name_label.setWordWrap(True)

        self.first_column.addWidget(self.first_name_label)

        self.first_hour_label = QLabel(self.first_frame)
        self.first_hour_label.setObjectName(u"first_hour_label")
        self.first_hour_label.setProperty(u"role", u"small")
        self.first_hour_label.setTextFormat(Qt.TextFormat.PlainText)
        self.first_hour_label.setWordWrap(True)

        self.first_column.addWidget(self.first_hour_label)

        self.first_before_title = QLabel(self.first_frame)
        self.first_before_title.setObjectName(u"first_before_title")
        self.first_before_title.setProperty(u"role", u"field")
        self.first_before_title.setTextFormat(Qt.TextFormat.PlainText)

        self.first_column.addWidget(self.first_before_title)

        self.first_before_label = QLabel(self.first_frame)
        self.first_before_label.setObjectName(u"first_before_label")
        self.first_before_label.setProperty(u"role", u"muted")
        self.first_before_label.setTextFormat(Qt.TextFormat.PlainText)
        self.first_before_label.setWordWrap(True)

        self.first_column.addWidget(self.first_before_label)

        self.first_after_title = QLabel(self.first_frame)
        self.first_after_title.setObjectName(u"first_after_title")
        self.first_after_title.setProperty(u"role", u"field")
        self.first_after_title.setTextFormat(Qt.TextFormat.PlainText)

        self.first_column.addWidget(self.first_after_title)

        self.first_after_label = QLabel(self.first_frame)
        self.first_after_label.setObjectName(u"first_after_label")
        self.first_after_label.setProperty(u"role", u"strong")
        self.first_after_label.setTextFormat(Qt.TextFormat.PlainText)
        self.first_after_label.setWordWrap(True)

        self.first_column.addWidget(self.first_after_label)

        self.first_stretch = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.first_column.addItem(self.first_stretch)


        self.sides_line.addWidget(self.first_frame)

        self.sign_label = QLabel(swap_sheets_body)
        self.sign_label.setObjectName(u"sign_label")
        self.sign_label.setTextFormat(Qt.TextFormat.PlainText)

        self.sides_line.addWidget(self.sign_label)

        self.second_frame = QFrame(swap_sheets_body)
        self.second_frame.setObjectName(u"second_frame")
        self.second_frame.setProperty(u"role", u"facts")
        self.second_column = QVBoxLayout(self.second_frame)
        self.second_column.setSpacing(6)
        self.second_column.setObjectName(u"second_column")
        self.second_column.setContentsMargins(16, 16, 16, 16)
        self.second_name_label = QLabel(self.second_frame)
        self.second_name_label.setObjectName(u"second_name_label")
        self.second_name_label.setProperty(u"role", u"title")
        self.second_name_label.setTextFormat(Qt.TextFormat.PlainText)
        self.second_name_label.setWordWrap(True)

        self.second_column.addWidget(self.second_name_label)

        self.second_hour_label = QLabel(self.second_frame)
        self.second_hour_label.setObjectName(u"second_hour_label")
        self.second_hour_label.setProperty(u"role", u"small")
        self.second_hour_label.setTextFormat(Qt.TextFormat.PlainText)
        self.second_hour_label.setWordWrap(True)

        self.second_column.addWidget(self.second_hour_label)

        self.second_before_title = QLabel(self.second_frame)
        self.second_before_title.setObjectName(u"second_before_title")
        self.second_before_title.setProperty(u"role", u"field")
        self.second_before_title.setTextFormat(Qt.TextFormat.PlainText)

        self.second_column.addWidget(self.second_before_title)

        self.second_before_label = QLabel(self.second_frame)
        self.second_before_label.setObjectName(u"second_before_label")
        self.second_before_label.setProperty(u"role", u"muted")
        self.second_before_label.setTextFormat(Qt.TextFormat.PlainText)
        self.second_before_label.setWordWrap(True)

        self.second_column.addWidget(self.second_before_label)

        self.second_after_title = QLabel(self.second_frame)
        self.second_after_title.setObjectName(u"second_after_title")
        self.second_after_title.setProperty(u"role", u"field")
        self.second_after_title.setTextFormat(Qt.TextFormat.PlainText)

        self.second_column.addWidget(self.second_after_title)

        self.second_after_label = QLabel(self.second_frame)
        self.second_after_label.setObjectName(u"second_after_label")
        self.second_after_label.setProperty(u"role", u"strong")
        self.second_after_label.setTextFormat(Qt.TextFormat.PlainText)
        self.second_after_label.setWordWrap(True)

        self.second_column.addWidget(self.second_after_label)

        self.second_stretch = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.second_column.addItem(self.second_stretch)


        self.sides_line.addWidget(self.second_frame)

        self.sides_line.setStretch(0, 1)
        self.sides_line.setStretch(2, 1)

        self.swap_sheets_column.addLayout(self.sides_line)

        self.across_label = QLabel(swap_sheets_body)
        self.across_label.setObjectName(u"across_label")
        self.across_label.setTextFormat(Qt.TextFormat.PlainText)
        self.across_label.setWordWrap(True)

        self.swap_sheets_column.addWidget(self.across_label)

        self.left_out_label = QLabel(swap_sheets_body)
        self.left_out_label.setObjectName(u"left_out_label")
        self.left_out_label.setProperty(u"role", u"warning")
        self.left_out_label.setTextFormat(Qt.TextFormat.PlainText)
        self.left_out_label.setWordWrap(True)

        self.swap_sheets_column.addWidget(self.left_out_label)

        self.reason_widget = QWidget(swap_sheets_body)
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


        self.swap_sheets_column.addWidget(self.reason_widget)

#if QT_CONFIG(shortcut)
        self.with_label.setBuddy(self.with_choice)
        self.reason_label.setBuddy(self.reason_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.with_choice, self.reason_edit)

        self.retranslateUi(swap_sheets_body)
    # setupUi

    def retranslateUi(self, swap_sheets_body):
        self.explanation_label.setText(QCoreApplication.translate("SwapSheets", u"What was recorded on two sheets changes places. Both journals keep every step; swapping again puts it back.", None))
        self.with_label.setText(QCoreApplication.translate("SwapSheets", u"Swap with the sheet of", None))
#if QT_CONFIG(accessibility)
        self.with_choice.setAccessibleName(QCoreApplication.translate("SwapSheets", u"Swap with the sheet of", None))
#endif // QT_CONFIG(accessibility)
        self.first_before_title.setText(QCoreApplication.translate("SwapSheets", u"Before", None))
        self.first_after_title.setText(QCoreApplication.translate("SwapSheets", u"After", None))
        self.second_before_title.setText(QCoreApplication.translate("SwapSheets", u"Before", None))
        self.second_after_title.setText(QCoreApplication.translate("SwapSheets", u"After", None))
        self.reason_label.setText(QCoreApplication.translate("SwapSheets", u"Reason", None))
#if QT_CONFIG(accessibility)
        self.reason_edit.setAccessibleName(QCoreApplication.translate("SwapSheets", u"Reason", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

