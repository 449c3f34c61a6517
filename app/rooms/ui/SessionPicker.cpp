// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/ui/SessionPicker.h"

#include "base/Clock.h"
#include "base/ShortId.h"
#include "rooms/PastedId.h"
#include "rooms/RoomApi.h"
#include "rooms/RoomDirectory.h"
#include "rooms/RoomWords.h"

#include <QCompleter>
#include <QLineEdit>
#include <QSignalBlocker>

SessionPicker::SessionPicker(RoomsDesk *desk, QWidget *parent) : QComboBox(parent), m_desk(desk)
{
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    // Any part of a room's name finds it, and arrows walk through what was found, not through all.
    completer()->setFilterMode(Qt::MatchContains);
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    lineEdit()->setPlaceholderText(tr("A recent session, or the id of any other"));
    connect(this, &QComboBox::activated, this, &SessionPicker::take);
    connect(lineEdit(), &QLineEdit::editingFinished, this, &SessionPicker::take);
    connect(desk->directory(), &RoomDirectory::changed, this, &SessionPicker::nameAgain);
    load();
}

void SessionPicker::load()
{
    RoomSessionFilter recent;
    recent.created.from = m_desk->clock()->now().addDays(-recentDays).date();
    m_desk->directory()->load();
    const auto gathered = std::make_shared<QList<RoomSession>>();
    m_desk->api()
        ->sessions(recent, [gathered](const QList<RoomSession> &page, int) { *gathered += page; })
        ->then(this, [this, gathered](const Outcome<PagesRead> &) {
            // Where they can't be read, an id will do.
            std::ranges::stable_sort(*gathered, std::greater(), &RoomSession::created);
            add(*gathered);
        });
}

QString SessionPicker::wordsOf(const RoomSession &session) const
{
    if (!m_desk)
        return session.id;
    //: the name of a room, when a session of it began, and the session's id
    return tr("%1, %2 (%3)")
        .arg(m_desk->directory()->nameOf(session.roomId),
             RoomWords::time(session.created, m_desk->clock()->now()), ShortId::of(session.id));
}

void SessionPicker::add(const QList<RoomSession> &sessions)
{
    const QSignalBlocker quiet(this);
    const QString typed = currentText();
    for (const RoomSession &session : sessions) {
        if (m_known.contains(session.id))
            continue;
        m_known.insert(session.id, session);
        addItem(wordsOf(session), session.id);
    }
    setCurrentIndex(-1);
    if (m_session.isEmpty())
        setEditText(typed);
    else
        setSession(m_session);
}

// The names of rooms came, or became others.
void SessionPicker::nameAgain()
{
    const QSignalBlocker quiet(this);
    for (int row = 0; row < count(); ++row) {
        const QString words = wordsOf(m_known.value(itemData(row).toString()));
        if (itemText(row) == words)
            continue;
        const bool isShown = currentText() == itemText(row);
        setItemText(row, words);
        if (isShown)
            setEditText(words);
    }
}

void SessionPicker::setSession(const QString &id)
{
    const QSignalBlocker quiet(this);
    m_session = id;
    const int row = findData(id);
    setCurrentIndex(id.isEmpty() ? -1 : row);
    if (row < 0 || id.isEmpty())
        setEditText(id);
}

void SessionPicker::take()
{
    const QString text = currentText().trimmed();
    const int row = findText(text, Qt::MatchFixedString);
    const QString session = row >= 0 ? itemData(row).toString() : PastedId::of(text);
    if (session == m_session)
        return;
    m_session = session;
    emit chosen(session);
}

QString SessionPicker::obstacle() const
{
    if (!m_session.isEmpty())
        return {};
    return currentText().trimmed().isEmpty()
               ? tr("Choose a session whose recordings are put together.")
               : tr("This is not the id of a session. Choose one from the list, or paste an id.");
}

void SessionPicker::focusOutEvent(QFocusEvent *event)
{
    QComboBox::focusOutEvent(event);
    take();
}
