# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'timetable_plan.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QFrame, QHBoxLayout, QLabel,
    QPushButton, QSizePolicy, QSpacerItem, QStackedWidget,
    QToolButton, QVBoxLayout, QWidget)

from jury_desk.gui.kit.choice_field import ChoiceField
from jury_desk.gui.kit.flow_line import FlowLine
from jury_desk.gui.kit.typed_field import TypedField

class Ui_TimetablePlan(object):
    def setupUi(self, timetable_plan):
        if not timetable_plan.objectName():
            timetable_plan.setObjectName(u"timetable_plan")
        self.plan_column = QVBoxLayout(timetable_plan)
        self.plan_column.setSpacing(0)
        self.plan_column.setObjectName(u"plan_column")
        self.plan_column.setContentsMargins(0, 0, 0, 0)
        self.view_bar = QFrame(timetable_plan)
        self.view_bar.setObjectName(u"view_bar")
        self.view_line = QHBoxLayout(self.view_bar)
        self.view_line.setSpacing(8)
        self.view_line.setObjectName(u"view_line")
        self.view_line.setContentsMargins(24, 8, 16, 8)
        self.day_choice = ChoiceField(self.view_bar)
        self.day_choice.setObjectName(u"day_choice")
        self.day_choice.setMinimumContentsLength(16)

        self.view_line.addWidget(self.day_choice)

        self.days_widget = FlowLine(self.view_bar)
        self.days_widget.setObjectName(u"days_widget")

        self.view_line.addWidget(self.days_widget)

        self.view_spacer = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.view_line.addItem(self.view_spacer)

        self.by_line = QHBoxLayout()
        self.by_line.setSpacing(4)
        self.by_line.setObjectName(u"by_line")
        self.by_line.setContentsMargins(0, 0, 0, 0)
        self.panels_button = QPushButton(self.view_bar)
        self.panels_button.setObjectName(u"panels_button")
        self.panels_button.setProperty(u"role", u"segment")
        self.panels_button.setCheckable(True)

        self.by_line.addWidget(self.panels_button)

        self.rooms_button = QPushButton(self.view_bar)
        self.rooms_button.setObjectName(u"rooms_button")
        self.rooms_button.setProperty(u"role", u"segment")
        self.rooms_button.setCheckable(True)

        self.by_line.addWidget(self.rooms_button)

        self.jurors_button = QPushButton(self.view_bar)
        self.jurors_button.setObjectName(u"jurors_button")
        self.jurors_button.setProperty(u"role", u"segment")
        self.jurors_button.setCheckable(True)

        self.by_line.addWidget(self.jurors_button)

        self.list_button = QPushButton(self.view_bar)
        self.list_button.setObjectName(u"list_button")
        self.list_button.setProperty(u"role", u"segment")
        self.list_button.setCheckable(True)

        self.by_line.addWidget(self.list_button)


        self.view_line.addLayout(self.by_line)

        self.zoom_line = QHBoxLayout()
        self.zoom_line.setSpacing(0)
        self.zoom_line.setObjectName(u"zoom_line")
        self.zoom_line.setContentsMargins(0, 0, 0, 0)
        self.lower_button = QToolButton(self.view_bar)
        self.lower_button.setObjectName(u"lower_button")
        self.lower_button.setProperty(u"role", u"quiet")

        self.zoom_line.addWidget(self.lower_button)

        self.higher_button = QToolButton(self.view_bar)
        self.higher_button.setObjectName(u"higher_button")
        self.higher_button.setProperty(u"role", u"quiet")

        self.zoom_line.addWidget(self.higher_button)


        self.view_line.addLayout(self.zoom_line)

        self.side_button = QToolButton(self.view_bar)
        self.side_button.setObjectName(u"side_button")
        self.side_button.setProperty(u"role", u"quiet")
        self.side_button.setCheckable(True)

        self.view_line.addWidget(self.side_button)

        self.view_line.setStretch(1, 1)

        self.plan_column.addWidget(self.view_bar)

        self.plan_line = QHBoxLayout()
        self.plan_line.setSpacing(0)
        self.plan_line.setObjectName(u"plan_line")
        self.plan_line.setContentsMargins(0, 0, 0, 0)
        self.board_stack = QStackedWidget(timetable_plan)
        self.board_stack.setObjectName(u"board_stack")
        self.empty_page = QWidget()
        self.empty_page.setObjectName(u"empty_page")
        self.empty_column = QVBoxLayout(self.empty_page)
        self.empty_column.setSpacing(16)
        self.empty_column.setObjectName(u"empty_column")
        self.empty_column.setContentsMargins(48, 48, 48, 48)
        self.empty_above = QSpacerItem(40, 40, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.empty_column.addItem(self.empty_above)

        self.empty_title = QLabel(self.empty_page)
        self.empty_title.setObjectName(u"empty_title")
        self.empty_title.setProperty(u"role", u"title")
        self.empty_title.setTextFormat(Qt.TextFormat.PlainText)
        self.empty_title.setWordWrap(True)
        self.empty_title.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.empty_column.addWidget(self.empty_title)

        self.empty_text = QLabel(self.empty_page)
        self.empty_text.setObjectName(u"empty_text")
        self.empty_text.setProperty(u"role", u"muted")
        self.empty_text.setTextFormat(Qt.TextFormat.PlainText)
        self.empty_text.setWordWrap(True)
        self.empty_text.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.empty_column.addWidget(self.empty_text)

        self.empty_line = QHBoxLayout()
        self.empty_line.setSpacing(0)
        self.empty_line.setObjectName(u"empty_line")
        self.empty_line.setContentsMargins(0, 0, 0, 0)
        self.empty_left = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.empty_line.addItem(self.empty_left)

        self.empty_button = QPushButton(self.empty_page)
        self.empty_button.setObjectName(u"empty_button")
        self.empty_button.setProperty(u"role", u"primary")

        self.empty_line.addWidget(self.empty_button)

        self.empty_right = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.empty_line.addItem(self.empty_right)


        self.empty_column.addLayout(self.empty_line)

        self.room_line = QHBoxLayout()
        self.room_line.setSpacing(0)
        self.room_line.setObjectName(u"room_line")
        self.room_line.setContentsMargins(0, 0, 0, 0)
        self.room_left = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.room_line.addItem(self.room_left)

        self.room_field_column = QVBoxLayout()
        self.room_field_column.setSpacing(4)
        self.room_field_column.setObjectName(u"room_field_column")
        self.room_field_column.setContentsMargins(0, 0, 0, 0)
        self.room_field_label = QLabel(self.empty_page)
        self.room_field_label.setObjectName(u"room_field_label")
        self.room_field_label.setProperty(u"role", u"field")

        self.room_field_column.addWidget(self.room_field_label)

        self.room_edit = TypedField(self.empty_page)
        self.room_edit.setObjectName(u"room_edit")
        self.room_edit.setMinimumWidth(240)

        self.room_field_column.addWidget(self.room_edit)


        self.room_line.addLayout(self.room_field_column)

        self.room_right = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.room_line.addItem(self.room_right)


        self.empty_column.addLayout(self.room_line)

        self.empty_below = QSpacerItem(40, 40, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.empty_column.addItem(self.empty_below)

        self.board_stack.addWidget(self.empty_page)

        self.plan_line.addWidget(self.board_stack)

        self.plan_line.setStretch(0, 1)

        self.plan_column.addLayout(self.plan_line)

        self.dock_widget = QWidget(timetable_plan)
        self.dock_widget.setObjectName(u"dock_widget")
        self.dock_column = QVBoxLayout(self.dock_widget)
        self.dock_column.setSpacing(0)
        self.dock_column.setObjectName(u"dock_column")
        self.dock_column.setContentsMargins(0, 0, 0, 0)

        self.plan_column.addWidget(self.dock_widget)

        self.plan_column.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.room_field_label.setBuddy(self.room_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(timetable_plan)
    # setupUi

    def retranslateUi(self, timetable_plan):
#if QT_CONFIG(accessibility)
        self.day_choice.setAccessibleName(QCoreApplication.translate("TimetablePlan", u"Day", None))
#endif // QT_CONFIG(accessibility)
        self.panels_button.setText(QCoreApplication.translate("TimetablePlan", u"Panels", None))
        self.rooms_button.setText(QCoreApplication.translate("TimetablePlan", u"Rooms", None))
        self.jurors_button.setText(QCoreApplication.translate("TimetablePlan", u"Jurors", None))
        self.list_button.setText(QCoreApplication.translate("TimetablePlan", u"List", None))
#if QT_CONFIG(accessibility)
        self.lower_button.setAccessibleName(QCoreApplication.translate("TimetablePlan", u"Lower hours", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.lower_button.setToolTip(QCoreApplication.translate("TimetablePlan", u"Lower hours", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.higher_button.setAccessibleName(QCoreApplication.translate("TimetablePlan", u"Higher hours", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.higher_button.setToolTip(QCoreApplication.translate("TimetablePlan", u"Higher hours", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.side_button.setAccessibleName(QCoreApplication.translate("TimetablePlan", u"Show what is beside the board", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.side_button.setToolTip(QCoreApplication.translate("TimetablePlan", u"Show what is beside the board", None))
#endif // QT_CONFIG(tooltip)
        self.empty_button.setText(QCoreApplication.translate("TimetablePlan", u"Make the timetable", None))
        self.room_field_label.setText(QCoreApplication.translate("TimetablePlan", u"Add a room", None))
#if QT_CONFIG(accessibility)
        self.room_edit.setAccessibleName(QCoreApplication.translate("TimetablePlan", u"Name of the room", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

