// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "notifications/NotificationBook.h"
#include "notifications/NotificationsDesk.h"
#include "notifications/SettingsCommit.h"
#include "notifications/StagedSettings.h"
#include "notifications/ui/MatrixPage.h"
#include "notifications/ui/MatrixTable.h"
#include "support/DemoServer.h"

#include <QSignalSpy>
#include <QTest>

/// The page of the matrix in a window, on a demo server of its own.
class MatrixFixture
{
public:
    explicit MatrixFixture(bool isReadOnly = false)
        : demo(SandboxOptions{.faxes = 0, .pace = 1000}, isReadOnly)
    {
        page.addActions(page.commands()); // as the window does
        QObject::connect(&page, &MatrixPage::noted, &page, [this](const QString &text) { notes << text; });
        QObject::connect(&page, &MatrixPage::notedWithUndo, &page,
                         [this](const QString &text, const std::function<void()> &undo) {
                             notes << text;
                             lastUndo = undo;
                         });
        QObject::connect(&page, &MatrixPage::destinationAsked, &page,
                         [this](const Destination &place) { asked = place; });
    }
    /// The account, by what of it is to be otherwise than usual.
    void open(bool isProduction = false)
    {
        demo.account.production = isProduction;
        desk = std::make_unique<NotificationsDesk>(demo.account,
                                                   NotificationsDesk::Parts{demo.client.get(), &clock});
        page.setDesk(desk.get());
    }
    bool isRead() const { return desk && desk->book()->isRead() && !desk->book()->isReading(); }
    const NotificationSetup &setup() const { return desk->book()->setup(); }
    QString conditionId(const QString &event, const QString &name = {}) const
    {
        for (const NotificationCondition &each : setup().conditions) {
            const NotificationEvent *of = setup().event(each.eventId);
            if (of && of->name == event && (name.isEmpty() || each.name == name))
                return each.id;
        }
        return {};
    }
    QString channelId(const QString &destination) const
    {
        for (const NotificationChannel &each : setup().channels) {
            if (each.destination.contains(destination))
                return each.id;
        }
        return {};
    }
    QString profileId(const QString &name) const
    {
        for (const NotificationProfile &each : setup().profiles) {
            if (each.name == name)
                return each.id;
        }
        return {};
    }
    MatrixTable *table() { return find<MatrixTable>("matrixCells"); }
    bool go(const QString &condition, const QString &across)
    {
        const QModelIndex index = page.model()->find(condition, across);
        table()->setCurrentIndex(index);
        return index.isValid();
    }
    QString cell() { return table()->currentIndex().data().toString(); }
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
            for (T *each : window->findChildren<T *>(QLatin1String(name))) {
                if (each->isVisible())
                    return each;
            }
            auto *self = qobject_cast<T *>(window);
            if (self && self->objectName() == QLatin1String(name) && self->isVisible())
                return self;
        }
        return nullptr;
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }

    /// Until something is so; what the desk waits for passes at once.
    bool waitFor(const std::function<bool()> &isSo)
    {
        return QTest::qWaitFor(
            [&] {
                if (const auto next = clock.untilNext())
                    clock.advance(*next);
                return isSo();
            },
            20'000);
    }
    /// Read and in a window that has the keys.
    bool start(bool isProduction = false)
    {
        page.resize(1240, 720);
        page.show();
        open(isProduction);
        page.activateWindow();
        if (!waitFor([&] { return isRead() && page.model()->rowCount() > 0; }))
            return false;
        table()->setFocus();
        return QTest::qWaitFor([&] { return table()->hasFocus(); });
    }
    int sent(const QByteArray &method) const
    {
        return demo.sandbox.requestCount(method, "/notification_settings");
    }
    /// At a cell of this event and this channel.
    bool goTo(const char *event, const char *channel, const char *condition = "")
    {
        return go(conditionId(QString::fromUtf8(event), QString::fromUtf8(condition)),
                  channelId(QString::fromUtf8(channel)));
    }

    DemoServer demo;
    ManualClock clock{QDateTime::currentDateTimeUtc()};
    std::unique_ptr<NotificationsDesk> desk;
    MatrixPage page;
    QStringList notes;
    std::function<void()> lastUndo;
    Destination asked;
};
