// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "rooms/ui/WallCard.h"
#include "rooms/ui/WallGrid.h"

#include <QAbstractScrollArea>
#include <QElapsedTimer>

/// The cards of the sessions that are active, on one canvas: hundreds of them cost no more than those in
/// sight, and only those are painted again that say something else. Arrow keys, Home, End and the page keys
/// walk through them, typing finds a room by its name, Enter goes on to the participants.
class WallView : public QAbstractScrollArea
{
    Q_OBJECT
public:
    explicit WallView(QWidget *parent = nullptr);

    /// The current one stays where it is among them; else the one in its place becomes current.
    void setCards(const QList<WallCard> &cards);
    const QList<WallCard> &cards() const { return m_cards; }
    /// -1 where there are none.
    int current() const { return m_current; }
    QString currentSession() const;
    /// False, and nothing changes, where there is no such card.
    bool setCurrentSession(const QString &session);
    /// The same as if the operator had: it is told.
    void choose(const QString &session) { select(indexOf(session)); }
    int indexOf(const QString &session) const;

    /// In the viewport.
    QRect rectOf(int card) const;
    int cardAt(const QPoint &point) const;
    /// What all cards take at the width that it has.
    int contentHeight() const;
    /// How many cards were painted so far.
    int painted() const { return m_painted; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /// By the operator, or since the card that was current is gone.
    void currentChanged(const QString &session);
    /// Enter or a double click.
    void activated(const QString &session);
    void contentHeightChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    void dress();
    void arrange();
    void repaintCard(int card);
    void select(int card);
    void moveCurrent(int card);
    void reveal(int card);
    void say();
    /// Where a key leads; nothing for keys that lead nowhere.
    std::optional<int> wanted(int key) const;
    void typeAhead(const QString &text);
    void setHovered(int card);

    QList<WallCard> m_cards;
    WallGrid m_grid;
    QString m_typed;
    QElapsedTimer m_sinceTyped;
    int m_current = -1;
    int m_hovered = -1;
    int m_painted = 0;
    bool m_showsFocus = false;
};
