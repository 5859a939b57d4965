# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'unlock_page.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QFrame, QHBoxLayout, QLabel,
    QPushButton, QScrollArea, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from jury_desk.gui.dialogs.pin_field import PinField
from jury_desk.gui.kit.fitted_shelf import FittedShelf

class Ui_UnlockPage(object):
    def setupUi(self, unlock_page):
        if not unlock_page.objectName():
            unlock_page.setObjectName(u"unlock_page")
        unlock_page.setProperty(u"role", u"page")
        self.page_column = QVBoxLayout(unlock_page)
        self.page_column.setSpacing(0)
        self.page_column.setObjectName(u"page_column")
        self.page_column.setContentsMargins(0, 0, 0, 0)
        self.page_area = QScrollArea(unlock_page)
        self.page_area.setObjectName(u"page_area")
        self.page_area.setWidgetResizable(True)
        self.page_area.setFrameShape(QFrame.Shape.NoFrame)
        self.page_area.setProperty(u"role", u"page")
        self.page_area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.page_area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.page_body = QWidget()
        self.page_body.setObjectName(u"page_body")
        self.page_body.setProperty(u"role", u"body")
        self.page_line = QHBoxLayout(self.page_body)
        self.page_line.setSpacing(0)
        self.page_line.setObjectName(u"page_line")
        self.page_line.setContentsMargins(24, 24, 24, 24)
        self.stretch_b = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.page_line.addItem(self.stretch_b)

        self.page_centre = QVBoxLayout()
        self.page_centre.setSpacing(0)
        self.page_centre.setObjectName(u"page_centre")
        self.page_centre.setContentsMargins(0, 0, 0, 0)
        self.stretch_c = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.page_centre.addItem(self.stretch_c)

        self.card_frame = QFrame(self.page_body)
        self.card_frame.setObjectName(u"card_frame")
        self.card_frame.setProperty(u"role", u"card")
        self.card_column = QVBoxLayout(self.card_frame)
        self.card_column.setSpacing(16)
        self.card_column.setObjectName(u"card_column")
        self.card_column.setContentsMargins(32, 32, 32, 28)
        self.sign_label = QLabel(self.card_frame)
        self.sign_label.setObjectName(u"sign_label")
        self.sign_label.setProperty(u"role", u"sign")
        self.sign_label.setProperty(u"tone", u"accent")
        self.sign_label.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.card_column.addWidget(self.sign_label)

        self.title_label = QLabel(self.card_frame)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setProperty(u"role", u"title")
        self.title_label.setWordWrap(True)

        self.card_column.addWidget(self.title_label)

        self.explanation_label = QLabel(self.card_frame)
        self.explanation_label.setObjectName(u"explanation_label")
        self.explanation_label.setProperty(u"role", u"muted")
        self.explanation_label.setWordWrap(True)

        self.card_column.addWidget(self.explanation_label)

        self.people_view = FittedShelf(self.card_frame)
        self.people_view.setObjectName(u"people_view")

        self.card_column.addWidget(self.people_view)

        self.pin_field = PinField(self.card_frame)
        self.pin_field.setObjectName(u"pin_field")

        self.card_column.addWidget(self.pin_field)

        self.message_label = QLabel(self.card_frame)
        self.message_label.setObjectName(u"message_label")
        self.message_label.setProperty(u"role", u"error")
        self.message_label.setWordWrap(True)
        self.message_label.setTextFormat(Qt.TextFormat.PlainText)

        self.card_column.addWidget(self.message_label)

        self.act_line = QHBoxLayout()
        self.act_line.setSpacing(12)
        self.act_line.setObjectName(u"act_line")
        self.act_line.setContentsMargins(0, 0, 0, 0)
        self.quit_button = QPushButton(self.card_frame)
        self.quit_button.setObjectName(u"quit_button")
        self.quit_button.setProperty(u"role", u"quiet")
        self.quit_button.setAutoDefault(True)

        self.act_line.addWidget(self.quit_button)

        self.stretch_a = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.act_line.addItem(self.stretch_a)

        self.unlock_button = QPushButton(self.card_frame)
        self.unlock_button.setObjectName(u"unlock_button")
        self.unlock_button.setProperty(u"role", u"primary")
        self.unlock_button.setAutoDefault(True)

        self.act_line.addWidget(self.unlock_button)


        self.card_column.addLayout(self.act_line)

        self.forgotten_button = QPushButton(self.card_frame)
        self.forgotten_button.setObjectName(u"forgotten_button")
        self.forgotten_button.setProperty(u"role", u"quiet")

        self.card_column.addWidget(self.forgotten_button, 0, Qt.AlignmentFlag.AlignLeft)


        self.page_centre.addWidget(self.card_frame)

        self.stretch_d = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.page_centre.addItem(self.stretch_d)

        self.page_centre.setStretch(0, 2)
        self.page_centre.setStretch(2, 3)

        self.page_line.addLayout(self.page_centre)

        self.stretch_e = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.page_line.addItem(self.stretch_e)

        self.page_line.setStretch(0, 1)
        self.page_line.setStretch(2, 1)
        self.page_area.setWidget(self.page_body)

        self.page_column.addWidget(self.page_area)


        self.retranslateUi(unlock_page)
    # setupUi

    def retranslateUi(self, unlock_page):
#if QT_CONFIG(accessibility)
        self.sign_label.setAccessibleName("")
#endif // QT_CONFIG(accessibility)
        self.title_label.setText(QCoreApplication.translate("UnlockPage", u"Enter your PIN", None))
        self.explanation_label.setText(QCoreApplication.translate("UnlockPage", u"Your day\u2019s sheets are locked on this laptop. Your PIN opens them.", None))
#if QT_CONFIG(accessibility)
        self.people_view.setAccessibleName(QCoreApplication.translate("UnlockPage", u"Who opens the data", None))
#endif // QT_CONFIG(accessibility)
        self.quit_button.setText(QCoreApplication.translate("UnlockPage", u"Quit", None))
        self.unlock_button.setText(QCoreApplication.translate("UnlockPage", u"Open", None))
        self.forgotten_button.setText(QCoreApplication.translate("UnlockPage", u"PIN &forgotten?", None))
        pass
    # retranslateUi

