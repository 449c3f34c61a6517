// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/Call.h"

#include <QEventLoop>
#include <QTimer>

/// Runs the event loop until the call ends, and answers its outcome. A call that never ends is answered as
/// TimedOut after a minute, so that a test shows what hung.
template <class T>
Outcome<T> await(Call<T> *call)
{
    QEventLoop loop;
    Outcome<T> outcome = failed(Failure::Kind::TimedOut, QStringLiteral("the call never ended"));
    QTimer::singleShot(60'000, &loop, &QEventLoop::quit);
    call->then(&loop, [&](Outcome<T> answer) {
        outcome = std::move(answer);
        loop.quit();
    });
    loop.exec();
    return outcome;
}
