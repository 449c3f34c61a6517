// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "faxes/FaxDesk.h"
#include "records/PhoneNumbers.h"

class FaxApi;

/// The numbers that faxes can be sent from, each with the fax application that it belongs to.
class SenderDirectory : public QObject
{
    Q_OBJECT
public:
    explicit SenderDirectory(FaxApi *api, QObject *parent = nullptr);
    /// Another client: what was known is forgotten.
    void reset();

    /// Numbers and applications (listPhoneNumbers, listFaxApplications), joined by connection_id. Numbers of
    /// other connections are offered too, without an application.
    Call<SenderChoice> *senders();
    /// The name of an application as far as it is known already; asks for the list the first time.
    QString applicationName(const QString &connectionId);

    static SenderChoice join(const QList<OwnedNumber> &numbers, const QList<FaxApplication> &applications);

signals:
    void applicationsKnown();

private:
    FaxApi *m_api;
    bool m_asked = false;
    QHash<QString, QString> m_names;
};
