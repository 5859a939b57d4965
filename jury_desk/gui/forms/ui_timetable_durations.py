# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'timetable_durations.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QFrame, QLabel, QScrollArea,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

class Ui_TimetableDurations(object):
    def setupUi(self, timetable_durations):
        if not timetable_durations.objectName():
            timetable_durations.setObjectName(u"timetable_durations")
        self.durations_outer = QVBoxLayout(timetable_durations)
        self.durations_outer.setSpacing(0)
        self.durations_outer.setObjectName(u"durations_outer")
        self.durations_outer.setContentsMargins(0, 0, 0, 0)
        self.durations_area = QScrollArea(timetable_durations)
        self.durations_area.setObjectName(u"durations_area")
        self.durations_area.setProperty(u"role", u"page")
        self.durations_area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.durations_area.setFrameShape(QFrame.Shape.NoFrame)
        self.durations_area.setWidgetResizable(True)
        self.durations_area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.durations_body = QWidget()
        self.durations_body.setObjectName(u"durations_body")
        self.durations_body.setProperty(u"role", u"body")
        self.durations_column = QVBoxLayout(self.durations_body)
        self.durations_column.setSpacing(16)
        self.durations_column.setObjectName(u"durations_column")
        self.durations_column.setContentsMargins(24, 24, 24, 24)
        self.durations_label = QLabel(self.durations_body)
        self.durations_label.setObjectName(u"durations_label")
        self.durations_label.setProperty(u"role", u"muted")
        self.durations_label.setTextFormat(Qt.TextFormat.PlainText)
        self.durations_label.setWordWrap(True)

        self.durations_column.addWidget(self.durations_label)

        self.durations_rows = QVBoxLayout()
        self.durations_rows.setSpacing(16)
        self.durations_rows.setObjectName(u"durations_rows")
        self.durations_rows.setContentsMargins(0, 0, 0, 0)

        self.durations_column.addLayout(self.durations_rows)

        self.durations_below = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.durations_column.addItem(self.durations_below)

        self.durations_area.setWidget(self.durations_body)

        self.durations_outer.addWidget(self.durations_area)


        self.retranslateUi(timetable_durations)
    # setupUi

    def retranslateUi(self, timetable_durations):
#if QT_CONFIG(accessibility)
        self.durations_area.setAccessibleName(QCoreApplication.translate("TimetableDurations", u"Durations", None))
#endif // QT_CONFIG(accessibility)
        self.durations_label.setText(QCoreApplication.translate("TimetableDurations", u"How long each passage takes, without extra time: what an accommodation adds is counted for each candidate.", None))
        pass
    # retranslateUi

