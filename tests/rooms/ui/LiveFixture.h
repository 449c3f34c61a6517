// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/AlarmBell.h"
#include "rooms/RoomsDesk.h"
#include "rooms/ui/LivePage.h"
#include "support/ApiFixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <map>

/// The page of the live wall on a scripted server whose meetings a test arranges, on a clock that it moves.
class LiveFixture : public ApiFixture
{
public:
    struct Person
    {
        QString id;
        QString context;
        int joined = 0; ///< minutes ago
        int left = -1;  ///< minutes ago; -1 for present
    };
    struct Meeting
    {
        QString id;
        QString room;
        int limit = 10;
        int begun = 0; ///< minutes ago
        QList<Person> people;
        bool isRecorded = false;
    };

    explicit LiveFixture(bool isReadOnly = false)
    {
        server.answerBy([this](const ScriptedRequest &request) { return answerTo(request); });
        account.name = QStringLiteral("Northwind Clinic");
        account.readOnly = isReadOnly;
        client = std::make_unique<ApiClient>(account, Secret("KEY0123456789"), &clock, &log);
        desk = std::make_unique<RoomsDesk>(account, RoomsDesk::Parts{client.get(), &bell, &clock, &random});
        page = std::make_unique<LivePage>();
        page->resize(1'200, 760);
    }
    ~LiveFixture() { page.reset(); }

    static Person named(const QString &id, const QString &name, int joined = 24, int left = -1)
    {
        return {id, QStringLiteral(R"({"name":"%1","id":%2})").arg(name).arg(id.mid(1)), joined, left};
    }
    /// Those of the design.
    void meetAsDrawn();
    /// Shows the page, active, once the first look came in.
    bool show();
    /// One look to its end.
    bool look()
    {
        desk->wall()->look();
        return settled();
    }
    bool settled()
    {
        return waitFor([this] { return !desk->wall()->isLooking(); });
    }
    template <class T>
    T *find(const char *name) const
    {
        return page->findChild<T *>(QLatin1String(name));
    }
    QAction *action(const char *name) const
    {
        for (QAction *each : page->commands()) {
            if (each->objectName() == QLatin1String(name))
                return each;
        }
        return nullptr;
    }
    Meeting &meeting(const QString &id) { return *std::ranges::find(meetings, id, &Meeting::id); }
    /// "mute s1 {"participants":["p1"]}", in the order they came.
    QStringList actions() const;

    QList<Meeting> meetings;
    bool isOffline = false;
    std::function<ScriptedAnswer(const QString &action, const QString &session, const QJsonObject &body)> act;
    AlarmBell bell;
    QRandomGenerator random{1};
    std::unique_ptr<RoomsDesk> desk;
    std::unique_ptr<LivePage> page;

private:
    ScriptedAnswer answerTo(const ScriptedRequest &request);
    QJsonObject told(const Meeting &meeting) const;
    QString ago(int minutes) const { return m_start.addSecs(-60 * minutes).toString(Qt::ISODate); }
    static ScriptedAnswer listOf(const QJsonArray &items)
    {
        const QJsonObject all{
            {QStringLiteral("data"), items},
            {QStringLiteral("meta"), QJsonObject{{QStringLiteral("total_pages"), 1},
                                                 {QStringLiteral("total_results"), int(items.size())}}}};
        return ScriptedAnswer::json(200, QJsonDocument(all).toJson());
    }
    QDateTime m_start = clock.now();
};
