# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'review_warning.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QGridLayout, QHBoxLayout,
    QLabel, QPushButton, QSizePolicy, QSpacerItem,
    QToolButton, QVBoxLayout, QWidget)

from jury_desk.gui.kit.elided import ElidedLabel

class Ui_ReviewWarning(object):
    def setupUi(self, warning_card):
        if not warning_card.objectName():
            warning_card.setObjectName(u"warning_card")
        self.card_row = QHBoxLayout(warning_card)
        self.card_row.setSpacing(16)
        self.card_row.setObjectName(u"card_row")
        self.card_row.setContentsMargins(24, 8, 16, 8)
        self.sign_label = QLabel(warning_card)
        self.sign_label.setObjectName(u"sign_label")
        self.sign_label.setTextFormat(Qt.TextFormat.PlainText)

        self.card_row.addWidget(self.sign_label)

        self.card_words = QVBoxLayout()
        self.card_words.setSpacing(4)
        self.card_words.setObjectName(u"card_words")
        self.card_words.setContentsMargins(0, 0, 0, 0)
        self.card_head = QHBoxLayout()
        self.card_head.setSpacing(12)
        self.card_head.setObjectName(u"card_head")
        self.card_head.setContentsMargins(0, 0, 0, 0)
        self.kind_label = ElidedLabel(warning_card)
        self.kind_label.setObjectName(u"kind_label")
        self.kind_label.setProperty(u"role", u"strong")

        self.card_head.addWidget(self.kind_label)

        self.place_label = ElidedLabel(warning_card)
        self.place_label.setObjectName(u"place_label")
        self.place_label.setProperty(u"role", u"small")

        self.card_head.addWidget(self.place_label)

        self.card_spacer = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.card_head.addItem(self.card_spacer)

        self.number_label = QLabel(warning_card)
        self.number_label.setObjectName(u"number_label")
        self.number_label.setProperty(u"role", u"small")
        self.number_label.setTextFormat(Qt.TextFormat.PlainText)

        self.card_head.addWidget(self.number_label)

        self.card_head.setStretch(1, 1)

        self.card_words.addLayout(self.card_head)

        self.what_label = QLabel(warning_card)
        self.what_label.setObjectName(u"what_label")
        self.what_label.setTextFormat(Qt.TextFormat.PlainText)
        self.what_label.setWordWrap(True)

        self.card_words.addWidget(self.what_label)

        self.proposal_label = QLabel(warning_card)
        self.proposal_label.setObjectName(u"proposal_label")
        self.proposal_label.setProperty(u"role", u"proposal")
        self.proposal_label.setTextFormat(Qt.TextFormat.PlainText)
        self.proposal_label.setWordWrap(True)

        self.card_words.addWidget(self.proposal_label)


        self.card_row.addLayout(self.card_words)

        self.acts_widget = QWidget(warning_card)
        self.acts_widget.setObjectName(u"acts_widget")
        self.acts_grid = QGridLayout(self.acts_widget)
        self.acts_grid.setObjectName(u"acts_grid")
        self.acts_grid.setHorizontalSpacing(8)
        self.acts_grid.setVerticalSpacing(8)
        self.acts_grid.setContentsMargins(0, 0, 0, 0)
        self.apply_button = QPushButton(self.acts_widget)
        self.apply_button.setObjectName(u"apply_button")
        self.apply_button.setProperty(u"role", u"primary")

        self.acts_grid.addWidget(self.apply_button, 0, 0, 1, 1)

        self.keep_button = QPushButton(self.acts_widget)
        self.keep_button.setObjectName(u"keep_button")

        self.acts_grid.addWidget(self.keep_button, 0, 1, 1, 1)

        self.previous_button = QToolButton(self.acts_widget)
        self.previous_button.setObjectName(u"previous_button")
        self.previous_button.setProperty(u"role", u"quiet")
        self.previous_button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

        self.acts_grid.addWidget(self.previous_button, 0, 2, 1, 1)

        self.skip_button = QToolButton(self.acts_widget)
        self.skip_button.setObjectName(u"skip_button")
        self.skip_button.setProperty(u"role", u"quiet")
        self.skip_button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

        self.acts_grid.addWidget(self.skip_button, 0, 3, 1, 1)


        self.card_row.addWidget(self.acts_widget)

        self.card_row.setStretch(1, 1)
        QWidget.setTabOrder(self.apply_button, self.keep_button)
        QWidget.setTabOrder(self.keep_button, self.previous_button)
        QWidget.setTabOrder(self.previous_button, self.skip_button)

        self.retranslateUi(warning_card)
    # setupUi

    def retranslateUi(self, warning_card):
#if QT_CONFIG(tooltip)
        self.apply_button.setToolTip(QCoreApplication.translate("ReviewWarning", u"Do what is proposed (Enter)", None))
#endif // QT_CONFIG(tooltip)
        self.apply_button.setText(QCoreApplication.translate("ReviewWarning", u"Apply", None))
#if QT_CONFIG(tooltip)
        self.keep_button.setToolTip(QCoreApplication.translate("ReviewWarning", u"Let it stand as it is (Ctrl+K)", None))
#endif // QT_CONFIG(tooltip)
        self.keep_button.setText(QCoreApplication.translate("ReviewWarning", u"Keep as printed\u2026", None))
#if QT_CONFIG(tooltip)
        self.previous_button.setToolTip(QCoreApplication.translate("ReviewWarning", u"Previous warning (Shift+F8)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.previous_button.setAccessibleName(QCoreApplication.translate("ReviewWarning", u"Previous warning (Shift+F8)", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.skip_button.setToolTip(QCoreApplication.translate("ReviewWarning", u"Next warning: skip this one (F8)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.skip_button.setAccessibleName(QCoreApplication.translate("ReviewWarning", u"Next warning: skip this one (F8)", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

