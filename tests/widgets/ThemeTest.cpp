// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/Theme.h"
#include "support/TestMain.h"
#include "widgets/ThemeSwitch.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>
#include <QWidget>

/// WCAG AA asks for 4.5:1 between text and what is behind it, and 3:1 for what isn't text.
class ThemeTest : public QObject
{
    Q_OBJECT
private slots:
    void contrastIsComputedAsWcagSays();
    void everyTextCanBeRead_data();
    void everyTextCanBeRead();
    void everyToneCanBeReadOnItsTint_data();
    void everyToneCanBeReadOnItsTint();
    void focusStandsOut();
    void seriesCanBeToldApartByColourBlindEyes();
    void aWidgetTakesTheThemeOfItsPalette();
    void theNavigationIsDarkInBothThemes();
    void aChoiceChangesThePaletteOfOpenWindows();
    void systemFollowsThePaletteOfThePlatform();
    void choicesHaveNamesForTheSettings();

private:
    static void themes()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    static Theme theme(bool dark) { return Theme(dark ? Theme::Kind::Dark : Theme::Kind::Light); }
};

static QByteArray said(const QColor &ink, const QColor &ground)
{
    return QStringLiteral("%1 on %2: %3")
        .arg(ink.name(), ground.name())
        .arg(Theme::contrast(ink, ground))
        .toUtf8();
}

void ThemeTest::contrastIsComputedAsWcagSays()
{
    QCOMPARE(qRound(Theme::contrast(Qt::black, Qt::white) * 100), 2100);
    QCOMPARE(qRound(Theme::contrast(Qt::white, Qt::black) * 100), 2100);
    QCOMPARE(qRound(Theme::contrast(QColor(0x77, 0x77, 0x77), Qt::white) * 100), 448);
}

void ThemeTest::everyTextCanBeRead_data()
{
    themes();
}

void ThemeTest::everyTextCanBeRead()
{
    QFETCH(bool, dark);
    const QList<QPair<Token, QList<Token>>> pairs{
        {Token::Text, {Token::Window, Token::Panel, Token::Selection, Token::Hover}},
        {Token::Muted, {Token::Window, Token::Panel, Token::Selection, Token::Hover}},
        {Token::Link, {Token::Window, Token::Panel, Token::Selection, Token::Hover}},
        {Token::Danger, {Token::Window, Token::Panel}},
        {Token::AccentText, {Token::Accent, Token::AccentHover}},
        {Token::NavigationText, {Token::Navigation, Token::NavigationSelection, Token::NavigationHover}},
        {Token::NavigationStrong, {Token::Navigation, Token::NavigationSelection, Token::NavigationHover}},
        {Token::NavigationMuted, {Token::Navigation, Token::NavigationHover}},
        {Token::AlertText, {Token::Alert}},
    };
    for (const auto &[ink, grounds] : pairs)
        for (const Token ground : grounds) {
            const QColor text = theme(dark).colour(ink);
            const QColor behind = theme(dark).colour(ground);
            QVERIFY2(Theme::contrast(text, behind) >= 4.5, said(text, behind).constData());
        }
}

void ThemeTest::everyToneCanBeReadOnItsTint_data()
{
    themes();
}

void ThemeTest::everyToneCanBeReadOnItsTint()
{
    QFETCH(bool, dark);
    for (int number = 0; number <= int(Tone::Accent); ++number) {
        const QColor ink = theme(dark).ink(Tone(number));
        const QColor tint = theme(dark).tint(Tone(number));
        QVERIFY2(Theme::contrast(ink, tint) >= 4.5, said(ink, tint).constData());
        // In a banner plain text stands on the tint too, and an error stands below its field.
        QVERIFY2(Theme::contrast(theme(dark).colour(Token::Text), tint) >= 4.5, said(ink, tint).constData());
        QVERIFY2(Theme::contrast(ink, theme(dark).colour(Token::Panel)) >= 4.5, said(ink, tint).constData());
    }
}

void ThemeTest::focusStandsOut()
{
    for (const bool dark : {false, true})
        for (const Token ground : {Token::Window, Token::Panel, Token::Selection}) {
            const QColor ring = theme(dark).colour(Token::Accent);
            const QColor behind = theme(dark).colour(ground);
            QVERIFY2(Theme::contrast(ring, behind) >= 3.0, said(ring, behind).constData());
        }
}

// Viénot's matrix for deuteranopia and protanopia on linear light, then the distance in plain RGB.
static QColor seenBy(const QColor &colour, bool protan)
{
    const auto linear = [](float part) { return std::pow(double(part), 2.2); };
    const double r = linear(colour.redF());
    const double g = linear(colour.greenF());
    const double b = linear(colour.blueF());
    const double red = protan ? 0.11238 * r + 0.88762 * g : 0.29275 * r + 0.70725 * g;
    const double blue = protan ? 0.00401 * r - 0.00401 * g + b : -0.02234 * r + 0.02234 * g + b;
    const auto back = [](double part) { return float(std::pow(std::clamp(part, 0.0, 1.0), 1 / 2.2)); };
    return QColor::fromRgbF(back(red), back(red), back(blue));
}

void ThemeTest::seriesCanBeToldApartByColourBlindEyes()
{
    const Theme light = theme(false);
    for (int one = 0; one < 6; ++one)
        for (int other = one + 1; other < 6; ++other)
            for (const bool protan : {false, true}) {
                const QColor a = seenBy(light.series(one), protan);
                const QColor b = seenBy(light.series(other), protan);
                const double distance =
                    std::hypot(a.red() - b.red(), a.green() - b.green(), a.blue() - b.blue());
                QVERIFY2(
                    distance > 20,
                    qPrintable(QStringLiteral("series %1 and %2: %3").arg(one).arg(other).arg(distance)));
            }
    QCOMPARE(light.series(6), light.series(0));
    QCOMPARE(light.series(-1), light.series(5));
}

void ThemeTest::aWidgetTakesTheThemeOfItsPalette()
{
    QWidget window;
    window.setPalette(theme(false).palette());
    QWidget part(&window);
    QVERIFY(!Theme::of(&part).isDark());
    window.setPalette(theme(true).palette());
    QVERIFY(Theme::of(&part).isDark());
}

void ThemeTest::theNavigationIsDarkInBothThemes()
{
    for (const bool dark : {false, true}) {
        const QPalette palette = theme(dark).navigationPalette();
        QVERIFY(Theme::of(palette).isDark());
        // Its own colours stay those of the window around.
        QCOMPARE(Theme::of(palette).colour(Token::NavigationHover),
                 theme(dark).colour(Token::NavigationHover));
        QVERIFY(Theme::contrast(palette.color(QPalette::WindowText), palette.color(QPalette::Window)) >= 4.5);
        QVERIFY(Theme::contrast(palette.color(QPalette::HighlightedText),
                                palette.color(QPalette::Highlight)) >= 4.5);
    }
}

void ThemeTest::aChoiceChangesThePaletteOfOpenWindows()
{
    QApplication::setPalette(theme(false).palette());
    ThemeSwitch themes(*qApp, ThemeChoice::Light);
    QWidget window;
    window.show();
    QSignalSpy changed(&themes, &ThemeSwitch::changed);
    themes.choose(ThemeChoice::Dark);
    QTRY_COMPARE(window.palette().color(QPalette::Window), theme(true).colour(Token::Window));
    QCOMPARE(changed.size(), 1);
    themes.choose(ThemeChoice::Dark);
    QCOMPARE(changed.size(), 1);
    themes.choose(ThemeChoice::Light);
    QTRY_COMPARE(window.palette().color(QPalette::Window), theme(false).colour(Token::Window));
}

void ThemeTest::systemFollowsThePaletteOfThePlatform()
{
    for (const bool dark : {true, false}) {
        QApplication::setPalette(theme(dark).palette());
        const ThemeSwitch themes(*qApp, ThemeChoice::System);
        QCOMPARE(themes.theme().isDark(), dark);
    }
}

void ThemeTest::choicesHaveNamesForTheSettings()
{
    for (const auto choice : {ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark})
        QCOMPARE(ThemeSwitch::choiceNamed(ThemeSwitch::nameOf(choice)), choice);
    QCOMPARE(ThemeSwitch::choiceNamed(QStringLiteral("mauve")), ThemeChoice::System);
}

SIGNALBOX_TEST(ThemeTest)
#include "ThemeTest.moc"
