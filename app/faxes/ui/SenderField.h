// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "faxes/FaxDesk.h"
#include "widgets/FieldRow.h"

class QComboBox;

/// Which number it is sent from, and through which fax application where the number does not say.
class SenderField : public QObject
{
    Q_OBJECT
public:
    explicit SenderField(QWidget *form);

    FieldRow *fromRow() const { return m_fromRow; }
    FieldRow *applicationRow() const { return m_applicationRow; }

    /// Before the account's numbers are known.
    void showLoading();
    void show(const SenderChoice &choice);
    void showFailure(const Failure &failure);
    /// What a draft was sent from; kept until the numbers are there, and also when it is not among them.
    void setWanted(const QString &from, const QString &connectionId);

    QString from() const;
    QString connectionId() const;
    QString obstacle() const;

signals:
    void changed();
    void edited();
    void retryRequested();

private:
    void fillSenders();
    void fillApplications();
    void chooseSender();
    int applicationWanted() const;

    FieldRow *m_fromRow;
    FieldRow *m_applicationRow;
    QComboBox *m_from;
    QComboBox *m_application;
    class QPushButton *m_retry;
    SenderChoice m_choice;
    QString m_wantedFrom;
    QString m_wantedApplication;
    QString m_obstacle;
    bool m_known = false;
};
