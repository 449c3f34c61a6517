// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QCoreApplication>

/// Words for the types of detail records; one that isn't known keeps its raw name.
class RecordWords
{
    Q_DECLARE_TR_FUNCTIONS(RecordWords)
public:
    static QString type(const QString &recordType);
};
