// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Money.h"
#include "fuzz/Target.h"

namespace {
void mustReadAgain(const Money &money)
{
    const auto again = Money::parse(money.amount(), money.currency());
    Target::mustHold(again && *again == money && again->amount() == money.amount() &&
                         again->currency() == money.currency(),
                     "an amount reads as it is written");
    Target::mustHold(money.negated().negated() == money, "a sign is turned twice");
    for (const int scale : {0, 2, 9}) {
        const Money rounded = money.rounded(scale);
        Target::mustHold(rounded.scale() <= std::max(scale, 0) || rounded.scale() == money.scale(),
                         "rounded is shorter");
    }
    for (const QLocale &locale :
         {QLocale::c(), QLocale(QLocale::German), QLocale(QLocale::Arabic, QLocale::Egypt)})
        Target::mustHold(!money.display(locale).isEmpty() && !money.displayWithCode(locale).isEmpty(),
                         "it can be shown");
}
} // namespace

// Two lines: "12.50 USD" and "0.009800 USD".
SIGNALBOX_FUZZ(money)
{
    QByteArray rest = bytes;
    const auto read = [&] {
        const QString line = QString::fromUtf8(Target::firstLine(rest));
        return Money::parse(line.section(u' ', 0, 0), line.section(u' ', 1));
    };
    const auto a = read();
    const auto b = read();
    for (const auto *one : {&a, &b}) {
        if (*one)
            mustReadAgain(**one);
    }
    if (!a || !b)
        return;
    const auto order = *a <=> *b;
    Target::mustHold((*b <=> *a) == (0 <=> order), "an order has two sides");
    if (order < 0)
        Target::mustHold(a->sortKey() <= b->sortKey(), "columns sort as amounts do");
    (void)a->shareOf(*b);
    if (const auto sum = a->plus(*b)) {
        mustReadAgain(*sum);
        const auto back = sum->minus(*b);
        Target::mustHold(!back || *back == *a || a->isZero(), "what was added can be taken away");
    }
}
