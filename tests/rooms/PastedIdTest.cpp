// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/PastedId.h"

#include "support/TestMain.h"

#include <QTest>

class PastedIdTest : public QObject
{
    Q_OBJECT
private slots:
    void anIdIsFoundInWhatIsPasted_data();
    void anIdIsFoundInWhatIsPasted();
};

void PastedIdTest::anIdIsFoundInWhatIsPasted_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<bool>("isFound");
    const QString id = QStringLiteral("0ccc7b54-4df3-4bca-a65a-3da1ecc777f0");
    const QString other = QStringLiteral("1ccc7b54-4df3-4bca-a65a-3da1ecc777f0");
    QTest::newRow("plain") << id << true;
    QTest::newRow("blanks and quotes") << QStringLiteral("  \"%1\",\n").arg(id) << true;
    QTest::newRow("capital letters") << id.toUpper() << true;
    QTest::newRow("a link") << QStringLiteral("https://portal/rooms/%1?tab=1").arg(id) << true;
    QTest::newRow("twice the same") << id + u' ' + id << true;
    QTest::newRow("two of them") << id + u' ' + other << false;
    QTest::newRow("cut off") << id.chopped(1) << false;
    QTest::newRow("too long") << id + u'0' << false;
    QTest::newRow("nothing") << QString() << false;
    QTest::newRow("a name") << QStringLiteral("Daily stand-up") << false;
}

void PastedIdTest::anIdIsFoundInWhatIsPasted()
{
    QFETCH(QString, pasted);
    QFETCH(bool, isFound);
    QCOMPARE(PastedId::of(pasted),
             isFound ? QStringLiteral("0ccc7b54-4df3-4bca-a65a-3da1ecc777f0") : QString());
}

#include "PastedIdTest.moc"
SIGNALBOX_TEST(PastedIdTest)
