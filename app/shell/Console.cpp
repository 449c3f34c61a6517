// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/Console.h"

#include "base/Call.h"
#include "base/PhoneNumber.h"
#include "faxes/AccountFaxes.h"
#include "faxes/DocumentInspector.h"
#include "faxes/FaxTableModel.h"
#include "shell/FirstPaint.h"
#include "shell/Languages.h"
#include "shell/MainWindow.h"
#include "shell/PaneList.h"
#include "shell/WindowServices.h"
#include "shell/Workspace.h"
#include "shell/tour/Tour.h"
#include "store/SingleInstance.h"
#include "widgets/Icon.h"
#include "widgets/Pane.h"
#include "widgets/ThemeSwitch.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QDesktopServices>
#include <QMessageBox>
#include <QTimer>
#include <cstdio>

using namespace std::chrono_literals;

namespace {
constexpr auto keyVariable = "SIGNALBOX_API_KEY";
// A fax of the demo account passes all its states within some ten seconds, slowly enough to be watched.
constexpr double demoPace = 4;
// In the tour, within some two seconds.
constexpr double tourPace = 12;
} // namespace

void Console::describeProgram()
{
    QCoreApplication::setApplicationName(QStringLiteral("signalbox"));
    QCoreApplication::setApplicationVersion(QStringLiteral(SIGNALBOX_VERSION));
    QCoreApplication::setOrganizationName(QStringLiteral("Signalbox"));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Signalbox"));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.signalbox.Signalbox"));
}

void Console::choosePlatform(const CommandLine &line)
{
#if defined(Q_OS_LINUX)
    const auto isSet = [](const char *name) { return !qEnvironmentVariableIsEmpty(name); };
    if (line.isTour() && !isSet("DISPLAY") && !isSet("WAYLAND_DISPLAY") && !isSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
#else
    Q_UNUSED(line)
#endif
}

Console::Console(QApplication &application, const CommandLine &line)
    : m_application(application), m_line(line), m_languages(std::make_unique<Languages>())
{
    m_sinceStart.start();
    m_workspace = makeWorkspace();
}

Console::~Console() = default;

std::unique_ptr<Workspace> Console::makeWorkspace()
{
    Workspace::Options options;
    options.folder = m_line.dataFolder;
    if (m_line.isTour() && options.folder.isEmpty()) {
        m_tourFolder = std::make_unique<QTemporaryDir>();
        options.folder = m_tourFolder->path();
    }
    // The demo account alone has a folder of its own: it runs beside the operator's console.
    if (options.folder.isEmpty())
        options.folder =
            DataFolder::defaultPath() + (m_line.sandbox ? QStringLiteral("/sandbox") : QString());
    options.keysInMemory = m_line.isTour();
    options.sandbox.pace = m_line.isTour() ? tourPace : demoPace;
    return std::make_unique<Workspace>(options, &m_clock);
}

int Console::run()
{
    // A tour types it into a dialog; it is that of a server on this computer.
    if (m_line.isTour())
        m_tourKey = qgetenv(keyVariable);
    const Secret key = Secret::takeFromEnvironment(keyVariable);
    if (const Done taken = m_workspace->open(); !taken)
        return m_workspace->folder().holder() ? giveWay(taken.error()) : refuse(taken.error());
    const Settings *settings = m_workspace->settings();
    m_languages->install(m_application, settings->text(QStringLiteral("appearance/language")));
    const QString theme = settings->text(QStringLiteral("appearance/theme"));
    m_theme = new ThemeSwitch(m_application, ThemeSwitch::choiceNamed(theme));
    if (const Done opened = openAskedFor(key); !opened)
        return refuse(opened.error());
    openWindow();
    const int code = QApplication::exec();
    m_tour.reset();
    m_services.reset();
    m_window.reset();
    m_workspace->close();
    return code;
}

Done Console::openAskedFor(const Secret &key)
{
    // A tour opens the demo from the page of the first start.
    if (m_line.sandbox)
        return m_line.isTour() && m_workspace->book()->accounts().isEmpty() ? Done()
                                                                            : m_workspace->openDemo();
    if (m_line.apiBase.isEmpty())
        return {};
    if (!key.isEmpty())
        return m_workspace->openOneOff(m_line.apiBase, key);
    Failure failure = Failure::of(Failure::Kind::NoSecret);
    failure.what = tr("There is no key for %1: put it into the environment variable %2 and start again.")
                       .arg(m_line.apiBase.toString(), QLatin1String(keyVariable));
    return failed(failure);
}

int Console::giveWay(const Failure &failure)
{
    if (SingleInstance::raiseFirst(m_workspace->folder().instanceName(), m_line.file, 3s))
        return 0;
    return refuse(failure);
}

int Console::refuse(const Failure &failure)
{
    std::fputs(qPrintable(tr("signalbox: %1\n").arg(failure.what)), stderr);
    if (m_line.isTour() || m_line.exitAfterStartup)
        return 1;
    auto *box =
        new QMessageBox(QMessageBox::Critical, tr("Signalbox can't start"), failure.what, QMessageBox::Close);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
    QApplication::exec();
    return 1;
}

void Console::openWindow()
{
    m_inspector = std::make_unique<DocumentInspector>();
    m_window = std::make_unique<MainWindow>(m_workspace->settings(), &m_clock);
    const auto leads = [this](const Destination &place) { return m_window->pane(place.pane) != nullptr; };
    const auto preferences = [this] { m_services->openPreferences(); };
    for (Pane *pane : PaneList::make({m_workspace.get(), m_inspector.get(), leads, outside(), preferences}))
        m_window->addPane(pane);
    m_window->openLast();
    m_services = std::make_unique<WindowServices>(m_window.get(), m_workspace.get(), m_theme);
    m_door = std::make_unique<SingleInstance>(m_workspace->folder().instanceName());
    connect(m_door.get(), &SingleInstance::raiseRequested, this, [this](const QString &file) {
        m_window->toFront();
        m_services->openFile(file);
    });
    m_door->listen();
    connect(new FirstPaint(m_window.get()), &FirstPaint::painted, this, &Console::afterFirstPaint);
    showWhenFilled();
}

// A tour opens nothing outside of its window, it only looks at what would be.
std::function<bool(const QUrl &)> Console::outside()
{
    if (m_line.isTour())
        return [this](const QUrl &target) {
            m_tourOpened = target;
            return true;
        };
    return [](const QUrl &target) { return QDesktopServices::openUrl(target); };
}

// One paint with rows is sooner there than one without and a second one.
void Console::showWhenFilled()
{
    AccountFaxes *desk = m_workspace->faxDesks()->of(m_workspace->book()->current());
    if (!desk)
        return m_window->show();
    auto *once = new QObject(this);
    const auto show = [this, once] {
        once->deleteLater();
        if (m_window && !m_window->isVisible())
            m_window->show();
    };
    connect(desk->model(), &QAbstractItemModel::rowsInserted, once, show);
    connect(desk->model(), &QAbstractItemModel::modelReset, once, show);
    connect(desk, &AccountFaxes::storeRead, once, show);
    QTimer::singleShot(150ms, once, show);
}

void Console::afterFirstPaint()
{
    if (m_line.exitAfterStartup) {
        std::printf("%lld\n", static_cast<long long>(m_sinceStart.elapsed()));
        std::fflush(stdout);
        m_window->close();
        return;
    }
    // Later than the window: reading pictures loads the plugins of all their formats.
    QApplication::setWindowIcon(Icon::application());
    m_services->openFile(m_line.file);
    m_workspace->openAll();
    warmUp();
    if (m_line.isTour())
        beginTour();
}

void Console::warmUp()
{
    runInBackground<void>(this, []() -> Done {
        PhoneNumber::warmUp();
        return {};
    })->then(m_window.get(), [this](const Done &) {
        // Numbers are shown grouped from now on.
        for (auto *view : m_window->findChildren<QAbstractItemView *>())
            view->viewport()->update();
    });
}

void Console::beginTour()
{
    TourPlace place;
    place.window = m_window.get();
    place.workspace = m_workspace.get();
    place.theme = m_theme;
    place.services = m_services.get();
    place.givenKey = m_tourKey;
    place.isEmbedded = m_line.sandbox;
    place.documents = m_workspace->folder().path() + QStringLiteral("/tour documents");
    place.opened = [this] { return m_tourOpened; };
    m_tour = std::make_unique<Tour>(place, m_line.tourFolder, m_workspace->book()->accounts().isEmpty());
    connect(m_tour.get(), &Tour::finished, this, [](bool ok) { QCoreApplication::exit(ok ? 0 : 1); });
    m_tour->start();
}
