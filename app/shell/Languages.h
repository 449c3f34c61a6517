// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QList>
#include <QLocale>
#include <QString>
#include <QTranslator>
#include <memory>
#include <vector>

class QCoreApplication;

/// Puts the console and the toolkit's own dialogs into the operator's language, before the first window.
class Languages
{
public:
    /// A language that the console speaks, in its own words: {"de", "Deutsch"}.
    struct Language
    {
        QString code;
        QString name;
    };
    static QList<Language> known();

    /// `preferred` is a code, or empty for the system's language. Languages that the console doesn't speak
    /// become English.
    void install(QCoreApplication &application, const QString &preferred);
    QString code() const { return m_code; }

private:
    void add(QCoreApplication &application, const QLocale &locale, const QString &name,
             const QString &folder);
    QString m_code = QStringLiteral("en");
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};
