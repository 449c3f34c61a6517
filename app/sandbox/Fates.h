// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QByteArrayList>
#include <QList>

namespace sandbox {

/// How a fax ends, by the last four digits of its destination. Any other number: delivered.
struct Fate
{
    enum class End { Delivered, Failed, NeverEnds };
    /// When it fails: on the document, on the account's set-up, on the call, in the middle of the pages.
    enum class Stage { Media, Setup, Call, Pages };

    QByteArray digits;
    End end = End::Delivered;
    QByteArray reason = {}; ///< failure_reason, as on the wire
    Stage stage = Stage::Pages;
};

/// The table of fates: 0001 to 0004, then one for each known failure_reason in the order of the contract.
class Fates
{
public:
    static const QList<Fate> &table();
    /// Every known failure_reason in the order of the contract.
    static const QByteArrayList &reasons();
    static Fate::Stage stageOf(const QByteArray &reason);
    static qint16 row(const QByteArray &reason);
    static Fate of(const QByteArray &destination);
};

} // namespace sandbox
