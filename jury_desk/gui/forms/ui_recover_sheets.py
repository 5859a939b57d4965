# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'recover_sheets.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QPlainTextEdit,
    QProgressBar, QPushButton, QVBoxLayout,
    QWidget)

from jury_desk.gui.kit.shelf_view import ShelfView

class Ui_RecoverSheets(object):
    def setupUi(self, recover_sheets):
        if not recover_sheets.objectName():
            recover_sheets.setObjectName(u"recover_sheets")
        self.recover_column = QVBoxLayout(recover_sheets)
        self.recover_column.setSpacing(16)
        self.recover_column.setObjectName(u"recover_column")
        self.recover_column.setContentsMargins(0, 0, 0, 0)
        self.about_text = QLabel(recover_sheets)
        self.about_text.setObjectName(u"about_text")
        self.about_text.setProperty(u"role", u"muted")
        self.about_text.setTextFormat(Qt.TextFormat.PlainText)
        self.about_text.setWordWrap(True)

        self.recover_column.addWidget(self.about_text)

        self.work_row = QHBoxLayout()
        self.work_row.setSpacing(12)
        self.work_row.setObjectName(u"work_row")
        self.work_row.setContentsMargins(0, 0, 0, 0)
        self.read_bar = QProgressBar(recover_sheets)
        self.read_bar.setObjectName(u"read_bar")
        self.read_bar.setTextVisible(False)

        self.work_row.addWidget(self.read_bar)

        self.cancel_button = QPushButton(recover_sheets)
        self.cancel_button.setObjectName(u"cancel_button")

        self.work_row.addWidget(self.cancel_button)

        self.work_row.setStretch(0, 1)

        self.recover_column.addLayout(self.work_row)

        self.parts_row = QHBoxLayout()
        self.parts_row.setSpacing(24)
        self.parts_row.setObjectName(u"parts_row")
        self.parts_row.setContentsMargins(0, 0, 0, 0)
        self.found_panel = QWidget(recover_sheets)
        self.found_panel.setObjectName(u"found_panel")
        self.found_column = QVBoxLayout(self.found_panel)
        self.found_column.setSpacing(8)
        self.found_column.setObjectName(u"found_column")
        self.found_column.setContentsMargins(0, 0, 0, 0)
        self.sheets_label = QLabel(self.found_panel)
        self.sheets_label.setObjectName(u"sheets_label")
        self.sheets_label.setProperty(u"role", u"muted")
        self.sheets_label.setTextFormat(Qt.TextFormat.PlainText)

        self.found_column.addWidget(self.sheets_label)

        self.sheets_view = ShelfView(self.found_panel)
        self.sheets_view.setObjectName(u"sheets_view")

        self.found_column.addWidget(self.sheets_view)

        self.found_column.setStretch(1, 1)

        self.parts_row.addWidget(self.found_panel)

        self.sheet_panel = QWidget(recover_sheets)
        self.sheet_panel.setObjectName(u"sheet_panel")
        self.sheet_column = QVBoxLayout(self.sheet_panel)
        self.sheet_column.setSpacing(8)
        self.sheet_column.setObjectName(u"sheet_column")
        self.sheet_column.setContentsMargins(0, 0, 0, 0)
        self.sheet_title = QLabel(self.sheet_panel)
        self.sheet_title.setObjectName(u"sheet_title")
        self.sheet_title.setProperty(u"role", u"title")
        self.sheet_title.setTextFormat(Qt.TextFormat.PlainText)
        self.sheet_title.setWordWrap(True)

        self.sheet_column.addWidget(self.sheet_title)

        self.sheet_text = QLabel(self.sheet_panel)
        self.sheet_text.setObjectName(u"sheet_text")
        self.sheet_text.setProperty(u"role", u"muted")
        self.sheet_text.setTextFormat(Qt.TextFormat.PlainText)
        self.sheet_text.setWordWrap(True)

        self.sheet_column.addWidget(self.sheet_text)

        self.seal_row = QHBoxLayout()
        self.seal_row.setSpacing(8)
        self.seal_row.setObjectName(u"seal_row")
        self.seal_row.setContentsMargins(0, 0, 0, 0)
        self.seal_sign_label = QLabel(self.sheet_panel)
        self.seal_sign_label.setObjectName(u"seal_sign_label")
        self.seal_sign_label.setTextFormat(Qt.TextFormat.PlainText)

        self.seal_row.addWidget(self.seal_sign_label)

        self.seal_text = QLabel(self.sheet_panel)
        self.seal_text.setObjectName(u"seal_text")
        self.seal_text.setTextFormat(Qt.TextFormat.PlainText)
        self.seal_text.setWordWrap(True)

        self.seal_row.addWidget(self.seal_text)

        self.seal_row.setStretch(1, 1)

        self.sheet_column.addLayout(self.seal_row)

        self.key_row = QHBoxLayout()
        self.key_row.setSpacing(8)
        self.key_row.setObjectName(u"key_row")
        self.key_row.setContentsMargins(0, 0, 0, 0)
        self.key_sign_label = QLabel(self.sheet_panel)
        self.key_sign_label.setObjectName(u"key_sign_label")
        self.key_sign_label.setTextFormat(Qt.TextFormat.PlainText)

        self.key_row.addWidget(self.key_sign_label)

        self.key_text = QLabel(self.sheet_panel)
        self.key_text.setObjectName(u"key_text")
        self.key_text.setTextFormat(Qt.TextFormat.PlainText)
        self.key_text.setWordWrap(True)

        self.key_row.addWidget(self.key_text)

        self.key_row.setStretch(1, 1)

        self.sheet_column.addLayout(self.key_row)

        self.texts_row = QHBoxLayout()
        self.texts_row.setSpacing(8)
        self.texts_row.setObjectName(u"texts_row")
        self.texts_row.setContentsMargins(0, 0, 0, 0)
        self.texts_sign_label = QLabel(self.sheet_panel)
        self.texts_sign_label.setObjectName(u"texts_sign_label")
        self.texts_sign_label.setTextFormat(Qt.TextFormat.PlainText)

        self.texts_row.addWidget(self.texts_sign_label)

        self.texts_text = QLabel(self.sheet_panel)
        self.texts_text.setObjectName(u"texts_text")
        self.texts_text.setTextFormat(Qt.TextFormat.PlainText)
        self.texts_text.setWordWrap(True)

        self.texts_row.addWidget(self.texts_text)

        self.texts_row.setStretch(1, 1)

        self.sheet_column.addLayout(self.texts_row)

        self.criteria_view = ShelfView(self.sheet_panel)
        self.criteria_view.setObjectName(u"criteria_view")

        self.sheet_column.addWidget(self.criteria_view)

        self.text_panel = QWidget(self.sheet_panel)
        self.text_panel.setObjectName(u"text_panel")
        self.text_column = QVBoxLayout(self.text_panel)
        self.text_column.setSpacing(8)
        self.text_column.setObjectName(u"text_column")
        self.text_column.setContentsMargins(0, 0, 0, 0)
        self.text_label = QLabel(self.text_panel)
        self.text_label.setObjectName(u"text_label")
        self.text_label.setTextFormat(Qt.TextFormat.PlainText)
        self.text_label.setWordWrap(True)

        self.text_column.addWidget(self.text_label)

        self.text_edit = QPlainTextEdit(self.text_panel)
        self.text_edit.setObjectName(u"text_edit")
        self.text_edit.setTabChangesFocus(True)

        self.text_column.addWidget(self.text_edit)

        self.match_row = QHBoxLayout()
        self.match_row.setSpacing(8)
        self.match_row.setObjectName(u"match_row")
        self.match_row.setContentsMargins(0, 0, 0, 0)
        self.match_sign_label = QLabel(self.text_panel)
        self.match_sign_label.setObjectName(u"match_sign_label")
        self.match_sign_label.setTextFormat(Qt.TextFormat.PlainText)

        self.match_row.addWidget(self.match_sign_label)

        self.match_text = QLabel(self.text_panel)
        self.match_text.setObjectName(u"match_text")
        self.match_text.setTextFormat(Qt.TextFormat.PlainText)
        self.match_text.setWordWrap(True)

        self.match_row.addWidget(self.match_text)

        self.match_row.setStretch(1, 1)

        self.text_column.addLayout(self.match_row)


        self.sheet_column.addWidget(self.text_panel)

        self.sheet_column.setStretch(5, 1)

        self.parts_row.addWidget(self.sheet_panel)

        self.parts_row.setStretch(0, 2)
        self.parts_row.setStretch(1, 3)

        self.recover_column.addLayout(self.parts_row)

        self.recover_column.setStretch(2, 1)
#if QT_CONFIG(shortcut)
        self.text_label.setBuddy(self.text_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.sheets_view, self.criteria_view)
        QWidget.setTabOrder(self.criteria_view, self.text_edit)
        QWidget.setTabOrder(self.text_edit, self.cancel_button)

        self.retranslateUi(recover_sheets)
    # setupUi

    def retranslateUi(self, recover_sheets):
#if QT_CONFIG(accessibility)
        self.read_bar.setAccessibleName(QCoreApplication.translate("RecoverSheets", u"Pages read", None))
#endif // QT_CONFIG(accessibility)
        self.cancel_button.setText(QCoreApplication.translate("RecoverSheets", u"End", None))
        self.sheets_label.setText(QCoreApplication.translate("RecoverSheets", u"Sheets found", None))
#if QT_CONFIG(accessibility)
        self.sheets_view.setAccessibleName(QCoreApplication.translate("RecoverSheets", u"Sheets found", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.criteria_view.setAccessibleName(QCoreApplication.translate("RecoverSheets", u"Levels, and texts to be typed in", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.text_edit.setAccessibleName(QCoreApplication.translate("RecoverSheets", u"Text as it is printed", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

