// SPDX-License-Identifier: GPL-3.0-or-later
#include "Wire.h"
#include "support/TestMain.h"

class CatalogTest : public QObject
{
    Q_OBJECT
private slots:
    void phoneNumbersAreFiltered();
    void voiceProfilesAreListed();
};

void CatalogTest::phoneNumbersAreFiltered()
{
    Sandbox sandbox;
    QVERIFY(sandbox.start());
    Wire wire(sandbox);
    const auto count = [&](const QByteArray &query) {
        return wire.get("/phone_numbers?" + query).list().size();
    };
    const qsizetype all = count("");
    QVERIFY(all >= 8);
    QCOMPARE(count("filter%5Bcountry_iso_alpha2%5D=DE,GB"), 2);
    QCOMPARE(count("filter%5Bstatus%5D=active"), all - 1);
    QCOMPARE(count("filter%5Bnumber_type%5D%5Beq%5D=toll_free"), 1);
    QCOMPARE(count("filter%5Bsource%5D=ported"), 1);
    QCOMPARE(count("filter%5Btag%5D=main") + count("filter%5Bwithout_tags%5D=true"), all);
    QCOMPARE(count("filter%5Bbilling_group_id%5D=null"), all / 3);
    QCOMPARE(count("filter%5Bvoice.connection_name%5D%5Bcontains%5D=records"), 4);
    QCOMPARE(count("filter%5Bconnection_id%5D=" + wire.application().toLatin1()), 4);
    QCOMPARE(count("filter%5Bphone_number%5D=%2B4930"), 1);
    QCOMPARE(wire.get("/phone_numbers?filter%5Bstatus%5D=asleep").status, 422);
    const QJsonArray sorted = wire.get("/phone_numbers?sort=phone_number").list();
    QVERIFY(sorted.first()[u"phone_number"].toString() < sorted.last()[u"phone_number"].toString());
}

void CatalogTest::voiceProfilesAreListed()
{
    Sandbox sandbox;
    QVERIFY(sandbox.start());
    Wire wire(sandbox);
    const QJsonArray profiles = wire.get("/outbound_voice_profiles?sort=name").list();
    QCOMPARE(profiles.size(), 2);
    QCOMPARE(profiles[0].toObject()[u"name"].toString(), QStringLiteral("Europe"));
    QCOMPARE(wire.get("/outbound_voice_profiles?filter%5Bname%5D%5Bcontains%5D=north").list().size(), 1);
}

SIGNALBOX_TEST(CatalogTest)
#include "CatalogTest.moc"
