// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArrayView>
#include <QLocale>
#include <QString>
#include <compare>
#include <optional>

/// An exact decimal number that knows no currency: what metrics of usage reports are, and their sums. Sums of
/// 64-bit amounts are exact as long as they have 38 digits at most, and are rounded to so many beyond;
/// nothing passes through a double but what is drawn.
class Decimal
{
public:
    Decimal() = default;
    /// digits × 10^-scale; scale 0 to 18.
    Decimal(qint64 digits, int scale) noexcept;
    /// The same with 128 bits in two's complement, as high() and low() give them.
    Decimal(qint64 high, quint64 low, int scale) noexcept;
    /// "883930.0", "1911.6248", "-3", "1e-05". Nothing for anything else, and for what takes more than 18
    /// digits: show the text as it came then.
    static std::optional<Decimal> parse(QStringView text);
    static std::optional<Decimal> parse(QByteArrayView text);

    /// Digits after the point. parse() leaves trailing zeros out.
    int scale() const { return m_scale; }
    /// The number without its point, where 64 bits hold it.
    std::optional<qint64> digits() const;
    qint64 high() const { return m_high; }
    quint64 low() const { return m_low; }
    bool isZero() const { return m_high == 0 && m_low == 0; }
    bool isNegative() const { return m_high < 0; }
    Decimal &operator+=(const Decimal &other);
    Decimal &operator-=(const Decimal &other);
    Decimal operator+(const Decimal &other) const { return Decimal(*this) += other; }
    Decimal operator-(const Decimal &other) const { return Decimal(*this) -= other; }
    /// Rounded half away from zero to `scale` digits after the point: for averages.
    Decimal dividedBy(qint64 divisor, int scale) const;
    Decimal rounded(int scale) const;

    std::strong_ordering operator<=>(const Decimal &other) const;
    bool operator==(const Decimal &other) const { return (*this <=> other) == 0; }

    /// "1911.6248"; trailing zeros after the point are left out.
    QString toString() const;
    /// With the locale's separators and at least that many digits after the point.
    QString display(const QLocale &locale = {}, int leastDecimals = 0) const;
    /// For drawing and shares only.
    double toDouble() const;

private:
    class Wide;
    qint64 m_high = 0;
    quint64 m_low = 0;
    int m_scale = 0;
};
