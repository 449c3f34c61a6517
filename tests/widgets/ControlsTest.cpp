// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/TestMain.h"
#include "widgets/BusyBar.h"
#include "widgets/Buttons.h"
#include "widgets/ElidedLabel.h"
#include "widgets/FilterBar.h"
#include "widgets/FlowLayout.h"
#include "widgets/PaneBar.h"
#include "widgets/SegmentedControl.h"
#include "widgets/Spinner.h"
#include "widgets/TabStrip.h"
#include "widgets/ThemeSwitch.h"

#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

class ControlsTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { m_themes = new ThemeSwitch(*qApp, ThemeChoice::Light); }
    void theFilterTellsEveryLetter();
    void theFilterIsReachedAndLeftByKeys();
    void aFilledFilterShowsItsClearButton();
    void hintsJoinAndLeaveTheFilter();
    void aTabSaysHowManyRowsItHas();
    void tabsGrowWithTheirNote();
    void oneSegmentIsChosenByKeysAndMouse();
    void settingASegmentIsNotAChange();
    void buttonsLookLikeTheirRole();
    void theFocusedButtonHasARing();
    void aLongLineGivesWayAndIsToldByItsToolTip();
    void aSpinnerRestsWhileHidden();
    void aBusyBarRestsWhileHidden();
    void buttonsWrapLikeWords();
    void linesAreMirrored();
    void mainActionsStandAfterTheTitle();

private:
    ThemeSwitch *m_themes = nullptr;
};

void ControlsTest::theFilterTellsEveryLetter()
{
    FilterBar bar(QStringLiteral("Number or document"));
    QSignalSpy changed(&bar, &FilterBar::textChanged);
    QTest::keyClicks(bar.field(), QStringLiteral("312"));
    QCOMPARE(changed.size(), 3);
    QCOMPARE(changed.last().value(0).toString(), QStringLiteral("312"));
    QCOMPARE(bar.field()->accessibleName(), QStringLiteral("Number or document"));
    QTest::keyClick(bar.field(), Qt::Key_Escape);
    QCOMPARE(bar.text(), QString());
}

void ControlsTest::theFilterIsReachedAndLeftByKeys()
{
    QWidget window;
    auto *stack = new QVBoxLayout(&window);
    auto *bar = new FilterBar;
    auto *list = new QLineEdit;
    stack->addWidget(bar);
    stack->addWidget(list);
    bar->setTarget(list);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    list->setFocus();
    QTest::keyClick(list, Qt::Key_F, Qt::ControlModifier);
    QVERIFY(bar->field()->hasFocus());
    QTest::keyClick(bar->field(), Qt::Key_Down);
    QVERIFY(list->hasFocus());
}

void ControlsTest::aFilledFilterShowsItsClearButton()
{
    FilterBar bar;
    bar.resize(300, 40);
    bar.show();
    QVERIFY(QTest::qWaitForWindowExposed(&bar));
    bar.setText(QStringLiteral("312"));
    QToolButton *clear = nullptr;
    for (auto *button : bar.findChildren<QToolButton *>())
        if (!clear || button->x() > clear->x())
            clear = button;
    // It fades in.
    const auto inkOf = [&] {
        const QImage image = bar.grab(QRect(clear->mapTo(&bar, QPoint()), clear->size())).toImage();
        int dark = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                dark += image.pixelColor(x, y).lightness() < 150;
        return dark;
    };
    QTRY_VERIFY(inkOf() > 10);
    QTest::mouseClick(clear, Qt::LeftButton);
    QCOMPARE(bar.text(), QString());
}

void ControlsTest::hintsJoinAndLeaveTheFilter()
{
    FilterBar bar;
    bar.setHints({QStringLiteral("status:failed"), QStringLiteral("to:")});
    bar.setText(QStringLiteral("312"));
    auto *chip = bar.findChild<QPushButton *>();
    chip->click();
    QCOMPARE(bar.text(), QStringLiteral("312 status:failed"));
    chip->click();
    QCOMPARE(bar.text(), QStringLiteral("312"));
}

void ControlsTest::aTabSaysHowManyRowsItHas()
{
    TabStrip tabs;
    tabs.addTab(QStringLiteral("All"));
    tabs.setTabCount(0, 1284);
    QCOMPARE(tabs.tabNote(0), QLocale().toString(1284));
    QCOMPARE(tabs.accessibleTabName(0), QStringLiteral("All, ") + QLocale().toString(1284));
    tabs.setTabCount(0, -1);
    QCOMPARE(tabs.tabNote(0), QString());
    QCOMPARE(tabs.accessibleTabName(0), QStringLiteral("All"));
}

void ControlsTest::tabsGrowWithTheirNote()
{
    TabStrip tabs;
    tabs.addTab(QStringLiteral("Received"));
    tabs.addTab(QStringLiteral("Failed"));
    tabs.show();
    QVERIFY(QTest::qWaitForWindowExposed(&tabs));
    const int before = tabs.tabRect(0).width();
    tabs.setTabNote(0, QStringLiteral("12,345 new"));
    QTRY_VERIFY(tabs.tabRect(0).width() > before);
    QTest::keyClick(&tabs, Qt::Key_Right);
    QCOMPARE(tabs.currentIndex(), 1);
}

void ControlsTest::oneSegmentIsChosenByKeysAndMouse()
{
    SegmentedControl control;
    for (const auto *word : {u"normal", u"high", u"very_high"})
        control.addSegment(QString::fromUtf16(word), QString::fromUtf16(word));
    QCOMPARE(control.current().toString(), QStringLiteral("normal"));
    control.show();
    QVERIFY(QTest::qWaitForWindowActive(&control));
    QSignalSpy changed(&control, &SegmentedControl::changed);
    QTest::mouseClick(control.buttonOf(QStringLiteral("high")), Qt::LeftButton);
    QCOMPARE(control.current().toString(), QStringLiteral("high"));
    control.buttonOf(QStringLiteral("high"))->setFocus();
    QTest::keyClick(control.buttonOf(QStringLiteral("high")), Qt::Key_Right);
    QCOMPARE(control.current().toString(), QStringLiteral("very_high"));
    QCOMPARE(changed.size(), 2);
}

void ControlsTest::settingASegmentIsNotAChange()
{
    SegmentedControl control;
    control.addSegment(QStringLiteral("a"), 1);
    control.addSegment(QStringLiteral("b"), 2);
    QSignalSpy changed(&control, &SegmentedControl::changed);
    control.setCurrent(2);
    control.setCurrent(99);
    QCOMPARE(control.current().toInt(), 2);
    QCOMPARE(changed.size(), 0);
}

void ControlsTest::buttonsLookLikeTheirRole()
{
    const Theme theme = m_themes->theme();
    const auto fill = [](ButtonRole role) {
        const std::unique_ptr<QPushButton> button(Buttons::make(QStringLiteral("Send"), role));
        button->resize(button->sizeHint());
        return button->grab().toImage().pixelColor(button->width() / 2, 3);
    };
    QCOMPARE(fill(ButtonRole::Primary), theme.colour(Token::Accent));
    QCOMPARE(fill(ButtonRole::Normal), theme.colour(Token::Panel));
    QCOMPARE(fill(ButtonRole::Danger), theme.colour(Token::Panel));
}

void ControlsTest::theFocusedButtonHasARing()
{
    QWidget window;
    auto *stack = new QVBoxLayout(&window);
    auto *first = Buttons::make(QStringLiteral("First"));
    auto *second = Buttons::make(QStringLiteral("Second"));
    stack->addWidget(first);
    stack->addWidget(second);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    first->setFocus();
    QTest::keyClick(first, Qt::Key_Tab);
    QVERIFY(second->hasFocus());
    const auto edge = [](QPushButton *button) {
        return button->grab().toImage().pixelColor(button->width() / 2, 0);
    };
    QCOMPARE(edge(second), m_themes->theme().colour(Token::Accent));
    QVERIFY(edge(first) != m_themes->theme().colour(Token::Accent));
}

void ControlsTest::aLongLineGivesWayAndIsToldByItsToolTip()
{
    ElidedLabel label(QStringLiteral("A long line that gives way where there is no room"));
    label.resize(label.sizeHint());
    QVERIFY(!label.isElided());
    QVERIFY(label.toolTip().isEmpty());
    label.resize(60, label.height());
    QCoreApplication::processEvents();
    label.show();
    QVERIFY(label.isElided());
    QCOMPARE(label.toolTip(), label.text());
    QVERIFY(label.minimumSizeHint().width() < 80);
}

void ControlsTest::aSpinnerRestsWhileHidden()
{
    Spinner spinner;
    QVERIFY(!spinner.isTurning());
    spinner.show();
    QVERIFY(spinner.isTurning());
    spinner.hide();
    QVERIFY(!spinner.isTurning());
}

void ControlsTest::aBusyBarRestsWhileHidden()
{
    BusyBar bar;
    bar.setBusy(true);
    QVERIFY(!bar.isMoving());
    bar.show();
    QVERIFY(bar.isMoving());
    bar.setProgress(1, 2);
    QVERIFY(!bar.isMoving());
    bar.setProgress(1, -1);
    QVERIFY(bar.isMoving());
    bar.hide();
    QVERIFY(!bar.isMoving());
}

void ControlsTest::buttonsWrapLikeWords()
{
    QWidget box;
    auto *flow = new FlowLayout(&box);
    for (int number = 0; number < 6; ++number)
        flow->addWidget(Buttons::make(QStringLiteral("Button")));
    const QSize one = flow->sizeHint();
    QCOMPARE(flow->heightForWidth(one.width()), one.height());
    QVERIFY(flow->heightForWidth(one.width() - 1) > one.height());
    QVERIFY(flow->minimumSize().width() < one.width() / 4);
}

void ControlsTest::linesAreMirrored()
{
    QWidget box;
    box.setLayoutDirection(Qt::RightToLeft);
    auto *flow = new FlowLayout(&box);
    auto *first = Buttons::make(QStringLiteral("First"));
    auto *second = Buttons::make(QStringLiteral("Second"));
    flow->addWidget(first);
    flow->addWidget(second);
    box.resize(400, 40);
    box.show();
    QVERIFY(first->x() > second->x());
}

void ControlsTest::mainActionsStandAfterTheTitle()
{
    PaneBar bar(QStringLiteral("Faxes"));
    auto *first = Buttons::make(QStringLiteral("New fax"), ButtonRole::Primary);
    auto *second = Buttons::make(QStringLiteral("Retry"));
    auto *filter = new FilterBar;
    bar.addTrailing(filter, 1);
    bar.addAction(first);
    bar.addAction(second);
    bar.resize(900, 50);
    bar.show();
    QVERIFY(first->x() < second->x());
    QVERIFY(second->x() < filter->x());
}

SIGNALBOX_TEST(ControlsTest)
#include "ControlsTest.moc"
