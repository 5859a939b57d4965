# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'juror_stage_pane.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QGridLayout, QLabel, QListView,
    QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout)
class Ui_JurorStagePane(object):
    def setupUi(self, juror_stage_pane):
        if not juror_stage_pane.objectName():
            juror_stage_pane.setObjectName(u"juror_stage_pane")
        self.pane_layout = QVBoxLayout(juror_stage_pane)
        self.pane_layout.setObjectName(u"pane_layout")
        self.message_label = QLabel(juror_stage_pane)
        self.message_label.setObjectName(u"message_label")
        self.message_label.setWordWrap(True)

        self.pane_layout.addWidget(self.message_label)

        self.missing_title = QLabel(juror_stage_pane)
        self.missing_title.setObjectName(u"missing_title")
        self.missing_title.setWordWrap(True)

        self.pane_layout.addWidget(self.missing_title)

        self.missing_view = QListView(juror_stage_pane)
        self.missing_view.setObjectName(u"missing_view")

        self.pane_layout.addWidget(self.missing_view)

        self.counts_title = QLabel(juror_stage_pane)
        self.counts_title.setObjectName(u"counts_title")

        self.pane_layout.addWidget(self.counts_title)

        self.counts_layout = QGridLayout()
        self.counts_layout.setObjectName(u"counts_layout")
        self.counts_layout.setColumnStretch(1, 1)

        self.pane_layout.addLayout(self.counts_layout)

        self.files_label = QLabel(juror_stage_pane)
        self.files_label.setObjectName(u"files_label")
        self.files_label.setWordWrap(True)
        self.files_label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse|Qt.TextInteractionFlag.TextSelectableByKeyboard)

        self.pane_layout.addWidget(self.files_label)

        self.folder_button = QPushButton(juror_stage_pane)
        self.folder_button.setObjectName(u"folder_button")

        self.pane_layout.addWidget(self.folder_button)

        self.export_button = QPushButton(juror_stage_pane)
        self.export_button.setObjectName(u"export_button")

        self.pane_layout.addWidget(self.export_button)

        self.compare_button = QPushButton(juror_stage_pane)
        self.compare_button.setObjectName(u"compare_button")

        self.pane_layout.addWidget(self.compare_button)

        self.correction_button = QPushButton(juror_stage_pane)
        self.correction_button.setObjectName(u"correction_button")

        self.pane_layout.addWidget(self.correction_button)

        self.live_button = QPushButton(juror_stage_pane)
        self.live_button.setObjectName(u"live_button")

        self.pane_layout.addWidget(self.live_button)

        self.reopen_button = QPushButton(juror_stage_pane)
        self.reopen_button.setObjectName(u"reopen_button")

        self.pane_layout.addWidget(self.reopen_button)

        self.keys_title = QLabel(juror_stage_pane)
        self.keys_title.setObjectName(u"keys_title")

        self.pane_layout.addWidget(self.keys_title)

        self.keys_layout = QGridLayout()
        self.keys_layout.setObjectName(u"keys_layout")
        self.keys_layout.setColumnStretch(1, 1)

        self.pane_layout.addLayout(self.keys_layout)

        self.pane_spacer = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.pane_layout.addItem(self.pane_spacer)


        self.retranslateUi(juror_stage_pane)
    # setupUi

    def retranslateUi(self, juror_stage_pane):
#if QT_CONFIG(accessibility)
        self.missing_view.setAccessibleName(QCoreApplication.translate("JurorStagePane", u"What is missing", None))
#endif // QT_CONFIG(accessibility)
        self.counts_title.setText(QCoreApplication.translate("JurorStagePane", u"Levels given", None))
#if QT_CONFIG(accessibility)
        self.files_label.setAccessibleName(QCoreApplication.translate("JurorStagePane", u"Signed files", None))
#endif // QT_CONFIG(accessibility)
        self.folder_button.setText(QCoreApplication.translate("JurorStagePane", u"Open the folder", None))
        self.export_button.setText(QCoreApplication.translate("JurorStagePane", u"Export the files again\u2026", None))
        self.compare_button.setText(QCoreApplication.translate("JurorStagePane", u"Compare the versions", None))
        self.correction_button.setText(QCoreApplication.translate("JurorStagePane", u"Start a correction\u2026", None))
        self.live_button.setText(QCoreApplication.translate("JurorStagePane", u"Back to live marking", None))
        self.reopen_button.setText(QCoreApplication.translate("JurorStagePane", u"Reopen the write-up", None))
        self.keys_title.setText(QCoreApplication.translate("JurorStagePane", u"By keyboard", None))
        pass
    # retranslateUi

