// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "loopback/HttpMessages.h"

#include <QString>

namespace sandbox {

/// Writes every exchange with the API as one JSON line, for the contract test; never a header, so never a
/// key.
class Recorder
{
public:
    /// Records nothing when the name is empty.
    explicit Recorder(QString fileName) : m_fileName(std::move(fileName)) {}
    void note(const HttpRequest &request, const HttpReply &reply) const;

private:
    QString m_fileName;
};

} // namespace sandbox
