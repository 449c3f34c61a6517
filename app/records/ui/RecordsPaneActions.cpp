// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done in RecordsPane.
#include "base/Clock.h"
#include "records/RecordFields.h"
#include "records/ui/RecordFilterDialog.h"
#include "records/ui/RecordPanel.h"
#include "records/ui/RecordRangeDialog.h"
#include "records/ui/RecordWords.h"
#include "records/ui/RecordsPane.h"
#include "widgets/FilterBar.h"
#include "widgets/TableView.h"

#include <QComboBox>
#include <QDataStream>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>

void RecordsPane::connectParts()
{
    connect(m_type, &QComboBox::activated, this, [this] {
        DetailRecordQuery query = m_query;
        query.recordType = m_type->currentData().toString();
        // The fields of another type are others.
        query.filters.clear();
        query.sort.clear();
        read(query);
    });
    connect(m_range, &QComboBox::activated, this,
            [this](int index) { chooseRange(m_range->itemData(index).toString()); });
    connect(m_words, &FilterBar::textChanged, this, [this](const QString &text) {
        m_model->setFilter(text);
        follow();
    });
    connect(m_all, &QPushButton::clicked, this, [this] {
        if (m_desk)
            m_desk->readAll();
    });
    connect(m_stop, &QPushButton::clicked, this, [this] {
        if (m_desk)
            m_desk->stop();
    });
    connect(m_side, &RecordPanel::sessionAsked, this, &RecordsPane::destinationAsked);
    connect(m_side, &RecordPanel::copied, this,
            [this](const QString &field) { emit noted(tr("“%1” copied").arg(field)); });
    connect(m_side, &SidePanel::closeRequested, m_side, &QWidget::hide);
    connectTable();
}

void RecordsPane::connectTable()
{
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &now) {
                // Choosing a record brings the closed panel back.
                if (now.isValid())
                    m_side->show();
                showRecord();
            });
    connect(m_table, &TableView::copied, this,
            [this](int rows) { emit noted(tr("%n row(s) copied", nullptr, rows)); });
    connect(m_table, &TableView::headerStateChanged, this, &RecordsPane::keepColumns);
    connect(m_model, &QAbstractItemModel::columnsInserted, this, &RecordsPane::dress);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QWidget::customContextMenuRequested, this, &RecordsPane::showMenu);
}

void RecordsPane::buildCommands()
{
    const auto add = [this](const char *object, const QString &text, const QKeySequence &keys) {
        auto *action = new QAction(text, this);
        action->setObjectName(QLatin1String(object));
        action->setShortcut(keys);
        m_commands << action;
        return action;
    };
    connect(add("recordsReload", tr("&Read records again"), QKeySequence(Qt::Key_F5)), &QAction::triggered,
            this, &RecordsPane::readAgain);
    connect(add("recordsFilterAction", tr("Add a f&ilter…"), {}), &QAction::triggered, this,
            &RecordsPane::addFilter);
    connect(add("recordsRangeAction", tr("Choose a r&ange…"), {}), &QAction::triggered, this,
            &RecordsPane::askRange);
    m_commands << m_table->copyAction() << m_table->copyCsvAction();
}

void RecordsPane::chooseRange(const QString &code)
{
    if (code == u"own")
        return askRange();
    using namespace std::chrono_literals;
    const QHash<QString, std::chrono::seconds> rolling{
        {QStringLiteral("day"), 24h}, {QStringLiteral("week"), 7 * 24h}, {QStringLiteral("month"), 31 * 24h}};
    DetailRecordQuery query = m_query;
    query.range = {};
    query.dateRange.clear();
    m_rangeCode = code;
    if (!rolling.contains(code))
        query.dateRange = code == u"all" ? QString() : code;
    else if (m_desk)
        query.range = TimeRange::last(rolling[code], m_desk->clock()->now());
    read(query);
}

void RecordsPane::askRange()
{
    // Until an answer comes the old range holds.
    m_range->setCurrentIndex(m_range->findData(rangeCode()));
    if (!m_desk)
        return;
    const TimeRange range = m_query.range.isNull()
                                ? TimeRange::last(std::chrono::hours(24), m_desk->clock()->now())
                                : m_query.range;
    auto *dialog = new RecordRangeDialog(range, this);
    connect(dialog, &RecordRangeDialog::chosen, this, [this](const TimeRange &chosen) {
        DetailRecordQuery query = m_query;
        query.range = chosen;
        query.dateRange.clear();
        m_rangeCode.clear();
        read(query);
    });
    dialog->open();
}

void RecordsPane::addFilter()
{
    auto *dialog = new RecordFilterDialog(m_model->fields(), this);
    connect(dialog, &RecordFilterDialog::chosen, this, [this](const DetailRecordFilter &filter) {
        DetailRecordQuery query = m_query;
        query.filters.append(filter);
        read(query);
    });
    dialog->open();
}

void RecordsPane::openSession()
{
    if (!m_side->session().isNull())
        emit destinationAsked(m_side->session());
}

void RecordsPane::showMenu(const QPoint &position)
{
    const QModelIndex index = m_table->indexAt(position);
    if (!index.isValid())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({m_table->copyAction(), m_table->copyCsvAction()});
    menu->addSeparator();
    const DetailRecord::Field *field = m_model->recordAt(index.row()).find(m_model->fields()[index.column()]);
    if (field && !field->text.isEmpty() && field->kind != DetailRecord::Kind::Nested) {
        const DetailRecordFilter filter{field->name, {}, field->text};
        // An ampersand in a menu would be a mnemonic.
        const QString words = RecordWords::filter(filter).replace(u'&', QStringLiteral("&&"));
        connect(menu->addAction(tr("Only %1").arg(words)), &QAction::triggered, this, [this, filter] {
            DetailRecordQuery query = m_query;
            query.filters.append(filter);
            read(query);
        });
    }
    QAction *session = menu->addAction(tr("Open session"), this, &RecordsPane::openSession);
    session->setEnabled(!m_side->session().isNull());
    menu->popup(m_table->viewport()->mapToGlobal(position));
}

QByteArray RecordsPane::columns() const
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out << m_shown;
    return bytes;
}

void RecordsPane::restoreColumns(const QByteArray &state)
{
    QDataStream in(state);
    QHash<QString, QStringList> shown;
    in >> shown;
    m_shown = in.status() == QDataStream::Ok ? shown : QHash<QString, QStringList>();
    if (!m_model->fields().isEmpty())
        dress();
}
