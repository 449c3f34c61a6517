// SPDX-License-Identifier: GPL-3.0-or-later
// What RecordsPane shows. How it is put together: RecordsPaneParts.cpp; what can be done:
// RecordsPaneActions.cpp.
#include "records/ui/RecordsPane.h"

#include "base/Clock.h"
#include "records/ui/RecordPanel.h"
#include "records/ui/RecordRangeBox.h"
#include "records/ui/RecordWords.h"
#include "widgets/Buttons.h"
#include "widgets/FlowLayout.h"

#include <QAction>
#include <QPushButton>

void RecordsPane::setDesk(RecordsDesk *desk)
{
    if (desk == m_list->desk())
        return;
    m_range->setClock(desk ? desk->clock() : nullptr);
    m_list->setDesk(desk);
    if (desk && isVisible())
        readAgain();
}

void RecordsPane::showEvent(QShowEvent *event)
{
    Pane::showEvent(event);
    // Nothing is asked before somebody looks.
    if (m_list->isUntouched())
        readAgain();
}

void RecordsPane::read(const DetailRecordQuery &query)
{
    m_query = query;
    if (m_query.recordType.isEmpty())
        m_query.recordType = QStringLiteral("sip-trunking");
    m_type->setCurrentIndex(m_type->findData(m_query.recordType));
    m_range->setRange(m_query.range, m_query.dateRange);
    showChips();
    m_list->read(m_query);
    emit hereChanged();
}

void RecordsPane::addChip(const QString &text, std::function<void(DetailRecordQuery &)> without)
{
    QPushButton *button = Buttons::make(tr("%1  ×").arg(text), ButtonRole::Normal, m_chips);
    button->setObjectName(QStringLiteral("recordsChip"));
    button->setToolTip(tr("Click to take this away"));
    button->setAccessibleName(tr("%1. Click to take this away").arg(text));
    connect(button, &QPushButton::clicked, this, [this, without = std::move(without)] {
        DetailRecordQuery query = m_query;
        without(query);
        read(query);
    });
    m_flow->addWidget(button);
    button->show();
}

void RecordsPane::showChips()
{
    while (QLayoutItem *item = m_flow->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    if (!m_query.range.isNull())
        addChip(m_query.range.display(QTimeZone::systemTimeZone()),
                [](DetailRecordQuery &query) { query.range = {}; });
    if (!m_query.dateRange.isEmpty())
        addChip(RecordWords::dates(m_query.dateRange),
                [](DetailRecordQuery &query) { query.dateRange.clear(); });
    if (!m_query.sort.isEmpty())
        addChip(tr("In the order of “%1”").arg(m_query.sort),
                [](DetailRecordQuery &query) { query.sort.clear(); });
    for (qsizetype at = 0; at < m_query.filters.size(); ++at)
        addChip(RecordWords::filter(m_query.filters[at]),
                [at](DetailRecordQuery &query) { query.filters.removeAt(at); });
    QPushButton *more = Buttons::make(tr("Add filter …"), ButtonRole::Quiet, m_chips);
    more->setObjectName(QStringLiteral("recordsAddFilter"));
    connect(more, &QPushButton::clicked, this, &RecordsPane::addFilter);
    m_flow->addWidget(more);
    more->show();
}

void RecordsPane::follow()
{
    m_side->setRecord(m_query.recordType, m_list->current());
    m_analyse->setText(analyseWords());
    m_analyse->setEnabled(canAnalyse());
}

bool RecordsPane::open(const Destination &destination)
{
    if (destination.pane != name())
        return false;
    const DetailRecordQuery query = RecordsDesk::queryOf(destination);
    if (!query.recordType.isEmpty() && m_type->findData(query.recordType) < 0)
        return false;
    if (query.recordType.isEmpty() || (query == m_query && m_list->desk() && m_list->desk()->total() >= 0))
        return true;
    read(query);
    return true;
}

Destination RecordsPane::here() const
{
    return RecordsDesk::placeOf(m_query);
}
