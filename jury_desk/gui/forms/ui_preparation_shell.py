# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'preparation_shell.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QFrame, QHBoxLayout, QLabel,
    QPushButton, QScrollArea, QStackedWidget,
    QToolButton, QVBoxLayout, QWidget)

from jury_desk.gui.kit.elided import ElidedLabel

class Ui_PreparationShell(object):
    def setupUi(self, preparation_shell):
        if not preparation_shell.objectName():
            preparation_shell.setObjectName(u"preparation_shell")
        preparation_shell.setProperty(u"role", u"page")
        self.shell_column = QVBoxLayout(preparation_shell)
        self.shell_column.setSpacing(0)
        self.shell_column.setObjectName(u"shell_column")
        self.shell_column.setContentsMargins(0, 0, 0, 0)
        self.desk_head = QFrame(preparation_shell)
        self.desk_head.setObjectName(u"desk_head")
        self.desk_head.setProperty(u"role", u"bar")
        self.head_row = QHBoxLayout(self.desk_head)
        self.head_row.setSpacing(8)
        self.head_row.setObjectName(u"head_row")
        self.head_row.setContentsMargins(16, 8, 24, 8)
        self.sessions_button = QPushButton(self.desk_head)
        self.sessions_button.setObjectName(u"sessions_button")
        self.sessions_button.setProperty(u"role", u"quiet")

        self.head_row.addWidget(self.sessions_button)

        self.title_widget = QWidget(self.desk_head)
        self.title_widget.setObjectName(u"title_widget")
        self.title_column = QVBoxLayout(self.title_widget)
        self.title_column.setSpacing(0)
        self.title_column.setObjectName(u"title_column")
        self.title_column.setContentsMargins(0, 0, 0, 0)
        self.session_label = ElidedLabel(self.title_widget)
        self.session_label.setObjectName(u"session_label")
        self.session_label.setProperty(u"role", u"strong")
        self.session_label.setTextFormat(Qt.TextFormat.PlainText)

        self.title_column.addWidget(self.session_label)

        self.about_label = ElidedLabel(self.title_widget)
        self.about_label.setObjectName(u"about_label")
        self.about_label.setProperty(u"role", u"small")
        self.about_label.setTextFormat(Qt.TextFormat.PlainText)

        self.title_column.addWidget(self.about_label)


        self.head_row.addWidget(self.title_widget)

        self.state_widget = QWidget(self.desk_head)
        self.state_widget.setObjectName(u"state_widget")

        self.head_row.addWidget(self.state_widget)

        self.undo_button = QToolButton(self.desk_head)
        self.undo_button.setObjectName(u"undo_button")
        self.undo_button.setProperty(u"role", u"quiet")

        self.head_row.addWidget(self.undo_button)

        self.redo_button = QToolButton(self.desk_head)
        self.redo_button.setObjectName(u"redo_button")
        self.redo_button.setProperty(u"role", u"quiet")

        self.head_row.addWidget(self.redo_button)

        self.help_button = QPushButton(self.desk_head)
        self.help_button.setObjectName(u"help_button")
        self.help_button.setProperty(u"role", u"quiet")

        self.head_row.addWidget(self.help_button)

        self.head_row.setStretch(1, 1)

        self.shell_column.addWidget(self.desk_head)

        self.body_row = QHBoxLayout()
        self.body_row.setSpacing(0)
        self.body_row.setObjectName(u"body_row")
        self.body_row.setContentsMargins(0, 0, 0, 0)
        self.nav_area = QScrollArea(preparation_shell)
        self.nav_area.setObjectName(u"nav_area")
        self.nav_area.setProperty(u"role", u"nav")
        self.nav_area.setWidgetResizable(True)
        self.nav_area.setFrameShape(QFrame.Shape.NoFrame)
        self.nav_area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.nav_area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.nav_area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.nav_body = QWidget()
        self.nav_body.setObjectName(u"nav_body")
        self.nav_body.setProperty(u"role", u"nav_body")
        self.steps_column = QVBoxLayout(self.nav_body)
        self.steps_column.setSpacing(4)
        self.steps_column.setObjectName(u"steps_column")
        self.steps_column.setContentsMargins(8, 16, 8, 16)
        self.nav_area.setWidget(self.nav_body)

        self.body_row.addWidget(self.nav_area)

        self.pages_stack = QStackedWidget(preparation_shell)
        self.pages_stack.setObjectName(u"pages_stack")

        self.body_row.addWidget(self.pages_stack)

        self.body_row.setStretch(1, 1)

        self.shell_column.addLayout(self.body_row)

        self.desk_footer = QFrame(preparation_shell)
        self.desk_footer.setObjectName(u"desk_footer")
        self.desk_footer.setProperty(u"role", u"footer")
        self.footer_row = QHBoxLayout(self.desk_footer)
        self.footer_row.setSpacing(12)
        self.footer_row.setObjectName(u"footer_row")
        self.footer_row.setContentsMargins(24, 4, 24, 4)
        self.lacks_sign_label = QLabel(self.desk_footer)
        self.lacks_sign_label.setObjectName(u"lacks_sign_label")
        self.lacks_sign_label.setTextFormat(Qt.TextFormat.PlainText)

        self.footer_row.addWidget(self.lacks_sign_label)

        self.lacks_label = QLabel(self.desk_footer)
        self.lacks_label.setObjectName(u"lacks_label")
        self.lacks_label.setProperty(u"role", u"strong")
        self.lacks_label.setTextFormat(Qt.TextFormat.PlainText)

        self.footer_row.addWidget(self.lacks_label)

        self.next_label = ElidedLabel(self.desk_footer)
        self.next_label.setObjectName(u"next_label")
        self.next_label.setProperty(u"role", u"muted")
        self.next_label.setTextFormat(Qt.TextFormat.PlainText)

        self.footer_row.addWidget(self.next_label)

        self.next_button = QPushButton(self.desk_footer)
        self.next_button.setObjectName(u"next_button")
        self.next_button.setProperty(u"role", u"quiet")

        self.footer_row.addWidget(self.next_button)

        self.record_label = QLabel(self.desk_footer)
        self.record_label.setObjectName(u"record_label")
        self.record_label.setProperty(u"role", u"small")
        self.record_label.setTextFormat(Qt.TextFormat.PlainText)

        self.footer_row.addWidget(self.record_label)

        self.footer_row.setStretch(2, 1)

        self.shell_column.addWidget(self.desk_footer)

        self.shell_column.setStretch(1, 1)
        QWidget.setTabOrder(self.sessions_button, self.undo_button)
        QWidget.setTabOrder(self.undo_button, self.redo_button)
        QWidget.setTabOrder(self.redo_button, self.help_button)
        QWidget.setTabOrder(self.help_button, self.next_button)

        self.retranslateUi(preparation_shell)
    # setupUi

    def retranslateUi(self, preparation_shell):
        self.sessions_button.setText(QCoreApplication.translate("PreparationShell", u"Sessions", None))
#if QT_CONFIG(accessibility)
        self.undo_button.setAccessibleName(QCoreApplication.translate("PreparationShell", u"Undo", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.undo_button.setToolTip(QCoreApplication.translate("PreparationShell", u"Undo (Ctrl+Z)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.redo_button.setAccessibleName(QCoreApplication.translate("PreparationShell", u"Redo", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.redo_button.setToolTip(QCoreApplication.translate("PreparationShell", u"Do again (Ctrl+Y)", None))
#endif // QT_CONFIG(tooltip)
        self.help_button.setText(QCoreApplication.translate("PreparationShell", u"Help", None))
#if QT_CONFIG(tooltip)
        self.help_button.setToolTip(QCoreApplication.translate("PreparationShell", u"Help (F1)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.nav_area.setAccessibleName(QCoreApplication.translate("PreparationShell", u"Steps", None))
#endif // QT_CONFIG(accessibility)
        self.next_button.setText(QCoreApplication.translate("PreparationShell", u"Next point", None))
#if QT_CONFIG(tooltip)
        self.next_button.setToolTip(QCoreApplication.translate("PreparationShell", u"Go to the next point that is missing (F8)", None))
#endif // QT_CONFIG(tooltip)
        pass
    # retranslateUi

