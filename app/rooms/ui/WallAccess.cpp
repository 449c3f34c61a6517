// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/ui/WallAccess.h"

#include "rooms/ui/WallView.h"

#include <QPointer>

namespace {
/// One card. It is known by its session, since cards come and go around it.
class CardAccess final : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    CardAccess(WallView *view, QString session) : m_view(view), m_session(std::move(session)) {}

    const QString &session() const { return m_session; }
    int index() const { return m_view ? m_view->indexOf(m_session) : -1; }

    bool isValid() const override { return index() >= 0; }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return m_view ? m_view->window()->windowHandle() : nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_view); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    void setText(QAccessible::Text, const QString &) override {}

    QString text(QAccessible::Text which) const override
    {
        const int at = index();
        return at >= 0 && which == QAccessible::Name ? m_view->cards()[at].words() : QString();
    }
    QRect rect() const override
    {
        const int at = index();
        return at < 0 ? QRect()
                      : QRect(m_view->viewport()->mapToGlobal(m_view->rectOf(at).topLeft()),
                              m_view->rectOf(at).size());
    }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        const int at = index();
        state.invalid = at < 0;
        state.focusable = state.selectable = true;
        if (at < 0)
            return state;
        state.selected = at == m_view->current();
        state.focused = state.selected && m_view->hasFocus();
        state.offscreen = !m_view->viewport()->rect().intersects(m_view->rectOf(at));
        return state;
    }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this)
                                                    : nullptr;
    }
    QStringList actionNames() const override { return {setFocusAction(), pressAction()}; }
    void doAction(const QString &name) override
    {
        if (!isValid())
            return;
        m_view->choose(m_session);
        if (name == setFocusAction())
            m_view->setFocus();
        else if (name == pressAction())
            emit m_view->activated(m_session);
    }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    QPointer<WallView> m_view;
    QString m_session;
};

QAccessibleInterface *makeAccess(const QString &, QObject *object)
{
    auto *view = qobject_cast<WallView *>(object);
    return view ? new WallAccess(view) : nullptr;
}
} // namespace

WallAccess::WallAccess(WallView *view) : QAccessibleWidget(view, QAccessible::List) {}

WallAccess::~WallAccess()
{
    for (const QAccessible::Id id : std::as_const(m_known))
        QAccessible::deleteAccessibleInterface(id);
}

void WallAccess::install()
{
    // Qt keeps a list of factories without asking whether it has one already.
    QAccessible::removeFactory(makeAccess);
    QAccessible::installFactory(makeAccess);
}

void WallAccess::tellCurrent(WallView *view)
{
    if (!QAccessible::isActive() || view->current() < 0)
        return;
    QAccessibleEvent event(view, QAccessible::Focus);
    event.setChild(view->current());
    QAccessible::updateAccessibility(&event);
}

WallView *WallAccess::view() const
{
    return qobject_cast<WallView *>(widget());
}

int WallAccess::childCount() const
{
    return static_cast<int>(view()->cards().size());
}

QAccessibleInterface *WallAccess::child(int index) const
{
    if (index < 0 || index >= childCount())
        return nullptr;
    const QString session = view()->cards()[index].session;
    if (const auto known = m_known.constFind(session); known != m_known.cend())
        return QAccessible::accessibleInterface(*known);
    forgetGone();
    auto *card = new CardAccess(view(), session);
    m_known.insert(session, QAccessible::registerAccessibleInterface(card));
    return card;
}

// A wall that runs for days has shown thousands of sessions.
void WallAccess::forgetGone() const
{
    if (m_known.size() <= 2 * childCount() + 50)
        return;
    m_known.removeIf([this](const auto &known) {
        const bool isGone = view()->indexOf(known.key()) < 0;
        if (isGone)
            QAccessible::deleteAccessibleInterface(known.value());
        return isGone;
    });
}

QAccessibleInterface *WallAccess::childAt(int x, int y) const
{
    return child(view()->cardAt(view()->viewport()->mapFromGlobal(QPoint(x, y))));
}

QAccessibleInterface *WallAccess::focusChild() const
{
    return view()->hasFocus() ? child(view()->current()) : nullptr;
}

int WallAccess::indexOfChild(const QAccessibleInterface *child) const
{
    const auto *card = dynamic_cast<const CardAccess *>(child);
    return card ? card->index() : -1;
}
