// SPDX-License-Identifier: GPL-3.0-or-later
#include "faxes/FaxJson.h"
#include "fuzz/Target.h"

SIGNALBOX_FUZZ(clientstate)
{
    const QByteArray written = "signalbox:" + bytes;
    for (const QString &state : {QString::fromUtf8(bytes), QString::fromLatin1(written.toBase64())}) {
        const QUuid job = FaxJson::jobOf(state);
        Target::mustHold(job.isNull() || FaxJson::jobOf(FaxJson::clientState(job)) == job,
                         "a job finds itself");
    }
    if (bytes.size() >= 16) {
        const QUuid job = QUuid::fromRfc4122(QByteArrayView(bytes).first(16));
        Target::mustHold(FaxJson::jobOf(FaxJson::clientState(job)) == job, "every job can be written");
    }
}
