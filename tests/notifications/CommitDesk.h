// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "notifications/ScriptedSetup.h"
#include "notifications/SettingsCommit.h"

#include <QTest>

/// A setup with a commit on it.
struct CommitDesk
{
    using State = CommitStep::State;
    void read() { QVERIFY(server.readBook()); }
    /// Begins, and waits until nothing is sent or followed any more.
    bool run(const SettingsDiff &diff)
    {
        commit.begin(diff);
        return rest();
    }
    bool rest()
    {
        return server.passUntil([this] { return !commit.isRunning(); });
    }
    bool comesTo(int step, State state)
    {
        return server.passUntil(
            [&] { return step < commit.steps().size() && commit.steps().at(step).state == state; });
    }
    const CommitStep &step(int number) const { return commit.steps().at(number); }
    QList<State> states() const
    {
        QList<State> states;
        for (const CommitStep &each : commit.steps())
            states << each.state;
        return states;
    }

    ScriptedSetup server;
    SettingsCommit commit{&server.api, &server.book, &server.fixture.clock};
};

/// What tests of commits say often.
namespace Commits {
inline SettingKey key(const char *condition, const char *channel, const char *number = nullptr)
{
    return ScriptedSetup::key(condition, channel, number);
}

inline SettingsDiff diffOf(const QList<SettingKey> &adds, const QStringList &removals = {})
{
    SettingsDiff diff;
    diff.adds = adds;
    diff.removals = removals;
    return diff;
}

inline ScriptedSetup::Fault once(const char *method, const ScriptedAnswer &answer)
{
    const auto given = std::make_shared<bool>(false);
    return [=](const ScriptedRequest &request) -> std::optional<ScriptedAnswer> {
        if (request.method != method || std::exchange(*given, true))
            return std::nullopt;
        return answer;
    };
}

inline ScriptedSetup::Fault always(const char *method, const ScriptedAnswer &answer)
{
    return [=](const ScriptedRequest &request) {
        return request.method == method ? std::optional(answer) : std::nullopt;
    };
}

inline ScriptedAnswer refusal()
{
    return ScriptedAnswer::json(422,
                                R"({"errors":[{"code":"10015","title":"Bad","source":{"pointer":"/x"}}]})");
}
} // namespace Commits
