// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/Target.h"
#include "widgets/RowText.h"

namespace {
// Reads one line of CSV as RFC 4180 has it.
QStringList cellsOf(const QString &line)
{
    QStringList cells{QString()};
    bool quoted = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar sign = line[i];
        if (quoted && sign == u'"' && i + 1 < line.size() && line[i + 1] == u'"')
            cells.last() += line[++i];
        else if (sign == u'"')
            quoted = !quoted;
        else if (sign == u',' && !quoted)
            cells << QString();
        else
            cells.last() += sign;
    }
    return cells;
}
} // namespace

// Cells end with a zero byte.
SIGNALBOX_FUZZ(rowtext)
{
    const RowText csv(RowText::Separator::Comma);
    const RowText tsv(RowText::Separator::Tab);
    QStringList texts;
    QStringList written;
    for (const QByteArray &line : bytes.split('\0')) {
        texts << QString::fromUtf8(line);
        written << csv.cell(texts.last());
        const QString plain = tsv.cell(texts.last());
        Target::mustHold(!plain.contains(u'\t') && !plain.contains(u'\n') && !plain.contains(u'\r'),
                         "a cell stays in its place");
    }
    const QStringList read = cellsOf(written.join(u','));
    Target::mustHold(read.size() == texts.size(), "as many cells come back");
    for (qsizetype i = 0; i < texts.size(); ++i) {
        Target::mustHold(read[i] == texts[i] || read[i] == u'\'' + texts[i], "a cell comes back as it was");
        bool isNumber = false;
        read[i].toDouble(&isNumber);
        Target::mustHold(read[i].isEmpty() || isNumber ||
                             !QStringLiteral("=@-\t\r").contains(read[i].front()),
                         "a spreadsheet runs no cell");
    }
}
