// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "rooms/ui/WallCard.h"
#include "widgets/FactList.h"
#include "widgets/SidePanel.h"

class Banner;
class MutedLabel;
class StatusBadge;
class WallActions;
struct Room;

/// What is known of the session that is chosen on the wall, and where to go from it.
class WallPanel : public SidePanel
{
    Q_OBJECT
public:
    explicit WallPanel(const WallActions *actions, QWidget *parent = nullptr);

    struct Subject
    {
        LiveSession live;
        WallCard card;
        std::optional<Room> room; ///< nothing while it isn't known
        QDateTime endAsked;       ///< invalid where it wasn't
        QDateTime now;
    };
    void show(const Subject &subject);
    using SidePanel::show;

signals:
    void copied(const QString &label);

private:
    QWidget *makeButtons(const QList<QAction *> &actions);
    static QString story(const Subject &subject);
    static QList<FactList::Fact> facts(const Subject &subject);

    StatusBadge *m_badge;
    MutedLabel *m_story;
    FactList *m_facts;
};
