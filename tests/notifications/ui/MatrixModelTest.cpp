// SPDX-License-Identifier: GPL-3.0-or-later
#include "notifications/ui/MatrixModel.h"
#include "MatrixSetup.h"
#include "support/TestMain.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

namespace {
QString txt(const char *text)
{
    return QString::fromUtf8(text);
}
} // namespace

class MatrixModelTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void itIsDrawn();
    void profilesStandAcrossToo();
    void theHeadNamesProfileKindAndDestination();
    void whatIsStagedStandsInItsCell();
    void whatIsUnderWayStandsInItsCell();
    void aClosedCellSaysWhy();
    void oneChangedCellIsToldAlone();
    void whatAChangeClosesIsToldToo();
    void aNewReadingOfTheSameTellsNothing();
    void wordsNarrowTheRows();
    void wordsFindTheChannelsThatAreReached();
    void aChannelWithoutItsProfileIsShown();
    void aKindThatNobodyKnowsIsNoProfile();
    void whoCantSeeHearsAllOfACell();
    void largeOnesAreQuick();

private:
    QString drawn() const;
    QString cell(const char *condition, const char *across, int role = Qt::DisplayRole) const
    {
        return m_model->find(txt(condition), txt(across)).data(role).toString();
    }
    void show() { m_model->show(m_state); }

    MatrixSetup m_sample;
    MatrixModel::State m_state;
    std::unique_ptr<MatrixModel> m_model;
};

void MatrixModelTest::init()
{
    m_sample = {};
    m_sample.fill();
    m_model = std::make_unique<MatrixModel>([this] { return m_sample.time; });
    m_state = {};
    m_state.setup = m_sample.setup;
    m_state.silentEvents = {txt("event-10dlc")};
    m_state.obstacle = [this](const QString &condition, const QString &channel) {
        const NotificationCondition *when = m_state.setup.condition(condition);
        const NotificationChannel *where = m_state.setup.channel(channel);
        return when->supports(where->kind) ? QString() : txt("not by ") + where->kind;
    };
    show();
}

QString MatrixModelTest::drawn() const
{
    QStringList lines;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < m_model->columnCount(); ++column) {
            const QModelIndex index = m_model->index(row, column);
            QString text = index.data().toString();
            if (column == MatrixModel::Event && index.data(MatrixModel::SilentRole).toBool())
                text += txt(" (nobody)");
            cells << text;
        }
        lines << cells.join(txt(" | "));
    }
    return lines.join(u'\n');
}

void MatrixModelTest::itIsDrawn()
{
    // Finance, On-call (SMS, voice), Operations (e-mail, webhook)
    QCOMPARE(drawn(),
             txt("Balance | Auto recharge failed | – | on | off | off | on | off\n"
                 "Balance | Balance below threshold | below amount, needs amount | 2 | off | off | on | off\n"
                 "Faxes | Fax application webhook failing | 5 in 10 min | off | off | off | all | all\n"
                 "Messaging | 10DLC campaign suspended (nobody) | – | off | off | off | off | off\n"
                 "Numbers | Number order completed | – | on | closed | closed | off | closed\n"
                 "Security | API key created | – | off | off | off | off | frozen-by-audit\n"
                 "Security | Login from a new place | – | off | on | off | on | off\n"
                 "Spend | Daily spend limit reached | – | off | on | off | pending | off\n"
                 "Voice | Emergency number dialed | from phone number, needs Phone number | off | off | off "
                 "| off | off\n"
                 "Voice | Short duration calls | above 15 % | off | off | removing | off | off"));
}

void MatrixModelTest::profilesStandAcrossToo()
{
    m_state.isByProfile = true;
    m_sample.profile("p4", "Empty");
    m_state.setup.profiles = m_sample.setup.profiles;
    show();
    QCOMPARE(m_model->headerData(MatrixModel::firstCell, Qt::Horizontal).toString(), txt("Empty"));
    QCOMPARE(cell("balance", "p3"), txt("2"));
    QCOMPARE(cell("hook", "p1"), txt("all"));
    QCOMPARE(cell("daily", "p1"), txt("pending"));
    QCOMPARE(cell("order", "p2"), txt("closed"));
    QCOMPARE(cell("order", "p3"), txt("on"));
    QCOMPARE(m_model->obstacleAt(m_model->find(txt("key"), txt("p4"))),
             txt("This profile has no channels yet: add one to it first."));
}

void MatrixModelTest::theHeadNamesProfileKindAndDestination()
{
    const int column = m_model->find(txt("key"), txt("call-sms")).column();
    QCOMPARE(m_model->headerData(column, Qt::Horizontal).toString(), txt("+1 312 555 0100"));
    QCOMPARE(m_model->headerData(column, Qt::Horizontal, Qt::AccessibleTextRole).toString(),
             txt("On-call › SMS +1 312 555 0100"));
    QCOMPARE(m_model->acrossAt(column)->profile, txt("On-call"));
}

void MatrixModelTest::whatIsStagedStandsInItsCell()
{
    m_state.diff.adds << m_sample.key("key", "ops-mail") << m_sample.key("balance", "fin-mail")
                      << m_sample.key("daily", "call-voice", {{txt("a"), txt("1")}})
                      << m_sample.key("daily", "call-voice", {{txt("a"), txt("2")}});
    m_state.diff.removals << txt("s11") << txt("s2") << txt("gone-by-now");
    show();
    QCOMPARE(cell("key", "ops-mail"), txt("add"));
    QCOMPARE(cell("login", "call-sms"), txt("remove"));
    QCOMPARE(cell("daily", "call-voice"), txt("add 2"));
    QCOMPARE(cell("balance", "fin-mail"), txt("add, remove"));
    m_state.diff.adds.clear();
    show();
    QCOMPARE(cell("balance", "fin-mail"), txt("remove 1 of 2"));
}

void MatrixModelTest::whatIsUnderWayStandsInItsCell()
{
    using State = CommitStep::State;
    const auto step = [this](const char *condition, const char *where, State state, const char *status = "") {
        CommitStep made;
        made.key = m_sample.key(condition, where);
        made.state = state;
        made.status = SettingStatus(txt(status));
        return made;
    };
    CommitStep failed = step("key", "ops-mail", State::Failed);
    failed.failure = Failure::of(Failure::Kind::Rejected);
    failed.failure->what = txt("destination is not a URL");
    m_state.steps = {failed,
                     step("key", "call-sms", State::Doubtful),
                     step("key", "fin-mail", State::Sending),
                     step("recharge", "p2", State::Under, "enable-submtited"),
                     step("order", "ops-mail", State::Under, "melting"),
                     step("10dlc", "ops-mail", State::Settled),
                     step("10dlc", "ops-hook", State::Stopped)};
    show();
    QCOMPARE(cell("key", "ops-mail"), txt("failed"));
    QVERIFY(cell("key", "ops-mail", Qt::ToolTipRole).contains(txt("destination is not a URL")));
    QCOMPARE(cell("key", "call-sms"), txt("unclear"));
    QCOMPARE(cell("key", "fin-mail"), txt("sending"));
    // Of a whole profile: under way at both of its channels.
    QCOMPARE(cell("recharge", "call-sms"), txt("pending"));
    QCOMPARE(cell("recharge", "call-voice"), txt("pending"));
    QCOMPARE(cell("order", "ops-mail"), txt("melting"));
    // What is settled is told by the reading, and what wasn't sent is not there.
    QCOMPARE(cell("10dlc", "ops-mail"), txt("off"));
    QCOMPARE(cell("10dlc", "ops-hook"), txt("off"));
}

void MatrixModelTest::aClosedCellSaysWhy()
{
    const QModelIndex index = m_model->find(txt("order"), txt("call-sms"));
    QCOMPARE(m_model->lookAt(index).sign, MatrixCell::Look::Sign::Closed);
    QCOMPARE(m_model->obstacleAt(index), txt("not by sms"));
    QVERIFY(index.data(Qt::ToolTipRole).toString().contains(txt("not by sms")));
    QVERIFY(index.data(Qt::AccessibleTextRole).toString().contains(txt("not by sms")));
}

void MatrixModelTest::oneChangedCellIsToldAlone()
{
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    m_state.diff.adds << m_sample.key("key", "ops-mail");
    show();
    QCOMPARE(reset.count(), 0);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed[0][0].value<QModelIndex>(), m_model->find(txt("key"), txt("ops-mail")));
    QCOMPARE(changed[0][1], changed[0][0]);
}

void MatrixModelTest::whatAChangeClosesIsToldToo()
{
    QString closed; // a channel
    m_state.obstacle = [&closed](const QString &, const QString &channel) {
        return channel == closed ? txt("one only") : QString();
    };
    show();
    QCOMPARE(cell("login", "call-voice"), txt("off")); // looked at, else there is nothing to draw anew
    closed = txt("call-voice");
    m_state.diff.adds << m_sample.key("login", "fin-mail");
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    show();
    QCOMPARE(cell("login", "call-voice"), txt("closed"));
    QCOMPARE(changed.count(), 2);
}

void MatrixModelTest::aNewReadingOfTheSameTellsNothing()
{
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    m_state.setup.readAt = m_state.setup.readAt.addSecs(60);
    show();
    QCOMPARE(changed.count() + reset.count(), 0);
    m_state.setup.channels.removeLast();
    show();
    QCOMPARE(reset.count(), 1);
}

void MatrixModelTest::wordsNarrowTheRows()
{
    m_model->setWords(txt("SPEND daily"));
    QCOMPARE(m_model->rowCount(), 1);
    QCOMPARE(m_model->allRows(), 10);
    QCOMPARE(m_model->conditionAt(0).id, txt("daily"));
    m_model->setWords(txt("spend voice"));
    QCOMPARE(m_model->rowCount(), 0);
    m_model->setWords({});
    QCOMPARE(m_model->rowCount(), 10);
}

void MatrixModelTest::wordsFindTheChannelsThatAreReached()
{
    m_model->setWords(txt("finance@"));
    QCOMPARE(m_model->rowCount(), 3);
    // A row that comes to reach it appears.
    m_state.diff.adds << m_sample.key("key", "fin-mail");
    show();
    QCOMPARE(m_model->rowCount(), 4);
}

void MatrixModelTest::aChannelWithoutItsProfileIsShown()
{
    m_state.setup.profiles.removeIf([](const NotificationProfile &each) { return each.id == u"p2"; });
    show();
    QCOMPARE(m_model->across().size(), 5);
    QCOMPARE(m_model->across().last().profile, txt("No profile"));
    QCOMPARE(cell("daily", "call-sms"), txt("on"));
}

void MatrixModelTest::aKindThatNobodyKnowsIsNoProfile()
{
    m_sample.channel("odd", "", "somewhere", "p1");
    m_sample.setting("s20", "key", "odd");
    m_state.setup = m_sample.setup;
    show();
    QCOMPARE(cell("key", "odd"), txt("on"));
    QVERIFY(!m_model->across().last().isProfile);
}

void MatrixModelTest::whoCantSeeHearsAllOfACell()
{
    m_state.diff.removals << txt("s2");
    show();
    const QString heard = cell("balance", "fin-mail", Qt::AccessibleTextRole);
    for (const char *part :
         {"Balance below threshold", "below amount", "Finance", "finance@northwind.example", "remove 1 of 2",
          "amount 50.00", "amount 500.00", "to be removed"})
        QVERIFY2(heard.contains(txt(part)), qPrintable(heard));
    const QModelIndex silent =
        m_model->index(m_model->find(txt("10dlc"), txt("fin-mail")).row(), MatrixModel::Event);
    QCOMPARE(silent.data(Qt::AccessibleTextRole).toString(), txt("10DLC campaign suspended, reaches nobody"));
}

void MatrixModelTest::largeOnesAreQuick()
{
    MatrixSetup large;
    for (int each = 0; each < 300; ++each)
        large.condition(QByteArray::number(each).constData(), "Area", "An event", "when");
    for (int each = 0; each < 40; ++each)
        large.channel(("c" + QByteArray::number(each)).constData(), "email", "a@example.com", "p1");
    for (int each = 0; each < 3'000; ++each) {
        const QByteArray id = "x" + QByteArray::number(each);
        const QByteArray channel = "c" + QByteArray::number(each % 40);
        large.setting(id.constData(), QByteArray::number(each % 300).constData(), channel.constData());
    }
    m_state.setup = large.setup;
    show();
    QCOMPARE(m_model->rowCount(), 310);
    QCOMPARE(m_model->columnCount(), 48);
    m_state.diff.adds << large.key("7", "c9");
    QElapsedTimer timer;
    timer.start();
    show();
    QVERIFY2(timer.elapsed() < 2'000, qPrintable(QString::number(timer.elapsed())));
}

#include "MatrixModelTest.moc"
SIGNALBOX_TEST(MatrixModelTest)
