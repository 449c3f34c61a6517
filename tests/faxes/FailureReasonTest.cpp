// SPDX-License-Identifier: GPL-3.0-or-later
#include "faxes/FailureReason.h"
#include "support/TestMain.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

class FailureReasonTest : public QObject
{
    Q_OBJECT
private slots:
    void everyDocumentedCodeIsExplainedInFull();
    void everyCodeOfTheContractIsDocumentedHere();
    void busyIsWorthRetryingUnchanged();
    void aWrongNumberIsNotWorthRetrying();
    void unknownCodesAreShownAsTheyAre();
    void failureWithoutReasonStillSaysWhatToDo();
};

void FailureReasonTest::everyDocumentedCodeIsExplainedInFull()
{
    const QStringList codes = FailureReason::documentedCodes();
    QCOMPARE(codes.size(), 35);
    QCOMPARE(QSet<QString>(codes.begin(), codes.end()).size(), 35);
    for (const QString &code : codes) {
        const FailureReason reason = FailureReason::of(code);
        QCOMPARE(reason.code, code);
        QVERIFY2(reason.lead.endsWith(u'.') && reason.lead.size() <= 40, qPrintable(code));
        QVERIFY2(reason.meaning.endsWith(u'.') && reason.meaning.size() >= 20, qPrintable(code));
        QVERIFY2(reason.advice.endsWith(u'.') && reason.advice.size() >= 20, qPrintable(code));
        QVERIFY2(!reason.word.isEmpty() && reason.word.size() <= 24, qPrintable(code));
        QVERIFY2(!reason.meaning.contains(u'_') && !reason.word.contains(u'_'), qPrintable(code));
        QVERIFY2(reason.kind != FailureReason::Class::Unsure || code == u"destination_unreachable",
                 qPrintable(code));
    }
}

void FailureReasonTest::everyCodeOfTheContractIsDocumentedHere()
{
    const QString path = qEnvironmentVariable("SIGNALBOX_CONTRACT");
    if (path.isEmpty())
        QSKIP("SIGNALBOX_CONTRACT names no contract");
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject contract = QJsonDocument::fromJson(file.readAll()).object();
    const QJsonValue values =
        contract[u"components"][u"schemas"][u"Fax"][u"properties"][u"failure_reason"][u"x-known-values"];
    QStringList known;
    for (const QJsonValue value : values.toArray())
        known << value.toString();
    QVERIFY(!known.isEmpty());
    QStringList ours = FailureReason::documentedCodes();
    known.sort();
    ours.sort();
    QCOMPARE(ours, known);
}

void FailureReasonTest::busyIsWorthRetryingUnchanged()
{
    const FailureReason busy = FailureReason::of(QStringLiteral("user_busy"));
    QCOMPARE(busy.kind, FailureReason::Class::Busy);
    QCOMPARE(busy.lead, QStringLiteral("Line was busy."));
    QCOMPARE(busy.word, QStringLiteral("busy"));
    QVERIFY(busy.worthRetrying);
}

void FailureReasonTest::aWrongNumberIsNotWorthRetrying()
{
    for (const QString &code : FailureReason::documentedCodes()) {
        const FailureReason reason = FailureReason::of(code);
        using Class = FailureReason::Class;
        const bool hopeless = reason.kind == Class::Number || reason.kind == Class::Document ||
                              reason.kind == Class::Setup || reason.kind == Class::Money ||
                              reason.kind == Class::Ended;
        QVERIFY2(reason.worthRetrying != hopeless, qPrintable(code));
    }
}

void FailureReasonTest::unknownCodesAreShownAsTheyAre()
{
    const FailureReason reason = FailureReason::of(QStringLiteral("gremlins_in_line"));
    QCOMPARE(reason.word, QStringLiteral("gremlins_in_line"));
    QVERIFY(reason.lead.contains(QStringLiteral("gremlins_in_line")));
    QCOMPARE(reason.kind, FailureReason::Class::Unsure);
}

void FailureReasonTest::failureWithoutReasonStillSaysWhatToDo()
{
    const FailureReason reason = FailureReason::of({});
    QVERIFY(reason.word.isEmpty());
    QVERIFY(!reason.lead.isEmpty());
    QVERIFY(!reason.advice.isEmpty());
}

SIGNALBOX_TEST(FailureReasonTest)
#include "FailureReasonTest.moc"
