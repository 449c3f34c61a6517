// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/NavigationColumn.h"

#include "shell/AccountSwitcher.h"
#include "shell/NavigationButton.h"
#include "widgets/Scale.h"
#include "widgets/Theme.h"

#include <QApplication>
#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

NavigationColumn::NavigationColumn(QWidget *parent)
    : QFrame(parent), m_model(parent), m_switcher(new AccountSwitcher(this)), m_entries(new QVBoxLayout)
{
    if (parent)
        parent->installEventFilter(this);
    setObjectName(QStringLiteral("navigation"));
    setAccessibleName(tr("Navigation"));
    m_connection = makeLine(QStringLiteral("connectionState"));
    m_rate = makeLine(QStringLiteral("rateState"));
    m_balance = makeLine(QStringLiteral("balanceState"));

    auto *layout = new QVBoxLayout(this);
    const int unit = Scale::px(this, 8);
    layout->setContentsMargins(unit, unit, unit, 2 * unit);
    layout->setSpacing(Scale::px(this, 2));
    layout->addWidget(m_switcher);
    layout->addSpacing(unit);
    m_entries->setSpacing(Scale::px(this, 4));
    layout->addLayout(m_entries);
    layout->addStretch();
    for (QLabel *line : {m_connection, m_rate, m_balance})
        layout->addWidget(line);
    dress();
}

QLabel *NavigationColumn::makeLine(const QString &name)
{
    auto *line = new QLabel(this);
    line->setObjectName(name);
    line->setTextFormat(Qt::PlainText);
    line->setWordWrap(true);
    line->setContentsMargins(Scale::px(this, 8), 0, 0, 0);
    line->hide();
    return line;
}

void NavigationColumn::addEntry(const QString &name, const QString &iconName, const QString &title)
{
    auto *button = new NavigationButton(iconName, title, this);
    button->setObjectName(QStringLiteral("navigate-") + name);
    connect(button, &QAbstractButton::clicked, this, [this, name] { emit chosen(name); });
    m_entries->addWidget(button);
}

NavigationButton *NavigationColumn::entry(const QString &name) const
{
    return findChild<NavigationButton *>(QStringLiteral("navigate-") + name);
}

void NavigationColumn::setCurrent(const QString &name)
{
    if (NavigationButton *button = entry(name))
        button->setChecked(true);
}

void NavigationColumn::setAlerts(const QString &name, int alerts)
{
    if (NavigationButton *button = entry(name))
        button->setAlerts(alerts);
}

void NavigationColumn::say(QLabel *line, const QString &text)
{
    line->setText(text);
    line->setVisible(!text.isEmpty());
}

void NavigationColumn::setConnection(const QString &text)
{
    say(m_connection, text);
}

void NavigationColumn::setRate(const QString &text)
{
    say(m_rate, text);
}

void NavigationColumn::setBalance(const QString &text)
{
    say(m_balance, text);
}

void NavigationColumn::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange ||
        event->type() == QEvent::StyleChange)
        dress();
}

// Its own palette hides a change of theme from it, so it asks whoever it was made for.
bool NavigationColumn::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_model && event->type() == QEvent::PaletteChange)
        dress();
    return QFrame::eventFilter(watched, event);
}

void NavigationColumn::dress()
{
    // Setting a palette or a font sends the event again.
    if (std::exchange(m_dressing, true))
        return;
    const Theme theme = Theme::of(m_model ? m_model->palette() : QApplication::palette());
    setPalette(theme.navigationPalette());
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, theme.colour(Token::NavigationMuted));
    for (QLabel *line : {m_connection, m_rate, m_balance}) {
        line->setPalette(muted);
        line->setFont(Scale::small(font()));
    }
    // As wide as the design, wider with larger text.
    setFixedWidth(Scale::px(this, 196));
    m_dressing = false;
}

void NavigationColumn::paintEvent(QPaintEvent *)
{
    // The palette has the column of the light or the dark theme; Theme::of() would see a dark widget in both.
    QPainter(this).fillRect(rect(), palette().color(QPalette::Window));
}
