# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'calibration_card.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (Qt)
from PySide6.QtWidgets import (QFrame, QHBoxLayout, QLabel,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from jury_desk.gui.kit.flow_line import FlowLine

class Ui_CalibrationCard(object):
    def setupUi(self, calibration_card):
        if not calibration_card.objectName():
            calibration_card.setObjectName(u"calibration_card")
        calibration_card.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.card_row = QHBoxLayout(calibration_card)
        self.card_row.setSpacing(20)
        self.card_row.setObjectName(u"card_row")
        self.card_row.setContentsMargins(16, 14, 16, 14)
        self.targets_column = QVBoxLayout()
        self.targets_column.setSpacing(0)
        self.targets_column.setObjectName(u"targets_column")
        self.targets_column.setContentsMargins(0, 0, 0, 0)
        self.targets_box = QWidget(calibration_card)
        self.targets_box.setObjectName(u"targets_box")
        self.targets_row = QHBoxLayout(self.targets_box)
        self.targets_row.setSpacing(4)
        self.targets_row.setObjectName(u"targets_row")
        self.targets_row.setContentsMargins(0, 0, 0, 0)

        self.targets_column.addWidget(self.targets_box)

        self.targets_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.targets_column.addItem(self.targets_spacer)


        self.card_row.addLayout(self.targets_column)

        self.texts_column = QVBoxLayout()
        self.texts_column.setSpacing(4)
        self.texts_column.setObjectName(u"texts_column")
        self.texts_column.setContentsMargins(0, 0, 0, 0)
        self.meta_flow = FlowLine(calibration_card)
        self.meta_flow.setObjectName(u"meta_flow")
        self.code_label = QLabel(self.meta_flow)
        self.code_label.setObjectName(u"code_label")
        self.code_label.setProperty(u"role", u"field")
        self.code_label.setTextFormat(Qt.TextFormat.PlainText)
        self.level_label = QLabel(self.meta_flow)
        self.level_label.setObjectName(u"level_label")
        self.level_label.setProperty(u"role", u"strong")
        self.level_label.setTextFormat(Qt.TextFormat.PlainText)

        self.texts_column.addWidget(self.meta_flow)

        self.text_label = QLabel(calibration_card)
        self.text_label.setObjectName(u"text_label")
        self.text_label.setTextFormat(Qt.TextFormat.PlainText)
        self.text_label.setWordWrap(True)
        self.text_label.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignTop)

        self.texts_column.addWidget(self.text_label)

        self.items_label = QLabel(calibration_card)
        self.items_label.setObjectName(u"items_label")
        self.items_label.setProperty(u"role", u"muted")
        self.items_label.setTextFormat(Qt.TextFormat.PlainText)
        self.items_label.setWordWrap(True)
        self.items_label.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignTop)

        self.texts_column.addWidget(self.items_label)

        self.compared_box = QWidget(calibration_card)
        self.compared_box.setObjectName(u"compared_box")
        self.compared_column = QVBoxLayout(self.compared_box)
        self.compared_column.setSpacing(6)
        self.compared_column.setObjectName(u"compared_column")
        self.compared_column.setContentsMargins(0, 4, 0, 0)
        self.compared_line = QFrame(self.compared_box)
        self.compared_line.setObjectName(u"compared_line")
        self.compared_line.setProperty(u"role", u"line")

        self.compared_column.addWidget(self.compared_line)

        self.compared_flow = FlowLine(self.compared_box)
        self.compared_flow.setObjectName(u"compared_flow")

        self.compared_column.addWidget(self.compared_flow)

        self.compared_label = QLabel(self.compared_box)
        self.compared_label.setObjectName(u"compared_label")
        self.compared_label.setProperty(u"role", u"muted")
        self.compared_label.setTextFormat(Qt.TextFormat.PlainText)
        self.compared_label.setWordWrap(True)

        self.compared_column.addWidget(self.compared_label)

        self.descriptors_label = QLabel(self.compared_box)
        self.descriptors_label.setObjectName(u"descriptors_label")
        self.descriptors_label.setProperty(u"role", u"small")
        self.descriptors_label.setTextFormat(Qt.TextFormat.PlainText)
        self.descriptors_label.setWordWrap(True)

        self.compared_column.addWidget(self.descriptors_label)


        self.texts_column.addWidget(self.compared_box)

        self.texts_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.texts_column.addItem(self.texts_spacer)

        self.texts_column.setStretch(4, 1)

        self.card_row.addLayout(self.texts_column)

        self.card_row.setStretch(1, 1)

        self.retranslateUi(calibration_card)
    # setupUi

    def retranslateUi(self, calibration_card):
        pass
    # retranslateUi

