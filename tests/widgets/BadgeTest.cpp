// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/TestMain.h"
#include "widgets/BadgeDelegate.h"
#include "widgets/BadgePainter.h"
#include "widgets/StatusBadge.h"
#include "widgets/TableView.h"
#include "widgets/Theme.h"

#include <QApplication>
#include <QPainter>
#include <QStandardItemModel>
#include <QTest>

class BadgeTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QApplication::setPalette(Theme(Theme::Kind::Light).palette()); }
    void aBadgeSaysItsWordAloud();
    void aBadgeNeverPaintsOutsideItsRoom();
    void thePillStandsAtTheLeadingEdge();
    void aCellTakesItsToneFromTheModel();
    void aSelectedRowKeepsItsPill();

private:
    static QImage paint(Qt::LayoutDirection direction, const QString &text, int width);
    static int painted(const QImage &image, int from, int to);
};

QImage BadgeTest::paint(Qt::LayoutDirection direction, const QString &text, int width)
{
    QImage image(width + 40, 30, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    const BadgePainter badge(QApplication::font(), QApplication::palette(), direction);
    badge.paint(&painter, QRect(20, 0, width, 30), text, Tone::Bad);
    return image;
}

int BadgeTest::painted(const QImage &image, int from, int to)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = from; x < to; ++x)
            count += qAlpha(image.pixel(x, y)) > 0;
    return count;
}

void BadgeTest::aBadgeSaysItsWordAloud()
{
    StatusBadge badge(QStringLiteral("delivered"), Tone::Good);
    QCOMPARE(badge.accessibleName(), QStringLiteral("delivered"));
    const int before = badge.sizeHint().width();
    badge.setStatus(QStringLiteral("failed · number not in service"), Tone::Bad);
    QVERIFY(badge.sizeHint().width() > before);
    QCOMPARE(badge.accessibleName(), QStringLiteral("failed · number not in service"));
    badge.resize(40, 20);
    badge.show();
    QTRY_COMPARE(badge.toolTip(), badge.text());
}

void BadgeTest::aBadgeNeverPaintsOutsideItsRoom()
{
    const QImage image = paint(Qt::LeftToRight, QStringLiteral("failed · number not in service"), 80);
    QCOMPARE(painted(image, 0, 20), 0);
    QCOMPARE(painted(image, 100, 120), 0);
    QVERIFY(painted(image, 20, 100) > 80 * 10);
}

void BadgeTest::thePillStandsAtTheLeadingEdge()
{
    const QImage left = paint(Qt::LeftToRight, QStringLiteral("ok"), 200);
    const QImage right = paint(Qt::RightToLeft, QStringLiteral("ok"), 200);
    QVERIFY(painted(left, 20, 60) > 0);
    QCOMPARE(painted(left, 120, 220), 0);
    QCOMPARE(painted(right, 20, 120), 0);
    QVERIFY(painted(right, 180, 220) > 0);
}

static QImage cell(QStandardItemModel &model, bool selected)
{
    TableView table;
    table.setModel(&model);
    table.setItemDelegateForColumn(0, new BadgeDelegate(Qt::UserRole + 1, &table));
    table.resize(400, 200);
    table.setColumnWidth(0, 200);
    if (selected)
        table.selectRow(0);
    table.show();
    return table.viewport()->grab().toImage().copy(0, 0, 200, table.rowHeight(0));
}

static bool has(const QImage &image, const QColor &colour)
{
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (image.pixelColor(x, y) == colour)
                return true;
    return false;
}

void BadgeTest::aCellTakesItsToneFromTheModel()
{
    QStandardItemModel model;
    auto *item = new QStandardItem(QStringLiteral("failed"));
    item->setData(int(Tone::Bad), Qt::UserRole + 1);
    model.appendRow(item);
    const Theme theme(Theme::Kind::Light);
    QVERIFY(has(cell(model, false), theme.tint(Tone::Bad)));
    item->setData(int(Tone::Good), Qt::UserRole + 1);
    QVERIFY(has(cell(model, false), theme.tint(Tone::Good)));
    QVERIFY(!has(cell(model, false), theme.tint(Tone::Bad)));
}

void BadgeTest::aSelectedRowKeepsItsPill()
{
    QStandardItemModel model;
    auto *item = new QStandardItem(QStringLiteral("failed"));
    item->setData(int(Tone::Bad), Qt::UserRole + 1);
    model.appendRow(item);
    const Theme theme(Theme::Kind::Light);
    const QImage image = cell(model, true);
    QVERIFY(has(image, theme.tint(Tone::Bad)));
    QVERIFY(has(image, theme.colour(Token::Selection)));
}

SIGNALBOX_TEST(BadgeTest)
#include "BadgeTest.moc"
