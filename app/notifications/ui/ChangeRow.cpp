// SPDX-License-Identifier: GPL-3.0-or-later
#include "notifications/ui/ChangeRow.h"

#include "widgets/Buttons.h"
#include "widgets/Scale.h"
#include "widgets/StatusBadge.h"

#include <QHBoxLayout>
#include <QLabel>

ChangeRow::ChangeRow(QWidget *parent)
    : QWidget(parent),
      m_badge(new StatusBadge(this)),
      m_sentence(new QLabel(this)),
      m_back(Buttons::makeSmallIcon(QStringLiteral("undo"), tr("Take back"), this))
{
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_back->setObjectName(QStringLiteral("changeBack"));
    m_back->setAutoDefault(false);
    setFocusProxy(m_back);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Scale::px(this, 6));
    row->addWidget(m_badge, 0, Qt::AlignTop);
    row->addWidget(m_sentence, 1);
    row->addWidget(m_back, 0, Qt::AlignTop);
    connect(m_back, &QPushButton::clicked, this, &ChangeRow::takenBack);
}

void ChangeRow::setChange(const Change &change)
{
    if (change == m_change)
        return;
    m_change = change;
    m_badge->setStatus(change.word, change.tone);
    m_sentence->setText(change.sentence);
    m_back->setAccessibleName(
        tr("Take back: %1, %2", "what a change does and to what").arg(change.word, change.sentence));
}
