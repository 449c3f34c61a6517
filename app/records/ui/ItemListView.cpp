// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/ui/ItemListView.h"

#include "widgets/BadgeDelegate.h"
#include "widgets/Banner.h"
#include "widgets/BusyBar.h"
#include "widgets/Buttons.h"
#include "widgets/EmptyState.h"
#include "widgets/MutedLabel.h"
#include "widgets/Scale.h"
#include "widgets/Surface.h"
#include "widgets/TableView.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QStackedWidget>

ItemListView::ItemListView(const QString &object, Words words, QWidget *parent)
    : QWidget(parent),
      m_words(std::move(words)),
      m_busy(new BusyBar(this)),
      m_trouble(new Banner(this)),
      m_pages(new QStackedWidget(this)),
      m_table(new TableView(this)),
      m_empty(new EmptyState(this)),
      m_foot(new Surface(Qt::TopEdge, this)),
      m_count(new MutedLabel({}, this)),
      m_stop(Buttons::make(tr("Stop"), ButtonRole::Normal, this))
{
    build(object);
    const auto openCurrent = [this](const QModelIndex &index) {
        if (m_model && index.isValid())
            emit opened(m_model->idAt(index.row()));
    };
    connect(m_table, &QAbstractItemView::doubleClicked, this, openCurrent);
    m_table->installEventFilter(this);
    connect(m_trouble->addButton(tr("Try again")), &QPushButton::clicked, this, [this] {
        if (m_reading)
            m_reading->read();
    });
    connect(m_stop, &QPushButton::clicked, this, [this] {
        if (m_reading)
            m_reading->stop();
    });
    follow();
}

void ItemListView::build(const QString &object)
{
    m_table->setObjectName(object + QLatin1String("Table"));
    m_table->setAccessibleName(m_words.name);
    m_empty->setObjectName(object + QLatin1String("Empty"));
    m_trouble->setObjectName(object + QLatin1String("Trouble"));
    m_count->setObjectName(object + QLatin1String("Count"));
    m_stop->setObjectName(object + QLatin1String("Stop"));
    m_pages->addWidget(m_table);
    m_pages->addWidget(m_empty);
    m_trouble->setFlush(true);
    m_trouble->hide();
    auto *foot = new QHBoxLayout(m_foot);
    foot->setContentsMargins(Scale::px(this, 14), Scale::px(this, 6), Scale::px(this, 14),
                             Scale::px(this, 6));
    m_count->setWordWrap(true);
    foot->addWidget(m_count, 1);
    foot->addWidget(m_stop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_trouble);
    column->addWidget(m_busy);
    column->addWidget(m_pages, 1);
    column->addWidget(m_foot);
    setFocusProxy(m_table);
}

bool ItemListView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto *press = static_cast<QKeyEvent *>(event);
        const bool isEnter = press->key() == Qt::Key_Return || press->key() == Qt::Key_Enter;
        if (isEnter && press->modifiers() == Qt::NoModifier && !currentId().isEmpty()) {
            emit opened(currentId());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ItemListView::addToFoot(QWidget *widget)
{
    auto *row = static_cast<QHBoxLayout *>(m_foot->layout());
    row->insertWidget(row->indexOf(m_count), widget);
}

QPushButton *ItemListView::setFirstStep(const QString &text)
{
    m_first = Buttons::make(text, ButtonRole::Primary, this);
    m_first->hide();
    m_firstText = text;
    follow();
    return m_first;
}

void ItemListView::setTable(ItemTable *table, const QList<int> &pills)
{
    m_model = table;
    m_table->setModel(table);
    m_table->setWidthsInCharacters(table->widths());
    m_table->setHiddenAtFirst(table->hiddenAtFirst());
    for (const int column : pills)
        m_table->setItemDelegateForColumn(column, new BadgeDelegate(ItemTable::ToneRole, m_table));
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ItemListView::selectionChanged);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ItemListView::selectionChanged);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(table, signal, this, &ItemListView::follow);
    connect(table, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        m_heldIds = selectedIds();
        m_heldCurrent = currentId();
    });
    connect(table, &QAbstractItemModel::modelReset, this, [this] {
        holdSelection();
        follow();
    });
    follow();
}

/// Words come and go, and whole lists are read again: what is selected stays so as long as it is shown.
void ItemListView::holdSelection()
{
    QItemSelection selection;
    for (const QString &id : std::as_const(m_heldIds)) {
        if (const int row = m_model->rowOf(id); row >= 0)
            selection.select(m_model->index(row, 0), m_model->index(row, m_model->columnCount() - 1));
    }
    if (const int row = m_model->rowOf(m_heldCurrent); row >= 0)
        m_table->selectionModel()->setCurrentIndex(m_model->index(row, 0), QItemSelectionModel::NoUpdate);
    m_table->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
}

void ItemListView::setReading(ListReading *reading)
{
    if (reading == m_reading)
        return;
    if (m_reading)
        disconnect(m_reading, nullptr, this, nullptr);
    m_reading = reading;
    if (reading)
        connect(reading, &ListReading::changed, this, &ItemListView::follow);
    follow();
}

void ItemListView::setFiltered(bool filtered)
{
    m_isFiltered = filtered;
    follow();
}

void ItemListView::setWords(const QString &words)
{
    m_filterWords = words;
    if (m_model)
        m_model->setWords(words);
    follow();
}

QString ItemListView::currentId() const
{
    const QModelIndex index = m_table->currentIndex();
    return m_model && index.isValid() ? m_model->idAt(index.row()) : QString();
}

QStringList ItemListView::selectedIds() const
{
    QStringList ids;
    if (m_model) {
        for (const int row : m_table->selectedRowNumbers())
            ids << m_model->idAt(row);
    }
    return ids;
}

bool ItemListView::select(const QString &id)
{
    const int row = m_model ? m_model->rowOf(id) : -1;
    if (row < 0)
        return false;
    m_table->selectRow(row);
    m_table->scrollTo(m_model->index(row, 0));
    return true;
}

QString ItemListView::countWords() const
{
    const int loaded = m_model ? m_model->loaded() : 0;
    if (!m_reading || m_reading->isUntouched())
        return {};
    const QLocale locale;
    if (m_reading->isReading() && m_reading->total() > loaded)
        return tr("%1 of %2 read").arg(locale.toString(loaded), locale.toString(m_reading->total()));
    // How many there are isn't known before the first page: none were read, not found.
    if (loaded == 0 && !m_reading->isComplete())
        return {};
    if (m_model && m_model->rowCount() != loaded)
        return tr("%1 of %2 shown").arg(locale.toString(m_model->rowCount()), locale.toString(loaded));
    if (!m_reading->isComplete() && !m_reading->isReading() && m_reading->total() > loaded)
        return tr("%1 of %2 read; the rest was not")
            .arg(locale.toString(loaded), locale.toString(m_reading->total()));
    return m_words.count ? m_words.count(loaded) : locale.toString(loaded);
}

void ItemListView::follow()
{
    const bool isReading = m_reading && m_reading->isReading();
    m_busy->setBusy(isReading);
    m_count->setText(countWords());
    m_stop->setVisible(isReading && m_model && m_model->loaded() > 0);
    followTrouble();
    const bool hasRows = m_model && m_model->rowCount() > 0;
    if (!hasRows)
        showEmpty();
    m_pages->setCurrentWidget(hasRows ? static_cast<QWidget *>(m_table) : m_empty);
    emit changed();
}

// With rows, trouble stands above them; without, in their place.
void ItemListView::followTrouble()
{
    const bool hasTrouble = m_reading && m_reading->failure() && m_model && m_model->loaded() > 0 &&
                            m_reading->failure()->kind != Failure::Kind::Cancelled;
    m_trouble->setVisible(hasTrouble);
    if (!hasTrouble)
        return;
    const bool isOffline = m_reading->failure()->kind == Failure::Kind::Offline;
    m_trouble->setMessage(isOffline ? Tone::Doubtful : Tone::Waiting,
                          m_reading->isComplete() ? tr("This is how it was when it was read last.")
                                                  : tr("This is not all of it."),
                          m_reading->failure()->what);
}

ItemListView::Notice ItemListView::notice() const
{
    const bool hasFailed =
        m_reading && m_reading->failure() && m_reading->failure()->kind != Failure::Kind::Cancelled;
    if (!m_reading)
        return {m_words.icon, tr("No account is open"), tr("Choose an account that has a key."), {}};
    if (m_model && m_model->loaded() > 0)
        return {QStringLiteral("search"), tr("Nothing has these words"), tr("Take words away to see more."),
                Offer::ClearWords};
    if (hasFailed)
        return {m_reading->failure()->kind == Failure::Kind::Offline ? QStringLiteral("offline")
                                                                     : QStringLiteral("warning"),
                m_words.failed, m_reading->failure()->what, Offer::Retry};
    if (m_reading->isReading() || m_reading->isUntouched())
        return {m_words.icon, m_words.reading, {}, {}};
    if (m_isFiltered)
        return {QStringLiteral("filter"), m_words.noneFiltered, tr("Take filters away to see more."),
                Offer::ClearFilters};
    return {m_words.icon, m_words.none, m_words.noneAdvice, Offer::FirstStep};
}

void ItemListView::showEmpty()
{
    const Notice now = notice();
    // What stands there already keeps its button, and the focus on it.
    if (now == m_notice && m_empty->title() == now.title)
        return;
    m_notice = now;
    m_empty->clearButtons();
    m_empty->setMessage(now.icon, now.title, now.text);
    switch (now.offer) {
    case Offer::None:
        break;
    case Offer::ClearWords:
        connect(m_empty->addButton(tr("Clear the words")), &QPushButton::clicked, this,
                &ItemListView::clearWordsAsked);
        break;
    case Offer::ClearFilters:
        connect(m_empty->addButton(tr("Clear the filters")), &QPushButton::clicked, this,
                &ItemListView::clearFiltersAsked);
        break;
    case Offer::Retry:
        connect(m_empty->addButton(tr("Try again")), &QPushButton::clicked, this, [this] {
            if (m_reading)
                m_reading->read();
        });
        break;
    case Offer::FirstStep:
        if (m_first)
            connect(m_empty->addButton(m_firstText), &QPushButton::clicked, m_first, &QPushButton::click);
        break;
    }
}
