// SPDX-License-Identifier: GPL-3.0-or-later
#include "faxes/FaxSearch.h"
#include "fuzz/Target.h"

#include <array>

// The first line is the filter; each further one a row, its fields between tabs.
SIGNALBOX_FUZZ(search)
{
    QByteArray rest = bytes;
    const FaxSearch search(QString::fromUtf8(Target::firstLine(rest)));
    SearchText rows;
    while (!rest.isEmpty() && rows.size() < 50) {
        const QStringList texts = QString::fromUtf8(Target::firstLine(rest)).split(u'\t');
        std::array<QStringView, 6> fields;
        for (qsizetype i = 0; i < std::min<qsizetype>(texts.size(), 6); ++i)
            fields[static_cast<size_t>(i)] = texts[i];
        rows.append(fields);
        if (rows.size() % 3 == 0) // rows are also replaced by shorter and longer ones
            rows.replace(rows.size() / 2, fields);
    }
    SearchText::Flags flags(static_cast<size_t>(rows.size()), 1);
    for (const SearchWord &word : search.words())
        rows.narrow(word, flags);
    for (int row = 0; row < rows.size(); ++row)
        Target::mustHold(search.matches(rows, row) == (flags[static_cast<size_t>(row)] != 0),
                         "a row asked alone and all rows scanned agree");
}
