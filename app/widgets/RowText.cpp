// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/RowText.h"

#include "base/rows/CsvCell.h"

QString RowText::cell(const QString &text) const
{
    if (m_separator == Separator::Tab) {
        QString plain = text;
        return plain.replace(u'\t', u' ').replace(u'\n', u' ').remove(u'\r');
    }
    return CsvCell::quoted(text);
}

QString RowText::of(const QAbstractItemModel &model, const QList<int> &rows, const QList<int> &columns) const
{
    const QChar between = m_separator == Separator::Tab ? u'\t' : u',';
    const QString end = m_separator == Separator::Tab ? QStringLiteral("\n") : QStringLiteral("\r\n");
    QString text;
    const auto line = [&](auto &&textOf) {
        for (int place = 0; place < columns.size(); ++place) {
            if (place > 0)
                text += between;
            text += cell(textOf(columns[place]));
        }
        text += end;
    };
    line([&](int column) { return model.headerData(column, Qt::Horizontal).toString(); });
    for (const int row : rows)
        line([&](int column) { return model.index(row, column).data().toString(); });
    return text;
}
