// SPDX-License-Identifier: GPL-3.0-or-later
#include "notifications/ui/CoveragePage.h"

#include "notifications/ui/CoveragePanel.h"
#include "notifications/ui/PanelParts.h"
#include "notifications/ui/StarDelegate.h"
#include "widgets/TableView.h"

#include <QKeyEvent>
#include <QMenu>

namespace {
ItemListView::Words words()
{
    ItemListView::Words words;
    words.icon = QStringLiteral("notifications");
    words.name = CoveragePage::tr("Coverage");
    words.reading = CoveragePage::tr("Reading the events …");
    words.none = CoveragePage::tr("No events");
    words.noneAdvice = CoveragePage::tr("Telnyx lists no event for this account. Read again later.");
    words.failed = CoveragePage::tr("The events could not be read");
    words.count = [](int events) { return CoveragePage::tr("%n events", nullptr, events); };
    return words;
}
} // namespace

CoveragePage::CoveragePage(QWidget *parent)
    : SetupListPage(QStringLiteral("coverage"), QStringLiteral("event"), words(), parent),
      m_table(CoverageColumns::all())
{
    makeActions();
    m_coveragePanel = new CoveragePanel({m_row, m_star});
    assemble(&m_table, {CoverageColumns::reach}, m_coveragePanel);
    list()->table()->setRoomyColumn(4); // whom it reaches
    TableView *table = list()->table();
    table->setItemDelegateForColumn(CoverageColumns::star, new StarDelegate(
                                                               [this](const QModelIndex &index) {
                                                                   const CoverageRow *row =
                                                                       m_table.at(index.row());
                                                                   return row && row->isImportant;
                                                               },
                                                               list()));
    table->installEventFilter(this);
    connect(table, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == CoverageColumns::star)
            toggle({m_table.idAt(index.row())});
    });
    connect(m_coveragePanel, &CoveragePanel::destinationAsked, this, &PanePage::destinationAsked);
    connect(m_coveragePanel, &CoveragePanel::copied, this,
            [this](const QString &what) { emit noted(tr("Copied: %1").arg(what)); });
}

void CoveragePage::makeActions()
{
    m_row = addCommand("openCoverageRow", QStringLiteral("open"), tr("In the matrix"), {},
                       [this] { openRow(list()->currentId()); });
    m_star = addCommand("starEvents", QStringLiteral("star"), tr("Important here"), {},
                        [this] { toggle(list()->selectedIds()); });
    addCommand("coverageReload", QStringLiteral("retry"), tr("Read the events again"), QKeySequence::Refresh,
               [this] { readAgain(); });
}

// The table would select by it.
bool CoveragePage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == list()->table() && event->type() == QEvent::KeyPress) {
        const auto *press = static_cast<QKeyEvent *>(event);
        if (press->key() == Qt::Key_Space && press->modifiers() == Qt::NoModifier) {
            toggle(list()->selectedIds());
            return true;
        }
    }
    return SetupListPage::eventFilter(watched, event);
}

void CoveragePage::fill()
{
    put(m_table, CoverageColumns::rows(setup(), m_unimportant));
}

int CoveragePage::silentOnes() const
{
    int silent = 0;
    for (const CoverageRow &row : m_table.items())
        silent += row.isImportant && row.line.reach == Coverage::Reach::Nobody;
    return silent;
}

QString CoveragePage::countText() const
{
    const int silent = count() < 0 ? 0 : silentOnes();
    return silent > 0 ? tr("%n reach nobody", nullptr, silent) : QString();
}

void CoveragePage::showSelection(const QStringList &ids)
{
    const CoverageRow *row = ids.size() == 1 ? m_table.find(ids.first()) : nullptr;
    if (row)
        m_coveragePanel->setEvent(setup(), *row);
    else
        m_coveragePanel->setNone(static_cast<int>(ids.size()));
}

void CoveragePage::refreshActions()
{
    const QList<CoverageRow> rows = m_table.found(list()->selectedIds());
    allow(m_row, rows.size() == 1 ? QString() : tr("Choose one event."),
          tr("Show its conditions in the matrix"));
    allow(m_star, rows.isEmpty() ? tr("Choose events first.") : QString(),
          tr("Whether it counts where it reaches nobody (Space)"));
    const bool isStarred = !rows.isEmpty() && rows.first().isImportant;
    m_star->setText(isStarred ? tr("Not important here") : tr("Important here"));
}

void CoveragePage::entered(const QString &id)
{
    openRow(id);
}

void CoveragePage::fillMenu(QMenu *menu)
{
    menu->addActions({m_row, m_star});
}

// To the condition that has no setting where there is one: that is what is missing.
void CoveragePage::openRow(const QString &id)
{
    QString first, silent;
    for (const NotificationCondition &condition : setup().conditions) {
        if (condition.eventId != id)
            continue;
        if (first.isEmpty())
            first = condition.id;
        const auto isIts = [&condition](const NotificationSetting &setting) {
            return setting.key.conditionId == condition.id;
        };
        if (silent.isEmpty() && condition.enabled && std::ranges::none_of(setup().settings, isIts))
            silent = condition.id;
    }
    if (first.isEmpty())
        return emit noted(tr("This event has no conditions, so the matrix has no row of it."));
    emit destinationAsked(PanelParts::cell(silent.isEmpty() ? first : silent, {}));
}

void CoveragePage::toggle(const QStringList &ids)
{
    if (ids.isEmpty())
        return;
    const bool wasImportant = !m_unimportant.contains(ids.first());
    for (const QString &id : ids) {
        if (wasImportant)
            m_unimportant.insert(id);
        else
            m_unimportant.remove(id);
    }
    fill();
    follow();
    emit layoutChanged();
}

QByteArray CoveragePage::ownState() const
{
    QByteArray state;
    QDataStream out(&state, QIODevice::WriteOnly);
    out << m_unimportant;
    return state;
}

void CoveragePage::restoreOwnState(const QByteArray &state)
{
    QSet<QString> unimportant;
    QDataStream in(state);
    if (!state.isEmpty())
        in >> unimportant;
    if (in.status() != QDataStream::Ok)
        unimportant.clear();
    m_unimportant = unimportant;
    fill();
    follow();
}
