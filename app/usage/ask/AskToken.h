// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDate>
#include <QList>
#include <QString>

/// One word, number, date or sign of a question, where it stands in it, and what stood before it.
struct AskToken
{
    enum class Kind { Word, Number, Date, Month, Code, Quoted, Sign };

    Kind kind = Kind::Word;
    qsizetype start = 0; ///< in the question as it was typed
    qsizetype length = 0;
    QString text;         ///< as typed, without quotes
    QString word;         ///< folded, see fold()
    int number = -1;      ///< of Number
    bool ordinal = false; ///< "3rd", "3."
    bool capitals = false;
    QDate date;      ///< of Date, and the first day of Month; invalid when there is no such day
    QDate otherDate; ///< the second reading of 03/04/2026; invalid when there is one only
    bool withoutYear = false;
    bool dayFirst = false;   ///< of a date with slashes: 25/03/2026 can be nothing else
    bool monthFirst = false; ///< 03/25/2026
    bool indefinite = false; ///< "a" or "eine" stood before it
    bool comma = false;      ///< before it
    bool dash = false;       ///< before it, as in "Jan-Mar"
    bool slash = false;      ///< before it, as in "country/direction"
    bool equals = false;     ///< before it, as in "direction=outbound"

    qsizetype end() const { return start + length; }

    /// Cuts a question into its tokens. Signs that mean nothing here (emoji, brackets) are left out.
    static QList<AskToken> of(const QString &question);
    /// Lower case, without accents: "März" is "marz", "Straße" is "strasse".
    static QString fold(const QString &text);
};
