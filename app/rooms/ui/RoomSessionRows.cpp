// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/ui/RoomSessionRows.h"

#include "rooms/RoomWords.h"
#include "widgets/Buttons.h"
#include "widgets/Scale.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>

RoomSessionRows::RoomSessionRows(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    setObjectName(QStringLiteral("roomSessions"));
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setColumnStretch(3, 1);
    dress();
}

void RoomSessionRows::dress()
{
    m_grid->setHorizontalSpacing(Scale::px(this, 12));
    m_grid->setVerticalSpacing(Scale::px(this, 4));
}

void RoomSessionRows::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        dress();
    QWidget::changeEvent(event);
}

RoomSessionRows::Row RoomSessionRows::makeRow()
{
    const int at = static_cast<int>(m_rows.size());
    const Row row{Buttons::make(QString(), ButtonRole::Link, this), new QLabel(this), new QLabel(this),
                  new QLabel(this)};
    for (QLabel *label : {row.people, row.length, row.cost})
        label->setTextFormat(Qt::PlainText);
    m_grid->addWidget(row.when, at, 0, Qt::AlignLeading | Qt::AlignVCenter);
    m_grid->addWidget(row.people, at, 1, Qt::AlignTrailing | Qt::AlignVCenter);
    m_grid->addWidget(row.length, at, 2, Qt::AlignTrailing | Qt::AlignVCenter);
    m_grid->addWidget(row.cost, at, 3, Qt::AlignTrailing | Qt::AlignVCenter);
    connect(row.when, &QPushButton::clicked, this, [this, at] {
        if (at < m_shown.size())
            emit chosen(m_shown[at].id);
    });
    m_rows << row;
    return row;
}

void RoomSessionRows::setSessions(const QList<RoomSession> &sessions, const QDateTime &now)
{
    m_shown = sessions;
    std::ranges::stable_sort(m_shown, [](const RoomSession &first, const RoomSession &second) {
        return first.created > second.created;
    });
    m_shown = m_shown.first(std::min<qsizetype>(most, m_shown.size()));
    while (m_rows.size() < m_shown.size())
        makeRow();
    for (qsizetype at = 0; at < m_rows.size(); ++at) {
        const bool isUsed = at < m_shown.size();
        for (QWidget *part :
             {static_cast<QWidget *>(m_rows[at].when), static_cast<QWidget *>(m_rows[at].people),
              static_cast<QWidget *>(m_rows[at].length), static_cast<QWidget *>(m_rows[at].cost)})
            part->setVisible(isUsed);
        if (isUsed)
            fill(m_rows[at], m_shown[at], now);
    }
}

void RoomSessionRows::fill(const Row &row, const RoomSession &session, const QDateTime &now)
{
    const QString when = RoomWords::time(session.created, now);
    row.when->setText(when.isEmpty() ? tr("unknown time") : when);
    row.when->setToolTip(tr("Open this session. It began %1.").arg(RoomWords::exactTime(session.created)));
    const auto people = session.participants ? session.participants->size() : 0;
    row.people->setText(session.participants ? tr("%n people", nullptr, static_cast<int>(people))
                                             : QString());
    const QString length = RoomWords::length(session.created, session.active ? now : session.ended);
    row.length->setText(session.active ? tr("%1, goes on", "%1: a length").arg(length) : length);
    row.cost->setText(m_costs.value(session.id));
    row.when->setAccessibleName(tr("Session of %1, %2, %3", "time, people, length")
                                    .arg(row.when->text(), row.people->text(), row.length->text()));
}

void RoomSessionRows::setCost(const QString &session, const QString &words)
{
    m_costs.insert(session, words);
    for (qsizetype at = 0; at < m_shown.size(); ++at) {
        if (m_shown[at].id == session)
            m_rows[at].cost->setText(words);
    }
}
