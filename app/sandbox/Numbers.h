// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

namespace sandbox {

/// How addresses of faxes are spelled.
class Numbers
{
public:
    /// "+" and 7 to 15 digits, the first of them not 0.
    static bool isE164(const QString &text);
    /// "sip:user@host".
    static bool isSipUri(const QString &text);
    static bool isDestination(const QString &text) { return isE164(text) || isSipUri(text); }
};

} // namespace sandbox
