# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'session_page.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QFrame, QHBoxLayout, QLabel,
    QPlainTextEdit, QScrollArea, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from jury_desk.gui.kit.choice_field import ChoiceField
from jury_desk.gui.kit.typed_field import TypedField

class Ui_SessionPage(object):
    def setupUi(self, session_page):
        if not session_page.objectName():
            session_page.setObjectName(u"session_page")
        session_page.setProperty(u"role", u"page")
        self.page_column = QVBoxLayout(session_page)
        self.page_column.setSpacing(0)
        self.page_column.setObjectName(u"page_column")
        self.page_column.setContentsMargins(0, 0, 0, 0)
        self.session_area = QScrollArea(session_page)
        self.session_area.setObjectName(u"session_area")
        self.session_area.setProperty(u"role", u"page")
        self.session_area.setWidgetResizable(True)
        self.session_area.setFrameShape(QFrame.Shape.NoFrame)
        self.session_area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.session_body = QWidget()
        self.session_body.setObjectName(u"session_body")
        self.session_body.setProperty(u"role", u"body")
        self.session_column = QVBoxLayout(self.session_body)
        self.session_column.setSpacing(16)
        self.session_column.setObjectName(u"session_column")
        self.session_column.setContentsMargins(32, 24, 32, 32)
        self.page_title = QLabel(self.session_body)
        self.page_title.setObjectName(u"page_title")
        self.page_title.setProperty(u"role", u"title")
        self.page_title.setTextFormat(Qt.TextFormat.PlainText)

        self.session_column.addWidget(self.page_title)

        self.cards_widget = QWidget(self.session_body)
        self.cards_widget.setObjectName(u"cards_widget")
        self.cards_row = QHBoxLayout(self.cards_widget)
        self.cards_row.setSpacing(16)
        self.cards_row.setObjectName(u"cards_row")
        self.cards_row.setContentsMargins(0, 0, 0, 0)
        self.left_column = QVBoxLayout()
        self.left_column.setSpacing(16)
        self.left_column.setObjectName(u"left_column")
        self.left_column.setContentsMargins(0, 0, 0, 0)
        self.what_card = QFrame(self.cards_widget)
        self.what_card.setObjectName(u"what_card")
        self.what_card.setProperty(u"role", u"card")
        self.what_card_column = QVBoxLayout(self.what_card)
        self.what_card_column.setSpacing(16)
        self.what_card_column.setObjectName(u"what_card_column")
        self.what_card_column.setContentsMargins(24, 16, 24, 24)
        self.what_card_title = QLabel(self.what_card)
        self.what_card_title.setObjectName(u"what_card_title")
        self.what_card_title.setProperty(u"role", u"heading")
        self.what_card_title.setTextFormat(Qt.TextFormat.PlainText)

        self.what_card_column.addWidget(self.what_card_title)

        self.label_column = QVBoxLayout()
        self.label_column.setSpacing(4)
        self.label_column.setObjectName(u"label_column")
        self.label_column.setContentsMargins(0, 0, 0, 0)
        self.label_name = QLabel(self.what_card)
        self.label_name.setObjectName(u"label_name")
        self.label_name.setProperty(u"role", u"field")
        self.label_name.setTextFormat(Qt.TextFormat.PlainText)

        self.label_column.addWidget(self.label_name)

        self.label_edit = TypedField(self.what_card)
        self.label_edit.setObjectName(u"label_edit")

        self.label_column.addWidget(self.label_edit)


        self.what_card_column.addLayout(self.label_column)

        self.what_row = QHBoxLayout()
        self.what_row.setSpacing(16)
        self.what_row.setObjectName(u"what_row")
        self.what_row.setContentsMargins(0, 0, 0, 0)
        self.kind_column = QVBoxLayout()
        self.kind_column.setSpacing(4)
        self.kind_column.setObjectName(u"kind_column")
        self.kind_column.setContentsMargins(0, 0, 0, 0)
        self.kind_name = QLabel(self.what_card)
        self.kind_name.setObjectName(u"kind_name")
        self.kind_name.setProperty(u"role", u"field")
        self.kind_name.setTextFormat(Qt.TextFormat.PlainText)

        self.kind_column.addWidget(self.kind_name)

        self.kind_choice = ChoiceField(self.what_card)
        self.kind_choice.setObjectName(u"kind_choice")

        self.kind_column.addWidget(self.kind_choice)


        self.what_row.addLayout(self.kind_column)

        self.languages_column = QVBoxLayout()
        self.languages_column.setSpacing(4)
        self.languages_column.setObjectName(u"languages_column")
        self.languages_column.setContentsMargins(0, 0, 0, 0)
        self.languages_name = QLabel(self.what_card)
        self.languages_name.setObjectName(u"languages_name")
        self.languages_name.setProperty(u"role", u"field")
        self.languages_name.setTextFormat(Qt.TextFormat.PlainText)

        self.languages_column.addWidget(self.languages_name)

        self.languages_choice = ChoiceField(self.what_card)
        self.languages_choice.setObjectName(u"languages_choice")

        self.languages_column.addWidget(self.languages_choice)


        self.what_row.addLayout(self.languages_column)

        self.what_row.setStretch(0, 1)
        self.what_row.setStretch(1, 1)

        self.what_card_column.addLayout(self.what_row)

        self.grid_column = QVBoxLayout()
        self.grid_column.setSpacing(4)
        self.grid_column.setObjectName(u"grid_column")
        self.grid_column.setContentsMargins(0, 0, 0, 0)
        self.grid_name = QLabel(self.what_card)
        self.grid_name.setObjectName(u"grid_name")
        self.grid_name.setProperty(u"role", u"field")
        self.grid_name.setTextFormat(Qt.TextFormat.PlainText)

        self.grid_column.addWidget(self.grid_name)

        self.grid_text = QLabel(self.what_card)
        self.grid_text.setObjectName(u"grid_text")
        self.grid_text.setTextFormat(Qt.TextFormat.PlainText)
        self.grid_text.setWordWrap(True)

        self.grid_column.addWidget(self.grid_text)

        self.grid_state = QLabel(self.what_card)
        self.grid_state.setObjectName(u"grid_state")
        self.grid_state.setProperty(u"role", u"small")
        self.grid_state.setTextFormat(Qt.TextFormat.PlainText)
        self.grid_state.setWordWrap(True)

        self.grid_column.addWidget(self.grid_state)


        self.what_card_column.addLayout(self.grid_column)


        self.left_column.addWidget(self.what_card)

        self.who_card = QFrame(self.cards_widget)
        self.who_card.setObjectName(u"who_card")
        self.who_card.setProperty(u"role", u"card")
        self.who_card_column = QVBoxLayout(self.who_card)
        self.who_card_column.setSpacing(16)
        self.who_card_column.setObjectName(u"who_card_column")
        self.who_card_column.setContentsMargins(24, 16, 24, 24)
        self.who_card_title = QLabel(self.who_card)
        self.who_card_title.setObjectName(u"who_card_title")
        self.who_card_title.setProperty(u"role", u"heading")
        self.who_card_title.setTextFormat(Qt.TextFormat.PlainText)

        self.who_card_column.addWidget(self.who_card_title)

        self.organiser_column = QVBoxLayout()
        self.organiser_column.setSpacing(4)
        self.organiser_column.setObjectName(u"organiser_column")
        self.organiser_column.setContentsMargins(0, 0, 0, 0)
        self.organiser_name = QLabel(self.who_card)
        self.organiser_name.setObjectName(u"organiser_name")
        self.organiser_name.setProperty(u"role", u"field")
        self.organiser_name.setTextFormat(Qt.TextFormat.PlainText)

        self.organiser_column.addWidget(self.organiser_name)

        self.organiser_edit = TypedField(self.who_card)
        self.organiser_edit.setObjectName(u"organiser_edit")

        self.organiser_column.addWidget(self.organiser_edit)


        self.who_card_column.addLayout(self.organiser_column)

        self.who_row = QHBoxLayout()
        self.who_row.setSpacing(16)
        self.who_row.setObjectName(u"who_row")
        self.who_row.setContentsMargins(0, 0, 0, 0)
        self.responsible_column = QVBoxLayout()
        self.responsible_column.setSpacing(4)
        self.responsible_column.setObjectName(u"responsible_column")
        self.responsible_column.setContentsMargins(0, 0, 0, 0)
        self.responsible_name = QLabel(self.who_card)
        self.responsible_name.setObjectName(u"responsible_name")
        self.responsible_name.setProperty(u"role", u"field")
        self.responsible_name.setTextFormat(Qt.TextFormat.PlainText)

        self.responsible_column.addWidget(self.responsible_name)

        self.responsible_edit = TypedField(self.who_card)
        self.responsible_edit.setObjectName(u"responsible_edit")

        self.responsible_column.addWidget(self.responsible_edit)


        self.who_row.addLayout(self.responsible_column)

        self.contact_column = QVBoxLayout()
        self.contact_column.setSpacing(4)
        self.contact_column.setObjectName(u"contact_column")
        self.contact_column.setContentsMargins(0, 0, 0, 0)
        self.contact_name = QLabel(self.who_card)
        self.contact_name.setObjectName(u"contact_name")
        self.contact_name.setProperty(u"role", u"field")
        self.contact_name.setTextFormat(Qt.TextFormat.PlainText)

        self.contact_column.addWidget(self.contact_name)

        self.contact_edit = TypedField(self.who_card)
        self.contact_edit.setObjectName(u"contact_edit")

        self.contact_column.addWidget(self.contact_edit)


        self.who_row.addLayout(self.contact_column)

        self.who_row.setStretch(0, 1)
        self.who_row.setStretch(1, 1)

        self.who_card_column.addLayout(self.who_row)


        self.left_column.addWidget(self.who_card)

        self.left_spacer = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.left_column.addItem(self.left_spacer)

        self.left_column.setStretch(2, 1)

        self.cards_row.addLayout(self.left_column)

        self.right_column = QVBoxLayout()
        self.right_column.setSpacing(16)
        self.right_column.setObjectName(u"right_column")
        self.right_column.setContentsMargins(0, 0, 0, 0)
        self.days_card = QFrame(self.cards_widget)
        self.days_card.setObjectName(u"days_card")
        self.days_card.setProperty(u"role", u"card")
        self.days_card_column = QVBoxLayout(self.days_card)
        self.days_card_column.setSpacing(16)
        self.days_card_column.setObjectName(u"days_card_column")
        self.days_card_column.setContentsMargins(24, 16, 24, 24)
        self.days_card_title = QLabel(self.days_card)
        self.days_card_title.setObjectName(u"days_card_title")
        self.days_card_title.setProperty(u"role", u"heading")
        self.days_card_title.setTextFormat(Qt.TextFormat.PlainText)

        self.days_card_column.addWidget(self.days_card_title)

        self.days_column = QVBoxLayout()
        self.days_column.setSpacing(4)
        self.days_column.setObjectName(u"days_column")
        self.days_column.setContentsMargins(0, 0, 0, 0)
        self.days_name = QLabel(self.days_card)
        self.days_name.setObjectName(u"days_name")
        self.days_name.setProperty(u"role", u"field")
        self.days_name.setTextFormat(Qt.TextFormat.PlainText)

        self.days_column.addWidget(self.days_name)

        self.days_widget = QWidget(self.days_card)
        self.days_widget.setObjectName(u"days_widget")

        self.days_column.addWidget(self.days_widget)


        self.days_card_column.addLayout(self.days_column)

        self.place_row = QHBoxLayout()
        self.place_row.setSpacing(16)
        self.place_row.setObjectName(u"place_row")
        self.place_row.setContentsMargins(0, 0, 0, 0)
        self.place_column = QVBoxLayout()
        self.place_column.setSpacing(4)
        self.place_column.setObjectName(u"place_column")
        self.place_column.setContentsMargins(0, 0, 0, 0)
        self.place_name = QLabel(self.days_card)
        self.place_name.setObjectName(u"place_name")
        self.place_name.setProperty(u"role", u"field")
        self.place_name.setTextFormat(Qt.TextFormat.PlainText)

        self.place_column.addWidget(self.place_name)

        self.place_edit = TypedField(self.days_card)
        self.place_edit.setObjectName(u"place_edit")

        self.place_column.addWidget(self.place_edit)


        self.place_row.addLayout(self.place_column)

        self.zone_column = QVBoxLayout()
        self.zone_column.setSpacing(4)
        self.zone_column.setObjectName(u"zone_column")
        self.zone_column.setContentsMargins(0, 0, 0, 0)
        self.zone_name = QLabel(self.days_card)
        self.zone_name.setObjectName(u"zone_name")
        self.zone_name.setProperty(u"role", u"field")
        self.zone_name.setTextFormat(Qt.TextFormat.PlainText)

        self.zone_column.addWidget(self.zone_name)

        self.zone_choice = ChoiceField(self.days_card)
        self.zone_choice.setObjectName(u"zone_choice")

        self.zone_column.addWidget(self.zone_choice)


        self.place_row.addLayout(self.zone_column)

        self.place_row.setStretch(0, 2)
        self.place_row.setStretch(1, 1)

        self.days_card_column.addLayout(self.place_row)

        self.rooms_column = QVBoxLayout()
        self.rooms_column.setSpacing(4)
        self.rooms_column.setObjectName(u"rooms_column")
        self.rooms_column.setContentsMargins(0, 0, 0, 0)
        self.rooms_name = QLabel(self.days_card)
        self.rooms_name.setObjectName(u"rooms_name")
        self.rooms_name.setProperty(u"role", u"field")
        self.rooms_name.setTextFormat(Qt.TextFormat.PlainText)

        self.rooms_column.addWidget(self.rooms_name)

        self.rooms_widget = QWidget(self.days_card)
        self.rooms_widget.setObjectName(u"rooms_widget")

        self.rooms_column.addWidget(self.rooms_widget)


        self.days_card_column.addLayout(self.rooms_column)


        self.right_column.addWidget(self.days_card)

        self.rules_card = QFrame(self.cards_widget)
        self.rules_card.setObjectName(u"rules_card")
        self.rules_card.setProperty(u"role", u"card")
        self.rules_card_column = QVBoxLayout(self.rules_card)
        self.rules_card_column.setSpacing(16)
        self.rules_card_column.setObjectName(u"rules_card_column")
        self.rules_card_column.setContentsMargins(24, 16, 24, 24)
        self.rules_card_title = QLabel(self.rules_card)
        self.rules_card_title.setObjectName(u"rules_card_title")
        self.rules_card_title.setProperty(u"role", u"heading")
        self.rules_card_title.setTextFormat(Qt.TextFormat.PlainText)

        self.rules_card_column.addWidget(self.rules_card_title)

        self.rules_row = QHBoxLayout()
        self.rules_row.setSpacing(16)
        self.rules_row.setObjectName(u"rules_row")
        self.rules_row.setContentsMargins(0, 0, 0, 0)
        self.regulations_column = QVBoxLayout()
        self.regulations_column.setSpacing(4)
        self.regulations_column.setObjectName(u"regulations_column")
        self.regulations_column.setContentsMargins(0, 0, 0, 0)
        self.regulations_name = QLabel(self.rules_card)
        self.regulations_name.setObjectName(u"regulations_name")
        self.regulations_name.setProperty(u"role", u"field")
        self.regulations_name.setTextFormat(Qt.TextFormat.PlainText)

        self.regulations_column.addWidget(self.regulations_name)

        self.regulations_edit = TypedField(self.rules_card)
        self.regulations_edit.setObjectName(u"regulations_edit")

        self.regulations_column.addWidget(self.regulations_edit)


        self.rules_row.addLayout(self.regulations_column)

        self.version_column = QVBoxLayout()
        self.version_column.setSpacing(4)
        self.version_column.setObjectName(u"version_column")
        self.version_column.setContentsMargins(0, 0, 0, 0)
        self.version_name = QLabel(self.rules_card)
        self.version_name.setObjectName(u"version_name")
        self.version_name.setProperty(u"role", u"field")
        self.version_name.setTextFormat(Qt.TextFormat.PlainText)

        self.version_column.addWidget(self.version_name)

        self.version_edit = TypedField(self.rules_card)
        self.version_edit.setObjectName(u"version_edit")

        self.version_column.addWidget(self.version_edit)


        self.rules_row.addLayout(self.version_column)

        self.rules_row.setStretch(0, 3)
        self.rules_row.setStretch(1, 1)

        self.rules_card_column.addLayout(self.rules_row)

        self.text_column = QVBoxLayout()
        self.text_column.setSpacing(4)
        self.text_column.setObjectName(u"text_column")
        self.text_column.setContentsMargins(0, 0, 0, 0)
        self.text_name = QLabel(self.rules_card)
        self.text_name.setObjectName(u"text_name")
        self.text_name.setProperty(u"role", u"field")
        self.text_name.setTextFormat(Qt.TextFormat.PlainText)

        self.text_column.addWidget(self.text_name)

        self.text_edit = QPlainTextEdit(self.rules_card)
        self.text_edit.setObjectName(u"text_edit")
        self.text_edit.setTabChangesFocus(True)

        self.text_column.addWidget(self.text_edit)


        self.rules_card_column.addLayout(self.text_column)


        self.right_column.addWidget(self.rules_card)

        self.right_spacer = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.right_column.addItem(self.right_spacer)

        self.right_column.setStretch(2, 1)

        self.cards_row.addLayout(self.right_column)

        self.cards_row.setStretch(0, 1)
        self.cards_row.setStretch(1, 1)

        self.session_column.addWidget(self.cards_widget)

        self.session_spacer = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.session_column.addItem(self.session_spacer)

        self.session_column.setStretch(2, 1)
        self.session_area.setWidget(self.session_body)

        self.page_column.addWidget(self.session_area)

#if QT_CONFIG(shortcut)
        self.label_name.setBuddy(self.label_edit)
        self.kind_name.setBuddy(self.kind_choice)
        self.languages_name.setBuddy(self.languages_choice)
        self.organiser_name.setBuddy(self.organiser_edit)
        self.responsible_name.setBuddy(self.responsible_edit)
        self.contact_name.setBuddy(self.contact_edit)
        self.place_name.setBuddy(self.place_edit)
        self.zone_name.setBuddy(self.zone_choice)
        self.regulations_name.setBuddy(self.regulations_edit)
        self.version_name.setBuddy(self.version_edit)
        self.text_name.setBuddy(self.text_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(session_page)
    # setupUi

    def retranslateUi(self, session_page):
        self.page_title.setText(QCoreApplication.translate("SessionPage", u"The session", None))
        self.what_card_title.setText(QCoreApplication.translate("SessionPage", u"What it is", None))
        self.label_name.setText(QCoreApplication.translate("SessionPage", u"Name of the session", None))
#if QT_CONFIG(accessibility)
        self.label_edit.setAccessibleName(QCoreApplication.translate("SessionPage", u"Name of the session", None))
#endif // QT_CONFIG(accessibility)
        self.kind_name.setText(QCoreApplication.translate("SessionPage", u"Kind", None))
#if QT_CONFIG(accessibility)
        self.kind_choice.setAccessibleName(QCoreApplication.translate("SessionPage", u"Kind of session", None))
#endif // QT_CONFIG(accessibility)
        self.languages_name.setText(QCoreApplication.translate("SessionPage", u"Languages", None))
#if QT_CONFIG(accessibility)
        self.languages_choice.setAccessibleName(QCoreApplication.translate("SessionPage", u"Languages", None))
#endif // QT_CONFIG(accessibility)
        self.grid_name.setText(QCoreApplication.translate("SessionPage", u"Certification and grid", None))
        self.who_card_title.setText(QCoreApplication.translate("SessionPage", u"Who holds it", None))
        self.organiser_name.setText(QCoreApplication.translate("SessionPage", u"Certifier or centre, as documents name it", None))
#if QT_CONFIG(accessibility)
        self.organiser_edit.setAccessibleName(QCoreApplication.translate("SessionPage", u"Certifier or centre", None))
#endif // QT_CONFIG(accessibility)
        self.responsible_name.setText(QCoreApplication.translate("SessionPage", u"Responsible person", None))
#if QT_CONFIG(accessibility)
        self.responsible_edit.setAccessibleName(QCoreApplication.translate("SessionPage", u"Responsible person", None))
#endif // QT_CONFIG(accessibility)
        self.contact_name.setText(QCoreApplication.translate("SessionPage", u"Contact named on convocations", None))
#if QT_CONFIG(accessibility)
        self.contact_edit.setAccessibleName(QCoreApplication.translate("SessionPage", u"Contact", None))
#endif // QT_CONFIG(accessibility)
        self.days_card_title.setText(QCoreApplication.translate("SessionPage", u"Days and places", None))
        self.days_name.setText(QCoreApplication.translate("SessionPage", u"Days", None))
        self.place_name.setText(QCoreApplication.translate("SessionPage", u"Place", None))
#if QT_CONFIG(accessibility)
        self.place_edit.setAccessibleName(QCoreApplication.translate("SessionPage", u"Place", None))
#endif // QT_CONFIG(accessibility)
        self.zone_name.setText(QCoreApplication.translate("SessionPage", u"Time zone", None))
#if QT_CONFIG(accessibility)
        self.zone_choice.setAccessibleName(QCoreApplication.translate("SessionPage", u"Time zone", None))
#endif // QT_CONFIG(accessibility)
        self.rooms_name.setText(QCoreApplication.translate("SessionPage", u"Rooms", None))
        self.rules_card_title.setText(QCoreApplication.translate("SessionPage", u"Regulations of the certification", None))
        self.regulations_name.setText(QCoreApplication.translate("SessionPage", u"Title", None))
#if QT_CONFIG(accessibility)
        self.regulations_edit.setAccessibleName(QCoreApplication.translate("SessionPage", u"Title of the regulations", None))
#endif // QT_CONFIG(accessibility)
        self.version_name.setText(QCoreApplication.translate("SessionPage", u"Version", None))
#if QT_CONFIG(accessibility)
        self.version_edit.setAccessibleName(QCoreApplication.translate("SessionPage", u"Version of the regulations", None))
#endif // QT_CONFIG(accessibility)
        self.text_name.setText(QCoreApplication.translate("SessionPage", u"What candidates must know of them, printed on convocations", None))
#if QT_CONFIG(accessibility)
        self.text_edit.setAccessibleName(QCoreApplication.translate("SessionPage", u"Text of the regulations", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

