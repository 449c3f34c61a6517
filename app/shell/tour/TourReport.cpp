// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/tour/TourReport.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <cstdio>

void TourReport::add(const QString &step, bool ok, const QString &detail, std::chrono::milliseconds took)
{
    m_steps.append(QJsonObject{{QStringLiteral("step"), step},
                               {QStringLiteral("ok"), ok},
                               {QStringLiteral("detail"), detail},
                               {QStringLiteral("ms"), qint64(took.count())}});
    m_failed += ok ? 0 : 1;
    const QString line = QStringLiteral("%1 %2 (%3 ms)%4")
                             .arg(ok ? QStringLiteral("ok  ") : QStringLiteral("FAIL"), step)
                             .arg(took.count())
                             .arg(detail.isEmpty() ? QString() : QStringLiteral(": ") + detail);
    std::puts(qPrintable(line));
    std::fflush(stdout);
}

bool TourReport::write() const
{
    QSaveFile file(m_folder + QStringLiteral("/tour.json"));
    return file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(m_steps).toJson()) > 0 &&
           file.commit();
}
