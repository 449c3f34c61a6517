// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

/// Whether a fax can be sent to what was typed: E.164 or a SIP URI.
struct RecipientCheck
{
    enum class Verdict {
        Empty,      ///< nothing typed yet
        Good,       ///< can be sent
        Doubtful,   ///< can be sent, but our number plan doubts it: a warning, Telnyx decides
        Impossible, ///< neither E.164 nor a SIP URI: can't be sent
    };

    Verdict verdict = Verdict::Empty;
    QString wire;    ///< as it is sent: "+13125550147"; empty when it can't be
    QString display; ///< as people write it: "+1 312-555-0147"
    QString reason;  ///< translated: what is wrong and what to do; empty when it is good

    bool canBeSent() const { return verdict == Verdict::Good || verdict == Verdict::Doubtful; }
    /// `region` ("US") reads numbers typed without a country code; empty when there is none to assume.
    static RecipientCheck of(const QString &typed, const QString &region = {});
};
