// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/UsageOptions.h"

#include "support/TestMain.h"

#include <QTest>

class UsageOptionsTest : public QObject
{
    Q_OBJECT
private slots:
    void subProductsFollowTheirProduct();
    void whatIsNullOrOddIsLeftOutAndTheRestIsRead();
    void whatIsNoListOfProductsIsRefused_data();
    void whatIsNoListOfProductsIsRefused();

private:
    /// "product/type: dimensions; metrics"
    static QString drawn(const QList<UsageProduct> &products)
    {
        QStringList lines;
        for (const UsageProduct &each : products)
            lines << each.product + u'/' + each.recordType + QStringLiteral(": ") +
                         each.dimensions.join(u',') + QStringLiteral("; ") + each.metrics.join(u',');
        return lines.join(QStringLiteral(" | "));
    }
};

void UsageOptionsTest::subProductsFollowTheirProduct()
{
    const auto products = UsageOptions::parse(R"({"data":[
        {"product":"messaging","product_dimensions":["date","mcc"],"product_metrics":["cost"],"record_types":[
            {"record_type":"rcs","product_dimensions":["date"],"product_metrics":["count"]}]},
        {"product":"fax-api","product_dimensions":["date"],"product_metrics":["pages"],"record_types":null}]})");
    QVERIFY(products);
    QCOMPARE(
        drawn(*products),
        QStringLiteral("messaging/: date,mcc; cost | messaging/rcs: date; count | fax-api/: date; pages"));
}

void UsageOptionsTest::whatIsNullOrOddIsLeftOutAndTheRestIsRead()
{
    const auto products = UsageOptions::parse(R"({"data":[null,7,{"product":null},{"product":""},
        {"product":"new-thing","product_dimensions":null,"product_metrics":["cost","cost",3,null,""],
         "record_types":[null,{"record_type":null},{"record_type":"a"}],"colour":"red"}],"more":[]})");
    QVERIFY(products);
    QCOMPARE(drawn(*products), QStringLiteral("new-thing/: ; cost | new-thing/a: ; "));
}

void UsageOptionsTest::whatIsNoListOfProductsIsRefused_data()
{
    QTest::addColumn<QByteArray>("body");
    for (const char *body :
         {"", "[]", "{}", R"({"data":{}})", R"({"data":null})", "<html></html>", R"({"data":[)"})
        QTest::addRow("%s", body) << QByteArray(body);
}

void UsageOptionsTest::whatIsNoListOfProductsIsRefused()
{
    QFETCH(QByteArray, body);
    const auto products = UsageOptions::parse(body);
    QVERIFY(!products);
    QCOMPARE(products.error().kind, Failure::Kind::UnreadableReply);
}

SIGNALBOX_TEST(UsageOptionsTest)
#include "UsageOptionsTest.moc"
