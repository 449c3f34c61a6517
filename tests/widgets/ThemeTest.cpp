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
    void seriesStandOutFromThePanel();
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

namespace {
using Triple = std::array<double, 3>;

Triple linear(const QColor &colour)
{
    const auto part = [](double value) {
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return {part(double(colour.redF())), part(double(colour.greenF())), part(double(colour.blueF()))};
}

/// CIE L*a*b* under D65.
Triple lab(const Triple &rgb)
{
    const auto row = [&](double r, double g, double b, double white) {
        const double value = (r * rgb[0] + g * rgb[1] + b * rgb[2]) / white;
        return value > 0.008856 ? std::cbrt(value) : 7.787 * value + 16.0 / 116;
    };
    const double x = row(0.4124, 0.3576, 0.1805, 0.95047);
    const double y = row(0.2126, 0.7152, 0.0722, 1);
    const double z = row(0.0193, 0.1192, 0.9505, 1.08883);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

/// As an eye sees it: Machado, Oliveira and Fernandes 2009, at full severity, on linear light.
Triple seenBy(const std::array<Triple, 3> &eye, const QColor &colour)
{
    const Triple light = linear(colour);
    Triple seen{};
    for (size_t row = 0; row < 3; ++row)
        seen[row] =
            std::clamp(eye[row][0] * light[0] + eye[row][1] * light[1] + eye[row][2] * light[2], 0.0, 1.0);
    return lab(seen);
}

const std::array<std::array<Triple, 3>, 4> eyes{{
    {{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}},
    {{{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}},
    {{{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}},
    {{{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}},
}};
} // namespace

void ThemeTest::seriesCanBeToldApartByColourBlindEyes()
{
    for (const bool dark : {false, true})
        for (int one = 0; one < 6; ++one)
            for (int other = one + 1; other < 6; ++other)
                for (size_t eye = 0; eye < eyes.size(); ++eye) {
                    const Triple a = seenBy(eyes[eye], theme(dark).series(one));
                    const Triple b = seenBy(eyes[eye], theme(dark).series(other));
                    const double distance = std::hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
                    QVERIFY2(distance > 18, qPrintable(QStringLiteral("dark %1, eye %2: series %3 and %4: %5")
                                                           .arg(dark)
                                                           .arg(eye)
                                                           .arg(one)
                                                           .arg(other)
                                                           .arg(distance)));
                }
    QCOMPARE(theme(false).series(6), theme(false).series(0));
    QCOMPARE(theme(true).series(-1), theme(true).series(5));
}

void ThemeTest::seriesStandOutFromThePanel()
{
    for (const bool dark : {false, true})
        for (int one = 0; one < 6; ++one) {
            const QColor colour = theme(dark).series(one);
            const QColor panel = theme(dark).colour(Token::Panel);
            QVERIFY2(Theme::contrast(colour, panel) >= 3.0, said(colour, panel).constData());
        }
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
