// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/PhoneNumber.h"
#include "notifications/ChannelCheck.h"

#include <QRegularExpression>

namespace {
using Type = ChannelCheck::ParameterType;

bool isWhole(const QString &text)
{
    static const QRegularExpression whole(QStringLiteral("^[+-]?[0-9]+$"));
    return whole.match(text).hasMatch();
}

bool isNumber(const QString &text)
{
    static const QRegularExpression number(QStringLiteral("^[+-]?[0-9]+(\\.[0-9]+)?$"));
    return number.match(text).hasMatch();
}
} // namespace

// The contract gives "string" alone; the others are what an API would call them.
Type ChannelCheck::parameterType(const ConditionParameter &parameter)
{
    const QString type = parameter.dataType.trimmed().toLower();
    if (type == u"integer" || type == u"int")
        return Type::Whole;
    if (type == u"number" || type == u"decimal" || type == u"float")
        return Type::Number;
    if (type == u"boolean" || type == u"bool")
        return Type::Truth;
    if (type == u"phone_number" || parameter.name == u"phone_number")
        return Type::Phone;
    return Type::Text;
}

QString ChannelCheck::parameterTrouble(const ConditionParameter &parameter, const QString &typed)
{
    const QString plain = typed.trimmed();
    if (plain.isEmpty())
        return parameter.optional ? QString() : tr("Enter a value: this event needs it.");
    switch (parameterType(parameter)) {
    case Type::Text:
        return {};
    case Type::Whole:
        return isWhole(plain) ? QString() : tr("Enter a whole number, in digits alone, such as 25.");
    case Type::Number:
        return isNumber(plain) ? QString()
                               : tr("Enter a number with a point and no other signs, such as 1250.50.");
    case Type::Truth:
        return plain == u"true" || plain == u"false" ? QString() : tr("Enter true or false.");
    case Type::Phone:
        return destination(QStringLiteral("sms"), plain).wrong;
    }
    Q_UNREACHABLE();
}

QString ChannelCheck::parameterValue(const ConditionParameter &parameter, const QString &typed)
{
    if (parameterType(parameter) == Type::Phone) {
        if (const PhoneNumber number = PhoneNumber::parse(typed); !number.isNull())
            return number.e164();
    }
    return typed.trimmed();
}

QString ChannelCheck::parameterName(const QString &wire)
{
    if (wire == u"phone_number")
        return tr("Phone number");
    QString words = wire;
    return words.replace(u'_', u' ').replace(u'-', u' ');
}
