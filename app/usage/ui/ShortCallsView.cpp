// SPDX-License-Identifier: GPL-3.0-or-later
#include "usage/ui/ShortCallsView.h"

#include "base/Clock.h"
#include "usage/CellWords.h"
#include "usage/UsageWords.h"
#include "widgets/Banner.h"
#include "widgets/BusyBar.h"
#include "widgets/MutedLabel.h"
#include "widgets/Scale.h"
#include "widgets/SegmentedControl.h"
#include "widgets/TableView.h"
#include "widgets/charts/GaugeView.h"

#include <QHeaderView>
#include <QPushButton>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace {
using Preset = RangeChoice::Preset;
enum Column { ConnectionColumn, CallsColumn, ShortColumn, ShareColumn, PartColumn, ColumnCount };
constexpr int idRole = Qt::UserRole + 1;
} // namespace

ShortCallsView::ShortCallsView(QWidget *parent)
    : QWidget(parent),
      m_ranges(new SegmentedControl(this)),
      m_busy(new BusyBar(this)),
      m_trouble(new Banner(this)),
      m_gauge(new GaugeView(this)),
      m_note(new MutedLabel({}, this)),
      m_model(new QStandardItemModel(0, ColumnCount, this)),
      m_table(new TableView(this))
{
    build();
    connect(m_ranges, &SegmentedControl::changed, this, &ShortCallsView::read);
    connect(m_table, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        emit connectionAsked(index.siblingAtColumn(ConnectionColumn).data(idRole).toString(), range());
    });
}

void ShortCallsView::build()
{
    setObjectName(QStringLiteral("usageShortCalls"));
    m_ranges->addSegment(tr("This month"), static_cast<int>(Preset::ThisMonth));
    m_ranges->addSegment(tr("Last month"), static_cast<int>(Preset::LastMonth));
    m_ranges->addSegment(tr("Last 7 days"), static_cast<int>(Preset::LastDays));
    m_ranges->setAccessibleName(tr("Range of the short calls"));
    m_ranges->setCurrent(static_cast<int>(Preset::ThisMonth));
    m_gauge->setObjectName(QStringLiteral("usageGauge"));
    m_gauge->setTitle(tr("Short calls among completed outbound calls"));
    m_gauge->setLimit(ShortCalls::limit);
    m_note->setWordWrap(true);
    m_note->setText(
        tr("A call of more than 0 and at most 6 seconds is short. From 15 % of the outbound calls of a "
           "month on, Telnyx asks a surcharge."));
    m_model->setHorizontalHeaderLabels(
        {tr("Connection"), tr("Completed"), tr("Short"), tr("Share"), tr("Part of all short calls")});
    for (int column = CallsColumn; column < ColumnCount; ++column)
        m_model->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_table->setObjectName(QStringLiteral("usageOffenders"));
    m_table->setAccessibleName(tr("Connections by short calls"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSortingEnabled(false);
    m_table->setModel(m_model);
    m_table->setWidthsInCharacters({28, 14, 14, 12, 24});
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setSectionResizeMode(ConnectionColumn, QHeaderView::Stretch);
    connect(m_trouble->addButton(tr("Try again")), &QPushButton::clicked, this, &ShortCallsView::read);
    m_trouble->hide();
    auto *top = new QHBoxLayout;
    top->addWidget(m_ranges);
    top->addStretch(1);
    auto *column = new QVBoxLayout(this);
    const int margin = Scale::px(this, 14);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(Scale::px(this, 12));
    column->addLayout(top);
    column->addWidget(m_busy);
    column->addWidget(m_trouble);
    column->addWidget(m_gauge);
    column->addWidget(m_note);
    column->addWidget(m_table, 1);
}

void ShortCallsView::setDesk(UsageDesk *desk)
{
    if (CallBase *reading = std::exchange(m_reading, nullptr))
        reading->abort();
    m_busy->setBusy(false);
    m_trouble->hide();
    m_desk = desk;
    m_isRead = false;
    m_model->setRowCount(0);
    m_gauge->setShare(std::nullopt);
    m_gauge->setWords({});
}

RangeChoice ShortCallsView::range() const
{
    RangeChoice choice;
    choice.preset = static_cast<Preset>(m_ranges->current().toInt());
    choice.count = 7;
    return choice;
}

void ShortCallsView::read()
{
    if (!m_desk)
        return;
    if (m_reading)
        m_reading->abort();
    m_busy->setBusy(true);
    m_trouble->hide();
    const TimeRange days = range().resolved(m_desk->clock()->now());
    auto *call = m_desk->shortCalls(days);
    m_reading = call;
    call->then(this, [this, days, call = m_reading](Outcome<ShortCalls> calls) {
        if (call != m_reading)
            return;
        m_busy->setBusy(false);
        if (calls)
            return present(*calls, days);
        m_trouble->setMessage(Tone::Bad, tr("The short calls could not be read."), calls.error().what);
        m_trouble->show();
    });
}

void ShortCallsView::present(const ShortCalls &calls, const TimeRange &days)
{
    m_isRead = true;
    const QLocale locale;
    m_gauge->setShare(calls.share());
    const QString words =
        calls.share()
            ? tr("%1 of %2 completed outbound calls lasted 6 seconds or less: %3. The line is at %4.")
                  .arg(calls.shortCalls.display(locale), calls.calls.display(locale),
                       CellWords::percent(*calls.share() * 100), CellWords::percent(ShortCalls::limit * 100))
            : tr("No outbound call was completed in %1.").arg(days.display(QTimeZone::utc()));
    const QDateTime settled =
        m_desk->clock()->now().addSecs(-std::chrono::seconds(UsageReports::settles).count());
    m_gauge->setWords(days.to() > settled ? tr("%1 The last two days may still change.").arg(words) : words);
    m_model->setRowCount(0);
    for (const ShortCalls::Connection &each : calls.connections) {
        QList<QStandardItem *> items{
            new QStandardItem(UsageWords::value(QStringLiteral("connection_id"), each.id)),
            new QStandardItem(each.calls.display(locale)), new QStandardItem(each.shortCalls.display(locale)),
            new QStandardItem(CellWords::percent(each.share() * 100)),
            new QStandardItem(CellWords::percent(each.part * 100))};
        for (int column = CallsColumn; column < ColumnCount; ++column)
            items[column]->setTextAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
        items[ConnectionColumn]->setData(each.id, idRole);
        m_model->appendRow(items);
    }
}
