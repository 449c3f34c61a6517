// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/ui/CompositionsPage.h"

#include "CompositionServer.h"
#include "records/ui/ItemListView.h"
#include "rooms/ui/CompositionDialog.h"
#include "rooms/ui/SessionPicker.h"
#include "support/DemoServer.h"
#include "support/TestMain.h"
#include "widgets/Banner.h"
#include "widgets/StatusBadge.h"
#include "widgets/TableView.h"
#include "widgets/TimelineView.h"

#include <QDir>
#include <QFileDialog>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

/// The page of compositions on a scripted server: what is asked, and what it says.
class CompositionsPageTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void nothingIsReadBeforeItIsShown();
    void everyFilterReachesTheServer();
    void placesAreNamedAndOpened();
    void onlyUnfinishedOnesAreFollowed();
    void nothingIsFollowedWhileHidden();
    void oneThatVanishesIsSaid();
    void unknownStatusesAreShownAsTheyCame();
    void thePanelTellsOfTheSelectedOne();
    void aSessionOpensTheDialog();
    void anOrderedOneIsListedSelectedAndFollowed();
    void itsLayoutIsUsedAgain();
    void deletingAsksAndGoneIsNoError();
    void onlyCompletedOnesAreDownloaded();
    void aCompletedOneIsDownloaded();
    void aReadOnlyAccountIsToldWhy();
    void anotherAccountIsNeverHit();

private:
    bool show();
    bool isRead() const
    {
        return QTest::qWaitFor([this] { return m_page->count() >= 0; });
    }
    template <class Widget>
    Widget *find(const char *name) const
    {
        return m_page->findChild<Widget *>(QLatin1String(name));
    }
    QAction *action(const char *name) const { return find<QAction>(name); }
    ItemListView *list() const { return m_page->findChild<ItemListView *>(); }
    QString cell(const QString &id, int column) const
    {
        const ItemTable *table = list()->model();
        return table->index(table->rowOf(id), column).data().toString();
    }
    /// Ten seconds and a little more pass, and what is asked then is answered.
    void passTen() const { m_server->clock.advance(std::chrono::seconds(12)); }

    std::unique_ptr<CompositionServer> m_server;
    std::unique_ptr<CompositionsPage> m_page;
    QStringList m_noted;
};

void CompositionsPageTest::init()
{
    m_server = std::make_unique<CompositionServer>();
    m_page = std::make_unique<CompositionsPage>();
    m_page->resize(1200, 640);
    m_noted.clear();
    connect(m_page.get(), &RoomPage::noted, this, [this](const QString &text) { m_noted << text; });
}

void CompositionsPageTest::cleanup()
{
    m_page.reset();
    m_server.reset();
}

bool CompositionsPageTest::show()
{
    m_page->setDesk(m_server->desk.get());
    m_page->show();
    return isRead();
}

void CompositionsPageTest::nothingIsReadBeforeItIsShown()
{
    m_page->setDesk(m_server->desk.get());
    m_server->server.letArrive();
    QCOMPARE(m_server->asked("GET", "/room_compositions"), 0);
    m_page->show();
    QVERIFY(isRead());
    QCOMPARE(m_page->count(), 0);
    QVERIFY(find<QPushButton>("newCompositionButton")->isEnabled());
}

void CompositionsPageTest::everyFilterReachesTheServer()
{
    QVERIFY(show());
    m_page->open(QUrlQuery{{QStringLiteral("of"), m_server->session},
                           {QStringLiteral("status"), QStringLiteral("completed")},
                           {QStringLiteral("created"), QStringLiteral("2026-11-01..2026-11-30")}});
    QVERIFY(isRead());
    QByteArray target;
    for (const ScriptedRequest &request : m_server->server.requests()) {
        if (request.target.contains("/room_compositions"))
            target = QByteArray::fromPercentEncoding(request.target);
    }
    for (const QByteArray &part :
         {"filter[session_id]=" + m_server->session.toLatin1(), QByteArray("filter[status]=completed"),
          QByteArray("filter[date_created_at][gte]=2026-11-01"),
          QByteArray("filter[date_created_at][lte]=2026-11-30")})
        QVERIFY2(target.contains(part), target.constData());
}

void CompositionsPageTest::placesAreNamedAndOpened()
{
    const QString id = m_server->add(QStringLiteral("completed"));
    QVERIFY(show());
    const QUrlQuery place{{QStringLiteral("of"), m_server->session}, {QStringLiteral("composition"), id}};
    m_page->open(place);
    QTRY_COMPARE(list()->currentId(), id);
    QCOMPARE(m_page->here(), place);
    QVERIFY(!m_page->findChild<CompositionDialog *>());
    m_page->open(QUrlQuery{{QStringLiteral("composition"), CompositionServer::idOf(77)}});
    QTRY_VERIFY(m_noted.join(u' ').contains(QStringLiteral("does not exist")));
}

void CompositionsPageTest::onlyUnfinishedOnesAreFollowed()
{
    const QString done = m_server->add(QStringLiteral("completed"));
    const QString waiting = m_server->add(QStringLiteral("enqueued"));
    QVERIFY(show());
    QCOMPARE(cell(waiting, 1), QStringLiteral("Enqueued"));
    m_server->setStatus(waiting, QStringLiteral("processing"));
    passTen();
    QTRY_COMPARE(cell(waiting, 1), QStringLiteral("Processing"));
    QVERIFY(m_noted.isEmpty());
    m_server->setStatus(waiting, QStringLiteral("completed"));
    passTen();
    QTRY_COMPARE(cell(waiting, 1), QStringLiteral("Completed"));
    QCOMPARE(m_noted.size(), 1);
    QVERIFY(m_noted[0].contains(QStringLiteral("is completed")));
    QCOMPARE(m_server->asked("GET", "/room_compositions/" + waiting.toLatin1()), 2);
    passTen();
    m_server->server.letArrive();
    QCOMPARE(m_server->asked("GET", "/room_compositions/" + waiting.toLatin1()), 2);
    QCOMPARE(m_server->asked("GET", "/room_compositions/" + done.toLatin1()), 0);
    QCOMPARE(m_server->asked("GET", "/room_compositions?"), 1);
}

void CompositionsPageTest::nothingIsFollowedWhileHidden()
{
    const QString waiting = m_server->add(QStringLiteral("enqueued"));
    QVERIFY(show());
    m_page->hide();
    passTen();
    passTen();
    m_server->server.letArrive();
    QCOMPARE(m_server->asked("GET", "/room_compositions/" + waiting.toLatin1()), 0);
    m_page->show();
    m_server->clock.advance(std::chrono::milliseconds(1));
    QTRY_COMPARE(m_server->asked("GET", "/room_compositions/" + waiting.toLatin1()), 1);
}

void CompositionsPageTest::oneThatVanishesIsSaid()
{
    m_server->add(QStringLiteral("enqueued"));
    QVERIFY(show());
    m_server->kept.clear();
    passTen();
    QTRY_COMPARE(m_page->count(), 0);
    QVERIFY(m_noted.join(u' ').contains(QStringLiteral("does not exist")));
}

void CompositionsPageTest::unknownStatusesAreShownAsTheyCame()
{
    const QString odd = m_server->add(QStringLiteral("being dreamt of"));
    QVERIFY(show());
    QCOMPARE(cell(odd, 1), QStringLiteral("being dreamt of"));
    passTen();
    m_server->server.letArrive();
    QCOMPARE(m_server->asked("GET", "/room_compositions/" + odd.toLatin1()), 0);
}

void CompositionsPageTest::thePanelTellsOfTheSelectedOne()
{
    const QJsonObject region{{QStringLiteral("x_pos"), 0},
                             {QStringLiteral("y_pos"), 0},
                             {QStringLiteral("width"), 640},
                             {QStringLiteral("height"), 360},
                             {QStringLiteral("max_columns"), 2},
                             {QStringLiteral("video_sources"), QJsonArray{QStringLiteral("*")}}};
    const QString id =
        m_server->add(QStringLiteral("completed"),
                      {{QStringLiteral("video_layout"), QJsonObject{{QStringLiteral("grid"), region}}},
                       {QStringLiteral("duration_secs"), 67},
                       {QStringLiteral("size_mb"), 10.5},
                       {QStringLiteral("started_at"), QStringLiteral("2026-11-26T11:00:00Z")},
                       {QStringLiteral("completed_at"), QStringLiteral("2026-11-26T11:02:00Z")}});
    QVERIFY(show());
    QVERIFY(list()->select(id));
    QCOMPARE(find<StatusBadge>("compositionStatus")->text(), QStringLiteral("Completed"));
    QVERIFY(find<QWidget>("compositionDrawing")->accessibleDescription().contains(QStringLiteral("640")));
    QCOMPARE(find<TimelineView>("compositionTimeline")->events().size(), 3);
    QSignalSpy places(m_page.get(), &RoomPage::destinationAsked);
    find<QPushButton>("compositionToSession")->click();
    QCOMPARE(places[0][0].value<Destination>().toString(),
             QStringLiteral("rooms?face=sessions&session=") + m_server->session);
    QCOMPARE(cell(id, 4), QStringLiteral("grid"));
}

void CompositionsPageTest::aSessionOpensTheDialog()
{
    QVERIFY(show());
    m_page->open(QUrlQuery{{QStringLiteral("session"), m_server->otherSession}});
    auto *dialog = m_page->findChild<CompositionDialog *>();
    QVERIFY(dialog);
    QCOMPARE(dialog->objectName(), QStringLiteral("compositionDialog"));
    QCOMPARE(dialog->wish().sessionId, m_server->otherSession);
    QVERIFY(m_page->here().isEmpty());
}

void CompositionsPageTest::anOrderedOneIsListedSelectedAndFollowed()
{
    QVERIFY(show());
    action("newComposition")->trigger();
    auto *dialog = m_page->findChild<CompositionDialog *>();
    dialog->setSession(m_server->session);
    QTRY_VERIFY(dialog->obstacle().isEmpty());
    dialog->findChild<QPushButton *>(QStringLiteral("createComposition"))->click();
    QTRY_COMPARE(m_page->count(), 1);
    const QString id = m_server->kept.constFirst()[u"id"].toString();
    QTRY_COMPARE(list()->currentId(), id);
    m_server->setStatus(id, QStringLiteral("completed"));
    passTen();
    QTRY_COMPARE(cell(id, 1), QStringLiteral("Completed"));
}

void CompositionsPageTest::itsLayoutIsUsedAgain()
{
    const QJsonObject region{{QStringLiteral("x_pos"), 4},
                             {QStringLiteral("y_pos"), 8},
                             {QStringLiteral("width"), 300},
                             {QStringLiteral("height"), 200},
                             {QStringLiteral("z_pos"), 3},
                             {QStringLiteral("max_rows"), 2},
                             {QStringLiteral("video_sources"), QJsonArray{CompositionServer::idOf(11)}}};
    const QString id =
        m_server->add(QStringLiteral("processing"),
                      {{QStringLiteral("resolution"), QStringLiteral("640x360")},
                       {QStringLiteral("video_layout"), QJsonObject{{QStringLiteral("corner"), region}}}});
    QVERIFY(show());
    QVERIFY(list()->select(id));
    action("reuseLayout")->trigger();
    auto *dialog = m_page->findChild<CompositionDialog *>();
    QTRY_VERIFY(dialog->obstacle().isEmpty());
    const CompositionWish wish = dialog->wish();
    QCOMPARE(wish.sessionId, m_server->session);
    QCOMPARE(wish.resolution, QSize(640, 360));
    QCOMPARE(wish.layout, QList<VideoRegion>({{QStringLiteral("corner"), QRect(4, 8, 300, 200), 3,
                                               std::nullopt, 2, QStringList{CompositionServer::idOf(11)}}}));
}

void CompositionsPageTest::deletingAsksAndGoneIsNoError()
{
    const QString one = m_server->add(QStringLiteral("completed"));
    const QString two = m_server->add(QStringLiteral("completed"));
    QVERIFY(show());
    list()->table()->selectAll();
    action("deleteCompositions")->trigger();
    QTRY_VERIFY(find<QPushButton>("roomQuestionNo"));
    find<QPushButton>("roomQuestionNo")->click();
    QTRY_VERIFY(!find<QPushButton>("roomQuestionNo"));
    QCOMPARE(m_server->asked("DELETE", ""), 0);
    // Somebody else was faster with the first one.
    m_server->kept.removeIf([&](const QJsonObject &kept) { return kept[u"id"].toString() == one; });
    action("deleteCompositions")->trigger();
    find<QPushButton>("roomQuestionYes")->click();
    QTRY_COMPARE(m_page->count(), 0);
    QCOMPARE(m_server->asked("DELETE", "/room_compositions/"), 2);
    QVERIFY(m_server->kept.isEmpty());
    const auto *result = find<Banner>("compositionsResult");
    QCOMPARE(result->tone(), Tone::Good);
    QVERIFY(result->text().contains(QStringLiteral("1 had gone before")));
}

void CompositionsPageTest::onlyCompletedOnesAreDownloaded()
{
    const QString waiting = m_server->add(QStringLiteral("enqueued"));
    const QString done = m_server->add(QStringLiteral("completed"));
    QVERIFY(show());
    QVERIFY(list()->select(waiting));
    QVERIFY(!action("downloadComposition")->isEnabled());
    QVERIFY(action("downloadComposition")->toolTip().contains(QStringLiteral("completed")));
    QVERIFY(list()->select(done));
    QVERIFY(action("downloadComposition")->isEnabled());
}

void CompositionsPageTest::aCompletedOneIsDownloaded()
{
    DemoServer demo;
    RoomsDesk desk(demo.account, {demo.client.get(), nullptr, &demo.real, &m_server->random});
    m_page->setDesk(&desk);
    m_page->show();
    QVERIFY(isRead());
    QVERIFY(m_page->count() > 5);
    for (int row = 0; row < m_page->count() && !action("downloadComposition")->isEnabled(); ++row)
        list()->select(list()->model()->idAt(row));
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("film.mp4"));
    action("downloadComposition")->trigger();
    auto *dialog = find<QFileDialog>("compositionFile");
    QVERIFY(dialog && dialog->selectedFiles().value(0).endsWith(QStringLiteral(".mp4")));
    dialog->selectFile(path);
    QMetaObject::invokeMethod(dialog, "accept");
    auto *result = find<Banner>("compositionsResult");
    QTRY_VERIFY(!result->isHidden());
    QVERIFY2(result->tone() == Tone::Good, qPrintable(result->text()));
    QVERIFY(QFileInfo(path).size() > 0);
    QVERIFY(result->text().contains(QDir::toNativeSeparators(path)));
    m_page->setDesk(nullptr);
}

void CompositionsPageTest::aReadOnlyAccountIsToldWhy()
{
    m_server = std::make_unique<CompositionServer>(true);
    const QString id = m_server->add(QStringLiteral("completed"));
    QVERIFY(show());
    QVERIFY(list()->select(id));
    for (const char *name : {"newComposition", "reuseLayout", "deleteCompositions"}) {
        QVERIFY2(!action(name)->isEnabled(), name);
        QVERIFY2(action(name)->toolTip().contains(QStringLiteral("read-only")), name);
    }
    QVERIFY(action("downloadComposition")->isEnabled());
    m_page->open(QUrlQuery{{QStringLiteral("session"), m_server->session}});
    QVERIFY(!m_page->findChild<CompositionDialog *>());
    QVERIFY(m_noted.join(u' ').contains(QStringLiteral("read-only")));
}

void CompositionsPageTest::anotherAccountIsNeverHit()
{
    CompositionServer other;
    const QString id = m_server->add(QStringLiteral("completed"));
    QVERIFY(show());
    QVERIFY(list()->select(id));
    action("deleteCompositions")->trigger();
    m_page->open(QUrlQuery{{QStringLiteral("session"), m_server->session}});
    auto *dialog = m_page->findChild<CompositionDialog *>();
    QTRY_VERIFY(dialog->obstacle().isEmpty());
    m_page->setDesk(other.desk.get());
    QVERIFY(isRead());
    // The question was about the account of before.
    find<QPushButton>("roomQuestionYes")->click();
    // The dialog names its account, and creates there.
    dialog->findChild<QPushButton *>(QStringLiteral("createComposition"))->click();
    QTRY_COMPARE(m_server->asked("POST", "/room_compositions"), 1);
    QTRY_VERIFY(m_noted.join(u' ').contains(QStringLiteral("ordered")));
    QCOMPARE(m_page->count(), 0);
    m_server->server.letArrive();
    other.server.letArrive();
    QCOMPARE(m_server->asked("DELETE", ""), 0);
    QCOMPARE(other.asked("DELETE", ""), 0);
    QCOMPARE(other.asked("POST", ""), 0);
    m_page->setDesk(nullptr);
}

#include "CompositionsPageTest.moc"
SIGNALBOX_TEST(CompositionsPageTest)
