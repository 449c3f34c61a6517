// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "rooms/ui/RoomPage.h"
#include "widgets/Pane.h"

#include <QHash>

class Clock;
class FilterBar;
class QStackedWidget;
class TabStrip;

/// Video rooms: who meets now, the rooms, their sessions and people, what was recorded and composed, and
/// tokens to join with. Each tab is a page of its own, made when it is first looked at.
class RoomsPane : public Pane
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

    QString name() const override { return QStringLiteral("rooms"); }
    QString title() const override { return tr("Rooms"); }
    QString iconName() const override { return QStringLiteral("rooms"); }
    QList<QAction *> commands() const override;
    int alerts() const override;
    /// "face=live&session=…" and so on; each page knows its own places.
    bool open(const Destination &destination) override;
    Destination here() const override;

    /// Null for no account, or one without a key.
    void setDesk(RoomsDesk *desk);
    RoomsDesk *desk() const { return m_desk; }
    void setFace(const QString &face);
    QString face() const;
    /// The page of a face, made now if it wasn't yet; null for a face that isn't there.
    RoomPage *page(const QString &face);

    /// What the operator arranged on each page, as one value.
    void restoreViewState(const QByteArray &state);

signals:
    void viewStateChanged(const QByteArray &state);

protected:
    void showEvent(QShowEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    using Factory = RoomPage *(*)(const Parts &parts);
    struct Face
    {
        QString name;
        QString title;
        Factory make;
        RoomPage *page = nullptr;
        QString words = {}; ///< of its search line
        QByteArray layout = {};
    };
    static QList<Face> faces();
    void build();
    void makeCommands();
    QAction *addCommand(const char *object, const QString &text, const QKeySequence &keys,
                        const std::function<void()> &work);
    RoomPage *pageAt(int face);
    void connectPage(int face);
    void showFace(int face);
    void showCounts();
    void keepLayout();
    Face &current() { return m_faces[m_face]; }

    Parts m_parts;
    QPointer<RoomsDesk> m_desk;
    std::optional<Destination> m_pending; ///< came before there was a desk
    QList<Face> m_faces;
    int m_face = 0;
    QList<QAction *> m_commands;
    FilterBar *m_words;
    TabStrip *m_tabs;
    QStackedWidget *m_pages;
};
