// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Settings.h"

#include "store/PrivateFiles.h"

#include <QFile>

namespace {
const SettingEntry *entryOf(const QString &key)
{
    for (const SettingEntry &entry : Settings::known()) {
        const QLatin1String name(entry.name);
        const bool family = name.endsWith(QLatin1String("/*"));
        if (family ? key.size() >= name.size() && key.startsWith(name.chopped(1)) : key == name)
            return &entry;
    }
    return nullptr;
}

const SettingEntry &mustKnow(const QString &key)
{
    const SettingEntry *entry = entryOf(key);
    Q_ASSERT_X(entry, "Settings", qPrintable(QStringLiteral("no such key: ") + key));
    static const SettingEntry nothing{"", {}, ""};
    return entry ? *entry : nothing;
}

std::optional<bool> flagIn(const QVariant &value)
{
    const QString word = value.toString(); // an INI file holds words, memory the value that was set
    if (word == u"true" || word == u"1")
        return true;
    if (word == u"false" || word == u"0")
        return false;
    return std::nullopt;
}

bool isText(const QVariant &value)
{
    return value.typeId() == QMetaType::QString;
}
} // namespace

const QList<SettingEntry> &Settings::known()
{
    const QString none = QStringLiteral("");
    static const QList<SettingEntry> keys{
        {"appearance/theme", QStringLiteral("system"), "system, light or dark"},
        {"appearance/language", none, "a language such as de; empty for that of the system"},
        {"window/geometry", QByteArray(), "where the window was"},
        {"window/state", QByteArray(), "its docks and bars"},
        {"window/activityOpen", false, "whether the activity strip shows its list"},
        {"navigation/last", none, "the destination shown last; empty for the first pane"},
        {"navigation/account", none, "the id of the account shown last"},
        {"columns/*", QByteArray(), "width, order and choice of a table's columns, by table and account"},
        {"splitters/*", QByteArray(), "the widths of a pane's parts, by pane"},
        {"panels/*", true, "whether a pane shows its detail panel, by pane"},
        {"sort/*", none, "column and order of a table, by table and account"},
        {"faxes/scope", QStringLiteral("All"), "the part of the fax list shown last"},
        {"faxes/sender/*", none, "the number sent from last, by account"},
        {"faxes/application/*", none, "the fax application used last, by account"},
        {"faxes/quality", QStringLiteral("high"), "the quality chosen last"},
        {"faxes/recent/*", QStringList(), "the numbers sent to last, newest first, by account"},
        {"documents/openFolder", none, "where a document was opened last"},
        {"documents/saveFolder", none, "where a document was saved last"},
        {"numbers/region", none,
         "the country of numbers typed without one, such as US; empty for the system's"},
        {"notifications/staged/*", QByteArray(), "changes of notification settings not sent yet, by account"},
        {"billing/alarms/*", QByteArray(), "what the operator wants to be told about money, by account"},
        {"notifications/shown", true, "whether alarms reach the desktop"},
        {"notifications/quiet", false, "whether quiet hours are kept"},
        {"notifications/quietFrom", QStringLiteral("22:00"), "when quiet hours begin, local time"},
        {"notifications/quietTo", QStringLiteral("07:00"), "when they end"},
    };
    return keys;
}

QString Settings::key(QStringView family, const QString &member)
{
    return family.toString() + u'/' + member;
}

Settings::Settings(const QString &path, QObject *parent) : QObject(parent), m_file(path, QSettings::IniFormat)
{
    // What can't be read as settings is kept beside them before the first change writes over it.
    if (m_file.status() == QSettings::FormatError)
        QFile::copy(path, path + QStringLiteral(".damaged"));
    PrivateFiles::makeFile(path);
}

QVariant Settings::value(const QString &key) const
{
    return m_file.value(key, mustKnow(key).byDefault);
}

QString Settings::text(const QString &key) const
{
    const QVariant stored = value(key);
    return isText(stored) ? stored.toString() : mustKnow(key).byDefault.toString();
}

bool Settings::flag(const QString &key) const
{
    return flagIn(value(key)).value_or(mustKnow(key).byDefault.toBool());
}

int Settings::number(const QString &key) const
{
    bool isNumber = false;
    const int stored = value(key).toInt(&isNumber);
    return isNumber ? stored : mustKnow(key).byDefault.toInt();
}

QStringList Settings::texts(const QString &key) const
{
    const QVariant stored = value(key);
    if (isText(stored) || stored.typeId() == QMetaType::QStringList)
        return stored.toStringList(); // an INI file holds a list of one as a plain word
    return stored.isValid() ? mustKnow(key).byDefault.toStringList() : QStringList();
}

QByteArray Settings::bytes(const QString &key) const
{
    const QVariant stored = value(key);
    return stored.typeId() == QMetaType::QByteArray ? stored.toByteArray()
                                                    : mustKnow(key).byDefault.toByteArray();
}

void Settings::set(const QString &key, const QVariant &value)
{
    mustKnow(key);
    if (m_file.contains(key) && m_file.value(key) == value)
        return;
    m_file.setValue(key, value);
    emit changed(key);
}

void Settings::reset(const QString &key)
{
    mustKnow(key);
    if (!m_file.contains(key))
        return;
    m_file.remove(key);
    emit changed(key);
}

bool Settings::save()
{
    m_file.sync();
    return m_file.status() == QSettings::NoError;
}
