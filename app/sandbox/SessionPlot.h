// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "sandbox/SessionWorld.h"

namespace sandbox {

/// Tells one story: which events there are, when each happens, and what it costs.
class SessionPlot
{
public:
    /// `end` is when the last of it is over.
    SessionPlot(const SessionWorld &world, SessionStory &story, qint64 end)
        : m_world(world), m_story(story), m_end(end)
    {
    }
    void tell();

private:
    struct Span
    {
        qint64 at;
        qint64 seconds;
        Span within(qint64 fromStart, qint64 beforeEnd) const;
    };
    void call();
    void assistedCall(const Span &span);
    void assistant(int parent, const Span &span, int turns);
    void turn(int parent, const Span &span, int number, int tools);
    void menuCall(const Span &span);
    void plainCall(const Span &span);
    void faxCall(const Span &span);
    void conferenceCall(const Span &span);
    void recordedCall(const Span &span);
    void message();
    void single();

    /// Its number. `amount` counts for prices by anything else than time.
    int add(const QByteArray &type, int parent, const Span &span, qint64 amount = 1);
    int cellOf(int type, int number) const;
    qint64 chance(int what, qint64 below) const;

    const SessionWorld &m_world;
    SessionStory &m_story;
    qint64 m_end;
};

} // namespace sandbox
