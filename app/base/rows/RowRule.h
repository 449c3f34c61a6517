// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtGlobal>
#include <functional>
#include <string_view>
#include <vector>

/// How rows are put in order: by keys cut into pieces of 64 bits, which sort several times as fast as texts
/// compared one by one. Rows of equal keys keep the order that they are in.
struct RowRule
{
    /// The nth piece of a row's key; a number has one, a text one for each eight bytes.
    std::function<quint64(int row, int piece)> key;
    int pieces = 1; ///< how many count at most
    bool descending = false;

    /// Whether the first row must stand before the second.
    bool puts(int first, int second) const;
    /// The rows in order; equal ones stay as they stand.
    std::vector<int> sorted(std::vector<int> rows) const;

    /// A piece of a text: eight bytes, the first one weighing most; zeros after its end.
    static quint64 pieceOf(std::string_view text, int piece);
    /// A number so that its order is that of the bits.
    static quint64 pieceOf(qint64 number) { return static_cast<quint64>(number) ^ (quint64(1) << 63); }

private:
    class Sorter;
    quint64 at(int row, int piece) const { return descending ? ~key(row, piece) : key(row, piece); }
    /// A text that ended within the piece has no further ones.
    bool isLast(quint64 piece) const { return ((descending ? ~piece : piece) & 0xff) == 0; }
};
