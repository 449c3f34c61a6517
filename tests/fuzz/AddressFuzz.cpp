// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/FaxAddress.h"
#include "fuzz/Target.h"

#include <QRegularExpression>

SIGNALBOX_FUZZ(address)
{
    const QString text = QString::fromUtf8(bytes);
    static const QRegularExpression wire(QStringLiteral(
        "\\A(\\+[0-9]{1,15}|sips?:[^\\s@:]+@([^\\s@:;]+|\\[[0-9A-Fa-f:.]+\\])(:[0-9]+)?(;\\S*)?)\\z"));
    for (const QString &region : {QStringLiteral("US"), QStringLiteral("DE")}) {
        const FaxAddress address = FaxAddress::parse(text, region);
        Target::mustHold(address.isUsable() == address.reason().isEmpty(), "a refusal says why");
        Target::mustHold(address.isUsable() != address.wire().isEmpty(),
                         "what can be used has a form for the wire");
        (void)address.warning();
        if (!address.isUsable())
            continue;
        Target::mustHold(wire.match(address.wire()).hasMatch(), "the wire gets a number or a SIP URI");
        Target::mustHold(!address.display().isEmpty(), "what can be used can be shown");
        Target::mustHold(FaxAddress::parse(address.wire(), region).wire() == address.wire(),
                         "the wire's form is kept");
    }
    (void)PhoneNumber::display(text);
    (void)PhoneNumber::asYouType(text, QStringLiteral("US"));
}
