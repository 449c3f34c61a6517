// SPDX-License-Identifier: GPL-3.0-or-later
#include "notifications/ui/SetupListPage.h"

#include "base/Clock.h"
#include "notifications/NotificationBook.h"
#include "widgets/Banner.h"
#include "widgets/SidePanel.h"
#include "widgets/TableView.h"

#include <QMenu>
#include <QSplitter>
#include <QVBoxLayout>

SetupListPage::SetupListPage(const QString &object, const QString &selection,
                             const ItemListView::Words &words, QWidget *parent)
    : NotificationPage(parent),
      m_selection(selection),
      m_list(new ItemListView(object, words)),
      m_trouble(new Banner(this)),
      m_splitter(new QSplitter(Qt::Horizontal))
{
    setObjectName(object);
    m_trouble->setObjectName(object + QLatin1String("Said"));
    m_trouble->setFlush(true);
    m_trouble->setClosable(true);
    m_trouble->hide();
}

void SetupListPage::assemble(ItemTable *table, const QList<int> &pills, SidePanel *panel, QWidget *head)
{
    m_table = table;
    m_panel = panel;
    m_list->setTable(table, pills);
    m_list->table()->setAlwaysShown({0});
    m_list->table()->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->table()->sortByColumn(0, Qt::AscendingOrder);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    // In this order Tab goes through them.
    if (head)
        column->addWidget(head);
    column->addWidget(m_trouble);
    column->addWidget(m_splitter, 1);
    m_splitter->addWidget(m_list);
    panel->setClosable(true);
    m_splitter->addWidget(panel);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setChildrenCollapsible(false);
    connectList();
    showSelection({});
    refreshActions();
}

void SetupListPage::connectList()
{
    connect(m_list, &ItemListView::changed, this, &SetupListPage::follow);
    connect(m_list, &ItemListView::selectionChanged, this, &SetupListPage::follow);
    connect(m_list, &ItemListView::clearWordsAsked, this, &PanePage::clearWordsAsked);
    connect(m_list, &ItemListView::opened, this, &SetupListPage::entered);
    // A cell that changed may be of the row that is shown.
    connect(m_table, &QAbstractItemModel::dataChanged, this, &SetupListPage::follow);
    connect(&m_reading, &ListReading::changed, this, &SetupListPage::seekSought);
    connect(m_list->table(), &QWidget::customContextMenuRequested, this, &SetupListPage::showMenu);
    connect(m_list->table(), &TableView::headerStateChanged, this, [this] {
        if (!m_isRestoring)
            emit layoutChanged();
    });
    connect(m_panel, &SidePanel::closeRequested, this, [this] { wantPanel(false); });
}

void SetupListPage::setDesk(NotificationsDesk *desk)
{
    if (desk == m_desk)
        return;
    if (m_desk) {
        disconnect(m_desk, nullptr, this, nullptr);
        disconnect(m_desk->book(), nullptr, this, nullptr);
    }
    leave();
    m_desk = desk;
    m_sought.clear();
    m_trouble->hide();
    m_reading.setBook(desk ? desk->book() : nullptr);
    m_list->setReading(desk ? &m_reading : nullptr);
    if (desk) {
        connect(desk, &NotificationsDesk::accountChanged, this, &SetupListPage::follow);
        connect(desk->book(), &NotificationBook::changed, this, &SetupListPage::refill);
    }
    refill();
    if (isVisible() && desk && !desk->book()->isRead())
        m_reading.read();
}

// Nothing is asked for before somebody looks.
void SetupListPage::showEvent(QShowEvent *event)
{
    NotificationPage::showEvent(event);
    if (m_desk && !m_desk->book()->isRead() && !m_desk->book()->isReading())
        m_reading.read();
}

void SetupListPage::refill()
{
    fill();
    follow();
}

void SetupListPage::follow()
{
    showSelection(m_list->selectedIds());
    refreshActions();
    emit countChanged();
    emit hereChanged();
}

void SetupListPage::readAgain()
{
    m_reading.read();
}

void SetupListPage::setWords(const QString &words)
{
    m_list->setWords(words);
}

QWidget *SetupListPage::mainWidget()
{
    return m_list->table();
}

int SetupListPage::count() const
{
    return m_desk && m_desk->book()->isRead() && m_table ? m_table->loaded() : -1;
}

void SetupListPage::open(const QUrlQuery &place)
{
    const QString wanted = place.queryItemValue(m_selection, QUrl::FullyDecoded);
    if (!wanted.isEmpty()) {
        wantPanel(true);
        seek(wanted);
    }
    if (place.queryItemValue(QStringLiteral("new")) == u"1")
        newAsked();
}

QUrlQuery SetupListPage::here() const
{
    QUrlQuery place;
    if (const QStringList ids = m_list->selectedIds(); ids.size() == 1)
        place.addQueryItem(m_selection, ids.first());
    return place;
}

void SetupListPage::seek(const QString &id)
{
    m_sought = id;
    seekSought();
}

bool SetupListPage::isRowAwaited() const
{
    return m_desk && (!m_desk->book()->isRead() || m_desk->book()->isReading());
}

void SetupListPage::seekSought()
{
    if (m_sought.isEmpty() || !m_desk)
        return;
    if (!m_table->has(m_sought)) {
        if (!isRowAwaited()) {
            m_sought.clear();
            emit noted(tr("What was looked for isn’t there any more."));
        }
        return;
    }
    const QString id = std::exchange(m_sought, {});
    if (!m_list->select(id)) {
        emit clearWordsAsked(); // they hide it
        m_list->select(id);
    }
}

void SetupListPage::addListKey(const QKeySequence &keys, QAction *action)
{
    auto *key = new QAction(this);
    key->setShortcut(keys);
    key->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(key, &QAction::triggered, action, &QAction::trigger);
    m_list->addAction(key);
}

void SetupListPage::allow(QAction *action, const QString &obstacle, const QString &what)
{
    const QString keys = action->shortcut().toString(QKeySequence::NativeText);
    action->setEnabled(obstacle.isEmpty());
    if (!obstacle.isEmpty())
        action->setToolTip(obstacle);
    else
        action->setToolTip(keys.isEmpty() ? what : tr("%1 (%2)", "a command and its keys").arg(what, keys));
}

QString SetupListPage::changeObstacle() const
{
    if (!m_desk)
        return tr("Choose an account first.");
    return m_desk->account().readOnly ? tr("This account is read-only: nothing is changed in it.")
                                      : QString();
}

const NotificationSetup &SetupListPage::setup() const
{
    static const NotificationSetup none;
    return m_desk ? m_desk->book()->setup() : none;
}

QDateTime SetupListPage::now() const
{
    return m_desk ? m_desk->clock()->now() : QDateTime();
}

void SetupListPage::say(Tone tone, const QString &title, const QString &text)
{
    m_trouble->setMessage(tone, title, text);
    m_trouble->show();
}

void SetupListPage::followRemoval(Call<SetupRemoval::Result> *call, const RemovalWords &words)
{
    call->then(this, [this, words, desk = m_desk](const Outcome<SetupRemoval::Result> &outcome) {
        removed(desk, outcome, words);
    });
    emit workStarted(call, words.running);
}

void SetupListPage::removed(NotificationsDesk *desk, const Outcome<SetupRemoval::Result> &outcome,
                            const RemovalWords &words)
{
    if (!desk)
        return;
    if (!outcome) // stopped: what was done by then is read
        return desk->book()->read();
    QStringList lines;
    for (const auto &[id, failure] : outcome->refused)
        //: %1 is a channel or a profile, %2 why it could not be deleted
        lines << tr("%1: %2").arg(words.name(desk->book()->setup(), id), failure.what);
    for (const QString &id : outcome->gone)
        (desk->book()->*words.drop)(id);
    if (!outcome->gone.isEmpty())
        emit noted(words.deleted(static_cast<int>(outcome->gone.size())));
    if (!lines.isEmpty() && desk == m_desk)
        say(Tone::Bad, tr("Not deleted."), lines.join(u'\n'));
    else if (!lines.isEmpty())
        emit noted(lines.join(u' '));
}

void SetupListPage::showMenu(const QPoint &at)
{
    TableView *table = m_list->table();
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillMenu(menu);
    menu->addSeparator();
    menu->addActions({table->copyAction(), table->copyCsvAction()});
    menu->popup(table->viewport()->mapToGlobal(at));
}

void SetupListPage::wantPanel(bool wanted)
{
    if (m_wantsPanel == wanted)
        return;
    m_wantsPanel = wanted;
    m_panel->setVisible(wanted);
    emit layoutChanged();
    if (!wanted)
        m_list->table()->setFocus();
}

QByteArray SetupListPage::layoutState() const
{
    QByteArray state;
    QDataStream out(&state, QIODevice::WriteOnly);
    out << m_list->table()->headerState() << m_splitter->saveState() << m_wantsPanel << ownState();
    return state;
}

void SetupListPage::restoreLayout(const QByteArray &state)
{
    m_isRestoring = true;
    QByteArray header, splitter, own;
    bool wantsPanel = true;
    QDataStream in(state);
    in >> header >> splitter;
    if (!header.isEmpty())
        in >> wantsPanel >> own;
    if (!m_list->table()->restoreHeaderState(header))
        m_list->table()->resetColumns();
    m_splitter->restoreState(splitter);
    m_wantsPanel = wantsPanel;
    m_panel->setVisible(wantsPanel);
    restoreOwnState(own);
    m_isRestoring = false;
}
