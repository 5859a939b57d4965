# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'grid_identity.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QLineEdit,
    QVBoxLayout, QWidget)

class Ui_GridIdentity(object):
    def setupUi(self, identity_body):
        if not identity_body.objectName():
            identity_body.setObjectName(u"identity_body")
        self.identity_column = QVBoxLayout(identity_body)
        self.identity_column.setSpacing(16)
        self.identity_column.setObjectName(u"identity_column")
        self.identity_column.setContentsMargins(0, 0, 0, 0)
        self.explanation_label = QLabel(identity_body)
        self.explanation_label.setObjectName(u"explanation_label")
        self.explanation_label.setProperty(u"role", u"muted")
        self.explanation_label.setTextFormat(Qt.TextFormat.PlainText)
        self.explanation_label.setWordWrap(True)

        self.identity_column.addWidget(self.explanation_label)

        self.label_column = QVBoxLayout()
        self.label_column.setSpacing(4)
        self.label_column.setObjectName(u"label_column")
        self.label_column.setContentsMargins(0, 0, 0, 0)
        self.label_label = QLabel(identity_body)
        self.label_label.setObjectName(u"label_label")
        self.label_label.setProperty(u"role", u"field")

        self.label_column.addWidget(self.label_label)

        self.label_edit = QLineEdit(identity_body)
        self.label_edit.setObjectName(u"label_edit")

        self.label_column.addWidget(self.label_edit)


        self.identity_column.addLayout(self.label_column)

        self.title_column = QVBoxLayout()
        self.title_column.setSpacing(4)
        self.title_column.setObjectName(u"title_column")
        self.title_column.setContentsMargins(0, 0, 0, 0)
        self.title_label = QLabel(identity_body)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setProperty(u"role", u"field")

        self.title_column.addWidget(self.title_label)

        self.title_edit = QLineEdit(identity_body)
        self.title_edit.setObjectName(u"title_edit")

        self.title_column.addWidget(self.title_edit)


        self.identity_column.addLayout(self.title_column)

        self.register_row = QHBoxLayout()
        self.register_row.setSpacing(16)
        self.register_row.setObjectName(u"register_row")
        self.register_row.setContentsMargins(0, 0, 0, 0)
        self.register_column = QVBoxLayout()
        self.register_column.setSpacing(4)
        self.register_column.setObjectName(u"register_column")
        self.register_column.setContentsMargins(0, 0, 0, 0)
        self.register_label = QLabel(identity_body)
        self.register_label.setObjectName(u"register_label")
        self.register_label.setProperty(u"role", u"field")

        self.register_column.addWidget(self.register_label)

        self.register_edit = QLineEdit(identity_body)
        self.register_edit.setObjectName(u"register_edit")

        self.register_column.addWidget(self.register_edit)


        self.register_row.addLayout(self.register_column)

        self.certifier_column = QVBoxLayout()
        self.certifier_column.setSpacing(4)
        self.certifier_column.setObjectName(u"certifier_column")
        self.certifier_column.setContentsMargins(0, 0, 0, 0)
        self.certifier_label = QLabel(identity_body)
        self.certifier_label.setObjectName(u"certifier_label")
        self.certifier_label.setProperty(u"role", u"field")

        self.certifier_column.addWidget(self.certifier_label)

        self.certifier_edit = QLineEdit(identity_body)
        self.certifier_edit.setObjectName(u"certifier_edit")

        self.certifier_column.addWidget(self.certifier_edit)


        self.register_row.addLayout(self.certifier_column)

        self.register_row.setStretch(0, 1)
        self.register_row.setStretch(1, 2)

        self.identity_column.addLayout(self.register_row)

        self.level_row = QHBoxLayout()
        self.level_row.setSpacing(16)
        self.level_row.setObjectName(u"level_row")
        self.level_row.setContentsMargins(0, 0, 0, 0)
        self.level_column = QVBoxLayout()
        self.level_column.setSpacing(4)
        self.level_column.setObjectName(u"level_column")
        self.level_column.setContentsMargins(0, 0, 0, 0)
        self.level_label = QLabel(identity_body)
        self.level_label.setObjectName(u"level_label")
        self.level_label.setProperty(u"role", u"field")

        self.level_column.addWidget(self.level_label)

        self.level_edit = QLineEdit(identity_body)
        self.level_edit.setObjectName(u"level_edit")

        self.level_column.addWidget(self.level_edit)


        self.level_row.addLayout(self.level_column)

        self.eqf_column = QVBoxLayout()
        self.eqf_column.setSpacing(4)
        self.eqf_column.setObjectName(u"eqf_column")
        self.eqf_column.setContentsMargins(0, 0, 0, 0)
        self.eqf_label = QLabel(identity_body)
        self.eqf_label.setObjectName(u"eqf_label")
        self.eqf_label.setProperty(u"role", u"field")

        self.eqf_column.addWidget(self.eqf_label)

        self.eqf_edit = QLineEdit(identity_body)
        self.eqf_edit.setObjectName(u"eqf_edit")

        self.eqf_column.addWidget(self.eqf_edit)


        self.level_row.addLayout(self.eqf_column)

        self.nsf_column = QVBoxLayout()
        self.nsf_column.setSpacing(4)
        self.nsf_column.setObjectName(u"nsf_column")
        self.nsf_column.setContentsMargins(0, 0, 0, 0)
        self.nsf_label = QLabel(identity_body)
        self.nsf_label.setObjectName(u"nsf_label")
        self.nsf_label.setProperty(u"role", u"field")

        self.nsf_column.addWidget(self.nsf_label)

        self.nsf_edit = QLineEdit(identity_body)
        self.nsf_edit.setObjectName(u"nsf_edit")

        self.nsf_column.addWidget(self.nsf_edit)


        self.level_row.addLayout(self.nsf_column)

        self.level_row.setStretch(0, 1)
        self.level_row.setStretch(1, 1)
        self.level_row.setStretch(2, 1)

        self.identity_column.addLayout(self.level_row)

        self.dates_row = QHBoxLayout()
        self.dates_row.setSpacing(16)
        self.dates_row.setObjectName(u"dates_row")
        self.dates_row.setContentsMargins(0, 0, 0, 0)
        self.decision_column = QVBoxLayout()
        self.decision_column.setSpacing(4)
        self.decision_column.setObjectName(u"decision_column")
        self.decision_column.setContentsMargins(0, 0, 0, 0)
        self.decision_label = QLabel(identity_body)
        self.decision_label.setObjectName(u"decision_label")
        self.decision_label.setProperty(u"role", u"field")

        self.decision_column.addWidget(self.decision_label)

        self.decision_edit = QLineEdit(identity_body)
        self.decision_edit.setObjectName(u"decision_edit")

        self.decision_column.addWidget(self.decision_edit)


        self.dates_row.addLayout(self.decision_column)

        self.expiry_column = QVBoxLayout()
        self.expiry_column.setSpacing(4)
        self.expiry_column.setObjectName(u"expiry_column")
        self.expiry_column.setContentsMargins(0, 0, 0, 0)
        self.expiry_label = QLabel(identity_body)
        self.expiry_label.setObjectName(u"expiry_label")
        self.expiry_label.setProperty(u"role", u"field")

        self.expiry_column.addWidget(self.expiry_label)

        self.expiry_edit = QLineEdit(identity_body)
        self.expiry_edit.setObjectName(u"expiry_edit")

        self.expiry_column.addWidget(self.expiry_edit)


        self.dates_row.addLayout(self.expiry_column)

        self.dates_row.setStretch(0, 1)
        self.dates_row.setStretch(1, 1)

        self.identity_column.addLayout(self.dates_row)

#if QT_CONFIG(shortcut)
        self.label_label.setBuddy(self.label_edit)
        self.title_label.setBuddy(self.title_edit)
        self.register_label.setBuddy(self.register_edit)
        self.certifier_label.setBuddy(self.certifier_edit)
        self.level_label.setBuddy(self.level_edit)
        self.eqf_label.setBuddy(self.eqf_edit)
        self.nsf_label.setBuddy(self.nsf_edit)
        self.decision_label.setBuddy(self.decision_edit)
        self.expiry_label.setBuddy(self.expiry_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.label_edit, self.title_edit)
        QWidget.setTabOrder(self.title_edit, self.register_edit)
        QWidget.setTabOrder(self.register_edit, self.certifier_edit)
        QWidget.setTabOrder(self.certifier_edit, self.level_edit)
        QWidget.setTabOrder(self.level_edit, self.eqf_edit)
        QWidget.setTabOrder(self.eqf_edit, self.nsf_edit)
        QWidget.setTabOrder(self.nsf_edit, self.decision_edit)
        QWidget.setTabOrder(self.decision_edit, self.expiry_edit)

        self.retranslateUi(identity_body)
    # setupUi

    def retranslateUi(self, identity_body):
        self.explanation_label.setText(QCoreApplication.translate("GridIdentity", u"What minutes and certificates must name. Leave empty what the certifier has not told you.", None))
        self.label_label.setText(QCoreApplication.translate("GridIdentity", u"Name on screen", None))
#if QT_CONFIG(accessibility)
        self.label_edit.setAccessibleName(QCoreApplication.translate("GridIdentity", u"Name on screen", None))
#endif // QT_CONFIG(accessibility)
        self.title_label.setText(QCoreApplication.translate("GridIdentity", u"Exact official title", None))
#if QT_CONFIG(accessibility)
        self.title_edit.setAccessibleName(QCoreApplication.translate("GridIdentity", u"Exact official title", None))
#endif // QT_CONFIG(accessibility)
        self.register_label.setText(QCoreApplication.translate("GridIdentity", u"Register and code", None))
#if QT_CONFIG(accessibility)
        self.register_edit.setAccessibleName(QCoreApplication.translate("GridIdentity", u"Register and code", None))
#endif // QT_CONFIG(accessibility)
        self.register_edit.setPlaceholderText(QCoreApplication.translate("GridIdentity", u"e.g. RNCP38000", None))
        self.certifier_label.setText(QCoreApplication.translate("GridIdentity", u"Certifier", None))
#if QT_CONFIG(accessibility)
        self.certifier_edit.setAccessibleName(QCoreApplication.translate("GridIdentity", u"Certifier", None))
#endif // QT_CONFIG(accessibility)
        self.level_label.setText(QCoreApplication.translate("GridIdentity", u"Level", None))
#if QT_CONFIG(accessibility)
        self.level_edit.setAccessibleName(QCoreApplication.translate("GridIdentity", u"Level", None))
#endif // QT_CONFIG(accessibility)
        self.level_edit.setPlaceholderText(QCoreApplication.translate("GridIdentity", u"e.g. 6", None))
        self.eqf_label.setText(QCoreApplication.translate("GridIdentity", u"European level (EQF)", None))
#if QT_CONFIG(accessibility)
        self.eqf_edit.setAccessibleName(QCoreApplication.translate("GridIdentity", u"European level (EQF)", None))
#endif // QT_CONFIG(accessibility)
        self.eqf_edit.setPlaceholderText(QCoreApplication.translate("GridIdentity", u"e.g. 6", None))
        self.nsf_label.setText(QCoreApplication.translate("GridIdentity", u"NSF code", None))
#if QT_CONFIG(accessibility)
        self.nsf_edit.setAccessibleName(QCoreApplication.translate("GridIdentity", u"NSF code", None))
#endif // QT_CONFIG(accessibility)
        self.nsf_edit.setPlaceholderText(QCoreApplication.translate("GridIdentity", u"e.g. 312", None))
        self.decision_label.setText(QCoreApplication.translate("GridIdentity", u"Registration date", None))
#if QT_CONFIG(accessibility)
        self.decision_edit.setAccessibleName(QCoreApplication.translate("GridIdentity", u"Registration date", None))
#endif // QT_CONFIG(accessibility)
        self.decision_edit.setPlaceholderText(QCoreApplication.translate("GridIdentity", u"e.g. 2024-07-18", None))
        self.expiry_label.setText(QCoreApplication.translate("GridIdentity", u"End of registration", None))
#if QT_CONFIG(accessibility)
        self.expiry_edit.setAccessibleName(QCoreApplication.translate("GridIdentity", u"End of registration", None))
#endif // QT_CONFIG(accessibility)
        self.expiry_edit.setPlaceholderText(QCoreApplication.translate("GridIdentity", u"e.g. 2027-07-18", None))
        pass
    # retranslateUi

