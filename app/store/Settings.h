// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QObject>
#include <QSettings>
#include <QVariant>

/// What every setting is called, is by default and is for: the one table in Settings.cpp.
struct SettingEntry
{
    const char *name; ///< "appearance/theme"; a name that ends with "/*" stands for a family of keys
    QVariant byDefault;
    const char *meaning;
};

/// The operator's preferences and the window's memory: an INI file in the data folder, nothing secret. Keys
/// that this version doesn't know are kept for the one that does.
class Settings : public QObject
{
    Q_OBJECT
public:
    explicit Settings(const QString &path, QObject *parent = nullptr);

    /// The stored value, or the default when there is none or it is of another kind. Asking for a key that is
    /// not in the table is a mistake of the program (asserted).
    QString text(const QString &key) const;
    bool flag(const QString &key) const;
    int number(const QString &key) const;
    QStringList texts(const QString &key) const;
    /// Window geometry and header states.
    QByteArray bytes(const QString &key) const;

    void set(const QString &key, const QVariant &value);
    /// Back to the default.
    void reset(const QString &key);
    /// Writes now what would be written from the event loop soon; false when it can't be.
    bool save();

    static const QList<SettingEntry> &known();
    /// Joins the parts of a key of a family: key(u"columns", accountId) is "columns/<id>".
    static QString key(QStringView family, const QString &member);

signals:
    void changed(const QString &key);

private:
    QVariant value(const QString &key) const;
    QSettings m_file;
};
