// SPDX-License-Identifier: GPL-3.0-or-later
#include "notifications/ui/MatrixModel.h"

#include "notifications/ui/SettingWords.h"

MatrixModel::MatrixModel(std::function<QDateTime()> now, QObject *parent)
    : QAbstractTableModel(parent), m_now(std::move(now))
{
}

void MatrixModel::show(const State &state)
{
    const QList<Across> across = makeAcross(state);
    QList<Row> rows = makeRows(state, across);
    const auto sameId = [](const Row &a, const Row &b) { return a.condition.id == b.condition.id; };
    const bool isSame = state.isByProfile == m_state.isByProfile && across == m_across &&
                        std::ranges::equal(rows, m_rows, sameId);
    if (isSame) {
        m_state = state;
        return take(std::move(rows));
    }
    beginResetModel();
    m_state = state;
    m_across = across;
    m_rows = std::move(rows);
    m_shown = wantedRows();
    endResetModel();
}

// The same rows and columns: what differs is told cell by cell.
void MatrixModel::take(QList<Row> rows)
{
    const QList<Row> before = std::exchange(m_rows, std::move(rows));
    const QList<int> shown = wantedRows();
    if (shown != m_shown) {
        beginResetModel();
        m_shown = shown;
        return endResetModel();
    }
    for (int row = 0; row < m_shown.size(); ++row)
        tellDifference(row, before[m_shown[row]]);
}

void MatrixModel::tellDifference(int row, const Row &before)
{
    const Row &now = rowAt(row);
    const auto tell = [this, row](int first, int last) {
        emit dataChanged(index(row, first), index(row, last));
    };
    if (before.condition != now.condition || before.isDisabled != now.isDisabled)
        return tell(0, columnCount() - 1);
    if (before.area != now.area || before.event != now.event || before.name != now.name ||
        before.isSilent != now.isSilent)
        tell(Area, Condition);
    if (before.cells == now.cells) {
        now.obstacles = before.obstacles;
        return;
    }
    // What one cell has may close another of its row.
    for (int cell = 0; cell < now.cells.size(); ++cell) {
        const auto known = before.obstacles.constFind(cell);
        const bool isOther =
            known != before.obstacles.cend() && *known != obstacleOf(now.condition.id, m_across[cell]);
        if (isOther || before.cells[cell] != now.cells[cell])
            tell(firstCell + cell, firstCell + cell);
    }
}

void MatrixModel::setWords(const QString &words)
{
    m_words = words.toLower().split(u' ', Qt::SkipEmptyParts);
    const QList<int> shown = wantedRows();
    if (shown == m_shown)
        return;
    beginResetModel();
    m_shown = shown;
    endResetModel();
}

QList<int> MatrixModel::wantedRows() const
{
    QList<int> shown;
    for (int row = 0; row < m_rows.size(); ++row) {
        const QString &text = m_rows[row].search;
        if (std::ranges::all_of(m_words, [&text](const QString &word) { return text.contains(word); }))
            shown << row;
    }
    return shown;
}

QString MatrixModel::obstacleOf(const QString &condition, const Across &across) const
{
    if (!m_state.obstacle)
        return {};
    if (!m_state.isByProfile)
        return m_state.obstacle(condition, across.id);
    QStringList reasons;
    for (const NotificationChannel &channel : m_state.setup.channelsOf(across.id)) {
        const QString reason = m_state.obstacle(condition, channel.id);
        if (reason.isEmpty())
            return {};
        if (!reasons.contains(reason))
            reasons << reason;
    }
    return reasons.isEmpty() ? tr("This profile has no channels yet: add one to it first.")
                             : reasons.join(u'\n');
}

QString MatrixModel::obstacleAt(const QModelIndex &index) const
{
    const Across *across = acrossAt(index.column());
    if (!index.isValid() || !across)
        return {};
    const Row &row = rowAt(index.row());
    const int cell = index.column() - firstCell;
    const auto known = row.obstacles.constFind(cell);
    if (known != row.obstacles.cend())
        return *known;
    return *row.obstacles.insert(cell, obstacleOf(row.condition.id, *across));
}

const NotificationCondition &MatrixModel::conditionAt(int row) const
{
    return rowAt(row).condition;
}

const MatrixModel::Across *MatrixModel::acrossAt(int column) const
{
    const int cell = column - firstCell;
    return cell >= 0 && cell < m_across.size() ? &m_across[cell] : nullptr;
}

const MatrixCell *MatrixModel::cellAt(const QModelIndex &index) const
{
    return index.isValid() && acrossAt(index.column()) ? &rowAt(index.row()).cells[index.column() - firstCell]
                                                       : nullptr;
}

MatrixCell::Look MatrixModel::lookAt(const QModelIndex &index) const
{
    const MatrixCell *cell = cellAt(index);
    return cell ? cell->look(cell->isEmpty() && !obstacleAt(index).isEmpty()) : MatrixCell::Look();
}

QModelIndex MatrixModel::find(const QString &condition, const QString &across) const
{
    const auto row =
        std::ranges::find_if(m_shown, [&](int each) { return m_rows[each].condition.id == condition; });
    const auto column = std::ranges::find_if(m_across, [&](const Across &each) { return each.id == across; });
    if (row == m_shown.end() || column == m_across.end())
        return {};
    return index(static_cast<int>(row - m_shown.begin()),
                 firstCell + static_cast<int>(column - m_across.begin()));
}

int MatrixModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int MatrixModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : firstCell + static_cast<int>(m_across.size());
}

QString MatrixModel::nameAt(const Row &row, int column) const
{
    return column == Area ? row.area : column == Event ? row.event : row.name;
}

QVariant MatrixModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = rowAt(index.row());
    if (role == SilentRole)
        return row.isSilent;
    if (role == DisabledRole)
        return row.isDisabled;
    if (index.column() >= firstCell)
        return cellData(index, role);
    const QString name = nameAt(row, index.column());
    if (role == Qt::DisplayRole)
        return name;
    const bool saysSilence = row.isSilent && index.column() == Event;
    if (role == Qt::AccessibleTextRole)
        return saysSilence ? tr("%1, reaches nobody", "an event").arg(name) : name;
    if (role != Qt::ToolTipRole)
        return {};
    QStringList lines{name};
    if (saysSilence)
        lines << tr("Nobody is told when this happens.");
    if (row.isDisabled)
        lines << tr("Telnyx has switched this off.");
    if (index.column() == Condition && !row.condition.description.isEmpty())
        lines << row.condition.description;
    return SettingWords::toolTip(lines.join(u'\n'));
}

QVariant MatrixModel::cellData(const QModelIndex &index, int role) const
{
    if (role == Qt::DisplayRole)
        return lookAt(index).word;
    if (role != Qt::ToolTipRole && role != Qt::AccessibleTextRole && role != Qt::AccessibleDescriptionRole)
        return {};
    const Row &row = rowAt(index.row());
    const MatrixCell &cell = *cellAt(index);
    const QStringList lines = cell.lines(m_state.setup, m_state.isByProfile,
                                         cell.isEmpty() ? obstacleAt(index) : QString(), m_now());
    if (role == Qt::AccessibleDescriptionRole)
        return lines.join(u'\n');
    const QString where = tr("%1 %2 %3", "an event, an arrow, a channel")
                              .arg(SettingWords::condition(m_state.setup, row.condition.id),
                                   SettingWords::arrow(), acrossAt(index.column())->full);
    if (role == Qt::AccessibleTextRole)
        //: what a cell is, its state in a word, and all of it
        return tr("%1: %2. %3").arg(where, lookAt(index).word, lines.join(u' '));
    return SettingWords::toolTip(where + u'\n' + lines.join(u'\n'));
}

QVariant MatrixModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (const Across *across = acrossAt(section)) {
        if (role == Qt::DisplayRole)
            return m_state.isByProfile ? across->profile : across->text;
        if (role == Qt::ToolTipRole)
            return SettingWords::toolTip(across->full);
        return role == Qt::AccessibleTextRole ? across->full : QVariant();
    }
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (section) {
    case Area:
        return tr("Area", "of an event");
    case Event:
        return tr("Event");
    case Condition:
        return tr("Condition");
    default:
        return {};
    }
}
