// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/rows/SearchText.h"

/// The line that filters the fax list, taken apart into the words that a row must have.
class FaxSearch
{
public:
    /// The fields of a row's search text, in order.
    enum Field { StatusField, ToField, FromField, DocumentField, IdField, CodesField };

    FaxSearch() = default;
    /// Words must all occur, in any order; quotes keep words together; "status:", "to:", "from:" and
    /// "document:" narrow a word to one field. Spaces, dashes and brackets of a number don't matter.
    explicit FaxSearch(const QString &text);

    const std::vector<SearchWord> &words() const { return m_words; }
    bool isEmpty() const { return m_words.empty(); }
    bool matches(const SearchText &rows, int row) const;
    bool operator==(const FaxSearch &) const = default;

private:
    std::vector<SearchWord> m_words;
};
