// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessions/SessionExport.h"

#include <QHash>
#include <algorithm>
#include <map>

namespace {
constexpr int millionths = 6;

QString nameOf(const SessionTree &tree, int node)
{
    for (const QString &name : {tree.recordType(node), tree.eventName(node), tree.product(node)}) {
        if (!name.isEmpty())
            return name;
    }
    return QStringLiteral("?");
}

/// Stacks that came so far, each as its last frame on top of another one, with what was paid there.
class Stacks
{
public:
    explicit Stacks(const SessionTree &tree) : m_tree(tree) {}

    QByteArray text()
    {
        const bool isMixed = m_tree.totals().size() > 1;
        std::vector<int> stackOf(static_cast<size_t>(m_tree.size()));
        for (int node = 0; node < m_tree.size(); ++node) {
            const int stack = stackFor(node, stackOf);
            stackOf[static_cast<size_t>(node)] = stack;
            const auto own = m_tree.own(node);
            if (own && !own->isNegative())
                pay(stack, isMixed ? m_tree.currency(node) : QString(), *own);
        }
        return lines(isMixed);
    }

private:
    struct Stack
    {
        int below;
        int frame;
        bool isShortened;
    };
    struct Line
    {
        int stack;
        QString currency;
        Decimal cost;
    };

    int frame(const QString &name)
    {
        const auto known = m_frameOf.constFind(name);
        if (known != m_frameOf.cend())
            return *known;
        // Semicolons part the frames, and line ends the stacks.
        QString clean = name;
        clean.replace(u';', u',').replace(u'\n', u' ').replace(u'\r', u' ');
        m_frames << clean.toUtf8();
        return m_frameOf[name] = static_cast<int>(m_frames.size()) - 1;
    }
    int stack(int below, int frame, bool isShortened)
    {
        const auto [place, isNew] = m_stackOf.try_emplace({below, frame}, static_cast<int>(m_stacks.size()));
        if (isNew)
            m_stacks.push_back({below, frame, isShortened});
        return place->second;
    }
    int stackFor(int node, const std::vector<int> &stackOf)
    {
        const int parent = m_tree.parent(node);
        const int below = parent < 0 ? -1 : stackOf[static_cast<size_t>(parent)];
        if (m_tree.level(node) <= SessionExport::deepestStack)
            return stack(below, frame(nameOf(m_tree, node)), false);
        if (m_stacks[static_cast<size_t>(below)].isShortened)
            return below;
        return stack(below, frame(QStringLiteral("\u2026")), true);
    }
    void pay(int stack, const QString &currency, const Decimal &cost)
    {
        const auto [place, isNew] = m_lineOf.try_emplace({stack, currency}, m_lines.size());
        if (isNew)
            m_lines.push_back({stack, currency, cost});
        else
            m_lines[place->second].cost += cost;
    }
    QByteArray frames(int stack) const
    {
        QByteArrayList names;
        for (; stack >= 0; stack = m_stacks[static_cast<size_t>(stack)].below)
            names << m_frames[m_stacks[static_cast<size_t>(stack)].frame];
        std::ranges::reverse(names);
        return names.join(';');
    }
    static QByteArray inMillionths(const Decimal &cost)
    {
        const QString text = cost.toString();
        const QString digits =
            text.section(u'.', 0, 0) + text.section(u'.', 1).leftJustified(millionths, u'0');
        const auto begin = std::ranges::find_if(digits, [](QChar c) { return c != u'0'; });
        return digits.mid(begin - digits.begin()).toLatin1();
    }
    QByteArray lines(bool isMixed) const
    {
        struct Carried
        {
            Decimal paid;
            Decimal written;
        };
        QHash<QString, Carried> carried;
        QByteArray text;
        for (const Line &line : m_lines) {
            Carried &so = carried[line.currency];
            so.paid += line.cost;
            const Decimal now = so.paid.rounded(millionths) - so.written;
            if (now.isZero())
                continue;
            so.written += now;
            if (isMixed)
                text += (line.currency.isEmpty() ? QByteArray("?") : line.currency.toUtf8()) + ';';
            text += frames(line.stack) + ' ' + inMillionths(now) + '\n';
        }
        return text;
    }

    const SessionTree &m_tree;
    QHash<QString, int> m_frameOf;
    QByteArrayList m_frames;
    std::map<std::pair<int, int>, int> m_stackOf;
    std::vector<Stack> m_stacks;
    std::map<std::pair<int, QString>, size_t> m_lineOf;
    std::vector<Line> m_lines;
};

/// Names with the lines that lead to them, an event a line.
QStringList branches(const SessionTree &tree)
{
    QStringList lines;
    lines.reserve(tree.size());
    std::vector<QString> below; // what stands before the children of each open level
    for (int node = 0; node < tree.size(); ++node) {
        const int level = tree.level(node);
        const QString name = nameOf(tree, node) + u' ' + tree.id(node).left(8);
        if (level > SessionExport::deepestBranch) {
            lines << below.back() + QStringLiteral("\u2026 (level %1) ").arg(level) + name;
            continue;
        }
        const auto at = static_cast<size_t>(level - 1);
        const bool isRoot = level == 1;
        const bool isLast = isRoot || tree.end(node) == tree.end(tree.parent(node));
        const QString before = isRoot ? QString() : below[at - 1];
        below.resize(at);
        below.push_back(isRoot ? QString()
                               : before + (isLast ? QStringLiteral("   ") : QStringLiteral("\u2502  ")));
        lines << before +
                     (isRoot   ? QString()
                      : isLast ? QStringLiteral("\u2514\u2500 ")
                               : QStringLiteral("\u251c\u2500 ")) +
                     name;
    }
    return lines;
}

QString amount(const std::optional<Decimal> &value, const QString &asItCame, int decimals)
{
    if (value)
        return value->display(QLocale::c(), decimals);
    return asItCame.isEmpty() ? QStringLiteral("?") : asItCame;
}
} // namespace

QByteArray SessionExport::folded(const SessionTree &tree)
{
    return Stacks(tree).text();
}

QString SessionExport::text(const SessionTree &tree)
{
    constexpr qsizetype widest = 80;
    const QString gap = QStringLiteral("  ");
    const QString own = QStringLiteral("own cost");
    const QString whole = QStringLiteral("with children");
    const QStringList names = branches(tree);
    qsizetype width = 0;
    for (const QString &name : names)
        width = std::max(width, name.size());
    width = std::min(width, widest);
    QString text = QString(width, u' ') + gap + own.rightJustified(14) + whole.rightJustified(15) + u'\n';
    for (int node = 0; node < tree.size(); ++node) {
        const int decimals = tree.decimals();
        text += names[node].leftJustified(width) + gap +
                amount(tree.own(node), tree.ownText(node), decimals).rightJustified(14) +
                amount(tree.cumulative(node), tree.cumulativeText(node), decimals).rightJustified(15);
        if (!tree.currency(node).isEmpty())
            text += u' ' + tree.currency(node);
        if (const QString flags = SessionExport::flagNames(tree.flags(node)); !flags.isEmpty())
            text += QStringLiteral("  ! ") + flags;
        text += u'\n';
    }
    for (const auto &[currency, total] : tree.totals())
        text += QStringLiteral("total").leftJustified(width) + gap + QString(14, u' ') +
                total.display(QLocale::c(), tree.decimals()).rightJustified(15) +
                (currency.isEmpty() ? QString() : u' ' + currency) + u'\n';
    return text;
}
