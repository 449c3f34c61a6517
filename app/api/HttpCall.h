// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "api/ApiLine.h"
#include "api/Lanes.h"
#include "api/UploadBody.h"
#include "api/Verdict.h"
#include "base/Call.h"

class Attempt;

/// One request to the API with as many attempts as the retry tables allow.
class HttpCall final : public Call<ApiReply>
{
public:
    HttpCall(ApiLine *line, ApiRequest request, QObject *parent);

protected:
    void onAbort() override;

private:
    void begin();
    void queue();
    void pace();
    void transmit();
    void judge();
    void record(const Exchange &exchange, const QString &failure) const;
    bool isRefused();

    ApiLine *m_line;
    ApiRequest m_request;
    UploadPlan m_plan;
    Lanes::Pass m_pass;
    Attempt *m_attempt = nullptr;
    int m_attempts = 0;
    int m_keyNumber = 0;
};
