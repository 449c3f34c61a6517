// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/PaletteModel.h"

#include "shell/CommandPalette.h"

#include <algorithm>

PaletteModel::PaletteModel(QObject *parent) : QAbstractListModel(parent)
{
    m_noIcon.fill(Qt::transparent);
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_ranked.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    const QAction *action = actionAt(index.row());
    if (!action)
        return {};
    const QString shortcut = action->shortcut().toString(QKeySequence::NativeText);
    switch (role) {
    case Qt::DisplayRole:
        return shortcut.isEmpty() ? plainText(action) : tr("%1  (%2)").arg(plainText(action), shortcut);
    case Qt::DecorationRole:
        // Words stand below each other, with an icon or without.
        return action->icon().isNull() ? QIcon(m_noIcon) : action->icon();
    case Qt::ToolTipRole:
        return action->toolTip();
    default:
        return {};
    }
}

void PaletteModel::setActions(const QList<QAction *> &actions)
{
    m_actions = {actions.begin(), actions.end()};
    rank();
}

void PaletteModel::setLetters(const QString &letters)
{
    m_letters = letters.trimmed();
    rank();
}

QAction *PaletteModel::actionAt(int row) const
{
    return m_ranked.value(row).data();
}

void PaletteModel::noteUse(QAction *action)
{
    const QString text = plainText(action);
    m_recent.removeAll(text);
    m_recent.prepend(text);
}

QString PaletteModel::plainText(const QAction *action)
{
    QString text = action->text();
    // "&&" is an ampersand, a single one only marks the mnemonic.
    text.replace(QStringLiteral("&&"), QStringLiteral("\x01"));
    text.remove(u'&');
    text.replace(QStringLiteral("\x01"), QStringLiteral("&"));
    return text;
}

void PaletteModel::rank()
{
    struct Ranked
    {
        QPointer<QAction> action;
        int score;
        qsizetype recency;
    };
    QList<Ranked> found;
    for (const QPointer<QAction> &action : std::as_const(m_actions)) {
        if (!action || !action->isEnabled() || !action->isVisible() || action->isSeparator())
            continue;
        const QString text = plainText(action);
        const int score = m_letters.isEmpty() ? 1 : CommandPalette::score(m_letters, text);
        const qsizetype used = m_recent.indexOf(text);
        if (score > 0)
            found.append({action, score, used < 0 ? m_recent.size() : used});
    }
    std::stable_sort(found.begin(), found.end(), [](const Ranked &a, const Ranked &b) {
        return a.score != b.score ? a.score > b.score : a.recency < b.recency;
    });
    beginResetModel();
    m_ranked.clear();
    for (const Ranked &entry : std::as_const(found))
        m_ranked << entry.action;
    endResetModel();
}
