# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'passage_time.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QLabel, QLineEdit, QPushButton,
    QVBoxLayout, QWidget)

class Ui_PassageTime(object):
    def setupUi(self, passage_time_part):
        if not passage_time_part.objectName():
            passage_time_part.setObjectName(u"passage_time_part")
        self.time_layout = QVBoxLayout(passage_time_part)
        self.time_layout.setSpacing(8)
        self.time_layout.setObjectName(u"time_layout")
        self.time_layout.setContentsMargins(0, 0, 0, 0)
        self.head_box = QWidget(passage_time_part)
        self.head_box.setObjectName(u"head_box")
        self.head_layout = QVBoxLayout(self.head_box)
        self.head_layout.setSpacing(8)
        self.head_layout.setObjectName(u"head_layout")
        self.head_layout.setContentsMargins(0, 0, 0, 0)
        self.phase_label = QLabel(self.head_box)
        self.phase_label.setObjectName(u"phase_label")
        self.phase_label.setWordWrap(True)
        self.phase_label.setTextFormat(Qt.TextFormat.PlainText)

        self.head_layout.addWidget(self.phase_label)

        self.face_box = QWidget(self.head_box)
        self.face_box.setObjectName(u"face_box")
        self.face_layout = QVBoxLayout(self.face_box)
        self.face_layout.setSpacing(0)
        self.face_layout.setObjectName(u"face_layout")
        self.face_layout.setContentsMargins(0, 0, 0, 0)

        self.head_layout.addWidget(self.face_box)


        self.time_layout.addWidget(self.head_box)

        self.acts_box = QWidget(passage_time_part)
        self.acts_box.setObjectName(u"acts_box")
        self.acts_layout = QVBoxLayout(self.acts_box)
        self.acts_layout.setSpacing(0)
        self.acts_layout.setObjectName(u"acts_layout")
        self.acts_layout.setContentsMargins(0, 0, 0, 0)

        self.time_layout.addWidget(self.acts_box)

        self.reason_box = QWidget(passage_time_part)
        self.reason_box.setObjectName(u"reason_box")
        self.reason_layout = QVBoxLayout(self.reason_box)
        self.reason_layout.setSpacing(0)
        self.reason_layout.setObjectName(u"reason_layout")
        self.reason_layout.setContentsMargins(0, 0, 0, 0)
        self.reason_edit = QLineEdit(self.reason_box)
        self.reason_edit.setObjectName(u"reason_edit")

        self.reason_layout.addWidget(self.reason_edit)


        self.time_layout.addWidget(self.reason_box)

        self.phases_box = QWidget(passage_time_part)
        self.phases_box.setObjectName(u"phases_box")
        self.phases_layout = QVBoxLayout(self.phases_box)
        self.phases_layout.setSpacing(0)
        self.phases_layout.setObjectName(u"phases_layout")
        self.phases_layout.setContentsMargins(0, 0, 0, 0)

        self.time_layout.addWidget(self.phases_box)

        self.extra_label = QLabel(passage_time_part)
        self.extra_label.setObjectName(u"extra_label")
        self.extra_label.setTextFormat(Qt.TextFormat.PlainText)
        self.extra_label.setWordWrap(True)

        self.time_layout.addWidget(self.extra_label)

        self.cues_button = QPushButton(passage_time_part)
        self.cues_button.setObjectName(u"cues_button")
        self.cues_button.setProperty(u"role", u"quiet")
        self.cues_button.setCheckable(True)

        self.time_layout.addWidget(self.cues_button)

        self.moments_box = QWidget(passage_time_part)
        self.moments_box.setObjectName(u"moments_box")
        self.moments_layout = QVBoxLayout(self.moments_box)
        self.moments_layout.setSpacing(0)
        self.moments_layout.setObjectName(u"moments_layout")
        self.moments_layout.setContentsMargins(0, 0, 0, 0)

        self.time_layout.addWidget(self.moments_box)

        self.others_box = QWidget(passage_time_part)
        self.others_box.setObjectName(u"others_box")
        self.others_layout = QVBoxLayout(self.others_box)
        self.others_layout.setSpacing(8)
        self.others_layout.setObjectName(u"others_layout")
        self.others_layout.setContentsMargins(0, 0, 0, 0)

        self.time_layout.addWidget(self.others_box)


        self.retranslateUi(passage_time_part)
    # setupUi

    def retranslateUi(self, passage_time_part):
#if QT_CONFIG(accessibility)
        self.reason_edit.setAccessibleName(QCoreApplication.translate("PassageTime", u"Why the clock stands still", None))
#endif // QT_CONFIG(accessibility)
        self.reason_edit.setPlaceholderText(QCoreApplication.translate("PassageTime", u"Why?", None))
#if QT_CONFIG(accessibility)
        self.cues_button.setAccessibleName(QCoreApplication.translate("PassageTime", u"Silent cues", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

