// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/Question.h"

#include "widgets/Buttons.h"

#include <QGuiApplication>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>

void Question::ask(QWidget *parent, const QString &object, const std::function<void()> &work) const
{
    auto *box = new QMessageBox(QMessageBox::Question, QGuiApplication::applicationDisplayName(), question,
                                QMessageBox::NoButton, parent);
    box->setObjectName(object);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(detail);
    // The format of the box is that of its first line only.
    for (QLabel *label : box->findChildren<QLabel *>()) {
        if (label->pixmap().isNull())
            label->setTextFormat(Qt::PlainText);
    }
    QPushButton *accept = box->addButton(yes, QMessageBox::AcceptRole);
    accept->setObjectName(object + QLatin1String("Yes"));
    Buttons::setRole(accept, ButtonRole::Danger);
    QPushButton *reject = box->addButton(no, QMessageBox::RejectRole);
    reject->setObjectName(object + QLatin1String("No"));
    box->setDefaultButton(reject);
    box->setEscapeButton(reject);
    QObject::connect(accept, &QPushButton::clicked, parent, work);
    box->open();
}
