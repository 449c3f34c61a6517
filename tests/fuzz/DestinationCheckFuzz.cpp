// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/Target.h"
#include "notifications/ChannelCheck.h"

#include <QUrl>

// What is sent passes the check again as it is, and what is wrong isn't sent.
SIGNALBOX_FUZZ(destinationcheck)
{
    const QString typed = QString::fromUtf8(bytes);
    for (const QString &kind : ChannelCheck::kinds()) {
        const auto verdict = ChannelCheck::destination(kind, typed);
        Target::mustHold(verdict.wrong.isEmpty() != verdict.destination.isEmpty(), "sent, or wrong");
        if (!verdict.wrong.isEmpty())
            continue;
        const auto again = ChannelCheck::destination(kind, verdict.destination);
        Target::mustHold(again.wrong.isEmpty(), "what is sent can be sent");
        // A number that nobody has may lose another zero that some country dials before its numbers.
        Target::mustHold(again.destination == verdict.destination || kind == u"sms" || kind == u"voice",
                         "what is sent stays as it is");
        Target::mustHold(!verdict.destination.contains(u'\n'), "it is of one line");
    }
    if (const auto url = ChannelCheck::destination(QStringLiteral("webhook"), typed); url.wrong.isEmpty())
        Target::mustHold(QUrl(url.destination, QUrl::StrictMode).isValid(), "a web address is one");
    for (const char *type : {"integer", "number", "boolean", "phone_number", "string"}) {
        const ConditionParameter parameter{
            .name = QStringLiteral("a"), .dataType = QLatin1String(type), .optional = false};
        const QString value = ChannelCheck::parameterValue(parameter, typed);
        if (ChannelCheck::parameterTrouble(parameter, typed).isEmpty())
            Target::mustHold(ChannelCheck::parameterTrouble(parameter, value).isEmpty(),
                             "a value that is sent is a value");
    }
}
