// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Destination.h"

Destination Destination::parse(const QString &text)
{
    const qsizetype mark = text.indexOf(u'?');
    Destination place;
    place.pane = mark < 0 ? text : text.left(mark);
    if (mark >= 0)
        place.query = QUrlQuery(text.mid(mark + 1));
    return place;
}

QString Destination::toString() const
{
    return query.isEmpty() ? pane : pane + u'?' + query.toString(QUrl::FullyEncoded);
}
