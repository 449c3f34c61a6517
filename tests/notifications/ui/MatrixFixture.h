// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "notifications/NotificationBook.h"
#include "notifications/NotificationsDesk.h"
#include "notifications/SettingsCommit.h"
#include "notifications/StagedSettings.h"
#include "notifications/ui/MatrixPage.h"
#include "notifications/ui/MatrixTable.h"
#include "support/DemoServer.h"

#include <QTest>

/// The page of the matrix in a window, on a demo server of its own.
class MatrixFixture
{
public:
    explicit MatrixFixture(bool isReadOnly = false);

    /// The account, by what of it is to be otherwise than usual.
    void open(bool isProduction = false);
    /// Read and in a window that has the keys.
    bool start(bool isProduction = false);
    /// Until something is so; what the desk waits for passes at once.
    bool waitFor(const std::function<bool()> &isSo);

    bool isRead() const { return desk && desk->book()->isRead() && !desk->book()->isReading(); }
    const NotificationSetup &setup() const { return desk->book()->setup(); }
    QString conditionId(const QString &event, const QString &name = {}) const;
    QString channelId(const QString &destination) const; ///< or a part of it
    QString profileId(const QString &name) const;

    MatrixTable *table() { return find<MatrixTable>("matrixCells"); }
    bool go(const QString &condition, const QString &across);
    /// At a cell of this event and this channel.
    bool goTo(const char *event, const char *channel, const char *condition = "");
    QString cell() { return table()->currentIndex().data().toString(); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    int sent(const QByteArray &method) const;

    template <class T>
    T *find(const char *name)
    {
        return page.findChild<T *>(QLatin1String(name));
    }
    /// In whatever window it stands.
    template <class T>
    T *shown(const char *name)
    {
        for (QWidget *window : QApplication::topLevelWidgets()) {
            QList<T *> all = window->findChildren<T *>(QLatin1String(name));
            if (auto *self = qobject_cast<T *>(window); self && self->objectName() == QLatin1String(name))
                all << self;
            for (T *each : all) {
                if (each->isVisible())
                    return each;
            }
        }
        return nullptr;
    }

    DemoServer demo;
    ManualClock clock{QDateTime::currentDateTimeUtc()};
    std::unique_ptr<NotificationsDesk> desk;
    MatrixPage page;
    QStringList notes;
    std::function<void()> lastUndo;
    Destination asked;
};
