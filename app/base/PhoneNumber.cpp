// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/PhoneNumber.h"

#include <atomic>
#include <phonenumbers/asyoutypeformatter.h>
#include <phonenumbers/phonenumberutil.h>
#include <unicode/uloc.h>

namespace lib = i18n::phonenumbers;

namespace {
using Util = lib::PhoneNumberUtil;

// E.164 allows 15 digits and names no least; no country has numbers of less than 7 with its code.
constexpr qsizetype fewestDigits = 7;
constexpr qsizetype mostDigits = 15;

// Tells of the library's own singleton, which has no question for it.
std::atomic<bool> warm = false;

const Util &util()
{
    const Util &instance = *Util::GetInstance();
    warm = true;
    return instance;
}

std::optional<lib::PhoneNumber> read(const QString &text, const QString &region)
{
    lib::PhoneNumber number;
    const std::string from = region.isEmpty() ? std::string("ZZ") : region.toStdString();
    if (util().Parse(text.toStdString(), from, &number) != Util::NO_PARSING_ERROR)
        return std::nullopt;
    return number;
}

QString written(const lib::PhoneNumber &number, Util::PhoneNumberFormat format)
{
    std::string text;
    util().Format(number, format, &text);
    return QString::fromStdString(text);
}

QString written(const QString &e164, Util::PhoneNumberFormat format)
{
    const std::optional<lib::PhoneNumber> number = read(e164, {});
    return number ? written(*number, format) : e164;
}

QString spaced(QString text)
{
    for (const char16_t sign : {u'-', u'/', u'.'})
        text.replace(sign, u' ');
    return text;
}

// Signs that people and web pages put between digits: spaces, dashes, brackets, marks of direction.
bool isFiller(QChar sign)
{
    switch (sign.category()) {
    case QChar::Separator_Space:
    case QChar::Punctuation_Dash:
    case QChar::Other_Format:
        return true;
    default:
        return QStringView(u"()./[]\t").contains(sign);
    }
}
} // namespace

std::optional<QString> PhoneNumber::dialled(const QString &text)
{
    QStringView rest = QStringView(text).trimmed();
    if (rest.startsWith(u"tel:", Qt::CaseInsensitive))
        rest = rest.sliced(4);
    QString digits;
    for (const QChar sign : rest) {
        if (sign.isDigit())
            digits += QChar(u'0' + sign.digitValue());
        else if ((sign == u'+' || sign == u'\uff0b') && digits.isEmpty())
            digits += u'+';
        else if (!isFiller(sign))
            return std::nullopt;
    }
    return digits;
}

PhoneNumber PhoneNumber::parse(const QString &text, const QString &region)
{
    const std::optional<QString> digits = dialled(text);
    if (!digits || digits->isEmpty())
        return {};
    const bool whole = digits->startsWith(u'+');
    PhoneNumber found;
    if (const auto number = read(*digits, region.isEmpty() ? systemRegion() : region))
        found.m_e164 = written(*number, Util::E164);
    else if (whole)
        found.m_e164 = *digits;
    const qsizetype count = found.m_e164.size() - 1;
    const bool fits = count >= fewestDigits && count <= mostDigits && found.m_e164[1] != u'0';
    return fits ? found : PhoneNumber();
}

PhoneNumber::Doubt PhoneNumber::doubt() const
{
    const std::optional<lib::PhoneNumber> number = read(m_e164, {});
    if (!number)
        return Doubt::NoCountry;
    switch (util().IsPossibleNumberWithReason(*number)) {
    case Util::IS_POSSIBLE:
        return util().IsValidNumber(*number) ? Doubt::None : Doubt::Unused;
    case Util::TOO_LONG:
        return Doubt::Long;
    case Util::INVALID_COUNTRY_CODE:
        return Doubt::NoCountry;
    default:
        return Doubt::Short;
    }
}

bool PhoneNumber::isPossible() const
{
    const Doubt found = doubt();
    return !isNull() && (found == Doubt::None || found == Doubt::Unused);
}

bool PhoneNumber::isValid() const
{
    return !isNull() && doubt() == Doubt::None;
}

QString PhoneNumber::region() const
{
    const std::optional<lib::PhoneNumber> number = read(m_e164, {});
    if (!number)
        return {};
    std::string code;
    util().GetRegionCodeForNumber(*number, &code);
    if (code == "ZZ")
        util().GetRegionCodeForCountryCode(number->country_code(), &code);
    return code == "ZZ" || code == "001" ? QString() : QString::fromStdString(code);
}

QString PhoneNumber::country(const QLocale &locale) const
{
    return countryName(region(), locale);
}

QString PhoneNumber::national() const
{
    return written(m_e164, Util::NATIONAL);
}

QString PhoneNumber::international() const
{
    return written(m_e164, Util::INTERNATIONAL);
}

QString PhoneNumber::grouped() const
{
    return spaced(international());
}

QString PhoneNumber::display(const QString &address)
{
    if (!address.startsWith(u'+'))
        return address;
    const std::optional<lib::PhoneNumber> number = read(address, {});
    return number ? spaced(written(*number, Util::INTERNATIONAL)) : address;
}

QString PhoneNumber::asYouType(const QString &text, const QString &region)
{
    const std::optional<QString> digits = dialled(text);
    if (!digits || digits->isEmpty())
        return text;
    const QString from = region.isEmpty() ? systemRegion() : region;
    const std::unique_ptr<lib::AsYouTypeFormatter> typist(
        util().GetAsYouTypeFormatter(from.isEmpty() ? std::string("ZZ") : from.toStdString()));
    std::string shown;
    for (const QChar sign : *digits)
        typist->InputDigit(sign.unicode(), &shown);
    const QString grouped =
        QString::fromStdString(shown).trimmed(); // a space that Backspace could not remove
    return digits->startsWith(u'+') ? spaced(grouped) : grouped;
}

QString PhoneNumber::systemRegion()
{
    const QLocale::Territory territory = QLocale::system().territory();
    return territory == QLocale::AnyTerritory ? QString() : QLocale::territoryToCode(territory);
}

QString PhoneNumber::regionOfCode(const QString &code)
{
    bool isNumber = false;
    const int digits = code.toInt(&isNumber);
    std::string region;
    if (isNumber)
        util().GetRegionCodeForCountryCode(digits, &region);
    // "ZZ" is no country, and "001" stands for services of the whole world.
    return region == "ZZ" || region == "001" ? QString() : QString::fromStdString(region);
}

QString PhoneNumber::codeOfRegion(const QString &region)
{
    const int code = util().GetCountryCodeForRegion(region.toStdString());
    return code > 0 ? QString::number(code) : QString();
}

QString PhoneNumber::countryName(const QString &region, const QLocale &locale)
{
    if (region.isEmpty())
        return {};
    // Qt knows the names in English only.
    const QByteArray place = "und_" + region.toLatin1();
    const QByteArray language = locale.name().toLatin1();
    QString name(128, Qt::Uninitialized);
    UErrorCode error = U_ZERO_ERROR;
    const int32_t size = uloc_getDisplayCountry(place.constData(), language.constData(),
                                                reinterpret_cast<UChar *>(name.data()),
                                                static_cast<int32_t>(name.size()), &error);
    return U_SUCCESS(error) ? name.left(size) : region;
}

void PhoneNumber::warmUp()
{
    // The first number of a country also compiles the patterns of its plan.
    display(QStringLiteral("+13125550100"));
}

bool PhoneNumber::isWarm()
{
    return warm;
}
