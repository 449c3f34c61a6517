// SPDX-License-Identifier: GPL-3.0-or-later
#include "CompositionServer.h"
#include "records/ui/ItemListView.h"
#include "rooms/LayoutBoard.h"
#include "rooms/ui/CompositionDialog.h"
#include "rooms/ui/CompositionsPage.h"
#include "rooms/ui/LayoutCanvas.h"
#include "rooms/ui/LayoutEditor.h"
#include "support/Looks.h"
#include "support/TestMain.h"

#include <QPushButton>

namespace {
QJsonObject regionAt(const QRect &place, int z, const QStringList &sources)
{
    return {{QStringLiteral("x_pos"), place.x()},
            {QStringLiteral("y_pos"), place.y()},
            {QStringLiteral("width"), place.width()},
            {QStringLiteral("height"), place.height()},
            {QStringLiteral("z_pos"), z},
            {QStringLiteral("video_sources"), QJsonArray::fromStringList(sources)}};
}

void addSome(CompositionServer &server)
{
    const QJsonObject inset{
        {QStringLiteral("main"),
         regionAt({0, 0, 1280, 720}, 0, {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")})},
        {QStringLiteral("inset"), regionAt({920, 500, 320, 180}, 1, {QStringLiteral("d")})}};
    const QJsonObject grid{{QStringLiteral("grid"), regionAt({0, 0, 640, 360}, 0, {QStringLiteral("*")})}};
    const auto at = [](const char *time) { return QString::fromLatin1(time); };
    server.add(QStringLiteral("completed"), {{QStringLiteral("video_layout"), inset},
                                             {QStringLiteral("duration_secs"), 3'725},
                                             {QStringLiteral("size_mb"), 412.5},
                                             {QStringLiteral("created_at"), at("2026-11-25T09:58:00Z")},
                                             {QStringLiteral("started_at"), at("2026-11-25T09:59:10Z")},
                                             {QStringLiteral("ended_at"), at("2026-11-25T10:20:10Z")},
                                             {QStringLiteral("completed_at"), at("2026-11-25T10:21:00Z")}});
    server.add(QStringLiteral("dreaming"), {{QStringLiteral("video_layout"), grid},
                                            {QStringLiteral("created_at"), at("2026-11-24T09:58:00Z")}});
    server.add(QStringLiteral("processing"), {{QStringLiteral("video_layout"), inset},
                                              {QStringLiteral("created_at"), at("2026-11-26T10:58:00Z")}});
    server.add(QStringLiteral("enqueued"), {{QStringLiteral("video_layout"), grid},
                                            {QStringLiteral("resolution"), QStringLiteral("640x360")},
                                            {QStringLiteral("created_at"), at("2026-11-26T11:58:00Z")}});
}
} // namespace

/// Compositions in pictures: the layout editor, the dialog and the page in their states.
class CompositionPicturesTest : public QObject
{
    Q_OBJECT
private slots:
    void editor_data();
    void editor();
    void dialog_data();
    void dialog();
    void page_data();
    void page();
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

void CompositionPicturesTest::dialog_data()
{
    Looks::addRows({QStringLiteral("unchosen"), QStringLiteral("ready"), QStringLiteral("refused"),
                    QStringLiteral("unclear")});
}

void CompositionPicturesTest::dialog()
{
    QFETCH(QString, state);
    QFETCH(QString, look);
    Looks looks;
    looks.choose(look);
    CompositionServer server;
    CompositionDialog dialog(server.desk.get(), {});
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    dialog.resize(looks.sized(1060, 720));
    const auto *failure = dialog.findChild<QWidget *>(QStringLiteral("compositionFailure"));
    if (state != u"unchosen") {
        server.recordingStatus =
            state == u"ready" ? QStringLiteral("processing") : QStringLiteral("completed");
        dialog.setSession(server.session);
        QTRY_VERIFY(dialog.obstacle().isEmpty());
        dialog.findChild<QPushButton *>(QStringLiteral("presetInset"))->click();
    }
    if (state == u"refused" || state == u"unclear") {
        server.onPost = [&] {
            return state == u"unclear" ? ScriptedAnswer::of(ScriptedAnswer::Trouble::DropAfterBody)
                                       : ScriptedAnswer::json(422, R"({"errors":[
            {"code":"10004","title":"Wrong","detail":"The region must lie inside of the resolution.","source":{"pointer":"/video_layout/inset/x_pos"}},
            {"code":"10004","title":"Wrong","detail":"It must be a URL that can be reached.","source":{"pointer":"/webhook_event_url"}}]})");
        };
        dialog.create();
        QVERIFY(QTest::qWaitFor([&] {
            server.clock.advance(std::chrono::seconds(1));
            return failure->isVisible();
        }));
    }
    QVERIFY(Looks::take(dialog, QStringLiteral("dialog")));
}

void CompositionPicturesTest::page_data()
{
    Looks::addRows({QStringLiteral("none"), QStringLiteral("completed"), QStringLiteral("processing"),
                    QStringLiteral("deleted")});
}

void CompositionPicturesTest::page()
{
    QFETCH(QString, state);
    QFETCH(QString, look);
    Looks looks;
    looks.choose(look);
    CompositionServer server;
    if (state != u"none")
        addSome(server);
    CompositionsPage page;
    page.setAutoFillBackground(true);
    page.resize(looks.sized(1240, 720));
    page.setDesk(server.desk.get());
    page.show();
    QTRY_VERIFY(page.count() >= 0);
    auto *list = page.findChild<ItemListView *>();
    QTRY_VERIFY(state == u"none" || list->model()->index(0, 0).data().toString() == u"stand-up");
    if (state != u"none")
        QVERIFY(list->select(server.kept[state == u"processing" ? 1 : 3][u"id"].toString()));
    if (state == u"deleted") {
        page.findChild<QAction *>(QStringLiteral("deleteCompositions"))->trigger();
        page.findChild<QPushButton *>(QStringLiteral("roomQuestionYes"))->click();
        QTRY_COMPARE(page.count(), 3);
    }
    QVERIFY(Looks::take(page, QStringLiteral("page")));
    page.setDesk(nullptr);
}

#include "CompositionPicturesTest.moc"
SIGNALBOX_TEST(CompositionPicturesTest)
