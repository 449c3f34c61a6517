// SPDX-License-Identifier: GPL-3.0-or-later
#include "usage/ui/RangePopup.h"

#include "usage/ZoneDays.h"
#include "widgets/Buttons.h"
#include "widgets/MutedLabel.h"
#include "widgets/Scale.h"

#include <QComboBox>
#include <QCompleter>
#include <QDateEdit>
#include <QFormLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>

namespace {
using Preset = RangeChoice::Preset;
constexpr Preset presets[]{Preset::Today,      Preset::Yesterday, Preset::ThisWeek,    Preset::LastWeek,
                           Preset::ThisMonth,  Preset::LastMonth, Preset::ThisQuarter, Preset::LastQuarter,
                           Preset::ThisYear,   Preset::LastYear,  Preset::LastDays,    Preset::LastWeeks,
                           Preset::LastMonths, Preset::Fixed,     Preset::Literal};

bool isCounted(Preset preset)
{
    return preset == Preset::LastDays || preset == Preset::LastWeeks || preset == Preset::LastMonths;
}

QString nameOf(Preset preset)
{
    switch (preset) {
    case Preset::LastDays:
        return RangePopup::tr("Last days …");
    case Preset::LastWeeks:
        return RangePopup::tr("Last weeks …");
    case Preset::LastMonths:
        return RangePopup::tr("Last months …");
    case Preset::Fixed:
        return RangePopup::tr("Days of the calendar …");
    case Preset::Literal:
        return RangePopup::tr("A word of the API …");
    default: {
        RangeChoice choice;
        choice.preset = preset;
        return choice.title();
    }
    }
}
} // namespace

RangePopup::RangePopup(const QString &title, const RangeChoice &choice, const QDateTime &now, QWidget *parent)
    : QDialog(parent),
      m_now(now),
      m_presets(new QListWidget(this)),
      m_count(new QSpinBox(this)),
      m_first(new QDateEdit(this)),
      m_last(new QDateEdit(this)),
      m_literal(new QLineEdit(choice.literal, this)),
      m_zone(new QComboBox(this)),
      m_meaning(new MutedLabel({}, this)),
      m_use(Buttons::make(tr("Use this range"), ButtonRole::Primary, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    setObjectName(QStringLiteral("usageRangePopup"));
    build(choice);
    connect(m_presets, &QListWidget::currentRowChanged, this, &RangePopup::follow);
    connect(m_presets, &QListWidget::itemActivated, this, &RangePopup::accept);
    connect(m_count, &QSpinBox::valueChanged, this, &RangePopup::follow);
    for (QDateEdit *day : {m_first, m_last})
        connect(day, &QDateEdit::dateChanged, this, &RangePopup::follow);
    connect(m_literal, &QLineEdit::textChanged, this, &RangePopup::follow);
    connect(m_zone, &QComboBox::currentTextChanged, this, &RangePopup::follow);
    connect(m_use, &QPushButton::clicked, this, &RangePopup::accept);
    follow();
}

void RangePopup::build(const RangeChoice &choice)
{
    m_presets->setObjectName(QStringLiteral("usagePresets"));
    m_presets->setAccessibleName(tr("Ranges"));
    for (const Preset preset : presets) {
        auto *item = new QListWidgetItem(nameOf(preset), m_presets);
        item->setData(Qt::UserRole, static_cast<int>(preset));
        if (preset == choice.preset)
            m_presets->setCurrentItem(item);
    }
    m_presets->setMinimumWidth(Scale::px(this, 190));
    m_presets->setMinimumHeight(static_cast<int>(std::size(presets)) * m_presets->sizeHintForRow(0) +
                                Scale::px(this, 8));
    m_count->setRange(1, 1'100);
    m_count->setValue(choice.count > 0 ? choice.count : 10);
    fillZones(choice.zone);
    const TimeRange days = choice.resolved(m_now);
    const QTimeZone zone = choice.timeZone();
    const QDate today = m_now.toTimeZone(zone).date();
    m_first->setDate(days.isNull() ? today.addDays(-7) : days.from().toTimeZone(zone).date());
    m_last->setDate(days.isNull() ? today : days.to().addSecs(-1).toTimeZone(zone).date());
    for (QDateEdit *day : {m_first, m_last})
        day->setCalendarPopup(true);
    m_first->setObjectName(QStringLiteral("usageFirstDay"));
    m_last->setObjectName(QStringLiteral("usageLastDay"));
    m_literal->setPlaceholderText(QStringLiteral("last_1_weeks"));
    m_meaning->setWordWrap(true);
    m_meaning->setObjectName(QStringLiteral("usageRangeMeaning"));
    m_meaning->setMinimumWidth(Scale::px(this, 300));
    auto *form = new QFormLayout;
    form->addRow(tr("&Number"), m_count);
    form->addRow(tr("&First day"), m_first);
    form->addRow(tr("&Last day"), m_last);
    form->addRow(tr("&Word"), m_literal);
    form->addRow(tr("Time &zone"), m_zone);
    auto *side = new QVBoxLayout;
    side->addLayout(form);
    side->addWidget(m_meaning);
    side->addStretch(1);
    m_use->setObjectName(QStringLiteral("usageUseRange"));
    m_use->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_use);
    side->addLayout(buttons);
    auto *row = new QHBoxLayout(this);
    row->addWidget(m_presets);
    row->addLayout(side, 1);
}

void RangePopup::fillZones(const QByteArray &zone)
{
    m_zone->setEditable(true);
    m_zone->setInsertPolicy(QComboBox::NoInsert);
    m_zone->addItem(QStringLiteral("UTC"));
    const QString here = QString::fromLatin1(QTimeZone::systemTimeZoneId());
    if (here != u"UTC")
        m_zone->addItem(here);
    QStringList names;
    for (const QByteArray &id : QTimeZone::availableTimeZoneIds()) {
        const QString name = QString::fromLatin1(id);
        if (name.contains(u'/') && name != here)
            names << name;
    }
    m_zone->addItems(names);
    m_zone->completer()->setFilterMode(Qt::MatchContains);
    m_zone->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_zone->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_zone->setMinimumContentsLength(24);
    m_zone->setCurrentText(QString::fromLatin1(zone));
}

void RangePopup::setLiteralAllowed(bool allowed)
{
    for (int row = 0; row < m_presets->count(); ++row) {
        if (m_presets->item(row)->data(Qt::UserRole).toInt() == static_cast<int>(Preset::Literal))
            m_presets->item(row)->setHidden(!allowed);
    }
}

RangeChoice::Preset RangePopup::preset() const
{
    const auto *item = m_presets->currentItem();
    return item ? static_cast<Preset>(item->data(Qt::UserRole).toInt()) : Preset::LastMonth;
}

RangeChoice RangePopup::choice() const
{
    RangeChoice choice;
    choice.preset = preset();
    choice.count = isCounted(choice.preset) ? m_count->value() : 0;
    choice.zone = m_zone->currentText().trimmed().toLatin1();
    if (choice.preset == Preset::Fixed && m_first->date() <= m_last->date())
        choice.fixed = TimeRange::days(m_first->date(), m_last->date(), choice.timeZone());
    if (choice.preset == Preset::Literal)
        choice.literal = m_literal->text().trimmed();
    return choice;
}

void RangePopup::follow()
{
    const Preset now = preset();
    m_count->setEnabled(isCounted(now));
    m_first->setEnabled(now == Preset::Fixed);
    m_last->setEnabled(now == Preset::Fixed);
    m_literal->setEnabled(now == Preset::Literal);
    m_zone->setEnabled(now != Preset::Literal);
    const RangeChoice chosen = choice();
    const bool hasZone = QTimeZone(chosen.zone).isValid();
    const TimeRange range = chosen.resolved(m_now);
    const bool isUsable = now == Preset::Literal ? !chosen.literal.isEmpty() : !range.isNull() && hasZone;
    m_use->setEnabled(isUsable);
    if (now == Preset::Literal)
        return m_meaning->setText(
            tr("The server works out the days. They can’t be split, compared or kept."));
    if (!hasZone)
        return m_meaning->setText(tr("There is no such time zone. Choose one from the list."));
    if (range.isNull())
        return m_meaning->setText(tr("The last day must not come before the first."));
    const qint64 days = (range.length().count() + 43'200) / 86'400;
    const int requests = static_cast<int>((range.length().count() + 31 * 86'400 - 1) / (31 * 86'400));
    const QString size = tr("%1, %n days.", nullptr, static_cast<int>(days)).arg(chosen.dates(m_now));
    const QString parts = tr("%n requests at most.", nullptr, requests);
    if (ZoneDays::areUtc(chosen.timeZone(), range))
        return m_meaning->setText(tr("%1 %2", "two sentences").arg(size, parts));
    m_meaning->setText(ZoneDays::areWholeHours(chosen.timeZone(), range)
                           ? tr("%1 %2 Days of this zone are put together from hours.").arg(size, parts)
                           : tr("%1 Its clock is not a whole number of hours from UTC, so that usage can’t "
                                "be broken out by its "
                                "days.")
                                 .arg(size));
}

void RangePopup::accept()
{
    if (!m_use->isEnabled())
        return;
    emit chosen(choice());
    QDialog::accept();
}
