// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/ui/ParticipantTable.h"

#include "base/ShortId.h"
#include "rooms/RoomWords.h"
#include "rooms/ui/MarkDelegate.h"
#include "widgets/BadgeDelegate.h"

#include <QKeyEvent>

namespace {
constexpr int longestToolTip = 1'500;

// Those who left stand behind those who are there, whoever joined first.
std::optional<qint64> byPresence(const WallPerson &person)
{
    constexpr qint64 behind = qint64(1) << 50;
    const qint64 joined = person.joined.isValid() ? person.joined.toMSecsSinceEpoch() : 0;
    return person.isPresent() ? joined : joined + behind;
}

QList<ItemColumn<WallPerson>> columns()
{
    using P = WallPerson;
    return {
        ItemColumn<P>(
            ParticipantTable::tr("Mark"),
            [](const P &person) { return person.isMarked ? ParticipantTable::tr("marked") : QString(); })
            .orderedBy([](const P &person) { return std::optional<qint64>(person.isMarked ? 0 : 1); })
            .wide(4),
        ItemColumn<P>(ParticipantTable::tr("Participant"), [](const P &person) { return person.name; })
            .wide(24),
        ItemColumn<P>(ParticipantTable::tr("Context"), [](const P &person) { return person.context; })
            .explained([](const P &person) { return person.whole.left(longestToolTip); })
            .wide(28),
        ItemColumn<P>(ParticipantTable::tr("Joined"), [](const P &person) { return person.joinedAt; })
            .orderedBy(byPresence)
            .explained([](const P &person) { return RoomWords::exactTime(person.joined); })
            .wide(8)
            .atTheEnd(),
        ItemColumn<P>(ParticipantTable::tr("In room"), [](const P &person) { return person.inRoom; })
            .orderedBy([](const P &person) { return std::optional(person.minutes); })
            .wide(9)
            .atTheEnd(),
        ItemColumn<P>(ParticipantTable::tr("State"), [](const P &person) { return person.state; })
            .explained([](const P &person) { return person.why; })
            .pill([](const P &person) { return static_cast<int>(person.tone); })
            .wide(26),
        ItemColumn<P>(ParticipantTable::tr("Participant id"),
                      [](const P &person) { return ShortId::of(person.id); })
            .explained([](const P &person) { return person.id; })
            .wide(16)
            .hiddenAtFirst(),
    };
}
} // namespace

ParticipantTable::ParticipantTable(QWidget *parent)
    : TableView(parent), m_rows(new ItemTableOf<WallPerson>(columns(), this))
{
    setObjectName(QStringLiteral("wallParticipants"));
    setAccessibleName(tr("Participants of the session"));
    setModel(m_rows);
    setWidthsInCharacters(m_rows->widths());
    setHiddenAtFirst(m_rows->hiddenAtFirst());
    setAlwaysShown({MarkColumn, NameColumn});
    setItemDelegateForColumn(StateColumn, new BadgeDelegate(ItemTable::ToneRole, this));
    const auto mark = [this](const QModelIndex &index) {
        const WallPerson *person = m_rows->at(index.row());
        if (!person || !person->isPresent())
            return MarkDelegate::Mark::Impossible;
        return person->isMarked ? MarkDelegate::Mark::On : MarkDelegate::Mark::Off;
    };
    setItemDelegateForColumn(MarkColumn, new MarkDelegate(mark, this));
    sortByColumn(JoinedColumn, Qt::AscendingOrder);
    connect(this, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == MarkColumn)
            toggle({m_rows->idAt(index.row())});
    });
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ParticipantTable::targetsChanged);
}

void ParticipantTable::resetLayout()
{
    resetColumns();
    sortByColumn(JoinedColumn, Qt::AscendingOrder);
}

void ParticipantTable::setPeople(QList<WallPerson> people)
{
    QSet<QString> ids;
    for (WallPerson &person : people) {
        person.isMarked = person.isPresent() && m_marks.contains(person.id);
        ids.insert(person.id);
    }
    // Who is gone from the list, or came back under another id, isn't meant any more.
    m_marks.intersect(ids);
    m_rows->keepOnly(ids);
    m_rows->put(people);
    emit targetsChanged();
}

void ParticipantTable::forget()
{
    m_marks.clear();
    m_rows->clear();
    emit targetsChanged();
}

QStringList ParticipantTable::selectedIds() const
{
    QStringList ids;
    for (const int row : selectedRowNumbers())
        ids << m_rows->idAt(row);
    return ids;
}

QList<WallPerson> ParticipantTable::targets() const
{
    QList<WallPerson> marked;
    QList<WallPerson> selected;
    const QStringList chosen = selectedIds();
    for (const WallPerson &person : present()) {
        if (person.isMarked)
            marked << person;
        if (chosen.contains(person.id))
            selected << person;
    }
    return marked.isEmpty() ? selected : marked;
}

QList<WallPerson> ParticipantTable::present() const
{
    QList<WallPerson> all;
    for (int row = 0; row < m_rows->rowCount(); ++row) {
        const WallPerson *person = m_rows->at(row);
        if (person && person->isPresent())
            all << *person;
    }
    return all;
}

QString ParticipantTable::nameOf(const QString &id) const
{
    const WallPerson *person = m_rows->find(id);
    return person ? person->name : ShortId::of(id);
}

void ParticipantTable::setMarked(const QStringList &ids, bool marked)
{
    QList<WallPerson> changed;
    for (const QString &id : ids) {
        const WallPerson *person = m_rows->find(id);
        if (!person || !person->isPresent() || person->isMarked == marked)
            continue;
        changed << *person;
        changed.last().isMarked = marked;
        if (marked)
            m_marks.insert(id);
        else
            m_marks.remove(id);
    }
    m_rows->put(changed);
    emit targetsChanged();
}

void ParticipantTable::toggle(const QStringList &ids)
{
    // All of them alike: marked as long as one isn't that could be.
    const bool isAll = std::ranges::all_of(ids, [this](const QString &id) {
        const WallPerson *person = m_rows->find(id);
        return !person || !person->isPresent() || person->isMarked;
    });
    setMarked(ids, !isAll);
}

void ParticipantTable::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Space || event->modifiers() != Qt::NoModifier)
        return TableView::keyPressEvent(event);
    QStringList ids = selectedIds();
    // Who was only come to is meant as well.
    if (ids.isEmpty() && currentIndex().isValid())
        ids << m_rows->idAt(currentIndex().row());
    toggle(ids);
    event->accept();
}
