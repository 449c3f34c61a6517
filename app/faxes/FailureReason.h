// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QCoreApplication>
#include <QString>
#include <QStringList>

/// Why a fax failed, in plain words, and what to try next: one row for each documented failure_reason.
struct FailureReason
{
    Q_DECLARE_TR_FUNCTIONS(FailureReason)
public:
    /// What kind of trouble it is, and so what helps.
    enum class Class {
        Busy,     ///< nobody answered: the same again, later
        Line,     ///< protocol or line trouble: change one thing and try again
        Capacity, ///< too much at once: wait
        Money,    ///< a spend limit: wait for the next day or raise it
        Number,   ///< the number will not work: correct it
        Document, ///< the file will not work: correct it
        Setup,    ///< the account is not set up for it
        Ended,    ///< the operator ended it
        Unsure,   ///< not documented
    };

    QString code; ///< as on the wire
    Class kind = Class::Unsure;
    QString lead;    ///< two or three words: "Line was busy."
    QString meaning; ///< what happened
    QString advice;  ///< what to try next
    QString word;    ///< for the status column: "busy"
    bool worthRetrying = false;

    /// The reason behind a code; a row with the code itself for one that nobody documented.
    static FailureReason of(const QString &code);
    static QStringList documentedCodes();
};
