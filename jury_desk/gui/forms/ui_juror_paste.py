# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'juror_paste.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QLabel, QPlainTextEdit, QVBoxLayout)

from jury_desk.gui.kit.fitted_shelf import FittedShelf

class Ui_JurorPaste(object):
    def setupUi(self, juror_paste):
        if not juror_paste.objectName():
            juror_paste.setObjectName(u"juror_paste")
        self.paste_column = QVBoxLayout(juror_paste)
        self.paste_column.setSpacing(12)
        self.paste_column.setObjectName(u"paste_column")
        self.paste_column.setContentsMargins(0, 0, 0, 0)
        self.paste_text = QLabel(juror_paste)
        self.paste_text.setObjectName(u"paste_text")
        self.paste_text.setProperty(u"role", u"muted")
        self.paste_text.setTextFormat(Qt.TextFormat.PlainText)
        self.paste_text.setWordWrap(True)

        self.paste_column.addWidget(self.paste_text)

        self.lines_column = QVBoxLayout()
        self.lines_column.setSpacing(4)
        self.lines_column.setObjectName(u"lines_column")
        self.lines_column.setContentsMargins(0, 0, 0, 0)
        self.lines_name = QLabel(juror_paste)
        self.lines_name.setObjectName(u"lines_name")
        self.lines_name.setProperty(u"role", u"field")
        self.lines_name.setTextFormat(Qt.TextFormat.PlainText)

        self.lines_column.addWidget(self.lines_name)

        self.lines_edit = QPlainTextEdit(juror_paste)
        self.lines_edit.setObjectName(u"lines_edit")
        self.lines_edit.setTabChangesFocus(True)

        self.lines_column.addWidget(self.lines_edit)


        self.paste_column.addLayout(self.lines_column)

        self.found_label = QLabel(juror_paste)
        self.found_label.setObjectName(u"found_label")
        self.found_label.setProperty(u"role", u"strong")
        self.found_label.setTextFormat(Qt.TextFormat.PlainText)
        self.found_label.setWordWrap(True)

        self.paste_column.addWidget(self.found_label)

        self.found_view = FittedShelf(juror_paste)
        self.found_view.setObjectName(u"found_view")

        self.paste_column.addWidget(self.found_view)

#if QT_CONFIG(shortcut)
        self.lines_name.setBuddy(self.lines_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(juror_paste)
    # setupUi

    def retranslateUi(self, juror_paste):
        self.paste_text.setText(QCoreApplication.translate("JurorPaste", u"One juror a line: family name; first name; employer; e-mail. Lines copied from a spreadsheet are read as they are.", None))
        self.lines_name.setText(QCoreApplication.translate("JurorPaste", u"Lines", None))
#if QT_CONFIG(accessibility)
        self.lines_edit.setAccessibleName(QCoreApplication.translate("JurorPaste", u"Lines", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.found_view.setAccessibleName(QCoreApplication.translate("JurorPaste", u"What will be added", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

