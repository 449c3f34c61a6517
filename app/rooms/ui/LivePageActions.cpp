// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/ShortId.h"
#include "rooms/ui/LivePage.h"
#include "rooms/ui/ParticipantTable.h"
#include "rooms/ui/RoomQuestion.h"
#include "rooms/ui/WallRulesPopup.h"
#include "widgets/Banner.h"

#include <QClipboard>
#include <QDialog>
#include <QGuiApplication>
#include <QPushButton>

// What a moderator does on the wall.

using Wish = Moderation::Wish;

namespace {
QStringList idsOf(const QList<WallPerson> &people)
{
    QStringList ids;
    for (const WallPerson &person : people)
        ids << person.id;
    return ids;
}

Wish wishOf(WallActions::Command command)
{
    if (command >= WallActions::Kick)
        return Wish::Kick;
    return command >= WallActions::Unmute ? Wish::Unmute : Wish::Mute;
}
} // namespace

void LivePage::act(WallActions::Command command)
{
    if (command == WallActions::Look)
        return m_desk ? wall()->look() : void();
    if (command == WallActions::Rules)
        return showRules();
    if (!m_chosen)
        return;
    const QStringList targets = idsOf(m_table->targets());
    switch (command) {
    case WallActions::Mute:
    case WallActions::Unmute:
    case WallActions::Kick:
        return askFor(wishOf(command), RoomTargets::just(targets));
    case WallActions::MuteOthers:
    case WallActions::UnmuteOthers:
    case WallActions::KickOthers:
        return askFor(wishOf(command), RoomTargets::allBut(targets));
    case WallActions::MuteAll:
    case WallActions::UnmuteAll:
    case WallActions::KickAll:
        return askFor(wishOf(command), RoomTargets::everybody());
    case WallActions::End:
        return confirmEnd();
    case WallActions::CopyId:
        QGuiApplication::clipboard()->setText(m_chosen->session.id);
        emit noted(tr("Session id copied"));
        return;
    default:
        return goTo(command);
    }
}

void LivePage::goTo(WallActions::Command command)
{
    const QString session = m_chosen->session.id;
    const QString room = m_chosen->session.roomId;
    const auto ofSession = [&](const QString &face) {
        return place(face, {{QStringLiteral("session"), session}});
    };
    const auto ofRoom = [&](const QString &face) { return place(face, {{QStringLiteral("room"), room}}); };
    switch (command) {
    case WallActions::Compose:
        return emit destinationAsked(ofSession(QStringLiteral("compositions")));
    case WallActions::ShowRoom:
        return emit destinationAsked(ofRoom(QStringLiteral("rooms")));
    case WallActions::ShowRecordings:
        return emit destinationAsked(ofSession(QStringLiteral("recordings")));
    case WallActions::ShowAttendance:
        return emit destinationAsked(ofSession(QStringLiteral("sessions")));
    case WallActions::ShowToken:
        return emit destinationAsked(ofRoom(QStringLiteral("tokens")));
    case WallActions::ShowCost: {
        Destination cost{QStringLiteral("sessions"), {}};
        cost.query.addQueryItem(QStringLiteral("type"), QStringLiteral("room-session-event"));
        cost.query.addQueryItem(QStringLiteral("event"), session);
        return emit destinationAsked(cost);
    }
    default:
        return;
    }
}

// Names as they are now: people may be gone from the list when the answer comes.
WallReport::NameOf LivePage::namer() const
{
    QHash<QString, QString> names;
    for (int row = 0; row < m_table->rows()->rowCount(); ++row) {
        if (const WallPerson *person = m_table->rows()->at(row))
            names.insert(person->id, person->name);
    }
    return [names](const QString &id) { return names.value(id, ShortId::of(id)); };
}

void LivePage::askFor(Wish wish, const RoomTargets &who)
{
    if (who.isEmpty())
        return;
    if (wish != Wish::Kick)
        return send(wish, who, m_chosen->session, namer());
    QStringList names;
    for (const WallPerson &person : m_table->present()) {
        if (who.all ? !who.except.contains(person.id) : who.only.contains(person.id))
            names << person.name;
    }
    confirmKick(who, names);
}

void LivePage::confirmKick(const RoomTargets &who, const QStringList &names)
{
    const int number = static_cast<int>(names.size());
    const QString rest =
        who.all ? tr("Whoever joins until then is kicked as well. This can't be undone: they have to join "
                     "again, with a token that is still valid.")
                : tr("This can't be undone: they have to join again, with a token that is still valid.");
    RoomQuestion question;
    question.question = number == 1
                            ? tr("Kick %1 out of “%2”?").arg(names.first(), m_chosen->roomName)
                            : tr("Kick %n people out of “%1”?", nullptr, number).arg(m_chosen->roomName);
    //: %1 is a list of names, %2 what it means
    question.detail = number == 1 ? rest : tr("%1\n\n%2").arg(RoomQuestion::names(names), rest);
    question.yes = tr("Kick %n people", nullptr, number);
    question.no = tr("Let them stay");
    confirm(question, [this, who, session = m_chosen->session, nameOf = namer()] {
        send(Wish::Kick, who, session, nameOf);
    });
}

void LivePage::confirmEnd()
{
    QStringList names;
    for (const WallPerson &person : m_table->present())
        names << person.name;
    RoomQuestion question;
    question.question = tr("End the session in “%1”?").arg(m_chosen->roomName);
    const QString recorded =
        m_chosen->isRecording ? tr("Its recording ends with it.") : tr("It isn't recorded at the moment.");
    question.detail = names.isEmpty()
                          ? tr("Nobody is in the room. %1").arg(recorded)
                          //: %2 is a list of names, a line each
                          : tr("%n people are put out of the room:\n%2\n\n%1 This can't be undone.", nullptr,
                               static_cast<int>(names.size()))
                                .arg(recorded, RoomQuestion::names(names));
    question.yes = tr("End the session");
    question.no = tr("Let it go on");
    confirm(question, [this, session = m_chosen->session, name = m_chosen->roomName] { end(session, name); });
}

void LivePage::confirm(const RoomQuestion &question, const std::function<void()> &work)
{
    if (m_question)
        return;
    RoomQuestion::ask(this, question, [this, work, desk = m_desk] {
        if (desk == m_desk)
            work();
    });
    auto *box = findChildren<QDialog *>(QStringLiteral("roomQuestion")).last();
    m_question = box;
    connect(box, &QDialog::finished, this, [this] {
        m_question = nullptr;
        // What was answered runs first.
        QMetaObject::invokeMethod(
            this,
            [this] {
                if (m_isStale)
                    follow();
                else
                    followChosen();
            },
            Qt::QueuedConnection);
    });
}

void LivePage::send(Wish wish, const RoomTargets &who, const RoomSession &session,
                    const WallReport::NameOf &nameOf)
{
    m_report->hide();
    m_desk->moderation()
        ->ask(wish, who, session)
        ->then(this, [this, wish, who, session, nameOf,
                      desk = m_desk](const Outcome<Moderation::Result> &result) {
            if (desk != m_desk)
                return;
            if (result)
                return conclude(*result, session, nameOf);
            if (result.error().kind == Failure::Kind::Cancelled)
                return;
            connect(report(Tone::Bad, tr("That could not be asked."), result.error().what, tr("Ask again")),
                    &QPushButton::clicked, this,
                    [this, wish, who, session, nameOf] { send(wish, who, session, nameOf); });
        });
}

void LivePage::conclude(const Moderation::Result &result, const RoomSession &session,
                        const WallReport::NameOf &nameOf)
{
    const WallReport words = WallReport::of(result, nameOf);
    if (!words.isWhole) {
        m_reportOf = session.id;
        const int number = static_cast<int>(words.again.size());
        QPushButton *again =
            report(words.tone, words.title, words.text,
                   number > 0 ? tr("Ask again for %n people", nullptr, number) : tr("Ask again"));
        const RoomTargets rest = number > 0 ? RoomTargets::just(words.again) : result.who;
        connect(again, &QPushButton::clicked, this,
                [this, wish = result.wish, rest, session, nameOf] { send(wish, rest, session, nameOf); });
        return;
    }
    if (!words.text.isEmpty()) {
        m_reportOf = session.id;
        report(Tone::Ended, words.title, words.text);
    }
    if (result.wish != Wish::Mute || result.done.isEmpty())
        return emit noted(words.title);
    //: in the activity strip, beside a button Undo
    emit notedWithUndo(tr("%1 (Undo asks to unmute)").arg(words.title),
                       [page = QPointer(this), desk = m_desk, done = result.done, session, nameOf] {
                           if (page && desk && page->m_desk == desk)
                               page->send(Wish::Unmute, RoomTargets::just(done), session, nameOf);
                       });
}

void LivePage::end(const RoomSession &session, const QString &name)
{
    m_report->hide();
    m_desk->moderation()
        ->end(session.id)
        ->then(this, [this, session, name, desk = m_desk](const Outcome<bool> &isOurs) {
            if (desk != m_desk)
                return;
            if (isOurs) {
                emit noted(*isOurs ? tr("The session in “%1” was ended").arg(name)
                                   : tr("The session in “%1” had ended already").arg(name));
                return wall()->look();
            }
            if (isOurs.error().kind == Failure::Kind::Cancelled)
                return;
            const bool isUnclear = isOurs.error().kind == Failure::Kind::Unconfirmed;
            m_reportOf = session.id;
            QPushButton *again =
                report(isUnclear ? Tone::Doubtful : Tone::Bad,
                       isUnclear ? tr("Not known whether the session in “%1” ended.").arg(name)
                                 : tr("The session in “%1” goes on.").arg(name),
                       isOurs.error().what, tr("Ask again"));
            connect(again, &QPushButton::clicked, this, [this, session, name] { end(session, name); });
        });
}

QPushButton *LivePage::report(Tone tone, const QString &title, const QString &text, const QString &button)
{
    m_report->setMessage(tone, title, text);
    m_report->clearButtons();
    QPushButton *added = nullptr;
    if (!button.isEmpty()) {
        added = m_report->addButton(button);
        added->setObjectName(QStringLiteral("wallReportButton"));
    }
    m_report->show();
    return added;
}

void LivePage::showRules()
{
    auto *popup = new WallRulesPopup(m_rules, this);
    connect(popup, &WallRulesPopup::changed, this, [this](const WallRules &rules) {
        m_rules = rules;
        if (m_desk)
            wall()->setRules(rules);
        emit layoutChanged();
    });
    popup->popUp(m_rulesButton);
}
