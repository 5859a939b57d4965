# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'team_stage_pane.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QGridLayout, QLabel, QListView,
    QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout)
class Ui_TeamStagePane(object):
    def setupUi(self, team_stage_pane):
        if not team_stage_pane.objectName():
            team_stage_pane.setObjectName(u"team_stage_pane")
        self.pane_layout = QVBoxLayout(team_stage_pane)
        self.pane_layout.setObjectName(u"pane_layout")
        self.message_label = QLabel(team_stage_pane)
        self.message_label.setObjectName(u"message_label")
        self.message_label.setWordWrap(True)

        self.pane_layout.addWidget(self.message_label)

        self.missing_title = QLabel(team_stage_pane)
        self.missing_title.setObjectName(u"missing_title")
        self.missing_title.setWordWrap(True)

        self.pane_layout.addWidget(self.missing_title)

        self.missing_view = QListView(team_stage_pane)
        self.missing_view.setObjectName(u"missing_view")

        self.pane_layout.addWidget(self.missing_view)

        self.counts_title = QLabel(team_stage_pane)
        self.counts_title.setObjectName(u"counts_title")

        self.pane_layout.addWidget(self.counts_title)

        self.counts_layout = QGridLayout()
        self.counts_layout.setObjectName(u"counts_layout")

        self.pane_layout.addLayout(self.counts_layout)

        self.files_label = QLabel(team_stage_pane)
        self.files_label.setObjectName(u"files_label")
        self.files_label.setWordWrap(True)
        self.files_label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse|Qt.TextInteractionFlag.TextSelectableByKeyboard)

        self.pane_layout.addWidget(self.files_label)

        self.folder_button = QPushButton(team_stage_pane)
        self.folder_button.setObjectName(u"folder_button")

        self.pane_layout.addWidget(self.folder_button)

        self.export_button = QPushButton(team_stage_pane)
        self.export_button.setObjectName(u"export_button")

        self.pane_layout.addWidget(self.export_button)

        self.live_button = QPushButton(team_stage_pane)
        self.live_button.setObjectName(u"live_button")

        self.pane_layout.addWidget(self.live_button)

        self.reopen_button = QPushButton(team_stage_pane)
        self.reopen_button.setObjectName(u"reopen_button")

        self.pane_layout.addWidget(self.reopen_button)

        self.compare_title = QLabel(team_stage_pane)
        self.compare_title.setObjectName(u"compare_title")
        self.compare_title.setWordWrap(True)

        self.pane_layout.addWidget(self.compare_title)

        self.compare_layout = QVBoxLayout()
        self.compare_layout.setObjectName(u"compare_layout")

        self.pane_layout.addLayout(self.compare_layout)

        self.correction_title = QLabel(team_stage_pane)
        self.correction_title.setObjectName(u"correction_title")

        self.pane_layout.addWidget(self.correction_title)

        self.correction_layout = QVBoxLayout()
        self.correction_layout.setObjectName(u"correction_layout")

        self.pane_layout.addLayout(self.correction_layout)

        self.keys_title = QLabel(team_stage_pane)
        self.keys_title.setObjectName(u"keys_title")

        self.pane_layout.addWidget(self.keys_title)

        self.keys_layout = QGridLayout()
        self.keys_layout.setObjectName(u"keys_layout")
        self.keys_layout.setColumnStretch(1, 1)

        self.pane_layout.addLayout(self.keys_layout)

        self.instructions_button = QPushButton(team_stage_pane)
        self.instructions_button.setObjectName(u"instructions_button")
        self.instructions_button.setProperty(u"role", u"quiet")
        self.instructions_button.setCheckable(True)

        self.pane_layout.addWidget(self.instructions_button)

        self.instructions_label = QLabel(team_stage_pane)
        self.instructions_label.setObjectName(u"instructions_label")
        self.instructions_label.setWordWrap(True)
        self.instructions_label.setTextFormat(Qt.TextFormat.PlainText)
        self.instructions_label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse|Qt.TextInteractionFlag.TextSelectableByKeyboard)

        self.pane_layout.addWidget(self.instructions_label)

        self.pane_spacer = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.pane_layout.addItem(self.pane_spacer)


        self.retranslateUi(team_stage_pane)
    # setupUi

    def retranslateUi(self, team_stage_pane):
#if QT_CONFIG(accessibility)
        self.missing_view.setAccessibleName(QCoreApplication.translate("TeamStagePane", u"What is missing", None))
#endif // QT_CONFIG(accessibility)
        self.counts_title.setText(QCoreApplication.translate("TeamStagePane", u"Levels given", None))
#if QT_CONFIG(accessibility)
        self.files_label.setAccessibleName(QCoreApplication.translate("TeamStagePane", u"Signed files", None))
#endif // QT_CONFIG(accessibility)
        self.folder_button.setText(QCoreApplication.translate("TeamStagePane", u"Open the folder", None))
        self.export_button.setText(QCoreApplication.translate("TeamStagePane", u"Export again\u2026", None))
        self.live_button.setText(QCoreApplication.translate("TeamStagePane", u"Back to live marking", None))
        self.reopen_button.setText(QCoreApplication.translate("TeamStagePane", u"Reopen the write-up", None))
        self.compare_title.setText(QCoreApplication.translate("TeamStagePane", u"Compare the versions of", None))
        self.correction_title.setText(QCoreApplication.translate("TeamStagePane", u"Correct the sheet of", None))
        self.keys_title.setText(QCoreApplication.translate("TeamStagePane", u"By keyboard", None))
        self.instructions_button.setText(QCoreApplication.translate("TeamStagePane", u"Read the instructions", None))
#if QT_CONFIG(accessibility)
        self.instructions_label.setAccessibleName(QCoreApplication.translate("TeamStagePane", u"Text of the assessment", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

