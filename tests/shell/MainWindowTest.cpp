// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/MainWindow.h"
#include "shell/BannerStack.h"
#include "shell/CommandPalette.h"
#include "shell/NavigationButton.h"
#include "store/Settings.h"
#include "support/TestMain.h"
#include "widgets/ActivityStrip.h"
#include "widgets/Banner.h"
#include "widgets/Pane.h"

#include <QLabel>
#include <QMenuBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace {
/// A pane that remembers where it was told to be.
class PlainPane : public Pane
{
public:
    explicit PlainPane(const QString &name) : m_name(name), m_here{name, {}}
    {
        m_action.setObjectName(name + QStringLiteral("Action"));
    }
    QString name() const override { return m_name; }
    QString title() const override { return m_name.toUpper(); }
    QString iconName() const override { return QStringLiteral("faxes"); }
    QList<QAction *> commands() const override { return {const_cast<QAction *>(&m_action)}; }
    int alerts() const override { return wrong; }
    Destination here() const override { return m_here; }
    bool open(const Destination &place) override
    {
        if (place.query.hasQueryItem(QStringLiteral("nowhere")))
            return false;
        m_here = place;
        emit hereChanged();
        return true;
    }
    int wrong = 0;

private:
    QString m_name;
    Destination m_here;
    QAction m_action{QStringLiteral("Do it")};
};

Destination place(const char *text)
{
    return Destination::parse(QLatin1String(text));
}
} // namespace

/// The window knows panes by their face only.
class MainWindowTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    SystemClock m_clock;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<MainWindow> m_window;
    PlainPane *m_first = nullptr;
    PlainPane *m_second = nullptr;

    void makeWindow()
    {
        m_window = std::make_unique<MainWindow>(m_settings.get(), &m_clock);
        m_first = new PlainPane(QStringLiteral("first"));
        m_second = new PlainPane(QStringLiteral("second"));
        m_window->addPane(m_first);
        m_window->addPane(m_second);
    }

    QAction *action(const char *name) const { return m_window->findChild<QAction *>(QLatin1String(name)); }

private slots:
    void init()
    {
        m_settings = std::make_unique<Settings>(m_folder.filePath(QStringLiteral("settings.ini")));
        makeWindow();
        m_window->show();
    }
    void cleanup()
    {
        m_window.reset();
        m_settings.reset();
        QFile::remove(m_folder.filePath(QStringLiteral("settings.ini")));
    }

    void navigationOpensPanes()
    {
        QCOMPARE(m_window->currentPane(), static_cast<Pane *>(m_first));
        auto *entry = m_window->findChild<NavigationButton *>(QStringLiteral("navigate-second"));
        QTest::mouseClick(entry, Qt::LeftButton);
        QCOMPARE(m_window->currentPane(), static_cast<Pane *>(m_second));
        QVERIFY(entry->isChecked());
    }

    void redNumberFollowsThePane()
    {
        m_second->wrong = 3;
        emit m_second->alertsChanged();
        QCOMPARE(m_window->findChild<NavigationButton *>(QStringLiteral("navigate-second"))->alerts(), 3);
    }

    void destinationThatLeadsNowhereChangesNothing()
    {
        QVERIFY(!m_window->open(place("none")));
        QVERIFY(!m_window->open(place("second?nowhere=1")));
        QCOMPARE(m_window->currentPane(), static_cast<Pane *>(m_first));
    }

    void aPaneAsksForAPlaceInAnotherAndBackLeadsHome()
    {
        emit m_first->destinationAsked(place("second?row=7"));
        QCOMPARE(m_window->currentPane(), static_cast<Pane *>(m_second));
        QCOMPARE(m_second->here(), place("second?row=7"));
        emit m_second->destinationAsked(place("unbuilt?row=7"));
        QCOMPARE(m_window->currentPane(), static_cast<Pane *>(m_second));
        action("goBack")->trigger();
        QCOMPARE(m_window->currentPane(), static_cast<Pane *>(m_first));
    }

    void backAndForwardCrossPanes()
    {
        QVERIFY(!action("goBack")->isEnabled());
        QVERIFY(m_window->open(place("second?scope=x")));
        QVERIFY(m_window->open(place("second?scope=y")));
        action("goBack")->trigger();
        QCOMPARE(m_second->here(), place("second?scope=x"));
        action("goBack")->trigger();
        QCOMPARE(m_window->currentPane(), static_cast<Pane *>(m_first));
        QVERIFY(!action("goBack")->isEnabled());
        action("goForward")->trigger();
        QCOMPARE(m_second->here(), place("second?scope=x"));
    }

    void lastPlaceIsOpenedAgain()
    {
        QVERIFY(m_window->open(place("second?scope=x")));
        QSignalSpy closing(m_window.get(), &MainWindow::closeRequested);
        m_window->close();
        QCOMPARE(closing.size(), 1);
        makeWindow();
        m_window->openLast();
        QCOMPARE(m_window->currentPane(), static_cast<Pane *>(m_second));
        QCOMPARE(m_second->here(), place("second?scope=x"));
    }

    void whatPanesSayStandsInTheStrip()
    {
        emit m_first->noted(QStringLiteral("Fax delivered"));
        QCOMPARE(m_window->strip()->latest(), QStringLiteral("Fax delivered"));
        QVERIFY(!action("undo")->isEnabled());
        int undone = 0;
        emit m_first->notedWithUndo(QStringLiteral("Draft deleted"), [&undone] { ++undone; });
        QVERIFY(action("undo")->isEnabled());
        action("undo")->trigger();
        QCOMPARE(undone, 1);
    }

    void menuOfThePaneHasItsCommands()
    {
        const auto titles = [this] {
            QStringList shown;
            for (QAction *menu : m_window->menuBar()->actions())
                shown << (menu->isVisible() ? menu->text().remove(u'&') : QString());
            return shown;
        };
        QVERIFY(titles().contains(QStringLiteral("FIRST")));
        m_window->open(place("second"));
        QVERIFY(titles().contains(QStringLiteral("SECOND")));
        QVERIFY(!titles().contains(QStringLiteral("FIRST")));
    }

    void commandsAreFoundByKey()
    {
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
        QVERIFY(m_window->palettePopup()->isVisible());
    }

    void bannerStandsUntilItsTopicIsOver()
    {
        BannerStack *banners = m_window->banners();
        QVERIFY(!banners->isVisible());
        banners->show(QStringLiteral("key"), Tone::Bad, QStringLiteral("Refused"), {});
        Banner *again = banners->show(QStringLiteral("key"), Tone::Bad, QStringLiteral("Refused again"), {});
        QVERIFY(again->isVisible());
        QCOMPARE(banners->findChildren<Banner *>().size(), 1);
        banners->clear(QStringLiteral("key"));
        QVERIFY(!banners->isVisible());
    }

    void everyControlHasAName()
    {
        for (QWidget *control : m_window->findChildren<QWidget *>()) {
            if (control->focusPolicy() != Qt::NoFocus && control->isVisible() &&
                control->focusProxy() == nullptr && qobject_cast<QAbstractButton *>(control)) {
                const auto *button = qobject_cast<QAbstractButton *>(control);
                QVERIFY2(!control->accessibleName().isEmpty() || !button->text().isEmpty(),
                         qPrintable(control->objectName()));
            }
        }
    }
};

SIGNALBOX_TEST(MainWindowTest)
#include "MainWindowTest.moc"
