// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "faxes/FaxTableModel.h"

#include <QAbstractItemModelTester>
#include <QObject>

/// What tests of the fax list share: a model under the eyes of Qt's model tester, made-up rows, and the list
/// as text.
class FaxListFixture : public QObject
{
    Q_OBJECT
protected:
    using Model = FaxTableModel;
    using Scope = FaxTableModel::Scope;

    void warmUp();
    void make();
    void drop();
    static FaxRow fax(int n, const char *status = "delivered");
    static QList<FaxRow> faxes(int first, int count);
    /// The keys of the visible rows, or the texts of a column, as one line.
    QString column(int column = Model::ToColumn) const;
    /// The cells of each row as one line.
    QStringList drawn() const;
    void waitUntilIdle() const;

    std::unique_ptr<Model> model;
    std::unique_ptr<QAbstractItemModelTester> tester;
};
