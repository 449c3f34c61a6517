// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "rooms/BulkDeletion.h"
#include "widgets/Tone.h"

/// What a guarded bulk deletion says at each of its steps.
class BulkDeleteWords
{
    Q_DECLARE_TR_FUNCTIONS(BulkDeleteWords)
public:
    struct Said
    {
        Tone tone = Tone::Neutral;
        QString title;
        QString text;
        bool isEmpty() const { return title.isEmpty() && text.isEmpty(); }
    };

    /// Nothing for steps that need no word but the heading.
    static Said said(const BulkDeletion &deletion);
    /// Above the list.
    static QString heading(const BulkDeletion &deletion);

private:
    static Said stuck(const Failure &failure);
    static Said missing(const BulkDeletion &deletion);
    static Said changed(const BulkDeletion::Difference &difference);
    static Said over(const BulkDeletion::Report &report);
    static QString left(const BulkDeletion::Report &report);
    static QString ids(const QStringList &all);
};
