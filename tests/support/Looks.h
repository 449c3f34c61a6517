// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "widgets/ThemeSwitch.h"

#include <QApplication>
#include <QDir>
#include <QTest>

/// What tests that draw pictures have in common: light, dark, at 200 % and mirrored, into the folder that
/// SIGNALBOX_PICTURES names. Without it they draw in light only and for nobody, which must not crash.
class Looks
{
public:
    Looks()
        : m_font(QApplication::font()),
          m_direction(QApplication::layoutDirection()),
          m_theme(*qApp, ThemeChoice::Light)
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }
    ~Looks()
    {
        QApplication::setLayoutDirection(m_direction);
        QApplication::setFont(m_font);
    }
    Q_DISABLE_COPY_MOVE(Looks)

    static bool areWanted() { return qEnvironmentVariableIsSet("SIGNALBOX_PICTURES"); }
    /// A row for each state in each look: columns "state" and "look".
    static void addRows(const QStringList &states)
    {
        QTest::addColumn<QString>("state");
        QTest::addColumn<QString>("look");
        QStringList looks{QStringLiteral("light")};
        if (areWanted())
            looks << QStringLiteral("dark") << QStringLiteral("200") << QStringLiteral("rtl");
        for (const QString &state : states) {
            for (const QString &look : looks)
                QTest::addRow("%s-%s", qPrintable(state), qPrintable(look)) << state << look;
        }
    }

    /// From now on, for widgets made after this; the look of other words is light.
    void choose(const QString &look)
    {
        m_isDouble = look == u"200";
        m_theme.choose(look == u"dark" ? ThemeChoice::Dark : ThemeChoice::Light);
        QFont font = m_font;
        font.setPixelSize(m_isDouble ? 26 : 13);
        QApplication::setFont(font);
        QApplication::setLayoutDirection(look == u"rtl" ? Qt::RightToLeft : Qt::LeftToRight);
    }
    /// As large as the look makes it.
    QSize sized(int width, int height) const { return QSize(width, height) * (m_isDouble ? 2 : 1); }
    /// "name-look.png", the name of the row; false when it can't be drawn or saved.
    static bool take(QWidget &widget, const QString &name)
    {
        QCoreApplication::processEvents();
        const QPixmap picture = widget.grab();
        const QString folder = qEnvironmentVariable("SIGNALBOX_PICTURES");
        return !picture.isNull() &&
               (folder.isEmpty() ||
                (QDir().mkpath(folder) &&
                 picture.save(QStringLiteral("%1/%2-%3.png")
                                  .arg(folder, name, QLatin1String(QTest::currentDataTag())))));
    }

private:
    QFont m_font;
    Qt::LayoutDirection m_direction;
    ThemeSwitch m_theme;
    bool m_isDouble = false;
};
