# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'juror_desk_page.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QFrame, QHBoxLayout, QLabel,
    QPushButton, QSizePolicy, QSpacerItem, QToolButton,
    QVBoxLayout, QWidget)

from jury_desk.gui.kit.elided import ElidedLabel
class Ui_JurorDeskPage(object):
    def setupUi(self, juror_desk_page):
        if not juror_desk_page.objectName():
            juror_desk_page.setObjectName(u"juror_desk_page")
        self.page_layout = QVBoxLayout(juror_desk_page)
        self.page_layout.setSpacing(0)
        self.page_layout.setObjectName(u"page_layout")
        self.page_layout.setContentsMargins(0, 0, 0, 0)
        self.panes_layout = QHBoxLayout()
        self.panes_layout.setSpacing(0)
        self.panes_layout.setObjectName(u"panes_layout")
        self.passages_pane = QFrame(juror_desk_page)
        self.passages_pane.setObjectName(u"passages_pane")
        self.passages_row = QHBoxLayout(self.passages_pane)
        self.passages_row.setSpacing(0)
        self.passages_row.setObjectName(u"passages_row")
        self.passages_row.setContentsMargins(0, 0, 0, 0)
        self.side_bar = QFrame(self.passages_pane)
        self.side_bar.setObjectName(u"side_bar")
        self.side_layout = QVBoxLayout(self.side_bar)
        self.side_layout.setObjectName(u"side_layout")
        self.passages_button = QToolButton(self.side_bar)
        self.passages_button.setObjectName(u"passages_button")
        self.passages_button.setProperty(u"role", u"quiet")
        self.passages_button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.passages_button.setCheckable(True)

        self.side_layout.addWidget(self.passages_button)

        self.stage_button = QToolButton(self.side_bar)
        self.stage_button.setObjectName(u"stage_button")
        self.stage_button.setProperty(u"role", u"quiet")
        self.stage_button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.stage_button.setCheckable(True)

        self.side_layout.addWidget(self.stage_button)

        self.side_spacer = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.side_layout.addItem(self.side_spacer)


        self.passages_row.addWidget(self.side_bar)

        self.passages_box = QWidget(self.passages_pane)
        self.passages_box.setObjectName(u"passages_box")
        self.passages_layout = QVBoxLayout(self.passages_box)
        self.passages_layout.setSpacing(0)
        self.passages_layout.setObjectName(u"passages_layout")
        self.passages_layout.setContentsMargins(0, 0, 0, 0)
        self.passages_title_layout = QHBoxLayout()
        self.passages_title_layout.setObjectName(u"passages_title_layout")
        self.passages_title = QLabel(self.passages_box)
        self.passages_title.setObjectName(u"passages_title")
        self.passages_title.setWordWrap(True)

        self.passages_title_layout.addWidget(self.passages_title)

        self.signed_count = QLabel(self.passages_box)
        self.signed_count.setObjectName(u"signed_count")

        self.passages_title_layout.addWidget(self.signed_count)

        self.passages_title_layout.setStretch(0, 1)

        self.passages_layout.addLayout(self.passages_title_layout)


        self.passages_row.addWidget(self.passages_box)


        self.panes_layout.addWidget(self.passages_pane)

        self.sheet_pane = QFrame(juror_desk_page)
        self.sheet_pane.setObjectName(u"sheet_pane")
        self.sheet_layout = QVBoxLayout(self.sheet_pane)
        self.sheet_layout.setSpacing(0)
        self.sheet_layout.setObjectName(u"sheet_layout")
        self.sheet_layout.setContentsMargins(0, 0, 0, 0)
        self.empty_label = QLabel(self.sheet_pane)
        self.empty_label.setObjectName(u"empty_label")
        self.empty_label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty_label.setWordWrap(True)

        self.sheet_layout.addWidget(self.empty_label)


        self.panes_layout.addWidget(self.sheet_pane)

        self.stage_frame = QFrame(juror_desk_page)
        self.stage_frame.setObjectName(u"stage_frame")
        self.stage_layout = QVBoxLayout(self.stage_frame)
        self.stage_layout.setSpacing(0)
        self.stage_layout.setObjectName(u"stage_layout")
        self.stage_layout.setContentsMargins(0, 0, 0, 0)

        self.panes_layout.addWidget(self.stage_frame)

        self.panes_layout.setStretch(1, 1)

        self.page_layout.addLayout(self.panes_layout)

        self.footer_bar = QFrame(juror_desk_page)
        self.footer_bar.setObjectName(u"footer_bar")
        self.footer_layout = QHBoxLayout(self.footer_bar)
        self.footer_layout.setObjectName(u"footer_layout")
        self.marked_count = QLabel(self.footer_bar)
        self.marked_count.setObjectName(u"marked_count")

        self.footer_layout.addWidget(self.marked_count)

        self.justify_count = QLabel(self.footer_bar)
        self.justify_count.setObjectName(u"justify_count")

        self.footer_layout.addWidget(self.justify_count)

        self.footer_spacer = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.footer_layout.addItem(self.footer_spacer)

        self.record_label = ElidedLabel(self.footer_bar)
        self.record_label.setObjectName(u"record_label")
        self.record_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignVCenter)

        self.footer_layout.addWidget(self.record_label)

        self.primary_button = QPushButton(self.footer_bar)
        self.primary_button.setObjectName(u"primary_button")
        self.primary_button.setProperty(u"role", u"primary")

        self.footer_layout.addWidget(self.primary_button)

        self.footer_layout.setStretch(2, 1)

        self.page_layout.addWidget(self.footer_bar)


        self.retranslateUi(juror_desk_page)
    # setupUi

    def retranslateUi(self, juror_desk_page):
#if QT_CONFIG(accessibility)
        self.passages_pane.setAccessibleName(QCoreApplication.translate("JurorDeskPage", u"Passages of the day", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.passages_button.setToolTip(QCoreApplication.translate("JurorDeskPage", u"Passages", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.passages_button.setAccessibleName(QCoreApplication.translate("JurorDeskPage", u"Passages", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.stage_button.setToolTip(QCoreApplication.translate("JurorDeskPage", u"Stage", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.stage_button.setAccessibleName(QCoreApplication.translate("JurorDeskPage", u"Stage", None))
#endif // QT_CONFIG(accessibility)
        self.passages_title.setText(QCoreApplication.translate("JurorDeskPage", u"Passages of the day", None))
#if QT_CONFIG(accessibility)
        self.sheet_pane.setAccessibleName(QCoreApplication.translate("JurorDeskPage", u"Sheet", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.stage_frame.setAccessibleName(QCoreApplication.translate("JurorDeskPage", u"Stage of the sheet", None))
#endif // QT_CONFIG(accessibility)
        self.primary_button.setText(QCoreApplication.translate("JurorDeskPage", u"Go to write-up", None))
        pass
    # retranslateUi

