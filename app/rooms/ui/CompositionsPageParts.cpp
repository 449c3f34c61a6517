// SPDX-License-Identifier: GPL-3.0-or-later
// How CompositionsPage is put together, and what can be done in it now.
#include "records/ui/ItemListView.h"
#include "rooms/CompositionWords.h"
#include "rooms/ui/CompositionColumns.h"
#include "rooms/ui/CompositionPanel.h"
#include "rooms/ui/CompositionsPage.h"
#include "widgets/ActionButton.h"
#include "widgets/Banner.h"
#include "widgets/Scale.h"
#include "widgets/Surface.h"
#include "widgets/TableView.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QSplitter>

QList<RoomFilterField> CompositionsPage::fields()
{
    using Kind = RoomFilterField::Kind;
    QList<std::pair<QString, QString>> statuses;
    for (const QString &status :
         {QStringLiteral("enqueued"), QStringLiteral("processing"), QStringLiteral("completed")})
        statuses.emplaceBack(status, CompositionWords::status(status));
    return {{QStringLiteral("session"), Kind::Id, tr("Session"), {}, {}},
            {QStringLiteral("status"), Kind::Choice, tr("Status"), statuses, {}},
            {QStringLiteral("created"), Kind::Days, tr("Created"), {}, {}}};
}

void CompositionsPage::makeList()
{
    ItemListView::Words words;
    words.icon = QStringLiteral("rooms");
    words.name = tr("Compositions");
    words.reading = tr("Reading the compositions …");
    words.none = tr("No compositions");
    words.noneAdvice = tr("Put the recordings of a session together into one video.");
    words.noneFiltered = tr("No composition fits the filters");
    words.failed = tr("The compositions could not be read");
    words.count = [](int number) { return tr("%n composition(s)", nullptr, number); };
    m_list = new ItemListView(QStringLiteral("compositions"), words, this);
    m_list->setTable(m_table, {CompositionColumns::Status});
    m_list->table()->setAlwaysShown({CompositionColumns::Room});
    m_list->table()->sortByColumn(CompositionColumns::Created, Qt::DescendingOrder);
    connect(m_list, &ItemListView::selectionChanged, this, &CompositionsPage::followSelection);
    connect(m_list, &ItemListView::changed, this, &CompositionsPage::followActions);
    connect(m_list, &ItemListView::clearWordsAsked, this, &RoomPage::clearWordsAsked);
    connect(m_list, &ItemListView::clearFiltersAsked, this, [this] {
        m_filters->setValues({});
        filterChanged();
    });
    connect(m_list->table(), &TableView::headerStateChanged, this, &RoomPage::layoutChanged);
    m_list->table()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_list->table(), &QWidget::customContextMenuRequested, this, &CompositionsPage::showMenu);
}

void CompositionsPage::makeActions()
{
    m_new =
        makeAction("newComposition", QStringLiteral("add"), tr("New composition…"), [this] { createNew(); });
    m_reuse =
        makeAction("reuseLayout", QStringLiteral("copy"), tr("Use its layout again…"), [this] { reuse(); });
    m_download = makeAction("downloadComposition", QStringLiteral("download"), tr("Download…"),
                            [this] { chooseDownload(); });
    m_delete =
        makeAction("deleteCompositions", QStringLiteral("trash"), tr("Delete…"), [this] { deleteMarked(); });
    // Delete must not reach out of the list.
    m_delete->setShortcut(QKeySequence::Delete);
    m_delete->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_list->table()->addAction(m_delete);
    m_reload = makeAction("compositionsReload", QStringLiteral("retry"), tr("Read the compositions again"),
                          [this] { reload(); });
    m_reload->setShortcut(QKeySequence::Refresh);
}

void CompositionsPage::build()
{
    m_result->setObjectName(QStringLiteral("compositionsResult"));
    m_result->setFlush(true);
    m_result->setClosable(true);
    m_result->hide();
    connect(m_result, &Banner::closed, m_result, &QWidget::hide);
    auto *head = new Surface(Qt::BottomEdge, this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(Scale::px(this, 14), 0, 0, 0);
    row->setSpacing(0);
    // In one line with the filter's button, which has air around it.
    auto *place = new QVBoxLayout;
    place->setContentsMargins(0, m_filters->layout()->contentsMargins().top(), 0, 0);
    place->addWidget(new ActionButton(m_new, ButtonRole::Primary, head));
    place->addStretch(1);
    row->addLayout(place);
    row->addWidget(m_filters, 1);
    m_list->addToFoot(new ActionButton(m_delete, ButtonRole::Danger, m_list));
    connect(m_list->setFirstStep(tr("New composition…")), &QPushButton::clicked, m_new, &QAction::trigger);
    m_panel->setButtons({new ActionButton(m_download, ButtonRole::Primary, m_panel),
                         new ActionButton(m_reuse, ButtonRole::Normal, m_panel)});
    m_panel->setClosable(false);
    m_split->setChildrenCollapsible(false);
    m_split->addWidget(m_list);
    m_split->addWidget(m_panel);
    m_split->setStretchFactor(0, 1);
    connect(m_split, &QSplitter::splitterMoved, this, &RoomPage::layoutChanged);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(head);
    column->addWidget(m_result);
    column->addWidget(m_split, 1);
}

void CompositionsPage::showMenu(const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    menu->addActions({m_download, m_reuse});
    menu->addSeparator();
    menu->addActions({m_list->table()->copyAction(), m_list->table()->copyCsvAction()});
    menu->addSeparator();
    menu->addAction(m_delete);
    menu->popup(m_list->table()->viewport()->mapToGlobal(at));
}

QList<RoomComposition> CompositionsPage::selected() const
{
    return m_table->found(m_list->selectedIds());
}

void CompositionsPage::followSelection()
{
    const QList<RoomComposition> rows = selected();
    if (rows.size() == 1 && m_desk)
        m_panel->show(rows.first(), roomName(rows.first().roomId), now());
    else
        m_panel->showNumber(static_cast<int>(rows.size()));
    followActions();
    emit hereChanged();
}

QString CompositionsPage::blockade() const
{
    if (!m_desk)
        return tr("No account is open.");
    return m_desk->account().readOnly ? tr("This account is read-only: nothing can be created or deleted.")
                                      : QString();
}

void CompositionsPage::followActions()
{
    const QList<RoomComposition> rows = selected();
    const auto reason = [](std::initializer_list<std::pair<bool, QString>> cases) {
        for (const auto &[applies, why] : cases) {
            if (applies)
                return why;
        }
        return QString();
    };
    const QString none = tr("Choose a composition in the list first.");
    const QString one = tr("Choose a single composition.");
    const QString blocked = blockade();
    setObstacle(m_new, blocked);
    setObstacle(m_reuse,
                reason({{!blocked.isEmpty(), blocked}, {rows.isEmpty(), none}, {rows.size() > 1, one}}));
    setObstacle(m_download, reason({{rows.isEmpty(), none},
                                    {rows.size() > 1, one},
                                    {!rows.isEmpty() && !rows.first().isComplete(),
                                     tr("It isn’t completed yet: there is nothing to fetch.")}}));
    setObstacle(m_delete, reason({{!blocked.isEmpty(), blocked}, {rows.isEmpty(), none}}));
    m_reload->setEnabled(m_desk);
}
