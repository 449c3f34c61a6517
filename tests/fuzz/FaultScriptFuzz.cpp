// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/Target.h"
#include "sandbox/FaultScript.h"

SIGNALBOX_FUZZ(faultscript)
{
    sandbox::FaultScript script;
    const bool understood = script.read(bytes);
    Target::mustHold(understood == script.error().isEmpty(), "a refusal says why");
    HttpRequest request;
    request.method = "POST";
    request.path = "/v2/faxes";
    for (int i = 0; i < 3; ++i)
        Target::mustHold(!script.take(request) || understood, "what wasn't understood does nothing");
}
