// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <map>
#include <stdexcept>
#include <string>

/// What reads bytes of others, fed with anything: libFuzzer and the corpus test call the same functions.
class Target
{
public:
    using Run = void (*)(const QByteArray &bytes);
    Target(const char *name, Run run) { all()[name] = run; }

    static std::map<std::string, Run> &all();
    /// Ends the run as a finding unless it holds.
    static void mustHold(bool holds, const char *what)
    {
        if (!holds)
            throw std::logic_error(what);
    }
    /// Takes the first line off the bytes, for targets that read two texts.
    static QByteArray firstLine(QByteArray &bytes);
};

/// Names the function that follows, and its folder in corpus/.
#define SIGNALBOX_FUZZ(name)                                     \
    static void fuzz_##name(const QByteArray &bytes);            \
    static const Target registration_##name(#name, fuzz_##name); \
    static void fuzz_##name([[maybe_unused]] const QByteArray &bytes)
