// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/Call.h"
#include "faxes/FaxRow.h"

#include <QPointer>

class FaxDesk;

/// Carries out what the operator chose for one fax or many, and reports one line for the whole lot.
class FaxWork : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    void setDesk(FaxDesk *desk);
    void cancel(const QList<FaxRow> &rows);
    void resend(const QList<FaxRow> &rows);
    void remove(const QList<FaxRow> &rows);
    void saveDocument(const FaxRow &row, const QString &path);

signals:
    void noted(const QString &text);
    /// Some of it did not work: what, and why the last one didn't.
    void failed(const QString &text, const Failure &failure);
    void workStarted(CallBase *work, const QString &text);
    /// A resend made this row.
    void resent(const QString &key);

private:
    struct Batch;
    using Start = std::function<Call<QString> *(FaxDesk *, const QString &)>;
    using Words = std::function<QString(int)>;
    using Each = std::function<void(const QString &)>;
    void run(const QList<FaxRow> &rows, const Start &start, const Words &done, const Words &undone,
             const Each &each = {});
    void settle(const std::shared_ptr<Batch> &batch, const Outcome<QString> &outcome);

    QPointer<FaxDesk> m_desk;
};
