// SPDX-License-Identifier: GPL-3.0-or-later
#include "billing/ui/AlarmRuleRow.h"

#include "billing/AmountText.h"
#include "widgets/MutedLabel.h"
#include "widgets/Scale.h"
#include "widgets/StatusBadge.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSpinBox>

namespace {
constexpr int mostDays = 365;
}

AlarmRuleRow::AlarmRuleRow(const QString &object, Limit limit, const QString &text, const QString &advice,
                           QWidget *parent)
    : QFrame(parent),
      m_limit(limit),
      m_on(new QCheckBox(text)),
      m_note(new MutedLabel(advice)),
      m_advice(advice),
      m_state(new StatusBadge)
{
    setObjectName(object);
    m_on->setObjectName(object + QLatin1String("On"));
    m_note->setWordWrap(true);
    auto *line = new QHBoxLayout;
    line->setSpacing(Scale::px(this, 10));
    line->addWidget(m_on);
    if (QWidget *field = makeLimit(object))
        line->addWidget(field);
    line->addStretch(1);
    line->addWidget(m_state);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, Scale::px(this, 8), 0, Scale::px(this, 8));
    column->setSpacing(Scale::px(this, 4));
    column->addLayout(line);
    column->addWidget(m_note);
    connect(m_on, &QCheckBox::toggled, this, [this] {
        check();
        emit changed();
    });
}

AlarmRuleRow::~AlarmRuleRow()
{
    // A line that has the focus says editingFinished() while it is destroyed, after this object.
    if (m_text)
        disconnect(m_text, nullptr, this, nullptr);
}

QWidget *AlarmRuleRow::makeLimit(const QString &object)
{
    if (m_limit == Limit::None)
        return nullptr;
    auto *field = new QWidget;
    auto *line = new QHBoxLayout(field);
    line->setContentsMargins(0, 0, 0, 0);
    if (m_limit == Limit::Days) {
        m_days = new QSpinBox;
        m_days->setRange(1, mostDays);
        m_days->setSuffix(tr(" days"));
        m_days->setObjectName(object + QLatin1String("Limit"));
        m_days->setAccessibleName(m_on->text());
        line->addWidget(m_days);
        connect(m_days, &QSpinBox::valueChanged, this, [this] {
            setOn(true);
            emit changed();
        });
        return field;
    }
    m_text = new QLineEdit;
    m_text->setObjectName(object + QLatin1String("Limit"));
    m_text->setAccessibleName(m_on->text());
    m_text->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_text->setMaximumWidth(Scale::px(this, 120));
    m_code = new MutedLabel;
    line->addWidget(m_text);
    line->addWidget(m_code);
    // Half a number is no limit: what is typed counts when the field is left or Enter is pressed.
    connect(m_text, &QLineEdit::textEdited, this, [this](const QString &text) {
        if (!text.isEmpty())
            setOn(true);
        check();
    });
    connect(m_text, &QLineEdit::editingFinished, this, &AlarmRuleRow::changed);
    return field;
}

void AlarmRuleRow::setCurrency(const QString &currency)
{
    m_currency = currency;
    if (!m_text)
        return;
    m_text->setEnabled(!currency.isEmpty());
    m_code->setText(currency.isEmpty() ? tr("currency not known yet") : currency);
    check();
}

void AlarmRuleRow::setOn(bool on)
{
    const QSignalBlocker quiet(m_on);
    m_on->setChecked(on);
    check();
}

bool AlarmRuleRow::isOn() const
{
    return m_on->isChecked();
}

void AlarmRuleRow::setAmount(const std::optional<Money> &amount)
{
    m_text->setText(amount ? AmountText::write(*amount) : QString());
    check();
}

std::optional<Money> AlarmRuleRow::amount() const
{
    return isOn() ? m_amount : std::nullopt;
}

void AlarmRuleRow::setDays(int days)
{
    const QSignalBlocker quiet(m_days);
    m_days->setValue(days);
}

int AlarmRuleRow::days() const
{
    return m_days->value();
}

bool AlarmRuleRow::isWrong() const
{
    return isOn() && m_text && !m_amount;
}

void AlarmRuleRow::setState(Tone tone, const QString &words)
{
    m_state->setStatus(words, tone);
    m_state->setVisible(!words.isEmpty());
}

void AlarmRuleRow::check()
{
    QString wrong;
    m_amount.reset();
    if (m_text && !m_currency.isEmpty() && (isOn() || !m_text->text().isEmpty())) {
        auto read = AmountText::read(m_text->text(), m_currency, AmountText::payment(m_currency));
        if (read)
            m_amount = *read;
        else if (isOn())
            wrong = read.error().what;
    }
    m_note->setText(wrong.isEmpty() ? m_advice : wrong);
    m_note->setTone(wrong.isEmpty() ? std::nullopt : std::optional(Tone::Bad));
}
