// SPDX-License-Identifier: GPL-3.0-or-later
#include "usage/ui/BuilderBar.h"

#include "base/Clock.h"
#include "usage/UsageWords.h"
#include "widgets/Chip.h"
#include "widgets/FlowLayout.h"
#include "widgets/MutedLabel.h"
#include "widgets/Scale.h"

#include <QVBoxLayout>

using Part = ReportRules::Part;

namespace {
QString grainName(Grain grain)
{
    switch (grain) {
    case Grain::None:
        return BuilderBar::tr("no time");
    case Grain::Hour:
        return BuilderBar::tr("hour");
    case Grain::Day:
        return BuilderBar::tr("day");
    case Grain::Week:
        return BuilderBar::tr("week");
    case Grain::Month:
        return BuilderBar::tr("month");
    }
    Q_UNREACHABLE();
}

QString aggregationName(Aggregation aggregation)
{
    switch (aggregation) {
    case Aggregation::Total:
        return {};
    case Aggregation::Average:
        return BuilderBar::tr("average a day");
    case Aggregation::Count:
        return BuilderBar::tr("number of values");
    case Aggregation::Maximum:
        return BuilderBar::tr("maximum");
    }
    Q_UNREACHABLE();
}
} // namespace

BuilderBar::BuilderBar(const Clock *clock, QWidget *parent)
    : QWidget(parent),
      m_clock(clock),
      m_row(new QWidget(this)),
      m_flow(new FlowLayout(m_row, 8)),
      m_complaint(new MutedLabel({}, this))
{
    setObjectName(QStringLiteral("usageBuilder"));
    m_complaint->setObjectName(QStringLiteral("usageComplaint"));
    m_complaint->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    const int margin = Scale::px(this, 14);
    column->setContentsMargins(margin, Scale::px(this, 8), margin, Scale::px(this, 8));
    column->setSpacing(Scale::px(this, 6));
    column->addWidget(m_row);
    column->addWidget(m_complaint);
    m_complaint->hide();
    fill();
}

void BuilderBar::setProducts(const QList<UsageProduct> &products)
{
    m_products = products;
    fill();
}

void BuilderBar::setReport(const Report &report)
{
    // What was changed here comes back; what was said about it stays.
    if (report == m_report)
        return;
    m_report = report;
    m_mistakes.clear();
    m_dropped.clear();
    fill();
}

void BuilderBar::setMistakes(const QList<ReportRules::Mistake> &mistakes)
{
    m_mistakes = mistakes;
    QStringList sentences;
    for (const auto &[part, chip] : m_chips)
        chip->setMistake({});
    for (const ReportRules::Mistake &mistake : mistakes) {
        sentences << mistake.what;
        for (const auto &[part, chip] : m_chips) {
            if (part == mistake.part && !chip->hasMistake())
                chip->setMistake(mistake.what);
        }
    }
    if (sentences.isEmpty() && !m_dropped.isEmpty())
        sentences << m_dropped;
    m_complaint->setTone(mistakes.isEmpty() ? std::optional<Tone>() : Tone::Bad);
    m_complaint->setText(sentences.join(u' '));
    m_complaint->setVisible(!sentences.isEmpty());
    m_flow->invalidate();
}

void BuilderBar::focusFirst()
{
    if (!m_chips.isEmpty())
        m_chips[0].second->setFocus();
}

void BuilderBar::setTabAnchor(QWidget *before)
{
    m_anchor = before;
    orderTabs();
}

void BuilderBar::orderTabs()
{
    QWidget *last = m_anchor;
    for (const auto &[part, chip] : m_chips) {
        if (last)
            setTabOrder(last, chip);
        last = chip;
    }
}

const UsageProduct *BuilderBar::options() const
{
    return ReportRules::productOf(m_report, m_products);
}

QStringList BuilderBar::dimensionNames() const
{
    QStringList names = options() ? options()->dimensions : QStringList();
    names.removeAll(QStringLiteral("date"));
    names.removeAll(QStringLiteral("date_time"));
    return names;
}

Chip *BuilderBar::add(const char *objectName, const QString &label, const QString &value, Part part,
                      std::function<void(Chip *)> open, std::function<void()> remove)
{
    auto *chip = new Chip(label, value, static_cast<bool>(remove), m_row);
    chip->setObjectName(QLatin1String(objectName));
    m_flow->addWidget(chip);
    m_chips.append({part, chip});
    if (open)
        connect(chip, &QPushButton::clicked, this, [chip, open] { open(chip); });
    if (remove)
        connect(chip, &Chip::removed, this, remove, Qt::QueuedConnection);
    chip->show();
    return chip;
}

void BuilderBar::fill()
{
    // The chip with the focus is made anew: the one in its place takes the focus over.
    const auto focused =
        std::ranges::find_if(m_chips, [](const auto &each) { return each.second->hasFocus(); });
    const qsizetype place = focused == m_chips.end() ? -1 : std::distance(m_chips.begin(), focused);
    for (const auto &[part, chip] : std::exchange(m_chips, {})) {
        chip->hide();
        chip->deleteLater();
        m_flow->removeWidget(chip);
    }
    addParts();
    addExtras();
    orderTabs();
    setMistakes(m_mistakes);
    if (place >= 0)
        m_chips[std::min(place, m_chips.size() - 1)].second->setFocus();
    m_row->updateGeometry();
}

void BuilderBar::addParts()
{
    const QString product =
        m_report.product.isEmpty() ? tr("choose one")
        : m_report.recordType.isEmpty()
            ? UsageWords::product(m_report.product)
            : tr("%1, %2", "product and its sub-product")
                  .arg(UsageWords::product(m_report.product), UsageWords::recordType(m_report.recordType));
    add("usageProduct", tr("Product"), product, Part::Product, [this](Chip *chip) { openProducts(chip); });
    add("usageMetrics", tr("Metrics"),
        m_report.metrics.isEmpty() ? tr("choose some") : m_report.metrics.join(QStringLiteral(", ")),
        Part::Metrics, [this](Chip *chip) {
            openNames(chip, tr("Metrics"), options() ? options()->metrics : QStringList(), m_report.metrics,
                      [this](const QStringList &names) {
                          Report report = m_report;
                          report.metrics = names;
                          change(report);
                      });
        });
    add("usageDimensions", tr("By"),
        m_report.dimensions.isEmpty() ? tr("nothing") : m_report.dimensions.join(QStringLiteral(", ")),
        Part::Dimensions, [this](Chip *chip) {
            openNames(chip, tr("Break out by"), dimensionNames(), m_report.dimensions,
                      [this](const QStringList &names) {
                          Report report = m_report;
                          report.dimensions = names;
                          if (!names.contains(report.colour))
                              report.colour.clear();
                          if (!names.contains(report.columns))
                              report.columns.clear();
                          change(report);
                      });
        });
    add("usageGrain", tr("Over"), grainName(m_report.grain), Part::Dimensions,
        [this](Chip *chip) { openGrain(chip); });
    for (qsizetype at = 0; at < m_report.filters.size(); ++at) {
        const UsageFilter &filter = m_report.filters[at];
        add(
            "usageFilter", tr("Filter"),
            tr("%1 = %2", "dimension and values")
                .arg(filter.dimension, filter.values.join(QStringLiteral(", "))),
            Part::Filters, [this, at](Chip *chip) { openFilter(chip, at); },
            [this, at] {
                Report report = m_report;
                report.filters.removeAt(at);
                change(report);
            });
    }
    add("usageRange", tr("Range"), m_report.range.dates(m_clock->now()), Part::Range,
        [this](Chip *chip) { openRange(chip); });
    if (m_report.compare)
        add(
            "usageCompare", tr("Compare"),
            m_report.compare->align == Comparison::Align::Weekday ? tr("%1, by weekday").arg(comparedTitle())
                                                                  : comparedTitle(),
            Part::Compare, [this](Chip *chip) { openCompare(chip); },
            [this] {
                Report report = m_report;
                report.compare.reset();
                change(report);
            });
}

QString BuilderBar::comparedTitle() const
{
    return m_report.compare->choice(m_report.range, m_clock->now()).title();
}

void BuilderBar::addExtras()
{
    // Each of them may be taken away again.
    const auto extra = [this](const char *name, const QString &label, const QString &value, Part part,
                              std::function<void(Report &)> without) {
        add(name, label, value, part, {}, [this, without] {
            Report report = m_report;
            without(report);
            change(report);
        });
    };
    if (options() && m_report.addsCurrency(*options()))
        extra("usageCurrency", tr("Added"), tr("currency, for the money"), Part::Dimensions,
              [](Report &report) { report.asksCurrency = false; });
    if (const QString name = aggregationName(m_report.aggregation); !name.isEmpty())
        extra("usageAggregation", tr("As"), name, Part::Metrics,
              [](Report &report) { report.aggregation = Aggregation::Total; });
    if (!m_report.secondMetric.isEmpty())
        extra("usageSecond", tr("Second axis"), m_report.secondMetric, Part::Metrics,
              [](Report &report) { report.secondMetric.clear(); });
    if (m_report.top)
        extra("usageTop", tr("Largest"), QLocale().toString(*m_report.top), Part::Dimensions,
              [](Report &report) { report.top.reset(); });
    if (!m_report.colour.isEmpty())
        extra("usageColour", tr("Colours"), m_report.colour, Part::Dimensions,
              [](Report &report) { report.colour.clear(); });
    if (!m_report.columns.isEmpty())
        extra("usageColumns", tr("Columns"), m_report.columns, Part::Dimensions,
              [](Report &report) { report.columns.clear(); });
    if (!m_report.sort.isEmpty())
        extra("usageSort", tr("Sorted by"), m_report.sort.join(QStringLiteral(", ")), Part::Sort,
              [](Report &report) { report.sort.clear(); });
    if (m_report.managedAccounts)
        extra("usageManaged", tr("With"), tr("managed accounts"), Part::Whole,
              [](Report &report) { report.managedAccounts = false; });
    add("usageMore", tr("More"), {}, Part::Whole, [this](Chip *chip) { openMore(chip); });
}

void BuilderBar::change(const Report &report)
{
    m_report = report;
    m_mistakes.clear();
    fill();
    emit changed(m_report);
}

void BuilderBar::takeProduct(const QString &key)
{
    const UsageProduct *chosen = nullptr;
    for (const UsageProduct &product : m_products) {
        if (product.product + u'/' + product.recordType == key)
            chosen = &product;
    }
    if (!chosen)
        return;
    Report report = m_report;
    report.product = chosen->product;
    report.recordType = chosen->recordType;
    // What the new product has as well stays; what goes is said.
    QStringList gone;
    const auto keep = [&](QStringList &names, const QStringList &offered) {
        for (const QString &name : QStringList(names)) {
            if (!offered.contains(name)) {
                names.removeAll(name);
                gone << name;
            }
        }
    };
    keep(report.metrics, chosen->metrics);
    keep(report.dimensions, chosen->dimensions);
    const auto keepOne = [&](QString &name, const QStringList &offered) {
        if (!name.isEmpty() && !offered.contains(name))
            gone << std::exchange(name, QString());
    };
    keepOne(report.colour, chosen->dimensions);
    keepOne(report.columns, chosen->dimensions);
    keepOne(report.secondMetric, chosen->metrics);
    report.sort.removeIf([&](QString name) {
        if (name.startsWith(u'-'))
            name.remove(0, 1);
        return !report.metrics.contains(name) && !report.dimensions.contains(name);
    });
    report.filters.removeIf([&](const UsageFilter &filter) {
        const bool isGone = !chosen->dimensions.contains(filter.dimension);
        if (isGone)
            gone << filter.dimension;
        return isGone;
    });
    if (report.metrics.isEmpty() && !chosen->metrics.isEmpty())
        report.metrics = {chosen->metrics.contains(QStringLiteral("cost")) ? QStringLiteral("cost")
                                                                           : chosen->metrics[0]};
    gone.removeDuplicates();
    m_dropped = gone.isEmpty()
                    ? QString()
                    : tr("%1 has no %2; the report goes on without.")
                          .arg(UsageWords::product(chosen->product), QLocale().createSeparatedList(gone));
    change(report);
}
