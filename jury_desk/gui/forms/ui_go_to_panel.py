# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'go_to_panel.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QLabel, QLineEdit,
    QListView, QVBoxLayout)

class Ui_GoToPanel(object):
    def setupUi(self, go_to_panel):
        if not go_to_panel.objectName():
            go_to_panel.setObjectName(u"go_to_panel")
        go_to_panel.setProperty(u"role", u"raised")
        self.panel_layout = QVBoxLayout(go_to_panel)
        self.panel_layout.setSpacing(8)
        self.panel_layout.setObjectName(u"panel_layout")
        self.panel_layout.setContentsMargins(16, 12, 16, 16)
        self.title_label = QLabel(go_to_panel)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setProperty(u"role", u"field")
        self.title_label.setTextFormat(Qt.TextFormat.PlainText)

        self.panel_layout.addWidget(self.title_label)

        self.code_edit = QLineEdit(go_to_panel)
        self.code_edit.setObjectName(u"code_edit")
        self.code_edit.setMaxLength(80)

        self.panel_layout.addWidget(self.code_edit)

        self.wrong_label = QLabel(go_to_panel)
        self.wrong_label.setObjectName(u"wrong_label")
        self.wrong_label.setProperty(u"role", u"error")
        self.wrong_label.setTextFormat(Qt.TextFormat.PlainText)
        self.wrong_label.setWordWrap(True)

        self.panel_layout.addWidget(self.wrong_label)

        self.found_view = QListView(go_to_panel)
        self.found_view.setObjectName(u"found_view")
        self.found_view.setFocusPolicy(Qt.FocusPolicy.NoFocus)

        self.panel_layout.addWidget(self.found_view)


        self.retranslateUi(go_to_panel)
    # setupUi

    def retranslateUi(self, go_to_panel):
        self.title_label.setText(QCoreApplication.translate("GoToPanel", u"Go to a code", None))
        self.code_edit.setPlaceholderText(QCoreApplication.translate("GoToPanel", u"C2.7, CE2.6.1, 2.6\u2026", None))
#if QT_CONFIG(accessibility)
        self.code_edit.setAccessibleName(QCoreApplication.translate("GoToPanel", u"Go to a code", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.found_view.setAccessibleName(QCoreApplication.translate("GoToPanel", u"Criteria and competencies found", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

