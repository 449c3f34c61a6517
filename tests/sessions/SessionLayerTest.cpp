// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessions/SessionLayer.h"
#include "support/TestMain.h"

#include <QSet>
#include <QTest>

class SessionLayerTest : public QObject
{
    Q_OBJECT
private slots:
    void recordTypesOfTheDocumentationHaveTheirLayer_data();
    void recordTypesOfTheDocumentationHaveTheirLayer();
    void productsAreTheirRecordTypes();
    void whatIsUnknownKeepsItsName();
    void layersOfACallHaveColoursOfTheirOwn();
};

using Kind = SessionLayer::Kind;
Q_DECLARE_METATYPE(SessionLayer::Kind)

void SessionLayerTest::recordTypesOfTheDocumentationHaveTheirLayer_data()
{
    QTest::addColumn<Kind>("kind");
    const QList<std::pair<Kind, QString>> all{
        {Kind::Session, QStringLiteral("call-session conference")},
        {Kind::Assistant, QStringLiteral("ai-voice-assistant ai-messaging-assistant")},
        {Kind::Inference, QStringLiteral("inference summarization embedding")},
        {Kind::CallControl, QStringLiteral("call-control conference-participant")},
        {Kind::Transport, QStringLiteral("sip-trunking webrtc")},
        {Kind::AddOn,
         QStringLiteral("recording speech-to-text text-to-speech inference-speech-to-text "
                        "inference-text-to-speech amd noise-suppression media_storage media-streaming "
                        "forking branded-calling siprec-client")},
        {Kind::Messaging, QStringLiteral("message")},
        {Kind::Video, QStringLiteral("room-session-event room-session-participant-event "
                                     "room-session-recording-event room-session-composition-event")},
        {Kind::Other, QStringLiteral("verify fax-api sim_card_usage customer-service-record")},
    };
    for (const auto &[kind, types] : all) {
        for (const QString &type : types.split(u' '))
            QTest::newRow(qPrintable(type)) << kind;
    }
}

void SessionLayerTest::recordTypesOfTheDocumentationHaveTheirLayer()
{
    QFETCH(Kind, kind);
    const QString type = QString::fromLatin1(QTest::currentDataTag());
    QCOMPARE(SessionLayer::of(type), kind);
    QVERIFY2(SessionLayer::typeName(type) != type, "it has a name for people");
}

void SessionLayerTest::productsAreTheirRecordTypes()
{
    QCOMPARE(SessionLayer::of(QStringLiteral("callcontrol-cdrs")), Kind::CallControl);
    QCOMPARE(SessionLayer::of(QStringLiteral("siptrunking-cdrs")), Kind::Transport);
    QCOMPARE(SessionLayer::of(QStringLiteral("recording-cdrs")), Kind::AddOn);
    QCOMPARE(SessionLayer::of(QStringLiteral("webrtc-cdrs")), Kind::Transport);
    QCOMPARE(SessionLayer::typeName(QStringLiteral("callcontrol-cdrs")), QStringLiteral("Call Control"));
    QCOMPARE(SessionLayer::typeName(QStringLiteral("ai-voice-assistant")), QStringLiteral("AI Assistant"));
}

void SessionLayerTest::whatIsUnknownKeepsItsName()
{
    QCOMPARE(SessionLayer::of(QStringLiteral("Quantum-Fax")), Kind::Other);
    QCOMPARE(SessionLayer::typeName(QStringLiteral("Quantum-Fax")), QStringLiteral("Quantum-Fax"));
    QCOMPARE(SessionLayer::of({}), Kind::Other);
    QCOMPARE(SessionLayer::typeName({}), QString());
}

void SessionLayerTest::layersOfACallHaveColoursOfTheirOwn()
{
    QSet<int> colours;
    const QList<Kind> layers{Kind::Assistant, Kind::Inference, Kind::CallControl, Kind::Transport,
                             Kind::AddOn};
    for (const Kind kind : layers)
        colours << SessionLayer::colour(kind);
    QCOMPARE(colours.size(), layers.size());
    QVERIFY(!colours.contains(-1));
    QCOMPARE(SessionLayer::colour(Kind::Session), -1);
    QCOMPARE(SessionLayer::colour(Kind::Other), -1);
    for (int kind = 0; kind <= int(Kind::Other); ++kind)
        QVERIFY(!SessionLayer::name(Kind(kind)).isEmpty());
}

#include "SessionLayerTest.moc"
SIGNALBOX_TEST(SessionLayerTest)
