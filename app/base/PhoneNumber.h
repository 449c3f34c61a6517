// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QLocale>
#include <QString>
#include <optional>

/// A telephone number, read and written by libphonenumber. Its knowledge of numbering plans ages, so what it
/// finds wrong is a doubt: the network decides.
class PhoneNumber
{
public:
    /// What the numbering plans say about a number.
    enum class Doubt {
        None,     ///< such a number can be in use
        Short,    ///< too few digits for its country
        Long,     ///< too many
        Unused,   ///< of the right length, but in no range that is known to be in use
        NoCountry ///< no country has this code
    };

    /// Null.
    PhoneNumber() = default;
    /// Reads what a person typed or the wire carries, with or without spaces and brackets. `region` (such as
    /// "US") is where it is dialled from when it has no country code; empty for systemRegion(). Null when
    /// the text is no number: it has letters, or too few or too many digits.
    static PhoneNumber parse(const QString &text, const QString &region = {});

    bool isNull() const { return m_e164.isEmpty(); }
    QString e164() const { return m_e164; } ///< "+13125550100"
    Doubt doubt() const;
    bool isPossible() const;                           ///< its length fits its country
    bool isValid() const;                              ///< it lies in a range that is known to be in use
    QString region() const;                            ///< such as "US"; empty when it is of no one country
    QString country(const QLocale &locale = {}) const; ///< the region's name in the locale's language
    QString national() const;                          ///< "(312) 555-0100"
    QString international() const;                     ///< "+1 312-555-0100"
    QString grouped() const;                           ///< "+1 312 555 0100": the same with spaces only

    bool operator==(const PhoneNumber &other) const { return m_e164 == other.m_e164; }

    /// What would be dialled: digits, and a "+" before them if there was one; spaces, brackets and the like
    /// dropped, digits of other scripts and a leading "tel:" understood. Nullopt when there is anything else.
    static std::optional<QString> dialled(const QString &text);
    /// The grouped form of an address in E.164; anything else as it is. Quick when warm: some 20 µs.
    static QString display(const QString &address);
    /// What was typed so far, grouped as it grows; what is no number is left as it is.
    static QString asYouType(const QString &text, const QString &region = {});
    /// The country that this computer is set up for.
    static QString systemRegion();
    static QString countryName(const QString &region, const QLocale &locale = {});
    /// The main country of a dialling code without "+": "US" of "1"; empty when no one country has it.
    static QString regionOfCode(const QString &code);
    /// The dialling code of a country without "+": "49" of "DE"; empty when there is no such country.
    static QString codeOfRegion(const QString &region);

    /// Loads the numbering plans, which takes some 100 ms: call it on a pool thread after the first paint.
    static void warmUp();
    /// Whether the numbering plans are loaded, so that display() does not have to wait for them.
    static bool isWarm();

private:
    QString m_e164;
};
