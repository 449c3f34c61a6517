// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/ui/RoomQuestion.h"

#include "widgets/Buttons.h"

#include <QLabel>
#include <QMessageBox>

QString RoomQuestion::names(const QStringList &all, int most)
{
    // One more line says less than the name that it would stand for.
    const auto shown = all.size() == most + 1 ? all.size() : std::min<qsizetype>(most, all.size());
    QStringList lines = all.first(shown);
    if (all.size() > shown)
        lines << tr("and %n more", nullptr, static_cast<int>(all.size() - shown));
    return lines.join(u'\n');
}

void RoomQuestion::ask(QWidget *parent, const RoomQuestion &question, const std::function<void()> &work)
{
    auto *box = new QMessageBox(QMessageBox::Question, QGuiApplication::applicationDisplayName(),
                                question.question, QMessageBox::NoButton, parent);
    box->setObjectName(QStringLiteral("roomQuestion"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(question.detail);
    // The format of the box is that of its first line only, and names come from outside.
    for (QLabel *label : box->findChildren<QLabel *>()) {
        if (label->pixmap().isNull())
            label->setTextFormat(Qt::PlainText);
    }
    QPushButton *yes = box->addButton(question.yes, QMessageBox::AcceptRole);
    yes->setObjectName(QStringLiteral("roomQuestionYes"));
    Buttons::setRole(yes, ButtonRole::Danger);
    QPushButton *no = box->addButton(question.no, QMessageBox::RejectRole);
    no->setObjectName(QStringLiteral("roomQuestionNo"));
    box->setDefaultButton(no);
    box->setEscapeButton(no);
    QObject::connect(yes, &QPushButton::clicked, parent, work);
    box->open();
}
