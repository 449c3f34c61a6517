// SPDX-License-Identifier: GPL-3.0-or-later
#include "notifications/ui/AddSettingForm.h"

#include "base/PhoneNumber.h"
#include "notifications/ChannelCheck.h"
#include "notifications/NotificationBook.h"
#include "notifications/StagedSettings.h"
#include "notifications/ui/SettingWords.h"
#include "widgets/Buttons.h"
#include "widgets/FieldRow.h"
#include "widgets/MutedLabel.h"
#include "widgets/Scale.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace {
using Type = ChannelCheck::ParameterType;
} // namespace

AddSettingForm::AddSettingForm(NotificationsDesk *desk, const QString &condition, const QStringList &channels,
                               QWidget *parent)
    : QWidget(parent),
      m_desk(desk),
      m_condition(condition),
      m_why(new MutedLabel),
      m_add(Buttons::make(tr("&Add"), ButtonRole::Primary))
{
    setObjectName(QStringLiteral("addSetting"));
    build(channels);
    follow();
}

void AddSettingForm::build(const QStringList &channels)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Scale::px(this, 10));
    const NotificationSetup &setup = m_desk->book()->setup();
    if (channels.size() == 1) {
        m_single = channels.first();
    } else {
        m_channel = new QComboBox;
        m_channel->setObjectName(QStringLiteral("addSettingChannel"));
        for (const QString &id : channels)
            m_channel->addItem(ChannelCheck::name(setup, id), id);
        column->addWidget(new FieldRow(tr("&Channel"), m_channel, this));
        connect(m_channel, &QComboBox::currentIndexChanged, this, &AddSettingForm::follow);
    }
    if (const NotificationCondition *condition = setup.condition(m_condition)) {
        for (const ConditionParameter &parameter : condition->parameters)
            addField(parameter, column);
    }
    m_why->setObjectName(QStringLiteral("addSettingWhy"));
    m_why->setSmall(false);
    m_add->setObjectName(QStringLiteral("addSettingButton"));
    auto *line = new QHBoxLayout;
    line->setSpacing(Scale::px(this, 10));
    line->addWidget(m_why, 1);
    line->addWidget(m_add, 0, Qt::AlignTrailing | Qt::AlignTop);
    column->addLayout(line);
    connect(m_add, &QPushButton::clicked, this, &AddSettingForm::add);
}

void AddSettingForm::addField(const ConditionParameter &parameter, QVBoxLayout *column)
{
    QString name = ChannelCheck::parameterName(parameter.name);
    if (!name.isEmpty())
        name.front() = name.front().toUpper();
    QWidget *widget = nullptr;
    if (ChannelCheck::parameterType(parameter) == Type::Truth) {
        widget = new QCheckBox(tr("Yes"));
        // As high as its neighbours, so that it stands level with its label.
        widget->setMinimumHeight(QLineEdit().sizeHint().height());
    } else {
        auto *line = new QLineEdit;
        connect(line, &QLineEdit::editingFinished, line, [line, parameter] {
            if (ChannelCheck::parameterType(parameter) == Type::Phone)
                line->setText(PhoneNumber::display(line->text().trimmed()));
        });
        widget = line;
    }
    widget->setObjectName(QStringLiteral("parameter_") + parameter.name);
    auto *row =
        new FieldRow(parameter.optional ? tr("%1 (optional)", "a parameter").arg(name) : name, widget, this);
    row->setHint(hintOf(parameter));
    if (auto *line = qobject_cast<QLineEdit *>(widget))
        connect(line, &QLineEdit::textEdited, row, [row] { row->setError({}); });
    column->addWidget(row);
    m_fields << Field{parameter, row};
}

QString AddSettingForm::hintOf(const ConditionParameter &parameter)
{
    switch (ChannelCheck::parameterType(parameter)) {
    case Type::Truth:
        return parameter.optional ? tr("Left out while it isn’t ticked.") : QString();
    case Type::Phone:
        return tr("With its country code: +1 312 555 0100.");
    case Type::Whole:
        return tr("A whole number.");
    case Type::Number:
        return tr("A number, with a point before its decimals.");
    case Type::Text:
        break;
    }
    // A word that nobody documented is told as it is.
    const QString type = parameter.dataType.toLower();
    return type.isEmpty() || type == u"string" ? QString() : tr("Kind: %1").arg(parameter.dataType);
}

QString AddSettingForm::typed(const Field &field) const
{
    if (const auto *box = qobject_cast<const QCheckBox *>(field.row->field()))
        return box->isChecked()           ? QStringLiteral("true")
               : field.parameter.optional ? QString()
                                          : QStringLiteral("false");
    return ChannelCheck::parameterValue(field.parameter,
                                        static_cast<const QLineEdit *>(field.row->field())->text());
}

bool AddSettingForm::hasTyped() const
{
    return std::ranges::any_of(m_fields, [](const Field &field) {
        const auto *box = qobject_cast<const QCheckBox *>(field.row->field());
        return box ? box->isChecked()
                   : !static_cast<const QLineEdit *>(field.row->field())->text().trimmed().isEmpty();
    });
}

QString AddSettingForm::channel() const
{
    return m_channel ? m_channel->currentData().toString() : m_single;
}

QString AddSettingForm::obstacle() const
{
    if (!m_desk)
        return tr("The account was closed.");
    if (m_desk->account().readOnly)
        return tr("This account is read-only: nothing is changed in it.");
    if (channel().isEmpty())
        return tr("This profile has no channels yet: add one to it first.");
    return m_desk->staged()->obstacle(m_condition, channel());
}

void AddSettingForm::follow()
{
    const QString why = obstacle();
    m_why->setTone(why.isEmpty() ? std::optional<Tone>() : Tone::Doubtful);
    m_why->setText(why.isEmpty() ? tr("It is staged only: nothing is sent before you commit.") : why);
    m_add->setEnabled(why.isEmpty());
    m_add->setToolTip(SettingWords::toolTip(why));
    for (const Field &field : std::as_const(m_fields))
        field.row->setEnabled(why.isEmpty());
}

bool AddSettingForm::mark()
{
    QWidget *first = nullptr;
    for (const Field &field : std::as_const(m_fields)) {
        const QString trouble = ChannelCheck::parameterTrouble(field.parameter, typed(field));
        field.row->setError(trouble);
        if (!trouble.isEmpty() && !first)
            first = field.row->field();
    }
    if (first)
        first->setFocus();
    return first;
}

SettingKey AddSettingForm::key() const
{
    SettingKey key;
    key.conditionId = m_condition;
    key.channelId = channel();
    if (const NotificationChannel *where = m_desk->book()->setup().channel(key.channelId))
        key.profileId = where->profileId;
    for (const Field &field : m_fields) {
        if (const QString value = typed(field); !value.isEmpty())
            key.parameters.insert(field.parameter.name, value);
    }
    return key;
}

void AddSettingForm::add()
{
    follow();
    if (!m_add->isEnabled() || mark())
        return;
    const SettingKey wanted = key();
    const QString why = m_desk->staged()->obstacle(wanted);
    if (!why.isEmpty() || !m_desk->staged()->add(wanted)) {
        m_why->setTone(Tone::Doubtful);
        m_why->setText(why);
        return;
    }
    clear();
    follow();
    emit added(wanted);
}

void AddSettingForm::clear()
{
    for (const Field &field : std::as_const(m_fields)) {
        if (auto *box = qobject_cast<QCheckBox *>(field.row->field()))
            box->setChecked(false);
        else
            static_cast<QLineEdit *>(field.row->field())->clear();
        field.row->setError({});
    }
    if (!m_fields.isEmpty())
        m_fields.first().row->field()->setFocus();
}
