// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/ui/RecordList.h"

#include "records/RecordFields.h"
#include "widgets/Banner.h"
#include "widgets/BusyBar.h"
#include "widgets/Buttons.h"
#include "widgets/EmptyState.h"
#include "widgets/MutedLabel.h"
#include "widgets/Scale.h"
#include "widgets/Surface.h"
#include "widgets/TableView.h"

#include <QDataStream>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QStackedWidget>

RecordList::RecordList(const QString &name, QWidget *parent)
    : QWidget(parent),
      m_model(new DetailRecordModel(this)),
      m_busy(new BusyBar(this)),
      m_trouble(new Banner(this)),
      m_pages(new QStackedWidget(this)),
      m_table(new TableView(this)),
      m_empty(new EmptyState(this)),
      m_foot(new Surface(Qt::TopEdge, this)),
      m_count(new MutedLabel({}, this)),
      m_all(Buttons::make({}, ButtonRole::Normal, this)),
      m_stop(Buttons::make(tr("Stop"), ButtonRole::Normal, this))
{
    build(name);
    connect(m_table, &TableView::headerStateChanged, this, &RecordList::keepColumns);
    // What the header does meanwhile is not the operator's arrangement.
    const auto hold = [this] { m_isDressing = true; };
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, hold);
    connect(m_model, &QAbstractItemModel::columnsAboutToBeInserted, this, hold);
    connect(m_model, &QAbstractItemModel::modelReset, this, &RecordList::dress);
    connect(m_model, &QAbstractItemModel::columnsInserted, this, &RecordList::dress);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &RecordList::changed);
    connect(m_trouble->addButton(tr("Try again")), &QPushButton::clicked, this, [this] {
        if (m_desk)
            m_desk->retry();
    });
    connect(m_all, &QPushButton::clicked, this, [this] {
        if (m_desk)
            m_desk->readAll();
    });
    connect(m_stop, &QPushButton::clicked, this, [this] {
        if (m_desk)
            m_desk->stop();
    });
    follow();
}

void RecordList::build(const QString &name)
{
    m_table->setObjectName(name + QLatin1String("Table"));
    m_table->setAccessibleName(tr("Detail records"));
    m_table->setModel(m_model);
    m_empty->setObjectName(name + QLatin1String("Empty"));
    m_trouble->setObjectName(name + QLatin1String("Trouble"));
    m_count->setObjectName(name + QLatin1String("Count"));
    m_all->setObjectName(name + QLatin1String("ReadAll"));
    m_stop->setObjectName(name + QLatin1String("Stop"));
    m_pages->addWidget(m_table);
    m_pages->addWidget(m_empty);
    m_trouble->setFlush(true);
    m_trouble->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_trouble);
    column->addWidget(m_busy);
    column->addWidget(m_pages, 1);
    column->addWidget(makeFoot());
    setFocusProxy(m_table);
}

QWidget *RecordList::makeFoot()
{
    auto *row = new QHBoxLayout(m_foot);
    const int margin = Scale::px(this, 14);
    row->setContentsMargins(margin, Scale::px(this, 6), margin, Scale::px(this, 6));
    m_count->setWordWrap(true);
    row->addWidget(m_count, 1);
    row->addWidget(m_stop);
    row->addWidget(m_all);
    return m_foot;
}

void RecordList::addToFoot(QWidget *widget)
{
    static_cast<QHBoxLayout *>(m_foot->layout())->addWidget(widget);
}

void RecordList::setDesk(RecordsDesk *desk)
{
    if (desk == m_desk)
        return;
    if (m_desk) {
        disconnect(m_desk, nullptr, this, nullptr);
        disconnect(m_desk, nullptr, m_model, nullptr);
        m_desk->stop();
    }
    m_desk = desk;
    m_model->begin({});
    if (desk) {
        connect(desk, &RecordsDesk::came, m_model, &DetailRecordModel::add);
        connect(desk, &RecordsDesk::changed, this, &RecordList::follow);
    }
    follow();
}

bool RecordList::isUntouched() const
{
    return m_desk && m_model->loaded() == 0 && !m_desk->isReading() && !m_desk->failure();
}

void RecordList::read(const DetailRecordQuery &query)
{
    m_query = query;
    m_model->begin(m_query.recordType);
    m_isDressing = true;
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::DescendingOrder);
    m_isDressing = false;
    if (m_desk)
        m_desk->read(m_query);
    follow();
}

void RecordList::setWords(const QString &words)
{
    m_model->setFilter(words);
    follow();
}

QString RecordList::countWords() const
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

void RecordList::follow()
{
    const bool isReading = m_desk && m_desk->isReading();
    m_busy->setBusy(isReading);
    m_count->setText(countWords());
    const int total = m_desk ? m_desk->total() : -1;
    m_all->setVisible(m_desk && !isReading && total >= 0 && !m_desk->isComplete());
    m_all->setText(tr("Read all %1").arg(QLocale().toString(total)));
    m_stop->setVisible(isReading && m_model->loaded() > 0);
    followTrouble();
    const bool hasRows = m_model->rowCount() > 0;
    if (!hasRows)
        showEmpty();
    m_pages->setCurrentWidget(hasRows ? static_cast<QWidget *>(m_table) : m_empty);
    emit changed();
}

// With rows, trouble stands above them; without, in their place.
void RecordList::followTrouble()
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

void RecordList::showTroubleInPlace(const Failure &failure)
{
    const bool isOffline = failure.kind == Failure::Kind::Offline;
    m_empty->setMessage(isOffline ? QStringLiteral("offline") : QStringLiteral("warning"),
                        tr("The records could not be read"), failure.what);
    connect(m_empty->addButton(tr("Try again")), &QPushButton::clicked, m_desk, &RecordsDesk::retry);
}

void RecordList::showEmpty()
{
    const QString icon = QStringLiteral("records");
    m_empty->clearButtons();
    if (!m_desk) {
        m_empty->setMessage(icon, tr("No account is open"),
                            tr("Choose an account that has a key to see its records."));
    } else if (const auto &failure = m_desk->failure(); failure && m_model->loaded() == 0) {
        showTroubleInPlace(*failure);
    } else if (m_desk->isReading() && m_model->loaded() == 0) {
        m_empty->setMessage(icon, tr("Reading the records …"), {});
    } else if (m_model->loaded() > 0) {
        m_empty->setMessage(QStringLiteral("search"), tr("No record has these words"),
                            m_desk->isComplete() ? tr("Take words away to see more.")
                                                 : tr("Take words away, or read more records."));
        connect(m_empty->addButton(tr("Clear the words")), &QPushButton::clicked, this,
                &RecordList::clearAsked);
    } else {
        m_empty->setMessage(icon, tr("No records"),
                            tr("There are none of this kind in this range with these filters."));
    }
}

const DetailRecord *RecordList::current() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() && index.row() < m_model->rowCount() ? &m_model->recordAt(index.row()) : nullptr;
}

QList<const DetailRecord *> RecordList::selected() const
{
    QList<const DetailRecord *> records;
    for (const int row : m_table->selectedRowNumbers())
        records << &m_model->recordAt(row);
    return records;
}

QList<Destination> RecordList::selectedSessions() const
{
    QList<Destination> sessions;
    const Vocabulary::Row *row = Vocabulary::ofRecords(m_query.recordType);
    if (!row)
        return sessions;
    for (const DetailRecord *record : selected())
        sessions << Vocabulary::toSession(row->recordType, record->value(row->idField),
                                          record->value(row->timeField));
    sessions.removeIf([](const Destination &each) { return each.isNull(); });
    return sessions;
}

QList<int> RecordList::widths() const
{
    QList<int> widths;
    for (const QString &field : m_model->fields()) {
        const bool isShort =
            field.endsWith(u"_sec") || field == u"direction" || field == u"parts" || field == u"country_code";
        // Costs have six digits after the point and are of no use without the last ones.
        widths << (RecordFields::isTime(field) ? 19 : isShort ? 10 : RecordFields::isMoney(field) ? 14 : 17);
    }
    return widths;
}

// Columns of this type: as the operator left them, or those that matter at first.
void RecordList::dress()
{
    m_isDressing = true;
    QList<int> hidden;
    const QList<int> usual = m_model->usualColumns();
    for (int column = 0; column < m_model->columnCount(); ++column) {
        if (!usual.contains(column))
            hidden << column;
    }
    m_table->setWidthsInCharacters(widths());
    m_table->setHiddenAtFirst(hidden);
    const auto arranged = m_shown.constFind(m_query.recordType);
    if (arranged != m_shown.cend())
        arrange(*arranged);
    m_isDressing = false;
}

void RecordList::arrange(const QStringList &arranged)
{
    const QStringList &fields = m_model->fields();
    QHeaderView *header = m_table->horizontalHeader();
    for (int column = 0; column < fields.size(); ++column)
        header->setSectionHidden(column, !arranged.contains(fields[column]));
    int place = 0;
    for (const QString &field : arranged) {
        if (const auto column = static_cast<int>(fields.indexOf(field)); column >= 0)
            header->moveSection(header->visualIndex(column), place++);
    }
}

void RecordList::keepColumns()
{
    if (m_isDressing || m_query.recordType.isEmpty() || m_model->fields().isEmpty())
        return;
    QStringList shown;
    for (const int column : m_table->shownColumns())
        shown << m_model->fields()[column];
    QStringList usual;
    for (const int column : m_model->usualColumns())
        usual << m_model->fields()[column];
    // Laying out alone changes nothing.
    if (shown == m_shown.value(m_query.recordType, usual))
        return;
    m_shown[m_query.recordType] = shown;
    emit columnsChanged(columns());
}

QByteArray RecordList::columns() const
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out << m_shown;
    return bytes;
}

void RecordList::restoreColumns(const QByteArray &state)
{
    QDataStream in(state);
    QHash<QString, QStringList> shown;
    in >> shown;
    m_shown = in.status() == QDataStream::Ok ? shown : QHash<QString, QStringList>();
    if (!m_model->fields().isEmpty())
        dress();
}
