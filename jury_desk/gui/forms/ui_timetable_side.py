# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'timetable_side.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QFrame, QHBoxLayout, QLabel,
    QPushButton, QScrollArea, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from jury_desk.gui.kit.elided import ElidedLabel
from jury_desk.gui.kit.flow_line import FlowLine
from jury_desk.gui.preparation.finding_list import FindingList
from jury_desk.gui.preparation.timetable.timetable_unplaced import UnplacedView

class Ui_TimetableSide(object):
    def setupUi(self, timetable_side):
        if not timetable_side.objectName():
            timetable_side.setObjectName(u"timetable_side")
        self.side_column = QVBoxLayout(timetable_side)
        self.side_column.setSpacing(0)
        self.side_column.setObjectName(u"side_column")
        self.side_column.setContentsMargins(0, 0, 0, 0)
        self.passage_area = QScrollArea(timetable_side)
        self.passage_area.setObjectName(u"passage_area")
        self.passage_area.setProperty(u"role", u"side")
        self.passage_area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.passage_area.setFrameShape(QFrame.Shape.NoFrame)
        self.passage_area.setWidgetResizable(True)
        self.passage_area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.passage_body = QWidget()
        self.passage_body.setObjectName(u"passage_body")
        self.passage_body.setProperty(u"role", u"side_body")
        self.passage_column = QVBoxLayout(self.passage_body)
        self.passage_column.setSpacing(0)
        self.passage_column.setObjectName(u"passage_column")
        self.passage_column.setContentsMargins(24, 20, 24, 20)
        self.nothing_label = QLabel(self.passage_body)
        self.nothing_label.setObjectName(u"nothing_label")
        self.nothing_label.setProperty(u"role", u"muted")
        self.nothing_label.setTextFormat(Qt.TextFormat.PlainText)
        self.nothing_label.setWordWrap(True)

        self.passage_column.addWidget(self.nothing_label)

        self.passage_widget = QWidget(self.passage_body)
        self.passage_widget.setObjectName(u"passage_widget")
        self.passage_words = QVBoxLayout(self.passage_widget)
        self.passage_words.setSpacing(16)
        self.passage_words.setObjectName(u"passage_words")
        self.passage_words.setContentsMargins(0, 0, 0, 0)
        self.who_column = QVBoxLayout()
        self.who_column.setSpacing(4)
        self.who_column.setObjectName(u"who_column")
        self.who_column.setContentsMargins(0, 0, 0, 0)
        self.hand_label = QLabel(self.passage_widget)
        self.hand_label.setObjectName(u"hand_label")
        self.hand_label.setProperty(u"role", u"field")
        self.hand_label.setTextFormat(Qt.TextFormat.PlainText)
        self.hand_label.setWordWrap(True)

        self.who_column.addWidget(self.hand_label)

        self.who_label = QLabel(self.passage_widget)
        self.who_label.setObjectName(u"who_label")
        self.who_label.setProperty(u"role", u"title")
        self.who_label.setTextFormat(Qt.TextFormat.PlainText)
        self.who_label.setWordWrap(True)

        self.who_column.addWidget(self.who_label)

        self.what_label = QLabel(self.passage_widget)
        self.what_label.setObjectName(u"what_label")
        self.what_label.setProperty(u"role", u"muted")
        self.what_label.setTextFormat(Qt.TextFormat.PlainText)
        self.what_label.setWordWrap(True)

        self.who_column.addWidget(self.what_label)


        self.passage_words.addLayout(self.who_column)

        self.signs_widget = FlowLine(self.passage_widget)
        self.signs_widget.setObjectName(u"signs_widget")

        self.passage_words.addWidget(self.signs_widget)

        self.where_column = QVBoxLayout()
        self.where_column.setSpacing(2)
        self.where_column.setObjectName(u"where_column")
        self.where_column.setContentsMargins(0, 0, 0, 0)
        self.when_label = QLabel(self.passage_widget)
        self.when_label.setObjectName(u"when_label")
        self.when_label.setProperty(u"role", u"strong")
        self.when_label.setTextFormat(Qt.TextFormat.PlainText)
        self.when_label.setWordWrap(True)

        self.where_column.addWidget(self.when_label)

        self.where_label = QLabel(self.passage_widget)
        self.where_label.setObjectName(u"where_label")
        self.where_label.setTextFormat(Qt.TextFormat.PlainText)
        self.where_label.setWordWrap(True)

        self.where_column.addWidget(self.where_label)


        self.passage_words.addLayout(self.where_column)

        self.acts_widget = FlowLine(self.passage_widget)
        self.acts_widget.setObjectName(u"acts_widget")
        self.move_button = QPushButton(self.acts_widget)
        self.move_button.setObjectName(u"move_button")
        self.move_button.setProperty(u"role", u"link")
        self.lock_button = QPushButton(self.acts_widget)
        self.lock_button.setObjectName(u"lock_button")
        self.lock_button.setProperty(u"role", u"link")
        self.off_button = QPushButton(self.acts_widget)
        self.off_button.setObjectName(u"off_button")
        self.off_button.setProperty(u"role", u"link")

        self.passage_words.addWidget(self.acts_widget)

        self.passage_findings = FindingList(self.passage_widget)
        self.passage_findings.setObjectName(u"passage_findings")

        self.passage_words.addWidget(self.passage_findings)

        self.phases_column = QVBoxLayout()
        self.phases_column.setSpacing(4)
        self.phases_column.setObjectName(u"phases_column")
        self.phases_column.setContentsMargins(0, 0, 0, 0)
        self.phases_title = QLabel(self.passage_widget)
        self.phases_title.setObjectName(u"phases_title")
        self.phases_title.setProperty(u"role", u"field")
        self.phases_title.setTextFormat(Qt.TextFormat.PlainText)

        self.phases_column.addWidget(self.phases_title)

        self.phases_label = QLabel(self.passage_widget)
        self.phases_label.setObjectName(u"phases_label")
        self.phases_label.setTextFormat(Qt.TextFormat.PlainText)
        self.phases_label.setWordWrap(True)
        self.phases_label.setTextFormat(Qt.TextFormat.RichText)

        self.phases_column.addWidget(self.phases_label)


        self.passage_words.addLayout(self.phases_column)

        self.seats_column = QVBoxLayout()
        self.seats_column.setSpacing(4)
        self.seats_column.setObjectName(u"seats_column")
        self.seats_column.setContentsMargins(0, 0, 0, 0)
        self.seats_title = QLabel(self.passage_widget)
        self.seats_title.setObjectName(u"seats_title")
        self.seats_title.setProperty(u"role", u"field")
        self.seats_title.setTextFormat(Qt.TextFormat.PlainText)

        self.seats_column.addWidget(self.seats_title)

        self.seats_label = QLabel(self.passage_widget)
        self.seats_label.setObjectName(u"seats_label")
        self.seats_label.setTextFormat(Qt.TextFormat.PlainText)
        self.seats_label.setWordWrap(True)

        self.seats_column.addWidget(self.seats_label)


        self.passage_words.addLayout(self.seats_column)

        self.out_widget = QWidget(self.passage_widget)
        self.out_widget.setObjectName(u"out_widget")
        self.out_column = QVBoxLayout(self.out_widget)
        self.out_column.setSpacing(4)
        self.out_column.setObjectName(u"out_column")
        self.out_column.setContentsMargins(0, 0, 0, 0)
        self.out_title = QLabel(self.out_widget)
        self.out_title.setObjectName(u"out_title")
        self.out_title.setProperty(u"role", u"field")
        self.out_title.setTextFormat(Qt.TextFormat.PlainText)

        self.out_column.addWidget(self.out_title)

        self.out_label = QLabel(self.out_widget)
        self.out_label.setObjectName(u"out_label")
        self.out_label.setTextFormat(Qt.TextFormat.PlainText)
        self.out_label.setWordWrap(True)

        self.out_column.addWidget(self.out_label)


        self.passage_words.addWidget(self.out_widget)

        self.measures_widget = QWidget(self.passage_widget)
        self.measures_widget.setObjectName(u"measures_widget")
        self.measures_column = QVBoxLayout(self.measures_widget)
        self.measures_column.setSpacing(4)
        self.measures_column.setObjectName(u"measures_column")
        self.measures_column.setContentsMargins(0, 0, 0, 0)
        self.measures_title = QLabel(self.measures_widget)
        self.measures_title.setObjectName(u"measures_title")
        self.measures_title.setProperty(u"role", u"field")
        self.measures_title.setTextFormat(Qt.TextFormat.PlainText)

        self.measures_column.addWidget(self.measures_title)

        self.measures_label = QLabel(self.measures_widget)
        self.measures_label.setObjectName(u"measures_label")
        self.measures_label.setTextFormat(Qt.TextFormat.PlainText)
        self.measures_label.setWordWrap(True)

        self.measures_column.addWidget(self.measures_label)


        self.passage_words.addWidget(self.measures_widget)


        self.passage_column.addWidget(self.passage_widget)

        self.passage_below = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.passage_column.addItem(self.passage_below)

        self.passage_area.setWidget(self.passage_body)

        self.side_column.addWidget(self.passage_area)

        self.unplaced_pane = QFrame(timetable_side)
        self.unplaced_pane.setObjectName(u"unplaced_pane")
        self.unplaced_column = QVBoxLayout(self.unplaced_pane)
        self.unplaced_column.setSpacing(0)
        self.unplaced_column.setObjectName(u"unplaced_column")
        self.unplaced_column.setContentsMargins(0, 0, 0, 0)
        self.unplaced_head = QHBoxLayout()
        self.unplaced_head.setSpacing(0)
        self.unplaced_head.setObjectName(u"unplaced_head")
        self.unplaced_head.setContentsMargins(24, 16, 16, 4)
        self.unplaced_title = ElidedLabel(self.unplaced_pane)
        self.unplaced_title.setObjectName(u"unplaced_title")
        self.unplaced_title.setProperty(u"role", u"strong")
        self.unplaced_title.setTextFormat(Qt.TextFormat.PlainText)

        self.unplaced_head.addWidget(self.unplaced_title)


        self.unplaced_column.addLayout(self.unplaced_head)

        self.unplaced_line = QHBoxLayout()
        self.unplaced_line.setSpacing(0)
        self.unplaced_line.setObjectName(u"unplaced_line")
        self.unplaced_line.setContentsMargins(24, 0, 16, 8)
        self.unplaced_label = ElidedLabel(self.unplaced_pane)
        self.unplaced_label.setObjectName(u"unplaced_label")
        self.unplaced_label.setProperty(u"role", u"small")
        self.unplaced_label.setTextFormat(Qt.TextFormat.PlainText)

        self.unplaced_line.addWidget(self.unplaced_label)


        self.unplaced_column.addLayout(self.unplaced_line)

        self.unplaced_view = UnplacedView(self.unplaced_pane)
        self.unplaced_view.setObjectName(u"unplaced_view")

        self.unplaced_column.addWidget(self.unplaced_view)


        self.side_column.addWidget(self.unplaced_pane)

        self.side_column.setStretch(0, 3)
        self.side_column.setStretch(1, 2)

        self.retranslateUi(timetable_side)
    # setupUi

    def retranslateUi(self, timetable_side):
#if QT_CONFIG(accessibility)
        self.passage_area.setAccessibleName(QCoreApplication.translate("TimetableSide", u"Passage", None))
#endif // QT_CONFIG(accessibility)
        self.nothing_label.setText(QCoreApplication.translate("TimetableSide", u"Choose a passage to read all about it.", None))
        self.move_button.setText(QCoreApplication.translate("TimetableSide", u"Move\u2026", None))
        self.lock_button.setText(QCoreApplication.translate("TimetableSide", u"Lock", None))
        self.off_button.setText(QCoreApplication.translate("TimetableSide", u"Take off", None))
#if QT_CONFIG(accessibility)
        self.passage_findings.setAccessibleName(QCoreApplication.translate("TimetableSide", u"What is found about the passage", None))
#endif // QT_CONFIG(accessibility)
        self.phases_title.setText(QCoreApplication.translate("TimetableSide", u"Phases", None))
        self.seats_title.setText(QCoreApplication.translate("TimetableSide", u"Who sits", None))
        self.out_title.setText(QCoreApplication.translate("TimetableSide", u"Who does not sit, and why", None))
        self.measures_title.setText(QCoreApplication.translate("TimetableSide", u"Accommodations", None))
        pass
    # retranslateUi

