// SPDX-License-Identifier: GPL-3.0-or-later
#include "faxes/ui/FaxQuality.h"

QList<FaxQuality> FaxQuality::all()
{
    return {
        {QStringLiteral("normal"), tr("normal"), tr("The quickest on the line; small print may suffer.")},
        {QStringLiteral("high"), tr("high"),
         tr("Suits letters and forms. What Telnyx uses unless told otherwise.")},
        {QStringLiteral("very_high"), tr("very high"), tr("Finer than high, and longer on the line.")},
        {QStringLiteral("ultra_light"), tr("ultra light"),
         tr("The finest there is, best for pictures. Takes longer to prepare.")},
        {QStringLiteral("ultra_dark"), tr("ultra dark"),
         tr("The finest there is, best for text and small print. Takes longer to prepare.")},
    };
}

QString FaxQuality::wordOf(const QString &wire)
{
    const QList<FaxQuality> qualities = all();
    for (const FaxQuality &quality : qualities) {
        if (quality.wire == wire)
            return quality.word;
    }
    return wire;
}
