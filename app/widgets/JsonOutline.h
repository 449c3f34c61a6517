// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QString>
#include <memory>
#include <vector>

/// One JSON document in pre-order: every value with its place in the bytes, so that numbers keep the digits
/// they came with and nothing needs recursion, neither in reading nor in tearing down. Immutable, and shared
/// with the work in the background.
class JsonOutline
{
public:
    enum class Kind : quint8 { Object, Array, Text, Number, True, False, Null };
    enum class Trouble {
        None,
        Invalid, ///< no JSON: "NaN", or cut off
        TooDeep, ///< more levels than are shown as a tree
    };
    struct Item
    {
        quint32 nameAt = 0; ///< with its quotes; nothing in arrays
        quint32 nameLength = 0;
        quint32 valueAt = 0;
        quint32 valueLength = 0;
        qint32 parent = -1;
        qint32 end = 0;   ///< one past the last descendant
        qint32 count = 0; ///< children
        qint32 place = 0; ///< among its siblings
        quint16 level = 0;
        Kind kind = Kind::Null;
    };
    static constexpr int deepest = 1000;

    /// In one pass; 10 MB take a tenth of a second or so. Null for an empty document.
    static std::shared_ptr<const JsonOutline> read(const QByteArray &json);

    Trouble trouble() const { return m_trouble; }
    /// Bytes that weren't UTF-8 were replaced.
    bool wasRepaired() const { return m_wasRepaired; }
    /// Empty where there is trouble.
    int size() const { return static_cast<int>(m_items.size()); }
    const Item &item(int index) const { return m_items[static_cast<std::size_t>(index)]; }
    bool isContainer(int index) const { return item(index).kind <= Kind::Array; }

    /// Without quotes and escapes; empty in arrays.
    QString name(int index) const;
    /// A text without quotes and escapes, anything else as it came.
    QString value(int index) const;
    /// As it came, quotes and all; cut to about `most` bytes.
    QString raw(int index, qsizetype most) const;
    /// "$.cost.items[3]['odd name']".
    QString path(int index) const;
    /// Values whose name or own text contains this, in order; upper and lower case are the same.
    std::vector<int> find(const QString &text) const;

    /// As received, repaired where it had to be.
    QString received() const;
    /// Indented where there is no trouble, else as received; digits stay as they came.
    QString pretty() const;

private:
    friend class JsonOutlineReader;
    QByteArrayView slice(quint32 at, quint32 length) const;

    QByteArray m_json;
    std::vector<Item> m_items;
    Trouble m_trouble = Trouble::None;
    bool m_wasRepaired = false;
};
using JsonOutlinePtr = std::shared_ptr<const JsonOutline>;
