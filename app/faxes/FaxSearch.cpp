// SPDX-License-Identifier: GPL-3.0-or-later
#include "faxes/FaxSearch.h"

#include <algorithm>
#include <array>

namespace {
constexpr quint32 bit(FaxSearch::Field field)
{
    return 1U << field;
}

constexpr std::array prefixes{
    std::pair{u"status:", bit(FaxSearch::StatusField) | bit(FaxSearch::CodesField)},
    std::pair{u"to:", bit(FaxSearch::ToField)},
    std::pair{u"from:", bit(FaxSearch::FromField)},
    std::pair{u"document:", bit(FaxSearch::DocumentField)},
};

// Splits at spaces that are not within quotes; a quote that is still open holds to the end.
QStringList split(const QString &text)
{
    QStringList words{QString()};
    bool quoted = false;
    for (const QChar sign : text) {
        if (sign == u'"')
            quoted = !quoted;
        else if (sign.isSpace() && !quoted)
            words << QString();
        else
            words.last() += sign;
    }
    words.removeAll(QString());
    return words;
}

// "(312)" and "555-0100" as the digits that rows have; empty when the word is not written like a number.
QString digitsIn(const QString &word)
{
    QString digits;
    for (const QChar sign : word) {
        if (sign.isDigit() || (sign == u'+' && digits.isEmpty()))
            digits += sign;
        else if (!QStringView(u"()-./ \u00a0").contains(sign))
            return {};
    }
    return digits;
}
} // namespace

FaxSearch::FaxSearch(const QString &text)
{
    for (QString one : split(text)) {
        SearchWord word;
        for (const auto &[prefix, fields] : prefixes) {
            if (one.startsWith(QStringView(prefix), Qt::CaseInsensitive)) {
                word.fields = fields;
                one.remove(0, QStringView(prefix).size());
                break;
            }
        }
        if (one.isEmpty())
            continue; // "to:" with nothing behind it yet
        word.anyOf.push_back(SearchText::folded(one));
        if (const QString digits = digitsIn(one); !digits.isEmpty() && digits != one)
            word.anyOf.push_back(SearchText::folded(digits));
        m_words.push_back(std::move(word));
    }
}

bool FaxSearch::matches(const SearchText &rows, int row) const
{
    return std::ranges::all_of(m_words, [&](const SearchWord &word) { return rows.has(row, word); });
}
