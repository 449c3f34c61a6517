// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessions/ui/CompareView.h"

#include "base/ShortId.h"
#include "sessions/SessionWords.h"
#include "sessions/ui/ChangeDelegate.h"
#include "sessions/ui/IndentDelegate.h"
#include "sessions/ui/NormView.h"
#include "widgets/Banner.h"
#include "widgets/Buttons.h"
#include "widgets/ElidedLabel.h"
#include "widgets/EmptyState.h"
#include "widgets/FigureCard.h"
#include "widgets/MutedLabel.h"
#include "widgets/Scale.h"
#include "widgets/SegmentedControl.h"
#include "widgets/Surface.h"
#include "widgets/TableView.h"
#include "widgets/charts/ChartView.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

using Kind = SessionComparison::Kind;

CompareView::CompareView(QWidget *parent)
    : QWidget(parent),
      m_model(new CompareModel(this)),
      m_pages(new SegmentedControl(this)),
      m_trouble(new Banner(this)),
      m_stack(new QStackedWidget(this)),
      m_empty(new EmptyState(
          QStringLiteral("sessions"), tr("Nothing to compare yet"),
          tr("Choose a second session to see what was added, removed, dearer or cheaper, event by event."),
          this)),
      m_before(new FigureCard({}, this)),
      m_after(new FigureCard({}, this)),
      m_difference(new FigureCard(tr("Difference"), this)),
      m_sentence(new MutedLabel({}, this)),
      m_title(new ElidedLabel({}, this)),
      m_chart(new ChartView(this)),
      m_only(new QCheckBox(tr("&Only what differs"), this)),
      m_note(new MutedLabel({}, this)),
      m_swap(Buttons::make(tr("S&wap"), ButtonRole::Normal, this)),
      m_table(new TableView(this)),
      m_norm(new NormView(this))
{
    build();
    connect(m_pages, &SegmentedControl::changed, this,
            [this](const QVariant &page) { setPage(static_cast<Page>(page.toInt())); });
    connect(m_only, &QCheckBox::toggled, m_model, &CompareModel::setOnlyDifferences);
    connect(m_swap, &QPushButton::clicked, this, &CompareView::swapAsked);
    connect(m_table, &QAbstractItemView::activated, this,
            [this](const QModelIndex &index) { activate(m_model->comparedRow(index.row())); });
    connect(m_chart, &ChartView::currentChanged, this, [this](int, int bucket) { followChart(bucket); });
    connect(m_chart, &ChartView::activated, this, [this](int, int bucket) { followChart(bucket); });
    connect(m_trouble->addButton(tr("Try again")), &QPushButton::clicked, this, &CompareView::retryAsked);
    showPage();
}

void CompareView::build()
{
    setObjectName(QStringLiteral("sessionCompare"));
    m_pages->setObjectName(QStringLiteral("sessionComparePages"));
    m_pages->setAccessibleName(tr("What this session is compared with"));
    m_pages->addSegment(tr("Two sessions"), static_cast<int>(Page::Sessions));
    m_pages->addSegment(tr("Against the median"), static_cast<int>(Page::Norm));
    m_pages->setCurrent(static_cast<int>(Page::Sessions));
    m_stack->addWidget(m_empty);
    m_stack->addWidget(makeSessions());
    m_stack->addWidget(m_norm);
    auto *column = new QVBoxLayout(this);
    const int margin = Scale::px(this, 14);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(Scale::px(this, 10));
    auto *top = new QHBoxLayout;
    top->addWidget(m_pages);
    top->addStretch(1);
    column->addLayout(top);
    column->addWidget(m_trouble);
    column->addWidget(m_stack, 1);
    m_trouble->hide();
    QWidget *last = m_pages;
    for (QWidget *next : std::initializer_list<QWidget *>{m_chart, m_only, m_swap, m_table}) {
        setTabOrder(last, next);
        last = next;
    }
}

QLayout *CompareView::makeCards()
{
    auto *cards = new QHBoxLayout;
    cards->setSpacing(Scale::px(this, 12));
    m_before->setObjectName(QStringLiteral("sessionBefore"));
    m_after->setObjectName(QStringLiteral("sessionAfter"));
    m_difference->setObjectName(QStringLiteral("sessionDifference"));
    for (FigureCard *card : {m_before, m_after, m_difference})
        cards->addWidget(card, 1);
    return cards;
}

void CompareView::dressTable()
{
    m_table->setObjectName(QStringLiteral("sessionCompareTable"));
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_table->setAccessibleName(tr("Events of both sessions"));
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setAlwaysShown({CompareModel::EventColumn});
    m_table->setWidthsInCharacters({36, 22, 16, 16, 16, 18});
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setSectionResizeMode(CompareModel::EventColumn, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_table->setItemDelegateForColumn(
        CompareModel::EventColumn,
        new IndentDelegate([this](const QModelIndex &index) { return m_model->level(index.row()); },
                           m_table));
    m_table->setItemDelegateForColumn(CompareModel::KindColumn, new ChangeDelegate(m_model, m_table));
    m_table->setMinimumHeight(Scale::px(this, 150));
}

QWidget *CompareView::makeSessions()
{
    dressTable();
    auto *page = new QWidget(this);
    m_sentence->setObjectName(QStringLiteral("sessionCompareSentence"));
    m_sentence->setSmall(false);
    auto *lower = new QWidget(this);
    auto *stack = new QVBoxLayout(lower);
    stack->setContentsMargins(0, Scale::px(this, 8), 0, 0);
    stack->setSpacing(Scale::px(this, 8));
    stack->addWidget(makeTools());
    stack->addWidget(m_table, 1);
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(makeChartCard());
    splitter->addWidget(lower);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(1);
    splitter->setSizes({1'000, 1'000});
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Scale::px(this, 10));
    column->addLayout(makeCards());
    column->addWidget(m_sentence);
    column->addWidget(splitter, 1);
    return page;
}

QWidget *CompareView::makeTools()
{
    auto *tools = new QWidget(this);
    m_only->setObjectName(QStringLiteral("sessionOnlyDifferences"));
    m_swap->setObjectName(QStringLiteral("sessionSwap"));
    m_swap->setToolTip(tr("Before becomes after, and after before"));
    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Scale::px(this, 12));
    row->addWidget(m_only);
    row->addWidget(m_note, 1);
    row->addWidget(m_swap);
    return tools;
}

QWidget *CompareView::makeChartCard()
{
    m_chartCard = new Surface(Qt::TopEdge | Qt::BottomEdge | Qt::LeftEdge | Qt::RightEdge, this);
    m_chart->setObjectName(QStringLiteral("sessionCompareChart"));
    m_chart->setTexts([this](int, int bucket) { return m_maker.text(bucket); });
    Scale::follow(m_title, Scale::strong);
    auto *column = new QVBoxLayout(m_chartCard);
    column->setContentsMargins(Scale::px(this, 12), Scale::px(this, 8), Scale::px(this, 12),
                               Scale::px(this, 4));
    column->setSpacing(Scale::px(this, 4));
    column->addWidget(m_title);
    column->addWidget(m_chart, 1);
    return m_chartCard;
}

void CompareView::setComparison(const SessionComparison &comparison)
{
    m_trouble->hide();
    m_hasComparison = !comparison.rows().empty();
    m_model->setComparison(comparison);
    m_page = Page::Sessions;
    if (m_hasComparison) {
        showHead();
        showChart();
        showNote();
    }
    showPage();
}

void CompareView::setNorm(const SessionNorm &norm)
{
    m_hasNorm = true;
    m_norm->setNorm(norm);
    showPage();
}

void CompareView::setFailure(const Failure &why)
{
    m_trouble->setMessage(Tone::Bad, tr("The other session could not be read."), why.what);
    m_trouble->show();
}

void CompareView::setPage(Page page)
{
    m_page = page;
    showPage();
}

void CompareView::clear()
{
    m_trouble->hide();
    m_hasComparison = false;
    m_hasNorm = false;
    m_page = Page::Sessions;
    m_model->setComparison({});
    m_norm->setNorm({});
    showPage();
}

void CompareView::showPage()
{
    const bool isNorm = m_hasNorm && (m_page == Page::Norm || !m_hasComparison);
    m_pages->setVisible(m_hasNorm && m_hasComparison);
    m_pages->setCurrent(static_cast<int>(isNorm ? Page::Norm : Page::Sessions));
    m_stack->setCurrentIndex(isNorm ? 2 : m_hasComparison ? 1 : 0);
}

void CompareView::showSide(FigureCard *card, const QString &title, const SessionTree &tree,
                           const QString &currency)
{
    card->setTitle(title);
    Decimal total;
    for (const auto &[each, sum] : tree.totals()) {
        if (each == currency)
            total = sum;
    }
    card->setFigure(SessionWords::money(total, currency, m_model->decimals()));
    QStringList facts;
    if (const QString id = tree.stated().session; !id.isEmpty())
        facts << ShortId::of(id);
    facts << tr("%n events", nullptr, tree.size());
    if (!tree.isEmpty() && tree.started(0).isValid())
        facts << QLocale().toString(tree.started(0).toLocalTime(), QLocale::ShortFormat);
    card->setNote(facts.join(QStringLiteral(" · ")));
    card->setToolTip(tree.stated().session);
}

void CompareView::showHead()
{
    const SessionComparison &comparison = m_model->comparison();
    const auto differences = comparison.difference();
    const QString currency = differences.isEmpty() ? QString() : differences.first().first;
    const Decimal difference = differences.isEmpty() ? Decimal() : differences.first().second;
    showSide(m_before, tr("Before"), *comparison.left(), currency);
    showSide(m_after, tr("After"), *comparison.right(), currency);
    const QString number = SessionWords::difference(difference, m_model->decimals());
    m_difference->setFigure(
        currency.isEmpty() ? number : tr("%1 %2", "a difference and its currency").arg(number, currency));
    Decimal before;
    for (const auto &[each, sum] : comparison.left()->totals()) {
        if (each == currency)
            before = sum;
    }
    const Decimal size = difference.isNegative() ? Decimal() - difference : difference;
    if (difference.isZero() || before <= Decimal())
        m_difference->setNote(difference.isZero() ? tr("both cost the same") : tr("nothing before"));
    else if (difference.isNegative())
        m_difference->setNote(tr("%1 less", "a percentage").arg(SessionWords::share(size, before)),
                              Tone::Good);
    else
        m_difference->setNote(tr("%1 more", "a percentage").arg(SessionWords::share(size, before)),
                              Tone::Bad);
    m_sentence->setText(sentence());
}

QString CompareView::otherCurrencies() const
{
    const auto differences = m_model->comparison().difference();
    QStringList others;
    for (qsizetype i = 1; i < differences.size(); ++i) {
        const QString number = SessionWords::difference(differences[i].second, m_model->decimals());
        others << (differences[i].first.isEmpty()
                       ? tr("%1, currency not given").arg(number)
                       : tr("%1 %2", "a difference and its currency").arg(number, differences[i].first));
    }
    return QLocale().createSeparatedList(others);
}

QString CompareView::sentence() const
{
    const auto number = [this](Kind kind) { return QLocale().toString(m_model->count(kind)); };
    QStringList sentences;
    const auto &rows = m_model->comparison().rows();
    const bool isUnlike = m_model->count(Kind::Added) + m_model->count(Kind::Removed) == int(rows.size());
    if (m_model->differing() == 0)
        sentences << tr("Both sessions have the same events at the same cost.");
    else if (isUnlike)
        sentences << tr("The sessions begin with different record types, so that no events could be paired.");
    else
        sentences << tr("Of the events, %1 were added, %2 removed; %3 cost more, %4 less, %5 the same.")
                         .arg(number(Kind::Added), number(Kind::Removed), number(Kind::Dearer),
                              number(Kind::Cheaper), number(Kind::Same));
    if (const int unclear = m_model->count(Kind::Incomparable); unclear > 0)
        sentences << tr("%n can’t be compared: a cost is missing, or the currencies differ.", nullptr,
                        unclear);
    if (const QString others = otherCurrencies(); !others.isEmpty())
        sentences << tr("In other currencies: %1.").arg(others);
    return sentences.join(u' ');
}

void CompareView::showNote()
{
    m_note->setText(tr("%1 of %n events differ", nullptr, int(m_model->comparison().rows().size()))
                        .arg(QLocale().toString(m_model->differing())));
    m_only->setEnabled(m_model->differing() > 0);
}

void CompareView::showChart()
{
    m_maker = CompareChart(*m_model);
    m_title->setText(m_maker.data().title);
    m_chart->setData(m_maker.data());
    // Without a step between the totals there is nothing to be seen.
    m_chartCard->setVisible(m_maker.data().buckets() > 2);
}

void CompareView::followChart(int bucket)
{
    const int row = m_model->rowOf(m_maker.rowOf(bucket));
    if (m_maker.rowOf(bucket) < 0 || row < 0)
        return;
    m_table->setCurrentIndex(m_model->index(row, CompareModel::EventColumn));
}

void CompareView::activate(int row)
{
    if (row < 0)
        return;
    const auto &each = m_model->comparison().rows()[static_cast<size_t>(row)];
    emit eventActivated(each.left, each.right);
}
