// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done in RecordsPane.
#include "records/ui/RecordFilterDialog.h"
#include "records/ui/RecordPanel.h"
#include "records/ui/RecordRangeBox.h"
#include "records/ui/RecordWords.h"
#include "records/ui/RecordsPane.h"
#include "widgets/FilterBar.h"
#include "widgets/TableView.h"

#include <QItemSelectionModel>
#include <QMenu>

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
    connect(m_range, &RecordRangeBox::chosen, this, [this](const TimeRange &range, const QString &dates) {
        DetailRecordQuery query = m_query;
        query.range = range;
        query.dateRange = dates;
        read(query);
    });
    connect(m_words, &FilterBar::textChanged, m_list, &RecordList::setWords);
    connect(m_list, &RecordList::clearAsked, m_words, &FilterBar::clear);
    connect(m_list, &RecordList::changed, this, &RecordsPane::follow);
    connect(m_list, &RecordList::columnsChanged, this, &RecordsPane::columnsChanged);
    connect(m_side, &RecordPanel::sessionAsked, this, &RecordsPane::destinationAsked);
    connect(m_side, &RecordPanel::copied, this,
            [this](const QString &field) { emit noted(tr("“%1” copied").arg(field)); });
    connect(m_side, &SidePanel::closeRequested, m_side, &QWidget::hide);
    connectTable();
}

void RecordsPane::connectTable()
{
    TableView *table = m_list->table();
    connect(table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &now) {
                // Choosing a record brings the closed panel back.
                if (now.isValid())
                    m_side->show();
                follow();
            });
    connect(table, &QAbstractItemView::activated, this, &RecordsPane::openSession);
    connect(table, &TableView::copied, this,
            [this](int rows) { emit noted(tr("%n row(s) copied", nullptr, rows)); });
    table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(table, &QWidget::customContextMenuRequested, this, &RecordsPane::showMenu);
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
    connect(add("recordsReload", tr("&Read records again"), QKeySequence(QKeySequence::Refresh)), &QAction::triggered,
            this, &RecordsPane::readAgain);
    connect(add("recordsSessionAction", tr("Open the &session of the record"),
                QKeySequence(Qt::CTRL | Qt::Key_Return)),
            &QAction::triggered, this, &RecordsPane::openSession);
    connect(add("recordsFilterAction", tr("Add a f&ilter…"), {}), &QAction::triggered, this,
            &RecordsPane::addFilter);
    connect(add("recordsRangeAction", tr("Choose a r&ange…"), {}), &QAction::triggered, m_range,
            &RecordRangeBox::ask);
    m_analyse = add("recordsAnalyse", analyseWords(), {});
    connect(m_analyse, &QAction::triggered, this, &RecordsPane::analyse);
    m_commands << m_list->table()->copyAction() << m_list->table()->copyCsvAction();
}

void RecordsPane::addFilter()
{
    auto *dialog = new RecordFilterDialog(model()->fields(), this);
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

bool RecordsPane::canAnalyse() const
{
    const Vocabulary::Row *row = Vocabulary::ofRecords(m_query.recordType);
    Destination place;
    place.pane = QStringLiteral("sessions");
    return row && !row->sessionType.isEmpty() && m_list->table()->selectedRowNumbers().size() > 1 &&
           m_leads(place);
}

QString RecordsPane::analyseWords() const
{
    const auto marked = static_cast<int>(m_list->table()->selectedRowNumbers().size());
    if (marked < 2)
        return tr("A&nalyse the sessions of the records that are marked");
    return tr("A&nalyse %n session(s)", nullptr, qMin(marked, Vocabulary::mostSessions));
}

void RecordsPane::analyse()
{
    const QList<Destination> sessions = m_list->selectedSessions();
    const Destination batch = Vocabulary::toBatch(sessions);
    if (batch.isNull() || !canAnalyse())
        return;
    if (sessions.size() > Vocabulary::mostSessions)
        emit noted(
            tr("%1 records are marked; the first %2 sessions of them are analysed.")
                .arg(QLocale().toString(sessions.size()), QLocale().toString(Vocabulary::mostSessions)));
    emit destinationAsked(batch);
}

void RecordsPane::showMenu(const QPoint &position)
{
    TableView *table = m_list->table();
    const QModelIndex index = table->indexAt(position);
    if (!index.isValid())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({table->copyAction(), table->copyCsvAction()});
    menu->addSeparator();
    const DetailRecord::Field *field = model()->recordAt(index.row()).find(model()->fields()[index.column()]);
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
    if (m_analyse->isEnabled())
        menu->addAction(m_analyse);
    menu->popup(table->viewport()->mapToGlobal(position));
}
