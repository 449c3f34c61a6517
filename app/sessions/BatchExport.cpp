// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessions/BatchExport.h"

#include "base/rows/CsvCell.h"

namespace {
using Mark = BatchModel::Mark;

QString stateOf(Mark mark)
{
    switch (mark) {
    case Mark::Waiting:
    case Mark::Reading:
        return QStringLiteral("waiting");
    case Mark::Failed:
        return QStringLiteral("failed");
    case Mark::Usual:
        return QStringLiteral("usual");
    case Mark::Outlier:
        return QStringLiteral("outlier");
    case Mark::OtherCurrency:
        break;
    }
    return QStringLiteral("other currency");
}

QStringList cellsOf(const BatchModel &model, int row)
{
    const SessionBatch::Line &line = model.at(row);
    QStringList cells{stateOf(model.markAt(row)), line.address.type, line.address.event};
    if (line.state != SessionBatch::Line::State::Read)
        return cells << QStringList(9) << (line.failure ? line.failure->what : QString());
    const SessionSummary &read = line.summary;
    const auto factor = model.factorAt(row);
    cells << read.session << (read.started.isValid() ? read.started.toUTC().toString(Qt::ISODate) : QString())
          << (read.lengthMs < 0 ? QString() : Decimal(read.lengthMs, 3).toString())
          << QString::number(read.events) << QString::number(read.turns) << read.total.toString()
          << read.currency << (read.turns > 0 ? BatchFigures::inferenceOf(read).toString() : QString())
          << (factor ? QString::number(*factor, 'f', 4) : QString()) << QString();
    return cells;
}
} // namespace

QByteArray BatchExport::csv(const BatchModel &model)
{
    QByteArray text = "state,record_type,event_id,session_id,started,length_sec,events,turns,cost,currency,"
                      "inference_cost,times_median,failure\r\n";
    for (int row = 0; row < model.rowCount(); ++row)
        text += CsvCell::line(cellsOf(model, row));
    return text;
}

QString BatchExport::fileName(const BatchModel &model)
{
    const QString type = model.rowCount() > 0 ? model.at(0).address.type : QString();
    return type.isEmpty() ? QStringLiteral("sessions.csv")
                          : QStringLiteral("sessions-%1-%2.csv").arg(type).arg(model.rowCount());
}
