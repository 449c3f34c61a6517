// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/Account.h"
#include "base/Call.h"
#include "faxes/Fax.h"
#include "faxes/FaxRow.h"
#include "faxes/NewFax.h"

class FaxTableModel;

/// A number to send from, and the fax application that it belongs to.
struct Sender
{
    QString number;          ///< E.164
    QString connectionId;    ///< empty: the operator has to choose an application
    QString applicationName; ///< such as "Front desk"
};

/// A fax application to send with (schema FaxApplication).
struct FaxApplication
{
    QString id;
    QString name;
    bool active = true;
};

/// What can be chosen in the compose dialog.
struct SenderChoice
{
    QList<Sender> senders;
    QList<FaxApplication> applications;
};

/// One step in the life of a fax.
struct FaxStep
{
    QDateTime at;
    QString title;  ///< translated: "Sending started"
    QString detail; ///< "2 pages", "webhook 200 in 84 ms"
    FaxStatus::Mood mood = FaxStatus::Mood::Ended;
};

/// Everything the detail panel shows of one row.
struct FaxDetails
{
    FaxRow row;
    std::optional<Fax> fax; ///< none while there is only our job
    QString applicationName;
    QString documentPath; ///< our copy of the document while the outbox keeps it; else empty
    QString trouble;      ///< what the last failure said, for rows that Telnyx refused or nobody confirmed
    QList<Problem> problems;
    int attempts = 0;
    QList<FaxStep> steps;                       ///< oldest first
    std::optional<NewFax> asked = std::nullopt; ///< what our job asks for; none for faxes of others
};

/// The faxes of one account as the pane sees them: the list, and what an operator can do. It goes on working
/// while another account is shown.
class FaxDesk : public QObject
{
    Q_OBJECT
public:
    enum class ListState {
        Loading,    ///< nothing to show yet
        Ready,      ///< as new as the last refresh
        Refreshing, ///< rows are shown and news are on their way: see listed() of listTotal()
        Offline,    ///< rows from the store; Telnyx can't be reached
        Failed,     ///< the refresh failed: see listFailure(); rows from the store stay
    };
    Q_ENUM(ListState)

    using QObject::QObject;

    virtual Account account() const = 0;
    virtual FaxTableModel *model() const = 0;

    virtual ListState listState() const = 0;
    virtual int listed() const = 0;    ///< rows read in this refresh so far
    virtual int listTotal() const = 0; ///< rows that it will read; -1 while unknown
    virtual std::optional<Failure> listFailure() const = 0;
    virtual QDateTime refreshedAt() const = 0;
    /// Reads what is new; `all` reads every page again.
    virtual void refresh(bool all = false) = 0;

    /// The numbers and applications of the account (listPhoneNumbers, listFaxApplications).
    virtual Call<SenderChoice> *senders() = 0;
    /// Copies the document, writes the row, and only then sends (sendFax). Ends when the row is safe on the
    /// disk, with the key of the row; fails as StoreTrouble or ReadOnly with nothing sent.
    virtual Call<QString> *submit(const NewFax &fax) = 0;
    /// Cancels a fax (cancelFax), or takes a waiting job out of the outbox.
    virtual Call<QString> *cancel(const QString &key) = 0;
    /// Deletes the fax at Telnyx (deleteFax) and its row here.
    virtual Call<QString> *remove(const QString &key) = 0;
    /// Sends a refused job or a failed fax of ours again, as a new job.
    virtual Call<QString> *resend(const QString &key) = 0;
    /// What was asked for in a job of ours, to open the compose dialog with it again.
    virtual Call<NewFax> *draftOf(const QString &key) = 0;
    virtual Call<FaxDetails> *details(const QString &key) = 0;
    /// Renews the links of a received fax (refreshFax) and stores the document at `path`.
    virtual Call<QString> *saveDocument(const QString &key, const QString &path) = 0;

    /// Whether the list is looked at; polling of the list (not of unfinished faxes) stops otherwise.
    virtual void setWatched(bool watched) = 0;

signals:
    void listStateChanged();
    void rowChanged(const QString &key);
    /// A fax of ours reached its end: for the activity strip and the tray.
    void faxEnded(const FaxRow &row);
    void accountChanged();
};
