// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/rows/Paged.h"

#include <QString>
#include <span>
#include <string>
#include <string_view>

/// What is looked for in a row: one of some texts, in one of some fields.
struct SearchWord
{
    std::vector<std::string> anyOf; ///< folded
    quint32 fields = ~0U;           ///< bit n: field n may have it

    bool operator==(const SearchWord &) const = default;
};

/// The text of all rows, lower-cased, as a few large blobs: a keystroke scans it at memory speed, where
/// asking a model row by row takes seconds. Rows are numbered from 0 and made of fields.
class SearchText
{
public:
    using Fields = std::span<const QStringView>;
    using Flags = std::vector<quint8>;

    int size() const { return m_rows; }
    void append(Fields fields);
    void replace(int row, Fields fields);
    void clear();

    /// A field as it is searched, folded.
    std::string_view field(int row, int field) const;
    bool has(int row, const SearchWord &word) const;
    /// Clears the flags of the rows that don't have the word; rows whose flag is clear already cost little.
    /// Ends early when `stop` is set.
    void narrow(const SearchWord &word, Flags &flags, const std::atomic<bool> *stop = nullptr) const;

    /// Lower case as UTF-8; what separates fields becomes a space.
    static std::string folded(QStringView text);
    /// The bytes that the texts take, without what is reserved.
    qsizetype bytes() const;

private:
    static constexpr int rowsInPage = 4096;
    struct Page
    {
        std::string text;
        std::vector<quint32> starts{0}; ///< where each row begins, and the end
    };
    static void fold(QStringView text, std::string &to);
    static std::string line(Fields fields);
    static void narrowPage(const Page &page, const SearchWord &word, quint8 *flags);
    static void scanPage(const Page &page, const std::string &text, const SearchWord &word, quint8 *found);
    static std::string_view rowOf(const Page &page, size_t row);
    static bool hasIn(std::string_view row, std::string_view text, quint32 fields);

    Paged<Page, 1> m_pages;
    int m_rows = 0;
};
