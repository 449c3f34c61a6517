// SPDX-License-Identifier: GPL-3.0-or-later
#include "faxes/SenderDirectory.h"

#include "faxes/FaxApi.h"

SenderDirectory::SenderDirectory(FaxApi *api, QObject *parent) : QObject(parent), m_api(api) {}

void SenderDirectory::reset()
{
    m_asked = false;
    m_names.clear();
}

SenderChoice SenderDirectory::join(const QList<OwnedNumber> &numbers,
                                   const QList<FaxApplication> &applications)
{
    SenderChoice choice;
    choice.applications = applications;
    QStringList ready; // numbers in service whose application is active
    for (const OwnedNumber &number : numbers) {
        Sender sender{number.number, {}, {}};
        for (const FaxApplication &application : applications) {
            if (application.id != number.connectionId)
                continue;
            sender.connectionId = application.id;
            sender.applicationName = application.name;
            if (application.active && number.status == u"active")
                ready << number.number;
        }
        choice.senders << sender;
    }
    // Numbers that can be used as they are come first; Telnyx refuses others, such as one still being ported.
    const auto rank = [&ready](const Sender &sender) {
        return ready.contains(sender.number) ? 0 : sender.connectionId.isEmpty() ? 2 : 1;
    };
    std::ranges::stable_sort(choice.senders, {}, rank);
    return choice;
}

Call<SenderChoice> *SenderDirectory::senders()
{
    auto *call = new Deferred<SenderChoice>(this);
    if (!m_api->client()) {
        call->settle(failed(Failure::Kind::NoSecret));
        return call;
    }
    auto *numbers = new PhoneNumbers(m_api->client(), call);
    Call<QList<FaxApplication>> *applications = m_api->listFaxApplications();
    call->follow(applications);
    applications->then(call, [this, call, numbers](const Outcome<QList<FaxApplication>> &known) {
        if (!known)
            return call->settle(failed(known.error()));
        m_asked = true;
        for (const FaxApplication &application : *known)
            m_names.insert(application.id, application.name);
        emit applicationsKnown();
        Call<QList<OwnedNumber>> *all = numbers->all();
        call->follow(all);
        all->then(call, [call, applications = *known](const Outcome<QList<OwnedNumber>> &owned) {
            if (!owned)
                return call->settle(failed(owned.error()));
            call->settle(join(*owned, applications));
        });
    });
    return call;
}

QString SenderDirectory::applicationName(const QString &connectionId)
{
    if (!m_asked && m_api->client()) {
        m_asked = true;
        m_api->listFaxApplications()->then(this, [this](const Outcome<QList<FaxApplication>> &known) {
            m_asked = known.has_value();
            if (!known)
                return;
            for (const FaxApplication &application : *known)
                m_names.insert(application.id, application.name);
            emit applicationsKnown();
        });
    }
    return m_names.value(connectionId);
}
