# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'reception_reason.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QPlainTextEdit,
    QVBoxLayout, QWidget)

from jury_desk.gui.kit.typed_field import TypedField

class Ui_ReceptionReason(object):
    def setupUi(self, reception_reason):
        if not reception_reason.objectName():
            reception_reason.setObjectName(u"reception_reason")
        self.reason_column = QVBoxLayout(reception_reason)
        self.reason_column.setSpacing(16)
        self.reason_column.setObjectName(u"reason_column")
        self.reason_column.setContentsMargins(0, 0, 0, 0)
        self.about_text = QLabel(reception_reason)
        self.about_text.setObjectName(u"about_text")
        self.about_text.setTextFormat(Qt.TextFormat.PlainText)
        self.about_text.setWordWrap(True)

        self.reason_column.addWidget(self.about_text)

        self.since_widget = QWidget(reception_reason)
        self.since_widget.setObjectName(u"since_widget")
        self.since_column = QVBoxLayout(self.since_widget)
        self.since_column.setSpacing(4)
        self.since_column.setObjectName(u"since_column")
        self.since_column.setContentsMargins(0, 0, 0, 0)
        self.since_name = QLabel(self.since_widget)
        self.since_name.setObjectName(u"since_name")
        self.since_name.setProperty(u"role", u"field")
        self.since_name.setTextFormat(Qt.TextFormat.PlainText)
        self.since_name.setWordWrap(True)

        self.since_column.addWidget(self.since_name)

        self.since_row = QHBoxLayout()
        self.since_row.setSpacing(8)
        self.since_row.setObjectName(u"since_row")
        self.since_row.setContentsMargins(0, 0, 0, 0)
        self.day_field = TypedField(self.since_widget)
        self.day_field.setObjectName(u"day_field")

        self.since_row.addWidget(self.day_field)

        self.hour_field = TypedField(self.since_widget)
        self.hour_field.setObjectName(u"hour_field")

        self.since_row.addWidget(self.hour_field)

        self.since_row.setStretch(0, 2)
        self.since_row.setStretch(1, 1)

        self.since_column.addLayout(self.since_row)


        self.reason_column.addWidget(self.since_widget)

        self.why_column = QVBoxLayout()
        self.why_column.setSpacing(4)
        self.why_column.setObjectName(u"why_column")
        self.why_column.setContentsMargins(0, 0, 0, 0)
        self.reason_name = QLabel(reception_reason)
        self.reason_name.setObjectName(u"reason_name")
        self.reason_name.setProperty(u"role", u"field")
        self.reason_name.setTextFormat(Qt.TextFormat.PlainText)

        self.why_column.addWidget(self.reason_name)

        self.reason_edit = QPlainTextEdit(reception_reason)
        self.reason_edit.setObjectName(u"reason_edit")
        self.reason_edit.setTabChangesFocus(True)

        self.why_column.addWidget(self.reason_edit)


        self.reason_column.addLayout(self.why_column)

#if QT_CONFIG(shortcut)
        self.reason_name.setBuddy(self.reason_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.day_field, self.hour_field)
        QWidget.setTabOrder(self.hour_field, self.reason_edit)

        self.retranslateUi(reception_reason)
    # setupUi

    def retranslateUi(self, reception_reason):
        self.since_name.setText(QCoreApplication.translate("ReceptionReason", u"What was signed from then on does not count", None))
#if QT_CONFIG(accessibility)
        self.day_field.setAccessibleName(QCoreApplication.translate("ReceptionReason", u"Day", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.hour_field.setAccessibleName(QCoreApplication.translate("ReceptionReason", u"Hour", None))
#endif // QT_CONFIG(accessibility)
        self.reason_name.setText(QCoreApplication.translate("ReceptionReason", u"Reason", None))
#if QT_CONFIG(accessibility)
        self.reason_edit.setAccessibleName(QCoreApplication.translate("ReceptionReason", u"Reason", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

