# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'timetable_wishes.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QFrame, QHBoxLayout, QLabel,
    QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from jury_desk.gui.kit.tick_box import TickBox
from jury_desk.gui.kit.typed_field import TypedField

class Ui_TimetableWishes(object):
    def setupUi(self, timetable_wishes):
        if not timetable_wishes.objectName():
            timetable_wishes.setObjectName(u"timetable_wishes")
        self.wishes_outer = QVBoxLayout(timetable_wishes)
        self.wishes_outer.setSpacing(0)
        self.wishes_outer.setObjectName(u"wishes_outer")
        self.wishes_outer.setContentsMargins(0, 0, 0, 0)
        self.wishes_area = QScrollArea(timetable_wishes)
        self.wishes_area.setObjectName(u"wishes_area")
        self.wishes_area.setProperty(u"role", u"page")
        self.wishes_area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.wishes_area.setFrameShape(QFrame.Shape.NoFrame)
        self.wishes_area.setWidgetResizable(True)
        self.wishes_area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.wishes_body = QWidget()
        self.wishes_body.setObjectName(u"wishes_body")
        self.wishes_body.setProperty(u"role", u"body")
        self.wishes_column = QVBoxLayout(self.wishes_body)
        self.wishes_column.setSpacing(16)
        self.wishes_column.setObjectName(u"wishes_column")
        self.wishes_column.setContentsMargins(24, 24, 24, 24)
        self.cards_row = QHBoxLayout()
        self.cards_row.setSpacing(16)
        self.cards_row.setObjectName(u"cards_row")
        self.cards_row.setContentsMargins(0, 0, 0, 0)
        self.left_column = QVBoxLayout()
        self.left_column.setSpacing(16)
        self.left_column.setObjectName(u"left_column")
        self.left_column.setContentsMargins(0, 0, 0, 0)
        self.hours_card = QFrame(self.wishes_body)
        self.hours_card.setObjectName(u"hours_card")
        self.hours_card.setProperty(u"role", u"card")
        self.hours_column = QVBoxLayout(self.hours_card)
        self.hours_column.setSpacing(12)
        self.hours_column.setObjectName(u"hours_column")
        self.hours_column.setContentsMargins(24, 20, 24, 24)
        self.hours_title = QLabel(self.hours_card)
        self.hours_title.setObjectName(u"hours_title")
        self.hours_title.setProperty(u"role", u"heading")
        self.hours_title.setTextFormat(Qt.TextFormat.PlainText)
        self.hours_title.setWordWrap(True)

        self.hours_column.addWidget(self.hours_title)

        self.hours_note = QLabel(self.hours_card)
        self.hours_note.setObjectName(u"hours_note")
        self.hours_note.setProperty(u"role", u"small")
        self.hours_note.setTextFormat(Qt.TextFormat.PlainText)
        self.hours_note.setWordWrap(True)

        self.hours_column.addWidget(self.hours_note)

        self.hours_widget = QWidget(self.hours_card)
        self.hours_widget.setObjectName(u"hours_widget")
        self.hours_rows = QVBoxLayout(self.hours_widget)
        self.hours_rows.setSpacing(8)
        self.hours_rows.setObjectName(u"hours_rows")
        self.hours_rows.setContentsMargins(0, 0, 0, 0)

        self.hours_column.addWidget(self.hours_widget)


        self.left_column.addWidget(self.hours_card)

        self.meal_card = QFrame(self.wishes_body)
        self.meal_card.setObjectName(u"meal_card")
        self.meal_card.setProperty(u"role", u"card")
        self.meal_column = QVBoxLayout(self.meal_card)
        self.meal_column.setSpacing(12)
        self.meal_column.setObjectName(u"meal_column")
        self.meal_column.setContentsMargins(24, 20, 24, 24)
        self.meal_title = QLabel(self.meal_card)
        self.meal_title.setObjectName(u"meal_title")
        self.meal_title.setProperty(u"role", u"heading")
        self.meal_title.setTextFormat(Qt.TextFormat.PlainText)
        self.meal_title.setWordWrap(True)

        self.meal_column.addWidget(self.meal_title)

        self.meal_note = QLabel(self.meal_card)
        self.meal_note.setObjectName(u"meal_note")
        self.meal_note.setProperty(u"role", u"small")
        self.meal_note.setTextFormat(Qt.TextFormat.PlainText)
        self.meal_note.setWordWrap(True)

        self.meal_column.addWidget(self.meal_note)

        self.meal_line = QHBoxLayout()
        self.meal_line.setSpacing(16)
        self.meal_line.setObjectName(u"meal_line")
        self.meal_line.setContentsMargins(0, 0, 0, 0)
        self.mealfrom_column = QVBoxLayout()
        self.mealfrom_column.setSpacing(4)
        self.mealfrom_column.setObjectName(u"mealfrom_column")
        self.mealfrom_column.setContentsMargins(0, 0, 0, 0)
        self.mealfrom_label = QLabel(self.meal_card)
        self.mealfrom_label.setObjectName(u"mealfrom_label")
        self.mealfrom_label.setProperty(u"role", u"field")
        self.mealfrom_label.setTextFormat(Qt.TextFormat.PlainText)
        self.mealfrom_label.setWordWrap(True)

        self.mealfrom_column.addWidget(self.mealfrom_label)

        self.mealfrom_edit = TypedField(self.meal_card)
        self.mealfrom_edit.setObjectName(u"mealfrom_edit")

        self.mealfrom_column.addWidget(self.mealfrom_edit)


        self.meal_line.addLayout(self.mealfrom_column)

        self.mealuntil_column = QVBoxLayout()
        self.mealuntil_column.setSpacing(4)
        self.mealuntil_column.setObjectName(u"mealuntil_column")
        self.mealuntil_column.setContentsMargins(0, 0, 0, 0)
        self.mealuntil_label = QLabel(self.meal_card)
        self.mealuntil_label.setObjectName(u"mealuntil_label")
        self.mealuntil_label.setProperty(u"role", u"field")
        self.mealuntil_label.setTextFormat(Qt.TextFormat.PlainText)
        self.mealuntil_label.setWordWrap(True)

        self.mealuntil_column.addWidget(self.mealuntil_label)

        self.mealuntil_edit = TypedField(self.meal_card)
        self.mealuntil_edit.setObjectName(u"mealuntil_edit")

        self.mealuntil_column.addWidget(self.mealuntil_edit)


        self.meal_line.addLayout(self.mealuntil_column)

        self.free_column = QVBoxLayout()
        self.free_column.setSpacing(4)
        self.free_column.setObjectName(u"free_column")
        self.free_column.setContentsMargins(0, 0, 0, 0)
        self.free_label = QLabel(self.meal_card)
        self.free_label.setObjectName(u"free_label")
        self.free_label.setProperty(u"role", u"field")
        self.free_label.setTextFormat(Qt.TextFormat.PlainText)
        self.free_label.setWordWrap(True)

        self.free_column.addWidget(self.free_label)

        self.meal_edit = TypedField(self.meal_card)
        self.meal_edit.setObjectName(u"meal_edit")

        self.free_column.addWidget(self.meal_edit)


        self.meal_line.addLayout(self.free_column)


        self.meal_column.addLayout(self.meal_line)


        self.left_column.addWidget(self.meal_card)

        self.left_below = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.left_column.addItem(self.left_below)


        self.cards_row.addLayout(self.left_column)

        self.right_column = QVBoxLayout()
        self.right_column.setSpacing(16)
        self.right_column.setObjectName(u"right_column")
        self.right_column.setContentsMargins(0, 0, 0, 0)
        self.pace_card = QFrame(self.wishes_body)
        self.pace_card.setObjectName(u"pace_card")
        self.pace_card.setProperty(u"role", u"card")
        self.pace_column = QVBoxLayout(self.pace_card)
        self.pace_column.setSpacing(12)
        self.pace_column.setObjectName(u"pace_column")
        self.pace_column.setContentsMargins(24, 20, 24, 24)
        self.pace_title = QLabel(self.pace_card)
        self.pace_title.setObjectName(u"pace_title")
        self.pace_title.setProperty(u"role", u"heading")
        self.pace_title.setTextFormat(Qt.TextFormat.PlainText)
        self.pace_title.setWordWrap(True)

        self.pace_column.addWidget(self.pace_title)

        self.pace_line = QHBoxLayout()
        self.pace_line.setSpacing(16)
        self.pace_line.setObjectName(u"pace_line")
        self.pace_line.setContentsMargins(0, 0, 0, 0)
        self.step_column = QVBoxLayout()
        self.step_column.setSpacing(4)
        self.step_column.setObjectName(u"step_column")
        self.step_column.setContentsMargins(0, 0, 0, 0)
        self.step_label = QLabel(self.pace_card)
        self.step_label.setObjectName(u"step_label")
        self.step_label.setProperty(u"role", u"field")
        self.step_label.setTextFormat(Qt.TextFormat.PlainText)
        self.step_label.setWordWrap(True)

        self.step_column.addWidget(self.step_label)

        self.step_edit = TypedField(self.pace_card)
        self.step_edit.setObjectName(u"step_edit")

        self.step_column.addWidget(self.step_edit)


        self.pace_line.addLayout(self.step_column)

        self.between_column = QVBoxLayout()
        self.between_column.setSpacing(4)
        self.between_column.setObjectName(u"between_column")
        self.between_column.setContentsMargins(0, 0, 0, 0)
        self.between_label = QLabel(self.pace_card)
        self.between_label.setObjectName(u"between_label")
        self.between_label.setProperty(u"role", u"field")
        self.between_label.setTextFormat(Qt.TextFormat.PlainText)
        self.between_label.setWordWrap(True)

        self.between_column.addWidget(self.between_label)

        self.between_edit = TypedField(self.pace_card)
        self.between_edit.setObjectName(u"between_edit")

        self.between_column.addWidget(self.between_edit)


        self.pace_line.addLayout(self.between_column)


        self.pace_column.addLayout(self.pace_line)

        self.pause_line = QHBoxLayout()
        self.pause_line.setSpacing(16)
        self.pause_line.setObjectName(u"pause_line")
        self.pause_line.setContentsMargins(0, 0, 0, 0)
        self.after_column = QVBoxLayout()
        self.after_column.setSpacing(4)
        self.after_column.setObjectName(u"after_column")
        self.after_column.setContentsMargins(0, 0, 0, 0)
        self.after_label = QLabel(self.pace_card)
        self.after_label.setObjectName(u"after_label")
        self.after_label.setProperty(u"role", u"field")
        self.after_label.setTextFormat(Qt.TextFormat.PlainText)
        self.after_label.setWordWrap(True)

        self.after_column.addWidget(self.after_label)

        self.after_edit = TypedField(self.pace_card)
        self.after_edit.setObjectName(u"after_edit")

        self.after_column.addWidget(self.after_edit)


        self.pause_line.addLayout(self.after_column)

        self.pause_column = QVBoxLayout()
        self.pause_column.setSpacing(4)
        self.pause_column.setObjectName(u"pause_column")
        self.pause_column.setContentsMargins(0, 0, 0, 0)
        self.pause_label = QLabel(self.pace_card)
        self.pause_label.setObjectName(u"pause_label")
        self.pause_label.setProperty(u"role", u"field")
        self.pause_label.setTextFormat(Qt.TextFormat.PlainText)
        self.pause_label.setWordWrap(True)

        self.pause_column.addWidget(self.pause_label)

        self.pause_edit = TypedField(self.pace_card)
        self.pause_edit.setObjectName(u"pause_edit")

        self.pause_column.addWidget(self.pause_edit)


        self.pause_line.addLayout(self.pause_column)


        self.pace_column.addLayout(self.pause_line)

        self.overlap_check = TickBox(self.pace_card)
        self.overlap_check.setObjectName(u"overlap_check")

        self.pace_column.addWidget(self.overlap_check)


        self.right_column.addWidget(self.pace_card)

        self.candidate_card = QFrame(self.wishes_body)
        self.candidate_card.setObjectName(u"candidate_card")
        self.candidate_card.setProperty(u"role", u"card")
        self.candidate_column = QVBoxLayout(self.candidate_card)
        self.candidate_column.setSpacing(12)
        self.candidate_column.setObjectName(u"candidate_column")
        self.candidate_column.setContentsMargins(24, 20, 24, 24)
        self.candidate_title = QLabel(self.candidate_card)
        self.candidate_title.setObjectName(u"candidate_title")
        self.candidate_title.setProperty(u"role", u"heading")
        self.candidate_title.setTextFormat(Qt.TextFormat.PlainText)
        self.candidate_title.setWordWrap(True)

        self.candidate_column.addWidget(self.candidate_title)

        self.candidate_line = QHBoxLayout()
        self.candidate_line.setSpacing(16)
        self.candidate_line.setObjectName(u"candidate_line")
        self.candidate_line.setContentsMargins(0, 0, 0, 0)
        self.gap_column = QVBoxLayout()
        self.gap_column.setSpacing(4)
        self.gap_column.setObjectName(u"gap_column")
        self.gap_column.setContentsMargins(0, 0, 0, 0)
        self.gap_label = QLabel(self.candidate_card)
        self.gap_label.setObjectName(u"gap_label")
        self.gap_label.setProperty(u"role", u"field")
        self.gap_label.setTextFormat(Qt.TextFormat.PlainText)
        self.gap_label.setWordWrap(True)

        self.gap_column.addWidget(self.gap_label)

        self.gap_edit = TypedField(self.candidate_card)
        self.gap_edit.setObjectName(u"gap_edit")

        self.gap_column.addWidget(self.gap_edit)


        self.candidate_line.addLayout(self.gap_column)

        self.perday_column = QVBoxLayout()
        self.perday_column.setSpacing(4)
        self.perday_column.setObjectName(u"perday_column")
        self.perday_column.setContentsMargins(0, 0, 0, 0)
        self.perday_label = QLabel(self.candidate_card)
        self.perday_label.setObjectName(u"perday_label")
        self.perday_label.setProperty(u"role", u"field")
        self.perday_label.setTextFormat(Qt.TextFormat.PlainText)
        self.perday_label.setWordWrap(True)

        self.perday_column.addWidget(self.perday_label)

        self.perday_edit = TypedField(self.candidate_card)
        self.perday_edit.setObjectName(u"perday_edit")

        self.perday_column.addWidget(self.perday_edit)


        self.candidate_line.addLayout(self.perday_column)


        self.candidate_column.addLayout(self.candidate_line)


        self.right_column.addWidget(self.candidate_card)

        self.right_below = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.right_column.addItem(self.right_below)


        self.cards_row.addLayout(self.right_column)

        self.cards_row.setStretch(0, 1)
        self.cards_row.setStretch(1, 1)

        self.wishes_column.addLayout(self.cards_row)

        self.wishes_below = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.wishes_column.addItem(self.wishes_below)

        self.wishes_area.setWidget(self.wishes_body)

        self.wishes_outer.addWidget(self.wishes_area)

#if QT_CONFIG(shortcut)
        self.mealfrom_label.setBuddy(self.mealfrom_edit)
        self.mealuntil_label.setBuddy(self.mealuntil_edit)
        self.free_label.setBuddy(self.meal_edit)
        self.step_label.setBuddy(self.step_edit)
        self.between_label.setBuddy(self.between_edit)
        self.after_label.setBuddy(self.after_edit)
        self.pause_label.setBuddy(self.pause_edit)
        self.gap_label.setBuddy(self.gap_edit)
        self.perday_label.setBuddy(self.perday_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(timetable_wishes)
    # setupUi

    def retranslateUi(self, timetable_wishes):
#if QT_CONFIG(accessibility)
        self.wishes_area.setAccessibleName(QCoreApplication.translate("TimetableWishes", u"Wishes", None))
#endif // QT_CONFIG(accessibility)
        self.hours_title.setText(QCoreApplication.translate("TimetableWishes", u"Hours of each day", None))
        self.hours_note.setText(QCoreApplication.translate("TimetableWishes", u"What is outside is refused.", None))
        self.meal_title.setText(QCoreApplication.translate("TimetableWishes", u"Meal", None))
        self.meal_note.setText(QCoreApplication.translate("TimetableWishes", u"Each juror's free time within the window; 0 min for none.", None))
        self.mealfrom_label.setText(QCoreApplication.translate("TimetableWishes", u"From", None))
#if QT_CONFIG(accessibility)
        self.mealfrom_edit.setAccessibleName(QCoreApplication.translate("TimetableWishes", u"Meal from", None))
#endif // QT_CONFIG(accessibility)
        self.mealuntil_label.setText(QCoreApplication.translate("TimetableWishes", u"Until", None))
#if QT_CONFIG(accessibility)
        self.mealuntil_edit.setAccessibleName(QCoreApplication.translate("TimetableWishes", u"Meal until", None))
#endif // QT_CONFIG(accessibility)
        self.free_label.setText(QCoreApplication.translate("TimetableWishes", u"Free time", None))
#if QT_CONFIG(accessibility)
        self.meal_edit.setAccessibleName(QCoreApplication.translate("TimetableWishes", u"Minutes for the meal", None))
#endif // QT_CONFIG(accessibility)
        self.pace_title.setText(QCoreApplication.translate("TimetableWishes", u"Pace of the panels", None))
        self.step_label.setText(QCoreApplication.translate("TimetableWishes", u"Passages begin every", None))
#if QT_CONFIG(accessibility)
        self.step_edit.setAccessibleName(QCoreApplication.translate("TimetableWishes", u"Passages begin every", None))
#endif // QT_CONFIG(accessibility)
        self.between_label.setText(QCoreApplication.translate("TimetableWishes", u"Between two passages", None))
#if QT_CONFIG(accessibility)
        self.between_edit.setAccessibleName(QCoreApplication.translate("TimetableWishes", u"Between two passages of a panel", None))
#endif // QT_CONFIG(accessibility)
        self.after_label.setText(QCoreApplication.translate("TimetableWishes", u"Pause after at most", None))
#if QT_CONFIG(accessibility)
        self.after_edit.setAccessibleName(QCoreApplication.translate("TimetableWishes", u"Pause after at most", None))
#endif // QT_CONFIG(accessibility)
        self.pause_label.setText(QCoreApplication.translate("TimetableWishes", u"Length of a pause", None))
#if QT_CONFIG(accessibility)
        self.pause_edit.setAccessibleName(QCoreApplication.translate("TimetableWishes", u"Length of a pause", None))
#endif // QT_CONFIG(accessibility)
        self.overlap_check.setText(QCoreApplication.translate("TimetableWishes", u"A candidate prepares while the panel hears the one before", None))
        self.candidate_title.setText(QCoreApplication.translate("TimetableWishes", u"Candidates", None))
        self.gap_label.setText(QCoreApplication.translate("TimetableWishes", u"Between two passages", None))
#if QT_CONFIG(accessibility)
        self.gap_edit.setAccessibleName(QCoreApplication.translate("TimetableWishes", u"Between two passages of a candidate", None))
#endif // QT_CONFIG(accessibility)
        self.perday_label.setText(QCoreApplication.translate("TimetableWishes", u"Passages a day at most (0: no limit)", None))
#if QT_CONFIG(accessibility)
        self.perday_edit.setAccessibleName(QCoreApplication.translate("TimetableWishes", u"Passages a day at most", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

