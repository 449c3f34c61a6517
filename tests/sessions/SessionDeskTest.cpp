// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessions/SessionDesk.h"
#include "api/ApiClient.h"
#include "records/DetailRecords.h"
#include "records/Vocabulary.h"
#include "sandbox/Sandbox.h"
#include "sessions/DrawnSession.h"
#include "sessions/SessionApi.h"
#include "store/Database.h"
#include "store/KnownSessionTable.h"
#include "support/Await.h"
#include "support/TestMain.h"

#include <QTemporaryDir>
#include <QTest>

namespace {
const SessionAddress documented{QStringLiteral("call-session"),
                                QStringLiteral("a1b2c3d4-5e6f-7a8b-9c0d-1e2f3a4b5c6d"),
                                QStringLiteral("2026-03-17")};
} // namespace

/// The client against the sandbox, which was written without it.
class SessionDeskTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void theDocumentedCallIsDrawnExactly();
    void everyDepthAddsUpAndDeepensToTheSame();
    void everyRecordTypeHasSessionsThatAddUp();
    void wrongDatesAndStrangersAreExplained();
    void whatWasOpenedIsKnownLater();
    void theOpenSessionIsSummedUp();
    void theSchemaIsRead();

private:
    bool isRead();
    void open(const SessionAddress &address);
    std::unique_ptr<Sandbox> m_sandbox;
    QTemporaryDir m_folder;
    SystemClock m_clock;
    Account m_account;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<KnownSessionTable> m_known;
    std::unique_ptr<ApiClient> m_client;
    std::unique_ptr<SessionDesk> m_desk;
};

void SessionDeskTest::initTestCase()
{
    m_sandbox = std::make_unique<Sandbox>(SandboxOptions{.seed = 3, .faxes = 1});
    QVERIFY(m_sandbox->start());
    m_account.id = QUuid::createUuid();
    m_account.apiBase = m_sandbox->url();
    m_database = std::make_unique<Database>(m_folder.filePath(QStringLiteral("signalbox.sqlite")));
    m_database->open();
    m_known = std::make_unique<KnownSessionTable>(m_database.get());
}

void SessionDeskTest::init()
{
    m_client = std::make_unique<ApiClient>(m_account, Secret(m_sandbox->key()), &m_clock, nullptr);
    m_desk = std::make_unique<SessionDesk>(
        m_account, SessionDesk::Parts{.client = m_client.get(), .known = m_known.get(), .clock = &m_clock});
}

void SessionDeskTest::cleanup()
{
    m_desk.reset();
    m_client.reset();
}

bool SessionDeskTest::isRead()
{
    return !m_desk->session()->isReading();
}

void SessionDeskTest::open(const SessionAddress &address)
{
    m_desk->session()->open(address);
    QTRY_VERIFY_WITH_TIMEOUT(isRead(), 20'000);
}

void SessionDeskTest::theDocumentedCallIsDrawnExactly()
{
    open(documented);
    QVERIFY(m_desk->session()->tree());
    QCOMPARE(drawn(*m_desk->session()->tree()),
             QStringLiteral("call-session 0.000000 0.212800 USD\n"
                            "  recording 0.005100 0.005100 USD\n"
                            "  webrtc 0.005200 0.005200 USD\n"
                            "  sip-trunking 0.005200 0.005200 USD\n"
                            "  call-control 0.005200 0.197300 USD\n"
                            "    ai-voice-assistant 0.180000 0.192100 USD\n"
                            "      inference 0.001000 0.001000 USD\n"
                            "      inference 0.001500 0.001500 USD\n"
                            "      inference 0.002900 0.002900 USD\n"
                            "      inference 0.003300 0.003300 USD\n"
                            "      inference 0.003400 0.003400 USD\n"));
    const SessionTree &tree = *m_desk->session()->tree();
    QCOMPARE(tree.stated().events, 11);
    QCOMPARE(tree.stated().totalText, QStringLiteral("0.212800"));
    QCOMPARE(tree.stated().products.size(), 6);
    QCOMPARE(tree.lengthMs(0), 152'000);
    QCOMPARE(tree.rate(5).rate, QStringLiteral("0.06"));
    QCOMPARE(tree.relation(6).localField, QStringLiteral("conversation_id"));
}

void SessionDeskTest::everyDepthAddsUpAndDeepensToTheSame()
{
    open(documented);
    const QString whole = drawn(*m_desk->session()->tree());
    for (int depth = 1; depth <= SessionApi::deepest; ++depth) {
        m_desk->session()->setDepth(depth);
        QTRY_VERIFY_WITH_TIMEOUT(isRead(), 20'000);
        QCOMPARE(m_desk->session()->tree()->levels(), std::min(depth, 4));
        QCOMPARE(m_desk->session()->tree()->count(SessionFlag::Difference), 0);
        QCOMPARE(m_desk->session()->tree()->weight(0), *Decimal::parse(u"0.2128"));
        m_desk->session()->deepenAll();
        QTRY_VERIFY_WITH_TIMEOUT(isRead(), 20'000);
        QVERIFY(!m_desk->session()->failure());
        // Events that hide no cost aren't asked again, so that only their mark is left.
        QCOMPARE(drawn(*m_desk->session()->tree()).remove(QStringLiteral(" !unasked")), whole);
    }
}

void SessionDeskTest::everyRecordTypeHasSessionsThatAddUp()
{
    const QStringList types{QStringLiteral("sip-trunking"),
                            QStringLiteral("call-control"),
                            QStringLiteral("webrtc"),
                            QStringLiteral("fax"),
                            QStringLiteral("messaging"),
                            QStringLiteral("conference"),
                            QStringLiteral("conference-participant"),
                            QStringLiteral("amd"),
                            QStringLiteral("verify"),
                            QStringLiteral("wireless"),
                            QStringLiteral("media_storage"),
                            QStringLiteral("inference"),
                            QStringLiteral("embedding"),
                            QStringLiteral("ai-voice-assistant"),
                            QStringLiteral("recording"),
                            QStringLiteral("media-streaming"),
                            QStringLiteral("noise-suppression"),
                            QStringLiteral("siprec-client"),
                            QStringLiteral("stt"),
                            QStringLiteral("tts"),
                            QStringLiteral("inference-speech-to-text")};
    DetailRecords records(m_client.get());
    for (const QString &type : types) {
        DetailRecordQuery query;
        query.recordType = type;
        const auto page = await(records.page(query, 1));
        QVERIFY2(page && !page->records.isEmpty(), qPrintable(type));
        const Vocabulary::Row *row = Vocabulary::ofRecords(type);
        const DetailRecord &record = page->records[2];
        const Destination place =
            Vocabulary::toSession(type, record.value(row->idField), record.value(row->timeField));
        QVERIFY2(!place.isNull(), qPrintable(type));
        open(SessionAddress::of(place));
        const SessionTreePtr tree = m_desk->session()->tree();
        QVERIFY2(tree, qPrintable(type));
        QCOMPARE(tree->id(0), record.value(row->idField));
        QCOMPARE(tree->count(SessionFlag::Difference), 0);
        QCOMPARE(tree->count(SessionFlag::CostUnreadable), 0);
        if (!row->costField.isEmpty() && tree->own(0))
            QCOMPARE(*tree->own(0), *Decimal::parse(record.value(row->costField)));
    }
}

void SessionDeskTest::wrongDatesAndStrangersAreExplained()
{
    SessionAddress address = documented;
    address.time = QStringLiteral("2026-01-01");
    open(address);
    QCOMPARE(m_desk->session()->failure()->kind, Failure::Kind::NotFound);
    QVERIFY(m_desk->session()->failure()->problemAt(QStringLiteral("date_time")));
    address = documented;
    address.type = QStringLiteral("call-sesion");
    open(address);
    QCOMPARE(m_desk->session()->failure()->httpStatus, 400);
    QVERIFY(m_desk->session()->failure()->problemAt(QStringLiteral("record_type")));
}

void SessionDeskTest::whatWasOpenedIsKnownLater()
{
    open(documented);
    m_desk->shelf()->load();
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->shelf()->isLoaded(), 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(!m_desk->shelf()->recent().isEmpty(), 20'000);
    QCOMPARE(m_desk->shelf()->recent()[0].summary.address.event, documented.event);
    m_database->drain();
    cleanup();
    init();
    m_desk->shelf()->load();
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->shelf()->isLoaded(), 20'000);
    QVERIFY(!m_desk->shelf()->recent().isEmpty());
    QCOMPARE(m_desk->shelf()->summaries().size(), m_desk->shelf()->recent().size());
}

void SessionDeskTest::theOpenSessionIsSummedUp()
{
    open(documented);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->norm(), 20'000);
    QCOMPARE(m_desk->summary().total, *Decimal::parse(QByteArrayView("0.2128")));
    QCOMPARE(m_desk->summary().turns, 5);
    m_desk->session()->close();
    QVERIFY(!m_desk->norm());
    QCOMPARE(m_desk->summary().events, 0);
}

void SessionDeskTest::theSchemaIsRead()
{
    m_desk->loadSchema();
    QVERIFY(m_desk->isLoadingSchema());
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->schema(), 20'000);
    QVERIFY(m_desk->schema()->types.size() > 30);
    QVERIFY(m_desk->schema()->find(QStringLiteral("callcontrol-cdrs")));
}

#include "SessionDeskTest.moc"
SIGNALBOX_TEST(SessionDeskTest)
