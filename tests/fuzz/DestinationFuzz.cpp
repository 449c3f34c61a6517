// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Destination.h"
#include "fuzz/Target.h"

SIGNALBOX_FUZZ(destination)
{
    const Destination place = Destination::parse(QString::fromUtf8(bytes));
    Target::mustHold(!place.pane.contains(u'?'), "a pane's name ends at the question mark");
    const Destination again = Destination::parse(place.toString());
    Target::mustHold(again.pane == place.pane, "a link leads to the pane that it was made for");
    for (const auto &[name, value] : place.query.queryItems(QUrl::FullyDecoded))
        Target::mustHold(again.value(name) == place.value(name), "a link keeps its values");
}
