// SPDX-License-Identifier: GPL-3.0-or-later
#include "billing/ui/GroupsPage.h"

#include "base/Clock.h"
#include "base/TimeRange.h"
#include "billing/BalanceWatch.h"
#include "billing/ui/GroupColumns.h"
#include "billing/ui/GroupPanel.h"
#include "records/ui/ItemListView.h"
#include "widgets/ActionButton.h"
#include "widgets/MutedLabel.h"
#include "widgets/Scale.h"
#include "widgets/Surface.h"
#include "widgets/TableView.h"

#include <QDataStream>
#include <QHBoxLayout>
#include <QSplitter>

namespace {
ItemListView::Words words(const GroupReading &reading)
{
    ItemListView::Words words;
    words.icon = QStringLiteral("billing");
    words.name = GroupsPage::tr("Billing groups");
    words.reading = GroupsPage::tr("Reading the billing groups …");
    words.none = GroupsPage::tr("No billing groups yet");
    words.noneAdvice =
        GroupsPage::tr("Create one, and put phone numbers and connections in it, to see what a "
                       "part of the account spends.");
    words.failed = GroupsPage::tr("The billing groups could not be read");
    words.count = [&reading](int) {
        return GroupsPage::tr("%n billing groups", nullptr, static_cast<int>(reading.groups().size()));
    };
    return words;
}
} // namespace

GroupsPage::GroupsPage(QWidget *parent)
    : BillingPage(parent),
      m_table(GroupColumns::all()),
      m_reading(&m_table),
      m_list(new ItemListView(QStringLiteral("groups"), words(m_reading))),
      m_spend(new MutedLabel),
      m_splitter(new QSplitter(Qt::Horizontal))
{
    setObjectName(QStringLiteral("groups"));
    makeActions();
    build();
    connectParts();
    refreshActions();
    followSpend();
}

void GroupsPage::build()
{
    auto *head = new Surface(Qt::BottomEdge);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(Scale::px(this, 14), Scale::px(this, 8), Scale::px(this, 14), Scale::px(this, 8));
    row->setSpacing(Scale::px(this, 10));
    m_spend->setObjectName(QStringLiteral("groupsSpend"));
    m_spend->setWordWrap(true);
    m_spend->setTextInteractionFlags(Qt::TextSelectableByMouse);
    row->addWidget(new ActionButton(m_new, ButtonRole::Primary));
    row->addWidget(new ActionButton(m_export));
    row->addWidget(m_spend, 1);
    m_list->setTable(&m_table);
    m_list->table()->setAlwaysShown({GroupColumns::Name});
    m_list->table()->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->table()->sortByColumn(GroupColumns::ThisMonth, Qt::DescendingOrder);
    m_list->addToFoot(new ActionButton(m_rename));
    m_list->addToFoot(new ActionButton(m_delete, ButtonRole::Danger));
    m_panel = new GroupPanel(m_rename, m_delete);
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_panel);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setChildrenCollapsible(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(head);
    column->addWidget(m_splitter, 1);
}

void GroupsPage::connectParts()
{
    connect(m_list, &ItemListView::changed, this, &GroupsPage::follow);
    connect(m_list, &ItemListView::selectionChanged, this, &GroupsPage::followSelection);
    connect(m_list, &ItemListView::clearWordsAsked, this, &PanePage::clearWordsAsked);
    connect(m_list, &ItemListView::opened, this, [this] { wantPanel(true); });
    connect(m_list->setFirstStep(tr("New group")), &QPushButton::clicked, m_new, &QAction::trigger);
    connect(m_list->table(), &QWidget::customContextMenuRequested, this, &GroupsPage::showMenu);
    connect(m_list->table(), &TableView::headerStateChanged, this, [this] {
        if (!m_isRestoring)
            emit layoutChanged();
    });
    // A cell that changed may be of the group that is shown.
    connect(&m_table, &QAbstractItemModel::dataChanged, this, &GroupsPage::followSelection);
    connect(&m_reading, &ListReading::changed, this, &GroupsPage::followSpend);
    connect(m_panel, &GroupPanel::destinationAsked, this, &PanePage::destinationAsked);
    connect(m_panel, &GroupPanel::copied, this,
            [this](const QString &what) { emit noted(tr("Copied: %1").arg(what)); });
    connect(m_panel, &SidePanel::closeRequested, this, [this] { wantPanel(false); });
}

void GroupsPage::setDesk(BillingDesk *desk)
{
    if (desk == m_desk)
        return;
    if (m_desk)
        disconnect(m_desk, nullptr, this, nullptr);
    m_desk = desk;
    m_sought.clear();
    m_reading.setDesk(desk);
    m_list->setReading(desk ? &m_reading : nullptr);
    m_isStale = true;
    if (desk)
        connect(desk, &BillingDesk::changed, this, [this] {
            followSpend();
            refreshActions();
        });
    if (isVisible())
        readAgain();
    followSpend();
    refreshActions();
    emit countChanged();
}

void GroupsPage::showEvent(QShowEvent *event)
{
    BillingPage::showEvent(event);
    if (m_isStale && m_desk) {
        m_isStale = false;
        m_reading.read();
    }
}

void GroupsPage::readAgain()
{
    if (!m_desk)
        return;
    const bool isFirst = std::exchange(m_isStale, false);
    m_reading.read();
    if (isFirst) // the desk reads by itself what was spent
        return;
    if (const QString currency = m_desk->balance()->currency(); currency.isEmpty())
        m_desk->balance()->look();
    else
        m_desk->spend()->read(currency, UsageReports::Freshness::Again);
}

void GroupsPage::setWords(const QString &words)
{
    m_list->setWords(words);
}

QWidget *GroupsPage::mainWidget()
{
    return m_list->table();
}

int GroupsPage::count() const
{
    return m_desk && m_reading.isComplete() ? static_cast<int>(m_reading.groups().size()) : -1;
}

TimeRange GroupsPage::month() const
{
    const QDate today = m_desk && m_desk->spend()->isRead() ? m_desk->spend()->readAt().date() : QDate();
    return today.isValid() ? TimeRange::days(QDate(today.year(), today.month(), 1), today, QTimeZone::utc())
                           : TimeRange();
}

const GroupRow *GroupsPage::selected() const
{
    const QStringList ids = m_list->selectedIds();
    const GroupRow *row = ids.size() == 1 ? m_table.find(ids.first()) : nullptr;
    return row && row->kind == GroupRow::Kind::Group ? row : nullptr;
}

void GroupsPage::follow()
{
    if (!m_sought.isEmpty())
        seek();
    followSelection();
    emit countChanged();
}

void GroupsPage::followSelection()
{
    const QStringList ids = m_list->selectedIds();
    if (const GroupRow *row = ids.size() == 1 ? m_table.find(ids.first()) : nullptr)
        m_panel->setRow(*row, month());
    else
        m_panel->setNone(static_cast<int>(ids.size()));
    refreshActions();
    emit hereChanged();
}

// Each a sentence and a line of its own.
QStringList GroupsPage::spendWords() const
{
    if (!m_desk)
        return {};
    const Spend &spend = *m_desk->spend();
    QStringList lines;
    if (m_desk->account().readOnly)
        lines << tr("This account is read-only: groups are neither made nor changed nor deleted in it.");
    if (spend.failure())
        lines << tr("What was spent could not be read. %1", "%1: why").arg(spend.failure()->what);
    if (!spend.isRead()) {
        const auto &noBalance = m_desk->balance()->failure();
        if (m_desk->balance()->currency().isEmpty() && noBalance)
            lines << tr("The currency of the account could not be read. %1", "%1: why").arg(noBalance->what);
        else if (!spend.failure())
            lines << tr("Reading what was spent …");
        return lines;
    }
    if (!m_table.items().isEmpty())
        lines << tr("By group this month: %1").arg(GroupColumns::amount(m_table.items().first().whole));
    const QLocale locale;
    if (const QStringList products = spend.notByGroup(); !products.isEmpty())
        lines << tr("Not by group: %1 (%2)", "%1: products, %2: an amount")
                     .arg(locale.createSeparatedList(products),
                          GroupColumns::amount(spend.thisMonthNotByGroup()));
    for (const Spend::Missing &missing : spend.missing())
        lines << tr("Without %1: %2", "a product, and why").arg(missing.product, missing.why);
    if (const QStringList others = spend.otherCurrencies(); !others.isEmpty())
        lines << tr("Without what was billed in %1").arg(locale.createSeparatedList(others));
    return lines;
}

void GroupsPage::followSpend()
{
    const QStringList lines = spendWords();
    m_spend->setText(lines.join(u'\n'));
    m_spend->setAccessibleName(lines.join(u' '));
    const bool isWhole = !m_desk || (!m_desk->spend()->failure() && m_desk->spend()->missing().isEmpty());
    m_spend->setTone(isWhole ? std::nullopt : std::optional(Tone::Doubtful));
}

void GroupsPage::open(const QUrlQuery &place)
{
    const auto value = [&place](const QString &name) {
        return place.queryItemValue(name, QUrl::FullyDecoded);
    };
    if (m_isStale)
        readAgain();
    m_sought = value(QStringLiteral("group"));
    if (!m_sought.isEmpty()) {
        wantPanel(true);
        seek();
    }
    if (value(QStringLiteral("new")) != u"1")
        return;
    if (m_new->isEnabled())
        m_new->trigger();
    else
        emit noted(m_new->toolTip());
}

void GroupsPage::seek()
{
    if (!m_table.has(m_sought)) {
        if (!m_reading.isComplete())
            return;
        m_sought.clear();
        return emit noted(tr("There is no such billing group any more."));
    }
    const QString id = std::exchange(m_sought, {});
    if (!m_list->select(id)) {
        emit clearWordsAsked(); // they hide it
        m_list->select(id);
    }
}

QUrlQuery GroupsPage::here() const
{
    QUrlQuery place;
    if (const QStringList ids = m_list->selectedIds(); ids.size() == 1)
        place.addQueryItem(QStringLiteral("group"), ids.first());
    return place;
}

void GroupsPage::wantPanel(bool wanted)
{
    m_wantsPanel = wanted;
    m_panel->setVisible(wanted);
    emit layoutChanged();
    if (!wanted)
        m_list->table()->setFocus();
}

QByteArray GroupsPage::layoutState() const
{
    QByteArray state;
    QDataStream out(&state, QIODevice::WriteOnly);
    out << m_list->table()->headerState() << m_splitter->saveState() << m_wantsPanel;
    return state;
}

void GroupsPage::restoreLayout(const QByteArray &state)
{
    m_isRestoring = true;
    QByteArray header, splitter;
    bool wantsPanel = true;
    QDataStream in(state);
    in >> header >> splitter;
    if (!header.isEmpty())
        in >> wantsPanel;
    if (!m_list->table()->restoreHeaderState(header))
        m_list->table()->resetColumns();
    m_splitter->restoreState(splitter);
    m_wantsPanel = wantsPanel;
    m_panel->setVisible(wantsPanel);
    m_isRestoring = false;
}
