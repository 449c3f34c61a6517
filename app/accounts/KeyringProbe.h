// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/Call.h"

/// Asks the Secret Service over D-Bus how its default collection is, without opening a prompt: to QtKeychain
/// a locked one looks like one that has no such key. Elsewhere than on D-Bus desktops it always answers Open.
class KeyringProbe : public QObject
{
    Q_OBJECT
public:
    enum class Answer {
        Open,
        Locked,
        NoCollection, ///< a service answers, but nothing was ever kept: the first write makes the collection
        Silent,       ///< nobody answers
    };

    explicit KeyringProbe(QObject *parent = nullptr);
    ~KeyringProbe() override;

    /// Never fails but as Cancelled.
    Call<Answer> *look();

private:
    QString m_connection; ///< its name: a connection of our own, so that nothing is shared with the platform
};
