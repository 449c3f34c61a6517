// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "sessions/SessionScript.h"

#include <QRandomGenerator>

/// A session by chance, the same for the same seed.
inline SessionScript randomScript(quint32 seed, int size, int types = 4, bool oneCurrency = false)
{
    static const char *const known[]{"call-control", "inference", "recording", "webrtc", "amd", "fax-api"};
    static const char *const currencies[]{"USD", "USD", "USD", "EUR", ""};
    QRandomGenerator random(seed);
    SessionScript script;
    script.add(1, "call-session", "0");
    for (int i = 1; i < size; ++i) {
        const int deepest = script.events.last().level + 1;
        const QByteArray own = Decimal(random.bounded(4'000) - 400, random.bounded(7)).toString().toLatin1();
        script.add(2 + random.bounded(deepest - 1), known[random.bounded(types)],
                   random.bounded(12) == 0 ? "NaN" : own.constData(), "",
                   oneCurrency ? "USD" : currencies[random.bounded(5)]);
    }
    return script;
}
