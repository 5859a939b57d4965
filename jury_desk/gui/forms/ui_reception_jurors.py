# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'reception_jurors.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QFrame, QHBoxLayout, QLabel,
    QPushButton, QScrollArea, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from jury_desk.gui.kit.flow_line import FlowLine
from jury_desk.gui.kit.shelf_view import ShelfView

class Ui_ReceptionJurors(object):
    def setupUi(self, reception_jurors):
        if not reception_jurors.objectName():
            reception_jurors.setObjectName(u"reception_jurors")
        self.jurors_column = QVBoxLayout(reception_jurors)
        self.jurors_column.setSpacing(0)
        self.jurors_column.setObjectName(u"jurors_column")
        self.jurors_column.setContentsMargins(0, 0, 0, 0)
        self.jurors_rows = QVBoxLayout()
        self.jurors_rows.setSpacing(0)
        self.jurors_rows.setObjectName(u"jurors_rows")
        self.jurors_rows.setContentsMargins(0, 8, 0, 8)
        self.jurors_view = ShelfView(reception_jurors)
        self.jurors_view.setObjectName(u"jurors_view")

        self.jurors_rows.addWidget(self.jurors_view)


        self.jurors_column.addLayout(self.jurors_rows)

        self.juror_line = QFrame(reception_jurors)
        self.juror_line.setObjectName(u"juror_line")
        self.juror_line.setProperty(u"role", u"line")

        self.jurors_column.addWidget(self.juror_line)

        self.juror_area = QScrollArea(reception_jurors)
        self.juror_area.setObjectName(u"juror_area")
        self.juror_area.setWidgetResizable(True)
        self.juror_area.setFrameShape(QFrame.Shape.NoFrame)
        self.juror_area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.juror_body = QWidget()
        self.juror_body.setObjectName(u"juror_body")
        self.juror_body.setProperty(u"role", u"body")
        self.juror_body_column = QVBoxLayout(self.juror_body)
        self.juror_body_column.setSpacing(0)
        self.juror_body_column.setObjectName(u"juror_body_column")
        self.juror_body_column.setContentsMargins(0, 0, 0, 0)
        self.juror_panel = QFrame(self.juror_body)
        self.juror_panel.setObjectName(u"juror_panel")
        self.juror_panel.setProperty(u"role", u"sheet_in_hand")
        self.juror_rows = QVBoxLayout(self.juror_panel)
        self.juror_rows.setSpacing(8)
        self.juror_rows.setObjectName(u"juror_rows")
        self.juror_rows.setContentsMargins(24, 16, 24, 20)
        self.juror_title = QLabel(self.juror_panel)
        self.juror_title.setObjectName(u"juror_title")
        self.juror_title.setProperty(u"role", u"strong")
        self.juror_title.setTextFormat(Qt.TextFormat.PlainText)
        self.juror_title.setWordWrap(True)

        self.juror_rows.addWidget(self.juror_title)

        self.juror_text = QLabel(self.juror_panel)
        self.juror_text.setObjectName(u"juror_text")
        self.juror_text.setProperty(u"role", u"small")
        self.juror_text.setTextFormat(Qt.TextFormat.PlainText)
        self.juror_text.setWordWrap(True)

        self.juror_rows.addWidget(self.juror_text)

        self.juror_phone_widget = QWidget(self.juror_panel)
        self.juror_phone_widget.setObjectName(u"juror_phone_widget")
        self.juror_phone_row = QHBoxLayout(self.juror_phone_widget)
        self.juror_phone_row.setSpacing(8)
        self.juror_phone_row.setObjectName(u"juror_phone_row")
        self.juror_phone_row.setContentsMargins(0, 0, 0, 0)
        self.juror_phone_label = QLabel(self.juror_phone_widget)
        self.juror_phone_label.setObjectName(u"juror_phone_label")
        self.juror_phone_label.setProperty(u"role", u"strong")
        self.juror_phone_label.setTextFormat(Qt.TextFormat.PlainText)

        self.juror_phone_row.addWidget(self.juror_phone_label)

        self.juror_phone_button = QPushButton(self.juror_phone_widget)
        self.juror_phone_button.setObjectName(u"juror_phone_button")
        self.juror_phone_button.setProperty(u"role", u"link")

        self.juror_phone_row.addWidget(self.juror_phone_button)

        self.juror_phone_spacer = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.juror_phone_row.addItem(self.juror_phone_spacer)

        self.juror_phone_row.setStretch(2, 1)

        self.juror_rows.addWidget(self.juror_phone_widget)

        self.keys_name = QLabel(self.juror_panel)
        self.keys_name.setObjectName(u"keys_name")
        self.keys_name.setProperty(u"role", u"field")
        self.keys_name.setTextFormat(Qt.TextFormat.PlainText)

        self.juror_rows.addWidget(self.keys_name)

        self.keys_view = ShelfView(self.juror_panel)
        self.keys_view.setObjectName(u"keys_view")

        self.juror_rows.addWidget(self.keys_view)

        self.no_key_text = QLabel(self.juror_panel)
        self.no_key_text.setObjectName(u"no_key_text")
        self.no_key_text.setProperty(u"role", u"small")
        self.no_key_text.setTextFormat(Qt.TextFormat.PlainText)
        self.no_key_text.setWordWrap(True)

        self.juror_rows.addWidget(self.no_key_text)

        self.juror_acts = FlowLine(self.juror_panel)
        self.juror_acts.setObjectName(u"juror_acts")
        self.revoke_button = QPushButton(self.juror_acts)
        self.revoke_button.setObjectName(u"revoke_button")
        self.restore_button = QPushButton(self.juror_acts)
        self.restore_button.setObjectName(u"restore_button")

        self.juror_rows.addWidget(self.juror_acts)


        self.juror_body_column.addWidget(self.juror_panel)

        self.juror_spacer = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.juror_body_column.addItem(self.juror_spacer)

        self.juror_body_column.setStretch(1, 1)
        self.juror_area.setWidget(self.juror_body)

        self.jurors_column.addWidget(self.juror_area)

        self.jurors_column.setStretch(0, 3)
        self.jurors_column.setStretch(2, 4)
        QWidget.setTabOrder(self.jurors_view, self.juror_phone_button)
        QWidget.setTabOrder(self.juror_phone_button, self.keys_view)
        QWidget.setTabOrder(self.keys_view, self.revoke_button)
        QWidget.setTabOrder(self.revoke_button, self.restore_button)

        self.retranslateUi(reception_jurors)
    # setupUi

    def retranslateUi(self, reception_jurors):
#if QT_CONFIG(accessibility)
        self.jurors_view.setAccessibleName(QCoreApplication.translate("ReceptionJurors", u"Jurors", None))
#endif // QT_CONFIG(accessibility)
        self.juror_phone_button.setText(QCoreApplication.translate("ReceptionJurors", u"Show", None))
        self.keys_name.setText(QCoreApplication.translate("ReceptionJurors", u"Keys", None))
#if QT_CONFIG(accessibility)
        self.keys_view.setAccessibleName(QCoreApplication.translate("ReceptionJurors", u"Keys of the juror", None))
#endif // QT_CONFIG(accessibility)
        self.no_key_text.setText(QCoreApplication.translate("ReceptionJurors", u"No key of this juror has come in yet: it is made when the dossier is opened, and comes with the first file.", None))
        self.revoke_button.setText(QCoreApplication.translate("ReceptionJurors", u"Laptop lost: revoke\u2026", None))
        self.restore_button.setText(QCoreApplication.translate("ReceptionJurors", u"Let it count again\u2026", None))
        pass
    # retranslateUi

