// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/ChartLegend.h"

#include "widgets/FlowLayout.h"
#include "widgets/MutedLabel.h"
#include "widgets/charts/LegendNames.h"

namespace {
// A legend must not take the room of the chart: the table beside it has all names.
constexpr int mostEntries = 24;
} // namespace

ChartLegend::ChartLegend(QWidget *parent) : QWidget(parent)
{
    auto *flow = new FlowLayout(this, 6);
    flow->setContentsMargins(0, 0, 0, 0);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(tr("Legend"));
}

void ChartLegend::clear()
{
    qDeleteAll(m_entries);
    m_entries.clear();
    delete m_rest;
    m_rest = nullptr;
}

void ChartLegend::setFrame(const ChartFrame &frame)
{
    clear();
    const QList<LegendNames::Name> names = LegendNames::of(frame);
    for (const LegendNames::Name &name : names) {
        if (m_entries.size() >= mostEntries)
            break;
        auto *entry = new LegendEntry(name.text, name.look, name.swatch, this);
        entry->setExplains(name.toggles < 0);
        entry->setChecked(name.toggles < 0 || frame.isShown(name.toggles));
        connect(entry, &QAbstractButton::clicked, this,
                [this, series = name.toggles](bool shown) { emit toggled(series, shown); });
        connect(entry, &LegendEntry::stepped, this,
                [this, entry](int entries) { moveFocus(entry, entries); });
        layout()->addWidget(entry);
        entry->show();
        m_entries << entry;
    }
    if (const int more = int(names.size() - m_entries.size()); more > 0) {
        m_rest = new MutedLabel(tr("and %n more", "series in a legend", more), this);
        layout()->addWidget(m_rest);
        m_rest->show();
    }
    setVisible(!m_entries.isEmpty());
    updateGeometry();
}

void ChartLegend::moveFocus(LegendEntry *from, int entries)
{
    const qsizetype next = m_entries.indexOf(from) + entries;
    if (next >= 0 && next < m_entries.size() && m_entries.at(next)->focusPolicy() != Qt::NoFocus)
        m_entries.at(next)->setFocus(Qt::TabFocusReason);
}

void ChartLegend::recolour(const ChartFrame &frame)
{
    const QList<LegendNames::Name> names = LegendNames::of(frame);
    for (int entry = 0; entry < int(qMin(names.size(), m_entries.size())); ++entry)
        m_entries.at(entry)->setLook(names.at(entry).look);
}
