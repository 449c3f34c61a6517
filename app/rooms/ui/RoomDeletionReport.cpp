// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/ui/RoomDeletionReport.h"

#include "widgets/Buttons.h"
#include "widgets/ElidedLabel.h"
#include "widgets/FactList.h"
#include "widgets/Scale.h"
#include "widgets/Surface.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>

namespace {
QList<FactList::Fact> factsOf(const DeletedOneByOne &result, const QHash<QString, QString> &names)
{
    QList<FactList::Fact> facts;
    const auto add = [&](const QString &id, const QString &what) {
        facts << FactList::Fact{names.value(id, id), what, {}, id};
    };
    // What needs a hand comes first.
    for (const DeletedOneByOne::Refusal &refusal : result.refused) {
        QStringList why{refusal.failure.what};
        for (const Problem &problem : refusal.failure.problems) {
            if (!problem.detail.isEmpty() && !why.first().contains(problem.detail))
                why << problem.detail;
        }
        add(refusal.id, why.join(u' '));
    }
    for (const QString &id : result.untouched)
        add(id, RoomDeletionReport::tr("Left alone: its turn didn’t come."));
    for (const QString &id : result.alreadyGone)
        add(id, RoomDeletionReport::tr("Was gone already."));
    for (const QString &id : result.deleted)
        add(id, RoomDeletionReport::tr("Deleted."));
    return facts;
}
} // namespace

RoomDeletionReport::RoomDeletionReport(const DeletedOneByOne &result, const QHash<QString, QString> &names,
                                       const QString &account, QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("roomDeletionReport"));
    setWindowTitle(tr("Not all rooms were deleted"));
    auto *title = new QLabel(summary(result));
    title->setObjectName(QStringLiteral("roomDeletionSummary"));
    title->setWordWrap(true);
    Scale::follow(title, Scale::heading);
    auto *facts = new FactList;
    facts->setObjectName(QStringLiteral("roomDeletionFacts"));
    facts->setFacts(factsOf(result, names));
    auto *body = new Surface;
    auto *inner = new QVBoxLayout(body);
    const int side = Scale::px(this, 20);
    inner->setContentsMargins(side, side, side, side);
    inner->setSpacing(Scale::px(this, 12));
    inner->addWidget(title);
    inner->addWidget(facts);
    inner->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(body);
    QPushButton *close = Buttons::make(tr("Close"));
    close->setObjectName(QStringLiteral("roomDeletionClose"));
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(scroll, 1);
    whole->addWidget(makeFoot(account, close));
    resize(Scale::px(this, 540), Scale::px(this, 380));
    close->setFocus();
}

QWidget *RoomDeletionReport::makeFoot(const QString &account, QPushButton *close)
{
    auto *foot = new Surface(Qt::TopEdge);
    auto *row = new QHBoxLayout(foot);
    const int side = Scale::px(this, 20);
    row->setContentsMargins(side, Scale::px(this, 12), side, Scale::px(this, 12));
    auto *where = new ElidedLabel(tr("in %1", "an account").arg(account));
    where->setMuted(true);
    QPushButton *again = Buttons::make(tr("Delete the rest again"), ButtonRole::Danger);
    again->setObjectName(QStringLiteral("roomDeletionAgain"));
    again->setAutoDefault(false);
    row->addWidget(where, 1);
    row->addWidget(again);
    row->addWidget(close);
    connect(again, &QPushButton::clicked, this, [this] {
        accept();
        emit againAsked();
    });
    return foot;
}

QString RoomDeletionReport::summary(const DeletedOneByOne &result)
{
    const auto all = result.gone() + result.rest().size();
    if (result.alreadyGone.isEmpty())
        return tr("%1 of %n rooms deleted", nullptr, static_cast<int>(all)).arg(result.deleted.size());
    return tr("%1 of %n rooms deleted; gone already: %2", nullptr, static_cast<int>(all))
        .arg(result.deleted.size())
        .arg(result.alreadyGone.size());
}
