// SPDX-License-Identifier: GPL-3.0-or-later
#include "billing/ui/RechargeView.h"

#include "billing/ui/RechargeWords.h"
#include "widgets/Banner.h"
#include "widgets/BusyBar.h"
#include "widgets/FigureCard.h"
#include "widgets/MutedLabel.h"
#include "widgets/Scale.h"
#include "widgets/SegmentedControl.h"
#include "widgets/Surface.h"
#include "widgets/TableView.h"
#include "widgets/charts/ChartView.h"

#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace {
enum Column { WhenColumn, ChargeColumn, BeforeColumn, AfterColumn, ColumnCount };
constexpr double narrow = 640; ///< cards stand in two rows below that, in design pixels
} // namespace

RechargeView::RechargeView(QWidget *parent)
    : QWidget(parent),
      m_times(new SegmentedControl(this)),
      m_busy(new BusyBar(this)),
      m_trouble(new Banner(this)),
      m_retry(m_trouble->addButton(tr("Try again"))),
      m_refused(new Banner(this)),
      m_doubts(new MutedLabel({}, this)),
      m_cards(new QGridLayout),
      m_all(new FigureCard({}, this)),
      m_most(new FigureCard(tr("Most in a day"), this)),
      m_lowest(new FigureCard(tr("Lowest balance"), this)),
      m_next(new FigureCard(tr("Next charge"), this)),
      m_column(new QVBoxLayout(this)),
      m_chartTitle(new QLabel(this)),
      m_chart(new ChartView(this)),
      m_nothing(new MutedLabel({}, this)),
      m_model(new QStandardItemModel(0, ColumnCount, this)),
      m_table(new TableView(this)),
      m_list(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("rechargeView"));
    build();
    connect(m_retry, &QPushButton::clicked, this, &RechargeView::retryAsked);
    connect(m_times, &SegmentedControl::changed, this, [this] {
        show();
        emit timeChanged();
    });
    clear();
}

void RechargeView::build()
{
    m_times->addSegment(tr("Last 30 days"), static_cast<int>(Time::Past));
    m_times->addSegment(tr("Next 15 days"), static_cast<int>(Time::Ahead));
    m_times->setAccessibleName(tr("Which time is reckoned"));
    m_times->setObjectName(QStringLiteral("rechargeTimes"));
    m_times->setCurrent(static_cast<int>(Time::Past));
    m_trouble->setObjectName(QStringLiteral("rechargeSpendTrouble"));
    m_retry->setObjectName(QStringLiteral("rechargeReadSpend"));
    m_refused->setObjectName(QStringLiteral("rechargeRefused"));
    m_doubts->setObjectName(QStringLiteral("rechargeDoubts"));
    m_all->setObjectName(QStringLiteral("rechargeInAll"));
    m_most->setObjectName(QStringLiteral("rechargeMost"));
    m_lowest->setObjectName(QStringLiteral("rechargeLowest"));
    m_next->setObjectName(QStringLiteral("rechargeNext"));
    m_chart->setObjectName(QStringLiteral("rechargeChart"));
    buildTable();
    m_cards->setSpacing(Scale::px(this, 12));
    const int margin = Scale::px(this, 14);
    m_column->setContentsMargins(margin, Scale::px(this, 10), margin, margin);
    m_column->setSpacing(Scale::px(this, 10));
    m_column->addWidget(m_times);
    m_column->addWidget(m_busy);
    m_column->addWidget(m_trouble);
    m_column->addWidget(m_refused);
    m_column->addLayout(m_cards);
    m_column->addWidget(m_doubts);
    m_chartCard = makeChartCard();
    m_column->addWidget(m_chartCard, 3);
    m_column->addWidget(m_list, 2);
    m_column->addStretch(0);
    arrangeCards();
}

void RechargeView::buildTable()
{
    m_table->setObjectName(QStringLiteral("rechargeCharges"));
    m_table->setAccessibleName(tr("Charges that it would make"));
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setSortingEnabled(false);
    m_model->setHorizontalHeaderLabels(
        {tr("When (UTC)"), tr("Charge"), tr("Balance before"), tr("Lifted to")});
    for (int column = ChargeColumn; column < ColumnCount; ++column)
        m_model->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_table->setModel(m_model);
    m_table->setWidthsInCharacters({24, 18, 18, 18});
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setSectionResizeMode(WhenColumn, QHeaderView::Stretch);
    m_table->setMinimumHeight(Scale::px(this, 130));
    m_nothing->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_nothing->setSmall(false);
    m_list->addWidget(m_table);
    m_list->addWidget(m_nothing);
}

void RechargeView::addNote(QWidget *note)
{
    m_column->insertWidget(m_notes++, note);
}

QWidget *RechargeView::makeChartCard()
{
    auto *card = new Surface(Qt::TopEdge | Qt::LeftEdge | Qt::RightEdge | Qt::BottomEdge, this);
    auto *column = new QVBoxLayout(card);
    const int side = Scale::px(this, 12);
    column->setContentsMargins(side, side, side, Scale::px(this, 8));
    Scale::follow(m_chartTitle, Scale::strong);
    m_chartTitle->setTextFormat(Qt::PlainText);
    m_chartTitle->setWordWrap(true);
    column->addWidget(m_chartTitle);
    column->addWidget(m_chart, 1);
    m_chart->setMinimumHeight(Scale::px(this, 200));
    return card;
}

void RechargeView::arrangeCards()
{
    const int columns = width() < Scale::px(this, narrow) ? 2 : 4;
    int at = 0;
    for (FigureCard *card : {m_all, m_most, m_lowest, m_next}) {
        m_cards->removeWidget(card);
        m_cards->addWidget(card, at / columns, at % columns);
        ++at;
    }
    for (int column = 0; column < 4; ++column)
        m_cards->setColumnStretch(column, column < columns ? 1 : 0);
}

void RechargeView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrangeCards();
}

void RechargeView::setTime(Time time)
{
    m_times->setCurrent(static_cast<int>(time));
    show();
}

RechargeView::Time RechargeView::time() const
{
    return static_cast<Time>(m_times->current().toInt());
}

void RechargeView::setReading(bool reading)
{
    m_busy->setBusy(reading);
}

void RechargeView::setTrouble(Tone tone, const QString &title, const QString &text, bool canRetry)
{
    m_trouble->setMessage(tone, title, text);
    m_retry->setVisible(canRetry);
    m_trouble->setVisible(!title.isEmpty() || !text.isEmpty());
}

void RechargeView::clear()
{
    m_outlook = {};
    m_trouble->hide();
    show();
}

void RechargeView::setOutlook(const RechargeOutlook &outlook, bool compares)
{
    m_outlook = outlook;
    m_compares = compares;
    show();
}

/// As typed; where that isn't understood, as it is set now.
const RechargeView::Side *RechargeView::shownSide() const
{
    if (m_outlook.asTyped)
        return &*m_outlook.asTyped;
    return m_outlook.asSet ? &*m_outlook.asSet : nullptr;
}

void RechargeView::show()
{
    m_drawn = RechargeChart(m_outlook, time(), m_compares);
    m_chartTitle->setText(m_drawn.data().title);
    m_chart->setTexts([drawn = m_drawn](int series, int bucket) { return drawn.text(series, bucket); });
    m_chart->setBucketTexts([drawn = m_drawn](int bucket) { return drawn.bucketText(bucket); });
    m_chart->setData(m_drawn.data());
    const bool isDrawn = !m_drawn.data().series.isEmpty();
    m_chartCard->setVisible(isDrawn);
    m_list->setVisible(isDrawn);
    m_column->setStretch(m_column->count() - 1, isDrawn ? 0 : 1); // else the cards would grow
    showCards();
    showTable();
    const QString refused = shownSide() ? RechargeWords::refusals(*shownSide()) : QString();
    m_refused->setMessage(Tone::Bad, tr("The limit of the day would have stopped it."), refused);
    m_refused->setVisible(!refused.isEmpty());
    const QString doubts = RechargeWords::doubts(m_outlook);
    m_doubts->setText(doubts);
    m_doubts->setTone(m_outlook.holes.isEmpty() ? std::nullopt : std::optional(Tone::Doubtful));
    m_doubts->setVisible(!doubts.isEmpty());
}

void RechargeView::showCards()
{
    m_all->setTitle(time() == Time::Past ? tr("Charged in 30 days") : tr("Charged in 15 days"));
    const Side *side = shownSide();
    const Side *set = m_compares && m_outlook.asTyped && m_outlook.asSet ? &*m_outlook.asSet : nullptr;
    showCharge(side, set);
    showNext(side, set);
}

const std::optional<RechargeOutlook::Course> *RechargeView::courseOf(const Side *side) const
{
    static const std::optional<RechargeOutlook::Course> none;
    return !side ? &none : time() == Time::Past ? &side->past : &side->ahead;
}

void RechargeView::showCharge(const Side *typed, const Side *set)
{
    const auto &course = *courseOf(typed);
    if (!course) {
        const QString why = typed ? typed->trouble : QString();
        for (FigureCard *card : {m_all, m_most, m_lowest}) {
            card->setFigure(tr("not known"));
            card->setNote(why);
        }
        return;
    }
    const RechargeSimulation::Result &result = course->result;
    const QLocale locale;
    const auto &before = *courseOf(set);
    m_all->setFigure(result.total.displayWithCode());
    const QString count = tr("%n charges", nullptr, static_cast<int>(result.charges.size()));
    m_all->setNote(before ? tr("%1; as it is set now %2").arg(count, RechargeWords::inAll(before->result))
                   : m_outlook.asTyped ? count
                                       : tr("%1, as it is set now").arg(count));
    m_most->setFigure(tr("%1 of %2", "charges, the limit of a day")
                          .arg(locale.toString(result.mostInADay), locale.toString(typed->rules.mostInADay)));
    const QString busiest =
        result.busiest.isValid() ? tr("on %1").arg(RechargeWords::day(result.busiest)) : tr("never charged");
    m_most->setNote(result.refused.isEmpty() ? busiest : tr("the limit of the day was reached"),
                    result.refused.isEmpty() ? std::nullopt : std::optional(Tone::Bad));
    m_lowest->setFigure(result.lowest.displayWithCode());
    const bool isBelowZero = result.lowest.isNegative();
    m_lowest->setNote(isBelowZero ? tr("below zero: it would need credit")
                      : before    ? tr("as it is set now %1").arg(before->result.lowest.displayWithCode())
                                  : tr("before it was charged"),
                      isBelowZero ? std::optional(Tone::Bad) : std::nullopt);
}

void RechargeView::showNext(const Side *typed, const Side *set)
{
    if (!typed) {
        m_next->setFigure(tr("not known"));
        m_next->setNote({});
        return;
    }
    const auto [when, what] = RechargeWords::next(m_outlook, *typed);
    m_next->setFigure(when);
    m_next->setNote(set ? tr("%1; as it is set now: %2").arg(what, RechargeWords::next(m_outlook, *set).first)
                        : what);
}

void RechargeView::showTable()
{
    const Side *side = shownSide();
    const bool isPast = time() == Time::Past;
    const auto &course = *courseOf(side);
    const QList<RechargeSimulation::Charge> charges =
        course ? course->result.charges : QList<RechargeSimulation::Charge>();
    m_model->setRowCount(0);
    for (const RechargeSimulation::Charge &charge : charges) {
        const auto lifted = charge.before.plus(charge.amount);
        QList<QStandardItem *> items{new QStandardItem(RechargeWords::about(charge.at)),
                                     new QStandardItem(charge.amount.displayWithCode()),
                                     new QStandardItem(charge.before.displayWithCode()),
                                     new QStandardItem(lifted ? lifted->displayWithCode() : QString())};
        for (int column = ChargeColumn; column < ColumnCount; ++column)
            items[column]->setTextAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
        for (QStandardItem *item : items)
            item->setEditable(false);
        m_model->appendRow(items);
    }
    m_nothing->setText(!course  ? QString()
                       : isPast ? tr("No charge in these days.")
                                : tr("No charge in the days to come."));
    m_list->setCurrentWidget(charges.isEmpty() ? static_cast<QWidget *>(m_nothing) : m_table);
}
