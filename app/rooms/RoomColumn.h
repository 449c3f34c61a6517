// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <functional>
#include <optional>

/// A column of a list, as data: `RoomColumn<Room>(tr("Name"), text).wide(24)`. Not an aggregate, because
/// g++ 12 ends in an internal error on functions with a default in a class template.
template <class T>
struct RoomColumn
{
    RoomColumn(QString title_, std::function<QString(const T &)> text_)
        : title(std::move(title_)), text(std::move(text_))
    {
    }

    /// What it is ordered by where that isn't the text: numbers, times. Nothing sorts first.
    RoomColumn orderedBy(std::function<std::optional<qint64>(const T &)> by) const
    {
        return with([&](RoomColumn &column) { column.order = std::move(by); });
    }
    RoomColumn explained(std::function<QString(const T &)> by) const
    {
        return with([&](RoomColumn &column) { column.toolTip = std::move(by); });
    }
    /// Drawn as a pill; the function answers an int of Tone.
    RoomColumn pill(std::function<int(const T &)> by) const
    {
        return with([&](RoomColumn &column) { column.tone = std::move(by); });
    }
    RoomColumn wide(int characters) const
    {
        return with([&](RoomColumn &column) { column.width = characters; });
    }
    /// Numbers and times.
    RoomColumn atTheEnd() const
    {
        return with([](RoomColumn &column) { column.trailing = true; });
    }
    RoomColumn hiddenAtFirst() const
    {
        return with([](RoomColumn &column) { column.hidden = true; });
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
    RoomColumn with(Change &&change) const
    {
        RoomColumn changed = *this;
        change(changed);
        return changed;
    }
};
