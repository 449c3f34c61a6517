// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "notifications/NotificationSetup.h"
#include "notifications/SettingsCommit.h"

#include <QDialog>

class QGridLayout;

/// Somebody else changed what a commit is about: what it started from beside what is there now. Nothing is
/// sent before the operator says so. Show it with open().
class MovedDialog : public QDialog
{
    Q_OBJECT
public:
    /// So many differences are listed; the rest is counted.
    static constexpr int most = 30;
    MovedDialog(const SettingsCommit::Moved &moved, const NotificationSetup &started,
                const NotificationSetup &now, const QDateTime &time, QWidget *parent);

signals:
    void goOnAsked();
    void lookAgainAsked();

private:
    struct Difference
    {
        QString what;
        QString before;
        QString after;
    };
    static QList<Difference> differences(const SettingsCommit::Moved &moved, const NotificationSetup &started,
                                         const NotificationSetup &now, const QDateTime &time);
    void build(const QList<Difference> &differences);
    void fill(QGridLayout *grid, const QList<Difference> &differences);
    QWidget *makeFoot();
};
