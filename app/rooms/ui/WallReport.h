// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "rooms/Moderation.h"
#include "widgets/Tone.h"

#include <QCoreApplication>

/// What an action came to, in words: exactly what happened to whom.
struct WallReport
{
    Q_DECLARE_TR_FUNCTIONS(WallReport)
public:
    using NameOf = std::function<QString(const QString &participant)>;

    Tone tone = Tone::Good;
    QString title;
    QString text;      ///< a line for each group of people
    QStringList again; ///< who may be asked again

    static WallReport of(const Moderation::Result &result, const NameOf &nameOf);
    bool isWhole = true;
    /// The first few, and how many more.
    static QString names(const QStringList &ids, const NameOf &nameOf);
};
