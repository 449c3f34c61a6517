// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/ui/RecordRangeBox.h"

#include "base/Clock.h"
#include "records/ui/RecordRangeDialog.h"
#include "records/ui/RecordWords.h"

#include <QHash>

RecordRangeBox::RecordRangeBox(QWidget *parent) : QComboBox(parent), m_code(QStringLiteral("all"))
{
    addItem(tr("All there are"), QStringLiteral("all"));
    addItem(tr("Last 24 hours"), QStringLiteral("day"));
    addItem(tr("Last 7 days"), QStringLiteral("week"));
    addItem(tr("Last 31 days"), QStringLiteral("month"));
    for (const char *dates : {"today", "yesterday", "this_week", "last_week", "this_month", "last_month"})
        addItem(RecordWords::dates(QLatin1String(dates)), QString::fromLatin1(dates));
    addItem(tr("Choose …"), QStringLiteral("own"));
    setAccessibleName(tr("Range of the records"));
    setPlaceholderText(tr("Own range"));
    connect(this, &QComboBox::activated, this, [this](int index) { choose(itemData(index).toString()); });
}

void RecordRangeBox::point(const QString &code)
{
    setCurrentIndex(findData(code));
    // Without an index the text for none is drawn; Qt forgets it when the index goes.
    setPlaceholderText(tr("Own range"));
}

void RecordRangeBox::setRange(const TimeRange &range, const QString &dateRange)
{
    const bool isTheSame = range == m_range && !range.isNull();
    m_range = range;
    if (!dateRange.isEmpty())
        m_code = dateRange;
    else if (range.isNull())
        m_code = QStringLiteral("all");
    else if (!isTheSame)
        m_code.clear();
    point(m_code);
}

void RecordRangeBox::choose(const QString &code)
{
    using namespace std::chrono_literals;
    const QHash<QString, std::chrono::seconds> rolling{
        {QStringLiteral("day"), 24h}, {QStringLiteral("week"), 7 * 24h}, {QStringLiteral("month"), 31 * 24h}};
    if (code == u"own")
        return ask();
    if (rolling.contains(code)) {
        if (!m_clock)
            return point(m_code);
        m_range = TimeRange::last(rolling[code], m_clock->now());
        m_code = code;
        return emit chosen(m_range, {});
    }
    m_range = {};
    m_code = code;
    emit chosen({}, code == u"all" ? QString() : code);
}

void RecordRangeBox::ask()
{
    // Until an answer comes the old range holds.
    point(m_code);
    if (!m_clock)
        return;
    const TimeRange range =
        m_range.isNull() ? TimeRange::last(std::chrono::hours(24), m_clock->now()) : m_range;
    auto *dialog = new RecordRangeDialog(range, window());
    connect(dialog, &RecordRangeDialog::chosen, this, [this](const TimeRange &own) {
        m_range = own;
        m_code.clear();
        emit chosen(own, {});
    });
    dialog->open();
}
