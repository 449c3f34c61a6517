// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "rooms/RoomComposition.h"

#include <QWidget>

struct Failure;
class FieldRow;
class QLineEdit;
class QPushButton;
class QSpinBox;

/// Where Telnyx tells that a composition is done: folded away until somebody wants it.
class WebhookFields : public QWidget
{
    Q_OBJECT
public:
    explicit WebhookFields(QWidget *parent = nullptr);

    void read(const CompositionWish &wish);
    void write(CompositionWish &wish) const;
    /// What is wrong with what is entered; empty where nothing is.
    QString obstacle() const;
    /// Marks what the API complained about; whether it was one of these.
    bool mark(const Failure &failure);

signals:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    void unfold(bool unfolded);
    void check();
    static QString troubleOf(const QLineEdit *field);
    void dress();

    QPushButton *m_fold;
    QWidget *m_rows;
    QLineEdit *m_url;
    QLineEdit *m_failover;
    QSpinBox *m_timeout;
    FieldRow *m_urlRow;
    FieldRow *m_failoverRow;
    FieldRow *m_timeoutRow;
};
