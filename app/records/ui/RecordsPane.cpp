// SPDX-License-Identifier: GPL-3.0-or-later
// What RecordsPane shows. How it is put together: RecordsPaneParts.cpp; what can be done:
// RecordsPaneActions.cpp.
#include "records/ui/RecordsPane.h"

#include "records/RecordFields.h"
#include "records/ui/RecordPanel.h"
#include "records/ui/RecordWords.h"
#include "widgets/Banner.h"
#include "widgets/BusyBar.h"
#include "widgets/Buttons.h"
#include "widgets/EmptyState.h"
#include "widgets/FilterBar.h"
#include "widgets/FlowLayout.h"
#include "widgets/MutedLabel.h"
#include "widgets/TableView.h"

#include <QComboBox>
#include <QHeaderView>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QStackedWidget>

void RecordsPane::setDesk(RecordsDesk *desk)
{
    if (desk == m_desk)
        return;
    if (m_desk) {
        disconnect(m_desk, nullptr, this, nullptr);
        m_desk->stop();
    }
    m_desk = desk;
    m_model->begin({});
    if (desk) {
        connect(desk, &RecordsDesk::came, m_model, &DetailRecordModel::add);
        connect(desk, &RecordsDesk::changed, this, &RecordsPane::follow);
        if (isVisible())
            return readAgain();
    }
    follow();
}

void RecordsPane::showEvent(QShowEvent *event)
{
    Pane::showEvent(event);
    // Nothing is asked before somebody looks.
    if (m_desk && m_model->loaded() == 0 && !m_desk->isReading() && !m_desk->failure())
        readAgain();
}

void RecordsPane::read(const DetailRecordQuery &query)
{
    m_query = query;
    if (m_query.recordType.isEmpty())
        m_query.recordType = QStringLiteral("sip-trunking");
    m_type->setCurrentIndex(m_type->findData(m_query.recordType));
    const int range = m_range->findData(rangeCode());
    m_range->setCurrentIndex(range);
    m_range->setPlaceholderText(tr("Own range"));
    showChips();
    m_model->begin(m_query.recordType);
    dress();
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::DescendingOrder);
    if (m_desk)
        m_desk->read(m_query);
    emit hereChanged();
    follow();
}

QString RecordsPane::rangeCode() const
{
    if (!m_query.dateRange.isEmpty())
        return m_query.dateRange;
    return m_query.range.isNull() ? QStringLiteral("all") : m_rangeCode;
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

QString RecordsPane::countWords() const
{
    const int total = m_desk ? m_desk->total() : -1;
    if (total < 0)
        return {};
    const QLocale locale;
    const QString read = locale.toString(m_model->loaded());
    if (m_model->rowCount() != m_model->loaded())
        return tr("%1 shown of %2 read; there are %3")
            .arg(locale.toString(m_model->rowCount()), read, locale.toString(total));
    if (m_desk->isComplete() && m_model->loaded() != total)
        return tr("%1 of %2 read; the list changed meanwhile, read it again to see all")
            .arg(read, locale.toString(total));
    return m_model->loaded() < total ? tr("%1 of %2 read, the newest first").arg(read, locale.toString(total))
                                     : tr("%n record(s)", nullptr, total);
}

void RecordsPane::follow()
{
    const bool isReading = m_desk && m_desk->isReading();
    m_busy->setBusy(isReading);
    m_count->setText(countWords());
    const int total = m_desk ? m_desk->total() : -1;
    m_all->setVisible(m_desk && !isReading && total >= 0 && !m_desk->isComplete());
    m_all->setText(tr("Read all %1").arg(QLocale().toString(total)));
    m_stop->setVisible(isReading && m_model->loaded() > 0);
    followTrouble();
    showRecord();
    if (m_model->rowCount() > 0)
        return m_pages->setCurrentWidget(m_table);
    showEmpty();
    m_pages->setCurrentWidget(m_empty);
}

// With rows, trouble stands above them; without, in their place.
void RecordsPane::followTrouble()
{
    const bool hasTrouble = m_desk && m_desk->failure() && m_model->loaded() > 0;
    m_trouble->setVisible(hasTrouble);
    if (hasTrouble)
        m_trouble->setMessage(
            Tone::Waiting,
            tr("Not all records could be read: %1 of %2.")
                .arg(QLocale().toString(m_model->loaded()), QLocale().toString(m_desk->total())),
            m_desk->failure()->what);
}

void RecordsPane::showEmpty()
{
    const QString icon = QStringLiteral("records");
    m_empty->clearButtons();
    if (!m_desk) {
        m_empty->setMessage(icon, tr("No account is open"),
                            tr("Choose an account that has a key to see its records."));
    } else if (const auto &failure = m_desk->failure(); failure && m_model->loaded() == 0) {
        const bool isOffline = failure->kind == Failure::Kind::Offline;
        m_empty->setMessage(isOffline ? QStringLiteral("offline") : QStringLiteral("warning"),
                            tr("The records could not be read"), failure->what);
        connect(m_empty->addButton(tr("Try again")), &QPushButton::clicked, m_desk, &RecordsDesk::retry);
    } else if (m_desk->isReading() && m_model->loaded() == 0) {
        m_empty->setMessage(icon, tr("Reading the records …"), {});
    } else if (m_model->loaded() > 0) {
        m_empty->setMessage(QStringLiteral("search"), tr("No record has these words"),
                            m_desk->isComplete() ? tr("Take words away to see more.")
                                                 : tr("Take words away, or read more records."));
        connect(m_empty->addButton(tr("Clear the words")), &QPushButton::clicked, m_words, &FilterBar::clear);
    } else {
        m_empty->setMessage(icon, tr("No records"),
                            tr("There are none of this kind in this range with these filters."));
    }
}

const DetailRecord *RecordsPane::current() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() && index.row() < m_model->rowCount() ? &m_model->recordAt(index.row()) : nullptr;
}

void RecordsPane::showRecord()
{
    m_side->setRecord(m_query.recordType, current());
}

// Columns of this type: as the operator left them, or those that matter at first.
void RecordsPane::dress()
{
    const QScopedValueRollback guard(m_isDressing, true);
    const QStringList &fields = m_model->fields();
    QList<int> hidden;
    QList<int> widths;
    const QList<int> usual = m_model->usualColumns();
    for (int column = 0; column < fields.size(); ++column) {
        const QString &field = fields[column];
        const bool isShort =
            field.endsWith(u"_sec") || field == u"direction" || field == u"parts" || field == u"country_code";
        // Costs have six digits after the point and are of no use without the last ones.
        widths << (RecordFields::isTime(field) ? 19 : isShort ? 10 : RecordFields::isMoney(field) ? 14 : 17);
        if (!usual.contains(column))
            hidden << column;
    }
    m_table->setWidthsInCharacters(widths);
    m_table->setHiddenAtFirst(hidden);
    const auto arranged = m_shown.constFind(m_query.recordType);
    if (arranged == m_shown.cend())
        return;
    QHeaderView *header = m_table->horizontalHeader();
    for (int column = 0; column < fields.size(); ++column)
        header->setSectionHidden(column, !arranged->contains(fields[column]));
    int place = 0;
    for (const QString &field : *arranged) {
        if (const auto column = static_cast<int>(fields.indexOf(field)); column >= 0)
            header->moveSection(header->visualIndex(column), place++);
    }
}

void RecordsPane::keepColumns()
{
    if (m_isDressing || m_query.recordType.isEmpty() || m_model->fields().isEmpty())
        return;
    QStringList shown;
    for (const int column : m_table->shownColumns())
        shown << m_model->fields()[column];
    if (shown == m_shown.value(m_query.recordType))
        return;
    m_shown[m_query.recordType] = shown;
    emit columnsChanged(columns());
}

bool RecordsPane::open(const Destination &destination)
{
    if (destination.pane != name())
        return false;
    const DetailRecordQuery query = RecordsDesk::queryOf(destination);
    if (!query.recordType.isEmpty() && m_type->findData(query.recordType) < 0)
        return false;
    if (query.recordType.isEmpty() || (query == m_query && m_desk && m_desk->total() >= 0))
        return true;
    read(query);
    return true;
}

Destination RecordsPane::here() const
{
    return RecordsDesk::placeOf(m_query);
}
