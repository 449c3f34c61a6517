// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "sessions/SessionNorm.h"

#include <QWidget>

class EmptyState;
class QLabel;
class QStandardItemModel;
class TableView;

/// "Is this call unusual?": each figure of a session against the median of others like it.
class NormView : public QWidget
{
    Q_OBJECT
public:
    explicit NormView(QWidget *parent = nullptr);

    void setNorm(const SessionNorm &norm);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Line
    {
        QString name;
        QString value;
        QString median;
        SessionNorm::Figure figure;
        int colour = -1;
    };
    void build();
    QList<Line> lines() const;
    void fill();
    static QString usuallyNone();

    SessionNorm m_norm;
    QList<Line> m_lines;
    double m_widest = 2; ///< the factor that fills a bar
    EmptyState *m_empty;
    QWidget *m_body;
    QLabel *m_sentence;
    QStandardItemModel *m_model;
    TableView *m_table;
};
