// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/ui/RoomDeletionDialog.h"

#include "rooms/RoomDeletion.h"
#include "rooms/ui/RoomColumns.h"
#include "rooms/ui/RoomQuestion.h"
#include "widgets/Buttons.h"
#include "widgets/ElidedLabel.h"
#include "widgets/FieldRow.h"
#include "widgets/MutedLabel.h"
#include "widgets/Scale.h"
#include "widgets/Surface.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

RoomDeletionDialog::RoomDeletionDialog(RoomsDesk *desk, const QList<Room> &rooms, QWidget *parent)
    : QDialog(parent),
      m_desk(desk),
      m_rooms(rooms),
      m_meaning(new MutedLabel),
      m_typed(new QLineEdit),
      m_row(nullptr),
      m_yes(Buttons::make(rooms.size() == 1 ? tr("Delete room")
                                            : tr("Delete %n rooms", nullptr, static_cast<int>(rooms.size())),
                          ButtonRole::Danger))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("roomDeletion"));
    setWindowTitle(rooms.size() == 1 ? tr("Delete room") : tr("Delete rooms"));
    build();
    QStringList ids;
    for (const Room &room : rooms)
        ids << room.id;
    RoomDeletion::peopleIn(desk->api(), ids)->then(this, [this](const Outcome<QHash<QString, int>> &people) {
        take(people);
    });
    refresh();
}

void RoomDeletionDialog::build()
{
    const bool isOne = m_rooms.size() == 1;
    auto *title = new QLabel(isOne ? tr("Delete the room “%1”?").arg(RoomColumns::nameOf(m_rooms.first()))
                                   : tr("Delete these %n rooms?", nullptr, static_cast<int>(m_rooms.size())));
    title->setTextFormat(Qt::PlainText);
    title->setWordWrap(true);
    Scale::follow(title, Scale::heading);
    QStringList names;
    for (const Room &room : std::as_const(m_rooms))
        names << RoomColumns::nameOf(room);
    auto *list = new QLabel(isOne ? QString() : RoomQuestion::names(names, most));
    list->setTextFormat(Qt::PlainText);
    list->setObjectName(QStringLiteral("roomDeletionNames"));
    list->setVisible(!isOne);
    m_meaning->setObjectName(QStringLiteral("roomDeletionMeaning"));
    m_meaning->setSmall(false);
    m_meaning->setWordWrap(true);
    m_typed->setObjectName(QStringLiteral("roomDeletionTyped"));
    auto *body = new Surface;
    m_row = new FieldRow(tr("&Type it"), m_typed, body);
    m_row->hide();
    auto *column = new QVBoxLayout(body);
    const int side = Scale::px(this, 20);
    column->setContentsMargins(side, side, side, side);
    column->setSpacing(Scale::px(this, 12));
    for (QWidget *part : {static_cast<QWidget *>(title), static_cast<QWidget *>(list),
                          static_cast<QWidget *>(m_meaning), static_cast<QWidget *>(m_row)})
        column->addWidget(part);
    column->addStretch(1);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(body, 1);
    whole->addWidget(makeFoot());
    setMinimumWidth(Scale::px(this, 460));
    connect(m_typed, &QLineEdit::textChanged, this, &RoomDeletionDialog::refresh);
}

QWidget *RoomDeletionDialog::makeFoot()
{
    auto *foot = new Surface(Qt::TopEdge);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(Scale::px(this, 20), Scale::px(this, 12), Scale::px(this, 20),
                            Scale::px(this, 12));
    row->setSpacing(Scale::px(this, 10));
    auto *account = new ElidedLabel(tr("in %1", "an account").arg(m_desk->account().name));
    account->setMuted(true);
    QPushButton *no = Buttons::make(m_rooms.size() == 1 ? tr("Keep it") : tr("Keep them"));
    no->setObjectName(QStringLiteral("roomDeletionNo"));
    no->setDefault(true);
    m_yes->setObjectName(QStringLiteral("roomDeletionYes"));
    m_yes->setAutoDefault(false);
    row->addWidget(account, 1);
    row->addWidget(no);
    row->addWidget(m_yes);
    connect(no, &QPushButton::clicked, this, &RoomDeletionDialog::reject);
    connect(m_yes, &QPushButton::clicked, this, &RoomDeletionDialog::accept);
    no->setFocus();
    return foot;
}

QString RoomDeletionDialog::peopleWords(int people, int busy) const
{
    if (m_rooms.size() == 1) {
        if (people > 0)
            return tr("%n people are in it now and will be kicked.", nullptr, people);
        return busy > 0 ? tr("A session goes on in it, with nobody present; it ends.")
                        : tr("Nobody is in it now.");
    }
    if (people > 0)
        return tr("%n people are in them now and will be kicked.", nullptr, people);
    return busy > 0 ? tr("Sessions go on in %n of them, with nobody present; they end.", nullptr, busy)
                    : tr("Nobody is in them now.");
}

void RoomDeletionDialog::take(const Outcome<QHash<QString, int>> &people)
{
    m_isKnown = true;
    int present = 0;
    if (people) {
        for (const int each : *people)
            present += each;
    }
    const bool isOne = m_rooms.size() == 1;
    const QString who =
        people ? peopleWords(present, static_cast<int>(people->size()))
               : tr("Who is in there now could not be found out; they would be kicked. %1", "%1: why")
                     .arg(people.error().what);
    const QString stays =
        isOne ? tr("Its recordings and past sessions stay. The room itself can’t be brought back.")
              : tr("Their recordings and past sessions stay. The rooms themselves can’t be brought back.");
    m_meaning->setText(who + u'\n' + stays);
    m_meaning->setTone(present > 0 || !people ? std::optional(Tone::Bad) : std::nullopt);
    if (present > 0 || !people || m_rooms.size() > most)
        want(isOne ? RoomColumns::nameOf(m_rooms.first()) : QString::number(m_rooms.size()));
    refresh();
    fit();
}

void RoomDeletionDialog::want(const QString &typed)
{
    m_wanted = typed.trimmed();
    m_row->setHint(m_rooms.size() == 1 ? tr("Type the room’s name to delete it: %1").arg(m_wanted)
                                       : tr("Type how many rooms go: %1").arg(m_wanted));
    m_row->show();
    m_typed->setFocus();
}

void RoomDeletionDialog::refresh()
{
    if (!m_isKnown)
        m_meaning->setText(tr("Looking who is in there now …"));
    m_yes->setEnabled(m_isKnown && m_desk && m_typed->text().trimmed() == m_wanted);
}

// Text that wraps has no say in how high a window is.
void RoomDeletionDialog::fit()
{
    // What the layouts remember of their sizes is older than the text.
    m_meaning->parentWidget()->layout()->invalidate();
    m_meaning->parentWidget()->updateGeometry();
    layout()->invalidate();
    layout()->activate();
    const int wide = std::max(width(), minimumWidth());
    resize(wide, std::max(layout()->totalHeightForWidth(wide), layout()->totalMinimumSize().height()));
}

void RoomDeletionDialog::accept()
{
    if (!m_yes->isEnabled())
        return;
    emit confirmed();
    QDialog::accept();
}
