// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "usage/ask/Ask.h"

#include <QJsonValue>

/// The products, the moment and the sentences that the tests of Ask share.
namespace Sentences {
QList<UsageProduct> products();
/// A Wednesday; every date in sentences.jsonl counts from it.
QDateTime now();

struct Sentence
{
    QString text;
    QJsonValue answer; ///< as signalbox-ask prints it; {"clarify": true} for any question back
};
QList<Sentence> all();

/// An answer as one line that compares: lists whose order means nothing are sorted.
QString plain(const QJsonValue &answer);
QString plain(const AskAnswer &answer);
} // namespace Sentences
