// SPDX-License-Identifier: GPL-3.0-or-later
#include "Wire.h"
#include "support/TestMain.h"

class FaxApplicationTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void oneIsCreatedChangedAndDeleted();
    void mistakesArePointedAt();
    void onesThatAreUsedStay();
    void theListIsSortedAndFiltered();
    void anInactiveOneCannotSend();

private:
    QJsonObject good() const
    {
        return {{QStringLiteral("application_name"), QStringLiteral("Night desk")},
                {QStringLiteral("webhook_event_url"), QStringLiteral("https://example.com/hook")}};
    }
    std::unique_ptr<Sandbox> m_sandbox;
    std::unique_ptr<Wire> m_wire;
};

void FaxApplicationTest::init()
{
    m_sandbox = std::make_unique<Sandbox>();
    QVERIFY(m_sandbox->start());
    m_wire = std::make_unique<Wire>(*m_sandbox);
}

void FaxApplicationTest::oneIsCreatedChangedAndDeleted()
{
    const auto created = m_wire->post("/fax_applications", good());
    QCOMPARE(created.status, 201);
    const QByteArray path = "/fax_applications/" + created.data()[u"id"].toString().toLatin1();
    QCOMPARE(created.data()[u"anchorsite_override"].toString(), QStringLiteral("Latency"));
    QJsonObject change = good();
    change[QStringLiteral("application_name")] = QStringLiteral("Day desk");
    change[QStringLiteral("inbound")] = QJsonObject{{QStringLiteral("channel_limit"), 3}};
    QCOMPARE(m_wire->ask("PATCH", path, QJsonDocument(change).toJson()).status, 200);
    const QJsonObject changed = m_wire->get(path).data();
    QCOMPARE(changed[u"application_name"].toString(), QStringLiteral("Day desk"));
    QCOMPARE(changed[u"inbound"][u"channel_limit"].toInt(), 3);
    QCOMPARE(changed[u"inbound"][u"sip_subdomain_receive_settings"].toString(),
             QStringLiteral("from_anyone"));
    QCOMPARE(m_wire->ask("DELETE", path).data()[u"application_name"].toString(), QStringLiteral("Day desk"));
    QCOMPARE(m_wire->get(path).status, 404);
}

void FaxApplicationTest::mistakesArePointedAt()
{
    const auto pointer = [&](const char *name, const QJsonValue &value) {
        QJsonObject body = good();
        body[QLatin1String(name)] = value;
        const auto answer = m_wire->post("/fax_applications", body);
        return answer.status == 422 ? answer.pointer() : QString::number(answer.status);
    };
    QCOMPARE(pointer("application_name", QString()), QStringLiteral("/application_name"));
    QCOMPARE(pointer("webhook_event_url", QStringLiteral("example.com")),
             QStringLiteral("/webhook_event_url"));
    QCOMPARE(pointer("anchorsite_override", QStringLiteral("Moon")), QStringLiteral("/anchorsite_override"));
    QCOMPARE(pointer("webhook_timeout_secs", 31), QStringLiteral("/webhook_timeout_secs"));
    QCOMPARE(pointer("webhook_timeout_secs", QJsonValue::Null), QStringLiteral("201"));
    QCOMPARE(pointer("tags", QJsonArray{1}), QStringLiteral("/tags"));
    QCOMPARE(
        pointer("outbound", QJsonObject{{QStringLiteral("outbound_voice_profile_id"), QStringLiteral("9")}}),
        QStringLiteral("/outbound/outbound_voice_profile_id"));
    QCOMPARE(pointer("inbound", QJsonObject{{QStringLiteral("channels"), 1}}),
             QStringLiteral("/inbound/channels"));
    QCOMPARE(pointer("fax_email_recipient", QStringLiteral("a@example.com")),
             QStringLiteral("/fax_email_recipient"));
    const QByteArray path = "/fax_applications/" + m_wire->application().toLatin1();
    QCOMPARE(m_wire->ask("PATCH", path, "{\"active\":true}").status, 422);
}

void FaxApplicationTest::onesThatAreUsedStay()
{
    const QByteArray path = "/fax_applications/" + m_wire->application().toLatin1();
    QCOMPARE(m_wire->ask("DELETE", path).status, 422);
    QCOMPARE(m_wire->get(path).status, 200);
}

void FaxApplicationTest::theListIsSortedAndFiltered()
{
    const auto names = [&](const QByteArray &query) {
        QStringList found;
        for (const QJsonValue &application : m_wire->get("/fax_applications" + query).list())
            found += application[u"application_name"].toString();
        return found.join(u'|');
    };
    QCOMPARE(names("?sort=application_name"),
             QStringLiteral("Claims intake (old)|Front desk|Records office"));
    QCOMPARE(names("?sort=-application_name&page%5Bsize%5D=1"), QStringLiteral("Records office"));
    QCOMPARE(names("?filter%5Bapplication_name%5D%5Bcontains%5D=DESK"), QStringLiteral("Front desk"));
    QCOMPARE(m_wire->get("/fax_applications?filter%5Bapplication_name%5D%5Bcontains%5D=de").status, 422);
    QCOMPARE(m_wire->get("/fax_applications?sort=size").status, 422);
}

void FaxApplicationTest::anInactiveOneCannotSend()
{
    const QJsonArray all = m_wire->get("/fax_applications?sort=active").list();
    QVERIFY(!all[0].toObject()[u"active"].toBool());
    QJsonObject fax = m_wire->goodFax();
    fax[QStringLiteral("connection_id")] = all[0].toObject()[u"id"];
    QCOMPARE(m_wire->post("/faxes", fax).pointer(), QStringLiteral("/connection_id"));
}

SIGNALBOX_TEST(FaxApplicationTest)
#include "FaxApplicationTest.moc"
