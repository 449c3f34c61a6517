// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/TestMain.h"
#include "widgets/Banner.h"
#include "widgets/EmptyState.h"
#include "widgets/FactList.h"
#include "widgets/FactValue.h"
#include "widgets/PageImage.h"
#include "widgets/Scale.h"
#include "widgets/SidePanel.h"
#include "widgets/TimelineView.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

/// What a side panel is made of: facts, a timeline, a banner, a page.
class PanelPartsTest : public QObject
{
    Q_OBJECT
private slots:
    void factsWithoutAValueAreLeftOut();
    void factsThatStayKeepTheirWidgets();
    void everyFactIsShownInWhole_data();
    void everyFactIsShownInWhole();
    void theWholeValueIsCopiedThoughAShortOneIsShown();
    void aWordWithoutAnEndIsBroken();
    void aLongExplanationKeepsToAColumn();
    void aTimelineIsReadAloudInOrder();
    void aTimelineFollowsItsEvents();
    void aBannerEscapesWhatItIsTold();
    void aBannerIsClosedByItsButtonOnlyWhenItMay();
    void aBannerIsTallerWhereItsTextWraps();
    void thePanelAsksToBeClosed();
    void thePanelGrowsWithTheFont();
    void aPageKeepsItsShape();
    void faxResolutionIsSquaredUp();
    void theFirstButtonOfAnEmptyStateIsItsMainAction();
};

static QStringList textsOf(QWidget &widget)
{
    QStringList texts;
    for (const auto *label : widget.findChildren<QLabel *>())
        if (label->isVisibleTo(&widget))
            texts << label->text();
    return texts;
}

void PanelPartsTest::factsWithoutAValueAreLeftOut()
{
    FactList list;
    list.setFacts(
        {{QStringLiteral("From"), QStringLiteral("+1 312"), {}, {}}, {QStringLiteral("Cost"), {}, {}, {}}});
    QCOMPARE(textsOf(list), QStringList({QStringLiteral("From"), QStringLiteral("+1 312")}));
}

void PanelPartsTest::factsThatStayKeepTheirWidgets()
{
    FactList list;
    list.setFacts({{QStringLiteral("From"), QStringLiteral("a"), {}, {}},
                   {QStringLiteral("To"), QStringLiteral("b"), {}, {}}});
    const auto before = list.findChildren<QLabel *>();
    list.setFacts({{QStringLiteral("From"), QStringLiteral("c"), {}, {}}});
    QCOMPARE(list.findChildren<QLabel *>(), before);
    QCOMPARE(textsOf(list), QStringList({QStringLiteral("From"), QStringLiteral("c")}));
}

void PanelPartsTest::everyFactIsShownInWhole_data()
{
    QTest::addColumn<QString>("value");
    for (const auto *value :
         {u"user_busy", u"high", u"+1 312 579 0015", u"f7b303ed…00a2", u"a", u"two words",
          u"+49 30 901820550",
          u"sip:front-desk@fax.example.org;transport=tls and more words so that it has to wrap"})
        QTest::newRow(qPrintable(QString::fromUtf16(value))) << QString::fromUtf16(value);
}

void PanelPartsTest::everyFactIsShownInWhole()
{
    QFETCH(QString, value);
    SidePanel panel;
    auto *list = new FactList;
    panel.addPart(list);
    panel.resize(340, 500);
    panel.show();
    QVERIFY(QTest::qWaitForWindowExposed(&panel));
    const FactList::Fact other{
        QStringLiteral("Our reference"), QStringLiteral("a2, try 1"), QStringLiteral("a2"), {}};
    list->setFacts({other});
    QCoreApplication::processEvents();
    list->setFacts(
        {other, {QStringLiteral("Reason"), value, {}, {}}, {QStringLiteral("With copy"), value, value, {}}});
    QCoreApplication::processEvents();
    for (const auto *label : list->findChildren<FactValue *>()) {
        if (label->value() != value)
            continue;
        const QRect needed = label->fontMetrics().boundingRect(QRect(0, 0, label->width(), 10000),
                                                               Qt::TextWordWrap, label->text());
        QVERIFY2(needed.width() <= label->width(), qPrintable(QString::number(label->width())));
        QVERIFY(needed.height() <= label->height());
        if (value.size() < 20)
            QVERIFY2(needed.height() < 2 * label->fontMetrics().height(), "a short value needs one line");
    }
}

void PanelPartsTest::aWordWithoutAnEndIsBroken()
{
    const auto value =
        QStringLiteral("internal_receiver_unallocated_number_for_the_fourth_time_this_very_morning");
    FactValue label;
    label.setValue(value);
    QVERIFY(label.minimumSizeHint().width() < 120);
    label.resize(180, label.heightForWidth(180));
    label.show();
    QTRY_VERIFY(label.text().contains(u'\n'));
    for (const QString &line : label.text().split(u'\n'))
        QVERIFY2(label.fontMetrics().horizontalAdvance(line) <= 180, qPrintable(line));
    QCOMPARE(label.text().remove(u'\n'), value);
    QCOMPARE(label.value(), value);
    QVERIFY(label.heightForWidth(180) >= label.fontMetrics().height() * 3);
    label.resize(2000, 40);
    QTRY_COMPARE(label.text(), value);
}

void PanelPartsTest::aLongExplanationKeepsToAColumn()
{
    EmptyState empty(QStringLiteral("faxes"), QStringLiteral("Welcome"),
                     QStringLiteral("Look around. ").repeated(30));
    empty.resize(1200, 600);
    empty.show();
    QVERIFY(QTest::qWaitForWindowExposed(&empty));
    for (const auto *label : empty.findChildren<QLabel *>())
        if (label->text() == empty.text())
            QVERIFY(label->contentsRect().width() <= Scale::px(&empty, 490));
}

void PanelPartsTest::theWholeValueIsCopiedThoughAShortOneIsShown()
{
    FactList list;
    list.setFacts(
        {{QStringLiteral("Fax id"), QStringLiteral("f7b3…0893"), QStringLiteral("f7b303ed-0893"), {}}});
    list.show();
    QSignalSpy copied(&list, &FactList::copied);
    auto *button = list.findChild<QPushButton *>();
    QCOMPARE(button->accessibleName(), QStringLiteral("Copy: Fax id"));
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("f7b303ed-0893"));
    QCOMPARE(copied.size(), 1);
}

void PanelPartsTest::aTimelineIsReadAloudInOrder()
{
    TimelineView timeline;
    timeline.setEvents({{QStringLiteral("Queued"), QStringLiteral("10:36"), Tone::Good, false, {}},
                        {QStringLiteral("Next try"), QStringLiteral("10:52"), Tone::Running, true, {}}});
    QCOMPARE(timeline.accessibleDescription(), QStringLiteral("Queued 10:36\nNext try 10:52"));
}

void PanelPartsTest::aTimelineFollowsItsEvents()
{
    TimelineView timeline;
    QList<TimelineView::Event> events{
        {QStringLiteral("<b>Queued</b>"), QStringLiteral("1"), Tone::Good, false, {}},
        {QStringLiteral("Sent"), QStringLiteral("2"), Tone::Good, false, {}}};
    timeline.setEvents(events);
    QCOMPARE(textsOf(timeline).size(), 2);
    QVERIFY2(textsOf(timeline).first().contains(QStringLiteral("&lt;b&gt;")),
             "words of the wire are no HTML");
    events.removeLast();
    timeline.setEvents(events);
    QCOMPARE(textsOf(timeline).size(), 1);
}

void PanelPartsTest::aBannerEscapesWhatItIsTold()
{
    Banner banner(Tone::Bad, QStringLiteral("No"), QStringLiteral("<a href=\"x\">Northwind & Co</a>"));
    QVERIFY(textsOf(banner).first().contains(QStringLiteral("&lt;a href")));
    QCOMPARE(banner.accessibleName(), QStringLiteral("No <a href=\"x\">Northwind & Co</a>"));
}

void PanelPartsTest::aBannerIsClosedByItsButtonOnlyWhenItMay()
{
    Banner banner(Tone::Bad, QStringLiteral("No"), QStringLiteral("way"));
    banner.show();
    auto *close = banner.findChild<QPushButton *>();
    QVERIFY(!close->isVisible());
    banner.setClosable(true);
    QSignalSpy closed(&banner, &Banner::closed);
    QTest::mouseClick(close, Qt::LeftButton);
    QCOMPARE(closed.size(), 1);
    QVERIFY(!banner.isVisible());
}

void PanelPartsTest::aBannerIsTallerWhereItsTextWraps()
{
    Banner banner(Tone::Bad, QStringLiteral("Line was busy."),
                  QStringLiteral("The other machine was in use. ").repeated(4));
    QVERIFY(banner.heightForWidth(250) > banner.heightForWidth(900));
    const int without = banner.heightForWidth(400);
    banner.addButton(QStringLiteral("Try now"));
    QVERIFY(banner.heightForWidth(400) > without);
    banner.clearButtons();
    QCOMPARE(banner.heightForWidth(400), without);
}

void PanelPartsTest::thePanelAsksToBeClosed()
{
    SidePanel panel;
    panel.setTitle(QStringLiteral("+1 312"));
    panel.show();
    QVERIFY(QTest::qWaitForWindowActive(&panel));
    QSignalSpy close(&panel, &SidePanel::closeRequested);
    QTest::keyClick(&panel, Qt::Key_Escape);
    QCOMPARE(close.size(), 1);
    panel.setClosable(false);
    QTest::keyClick(&panel, Qt::Key_Escape);
    QCOMPARE(close.size(), 1);
}

void PanelPartsTest::thePanelGrowsWithTheFont()
{
    SidePanel panel;
    panel.setTitle(QStringLiteral("+1 312"));
    panel.addHeading(QStringLiteral("Timeline"));
    const int width = panel.sizeHint().width();
    QVERIFY(width >= 300 && width <= 380);
    QFont font = panel.font();
    font.setPointSizeF(font.pointSizeF() * 2);
    panel.setFont(font);
    QVERIFY(panel.sizeHint().width() > width * 1.8);
    for (const auto *label : panel.findChildren<QLabel *>())
        QVERIFY2(label->font().pointSizeF() >= font.pointSizeF(), qPrintable(label->text()));
}

void PanelPartsTest::aPageKeepsItsShape()
{
    PageImage page;
    page.setDesignWidth(200);
    QImage image(850, 1100, QImage::Format_RGB32);
    image.setDotsPerMeterX(3780);
    image.setDotsPerMeterY(3780);
    page.setImage(image);
    const int width = Scale::px(&page, 200);
    QCOMPARE(page.heightForWidth(width), int(width * 1100.0 / 850.0));
    QCOMPARE(page.heightForWidth(5000), page.heightForWidth(width));
    const int bare = page.heightForWidth(width);
    page.setCaption(QStringLiteral("1"));
    QVERIFY(page.heightForWidth(width) > bare);
    QCOMPARE(page.accessibleName(), QStringLiteral("Page preview, 1"));
}

void PanelPartsTest::faxResolutionIsSquaredUp()
{
    PageImage page;
    QImage image(1728, 1078, QImage::Format_Mono);
    image.setDotsPerMeterX(8031);
    image.setDotsPerMeterY(3858);
    page.setImage(image);
    QVERIFY(page.heightForWidth(200) > 240);
}

void PanelPartsTest::theFirstButtonOfAnEmptyStateIsItsMainAction()
{
    EmptyState empty(QStringLiteral("faxes"), QStringLiteral("No faxes yet"),
                     QStringLiteral("Send the first one."));
    QCOMPARE(empty.accessibleName(), QStringLiteral("No faxes yet"));
    auto *first = empty.addButton(QStringLiteral("New fax"));
    auto *second = empty.addButton(QStringLiteral("Help"));
    QVERIFY(first->property("role") != second->property("role"));
    empty.clearButtons();
    auto *other = empty.addButton(QStringLiteral("Retry"));
    QVERIFY(other->property("role") != second->property("role"));
}

SIGNALBOX_TEST(PanelPartsTest)
#include "PanelPartsTest.moc"
