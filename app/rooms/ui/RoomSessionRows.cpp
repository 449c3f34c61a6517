// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/ui/RoomSessionRows.h"

#include "rooms/RoomWords.h"
#include "widgets/Buttons.h"
#include "widgets/MutedLabel.h"
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
    makeHead();
    dress();
}

void RoomSessionRows::makeHead()
{
    for (const QString &title : {tr("Began"), tr("People"), tr("Length"), tr("Cost")}) {
        const int column = static_cast<int>(m_head.size());
        auto *label = new MutedLabel(title, this);
        m_grid->addWidget(label, 0, column, column == 0 ? Qt::AlignLeading : Qt::AlignTrailing);
        m_head << label;
        label->hide();
    }
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
    const int line = at + 1; // below the titles
    const Row row{Buttons::make(QString(), ButtonRole::Link, this), new QLabel(this), new QLabel(this),
                  new QLabel(this)};
    for (QLabel *label : {row.people, row.length, row.cost})
        label->setTextFormat(Qt::PlainText);
    m_grid->addWidget(row.when, line, 0, Qt::AlignLeading | Qt::AlignVCenter);
    m_grid->addWidget(row.people, line, 1, Qt::AlignTrailing | Qt::AlignVCenter);
    m_grid->addWidget(row.length, line, 2, Qt::AlignTrailing | Qt::AlignVCenter);
    m_grid->addWidget(row.cost, line, 3, Qt::AlignTrailing | Qt::AlignVCenter);
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
    for (QWidget *title : std::as_const(m_head))
        title->setVisible(!m_shown.isEmpty());
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
    const auto people = session.participants ? static_cast<int>(session.participants->size()) : 0;
    row.people->setText(session.participants ? QLocale().toString(people) : QString());
    const QString length = RoomWords::length(session.created, session.active ? now : session.ended);
    row.length->setText(length);
    row.cost->setText(session.active ? tr("goes on", "a session") : m_costs.value(session.id));
    row.when->setAccessibleName(tr("Session of %1, %2, %3", "time, people, length")
                                    .arg(row.when->text(), tr("%n people", nullptr, people), length));
}

void RoomSessionRows::setCost(const QString &session, const QString &words)
{
    m_costs.insert(session, words);
    for (qsizetype at = 0; at < m_shown.size(); ++at) {
        if (m_shown[at].id == session && !m_shown[at].active)
            m_rows[at].cost->setText(words);
    }
}
