// SPDX-License-Identifier: GPL-3.0-or-later
#include "faxes/ui/ListFace.h"

#include <QLocale>

using State = FaxDesk::ListState;

ListFace ListFace::of(const Facts &facts)
{
    ListFace face;
    if (!facts.hasDesk) {
        face.page = Page::Notice;
        face.icon = QStringLiteral("account");
        face.title = tr("No account");
        face.text = tr("Add a Telnyx account or try the demo account, and its faxes stand here.");
        return face;
    }
    face.busy = facts.state == State::Loading || facts.state == State::Refreshing;
    if (face.busy && facts.listTotal > 0) {
        face.note = tr("%1 of %2").arg(QLocale().toString(facts.listed), QLocale().toString(facts.listTotal));
    } else if (facts.state == State::Refreshing) {
        face.note = tr("Refreshing…");
    }
    if (facts.shown == 0)
        face.showNotice(facts);
    if (facts.total > 0)
        face.showTrouble(facts);
    return face;
}

void ListFace::showTrouble(const Facts &facts)
{
    // A refused key concerns the whole account: the window says so, with the way to another key.
    if (facts.failure && facts.failure->kind == Failure::Kind::Unauthorized)
        return;
    if (facts.state == State::Offline) {
        bannerTone = Tone::Doubtful;
        bannerTitle = tr("Offline.");
        bannerText =
            tr("Telnyx can't be reached; these rows are %1. New faxes wait in the outbox.").arg(age(facts));
        bannerOffer = Offer::Retry;
    } else if (facts.state == State::Failed) {
        bannerTone = Tone::Bad;
        bannerTitle = tr("The list could not be refreshed.");
        //: %1 is why, a whole sentence; %2 is "as of 10:41"
        bannerText =
            tr("%1 These rows are %2.").arg(facts.failure ? facts.failure->what : QString(), age(facts));
        bannerOffer = Offer::Retry;
    }
}

void ListFace::showNotice(const Facts &facts)
{
    page = Page::Notice;
    icon = QStringLiteral("faxes");
    if (facts.total == 0 && facts.state == State::Failed) {
        icon = QStringLiteral("warning");
        title = tr("The faxes could not be read");
        text = facts.failure ? facts.failure->what : QString();
        offer = Offer::Retry;
    } else if (facts.total == 0 && facts.state == State::Offline) {
        icon = QStringLiteral("offline");
        title = tr("Telnyx can't be reached");
        text =
            tr("No faxes of this account are kept here yet. They are read as soon as there is a connection.");
        offer = Offer::Retry;
    } else if (facts.total == 0 && busy) {
        page = Page::Loading;
        title = tr("Reading faxes…");
    } else if (facts.inScope > 0 && !facts.filter.trimmed().isEmpty()) {
        icon = QStringLiteral("search");
        title = tr("Nothing matches “%1”").arg(facts.filter.trimmed());
        text = tr("None of the %n fax(es) here has all of these words.", nullptr, facts.inScope);
        offer = Offer::ClearFilter;
    } else if (facts.total == 0) {
        title = tr("No faxes yet");
        text = facts.readOnly ? tr("Faxes that this account sends and receives stand here.")
                              : tr("Send the first one: a number and a document are all it takes.");
        offer = facts.readOnly ? Offer::None : Offer::Compose;
    } else {
        title = emptyScope(facts.scope);
        offer = Offer::ShowAll;
    }
}

QString ListFace::word(Offer offer)
{
    switch (offer) {
    case Offer::Compose:
        return tr("New fax");
    case Offer::ClearFilter:
        return tr("Clear filter");
    case Offer::ShowAll:
        return tr("Show all faxes");
    case Offer::Retry:
        return tr("Retry");
    case Offer::None:
        break;
    }
    return {};
}

QString ListFace::age(const Facts &facts)
{
    if (!facts.refreshedAt.isValid())
        return tr("from an earlier day");
    const QDateTime at = facts.refreshedAt.toLocalTime();
    const QString clock = at.toString(QStringLiteral("HH:mm"));
    if (at.date() == facts.now.toLocalTime().date())
        return tr("as of %1").arg(clock);
    return tr("as of %1, %2").arg(QLocale().toString(at.date(), QLocale::ShortFormat), clock);
}

QString ListFace::emptyScope(FaxTableModel::Scope scope)
{
    switch (scope) {
    case FaxTableModel::Scope::Outbox:
        return tr("The outbox is empty");
    case FaxTableModel::Scope::Sent:
        return tr("Nothing was sent yet");
    case FaxTableModel::Scope::Received:
        return tr("Nothing was received yet");
    case FaxTableModel::Scope::Failed:
        return tr("Nothing has failed");
    case FaxTableModel::Scope::All:
        break;
    }
    return tr("No faxes yet");
}
