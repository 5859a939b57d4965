# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'review_inspector.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QFrame, QHBoxLayout, QLabel,
    QLineEdit, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from jury_desk.gui.grids.choice_button import ChoiceButton

class Ui_ReviewInspector(object):
    def setupUi(self, review_inspector):
        if not review_inspector.objectName():
            review_inspector.setObjectName(u"review_inspector")
        self.inspector_column = QVBoxLayout(review_inspector)
        self.inspector_column.setSpacing(16)
        self.inspector_column.setObjectName(u"inspector_column")
        self.inspector_column.setContentsMargins(16, 12, 16, 24)
        self.head_column = QVBoxLayout()
        self.head_column.setSpacing(4)
        self.head_column.setObjectName(u"head_column")
        self.head_column.setContentsMargins(0, 0, 0, 0)
        self.kind_label = QLabel(review_inspector)
        self.kind_label.setObjectName(u"kind_label")
        self.kind_label.setProperty(u"role", u"strong")
        self.kind_label.setTextFormat(Qt.TextFormat.PlainText)
        self.kind_label.setWordWrap(True)

        self.head_column.addWidget(self.kind_label)

        self.sure_label = QLabel(review_inspector)
        self.sure_label.setObjectName(u"sure_label")
        self.sure_label.setProperty(u"role", u"small")
        self.sure_label.setTextFormat(Qt.TextFormat.PlainText)
        self.sure_label.setWordWrap(True)

        self.head_column.addWidget(self.sure_label)

        self.place_button = QPushButton(review_inspector)
        self.place_button.setObjectName(u"place_button")
        self.place_button.setProperty(u"role", u"link")

        self.head_column.addWidget(self.place_button)


        self.inspector_column.addLayout(self.head_column)

        self.many_widget = QWidget(review_inspector)
        self.many_widget.setObjectName(u"many_widget")
        self.many_column = QVBoxLayout(self.many_widget)
        self.many_column.setSpacing(8)
        self.many_column.setObjectName(u"many_column")
        self.many_column.setContentsMargins(0, 0, 0, 0)
        self.many_label = QLabel(self.many_widget)
        self.many_label.setObjectName(u"many_label")
        self.many_label.setProperty(u"role", u"muted")
        self.many_label.setTextFormat(Qt.TextFormat.PlainText)
        self.many_label.setWordWrap(True)

        self.many_column.addWidget(self.many_label)

        self.acts_column = QVBoxLayout()
        self.acts_column.setSpacing(0)
        self.acts_column.setObjectName(u"acts_column")
        self.acts_column.setContentsMargins(0, 0, 0, 0)
        self.join_button = QPushButton(self.many_widget)
        self.join_button.setObjectName(u"join_button")
        self.join_button.setProperty(u"role", u"link")

        self.acts_column.addWidget(self.join_button)

        self.move_button = QPushButton(self.many_widget)
        self.move_button.setObjectName(u"move_button")
        self.move_button.setProperty(u"role", u"link")

        self.acts_column.addWidget(self.move_button)

        self.retype_button = QPushButton(self.many_widget)
        self.retype_button.setObjectName(u"retype_button")
        self.retype_button.setProperty(u"role", u"link")

        self.acts_column.addWidget(self.retype_button)

        self.aside_button = QPushButton(self.many_widget)
        self.aside_button.setObjectName(u"aside_button")
        self.aside_button.setProperty(u"role", u"link")

        self.acts_column.addWidget(self.aside_button)


        self.many_column.addLayout(self.acts_column)


        self.inspector_column.addWidget(self.many_widget)

        self.code_widget = QWidget(review_inspector)
        self.code_widget.setObjectName(u"code_widget")
        self.code_column = QVBoxLayout(self.code_widget)
        self.code_column.setSpacing(4)
        self.code_column.setObjectName(u"code_column")
        self.code_column.setContentsMargins(0, 0, 0, 0)
        self.code_label = QLabel(self.code_widget)
        self.code_label.setObjectName(u"code_label")
        self.code_label.setProperty(u"role", u"field")
        self.code_label.setTextFormat(Qt.TextFormat.PlainText)

        self.code_column.addWidget(self.code_label)

        self.code_edit = QLineEdit(self.code_widget)
        self.code_edit.setObjectName(u"code_edit")

        self.code_column.addWidget(self.code_edit)


        self.inspector_column.addWidget(self.code_widget)

        self.text_widget = QWidget(review_inspector)
        self.text_widget.setObjectName(u"text_widget")
        self.text_column = QVBoxLayout(self.text_widget)
        self.text_column.setSpacing(4)
        self.text_column.setObjectName(u"text_column")
        self.text_column.setContentsMargins(0, 0, 0, 0)
        self.text_label = QLabel(self.text_widget)
        self.text_label.setObjectName(u"text_label")
        self.text_label.setProperty(u"role", u"field")
        self.text_label.setTextFormat(Qt.TextFormat.PlainText)

        self.text_column.addWidget(self.text_label)


        self.inspector_column.addWidget(self.text_widget)

        self.printed_frame = QFrame(review_inspector)
        self.printed_frame.setObjectName(u"printed_frame")
        self.printed_column = QVBoxLayout(self.printed_frame)
        self.printed_column.setSpacing(4)
        self.printed_column.setObjectName(u"printed_column")
        self.printed_column.setContentsMargins(12, 8, 12, 8)
        self.printed_title = QLabel(self.printed_frame)
        self.printed_title.setObjectName(u"printed_title")
        self.printed_title.setProperty(u"role", u"field")
        self.printed_title.setTextFormat(Qt.TextFormat.PlainText)

        self.printed_column.addWidget(self.printed_title)

        self.printed_text = QLabel(self.printed_frame)
        self.printed_text.setObjectName(u"printed_text")
        self.printed_text.setWordWrap(True)
        self.printed_text.setTextFormat(Qt.TextFormat.RichText)

        self.printed_column.addWidget(self.printed_text)

        self.restore_button = QPushButton(self.printed_frame)
        self.restore_button.setObjectName(u"restore_button")
        self.restore_button.setProperty(u"role", u"link")

        self.printed_column.addWidget(self.restore_button)


        self.inspector_column.addWidget(self.printed_frame)

        self.items_widget = QWidget(review_inspector)
        self.items_widget.setObjectName(u"items_widget")
        self.items_column = QVBoxLayout(self.items_widget)
        self.items_column.setSpacing(4)
        self.items_column.setObjectName(u"items_column")
        self.items_column.setContentsMargins(0, 0, 0, 0)
        self.items_label = QLabel(self.items_widget)
        self.items_label.setObjectName(u"items_label")
        self.items_label.setProperty(u"role", u"field")
        self.items_label.setTextFormat(Qt.TextFormat.PlainText)

        self.items_column.addWidget(self.items_label)


        self.inspector_column.addWidget(self.items_widget)

        self.heading_widget = QWidget(review_inspector)
        self.heading_widget.setObjectName(u"heading_widget")
        self.heading_column = QVBoxLayout(self.heading_widget)
        self.heading_column.setSpacing(4)
        self.heading_column.setObjectName(u"heading_column")
        self.heading_column.setContentsMargins(0, 0, 0, 0)
        self.heading_label = QLabel(self.heading_widget)
        self.heading_label.setObjectName(u"heading_label")
        self.heading_label.setProperty(u"role", u"field")
        self.heading_label.setTextFormat(Qt.TextFormat.PlainText)

        self.heading_column.addWidget(self.heading_label)

        self.heading_edit = QLineEdit(self.heading_widget)
        self.heading_edit.setObjectName(u"heading_edit")

        self.heading_column.addWidget(self.heading_edit)


        self.inspector_column.addWidget(self.heading_widget)

        self.bloc_widget = QWidget(review_inspector)
        self.bloc_widget.setObjectName(u"bloc_widget")
        self.bloc_column = QVBoxLayout(self.bloc_widget)
        self.bloc_column.setSpacing(4)
        self.bloc_column.setObjectName(u"bloc_column")
        self.bloc_column.setContentsMargins(0, 0, 0, 0)
        self.bloc_label = QLabel(self.bloc_widget)
        self.bloc_label.setObjectName(u"bloc_label")
        self.bloc_label.setProperty(u"role", u"field")
        self.bloc_label.setTextFormat(Qt.TextFormat.PlainText)

        self.bloc_column.addWidget(self.bloc_label)

        self.bloc_button = ChoiceButton(self.bloc_widget)
        self.bloc_button.setObjectName(u"bloc_button")
        self.bloc_button.setProperty(u"role", u"choice")

        self.bloc_column.addWidget(self.bloc_button)


        self.inspector_column.addWidget(self.bloc_widget)

        self.competency_widget = QWidget(review_inspector)
        self.competency_widget.setObjectName(u"competency_widget")
        self.competency_column = QVBoxLayout(self.competency_widget)
        self.competency_column.setSpacing(4)
        self.competency_column.setObjectName(u"competency_column")
        self.competency_column.setContentsMargins(0, 0, 0, 0)
        self.competency_label = QLabel(self.competency_widget)
        self.competency_label.setObjectName(u"competency_label")
        self.competency_label.setProperty(u"role", u"field")
        self.competency_label.setTextFormat(Qt.TextFormat.PlainText)

        self.competency_column.addWidget(self.competency_label)

        self.competency_button = ChoiceButton(self.competency_widget)
        self.competency_button.setObjectName(u"competency_button")
        self.competency_button.setProperty(u"role", u"choice")

        self.competency_column.addWidget(self.competency_button)


        self.inspector_column.addWidget(self.competency_widget)

        self.activity_widget = QWidget(review_inspector)
        self.activity_widget.setObjectName(u"activity_widget")
        self.activity_column = QVBoxLayout(self.activity_widget)
        self.activity_column.setSpacing(4)
        self.activity_column.setObjectName(u"activity_column")
        self.activity_column.setContentsMargins(0, 0, 0, 0)
        self.activity_label = QLabel(self.activity_widget)
        self.activity_label.setObjectName(u"activity_label")
        self.activity_label.setProperty(u"role", u"field")
        self.activity_label.setTextFormat(Qt.TextFormat.PlainText)

        self.activity_column.addWidget(self.activity_label)

        self.activity_button = ChoiceButton(self.activity_widget)
        self.activity_button.setObjectName(u"activity_button")
        self.activity_button.setProperty(u"role", u"choice")

        self.activity_column.addWidget(self.activity_button)


        self.inspector_column.addWidget(self.activity_widget)

        self.setting_widget = QWidget(review_inspector)
        self.setting_widget.setObjectName(u"setting_widget")
        self.setting_column = QVBoxLayout(self.setting_widget)
        self.setting_column.setSpacing(4)
        self.setting_column.setObjectName(u"setting_column")
        self.setting_column.setContentsMargins(0, 0, 0, 0)
        self.setting_label = QLabel(self.setting_widget)
        self.setting_label.setObjectName(u"setting_label")
        self.setting_label.setProperty(u"role", u"field")
        self.setting_label.setTextFormat(Qt.TextFormat.PlainText)

        self.setting_column.addWidget(self.setting_label)

        self.setting_button = ChoiceButton(self.setting_widget)
        self.setting_button.setObjectName(u"setting_button")
        self.setting_button.setProperty(u"role", u"choice")

        self.setting_column.addWidget(self.setting_button)


        self.inspector_column.addWidget(self.setting_widget)

        self.links_widget = QWidget(review_inspector)
        self.links_widget.setObjectName(u"links_widget")
        self.links_column = QVBoxLayout(self.links_widget)
        self.links_column.setSpacing(4)
        self.links_column.setObjectName(u"links_column")
        self.links_column.setContentsMargins(0, 0, 0, 0)
        self.links_label = QLabel(self.links_widget)
        self.links_label.setObjectName(u"links_label")
        self.links_label.setProperty(u"role", u"field")
        self.links_label.setTextFormat(Qt.TextFormat.PlainText)

        self.links_column.addWidget(self.links_label)


        self.inspector_column.addWidget(self.links_widget)

        self.part_widget = QWidget(review_inspector)
        self.part_widget.setObjectName(u"part_widget")
        self.part_column = QVBoxLayout(self.part_widget)
        self.part_column.setSpacing(4)
        self.part_column.setObjectName(u"part_column")
        self.part_column.setContentsMargins(0, 0, 0, 0)
        self.part_label = QLabel(self.part_widget)
        self.part_label.setObjectName(u"part_label")
        self.part_label.setProperty(u"role", u"field")
        self.part_label.setTextFormat(Qt.TextFormat.PlainText)

        self.part_column.addWidget(self.part_label)

        self.part_button = ChoiceButton(self.part_widget)
        self.part_button.setObjectName(u"part_button")
        self.part_button.setProperty(u"role", u"choice")

        self.part_column.addWidget(self.part_button)


        self.inspector_column.addWidget(self.part_widget)

        self.flags_widget = QWidget(review_inspector)
        self.flags_widget.setObjectName(u"flags_widget")
        self.flags_column = QVBoxLayout(self.flags_widget)
        self.flags_column.setSpacing(4)
        self.flags_column.setObjectName(u"flags_column")
        self.flags_column.setContentsMargins(0, 0, 0, 0)
        self.flags_label = QLabel(self.flags_widget)
        self.flags_label.setObjectName(u"flags_label")
        self.flags_label.setProperty(u"role", u"field")
        self.flags_label.setTextFormat(Qt.TextFormat.PlainText)

        self.flags_column.addWidget(self.flags_label)


        self.inspector_column.addWidget(self.flags_widget)

        self.weight_widget = QWidget(review_inspector)
        self.weight_widget.setObjectName(u"weight_widget")
        self.weight_row = QHBoxLayout(self.weight_widget)
        self.weight_row.setSpacing(8)
        self.weight_row.setObjectName(u"weight_row")
        self.weight_row.setContentsMargins(0, 0, 0, 0)
        self.weight_column = QVBoxLayout()
        self.weight_column.setSpacing(4)
        self.weight_column.setObjectName(u"weight_column")
        self.weight_column.setContentsMargins(0, 0, 0, 0)
        self.weight_label = QLabel(self.weight_widget)
        self.weight_label.setObjectName(u"weight_label")
        self.weight_label.setProperty(u"role", u"field")
        self.weight_label.setTextFormat(Qt.TextFormat.PlainText)

        self.weight_column.addWidget(self.weight_label)

        self.weight_edit = QLineEdit(self.weight_widget)
        self.weight_edit.setObjectName(u"weight_edit")

        self.weight_column.addWidget(self.weight_edit)


        self.weight_row.addLayout(self.weight_column)

        self.scale_column = QVBoxLayout()
        self.scale_column.setSpacing(4)
        self.scale_column.setObjectName(u"scale_column")
        self.scale_column.setContentsMargins(0, 0, 0, 0)
        self.scale_label = QLabel(self.weight_widget)
        self.scale_label.setObjectName(u"scale_label")
        self.scale_label.setProperty(u"role", u"field")
        self.scale_label.setTextFormat(Qt.TextFormat.PlainText)

        self.scale_column.addWidget(self.scale_label)

        self.scale_button = ChoiceButton(self.weight_widget)
        self.scale_button.setObjectName(u"scale_button")
        self.scale_button.setProperty(u"role", u"choice")

        self.scale_column.addWidget(self.scale_button)


        self.weight_row.addLayout(self.scale_column)

        self.weight_row.setStretch(0, 1)
        self.weight_row.setStretch(1, 2)

        self.inspector_column.addWidget(self.weight_widget)

        self.levels_widget = QWidget(review_inspector)
        self.levels_widget.setObjectName(u"levels_widget")
        self.levels_column = QVBoxLayout(self.levels_widget)
        self.levels_column.setSpacing(4)
        self.levels_column.setObjectName(u"levels_column")
        self.levels_column.setContentsMargins(0, 0, 0, 0)
        self.levels_label = QLabel(self.levels_widget)
        self.levels_label.setObjectName(u"levels_label")
        self.levels_label.setProperty(u"role", u"field")
        self.levels_label.setTextFormat(Qt.TextFormat.PlainText)

        self.levels_column.addWidget(self.levels_label)

        self.scales_button = QPushButton(self.levels_widget)
        self.scales_button.setObjectName(u"scales_button")
        self.scales_button.setProperty(u"role", u"link")

        self.levels_column.addWidget(self.scales_button)


        self.inspector_column.addWidget(self.levels_widget)

        self.sitting_widget = QWidget(review_inspector)
        self.sitting_widget.setObjectName(u"sitting_widget")
        self.sitting_column = QVBoxLayout(self.sitting_widget)
        self.sitting_column.setSpacing(4)
        self.sitting_column.setObjectName(u"sitting_column")
        self.sitting_column.setContentsMargins(0, 0, 0, 0)
        self.sitting_label = QLabel(self.sitting_widget)
        self.sitting_label.setObjectName(u"sitting_label")
        self.sitting_label.setProperty(u"role", u"field")
        self.sitting_label.setTextFormat(Qt.TextFormat.PlainText)

        self.sitting_column.addWidget(self.sitting_label)

        self.sitting_text = QLabel(self.sitting_widget)
        self.sitting_text.setObjectName(u"sitting_text")
        self.sitting_text.setTextFormat(Qt.TextFormat.PlainText)
        self.sitting_text.setWordWrap(True)

        self.sitting_column.addWidget(self.sitting_text)

        self.sitting_button = QPushButton(self.sitting_widget)
        self.sitting_button.setObjectName(u"sitting_button")
        self.sitting_button.setProperty(u"role", u"link")

        self.sitting_column.addWidget(self.sitting_button)


        self.inspector_column.addWidget(self.sitting_widget)

        self.doubts_widget = QWidget(review_inspector)
        self.doubts_widget.setObjectName(u"doubts_widget")
        self.doubts_column = QVBoxLayout(self.doubts_widget)
        self.doubts_column.setSpacing(4)
        self.doubts_column.setObjectName(u"doubts_column")
        self.doubts_column.setContentsMargins(0, 0, 0, 0)
        self.doubts_label = QLabel(self.doubts_widget)
        self.doubts_label.setObjectName(u"doubts_label")
        self.doubts_label.setProperty(u"role", u"field")
        self.doubts_label.setTextFormat(Qt.TextFormat.PlainText)

        self.doubts_column.addWidget(self.doubts_label)

        self.doubts_text = QLabel(self.doubts_widget)
        self.doubts_text.setObjectName(u"doubts_text")
        self.doubts_text.setProperty(u"role", u"small")
        self.doubts_text.setTextFormat(Qt.TextFormat.PlainText)
        self.doubts_text.setWordWrap(True)

        self.doubts_column.addWidget(self.doubts_text)


        self.inspector_column.addWidget(self.doubts_widget)

        self.inspector_spacer = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.inspector_column.addItem(self.inspector_spacer)

#if QT_CONFIG(shortcut)
        self.code_label.setBuddy(self.code_edit)
        self.heading_label.setBuddy(self.heading_edit)
        self.weight_label.setBuddy(self.weight_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(review_inspector)
    # setupUi

    def retranslateUi(self, review_inspector):
#if QT_CONFIG(accessibility)
        self.place_button.setAccessibleName(QCoreApplication.translate("ReviewInspector", u"Show the place in the source", None))
#endif // QT_CONFIG(accessibility)
        self.join_button.setText(QCoreApplication.translate("ReviewInspector", u"Join", None))
        self.move_button.setText(QCoreApplication.translate("ReviewInspector", u"Move to a bloc\u2026", None))
        self.retype_button.setText(QCoreApplication.translate("ReviewInspector", u"Change the kind\u2026", None))
        self.aside_button.setText(QCoreApplication.translate("ReviewInspector", u"Put aside", None))
        self.code_label.setText(QCoreApplication.translate("ReviewInspector", u"Code", None))
#if QT_CONFIG(accessibility)
        self.code_edit.setAccessibleName(QCoreApplication.translate("ReviewInspector", u"Code", None))
#endif // QT_CONFIG(accessibility)
        self.text_label.setText(QCoreApplication.translate("ReviewInspector", u"Text", None))
        self.printed_title.setText(QCoreApplication.translate("ReviewInspector", u"As printed", None))
        self.restore_button.setText(QCoreApplication.translate("ReviewInspector", u"Go back to the print", None))
        self.items_label.setText(QCoreApplication.translate("ReviewInspector", u"Items, one a line", None))
        self.heading_label.setText(QCoreApplication.translate("ReviewInspector", u"Heading", None))
#if QT_CONFIG(accessibility)
        self.heading_edit.setAccessibleName(QCoreApplication.translate("ReviewInspector", u"Heading", None))
#endif // QT_CONFIG(accessibility)
        self.bloc_label.setText(QCoreApplication.translate("ReviewInspector", u"Bloc", None))
#if QT_CONFIG(accessibility)
        self.bloc_button.setAccessibleName(QCoreApplication.translate("ReviewInspector", u"Bloc", None))
#endif // QT_CONFIG(accessibility)
        self.competency_label.setText(QCoreApplication.translate("ReviewInspector", u"Competency", None))
#if QT_CONFIG(accessibility)
        self.competency_button.setAccessibleName(QCoreApplication.translate("ReviewInspector", u"Competency", None))
#endif // QT_CONFIG(accessibility)
        self.activity_label.setText(QCoreApplication.translate("ReviewInspector", u"Activity", None))
#if QT_CONFIG(accessibility)
        self.activity_button.setAccessibleName(QCoreApplication.translate("ReviewInspector", u"Activity", None))
#endif // QT_CONFIG(accessibility)
        self.setting_label.setText(QCoreApplication.translate("ReviewInspector", u"Held", None))
#if QT_CONFIG(accessibility)
        self.setting_button.setAccessibleName(QCoreApplication.translate("ReviewInspector", u"Held", None))
#endif // QT_CONFIG(accessibility)
        self.links_label.setText(QCoreApplication.translate("ReviewInspector", u"Assessments", None))
        self.part_label.setText(QCoreApplication.translate("ReviewInspector", u"Part of the assessment", None))
#if QT_CONFIG(accessibility)
        self.part_button.setAccessibleName(QCoreApplication.translate("ReviewInspector", u"Part of the assessment", None))
#endif // QT_CONFIG(accessibility)
        self.flags_label.setText(QCoreApplication.translate("ReviewInspector", u"In the count", None))
        self.weight_label.setText(QCoreApplication.translate("ReviewInspector", u"Weight", None))
#if QT_CONFIG(accessibility)
        self.weight_edit.setAccessibleName(QCoreApplication.translate("ReviewInspector", u"Weight", None))
#endif // QT_CONFIG(accessibility)
        self.scale_label.setText(QCoreApplication.translate("ReviewInspector", u"Scale", None))
#if QT_CONFIG(accessibility)
        self.scale_button.setAccessibleName(QCoreApplication.translate("ReviewInspector", u"Scale", None))
#endif // QT_CONFIG(accessibility)
        self.levels_label.setText(QCoreApplication.translate("ReviewInspector", u"What each level means", None))
        self.scales_button.setText(QCoreApplication.translate("ReviewInspector", u"Change the levels\u2026", None))
        self.sitting_label.setText(QCoreApplication.translate("ReviewInspector", u"How it is held", None))
        self.sitting_button.setText(QCoreApplication.translate("ReviewInspector", u"Change how it is held\u2026", None))
        self.doubts_label.setText(QCoreApplication.translate("ReviewInspector", u"Doubts noted", None))
        pass
    # retranslateUi

