// SPDX-License-Identifier: GPL-3.0-or-later
#include "notifications/SetupDocument.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace {
using Channel = SetupDocument::Channel;
using Profile = SetupDocument::Profile;
using Setting = SetupDocument::Setting;

constexpr int version = 1;
constexpr qsizetype longestText = 4'096;
constexpr qsizetype mostChannels = 1'000; // of one profile
constexpr qsizetype mostSettings = 20'000;

QString format()
{
    return QStringLiteral("signalbox-notifications");
}

QByteArray quoted(const QString &text)
{
    const QByteArray list = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return list.sliced(1, list.size() - 2);
}

QByteArray lineOf(const Channel &channel)
{
    return R"({"kind": )" + quoted(channel.kind) + R"(, "destination": )" + quoted(channel.destination) + "}";
}

QByteArray lineOf(const Setting &setting)
{
    QByteArray line = R"({"event": )" + quoted(setting.event) + R"(, "condition": )" +
                      quoted(setting.condition) + R"(, "profile": )" + quoted(setting.profile);
    if (setting.channel)
        line += R"(, "channel": )" + lineOf(*setting.channel);
    QByteArrayList parameters;
    for (auto each = setting.parameters.cbegin(); each != setting.parameters.cend(); ++each)
        parameters << quoted(each.key()) + ": " + quoted(each.value());
    if (!parameters.isEmpty())
        line += R"(, "parameters": {)" + parameters.join(", ") + "}";
    return line + "}";
}

/// A list, each item on lines of its own, so that two files can be compared line by line.
QByteArray listOf(const QByteArrayList &items, const QByteArray &indent)
{
    if (items.isEmpty())
        return "[]";
    return "[\n" + indent + "  " + items.join(",\n" + indent + "  ") + "\n" + indent + "]";
}

QByteArray blockOf(const Profile &profile)
{
    QByteArrayList channels;
    for (const Channel &each : profile.channels)
        channels << lineOf(each);
    return "{\n      \"name\": " + quoted(profile.name) +
           ",\n      \"channels\": " + listOf(channels, QByteArrayLiteral("      ")) + "\n    }";
}

/// Reads fields and keeps the first thing that is wrong, and where.
class Reader
{
    Q_DECLARE_TR_FUNCTIONS(SetupFile)
public:
    SetupDocument document(const QByteArray &bytes)
    {
        SetupDocument document;
        QJsonParseError error;
        const QJsonDocument json = QJsonDocument::fromJson(bytes, &error);
        if (error.error != QJsonParseError::NoError)
            refuse(tr("The file isn’t readable JSON: %1, at byte %2.")
                       .arg(error.errorString())
                       .arg(error.offset));
        const QJsonObject top = json.object();
        if (top[u"format"].toString() != format() || !top[u"version"].isDouble())
            refuse(tr("This is no file of a notification setup: “format” and “version” are missing."));
        if (top[u"version"].toDouble() > version)
            refuse(tr("This file is from a newer Signalbox. Update this one to read it."));
        if (isWrong())
            return document;
        document.account = optionalText(top, u"account");
        document.savedAt = time(top, u"savedAt");
        readProfiles(list(top, u"profiles", QString(), mostSettings), &document);
        readSettings(list(top, u"settings", QString(), mostSettings), &document);
        return document;
    }
    bool isWrong() const { return !m_wrong.isEmpty(); }
    const QString &wrong() const { return m_wrong; }

private:
    void refuse(const QString &what)
    {
        if (!isWrong())
            m_wrong = what;
    }

    static QString at(const QString &where, QStringView field)
    {
        return where.isEmpty() ? field.toString() : QStringLiteral("%1.%2").arg(where, field);
    }

    static QString item(QStringView field, qsizetype number)
    {
        return QStringLiteral("%1[%2]").arg(field).arg(number);
    }

    QString checked(const QJsonValue &value, const QString &where)
    {
        const QString text = value.toString();
        const auto isControl = [](QChar sign) { return sign.category() == QChar::Other_Control; };
        if (!value.isString())
            refuse(tr("“%1” must be text.").arg(where));
        else if (std::ranges::any_of(text, isControl) || !text.isValidUtf16())
            refuse(tr("“%1” holds a sign that can’t be in it.").arg(where));
        else if (text.size() > longestText)
            refuse(tr("“%1” is too long.").arg(where));
        return text;
    }

    QString text(const QJsonObject &json, QStringView field, const QString &where)
    {
        const QString text = checked(json[field], at(where, field));
        if (text.trimmed().isEmpty())
            refuse(tr("“%1” is empty.").arg(at(where, field)));
        return text;
    }

    static bool isMissing(const QJsonValue &value) { return value.isUndefined() || value.isNull(); }

    QString optionalText(const QJsonObject &json, QStringView field)
    {
        return isMissing(json[field]) ? QString() : checked(json[field], field.toString());
    }

    QDateTime time(const QJsonObject &json, QStringView field)
    {
        const QString text = optionalText(json, field);
        if (text.isEmpty())
            return {};
        const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs).toUTC();
        const int year = time.date().year();
        if (!time.isValid() || year < 2000 || year > 9999)
            refuse(tr("“%1” is no time, such as 2026-03-01T12:00:00Z.").arg(field));
        return time;
    }

    QJsonArray list(const QJsonObject &json, QStringView field, const QString &where, qsizetype most)
    {
        const QJsonArray list = json[field].toArray();
        if (!json[field].isArray())
            refuse(tr("“%1” must be a list.").arg(at(where, field)));
        else if (list.size() > most)
            refuse(tr("“%1” is too long.").arg(at(where, field)));
        return isWrong() ? QJsonArray() : list;
    }

    QJsonObject object(const QJsonValue &value, const QString &where)
    {
        if (!value.isObject())
            refuse(tr("“%1” must be an object.").arg(where));
        return value.toObject();
    }

    Channel channel(const QJsonValue &value, const QString &where)
    {
        const QJsonObject json = object(value, where);
        return {text(json, u"kind", where), text(json, u"destination", where)};
    }

    void readProfiles(const QJsonArray &list, SetupDocument *document)
    {
        for (qsizetype i = 0; i < list.size() && !isWrong(); ++i) {
            const QString where = item(u"profiles", i);
            const QJsonObject json = object(list.at(i), where);
            const Profile profile{text(json, u"name", where), channels(json, where)};
            if (m_channels.contains(profile.name))
                refuse(tr("“%1”: there are two profiles of the name “%2”.").arg(where, profile.name));
            m_channels.insert(profile.name, profile.channels);
            document->profiles << profile;
        }
    }

    QList<Channel> channels(const QJsonObject &profile, const QString &where)
    {
        const QJsonArray entries = list(profile, u"channels", where, mostChannels);
        QList<Channel> channels;
        for (qsizetype i = 0; i < entries.size() && !isWrong(); ++i) {
            const QString place = at(where, item(u"channels", i));
            const Channel one = channel(entries.at(i), place);
            if (channels.contains(one))
                refuse(tr("“%1”: this channel is there twice.").arg(place));
            channels << one;
        }
        return channels;
    }

    void readSettings(const QJsonArray &list, SetupDocument *document)
    {
        for (qsizetype i = 0; i < list.size() && !isWrong(); ++i) {
            const QString where = item(u"settings", i);
            const QJsonObject json = object(list.at(i), where);
            Setting setting{text(json, u"event", where), text(json, u"condition", where),
                            text(json, u"profile", where), std::nullopt, parameters(json, where)};
            if (!m_channels.contains(setting.profile))
                refuse(tr("“%1”: the file has no profile of this name.").arg(at(where, u"profile")));
            if (!isMissing(json[u"channel"])) {
                setting.channel = channel(json[u"channel"], at(where, u"channel"));
                if (!m_channels.value(setting.profile).contains(*setting.channel))
                    refuse(
                        tr("“%1”: the profile has no such channel in the file.").arg(at(where, u"channel")));
            }
            document->settings << setting;
        }
    }

    SettingParameters parameters(const QJsonObject &setting, const QString &where)
    {
        SettingParameters parameters;
        if (isMissing(setting[u"parameters"]))
            return parameters;
        const QString place = at(where, u"parameters");
        const QJsonObject json = object(setting[u"parameters"], place);
        for (auto each = json.constBegin(); each != json.constEnd(); ++each)
            parameters.insert(checked(each.key(), place), checked(each.value(), at(place, each.key())));
        return parameters;
    }

    QString m_wrong;
    QHash<QString, QList<Channel>> m_channels; ///< of the profiles by name
};
} // namespace

QByteArray SetupFile::write(const SetupDocument &document)
{
    QByteArrayList fields{R"("format": )" + quoted(format()), R"("version": )" + QByteArray::number(version)};
    if (!document.account.isEmpty())
        fields << R"("account": )" + quoted(document.account);
    if (document.savedAt.isValid())
        fields << R"("savedAt": )" + quoted(document.savedAt.toUTC().toString(Qt::ISODateWithMs));
    QByteArrayList profiles;
    for (const Profile &each : document.profiles)
        profiles << blockOf(each);
    fields << R"("profiles": )" + listOf(profiles, QByteArrayLiteral("  "));
    QByteArrayList settings;
    for (const Setting &each : document.settings)
        settings << lineOf(each);
    fields << R"("settings": )" + listOf(settings, QByteArrayLiteral("  "));
    return "{\n  " + fields.join(",\n  ") + "\n}\n";
}

Outcome<SetupDocument> SetupFile::read(const QByteArray &bytes)
{
    const auto refuse = [](const QString &what) -> Outcome<SetupDocument> {
        Failure failure = Failure::of(Failure::Kind::Rejected, QStringLiteral("setup file"));
        failure.what = what;
        return failed(failure);
    };
    if (bytes.size() > largest)
        return refuse(
            tr("The file is larger than %1 MB: that is no notification setup.").arg(largest / (1024 * 1024)));
    Reader reader;
    // Windows editors put a mark before it.
    SetupDocument document = reader.document(bytes.startsWith("\xef\xbb\xbf") ? bytes.sliced(3) : bytes);
    if (reader.isWrong())
        return refuse(reader.wrong());
    return document;
}
