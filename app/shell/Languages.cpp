// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/Languages.h"

#include <QCoreApplication>
#include <QLibraryInfo>

QList<Languages::Language> Languages::known()
{
    return {{QStringLiteral("en"), QStringLiteral("English")},
            {QStringLiteral("de"), QStringLiteral("Deutsch")}};
}

void Languages::install(QCoreApplication &application, const QString &preferred)
{
    // The C locale is nobody's: its dates are long and its numbers without groups.
    if (QLocale::system().language() == QLocale::C)
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    const QLocale wanted = preferred.isEmpty() ? QLocale::system() : QLocale(preferred);
    const auto speaks = [&](const Language &language) {
        return QLocale(language.code).language() == wanted.language();
    };
    const auto languages = known();
    const auto found = std::ranges::find_if(languages, speaks);
    m_code = found == languages.end() ? QStringLiteral("en") : found->code;
    // Dates and numbers follow the chosen language too; of the system's own language, its own country.
    if (!preferred.isEmpty() && QLocale::system().language() != wanted.language())
        QLocale::setDefault(wanted);
    const QLocale spoken = m_code == wanted.name() ? wanted : QLocale(m_code);
    add(application, spoken, QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    add(application, spoken, QStringLiteral("signalbox"), QStringLiteral(":/translations"));
}

void Languages::add(QCoreApplication &application, const QLocale &locale, const QString &name,
                    const QString &folder)
{
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(locale, name, QStringLiteral("_"), folder))
        return;
    QCoreApplication::installTranslator(translator.get());
    Q_UNUSED(application)
    m_translators.push_back(std::move(translator));
}
