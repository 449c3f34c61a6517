// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "rooms/ui/RoomPage.h"
#include "widgets/TabbedPane.h"

class Clock;

/// Video rooms: who meets now, the rooms, their sessions and people, what was recorded and composed, and
/// tokens to join with.
class RoomsPane : public TabbedPane
{
    Q_OBJECT
public:
    /// What pages need from outside besides the account.
    struct Parts
    {
        Clock *clock;
        /// Opens a file or an address outside of the console; null: nothing is opened.
        std::function<bool(const QUrl &)> openOutside;
    };
    explicit RoomsPane(Parts parts, QWidget *parent = nullptr);

    QString title() const override { return tr("Rooms"); }
    QString iconName() const override { return QStringLiteral("rooms"); }
    int alerts() const override;

    /// Null for no account, or one without a key.
    void setDesk(RoomsDesk *desk);
    RoomsDesk *desk() const { return m_desk; }

protected:
    void prepare(PanePage *page) override;
    QString selectionName(const QString &face) const override;

private:
    QList<Face> faces() const;
    void addButtons();

    Parts m_parts;
    QPointer<RoomsDesk> m_desk;
};
