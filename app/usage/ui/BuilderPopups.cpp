// SPDX-License-Identifier: GPL-3.0-or-later
// The second half of BuilderBar: what opens below its parts.
#include "base/Clock.h"
#include "usage/UsageWords.h"
#include "usage/ui/BuilderBar.h"
#include "widgets/Chip.h"
#include "usage/ui/ChoicePopup.h"
#include "usage/ui/FilterPopup.h"
#include "usage/ui/RangePopup.h"

#include <QInputDialog>
#include <QMenu>

namespace {
/// The menu of a few choices below a chip.
QMenu *menuBelow(Chip *chip, const char *name)
{
    auto *menu = new QMenu(chip);
    menu->setObjectName(QLatin1String(name));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QMetaObject::invokeMethod(
        menu, [menu, chip] { menu->popup(chip->mapToGlobal(QPoint(0, chip->height()))); },
        Qt::QueuedConnection);
    return menu;
}
} // namespace

void BuilderBar::openProducts(Chip *chip)
{
    QList<ChoicePopup::Choice> choices;
    for (const UsageProduct &product : m_products) {
        const QString name = UsageWords::product(product.product);
        choices << ChoicePopup::Choice{product.product + u'/' + product.recordType,
                                       product.recordType.isEmpty()
                                           ? name
                                           : tr("%1, %2", "product and its sub-product")
                                                 .arg(name, UsageWords::recordType(product.recordType)),
                                       product.recordType.isEmpty() ? product.product : QString()};
    }
    auto *popup = new ChoicePopup(tr("Product"), choices, {m_report.product + u'/' + m_report.recordType},
                                  ChoicePopup::Number::One, this);
    connect(popup, &ChoicePopup::chosen, this,
            [this](const QStringList &values) { takeProduct(values.value(0)); });
    popup->openBelow(chip);
}

void BuilderBar::openNames(Chip *chip, const QString &title, const QStringList &offered,
                           const QStringList &chosen, std::function<void(const QStringList &)> take)
{
    QList<ChoicePopup::Choice> choices;
    const bool areMetrics = chip->objectName() == u"usageMetrics";
    QStringList all = offered;
    // A name that isn't offered any more can be taken away.
    for (const QString &name : chosen) {
        if (!all.contains(name))
            all << name;
    }
    for (const QString &name : all)
        choices << ChoicePopup::Choice{
            name, areMetrics ? UsageWords::metric(name) : UsageWords::dimension(name), name};
    auto *popup = new ChoicePopup(title, choices, chosen, ChoicePopup::Number::Several, this);
    connect(popup, &ChoicePopup::chosen, this, take);
    popup->openBelow(chip);
}

void BuilderBar::openGrain(Chip *chip)
{
    QMenu *menu = menuBelow(chip, "usageGrainMenu");
    const std::pair<Grain, QString> grains[] = {{Grain::None, tr("The range as a whole")},
                                                {Grain::Hour, tr("By hour")},
                                                {Grain::Day, tr("By day")},
                                                {Grain::Week, tr("By week, from Monday")},
                                                {Grain::Month, tr("By month")}};
    for (const auto &[grain, name] : grains) {
        QAction *action = menu->addAction(name, this, [this, grain = grain] {
            Report report = m_report;
            report.grain = grain;
            change(report);
        });
        action->setCheckable(true);
        action->setChecked(grain == m_report.grain);
    }
}

void BuilderBar::openFilter(Chip *, qsizetype at)
{
    auto *popup =
        new FilterPopup(dimensionNames(), at < 0 ? UsageFilter() : m_report.filters.value(at), m_known, this);
    connect(popup, &FilterPopup::chosen, this, [this, at](const UsageFilter &filter) {
        Report report = m_report;
        if (at >= 0 && at < report.filters.size())
            report.filters[at] = filter;
        else
            report.filters << filter;
        change(report);
    });
    popup->open();
}

void BuilderBar::openRange(Chip *)
{
    auto *popup = new RangePopup(tr("Range"), m_report.range, m_clock->now(), this);
    connect(popup, &RangePopup::chosen, this, [this](const RangeChoice &choice) {
        Report report = m_report;
        report.range = choice;
        if (report.compare)
            report.compare->range.zone = choice.zone;
        change(report);
    });
    popup->open();
}

void BuilderBar::openCompare(Chip *chip)
{
    QMenu *menu = menuBelow(chip, "usageCompareMenu");
    const Comparison::Align align = m_report.compare ? m_report.compare->align : Comparison::Align::Date;
    const bool hasDays = !m_report.range.resolved(m_clock->now()).isNull();
    const auto offer = [&](Comparison::With with, const QString &words) {
        const Comparison comparison{.range = {}, .align = align, .with = with};
        const QString days = comparison.choice(m_report.range, m_clock->now()).title();
        QAction *action = menu->addAction(words.arg(days), this, [this, comparison] {
            Report report = m_report;
            report.compare = comparison;
            change(report);
        });
        action->setEnabled(hasDays);
    };
    offer(Comparison::With::Before, tr("The stretch before: %1"));
    offer(Comparison::With::YearBefore, tr("The same days a year before: %1"));
    menu->addAction(tr("Another range …"), this, &BuilderBar::openCustomCompare);
    if (!m_report.compare)
        return;
    menu->addSeparator();
    QAction *weekdays = menu->addAction(tr("Line up weekdays"), this, [this](bool on) {
        Report report = m_report;
        report.compare->align = on ? Comparison::Align::Weekday : Comparison::Align::Date;
        change(report);
    });
    weekdays->setCheckable(true);
    weekdays->setChecked(align == Comparison::Align::Weekday);
}

void BuilderBar::openCustomCompare()
{
    RangeChoice start =
        m_report.compare ? m_report.compare->choice(m_report.range, m_clock->now()) : m_report.range;
    // A word of the API can't be compared; the dialog doesn't offer it.
    if (start.preset == RangeChoice::Preset::Literal)
        start = RangeChoice();
    start.zone = m_report.range.zone;
    auto *popup = new RangePopup(tr("Compare with"), start, m_clock->now(), this);
    popup->setLiteralAllowed(false);
    connect(popup, &RangePopup::chosen, this, [this](const RangeChoice &choice) {
        Report report = m_report;
        const auto align = report.compare ? report.compare->align : Comparison::Align::Date;
        report.compare = Comparison{choice, align};
        change(report);
    });
    popup->open();
}

void BuilderBar::openMore(Chip *chip)
{
    QMenu *menu = menuBelow(chip, "usageMoreMenu");
    menu->addAction(tr("Filter …"), this, [this] { openFilter(nullptr, -1); })
        ->setObjectName(QStringLiteral("usageAddFilter"));
    if (!m_report.compare)
        menu->addAction(tr("Compare …"), this, [this, chip] { openCompare(chip); });
    menu->addAction(tr("Show the largest …"), this, &BuilderBar::openTop);
    addMoreChoices(menu);
    menu->addSeparator();
    QAction *managed = menu->addAction(tr("With managed accounts"), this, [this](bool on) {
        Report report = m_report;
        report.managedAccounts = on;
        change(report);
    });
    managed->setCheckable(true);
    managed->setChecked(m_report.managedAccounts);
    QAction *currency = menu->addAction(tr("Ask for the currency of money"), this, [this](bool on) {
        Report report = m_report;
        report.asksCurrency = on;
        change(report);
    });
    currency->setCheckable(true);
    currency->setChecked(m_report.asksCurrency);
}

void BuilderBar::addMoreChoices(QMenu *menu)
{
    const auto submenu = [&](const QString &title, const QStringList &names, bool areMetrics, auto &&apply) {
        QMenu *choices = menu->addMenu(title);
        choices->setEnabled(!names.isEmpty());
        for (const QString &name : names)
            choices->addAction(areMetrics ? UsageWords::metric(name) : UsageWords::dimension(name), this,
                               [this, name, apply] {
                                   Report report = m_report;
                                   apply(report, name);
                                   change(report);
                               });
    };
    const QStringList metrics = options() ? options()->metrics : QStringList();
    submenu(tr("Second axis"), metrics, true,
            [](Report &report, const QString &name) { report.secondMetric = name; });
    submenu(tr("Colours by"), m_report.dimensions, false,
            [](Report &report, const QString &name) { report.colour = name; });
    submenu(tr("Columns by"), m_report.dimensions, false,
            [](Report &report, const QString &name) { report.columns = name; });
    submenu(tr("Largest first, by"), m_report.metrics, true,
            [](Report &report, const QString &name) { report.sort = {u'-' + name}; });
    QMenu *as = menu->addMenu(tr("Numbers as"));
    const std::pair<Aggregation, QString> ways[] = {{Aggregation::Total, tr("Total")},
                                                    {Aggregation::Average, tr("Average a day")},
                                                    {Aggregation::Maximum, tr("Maximum")},
                                                    {Aggregation::Count, tr("Number of values")}};
    for (const auto &[way, name] : ways) {
        QAction *action = as->addAction(name, this, [this, way = way] {
            Report report = m_report;
            report.aggregation = way;
            change(report);
        });
        action->setCheckable(true);
        action->setChecked(m_report.aggregation == way);
    }
}

void BuilderBar::openTop()
{
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setInputMode(QInputDialog::IntInput);
    dialog->setIntRange(1, 1'000);
    dialog->setIntValue(m_report.top.value_or(5));
    dialog->setWindowTitle(tr("Show the largest"));
    dialog->setLabelText(tr("How many; the rest is shown as “other”:"));
    connect(dialog, &QInputDialog::intValueSelected, this, [this](int value) {
        Report report = m_report;
        report.top = value;
        change(report);
    });
    dialog->open();
}
