// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/SampleRows.h"

#include <QRandomGenerator>
#include <QUuid>
#include <array>

QList<FaxRow> sampleRows(int count, quint32 seed)
{
    QRandomGenerator random(seed);
    static const std::array names{"Referral", "Lab-results", "Contract", "Invoice",
                                  "Request",  "Übergabe",    "Claim"};
    static const std::array states{"delivered", "delivered", "delivered", "delivered",
                                   "failed",    "sending",   "queued"};
    QList<FaxRow> rows;
    rows.reserve(count);
    for (int i = 0; i < count; ++i) {
        FaxRow row;
        const std::array<quint32, 4> bits{random(), random(), random(), random()};
        row.faxId = QUuid(bits[0], quint16(bits[1]), quint16(bits[1] >> 16), 0x90, 0xab, 1, 2, uchar(bits[2]),
                          uchar(bits[2] >> 8), uchar(bits[3]), uchar(bits[3] >> 8))
                        .toString(QUuid::WithoutBraces);
        row.key = row.faxId;
        row.from = QStringLiteral("+1312579%1").arg(random.bounded(20), 4, 10, QLatin1Char('0'));
        row.to =
            QStringLiteral("+1%1%2").arg(random.bounded(201, 990)).arg(random.bounded(2'000'000, 9'999'999));
        row.document = QStringLiteral("%1-%2.pdf")
                           .arg(QString::fromUtf8(names[random.bounded(quint32(names.size()))]))
                           .arg(random.bounded(100'000));
        row.status = FaxStatus(QString::fromLatin1(states[random.bounded(quint32(states.size()))]));
        if (row.status.known() == FaxStatus::Known::Failed)
            row.failureReason =
                random.bounded(2) ? QStringLiteral("user_busy") : QStringLiteral("receiver_no_answer");
        row.pages = static_cast<qint16>(random.bounded(1, 30));
        row.createdAt = 1'767'225'600'000 + qint64(random.bounded(quint32(86'400'000))) * 30;
        row.updatedAt = row.createdAt + random.bounded(300'000);
        rows << row;
    }
    return rows;
}
