// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Failure.h"
#include "support/TestMain.h"

#include <QSet>
#include <QTest>

/// Every way to fail has a name, a sentence that says what to do, and a help paragraph, all of its own.
class EveryFailureIsExplainedTest : public QObject
{
    Q_OBJECT
private slots:
    void everyKindHasItsWords()
    {
        QSet<QString> names;
        QSet<QString> sentences;
        QSet<QString> paragraphs;
        const QList<Failure::Kind> kinds = Failure::kinds();
        for (const Failure::Kind kind : kinds) {
            names << Failure::name(kind);
            sentences << Failure::sentence(kind);
            paragraphs << Failure::help(kind);
            QVERIFY2(Failure::sentence(kind).endsWith(u'.'), qPrintable(Failure::name(kind)));
            QVERIFY2(Failure::help(kind).size() > 60, qPrintable(Failure::name(kind)));
        }
        QCOMPARE(names.size(), kinds.size());
        QCOMPARE(sentences.size(), kinds.size());
        QCOMPARE(paragraphs.size(), kinds.size());
    }

    void noKindIsMissingFromTheTable()
    {
        // StoreTrouble is the last of the enum; a kind added behind it must be added here and to the table.
        QCOMPARE(Failure::kinds().size(), static_cast<int>(Failure::Kind::StoreTrouble) + 1);
    }
};

SIGNALBOX_TEST(EveryFailureIsExplainedTest)
#include "EveryFailureIsExplainedTest.moc"
