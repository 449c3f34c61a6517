// SPDX-License-Identifier: GPL-3.0-or-later
#include "RecordsPaneFixture.h"
#include "support/Looks.h"
#include "support/TestMain.h"
#include "widgets/TableView.h"

/// The record browser in pictures.
class RecordsPicturesTest : public QObject
{
    Q_OBJECT
private slots:
    void pane_data();
    void pane();

private:
    static QString placeOf(const QString &state);
};

QString RecordsPicturesTest::placeOf(const QString &state)
{
    static const QHash<QString, const char *> places{
        {QStringLiteral("calls"), "records?type=sip-trunking"},
        {QStringLiteral("messages"),
         "records?type=messaging&dates=this_month&filter.direction=outbound&filter.parts.gte=2"},
        {QStringLiteral("empty"), "records?type=fax&filter.cld=nobody"},
        {QStringLiteral("trouble"), "records?type=fax&sort=-nothing"}};
    return QString::fromLatin1(places.value(state));
}

void RecordsPicturesTest::pane_data()
{
    Looks::addRows({QStringLiteral("calls"), QStringLiteral("messages"), QStringLiteral("empty"),
                    QStringLiteral("trouble")});
}

void RecordsPicturesTest::pane()
{
    QFETCH(QString, state);
    QFETCH(QString, look);
    Looks looks;
    looks.choose(look);
    RecordsPaneFixture fixture;
    fixture.pane.resize(looks.sized(1'240, 760));
    fixture.pane.setDesk(fixture.desk.get());
    fixture.pane.open(Destination::parse(placeOf(state)));
    fixture.pane.show();
    QVERIFY(fixture.waitUntil([&] {
        return !fixture.desk->isReading() && (fixture.desk->total() >= 0 || fixture.desk->failure());
    }));
    fixture.find<TableView>("recordsTable")->setCurrentIndex(fixture.pane.model()->index(3, 0));
    QVERIFY(Looks::take(fixture.pane, QStringLiteral("records")));
}

#include "RecordsPicturesTest.moc"
SIGNALBOX_TEST(RecordsPicturesTest)
