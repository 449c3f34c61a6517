// SPDX-License-Identifier: GPL-3.0-or-later
#include "usage/ask/Countries.h"

#include "usage/ask/WordTables.h"

#include <QHash>

namespace {
struct Codes
{
    QHash<QString, QString> ofCountry;
    QHash<QString, QString> country;
};

Codes readCodes()
{
    Codes codes;
    const auto lines = WordTables::countries().split(u'\n', Qt::SkipEmptyParts);
    for (const QStringView line : lines) {
        const auto fields = line.split(u'|');
        const QString iso = fields[0].toString();
        const QString code = fields[1].toString();
        codes.ofCountry.insert(iso, code);
        if (!codes.country.contains(code))
            codes.country.insert(code, iso);
    }
    for (const auto *main : {"US", "GB", "RU", "IT", "AU", "NO", "FI", "MA"})
        codes.country.insert(codes.ofCountry.value(QLatin1String(main)), QLatin1String(main));
    return codes;
}

const Codes &codes()
{
    static const Codes table = readCodes();
    return table;
}
} // namespace

bool Countries::isKnown(const QString &iso)
{
    return codes().ofCountry.contains(iso);
}

QString Countries::diallingCode(const QString &iso)
{
    return codes().ofCountry.value(iso);
}

QString Countries::ofDiallingCode(const QString &code)
{
    return codes().country.value(code);
}
