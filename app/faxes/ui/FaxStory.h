// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "faxes/FaxDesk.h"

#include <QCoreApplication>

/// What happened to a fax, in two or three sentences, and what can be done about it now.
struct FaxStory
{
    Q_DECLARE_TR_FUNCTIONS(FaxStory)
public:
    FaxStatus::Mood mood = FaxStatus::Mood::Ended;
    QString lead; ///< "Line was busy.";
    QString text; ///< the other sentences
    /// Sending the same again is what helps; otherwise something has to be changed first.
    bool retryFirst = false;

    static FaxStory of(const FaxDetails &details);

private:
    static FaxStory ofJob(const FaxDetails &details);
    static FaxStory ofFailure(const FaxDetails &details);
    static QString leadOf(const FaxStatus &status);
    static QString textOf(const FaxRow &row);
    static QString arrivalOf(const FaxRow &row);
};
