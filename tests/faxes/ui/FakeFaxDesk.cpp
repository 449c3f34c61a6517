// SPDX-License-Identifier: GPL-3.0-or-later
#include "FakeFaxDesk.h"

namespace {
Account northwind()
{
    Account account;
    account.id = QUuid(QStringLiteral("{3f0c9d2e-8a51-4c36-9f0b-6d1b0a2f4e11}"));
    account.name = QStringLiteral("Northwind Clinic");
    account.colour = QStringLiteral("#f79009");
    account.production = true;
    return account;
}

FaxStep step(int minute, int second, const QString &title, const QString &detail, FaxStatus::Mood mood)
{
    return {QDateTime(QDate(2024, 5, 10), QTime(10, minute, second)), title, detail, mood};
}
} // namespace

FakeFaxDesk::FakeFaxDesk(QObject *parent)
    : FaxDesk(parent),
      theAccount(northwind()),
      refreshed(noon()),
      choice(twoSenders()),
      m_model(new FaxTableModel(this))
{
}

QDateTime FakeFaxDesk::noon()
{
    return QDateTime(QDate(2024, 5, 10), QTime(10, 41));
}

SenderChoice FakeFaxDesk::twoSenders()
{
    return {{{QStringLiteral("+13125790015"), QStringLiteral("1001"), QStringLiteral("Front desk")},
             {QStringLiteral("+442079460018"), QString(), QString()}},
            {{QStringLiteral("1001"), QStringLiteral("Front desk"), true},
             {QStringLiteral("1002"), QStringLiteral("Laboratory"), true}}};
}

FaxRow FakeFaxDesk::row(const QString &key, const QString &status, const QString &to, const QString &reason)
{
    FaxRow row;
    row.key = key;
    row.faxId = QStringLiteral("f7b303ed-1f22-4f7e-9a51-%1").arg(key, 12, u'0');
    row.from = QStringLiteral("+13125790015");
    row.to = to;
    row.document = QStringLiteral("Lab-results.pdf");
    row.status = FaxStatus(status);
    row.failureReason = reason;
    row.createdAt = noon().addSecs(-300).toMSecsSinceEpoch();
    row.updatedAt = noon().addSecs(-240).toMSecsSinceEpoch();
    return row;
}

void FakeFaxDesk::fill()
{
    const auto add = [this](FaxRow row, const QString &document, int pages, int seconds, int minutesAgo) {
        row.document = document;
        row.pages = static_cast<qint16>(pages);
        row.durationSeconds = seconds;
        row.createdAt = noon().addSecs(-60 * minutesAgo - 50).toMSecsSinceEpoch();
        row.updatedAt = noon().addSecs(-60 * minutesAgo).toMSecsSinceEpoch();
        put(row);
    };
    const auto line = [](const char *key, const char *status, const char *to, const char *reason = "") {
        return row(QLatin1String(key), QLatin1String(status), QLatin1String(to), QLatin1String(reason));
    };
    add(line("a1", "delivered", "+13127367276"), QStringLiteral("Referral-4471.pdf"), 3, 52, 0);
    add(line("a2", "failed", "+13129457420", "user_busy"), QStringLiteral("Lab-results.pdf"), 2, -1, 4);
    add(line("a3", "sending", "+442079460018"), QStringLiteral("Contract-v7.pdf"), 12, -1, 5);
    add(line("a4", "queued", "+4930901820"), QStringLiteral("Form-A1.pdf"), 1, -1, 5);
    add(line("a5", "media.processed", "+14155552671"), QStringLiteral("Rx-88120.pdf"), 1, -1, 6);
    add(line("a6", "originated", "+13127367276"), QStringLiteral("Referral-4470.pdf"), 2, -1, 6);
    FaxRow doubtful = line("a7", "", "+33170189900");
    doubtful.job = FaxRow::Job::Unconfirmed;
    doubtful.faxId.clear();
    add(doubtful, QStringLiteral("Acte.pdf"), 2, -1, 21);
    FaxRow refused = line("a8", "", "+16465550199");
    refused.job = FaxRow::Job::Refused;
    refused.faxId.clear();
    add(refused, QStringLiteral("Request-19.pdf"), 5, -1, 30);
    FaxRow received = line("", "received", "+13125790015");
    received.faxId = received.key = QStringLiteral("0ccc7b54-4df3-4bca-a65a-3da1ecc777f0");
    received.inbound = true;
    received.from = QStringLiteral("+12065550143");
    add(received, QString(), 4, 75, 43);
    add(line("b1", "failed", "+15125550178", "sender_canceled"), QStringLiteral("Draft.pdf"), 1, -1, 50);
    add(line("b2", "failed", "+19990000000", "receiver_unallocated_number"), QStringLiteral("Letter.pdf"), 1,
        -1, 70);
    for (int i = 0; i < 14; ++i) {
        FaxRow done = line("", "delivered", "");
        done.key = QStringLiteral("c%1").arg(i);
        done.to = QStringLiteral("+1773372%1").arg(8600 + 17 * i);
        add(done, QStringLiteral("Summary-%1.pdf").arg(44 - i), 1 + i % 7, 29 + 13 * i, 80 + 7 * i);
    }
    FaxDetails busy;
    busy.row = *model()->find(QStringLiteral("a2"));
    busy.applicationName = QStringLiteral("Front desk");
    busy.attempts = 1;
    Fax fax;
    fax.id = busy.row.faxId;
    fax.from = busy.row.from;
    fax.to = busy.row.to;
    fax.status = busy.row.status;
    fax.failureReason = busy.row.failureReason;
    fax.quality = QStringLiteral("high");
    busy.fax = fax;
    busy.asked = NewFax();
    busy.asked->t38Enabled = false;
    using Mood = FaxStatus::Mood;
    busy.steps = {
        step(36, 12, QStringLiteral("Queued"), QString(), Mood::Waiting),
        step(36, 15, QStringLiteral("Media processed"), QStringLiteral("2 pages"), Mood::Running),
        step(36, 21, QStringLiteral("Sending started"), QString(), Mood::Running),
        step(37, 3, QStringLiteral("Failed, user_busy"), QStringLiteral("webhook 200 in 84 ms"), Mood::Bad)};
    known.insert(busy.row.key, busy);
}

void FakeFaxDesk::put(const FaxRow &row)
{
    m_model->put({row});
    emit rowChanged(row.key);
}

void FakeFaxDesk::setState(ListState next)
{
    state = next;
    emit listStateChanged();
}

Call<QString> *FakeFaxDesk::submit(const NewFax &fax)
{
    submitted << fax;
    if (refusal)
        return settledCall<QString>(this, failed(*refusal));
    return settledCall<QString>(this, QStringLiteral("new%1").arg(submitted.size()));
}

Call<FaxDetails> *FakeFaxDesk::details(const QString &key)
{
    if (known.contains(key)) {
        FaxDetails details = known.value(key);
        if (const auto row = m_model->find(key))
            details.row = *row;
        return settledCall<FaxDetails>(this, details);
    }
    const auto row = m_model->find(key);
    if (!row)
        return settledCall<FaxDetails>(this, failed(Failure::Kind::NotFound));
    FaxDetails details;
    details.row = *row;
    return settledCall<FaxDetails>(this, details);
}

Call<QString> *FakeFaxDesk::saveDocument(const QString &key, const QString &path)
{
    saved << path;
    return refusal ? settledCall<QString>(this, failed(*refusal)) : settledCall<QString>(this, key);
}

Call<QString> *FakeFaxDesk::note(QStringList &list, const QString &key)
{
    list << key;
    return refusal ? settledCall<QString>(this, failed(*refusal)) : settledCall<QString>(this, key);
}
