// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/ui/RecordsPane.h"

#include "base/Clock.h"
#include "records/ui/RecordFilterDialog.h"
#include "records/ui/RecordWords.h"
#include "widgets/Banner.h"
#include "widgets/BusyBar.h"
#include "widgets/Buttons.h"
#include "widgets/EmptyState.h"
#include "widgets/FactList.h"
#include "widgets/FilterBar.h"
#include "widgets/FlowLayout.h"
#include "widgets/MutedLabel.h"
#include "widgets/SidePanel.h"
#include "widgets/TableView.h"

#include <QComboBox>
#include <QHeaderView>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QStackedWidget>

void RecordsPane::connectParts()
{
    connect(m_type, &QComboBox::activated, this, [this] {
        DetailRecordQuery query = m_query;
        query.recordType = m_type->currentData().toString();
        // The fields of another type are others.
        query.filters.clear();
        read(query);
    });
    connect(m_range, &QComboBox::activated, this, [this](int index) {
        const int days = m_range->itemData(index).toInt();
        DetailRecordQuery query = m_query;
        const QDateTime now = m_desk ? m_desk->clock()->now() : QDateTime();
        if (days > 0 && now.isValid())
            query.range = TimeRange::days(now.date().addDays(1 - days), now.date(), QTimeZone::utc());
        else if (days == 0)
            query.range = {};
        read(query);
    });
    connect(m_words, &FilterBar::textChanged, this, [this](const QString &text) {
        m_model->setFilter(text);
        follow();
    });
    connect(m_all, &QPushButton::clicked, this, [this] {
        if (m_desk)
            m_desk->readAll();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &RecordsPane::showRecord);
    connect(m_table, &TableView::copied, this,
            [this](int rows) { emit noted(tr("%n row(s) copied", nullptr, rows)); });
    connect(m_session, &QPushButton::clicked, this, [this] {
        const DetailRecord &record = m_model->recordAt(m_table->currentIndex().row());
        const Vocabulary::Row *row = Vocabulary::ofRecords(m_query.recordType);
        emit destinationAsked(
            Vocabulary::toSession(m_query.recordType, row ? record.value(row->idField) : QString()));
    });
    connect(m_side, &SidePanel::closeRequested, m_side, &QWidget::hide);
}

void RecordsPane::setDesk(RecordsDesk *desk)
{
    if (desk == m_desk)
        return;
    if (m_desk) {
        m_desk->stop();
        disconnect(m_desk, nullptr, this, nullptr);
    }
    m_desk = desk;
    m_model->begin({});
    m_trouble->hide();
    if (desk) {
        connect(desk, &RecordsDesk::came, this, [this](const QList<DetailRecord> &records) {
            m_model->add(records);
            follow();
        });
        connect(desk, &RecordsDesk::changed, this, &RecordsPane::follow);
        connect(desk, &RecordsDesk::failed, this, [this](const Failure &failure) {
            m_trouble->setMessage(Tone::Bad, tr("The records could not be read."), failure.what);
            m_trouble->show();
        });
        if (isVisible())
            read(m_query);
    }
    follow();
}

void RecordsPane::showEvent(QShowEvent *event)
{
    Pane::showEvent(event);
    if (m_desk && m_desk->total() < 0 && !m_desk->isReading())
        read(m_query);
}

void RecordsPane::read(const DetailRecordQuery &query)
{
    m_query = query;
    if (m_query.recordType.isEmpty())
        m_query.recordType = QStringLiteral("sip-trunking");
    m_type->setCurrentIndex(std::max(0, m_type->findData(m_query.recordType)));
    showFilters();
    m_isDressed = false;
    m_model->begin(m_query.recordType);
    m_trouble->hide();
    if (m_desk)
        m_desk->read(m_query);
    emit hereChanged();
    follow();
}

void RecordsPane::showFilters()
{
    while (QLayoutItem *item = m_flow->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    const auto chip = [this](const QString &text, std::function<void(DetailRecordQuery &)> without) {
        QPushButton *button = Buttons::make(text, ButtonRole::Normal, m_chips);
        button->setToolTip(tr("Click to take this away"));
        button->setAccessibleName(tr("%1. Click to take this away").arg(text));
        connect(button, &QPushButton::clicked, this, [this, without] {
            DetailRecordQuery query = m_query;
            without(query);
            read(query);
        });
        m_flow->addWidget(button);
        button->show();
    };
    if (!m_query.range.isNull())
        chip(tr("%1 UTC  ×").arg(m_query.range.display(QTimeZone::utc())),
             [](DetailRecordQuery &query) { query.range = {}; });
    for (qsizetype at = 0; at < m_query.filters.size(); ++at)
        chip(tr("%1 = %2  ×").arg(m_query.filters[at].first, m_query.filters[at].second),
             [at](DetailRecordQuery &query) { query.filters.removeAt(at); });
    QPushButton *more = Buttons::make(tr("Add filter …"), ButtonRole::Quiet, m_chips);
    more->setObjectName(QStringLiteral("recordsAddFilter"));
    connect(more, &QPushButton::clicked, this, &RecordsPane::addFilter);
    m_flow->addWidget(more);
    more->show();
}

void RecordsPane::addFilter()
{
    auto *dialog = new RecordFilterDialog(m_model->fields(), this);
    connect(dialog, &RecordFilterDialog::chosen, this, [this](const QString &field, const QString &value) {
        DetailRecordQuery query = m_query;
        query.filters.append({field, value});
        read(query);
    });
    dialog->open();
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
    return m_model->loaded() < total ? tr("%1 of %2 read, the newest first").arg(read, locale.toString(total))
                                     : tr("%n records", nullptr, total);
}

void RecordsPane::follow()
{
    const bool isReading = m_desk && m_desk->isReading();
    m_busy->setBusy(isReading);
    m_count->setText(countWords());
    const int total = m_desk ? m_desk->total() : -1;
    m_all->setVisible(!isReading && total > m_model->loaded());
    m_all->setText(tr("Read all %1").arg(QLocale().toString(total)));
    if (!m_isDressed && m_model->loaded() > 0) {
        m_isDressed = true;
        const QList<int> usual = m_model->usualColumns();
        QList<int> hidden;
        QList<int> widths;
        for (int column = 0; column < m_model->columnCount(); ++column) {
            widths << 18;
            if (!usual.contains(column))
                hidden << column;
        }
        m_table->setWidthsInCharacters(widths);
        m_table->setHiddenAtFirst(hidden);
        m_table->horizontalHeader()->setSortIndicator(-1, Qt::DescendingOrder);
    }
    showRecord();
    if (m_model->rowCount() > 0)
        return m_pages->setCurrentWidget(m_table);
    m_empty->clearButtons();
    if (!m_desk)
        m_empty->setMessage(QStringLiteral("document"), tr("No account is open"),
                            tr("Choose an account that has a key to see its records."));
    else if (isReading)
        m_empty->setMessage(QStringLiteral("document"), tr("Reading the records …"), {});
    else if (m_model->loaded() > 0)
        m_empty->setMessage(QStringLiteral("search"), tr("No record has these words"),
                            tr("Clear the filter, or read more records."));
    else
        m_empty->setMessage(QStringLiteral("document"), tr("No records"),
                            tr("There are none of this kind in this range with these filters."));
    m_pages->setCurrentWidget(m_empty);
}

void RecordsPane::showRecord()
{
    const int row = m_table->currentIndex().row();
    const bool hasRecord = m_table->currentIndex().isValid() && row < m_model->rowCount();
    QList<FactList::Fact> facts;
    Destination session;
    if (hasRecord) {
        const DetailRecord &record = m_model->recordAt(row);
        for (const auto &[field, value] : record.fields)
            facts << FactList::Fact{field, value, value, {}};
        const Vocabulary::Row *known = Vocabulary::ofRecords(m_query.recordType);
        session = Vocabulary::toSession(m_query.recordType, known ? record.value(known->idField) : QString());
    }
    m_side->setTitle(RecordWords::type(m_query.recordType));
    m_side->setSubtitle(hasRecord ? QString() : tr("Choose a record to see all of its fields."));
    m_facts->setFacts(facts);
    const bool leads = !session.isNull() && m_leads(session);
    m_session->setVisible(hasRecord && leads);
    m_why->setVisible(hasRecord && !leads);
    m_why->setText(session.isNull() ? tr("Session analysis doesn’t know records of this kind.")
                                    : tr("Session trees can’t be opened in this version."));
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
