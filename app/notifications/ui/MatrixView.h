// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "notifications/ui/MatrixModel.h"

#include <QWidget>

class MatrixHeader;
class MatrixTable;
class QSplitter;

/// The matrix in two halves that scroll as one: the names of the rows stay in sight while the cells go
/// sideways. The current cell always is one of the cells.
class MatrixView : public QWidget
{
    Q_OBJECT
public:
    explicit MatrixView(MatrixModel *model, QWidget *parent = nullptr);

    MatrixTable *cells() const { return m_cells; }
    MatrixTable *names() const { return m_names; }
    QModelIndex current() const;
    /// False where it isn't shown.
    bool setCurrent(const QString &condition, const QString &across);
    QByteArray layoutState() const;
    void restoreLayout(const QByteArray &state);

signals:
    void currentChanged();
    void layoutChanged();
    void menuAsked(const QPoint &at); ///< in global coordinates

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void scrollTogether();
    void chooseRow(const QModelIndex &name);
    void arrange();
    void measureNames();
    void shareNames();
    void holdCurrent();
    void showMenu(MatrixTable *table, const QPoint &at);

    MatrixModel *m_model;
    MatrixTable *m_names;
    MatrixTable *m_cells;
    QSplitter *m_splitter;
    QWidget *m_gap;      ///< below the names, as high as the scroll bar below the cells
    QList<int> m_widths; ///< that the names would like
    QString m_heldCondition;
    QString m_heldAcross;
};
