// SPDX-License-Identifier: GPL-3.0-or-later
#include "notifications/ui/MatrixView.h"
#include "MatrixSetup.h"
#include "notifications/ui/MatrixHeader.h"
#include "notifications/ui/MatrixTable.h"
#include "support/TestMain.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QScrollBar>
#include <QTest>

class MatrixViewTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void bothHalvesScrollAsOne();
    void theNamesEndWhereTheCellsEnd();
    void aChosenNameChoosesItsRow();
    void fewerRowsKeepTheCellOrItsRow();
    void namesGiveWayWhereItIsNarrow();
    void keysGoByWhatIsSeenAlsoRightToLeft();
    void manyScrollSmoothly();

private:
    void grow();

    MatrixSetup m_sample;
    std::unique_ptr<MatrixModel> m_model;
    std::unique_ptr<MatrixView> m_view;
};

void MatrixViewTest::init()
{
    m_sample = {};
    m_sample.fill();
    m_model = std::make_unique<MatrixModel>([this] { return m_sample.time; });
    m_view = std::make_unique<MatrixView>(m_model.get());
    m_view->resize(900, 200);
}

void MatrixViewTest::cleanup()
{
    m_view.reset();
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

void MatrixViewTest::grow()
{
    for (int each = 0; each < 300; ++each)
        m_sample.condition(QByteArray::number(each).constData(), "Area", "An event of some length", "when");
    for (int each = 0; each < 40; ++each) {
        const QByteArray id = "c" + QByteArray::number(each);
        m_sample.channel(id.constData(), "email", "somebody@northwind.example", each < 20 ? "p1" : "p2");
    }
    for (int each = 0; each < 6'000; ++each) {
        const QByteArray id = "x" + QByteArray::number(each);
        const QByteArray channel = "c" + QByteArray::number(each % 40);
        m_sample.setting(id.constData(), QByteArray::number(each % 300).constData(), channel.constData(),
                         each % 7 ? "enabled" : "enable-pending");
    }
}

void MatrixViewTest::bothHalvesScrollAsOne()
{
    grow();
    MatrixModel::State state;
    state.setup = m_sample.setup;
    m_model->show(state);
    m_view->show();
    QTRY_VERIFY(m_view->cells()->verticalScrollBar()->maximum() > 0);
    m_view->cells()->verticalScrollBar()->setValue(1'234);
    QCOMPARE(m_view->names()->verticalScrollBar()->value(), 1'234);
    m_view->names()->verticalScrollBar()->setValue(77);
    QCOMPARE(m_view->cells()->verticalScrollBar()->value(), 77);
}

// Else the last rows would stand beside others.
void MatrixViewTest::theNamesEndWhereTheCellsEnd()
{
    grow();
    MatrixModel::State state;
    state.setup = m_sample.setup;
    m_model->show(state);
    m_view->show();
    QTRY_VERIFY(m_view->cells()->horizontalScrollBar()->isVisible());
    QTRY_COMPARE(m_view->names()->viewport()->height(), m_view->cells()->viewport()->height());
    QCOMPARE(m_view->names()->verticalScrollBar()->maximum(),
             m_view->cells()->verticalScrollBar()->maximum());
    QCOMPARE(m_view->names()->horizontalHeader()->height(), m_view->cells()->horizontalHeader()->height());
    m_view->cells()->verticalScrollBar()->setValue(m_view->cells()->verticalScrollBar()->maximum());
    QCOMPARE(m_view->names()->rowViewportPosition(309), m_view->cells()->rowViewportPosition(309));
}

void MatrixViewTest::aChosenNameChoosesItsRow()
{
    MatrixModel::State state;
    state.setup = m_sample.setup;
    m_model->show(state);
    m_view->resize(900, 500);
    m_view->show();
    QVERIFY(m_view->setCurrent(QStringLiteral("key"), QStringLiteral("call-sms")));
    const int row = m_model->find(QStringLiteral("login"), QStringLiteral("call-sms")).row();
    const QRect name = m_view->names()->visualRect(m_model->index(row, MatrixModel::Event));
    QTest::mouseClick(m_view->names()->viewport(), Qt::LeftButton, {}, name.center());
    QCOMPARE(m_view->current(), m_model->find(QStringLiteral("login"), QStringLiteral("call-sms")));
}

void MatrixViewTest::fewerRowsKeepTheCellOrItsRow()
{
    MatrixModel::State state;
    state.setup = m_sample.setup;
    m_model->show(state);
    m_view->show();
    QVERIFY(m_view->setCurrent(QStringLiteral("login"), QStringLiteral("call-sms")));
    m_model->setWords(QStringLiteral("security"));
    QCOMPARE(m_view->current(), m_model->find(QStringLiteral("login"), QStringLiteral("call-sms")));
    state.setup.channels.removeIf([](const NotificationChannel &each) { return each.id == u"call-sms"; });
    m_model->setWords({});
    m_model->show(state);
    QVERIFY(m_view->current().isValid());
    QCOMPARE(m_model->conditionAt(m_view->current().row()).id, QStringLiteral("login"));
}

void MatrixViewTest::namesGiveWayWhereItIsNarrow()
{
    MatrixModel::State state;
    state.setup = m_sample.setup;
    m_model->show(state);
    m_view->resize(900, 300);
    m_view->show();
    QTRY_VERIFY(!m_view->names()->isColumnHidden(MatrixModel::Area));
    m_view->resize(440, 300);
    QTRY_VERIFY(m_view->names()->isColumnHidden(MatrixModel::Area));
    const QHeaderView *names = m_view->names()->horizontalHeader();
    QVERIFY(names->sectionSize(MatrixModel::Event) > names->sectionSize(MatrixModel::Condition));
}

void MatrixViewTest::keysGoByWhatIsSeenAlsoRightToLeft()
{
    QApplication::setLayoutDirection(Qt::RightToLeft);
    MatrixModel::State state;
    state.setup = m_sample.setup;
    m_model->show(state);
    m_view->show();
    QVERIFY(m_view->setCurrent(QStringLiteral("key"), QStringLiteral("call-sms")));
    const QModelIndex before = m_view->current();
    QTest::keyClick(m_view->cells(), Qt::Key_Left);
    QCOMPARE(m_view->current().column(), before.column() + 1);
    QVERIFY(m_view->cells()->visualRect(m_view->current()).right() <=
            m_view->cells()->visualRect(before).left());
    // The names stand where reading begins.
    QVERIFY(m_view->names()->mapTo(m_view.get(), QPoint()).x() >
            m_view->cells()->mapTo(m_view.get(), QPoint()).x());
}

void MatrixViewTest::manyScrollSmoothly()
{
    grow();
    MatrixModel::State state;
    state.setup = m_sample.setup;
    state.obstacle = [](const QString &, const QString &) { return QString(); };
    m_model->show(state);
    m_view->resize(1600, 1000);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    m_view->grab();
    QElapsedTimer timer;
    timer.start();
    constexpr int frames = 40;
    for (int frame = 0; frame < frames; ++frame) {
        m_view->cells()->verticalScrollBar()->setValue(frame * 97);
        m_view->cells()->horizontalScrollBar()->setValue(frame * 31);
        m_view->grab(); // all of it, where a screen would draw what came into sight
    }
    const auto each = static_cast<double>(timer.elapsed()) / frames;
    qInfo("%.1f ms a whole frame", each);
    QVERIFY2(each < 300, qPrintable(QString::number(each)));
}

#include "MatrixViewTest.moc"
SIGNALBOX_TEST(MatrixViewTest)
