// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "notifications/SettingsDiff.h"

#include <QHash>
#include <QObject>

class NotificationBook;

/// What the operator wants changed and hasn't sent yet. Knows what a condition allows; holds wishes only, and
/// says of each whether it still makes sense when the book was read again.
class StagedSettings : public QObject
{
    Q_OBJECT
public:
    /// A wish that another reading of the book took away. What was typed with it is in its key.
    struct Fallen
    {
        bool isAdd = true;
        bool isFulfilled = false; ///< it is so by now, whoever did it; else it can't be any more
        SettingKey key;
        QString settingId; ///< of a removal
        QString reason;    ///< translated
        bool operator==(const Fallen &) const = default;
    };

    /// A difference larger than that is staged and committed part by part: each reading stages all anew.
    static constexpr int mostAdds = 1'000;

    /// The book outlives it.
    explicit StagedSettings(NotificationBook *book, QObject *parent = nullptr);

    const SettingsDiff &diff() const { return m_diff; }
    bool isEmpty() const { return m_diff.isEmpty(); }
    /// Why one can't be added at this cell; empty where it can: kind not supported, condition or event
    /// disabled, only one channel allowed, channel of another profile, there already. Translated.
    QString obstacle(const SettingKey &key) const;
    /// The same for a cell, parameters left aside: why it is closed.
    QString obstacle(const QString &condition, const QString &channel) const;

    /// Wants a new one; false (and nothing happens) where obstacle() says why not.
    bool add(const SettingKey &key);
    /// Wants one that is there gone; also takes back a wish to add.
    void remove(const QString &settingId);
    void takeBackAdd(const SettingKey &key);
    void takeBackRemoval(const QString &settingId);
    /// What one key press on a cell without required parameters does: adds, removes, or takes back. False
    /// (and nothing happens) where the cell must be opened: it holds several, or a whole profile's.
    bool toggle(const QString &condition, const QString &channel);
    void discard();
    /// What an earlier run of the program had staged: what of it can still be is staged when the book is
    /// read, the rest falls.
    void restore(const SettingsDiff &diff);
    /// Takes over a whole difference, such as that of a file; what can't be is left out and returned.
    QList<SettingKey> stage(const SettingsDiff &diff);

    /// What the account would have after a commit, in force: for warnings.
    NotificationSetup after() const;
    /// What fell since it was last forgotten, the oldest first.
    const QList<Fallen> &fallen() const { return m_fallen; }
    void forgetFallen();

signals:
    void changed();
    void wishesFell();

private:
    void follow();
    void followRemovals(QList<Fallen> *fallen);
    void followAdds(QList<Fallen> *fallen);
    /// Not on its way out, and not to be removed.
    bool stays(const NotificationSetting &setting) const;
    bool isThere(const SettingKey &key) const;
    QString placeObstacle(const SettingKey &key) const;
    QString profileObstacle(const NotificationCondition &condition, const SettingKey &key) const;
    QString channelObstacle(const NotificationCondition &condition, const SettingKey &key) const;
    QString singleObstacle(const NotificationCondition &condition, const SettingKey &key) const;
    bool takeBack(const SettingKey &key);

    NotificationBook *m_book;
    SettingsDiff m_diff;
    QHash<QString, SettingKey> m_removed; ///< what the removals say, once they are gone
    QList<Fallen> m_fallen;
};
