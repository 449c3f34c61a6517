// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "support/ApiFixture.h"
#include "support/FaultTable.h"

/// Something that goes over the wire, as one row of a test's list.
struct FaultOperation
{
    const char *name;
    bool isSafe;
    /// Starts it; `ended` has to be told its failure, or nothing if it succeeded.
    std::function<CallBase *(ApiClient *client, std::function<void(std::optional<Failure>)> ended)> start;
    /// It gives advice of its own instead of the usual sentences, which other tests look at; there must be
    /// one.
    bool hasOwnWords = false;

    /// For operations that are a function from a client to a call.
    template <class Make>
    static FaultOperation of(const char *name, bool isSafe, Make make)
    {
        return {name, isSafe, [make](ApiClient *client, auto ended) -> CallBase * {
                    auto *call = make(client);
                    call->then(client, [ended](const auto &outcome) {
                        ended(outcome ? std::nullopt : std::optional(outcome.error()));
                    });
                    return call;
                }};
    }
};

/// A row for each operation under each fault: columns "fault" and "operation", their places.
inline void addFaultRows(const QList<FaultOperation> &operations)
{
    QTest::addColumn<qsizetype>("fault");
    QTest::addColumn<qsizetype>("operation");
    const QList<Fault> faults = FaultTable::rows();
    for (qsizetype fault = 0; fault < faults.size(); ++fault) {
        for (qsizetype operation = 0; operation < operations.size(); ++operation)
            QTest::addRow("%s, %s", operations[operation].name, qPrintable(faults[fault].name))
                << fault << operation;
    }
}

/// Runs one operation against one fault and says in plain words where it differs from the table; empty when
/// all is as it should be.
inline QString differenceUnder(const Fault &fault, const FaultOperation &operation)
{
    using namespace std::chrono_literals;
    ApiFixture fixture;
    fixture.server.answer(fault.answer);
    fixture.skipsTimeouts = fault.answer.trouble == ScriptedAnswer::Trouble::Stall;
    if (fault.refuses)
        fixture.server.close();
    bool over = false;
    std::optional<Failure> failure;
    operation.start(fixture.client.get(), [&](std::optional<Failure> how) {
        over = true;
        failure = std::move(how);
    });
    if (!fixture.waitFor([&] { return over; }))
        return QStringLiteral("never ended");
    fixture.server.letArrive(); // a request too many would come about now
    const FaultVerdict &verdict = fault.of(operation.isSafe);
    if (!failure)
        return QStringLiteral("succeeded");
    const QString name = Failure::name(failure->kind);
    const QString message = verdict.message.isEmpty() ? Failure::sentence(failure->kind) : verdict.message;
    QStringList wrong;
    if (name != verdict.kind)
        wrong << QStringLiteral("kind %1, not %2 (%3)").arg(name, verdict.kind, failure->technical);
    if (operation.hasOwnWords ? failure->what.isEmpty() : failure->what != message)
        wrong << QStringLiteral("message \"%1\", not \"%2\"").arg(failure->what, message);
    if (fixture.server.count() != verdict.requests)
        wrong << QStringLiteral("%1 requests, not %2").arg(fixture.server.count()).arg(verdict.requests);
    if (verdict.retryAfterMs && failure->retryAfter.value_or(-1ms).count() != *verdict.retryAfterMs)
        wrong << QStringLiteral("another pause asked for");
    return wrong.join(QStringLiteral("; "));
}
