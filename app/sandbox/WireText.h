// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>

namespace sandbox {

/// Pieces of JSON written by hand: a page of 250 faxes costs a fraction of a QJsonDocument.
class WireText
{
public:
    /// With quotes, escaped.
    static QByteArray quoted(const QByteArray &utf8);
    static QByteArray quotedOrNull(const QByteArray &utf8);
    /// "2020-08-10T14:00:05.595Z"
    static QByteArray zoned(qint64 ms);
    /// "2020-08-10T14:00:05.595": the fax endpoints leave the zone out, and it is UTC.
    static QByteArray bare(qint64 ms);
};

} // namespace sandbox
