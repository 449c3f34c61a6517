// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <functional>
#include <optional>

/// A column of a list, as data: `ItemColumn<Room>(tr("Name"), text).wide(24)`. Not an aggregate, because
/// g++ 12 ends in an internal error on functions with a default in a class template.
template <class T>
struct ItemColumn
{
    ItemColumn(QString title_, std::function<QString(const T &)> text_)
        : title(std::move(title_)), text(std::move(text_))
    {
    }

    /// What it is ordered by where that isn't the text: numbers, times. Nothing sorts first.
    ItemColumn orderedBy(std::function<std::optional<qint64>(const T &)> by) const
    {
        return with([&](ItemColumn &column) { column.order = std::move(by); });
    }
    ItemColumn explained(std::function<QString(const T &)> by) const
    {
        return with([&](ItemColumn &column) { column.toolTip = std::move(by); });
    }
    /// Drawn as a pill; the function answers an int of Tone.
    ItemColumn pill(std::function<int(const T &)> by) const
    {
        return with([&](ItemColumn &column) { column.tone = std::move(by); });
    }
    ItemColumn wide(int characters) const
    {
        return with([&](ItemColumn &column) { column.width = characters; });
    }
    /// Numbers and times.
    ItemColumn atTheEnd() const
    {
        return with([](ItemColumn &column) { column.trailing = true; });
    }
    ItemColumn hiddenAtFirst() const
    {
        return with([](ItemColumn &column) { column.hidden = true; });
    }

    QString title;
    std::function<QString(const T &)> text;
    std::function<std::optional<qint64>(const T &)> order;
    std::function<QString(const T &)> toolTip;
    std::function<int(const T &)> tone;
    int width = 14;
    bool trailing = false;
    bool hidden = false;

private:
    template <class Change>
    ItemColumn with(Change &&change) const
    {
        ItemColumn changed = *this;
        change(changed);
        return changed;
    }
};
