// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/ui/WallRulesPopup.h"

#include "widgets/Buttons.h"
#include "widgets/MutedLabel.h"
#include "widgets/Scale.h"
#include "widgets/Theme.h"

#include <QFormLayout>
#include <QPainter>
#include <QScreen>
#include <QSpinBox>
#include <QVBoxLayout>

WallRulesPopup::WallRulesPopup(const WallRules &rules, QWidget *parent) : QFrame(parent, Qt::Popup)
{
    setObjectName(QStringLiteral("wallRulesPopup"));
    setAccessibleName(tr("Alarms of the live wall"));
    setAttribute(Qt::WA_DeleteOnClose);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    const int side = Scale::px(this, 14);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(side, side, side, side);
    column->setSpacing(Scale::px(this, 10));
    auto *title = new QLabel(tr("When the wall raises an alarm"), this);
    Scale::follow(title, Scale::strong);
    column->addWidget(title);
    auto *form = new QFormLayout;
    column->addLayout(form);
    m_phantom = addRow(QStringLiteral("wallPhantomMinutes"), tr("&Phantom: at most one present for"), 0, 1440,
                       tr(" min"));
    m_recording = addRow(QStringLiteral("wallRecordingMinutes"), tr("&Recorded with nobody present for"), 0,
                         1440, tr(" min"));
    m_long = addRow(QStringLiteral("wallLongHours"), tr("Shown as &long, no alarm, after"), 0, 72, tr(" h"));
    auto *standard = Buttons::make(tr("Standard values"), ButtonRole::Normal, this);
    standard->setObjectName(QStringLiteral("wallStandardRules"));
    column->addWidget(standard, 0, Qt::AlignLeading);
    fill(rules);
    for (QSpinBox *box : {m_phantom, m_recording, m_long})
        connect(box, &QSpinBox::valueChanged, this, [this] { emit changed(this->rules()); });
    connect(standard, &QPushButton::clicked, this, [this] {
        fill({});
        emit changed(this->rules());
    });
}

QSpinBox *WallRulesPopup::addRow(const QString &object, const QString &label, int value, int most,
                                 const QString &unit)
{
    auto *box = new QSpinBox(this);
    box->setObjectName(object);
    box->setRange(1, most);
    box->setSuffix(unit);
    box->setValue(value);
    box->setAccelerated(true);
    // On the way to 30 stands a 3, which would ring.
    box->setKeyboardTracking(false);
    auto *form = static_cast<QFormLayout *>(layout()->itemAt(1)->layout());
    form->addRow(label, box);
    box->setAccessibleName(QString(label).remove(u'&'));
    return box;
}

void WallRulesPopup::fill(const WallRules &rules)
{
    const QSignalBlocker quiet[] = {QSignalBlocker(m_phantom), QSignalBlocker(m_recording),
                                    QSignalBlocker(m_long)};
    m_phantom->setValue(static_cast<int>(rules.phantomAfter.count()));
    m_recording->setValue(static_cast<int>(rules.recordingAfter.count()));
    m_long->setValue(static_cast<int>(rules.longAfter.count()));
}

WallRules WallRulesPopup::rules() const
{
    return {std::chrono::minutes(m_phantom->value()), std::chrono::minutes(m_recording->value()),
            std::chrono::hours(m_long->value())};
}

void WallRulesPopup::popUp(const QWidget *anchor)
{
    adjustSize();
    const QPoint above = anchor->mapToGlobal(
        QPoint(isRightToLeft() ? 0 : anchor->width() - width(), -height() - Scale::px(this, 4)));
    const QRect screen = anchor->screen()->availableGeometry();
    move(std::clamp(above.x(), screen.left(), std::max(screen.left(), screen.right() - width())),
         std::clamp(above.y(), screen.top(), std::max(screen.top(), screen.bottom() - height())));
    show();
    m_phantom->setFocus(Qt::PopupFocusReason);
}

void WallRulesPopup::closeEvent(QCloseEvent *event)
{
    for (QSpinBox *box : {m_phantom, m_recording, m_long})
        box->interpretText();
    QFrame::closeEvent(event);
}

void WallRulesPopup::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    QPainter painter(this);
    painter.setPen(Theme::of(this).colour(Token::Line));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}
