// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "sessions/BatchModel.h"

#include <QStackedWidget>

class QStandardItemModel;
class TableView;

/// What a batch shows beside its sessions: what was paid for which product, what a turn costs in each
/// session, and what could not be read and why.
class BatchTables : public QStackedWidget
{
    Q_OBJECT
public:
    enum Page { Products, Turns, Failures };

    explicit BatchTables(const BatchModel *model, QWidget *parent = nullptr);

    void setPage(Page page);
    /// Fills the page that is seen.
    void follow();
    TableView *table() const;

signals:
    void sessionAsked(const SessionAddress &session);
    void copied(int rows);

private:
    TableView *add(const char *object, const QString &name, int columns);
    void fillProducts();
    void fillTurns();
    void fillFailures();
    /// As many rows as that, with the texts; columns from `trailing` on are aligned as numbers.
    void fill(QStandardItemModel *model, const QStringList &headings, const QList<QStringList> &rows,
              int trailing);
    QString money(const Decimal &value) const;
    QString average(const Decimal &sum, int of) const;

    const BatchModel *m_batch;
    QList<double> m_shares; ///< of the products, of the dearest one
};
