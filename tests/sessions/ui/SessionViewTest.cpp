// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessions/ui/SessionView.h"
#include "sandbox/SessionBytes.h"
#include "sessions/MadeSession.h"
#include "sessions/SessionApi.h"
#include "sessions/SessionReader.h"
#include "sessions/SessionTableModel.h"
#include "sessions/ui/EventTable.h"
#include "sessions/ui/MoneyViews.h"
#include "sessions/ui/SessionPanel.h"
#include "sessions/ui/TreeBar.h"
#include "support/ApiFixture.h"
#include "support/TestMain.h"
#include "widgets/FilterBar.h"
#include "widgets/flame/MoneyPicture.h"

#include <QLineEdit>
#include <QPainter>
#include <QSignalSpy>

namespace {
MadeEvent made(const char *type, const char *id, const QByteArray &own, const QByteArray &whole,
               const QList<MadeEvent> &children = {})
{
    return {.type = type,
            .id = id,
            .own = '"' + own + '"',
            .cumulative = '"' + whole + '"',
            .children = children,
            .record = R"({"rate":"0.06"})"};
}

SessionTreePtr tree()
{
    const MadeEvent assistant =
        made("ai-voice-assistant", "a1", "1.00", "1.40",
             {made("inference", "i1", "0.10", "0.10"), made("inference", "i2", "0.30", "0.30")});
    const MadeEvent whole =
        made("call-session", "s1", "0.00", "1.65",
             {made("webrtc", "w1", "0.20", "0.20"), made("call-control", "c1", "0.05", "1.45", {assistant})});
    return std::make_shared<const SessionTree>(std::move(*SessionReader::read(whole.answer(), 5)));
}
} // namespace

/// One selection, one search and one zoom through tree, pictures and panel.
class SessionViewTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void theFirstEventIsLookedAtAtFirst();
    void aSelectionGoesThroughAllViews();
    void theHottestPathIsFollowedWithOneKey();
    void arrowsFoldAndUnfold();
    void foundEventsAreSelectedCountedAndVisited();
    void whatIsLookedAtStaysInABetterTree();
    void anotherSessionLeavesNothingBehind();
    void theLayoutIsKept();
    void whateverTheSessionEveryViewShowsIt_data();
    void whateverTheSessionEveryViewShowsIt();

private:
    QString current() const;
    /// Of all selected rows.
    QString selected() const;
    std::unique_ptr<ApiFixture> m_fixture;
    std::unique_ptr<SessionApi> m_api;
    std::unique_ptr<OpenSession> m_session;
    std::unique_ptr<SessionView> m_view;
};

void SessionViewTest::init()
{
    m_fixture = std::make_unique<ApiFixture>();
    m_api = std::make_unique<SessionApi>(m_fixture->client.get());
    m_session = std::make_unique<OpenSession>(m_api.get());
    m_view = std::make_unique<SessionView>();
    m_view->resize(1'200, 800);
    m_view->show();
    m_view->setSession(m_session.get());
    m_session->show(tree(), {}, QStringLiteral("a file"));
    m_view->table()->setFocus();
}

void SessionViewTest::cleanup()
{
    m_view.reset();
    m_session.reset();
    m_api.reset();
    m_fixture.reset();
}

QString SessionViewTest::current() const
{
    const int node = m_view->table()->currentNode();
    return node < 0 ? QString() : m_view->model()->tree()->id(node);
}

QString SessionViewTest::selected() const
{
    QStringList ids;
    for (const int row : m_view->table()->selectedRowNumbers())
        ids << m_view->model()->tree()->id(m_view->model()->nodeAt(row));
    return ids.join(u' ');
}

void SessionViewTest::theFirstEventIsLookedAtAtFirst()
{
    QCOMPARE(current(), QStringLiteral("s1"));
    QCOMPARE(selected(), QStringLiteral("s1"));
    QCOMPARE(m_view->panel()->node(), 0);
}

void SessionViewTest::aSelectionGoesThroughAllViews()
{
    m_view->setCurrent(3);
    QCOMPARE(m_view->money()->picture()->current(), 3);
    QCOMPARE(m_view->panel()->node(), 3);
    m_view->money()->setFace(MoneyViews::Face::Treemap);
    QCOMPARE(m_view->money()->picture()->current(), 3);
    // And back from a picture.
    emit m_view->money()->picture()->currentChanged(4);
    QCOMPARE(current(), QStringLiteral("i1"));
    m_view->money()->picture()->zoomTo(2);
    m_view->money()->setFace(MoneyViews::Face::Flame);
    QCOMPARE(m_view->money()->picture()->zoomed(), 2);
    QCOMPARE(m_view->money()->picture()->current(), 4);
}

void SessionViewTest::theHottestPathIsFollowedWithOneKey()
{
    QStringList seen{current()};
    for (int press = 0; press < 3; ++press) {
        QTest::keyClick(m_view->table(), Qt::Key_H);
        seen << current();
    }
    QCOMPARE(seen.join(u' '), QStringLiteral("s1 c1 a1 s1"));
}

void SessionViewTest::arrowsFoldAndUnfold()
{
    m_view->setCurrent(2);
    QTest::keyClick(m_view->table(), Qt::Key_Left);
    QCOMPARE(m_view->model()->rowCount(), 3);
    QTest::keyClick(m_view->table(), Qt::Key_Left);
    QCOMPARE(current(), QStringLiteral("s1"));
    QTest::keyClick(m_view->table(), Qt::Key_Right);
    QCOMPARE(current(), QStringLiteral("w1"));
    QTest::keyClick(m_view->table(), Qt::Key_Asterisk);
    QCOMPARE(m_view->model()->rowCount(), 6);
    QTest::keyClick(m_view->table(), Qt::Key_2);
    QCOMPARE(m_view->model()->rowCount(), 3);
    QTest::keyClick(m_view->table(), Qt::Key_Slash);
    QCOMPARE(m_view->model()->rowCount(), 1);
    QCOMPARE(selected(), QStringLiteral("s1"));
}

void SessionViewTest::foundEventsAreSelectedCountedAndVisited()
{
    m_view->setCurrent(3);
    m_view->bar()->search()->field()->setFocus();
    QTest::keyClicks(m_view->bar()->search()->field(), QStringLiteral("inference"));
    QCOMPARE(current(), QStringLiteral("i1"));
    QCOMPARE(selected(), QStringLiteral("i1"));
    const auto *count = m_view->findChild<QLabel *>(QStringLiteral("sessionMatches"));
    QCOMPARE(count->text(), QStringLiteral("1 of 2"));
    m_view->table()->nextMatch();
    QCOMPARE(current(), QStringLiteral("i2"));
    QCOMPARE(count->text(), QStringLiteral("2 of 2"));
    emit m_view->bar()->filterChosen(true);
    QCOMPARE(m_view->model()->rowCount(), 5);
    m_view->search({});
    QCOMPARE(m_view->model()->rowCount(), 6);
    QCOMPARE(selected(), QStringLiteral("i2"));
}

void SessionViewTest::whatIsLookedAtStaysInABetterTree()
{
    m_view->setCurrent(4);
    m_session->show(tree(), {}, QStringLiteral("a file"));
    QCOMPARE(current(), QStringLiteral("s1"));
    m_view->setCurrent(4);
    emit m_session->treeChanged(0);
    QCOMPARE(current(), QStringLiteral("i1"));
}

void SessionViewTest::anotherSessionLeavesNothingBehind()
{
    m_view->search(QStringLiteral("inference"));
    m_session->close();
    QCOMPARE(m_view->model()->rowCount(), 0);
    QCOMPARE(m_view->panel()->node(), -1);
    QVERIFY(m_view->bar()->search()->text().isEmpty());
    m_view->setSession(nullptr);
    QTest::keyClick(m_view->table(), Qt::Key_H);
    QTest::keyClick(m_view->table(), Qt::Key_Right);
}

void SessionViewTest::theLayoutIsKept()
{
    m_view->table()->setColumnHidden(SessionTableModel::IdColumn, false);
    const QByteArray state = m_view->state();
    SessionView other;
    QVERIFY(other.table()->isColumnHidden(SessionTableModel::IdColumn));
    other.restoreState(state);
    QVERIFY(!other.table()->isColumnHidden(SessionTableModel::IdColumn));
    other.restoreState("nonsense");
    QVERIFY(other.table()->isColumnHidden(SessionTableModel::IdColumn));
}

void SessionViewTest::whateverTheSessionEveryViewShowsIt_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<int>("events");
    QTest::newRow("ten thousand levels") << sandbox::SessionBytes::make(10'002, 10'000) << 10'002;
    QList<MadeEvent> many;
    for (int child = 0; child < 20'000; ++child)
        many << made("inference", QByteArray::number(child).constData(), "0.01", "0.01");
    QTest::newRow("twenty thousand children")
        << made("ai-voice-assistant", "a", "0", "200", many).answer() << 20'001;
    QByteArray odd = made("c", "1", "0", "0",
                          {made("a", "1", "NaN", "1e400"), made("b", "1", "-5", "-5"), made("", "", "", "")})
                         .answer();
    odd.replace(R"("children":[{)", R"("children":[{},{)");
    QTest::newRow("odd costs") << odd << 5;
    QTest::newRow("cycle") << made("c", "1", "1", "2", {made("c", "1", "1", "1")}).answer() << 2;
    QTest::newRow("broken bytes") << made("c\xff", "1\xc3", "1", "1").answer() << 1;
}

void SessionViewTest::whateverTheSessionEveryViewShowsIt()
{
    QFETCH(const QByteArray, answer);
    QFETCH(const int, events);
    auto read = SessionReader::read(answer, 0);
    QVERIFY(read);
    QCOMPARE(read->size(), events);
    m_session->show(std::make_shared<const SessionTree>(std::move(*read)), {}, QStringLiteral("a file"));
    QTRY_VERIFY_WITH_TIMEOUT(m_view->money()->isFilled(), 20'000);
    m_view->table()->unfoldAll();
    QCOMPARE(m_view->model()->rowCount(), events);
    m_view->setCurrent(events - 1);
    QCOMPARE(m_view->panel()->node(), events - 1);
    for (const auto face : {MoneyViews::Face::Flame, MoneyViews::Face::Treemap, MoneyViews::Face::Timeline,
                            MoneyViews::Face::ByProduct, MoneyViews::Face::ByLayer}) {
        m_view->money()->setFace(face);
        QVERIFY(!m_view->grab().isNull());
        QImage paper(800, 600, QImage::Format_ARGB32_Premultiplied);
        QPainter painter(&paper);
        m_view->money()->draw(painter, paper.rect());
    }
    m_view->table()->followHottest();
    m_view->table()->foldAll();
    QCOMPARE(m_view->model()->rowCount(), 1);
    QVERIFY(!m_view->grab().isNull());
}

#include "SessionViewTest.moc"
SIGNALBOX_TEST(SessionViewTest)
