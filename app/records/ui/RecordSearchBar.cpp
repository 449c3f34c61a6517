// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/ui/RecordSearchBar.h"

#include "base/Clock.h"
#include "base/Decimal.h"
#include "records/RecordFields.h"
#include "records/ui/RecordRangeBox.h"
#include "records/ui/RecordWords.h"
#include "widgets/Buttons.h"
#include "widgets/FlowLayout.h"
#include "widgets/MutedLabel.h"
#include "widgets/Scale.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace {
using Row = Vocabulary::Row;
}

RecordSearchBar::RecordSearchBar(const QString &name, const std::function<bool(const Row &)> &offers,
                                 QWidget *parent)
    : QWidget(parent),
      m_type(new QComboBox(this)),
      m_range(new RecordRangeBox(this)),
      m_flow(new FlowLayout(nullptr, 10)),
      m_wrong(new MutedLabel({}, this))
{
    build(name, offers);
    connect(m_type, &QComboBox::activated, this, [this] {
        follow();
        emit typeChanged();
        search();
    });
    connect(m_range, &RecordRangeBox::chosen, this, [this](const TimeRange &range, const QString &dates) {
        m_from = range;
        m_dates = dates;
        m_range->setRange(range, dates);
        search();
    });
    follow();
}

void RecordSearchBar::build(const QString &name, const std::function<bool(const Row &)> &offers)
{
    for (const Row &row : Vocabulary::rows()) {
        if (offers(row))
            m_type->addItem(RecordWords::type(row.recordType), row.recordType);
    }
    m_type->setObjectName(name + QLatin1String("Type"));
    m_range->setObjectName(name + QLatin1String("Range"));
    m_wrong->setObjectName(name + QLatin1String("Wrong"));
    m_wrong->setTone(Tone::Bad);
    m_wrong->setWordWrap(true);
    m_wrong->hide();
    m_flow->addWidget(boxed(tr("Type of record"), m_type));
    m_flow->addWidget(boxed(tr("Began"), m_range));
    addField(name + QLatin1String("From"), {.name = &Row::fromField, .op = "contains"});
    addField(name + QLatin1String("Number"), {.name = &Row::numberField, .op = "contains"});
    addField(name + QLatin1String("Connection"), {.name = &Row::connectionField, .op = ""});
    addField(name + QLatin1String("Cost"), {.name = &Row::costField, .op = "gte", .isNumber = true});
    addField(name + QLatin1String("Length"), {.name = &Row::durationField, .op = "gte", .isNumber = true});
    auto *use = Buttons::make(tr("Search"), ButtonRole::Primary, this);
    use->setObjectName(name + QLatin1String("Search"));
    connect(use, &QPushButton::clicked, this, &RecordSearchBar::search);
    // A name without letters keeps the button on the line of the fields.
    m_flow->addWidget(boxed(QStringLiteral(" "), use));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Scale::px(this, 6));
    column->addLayout(m_flow);
    column->addWidget(m_wrong);
}

QWidget *RecordSearchBar::boxed(const QString &words, QWidget *field, QLabel **label)
{
    auto *box = new QWidget(this);
    auto *above = new MutedLabel(words, box);
    above->setSmall(true);
    above->setBuddy(field);
    if (!words.trimmed().isEmpty())
        field->setAccessibleName(words);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Scale::px(this, 3));
    column->addWidget(above);
    column->addWidget(field);
    if (label)
        *label = above;
    return box;
}

void RecordSearchBar::addField(const QString &object, const Field &field)
{
    Field added = field;
    added.edit = new QLineEdit(this);
    added.edit->setObjectName(object);
    added.edit->setClearButtonEnabled(true);
    added.edit->setMinimumWidth(fontMetrics().averageCharWidth() * (field.isNumber ? 12 : 19));
    added.edit->setMaximumWidth(fontMetrics().averageCharWidth() * (field.isNumber ? 16 : 26));
    if (field.isNumber)
        added.edit->setInputMethodHints(Qt::ImhFormattedNumbersOnly);
    added.box = boxed({}, added.edit, &added.label);
    m_flow->addWidget(added.box);
    connect(added.edit, &QLineEdit::returnPressed, this, &RecordSearchBar::search);
    m_fields << added;
}

void RecordSearchBar::setClock(const Clock *clock)
{
    m_range->setClock(clock);
}

QString RecordSearchBar::type() const
{
    return m_type->currentData().toString();
}

void RecordSearchBar::setType(const QString &recordType)
{
    const int index = m_type->findData(recordType);
    if (index < 0 || index == m_type->currentIndex())
        return;
    m_type->setCurrentIndex(index);
    follow();
    emit typeChanged();
}

QString RecordSearchBar::labelOf(const Field &field, const QString &name)
{
    if (field.name == &Row::costField)
        return tr("Cost at least");
    if (field.name == &Row::durationField)
        return name == u"billed_sec" ? tr("Billed seconds at least") : tr("Seconds at least");
    if (field.name == &Row::connectionField)
        return tr("Id of the connection");
    return tr("%1 contains", "a field, such as From").arg(RecordFields::words(name));
}

void RecordSearchBar::follow()
{
    const Row *known = row();
    for (const Field &field : m_fields) {
        const QString name = known ? known->*field.name : QString();
        field.box->setVisible(!name.isEmpty());
        field.label->setText(labelOf(field, name));
        field.edit->setAccessibleName(field.label->text());
    }
}

bool RecordSearchBar::isGood(const Field &field)
{
    const QString text = field.edit->text().trimmed();
    const bool isGood = !field.isNumber || text.isEmpty() || Decimal::parse(text);
    // Read by the style, which draws the field's edge in red.
    field.edit->setProperty("wrong", !isGood);
    field.edit->update();
    return isGood;
}

std::optional<DetailRecordQuery> RecordSearchBar::query()
{
    const Row *known = row();
    DetailRecordQuery query;
    query.recordType = type();
    query.range = m_from;
    query.dateRange = m_dates;
    QStringList wrong;
    for (const Field &field : m_fields) {
        const QString name = known ? known->*field.name : QString();
        const QString text = field.edit->text().trimmed();
        if (name.isEmpty() || text.isEmpty()) {
            field.edit->setProperty("wrong", false);
            continue;
        }
        if (!isGood(field))
            wrong << field.label->text();
        query.filters << DetailRecordFilter{name, QLatin1String(field.op), text};
    }
    m_wrong->setVisible(!wrong.isEmpty());
    m_wrong->setText(tr("“%1” takes a number, such as 0.05.").arg(QLocale().createSeparatedList(wrong)));
    return wrong.isEmpty() ? std::optional(query) : std::nullopt;
}

void RecordSearchBar::search()
{
    if (const auto wanted = query())
        emit asked(*wanted);
}

void RecordSearchBar::clear()
{
    for (const Field &field : m_fields)
        field.edit->clear();
}
