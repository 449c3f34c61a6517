// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "sessions/SessionTree.h"

#include <QHash>

#include <string_view>
#include <unordered_map>

/// Words that come again and again, such as names of products, each kept once.
class SessionNames
{
public:
    quint32 of(std::string_view word);
    QString at(quint32 index) const { return m_words[index]; }
    int size() const { return static_cast<int>(m_words.size()); }

private:
    std::vector<QString> m_words;
    std::unordered_map<std::string, quint32> m_places;
};

/// What a SessionTree stands on: one flat row for each event, in pre-order. Built by SessionReader, finished
/// by SessionRollUp, and not changed any more after that.
struct SessionTree::Data
{
    /// A piece of a document; strings without their quotes, still escaped.
    struct Span
    {
        quint32 at = 0;
        quint32 size = 0;
    };
    static constexpr quint32 noName = ~0U;

    struct Node
    {
        Decimal own;
        Decimal cumulative;
        Decimal rolledUp;
        qint64 startMs = -1;
        qint64 lengthMs = -1;
        qint32 parent = -1;
        qint32 end = 0;
        qint32 level = 1;
        quint16 document = 0;
        quint16 relationDocument = 0; ///< a deepened event keeps how it hung on its parent
        SessionFlags flags;
        bool hasOwn = false;
        bool hasCumulative = false;
        Span id;
        Span self;
        Span records;
        Span record;
        Span ownText;
        Span cumulativeText;
        Span parentId;
        quint32 product = noName;
        quint32 event = noName;
        quint32 type = noName; ///< record type
        quint32 currency = noName;
        quint32 relation = noName;
        quint32 localField = noName;
        quint32 parentField = noName;
    };

    std::vector<Node> nodes;
    QList<Document> documents;
    SessionNames names;
    Stated stated;
    int depth = 0;
    int levels = 0;
    int decimals = 0;
    bool hasRecords = false;
    bool wasRepaired = false;
    QList<std::pair<QString, Decimal>> totals;
    QHash<QString, Decimal> hidden;
    std::array<int, 16> counts{};
    std::array<int, 16> firsts{};

    std::string_view raw(int document, Span span) const
    {
        return {documents[document].bytes.constData() + span.at, span.size};
    }
    /// Unescaped.
    QString text(int document, Span span) const;
    QString name(quint32 index) const { return index == noName ? QString() : names.at(index); }
};
