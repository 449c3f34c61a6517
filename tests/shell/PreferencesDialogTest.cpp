// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/PreferencesDialog.h"

#include "shell/Notifier.h"
#include "store/Settings.h"
#include "support/TestMain.h"
#include "widgets/ThemeSwitch.h"

#include <QApplication>
#include <QCheckBox>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeEdit>

/// What the preferences keep, as the rest of the program reads it.
class PreferencesDialogTest : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<Settings>(m_folder->filePath(QStringLiteral("settings.ini")));
        m_theme = std::make_unique<ThemeSwitch>(*qApp, ThemeChoice::Light);
        open();
    }
    void cleanup()
    {
        m_dialog.reset();
        m_theme.reset();
        m_settings.reset();
        m_folder.reset();
    }

    void quietHoursAreKeptAsSoonAsTheyAreChosen()
    {
        QVERIFY(!Notifier::quietHours(*m_settings).kept);
        QVERIFY(!find<QTimeEdit>("quietFrom")->isEnabled());
        find<QCheckBox>("quietKept")->click();
        find<QTimeEdit>("quietFrom")->setTime(QTime(20, 30));
        find<QTimeEdit>("quietTo")->setTime(QTime(6, 15));
        const QuietHours wanted{.kept = true, .from = QTime(20, 30), .to = QTime(6, 15)};
        QCOMPARE(Notifier::quietHours(*m_settings), wanted);
        open(); // a later one shows them
        QVERIFY(find<QCheckBox>("quietKept")->isChecked());
        QCOMPARE(find<QTimeEdit>("quietTo")->time(), QTime(6, 15));
    }

    void alarmsAreKeptFromTheDesktop()
    {
        QVERIFY(m_settings->flag(QStringLiteral("notifications/shown")));
        find<QCheckBox>("alarmsShown")->click();
        QVERIFY(!m_settings->flag(QStringLiteral("notifications/shown")));
    }

private:
    void open()
    {
        m_dialog = std::make_unique<PreferencesDialog>(m_settings.get(), m_theme.get(), m_folder->path(),
                                                       QList<Languages::Language>());
    }
    template <class Widget>
    Widget *find(const char *name) const
    {
        return m_dialog->findChild<Widget *>(QLatin1String(name));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<ThemeSwitch> m_theme;
    std::unique_ptr<PreferencesDialog> m_dialog;
};

#include "PreferencesDialogTest.moc"
SIGNALBOX_TEST(PreferencesDialogTest)
