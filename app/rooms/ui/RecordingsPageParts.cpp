// SPDX-License-Identifier: GPL-3.0-or-later
// How RecordingsPage is put together, and what can be done in it now.
#include "records/ui/ItemListView.h"
#include "rooms/ParticipantNames.h"
#include "rooms/ui/RecordingColumns.h"
#include "rooms/ui/RecordingPanel.h"
#include "rooms/ui/RecordingWords.h"
#include "rooms/ui/RecordingsPage.h"
#include "widgets/ActionButton.h"
#include "widgets/Banner.h"
#include "widgets/Scale.h"
#include "widgets/Surface.h"
#include "widgets/TableView.h"

#include <QDir>
#include <QHBoxLayout>
#include <QMenu>
#include <QScrollBar>
#include <QSplitter>

QList<RoomFilterField> RecordingsPage::fields()
{
    using Kind = RoomFilterField::Kind;
    const auto room = [this](const QString &id) { return roomName(id); };
    const auto choices = [](const QStringList &values, QString (*words)(const QString &)) {
        QList<std::pair<QString, QString>> all;
        for (const QString &value : values)
            all.emplaceBack(value, words(value));
        return all;
    };
    return {{QStringLiteral("room"), Kind::Id, tr("Room"), {}, room},
            {QStringLiteral("session"), Kind::Id, tr("Session"), {}, {}},
            {QStringLiteral("participant"),
             Kind::Id,
             tr("Participant"),
             {},
             [this](const QString &id) { return whoName(id); }},
            {QStringLiteral("type"),
             Kind::Choice,
             tr("Type"),
             choices({QStringLiteral("audio"), QStringLiteral("video")}, &RecordingWords::type),
             {}},
            {QStringLiteral("status"),
             Kind::Choice,
             tr("Status"),
             choices({QStringLiteral("processing"), QStringLiteral("completed")}, &RecordingWords::status),
             {}},
            {QStringLiteral("started"), Kind::Days, tr("Started"), {}, {}},
            {QStringLiteral("ended"), Kind::Days, tr("Ended"), {}, {}},
            {QStringLiteral("seconds"), Kind::AtLeast, tr("Length at least"), {}, {}}};
}

void RecordingsPage::makeList()
{
    ItemListView::Words words;
    words.icon = QStringLiteral("rooms");
    words.name = tr("Recordings");
    words.reading = tr("Reading the recordings …");
    words.none = tr("No recordings");
    words.noneAdvice =
        tr("Rooms that record are set so in the list of rooms; what they record appears here.");
    words.noneFiltered = tr("No recording fits the filters");
    words.failed = tr("The recordings could not be read");
    words.count = [](int number) { return tr("%n recording(s)", nullptr, number); };
    m_list = new ItemListView(QStringLiteral("recordings"), words, this);
    m_list->setTable(m_table, {RecordingColumns::Status});
    m_list->table()->sortByColumn(RecordingColumns::Started, Qt::DescendingOrder);
    connect(m_list, &ItemListView::selectionChanged, this, &RecordingsPage::followSelection);
    connect(m_list, &ItemListView::changed, this, &RecordingsPage::followActions);
    connect(m_list, &ItemListView::clearWordsAsked, this, &RoomPage::clearWordsAsked);
    connect(m_list, &ItemListView::clearFiltersAsked, this, [this] {
        m_filters->setValues({});
        filterChanged();
    });
    connect(m_list, &ItemListView::opened, this, &RecordingsPage::play);
    connect(m_list->table()->verticalScrollBar(), &QScrollBar::valueChanged, this, &RecordingsPage::askNames);
    connect(m_list->table(), &TableView::headerStateChanged, this, &RoomPage::layoutChanged);
    m_list->table()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_list->table(), &QWidget::customContextMenuRequested, this, &RecordingsPage::showMenu);
}

void RecordingsPage::makeActions()
{
    m_play = makeAction("playRecording", QStringLiteral("open"), tr("Play"), [this] { play(); });
    m_download = makeAction("downloadRecordings", QStringLiteral("download"), tr("Download…"),
                            [this] { chooseDownload(); });
    m_downloadNow = makeAction("downloadRecordingsNow", QStringLiteral("download"),
                               tr("Download to the last folder"), [this] { downloadNow(); });
    m_downloadNow->setShortcut(QKeySequence::Save);
    m_delete = makeAction("deleteRecordings", QStringLiteral("trash"), tr("Delete marked…"),
                          [this] { deleteMarked(); });
    // Delete must not reach out of the list.
    m_delete->setShortcut(QKeySequence::Delete);
    m_delete->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_list->table()->addAction(m_delete);
    m_bulkDelete = makeAction("bulkDelete", QStringLiteral("trash"), tr("Delete by filter…"),
                              [this] { deleteByFilter(); });
    m_refresh = makeAction("refreshRecordings", QStringLiteral("retry"), tr("Read the recordings again"),
                           [this] { refresh(); });
    m_refresh->setShortcut(QKeySequence::Refresh);
}

void RecordingsPage::build()
{
    m_result->setObjectName(QStringLiteral("recordingsResult"));
    m_result->setFlush(true);
    m_result->setClosable(true);
    m_result->hide();
    connect(m_result, &Banner::closed, m_result, &QWidget::hide);
    auto *head = new Surface(Qt::BottomEdge, this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_filters, 1, Qt::AlignTop);
    auto *byFilter = new QWidget(head); // with the margins of the bar of filters, so that both stand in line
    auto *byFilterRow = new QHBoxLayout(byFilter);
    byFilterRow->setContentsMargins(0, Scale::px(this, 8), Scale::px(this, 14), Scale::px(this, 8));
    byFilterRow->addWidget(new ActionButton(m_bulkDelete, ButtonRole::Normal, byFilter));
    row->addWidget(byFilter, 0, Qt::AlignTop);
    auto *marked = new QWidget(this);
    auto *flow = new QHBoxLayout(marked);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->addWidget(new ActionButton(m_download, ButtonRole::Primary, marked));
    flow->addWidget(new ActionButton(m_delete, ButtonRole::Danger, marked));
    m_list->addToFoot(marked);
    m_panel->setButtons({new ActionButton(m_play, ButtonRole::Primary, m_panel)});
    m_panel->setClosable(false);
    auto *split = new QSplitter(Qt::Horizontal, this);
    split->setChildrenCollapsible(false);
    split->addWidget(m_list);
    split->addWidget(m_panel);
    split->setStretchFactor(0, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(head);
    column->addWidget(m_result);
    column->addWidget(split, 1);
}

void RecordingsPage::showMenu(const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    menu->addActions({m_play, m_download, m_downloadNow});
    menu->addSeparator();
    menu->addActions({m_list->table()->copyAction(), m_list->table()->copyCsvAction()});
    menu->addSeparator();
    menu->addAction(m_delete);
    menu->popup(m_list->table()->viewport()->mapToGlobal(at));
}

QList<RoomRecording> RecordingsPage::selected() const
{
    return m_table->found(m_list->selectedIds());
}

QList<RoomRecording> RecordingsPage::fetchable() const
{
    QList<RoomRecording> all = selected();
    all.removeIf([](const RoomRecording &recording) { return !recording.isComplete(); });
    return all;
}

void RecordingsPage::followSelection()
{
    const QList<RoomRecording> rows = selected();
    if (rows.size() == 1) {
        const RoomRecording &one = rows.first();
        if (m_names)
            m_names->ask({one.participantId});
        m_panel->show(one, roomName(one.roomId), whoName(one.participantId));
    } else {
        m_panel->showAll(rows);
    }
    followActions();
}

void RecordingsPage::followActions()
{
    const QList<RoomRecording> rows = selected();
    const qsizetype ready = fetchable().size();
    const bool isReadOnly = m_desk && m_desk->account().readOnly;
    const QString none = tr("Choose recordings in the list first.");
    const QString unready = tr("Still being made by Telnyx: there is nothing to fetch yet.");
    const QString noFetch = rows.isEmpty() ? none : ready == 0 ? unready : QString();
    setObstacle(m_play, rows.size() > 1 ? tr("Choose one recording to play it.") : noFetch);
    setObstacle(m_download, noFetch);
    setObstacle(m_downloadNow, noFetch);
    if (noFetch.isEmpty())
        m_downloadNow->setToolTip(tr("Download to %1").arg(QDir::toNativeSeparators(m_order.folder)));
    const QString readOnly =
        isReadOnly ? tr("This account is read-only: nothing can be deleted.") : QString();
    setObstacle(m_delete, isReadOnly ? readOnly : rows.isEmpty() ? none : QString());
    const bool isNarrow = NarrowedRecordings::of(RoomRecordingFilter::of(m_filters->values())).has_value();
    setObstacle(m_bulkDelete, isReadOnly  ? readOnly
                              : !m_desk   ? tr("No account is open.")
                              : !isNarrow ? tr("Set a filter first: everything at once can’t be deleted.")
                                          : QString());
    m_refresh->setEnabled(m_desk);
}
