// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/LayoutBoard.h"
#include "rooms/ui/LayoutCanvas.h"
#include "rooms/ui/LayoutEditor.h"
#include "support/Looks.h"
#include "support/TestMain.h"

/// Compositions in pictures: the layout editor in every state.
class CompositionPicturesTest : public QObject
{
    Q_OBJECT
private slots:
    void editor_data();
    void editor();
};

void CompositionPicturesTest::editor_data()
{
    Looks::addRows({QStringLiteral("empty"), QStringLiteral("grid"), QStringLiteral("speaker"),
                    QStringLiteral("overlapping"), QStringLiteral("errors")});
}

void CompositionPicturesTest::editor()
{
    QFETCH(QString, state);
    QFETCH(QString, look);
    Looks looks;
    looks.choose(look);
    LayoutEditor editor;
    editor.setAutoFillBackground(true);
    editor.resize(looks.sized(960, 560));
    LayoutBoard *board = editor.board();
    board->setSources(
        QList<LayoutSource>{{QStringLiteral("r1"), QStringLiteral("Lena"), 725, true},
                            {QStringLiteral("r2"), QStringLiteral("Oswald"), 1810, true},
                            {QStringLiteral("r3"), QStringLiteral("Priya N."), 300, false},
                            {QStringLiteral("r4"), QStringLiteral("+1 312 555 0002"), 640, true},
                            {QStringLiteral("r5"), QStringLiteral("Bob the Builder"), 60, true}});
    if (state == u"overlapping") {
        board->begin({1280, 720},
                     {{QStringLiteral("main"), {0, 0, 1280, 720}, 0, {}, {}, {QStringLiteral("*")}},
                      {QStringLiteral("inset"),
                       {800, 380, 440, 300},
                       0,
                       1,
                       1,
                       {QStringLiteral("r1"), QStringLiteral("r2")}}});
        board->setCurrent(1);
    } else if (state == u"errors") {
        board->begin({1280, 760}, {{QStringLiteral("main"), {0, 0, 1300, 720}, 0, {}, {}, {}},
                                   {QStringLiteral("main"),
                                    {700, 600, 400, 300},
                                    1,
                                    0,
                                    {},
                                    {QStringLiteral("0ccc7b54-4df3-4bca-a65a-3da1ecc777f0")}}});
        board->setCurrent(1);
    } else if (state != u"empty") {
        board->edit([&](CompositionLayout &layout) {
            layout.apply(state == u"grid" ? CompositionLayout::Preset::Grid
                                          : CompositionLayout::Preset::Speaker,
                         board->knownSources());
        });
    }
    editor.show();
    editor.findChild<LayoutCanvas *>()->setFocus(Qt::OtherFocusReason);
    QVERIFY(Looks::take(editor, QStringLiteral("layout")));
}

#include "CompositionPicturesTest.moc"
SIGNALBOX_TEST(CompositionPicturesTest)
