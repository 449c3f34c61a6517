// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "sandbox/SessionTypes.h"

#include <QJsonObject>

namespace sandbox {

/// What session analysis tells of its record types.
class SessionMetadata
{
public:
    /// getSessionAnalysisMetadata
    static QJsonObject overview();
    /// getSessionAnalysisRecordTypeMetadata; `example` is the path of an event that can be asked for.
    static QJsonObject of(const SessionType &type, const QString &example);
};

} // namespace sandbox
