// SPDX-License-Identifier: GPL-3.0-or-later
#include "notifications/ScriptedSetup.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrlQuery>

namespace {
constexpr std::chrono::seconds longestPause{5}; // of the retry tables

QString word(const char *text)
{
    return QLatin1String(text);
}

QJsonObject object(const char *json)
{
    return QJsonDocument::fromJson(json).object();
}

ScriptedAnswer notFound()
{
    return ScriptedAnswer::json(404, R"({"errors":[{"code":"10005","title":"Not found"}]})");
}

ScriptedAnswer data(const QJsonObject &json)
{
    return ScriptedAnswer::json(200, QJsonDocument(QJsonObject{{word("data"), json}}).toJson());
}

QJsonObject condition(const char *id, const char *event, const char *rest)
{
    QJsonObject json = object(rest);
    json[u"id"] = word(id);
    json[u"notification_event_id"] = word(event);
    json[u"name"] = QStringLiteral("condition %1").arg(word(id));
    return json;
}

QJsonObject channel(const char *id, const char *kind, const char *destination, const char *profile)
{
    return {{word("id"), word(id)},
            {word("channel_type_id"), word(kind)},
            {word("channel_destination"), word(destination)},
            {word("notification_profile_id"), word(profile)}};
}
} // namespace

ScriptedSetup::ScriptedSetup()
{
    lists[word("notification_events")] = {object(R"({"id":"event","name":"Balance low","enabled":true})"),
                                          object(R"({"id":"silent","name":"Old one","enabled":false})")};
    const char *many = R"({"allow_multiple_channels":true,"supported_channels":["sms","email","webhook"]})";
    lists[word("notification_event_conditions")] = {
        condition("many", "event", many), condition("one", "event", R"({"allow_multiple_channels":false})"),
        condition("number", "event", R"({"allow_multiple_channels":false,"parameters":
            [{"name":"phone_number","data_type":"string","optional":false}]})"),
        condition("off", "event", R"({"enabled":false})"), condition("muted", "silent", many)};
    lists[word("notification_profiles")] = {object(R"({"id":"ops","name":"Ops"})"),
                                            object(R"({"id":"night","name":"Night"})")};
    lists[word("notification_channels")] = {channel("sms", "sms", "+13125550100", "ops"),
                                            channel("mail", "email", "ops@example.com", "ops"),
                                            channel("voice", "voice", "+13125550100", "ops"),
                                            channel("hook", "webhook", "https://example.com/h", "night"),
                                            channel("loose", "sms", "+13125550199", "")};
    fixture.server.answerWholeBy([this](const ScriptedRequest &request) { return answer(request); });
}

SettingKey ScriptedSetup::key(const char *condition, const char *channel, const char *number)
{
    const QString profile = qstrcmp(channel, "hook") == 0 ? word("night") : word("ops");
    SettingKey key{word(condition), profile, word(channel), {}};
    if (number)
        key.parameters.insert(word("phone_number"), word(number));
    return key;
}

QString ScriptedSetup::has(const SettingKey &key, const char *status)
{
    const QString id = QStringLiteral("setting-%1").arg(m_next++);
    m_settings << Kept{id, key, {word(status)}, fixture.clock.now().addDays(-1)};
    return id;
}

ScriptedSetup::Kept *ScriptedSetup::kept(const QString &id)
{
    const auto found = std::ranges::find(m_settings, id, &Kept::id);
    return found == m_settings.end() ? nullptr : &*found;
}

void ScriptedSetup::remove(const QString &id)
{
    m_settings.removeIf([&](const Kept &each) { return each.id == id; });
}

void ScriptedSetup::set(const QString &id, const char *status)
{
    kept(id)->path = {word(status)};
}

QString ScriptedSetup::status(const QString &id) const
{
    const auto found = std::ranges::find(m_settings, id, &Kept::id);
    return found == m_settings.end() ? QString() : found->path.first();
}

QList<SettingKey> ScriptedSetup::enabled() const
{
    QList<SettingKey> keys;
    for (const Kept &each : m_settings) {
        if (each.path.first() == u"enabled")
            keys << each.key;
    }
    std::sort(keys.begin(), keys.end());
    return keys;
}

int ScriptedSetup::count(const QByteArray &method, const QByteArray &part) const
{
    return static_cast<int>(
        std::ranges::count_if(fixture.server.requests(), [&](const ScriptedRequest &each) {
            return each.method == method && each.target.contains(part);
        }));
}

QStringList ScriptedSetup::changes() const
{
    QStringList changes;
    for (const ScriptedRequest &each : fixture.server.requests()) {
        const QJsonObject body = QJsonDocument::fromJson(each.body).object();
        if (each.method == "POST")
            changes << QStringLiteral("POST ") + body[u"notification_channel_id"].toString();
        else if (each.method == "DELETE")
            changes << QStringLiteral("DELETE ") + QString::fromLatin1(each.target).section(u'/', -1);
    }
    return changes;
}

bool ScriptedSetup::readBook()
{
    book.read();
    return passUntil([this] { return !book.isReading(); }) && !book.failure();
}

bool ScriptedSetup::passUntil(const std::function<bool()> &isSo)
{
    QEventLoop loop;
    QTimer tick;
    int quiet = 0;
    QObject::connect(&tick, &QTimer::timeout, &loop, [&] {
        if (isSo())
            return loop.quit();
        // While a request is under way, only a pause before its repeat may pass, never its patience.
        const auto next = fixture.clock.untilNext();
        const bool isIdle = fixture.client->findChildren<CallBase *>().isEmpty();
        const bool isPause = fixture.server.count() <= fixture.log.entries().size() && next <= longestPause;
        quiet = isIdle || isPause ? quiet + 1 : 0;
        if (next && quiet > (isIdle ? 1 : 10)) {
            quiet = 0;
            fixture.clock.advance(*next);
        }
    });
    tick.start(1);
    QTimer::singleShot(30'000, &loop, &QEventLoop::quit);
    loop.exec();
    return isSo();
}

QJsonObject ScriptedSetup::json(const Kept &kept) const
{
    QJsonArray parameters;
    for (auto each = kept.key.parameters.cbegin(); each != kept.key.parameters.cend(); ++each)
        parameters.append(QJsonObject{{word("name"), each.key()}, {word("value"), each.value()}});
    QJsonObject json{{word("id"), kept.id},
                     {word("notification_event_condition_id"), kept.key.conditionId},
                     {word("notification_profile_id"), kept.key.profileId},
                     {word("parameters"), parameters},
                     {word("status"), kept.path.first()},
                     {word("created_at"), kept.created.toString(Qt::ISODateWithMs)}};
    if (!kept.key.channelId.isEmpty())
        json[u"notification_channel_id"] = kept.key.channelId;
    return json;
}

ScriptedAnswer ScriptedSetup::list(const QString &what, const QUrl &url) const
{
    QList<QJsonObject> items = lists.value(what);
    if (what == u"notification_settings") {
        for (const Kept &each : m_settings) {
            if (each.path.first() != u"404")
                items << json(each);
        }
    }
    const QUrlQuery query(url);
    for (const char *field : {"notification_event_condition_id", "notification_profile_id"}) {
        const QString wanted = query.queryItemValue(QStringLiteral("filter[%1][eq]").arg(word(field)));
        if (!wanted.isEmpty())
            items.removeIf([&](const QJsonObject &each) { return each[word(field)].toString() != wanted; });
    }
    QJsonArray array;
    for (const QJsonObject &each : items)
        array.append(each);
    const int total = static_cast<int>(array.size());
    const QJsonObject meta{{word("page_number"), 1},
                           {word("page_size"), 250},
                           {word("total_pages"), 1},
                           {word("total_results"), total}};
    return ScriptedAnswer::json(
        200, QJsonDocument(QJsonObject{{word("data"), array}, {word("meta"), meta}}).toJson());
}

ScriptedAnswer ScriptedSetup::answer(const ScriptedRequest &request)
{
    if (before) {
        if (const auto fault = before(request))
            return *fault;
    }
    const ScriptedAnswer answer = obey(request);
    return (after ? after(request) : std::nullopt).value_or(answer);
}

ScriptedAnswer ScriptedSetup::obey(const ScriptedRequest &request)
{
    const QUrl url = QUrl::fromEncoded("http://server" + request.target);
    const QStringList path = url.path().split(u'/', Qt::SkipEmptyParts); // v2, what, id
    if (request.method == "POST") {
        const QJsonObject body = QJsonDocument::fromJson(request.body).object();
        Kept added{QStringLiteral("setting-%1").arg(m_next++),
                   {body[u"notification_event_condition_id"].toString(),
                    body[u"notification_profile_id"].toString(),
                    body[u"notification_channel_id"].toString(),
                    {}},
                   addPath,
                   fixture.clock.now()};
        const QJsonArray parameters = body[u"parameters"].toArray();
        for (const auto &each : parameters)
            added.key.parameters.insert(each.toObject()[u"name"].toString(),
                                        each.toObject()[u"value"].toString());
        m_settings << added;
        return data(json(added));
    }
    if (path.size() < 3)
        return list(path.value(1), url);
    Kept *one = kept(path.at(2));
    if (!one)
        return notFound();
    if (request.method == "DELETE")
        one->path = removePath;
    else if (one->path.size() > 1)
        one->path.removeFirst();
    return one->path.first() == u"404" ? notFound() : data(json(*one));
}
