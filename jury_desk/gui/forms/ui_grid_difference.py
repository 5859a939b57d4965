# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'grid_difference.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QFrame, QLabel, QListWidget,
    QTextBrowser, QVBoxLayout,
    QWidget)

class Ui_GridDifference(object):
    def setupUi(self, difference_body):
        if not difference_body.objectName():
            difference_body.setObjectName(u"difference_body")
        self.difference_column = QVBoxLayout(difference_body)
        self.difference_column.setSpacing(8)
        self.difference_column.setObjectName(u"difference_column")
        self.difference_column.setContentsMargins(0, 0, 0, 0)
        self.other_label = QLabel(difference_body)
        self.other_label.setObjectName(u"other_label")
        self.other_label.setProperty(u"role", u"field")
        self.other_label.setTextFormat(Qt.TextFormat.PlainText)

        self.difference_column.addWidget(self.other_label)

        self.other_list = QListWidget(difference_body)
        self.other_list.setObjectName(u"other_list")
        self.other_list.setProperty(u"role", u"choices")
        self.other_list.setFrameShape(QFrame.Shape.NoFrame)

        self.difference_column.addWidget(self.other_list)

        self.changes_count = QLabel(difference_body)
        self.changes_count.setObjectName(u"changes_count")
        self.changes_count.setProperty(u"role", u"strong")
        self.changes_count.setTextFormat(Qt.TextFormat.PlainText)
        self.changes_count.setWordWrap(True)

        self.difference_column.addWidget(self.changes_count)

        self.changes_text = QTextBrowser(difference_body)
        self.changes_text.setObjectName(u"changes_text")
        self.changes_text.setOpenLinks(False)
        self.changes_text.setFrameShape(QFrame.Shape.NoFrame)
        self.changes_text.setTabChangesFocus(True)

        self.difference_column.addWidget(self.changes_text)

        QWidget.setTabOrder(self.other_list, self.changes_text)

        self.retranslateUi(difference_body)
    # setupUi

    def retranslateUi(self, difference_body):
        self.other_label.setText(QCoreApplication.translate("GridDifference", u"Compared with", None))
#if QT_CONFIG(accessibility)
        self.other_list.setAccessibleName(QCoreApplication.translate("GridDifference", u"The revision to compare with", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.changes_text.setAccessibleName(QCoreApplication.translate("GridDifference", u"Differences", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

