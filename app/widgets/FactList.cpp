// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/FactList.h"

#include "widgets/Buttons.h"
#include "widgets/FactValue.h"
#include "widgets/MutedLabel.h"
#include "widgets/Scale.h"

#include <QClipboard>
#include <QEvent>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>

FactList::FactList(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setColumnStretch(1, 1);
    dress();
}

void FactList::setFacts(const QList<Fact> &facts)
{
    QList<Fact> shown;
    for (const Fact &fact : facts)
        if (!fact.value.isEmpty())
            shown << fact;
    if (shown == m_facts)
        return;
    m_facts = shown;
    while (m_rows.size() < m_facts.size())
        m_rows.append(makeRow());
    for (int index = 0; index < m_rows.size(); ++index) {
        const bool used = index < m_facts.size();
        // First the words: showing a widget lays its neighbours out at once, and an empty value stays narrow.
        if (used)
            fill(m_rows[index], m_facts[index]);
        m_rows[index].label->setVisible(used);
        m_rows[index].value->setVisible(used);
        m_rows[index].copy->setVisible(used && !m_facts[index].copyText.isEmpty());
    }
}

FactList::Row FactList::makeRow()
{
    const int number = int(m_rows.size());
    auto *label = new MutedLabel;
    label->setSmall(false);
    label->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    auto *value = new FactValue;
    auto *copy = Buttons::makeSmallIcon(QStringLiteral("copy"), {});
    connect(copy, &QPushButton::clicked, this, [this, number] {
        const Fact fact = m_facts.value(number);
        QGuiApplication::clipboard()->setText(fact.copyText);
        emit copied(fact.label);
    });
    auto *line = new QHBoxLayout;
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(value);
    line->addWidget(copy, 0, Qt::AlignTop);
    line->addStretch(1);
    m_grid->addWidget(label, number, 0);
    m_grid->addLayout(line, number, 1);
    dressRow({label, value, copy});
    return {label, value, copy};
}

void FactList::fill(const Row &row, const Fact &fact)
{
    row.label->setText(fact.label);
    row.value->setValue(fact.value);
    row.value->setToolTip(fact.toolTip);
    row.value->setAccessibleName(tr("%1: %2", "a fact: label and value").arg(fact.label, fact.value));
    const QString name = tr("Copy: %1").arg(fact.label);
    row.copy->setAccessibleName(name);
    row.copy->setToolTip(name);
}

void FactList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        dress();
}

void FactList::dress()
{
    m_grid->setVerticalSpacing(Scale::px(this, 3));
    m_grid->setHorizontalSpacing(Scale::px(this, 8));
    m_grid->setColumnMinimumWidth(0, Scale::px(this, 96));
    for (const Row &row : std::as_const(m_rows))
        dressRow(row);
}

void FactList::dressRow(const Row &row)
{
    // As tall as the copy button, so that rows with and without one stand at the same distance.
    const int air = qMax(0, Scale::px(this, 20) - fontMetrics().height()) / 2;
    for (QLabel *label : {row.label, static_cast<QLabel *>(row.value)})
        label->setContentsMargins(0, air, 0, air);
}
