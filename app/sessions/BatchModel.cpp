// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessions/BatchModel.h"

#include "base/ShortId.h"
#include "sessions/SessionLayer.h"
#include "sessions/SessionWords.h"

#include <algorithm>

namespace {
using Line = SessionBatch::Line;
using State = Line::State;

// While lines come in, what they show together is counted a few times a second.
constexpr int countEveryMs = 150;
constexpr int fewestDecimals = 4;

int rankOf(State state)
{
    switch (state) {
    case State::Read:
        return 0;
    case State::Failed:
        return 1;
    case State::Reading:
        return 2;
    case State::Waiting:
        break;
    }
    return 3;
}

bool isTrailing(int column)
{
    return column == BatchModel::LengthColumn || column == BatchModel::EventsColumn ||
           column == BatchModel::TurnsColumn || column == BatchModel::CostColumn;
}
} // namespace

BatchModel::BatchModel(QObject *parent) : QAbstractTableModel(parent)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(countEveryMs);
    connect(&m_soon, &QTimer::timeout, this, &BatchModel::count);
}

void BatchModel::setBatch(SessionBatch *batch)
{
    if (batch == m_batch)
        return;
    if (m_batch)
        disconnect(m_batch, nullptr, this, nullptr);
    m_batch = batch;
    if (batch) {
        connect(batch, &SessionBatch::began, this, [this] {
            // Going on with the same lines changes nothing here.
            if (static_cast<qsizetype>(m_order.size()) != m_batch->lines().size() || m_batch->done() == 0)
                restart();
        });
        connect(batch, &SessionBatch::lineChanged, this, &BatchModel::take);
        connect(batch, &SessionBatch::ended, this, &BatchModel::count);
        connect(batch, &QObject::destroyed, this, &BatchModel::restart);
    }
    restart();
}

void BatchModel::restart()
{
    beginResetModel();
    m_soon.stop();
    const auto lines = m_batch ? static_cast<int>(m_batch->lines().size()) : 0;
    m_order.resize(static_cast<size_t>(lines));
    for (int line = 0; line < lines; ++line)
        m_order[static_cast<size_t>(line)] = line;
    m_figures = {};
    m_outliers.clear();
    m_decimals = fewestDecimals;
    std::ranges::stable_sort(m_order, [this](int a, int b) { return stands(a, b); });
    endResetModel();
    count();
}

int BatchModel::rowOf(int line) const
{
    const auto found = std::ranges::find(m_order, line);
    return found == m_order.end() ? -1 : static_cast<int>(found - m_order.begin());
}

void BatchModel::take(int line)
{
    const int row = rowOf(line);
    if (row < 0)
        return;
    emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
    place(row);
    if (!m_soon.isActive())
        m_soon.start();
}

// Moves a row to where it belongs now; all others stand in order.
void BatchModel::place(int row)
{
    const int line = lineAt(row);
    const auto at = m_order.begin() + row;
    const auto isBefore = [this](int a, int b) { return stands(a, b); };
    auto to = std::lower_bound(m_order.begin(), at, line, isBefore);
    if (to == at)
        to = std::lower_bound(at + 1, m_order.end(), line, isBefore);
    const auto before = static_cast<int>(to - m_order.begin());
    if (before == row || before == row + 1)
        return;
    beginMoveRows({}, row, row, {}, before);
    if (before < row)
        std::rotate(to, at, at + 1);
    else
        std::rotate(at, at + 1, to);
    endMoveRows();
}

void BatchModel::count()
{
    m_soon.stop();
    QList<SessionSummary> read;
    QList<int> numbers;
    for (int line = 0; m_batch && line < m_batch->lines().size(); ++line) {
        if (m_batch->lines()[line].state != State::Read)
            continue;
        read << m_batch->lines()[line].summary;
        numbers << line;
        m_decimals = std::max(m_decimals, read.last().total.scale());
    }
    const QString before = m_figures.currency;
    m_figures = BatchFigures::of(read);
    for (int &outlier : m_figures.outliers)
        outlier = numbers[outlier];
    m_outliers = QSet<int>(m_figures.outliers.cbegin(), m_figures.outliers.cend());
    if (m_figures.currency != before)
        arrange();
    if (!m_order.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    emit figuresChanged();
}

std::strong_ordering BatchModel::compared(const SessionSummary &a, const SessionSummary &b) const
{
    switch (m_column) {
    case SessionColumn:
        return a.session.compare(b.session) <=> 0;
    case TypeColumn:
        return a.address.type.compare(b.address.type) <=> 0;
    case StartedColumn:
        return a.started.toMSecsSinceEpoch() <=> b.started.toMSecsSinceEpoch();
    case LengthColumn:
        return a.lengthMs <=> b.lengthMs;
    case EventsColumn:
        return a.events <=> b.events;
    case TurnsColumn:
        return a.turns <=> b.turns;
    default:
        return a.total <=> b.total;
    }
}

// What was read stands before what wasn't, the batch's currency before the others; only within these the
// order chosen counts.
bool BatchModel::stands(int first, int second) const
{
    const Line &a = m_batch->lines()[first];
    const Line &b = m_batch->lines()[second];
    if (const int left = rankOf(a.state), right = rankOf(b.state); left != right)
        return left < right;
    if (a.state != State::Read)
        return first < second;
    const bool isMoney = m_column == CostColumn || m_column == FactorColumn || m_column == MarkColumn;
    if (isMoney && a.summary.currency != b.summary.currency) {
        const bool isMain = a.summary.currency == m_figures.currency;
        if (isMain || b.summary.currency == m_figures.currency)
            return isMain;
        return a.summary.currency < b.summary.currency;
    }
    const auto order = compared(a.summary, b.summary);
    if (order == 0)
        return first < second;
    return m_sortOrder == Qt::AscendingOrder ? order < 0 : order > 0;
}

void BatchModel::arrange()
{
    emit layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    QList<int> lines;
    for (const QModelIndex &held : before)
        lines << lineAt(held.row());
    std::ranges::stable_sort(m_order, [this](int a, int b) { return stands(a, b); });
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i)
        after << index(rowOf(lines[i]), before[i].column());
    changePersistentIndexList(before, after);
    emit layoutChanged({}, VerticalSortHint);
}

void BatchModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || (column == m_column && order == m_sortOrder))
        return;
    m_column = column;
    m_sortOrder = order;
    arrange();
}

BatchModel::Mark BatchModel::markAt(int row) const
{
    const Line &line = at(row);
    switch (line.state) {
    case State::Waiting:
        return Mark::Waiting;
    case State::Reading:
        return Mark::Reading;
    case State::Failed:
        return Mark::Failed;
    case State::Read:
        break;
    }
    if (line.summary.currency != m_figures.currency)
        return Mark::OtherCurrency;
    return m_outliers.contains(lineAt(row)) ? Mark::Outlier : Mark::Usual;
}

QString BatchModel::markWords(Mark mark) const
{
    switch (mark) {
    case Mark::Waiting:
        return tr("Waiting");
    case Mark::Reading:
        return tr("Reading");
    case Mark::Failed:
        return tr("Failed");
    case Mark::Usual:
        return tr("Usual");
    case Mark::Outlier:
        return tr("Outlier");
    case Mark::OtherCurrency:
        break;
    }
    return tr("Other currency");
}

std::optional<double> BatchModel::factorAt(int row) const
{
    const Mark mark = markAt(row);
    if ((mark != Mark::Usual && mark != Mark::Outlier) || m_figures.median.isZero() ||
        m_figures.median.isNegative())
        return std::nullopt;
    return at(row).summary.total.toDouble() / m_figures.median.toDouble();
}

int BatchModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_batch ? 0 : static_cast<int>(m_order.size());
}

int BatchModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant BatchModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !m_batch)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(index.row(), index.column());
    case Qt::ToolTipRole:
        return toolTip(index.row(), index.column());
    case Qt::TextAlignmentRole:
        return headerData(index.column(), Qt::Horizontal, role);
    default:
        return {};
    }
}

QString BatchModel::text(int row, int column) const
{
    const Line &line = at(row);
    const bool isRead = line.state == State::Read;
    const QLocale locale;
    switch (column) {
    case MarkColumn:
        return markWords(markAt(row));
    case SessionColumn:
        return ShortId::of(line.summary.session.isEmpty() ? line.address.event : line.summary.session);
    case TypeColumn:
        return SessionLayer::typeName(line.address.type);
    default:
        break;
    }
    if (!isRead)
        return {};
    switch (column) {
    case StartedColumn:
        return line.summary.started.isValid()
                   ? locale.toString(line.summary.started.toLocalTime(), QLocale::ShortFormat)
                   : QStringLiteral("—");
    case LengthColumn:
        return line.summary.lengthMs < 0 ? QStringLiteral("—") : SessionWords::length(line.summary.lengthMs);
    case EventsColumn:
        return locale.toString(line.summary.events);
    case TurnsColumn:
        return locale.toString(line.summary.turns);
    case CostColumn:
        return SessionWords::money(line.summary.total, line.summary.currency, m_decimals);
    case FactorColumn:
        if (const auto factor = factorAt(row))
            return tr("%1 ×", "times the median").arg(locale.toString(*factor, 'f', *factor < 10 ? 2 : 0));
        return QStringLiteral("—");
    default:
        return {};
    }
}

QString BatchModel::toolTip(int row, int column) const
{
    const Line &line = at(row);
    if (line.failure && (column == MarkColumn || column == SessionColumn))
        return line.failure->what;
    switch (column) {
    case MarkColumn:
        return markAt(row) == Mark::Outlier
                   ? tr("It costs more than one and a half times the distance between the quartiles above "
                        "the third quartile.")
                   : QString();
    case SessionColumn:
        return line.summary.session.isEmpty() ? line.address.event : line.summary.session;
    case TypeColumn:
        return line.address.type;
    case StartedColumn:
        return line.summary.started.isValid() ? tr("%1 UTC").arg(line.summary.started.toUTC().toString(
                                                    QStringLiteral("yyyy-MM-dd HH:mm:ss")))
                                              : QString();
    case LengthColumn:
        return line.state == State::Read && line.summary.lengthMs < 0
                   ? tr("Lengths are in the records, which a batch doesn’t ask for. Open the session to see "
                        "it.")
                   : QString();
    default:
        return {};
    }
}

QVariant BatchModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((isTrailing(section) ? Qt::AlignTrailing : Qt::AlignLeading) |
                                   Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const QString names[]{tr("State"),  tr("Session"), tr("Type"), tr("Started"),           tr("Length"),
                          tr("Events"), tr("Turns"),   tr("Cost"), tr("Against the median")};
    return names[section];
}
