// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "records/UsageOptions.h"
#include "usage/ask/AskAnswer.h"

#include <memory>

/// Turns a line of plain language into a report, on this machine, by a grammar over what /options offers. A
/// doubt asks back; nothing is guessed silently.
class Ask
{
public:
    explicit Ask(const QList<UsageProduct> &products);
    ~Ask();
    Ask(Ask &&) noexcept;
    Ask &operator=(Ask &&) noexcept;

    /// `now` is what relative dates count from. A few milliseconds at most.
    AskAnswer answer(const QString &question, const QDateTime &now) const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};
