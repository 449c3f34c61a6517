// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QAbstractItemModel>
#include <QString>

/// Rows of a model as text to paste elsewhere: a first line with the names of the columns, then a line a row.
class RowText
{
public:
    enum class Separator { Tab, Comma };
    explicit RowText(Separator separator) : m_separator(separator) {}

    QString of(const QAbstractItemModel &model, const QList<int> &rows, const QList<int> &columns) const;
    /// One cell: quoted where CSV needs it, and never read as a formula by a spreadsheet.
    QString cell(const QString &text) const;

private:
    Separator m_separator;
};
