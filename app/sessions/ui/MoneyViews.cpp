// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessions/ui/MoneyViews.h"

#include "base/Call.h"
#include "sessions/SessionWords.h"
#include "sessions/ui/BreakdownView.h"
#include "sessions/ui/SessionWeights.h"
#include "widgets/MutedLabel.h"
#include "widgets/Scale.h"
#include "widgets/TabStrip.h"
#include "widgets/flame/FlameView.h"
#include "widgets/flame/TreemapView.h"
#include "widgets/flame/WaterfallView.h"

#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace {
/// Events whose weights are made without a wait that anybody feels.
constexpr int drawnAtOnce = 10'000;
} // namespace

MoneyViews::MoneyViews(QWidget *parent)
    : QWidget(parent),
      m_tabs(new TabStrip(this)),
      m_pages(new QStackedWidget(this)),
      m_flame(new FlameView(this)),
      m_treemap(new TreemapView(this)),
      m_timeline(new WaterfallView(this)),
      m_summary(new MutedLabel(QString(), this))
{
    m_tabs->setObjectName(QStringLiteral("sessionViews"));
    m_tabs->setAccessibleName(tr("Views of the money"));
    for (const QString &name : {tr("Flame"), tr("Treemap"), tr("Timeline"), tr("By product"), tr("By layer")})
        m_tabs->addTab(name);
    m_flame->setObjectName(QStringLiteral("sessionFlame"));
    m_treemap->setObjectName(QStringLiteral("sessionTreemap"));
    m_timeline->setObjectName(QStringLiteral("sessionTimeline"));
    for (MoneyPicture *picture : pictures()) {
        m_pages->addWidget(picture);
        connectPicture(picture);
    }
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        m_pages->setCurrentWidget(pageOf(static_cast<Face>(tab)));
        fill();
        emit faceChanged();
    });
    m_summary->setSmall(false);
    m_summary->setObjectName(QStringLiteral("sessionSummary"));
    m_summary->setContentsMargins(Scale::px(this, 16), Scale::px(this, 4), Scale::px(this, 16),
                                  Scale::px(this, 12));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_tabs);
    m_pages->setContentsMargins(Scale::px(this, 12), Scale::px(this, 8), Scale::px(this, 12),
                                Scale::px(this, 4));
    column->addWidget(m_pages, 1);
    column->addWidget(m_summary);
}

// Charts take a while to make, and the program starts without a look at them.
QWidget *MoneyViews::pageOf(Face face)
{
    switch (face) {
    case Face::Flame:
        return m_flame;
    case Face::Treemap:
        return m_treemap;
    case Face::Timeline:
        return m_timeline;
    case Face::ByProduct:
        return m_byProduct ? m_byProduct : m_byProduct = makeBreakdown(CostBreakdown::By::Product);
    case Face::ByLayer:
        break;
    }
    return m_byLayer ? m_byLayer : m_byLayer = makeBreakdown(CostBreakdown::By::Layer);
}

BreakdownView *MoneyViews::makeBreakdown(CostBreakdown::By by)
{
    auto *view = new BreakdownView(this);
    view->setBy(by);
    m_pages->addWidget(view);
    connect(view, &BreakdownView::rowActivated, this, [this](const QString &key) { emit searchAsked(key); });
    return view;
}

QList<MoneyPicture *> MoneyViews::pictures() const
{
    return {m_flame, m_treemap, m_timeline};
}

void MoneyViews::connectPicture(MoneyPicture *picture)
{
    connect(picture, &MoneyPicture::currentChanged, this, [this](int node) {
        m_current = node;
        emit currentChanged(node);
    });
    connect(picture, &MoneyPicture::activated, this, &MoneyViews::activated);
    connect(picture, &MoneyPicture::zoomChanged, this, [this, picture](int node) {
        m_zoomed = node;
        for (MoneyPicture *other : pictures()) {
            const QSignalBlocker quiet(other);
            if (other != picture && m_filled.contains(other) && other->zoomed() != node)
                other->zoomTo(node);
        }
    });
}

void MoneyViews::setTree(const SessionTreePtr &tree)
{
    m_tree = tree;
    m_weights.reset();
    m_highlighted.clear();
    m_filled.clear();
    m_current = -1;
    m_zoomed = 0;
    m_sentence.clear();
    m_remark.clear();
    showSummary();
    if (!tree)
        return take({SessionWeights::of(nullptr), {}});
    if (tree->size() < drawnAtOnce)
        return take(made(tree));
    fill();
    auto *making = runInBackground<Made>(this, [tree]() -> Outcome<Made> { return made(tree); });
    making->then(this, [this, tree](const Outcome<Made> &all) {
        // Another session may have come meanwhile.
        if (tree == m_tree && all)
            take(*all);
    });
}

void MoneyViews::setRemark(const QString &sentence)
{
    m_remark = sentence;
    showSummary();
}

void MoneyViews::showSummary()
{
    QStringList sentences{m_sentence, m_remark};
    sentences.removeAll(QString());
    m_summary->setText(sentences.join(u' '));
}

MoneyViews::Made MoneyViews::made(const SessionTreePtr &tree)
{
    return {SessionWeights::of(tree), SessionWords::summary(*tree)};
}

void MoneyViews::take(const Made &all)
{
    m_weights = all.weights;
    m_sentence = all.sentence;
    m_filled.clear();
    showSummary();
    fill();
}

// Treemaps and charts of large sessions take a moment: only the one that is looked at is made.
void MoneyViews::fill()
{
    QWidget *page = m_pages->currentWidget();
    auto *picture = qobject_cast<MoneyPicture *>(page);
    if (!m_filled.contains(page)) {
        m_filled << page;
        if (picture)
            picture->setTree(m_weights);
        else
            static_cast<BreakdownView *>(page)->setTree(m_tree);
        if (page == m_timeline && m_weights)
            m_timeline->setSpans(SessionWeights::spans(*m_tree));
    }
    if (!picture || !m_weights || m_weights->isEmpty())
        return;
    const QSignalBlocker quiet(picture);
    picture->setHighlighted(m_highlighted);
    if (picture->zoomed() != m_zoomed)
        picture->zoomTo(m_zoomed);
    picture->setCurrent(m_current);
}

void MoneyViews::setCurrent(int node)
{
    m_current = node;
    if (MoneyPicture *shown = picture(); shown && m_weights && shown->current() != node)
        shown->setCurrent(node);
}

void MoneyViews::setHighlighted(const QBitArray &nodes)
{
    m_highlighted = nodes;
    if (MoneyPicture *shown = picture(); shown && m_weights)
        shown->setHighlighted(nodes);
}

MoneyViews::Face MoneyViews::face() const
{
    return static_cast<Face>(m_tabs->currentIndex());
}

void MoneyViews::setFace(Face face)
{
    m_tabs->setCurrentIndex(static_cast<int>(face));
}

void MoneyViews::zoomOut()
{
    if (MoneyPicture *shown = picture())
        shown->zoomTo(0);
}

MoneyPicture *MoneyViews::picture() const
{
    return qobject_cast<MoneyPicture *>(m_pages->currentWidget());
}

void MoneyViews::draw(QPainter &painter, const QRectF &area)
{
    if (MoneyPicture *shown = picture())
        return shown->draw(painter, area);
    FlameView flame;
    flame.setTree(m_weights);
    flame.draw(painter, area);
}

bool MoneyViews::isFilled() const
{
    return m_weights && m_filled.contains(m_pages->currentWidget());
}
