// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessions/SessionScript.h"
#include "sessions/ui/BreakdownView.h"
#include "sessions/ui/CompareView.h"
#include "support/Looks.h"
#include "support/TestMain.h"
#include "widgets/TableView.h"

#include <QCheckBox>
#include <QTest>

/// Comparisons and breakdowns in pictures.
class ComparePicturesTest : public QObject
{
    Q_OBJECT
private slots:
    void view_data();
    void view();

private:
    static std::unique_ptr<QWidget> make(const QString &state);
    static SessionScript other();
    static SessionNorm norm();
};

SessionScript ComparePicturesTest::other()
{
    auto script = SessionScript::documented();
    script.events[5].own = QStringLiteral("0.240000");
    script.events[10].own = QStringLiteral("0.001400");
    script.add(4, "inference", "0.004100").add(4, "inference", "0.003700").add(2, "amd", "0.006500");
    return script.without(1);
}

SessionNorm ComparePicturesTest::norm()
{
    const SessionAddress address{QStringLiteral("call-session"), QStringLiteral("one"), {}};
    QList<SessionSummary> all;
    for (int i = 0; i < 500; ++i) {
        auto each = SessionSummary::of(*SessionScript::documented().tree(), address);
        each.address.event = QString::number(i);
        each.session = each.address.event;
        each.lengthMs = 90'000 + 150 * i;
        each.total = each.total - Decimal(i, 4);
        each.types[0].cost = Decimal(60'000 + 100 * i, 6);
        all << each;
    }
    auto one = SessionSummary::of(*other().tree(), address);
    one.lengthMs = 231'000;
    return SessionNorm::of(one, all);
}

std::unique_ptr<QWidget> ComparePicturesTest::make(const QString &state)
{
    if (state.startsWith(u"compare") || state == u"norm" || state == u"nothing" || state == u"failed") {
        auto view = std::make_unique<CompareView>();
        if (state != u"nothing")
            view->setNorm(norm());
        if (state.startsWith(u"compare") || state == u"failed")
            view->setComparison(SessionComparison::of(SessionScript::documented().tree(), other().tree()));
        if (state == u"failed")
            view->setFailure(Failure::of(Failure::Kind::NotFound));
        if (state == u"compare-only")
            view->findChild<QCheckBox *>()->setChecked(true);
        return view;
    }
    auto view = std::make_unique<BreakdownView>();
    auto script = SessionScript::documented();
    if (state == u"currencies")
        script.add(2, "amd", "0.006500", "", "EUR");
    if (state == u"refund")
        script.add(2, "amd", "-0.030000");
    view->setTree(script.tree());
    if (state == u"layers")
        view->setBy(CostBreakdown::By::Layer);
    return view;
}

void ComparePicturesTest::view_data()
{
    Looks::addRows({QStringLiteral("compare"), QStringLiteral("compare-only"), QStringLiteral("norm"),
                    QStringLiteral("nothing"), QStringLiteral("failed"), QStringLiteral("products"),
                    QStringLiteral("layers"), QStringLiteral("currencies"), QStringLiteral("refund")});
}

void ComparePicturesTest::view()
{
    QFETCH(QString, state);
    QFETCH(QString, look);
    Looks looks;
    looks.choose(look);
    const auto view = make(state);
    const bool isHalf = qobject_cast<BreakdownView *>(view.get());
    view->resize(looks.sized(1'100, isHalf ? 340 : 760));
    view->show();
    QVERIFY(QTest::qWaitForWindowExposed(view.get()));
    QVERIFY(Looks::take(*view, QStringLiteral("session")));
}

#include "ComparePicturesTest.moc"
SIGNALBOX_TEST(ComparePicturesTest)
