// SPDX-License-Identifier: GPL-3.0-or-later
#include "MatrixFixture.h"

MatrixFixture::MatrixFixture(bool isReadOnly) : demo(SandboxOptions{.faxes = 0, .pace = 1000}, isReadOnly)
{
    page.addActions(page.commands()); // as the window does
    QObject::connect(&page, &MatrixPage::noted, &page, [this](const QString &text) { notes << text; });
    QObject::connect(&page, &MatrixPage::notedWithUndo, &page,
                     [this](const QString &text, const std::function<void()> &undo) {
                         notes << text;
                         lastUndo = undo;
                     });
    QObject::connect(&page, &MatrixPage::destinationAsked, &page,
                     [this](const Destination &place) { asked = place; });
}

void MatrixFixture::open(bool isProduction)
{
    demo.account.production = isProduction;
    desk = std::make_unique<NotificationsDesk>(demo.account,
                                               NotificationsDesk::Parts{demo.client.get(), &clock});
    page.setDesk(desk.get());
}

bool MatrixFixture::start(bool isProduction)
{
    page.resize(1240, 720);
    page.show();
    open(isProduction);
    page.activateWindow();
    if (!waitFor([&] { return isRead() && page.model()->rowCount() > 0; }))
        return false;
    table()->setFocus();
    return QTest::qWaitFor([&] { return table()->hasFocus(); });
}

bool MatrixFixture::waitFor(const std::function<bool()> &isSo)
{
    const auto pass = [&] {
        if (const auto next = clock.untilNext())
            clock.advance(*next);
        return isSo();
    };
    return QTest::qWaitFor(pass, 20'000);
}

QString MatrixFixture::conditionId(const QString &event, const QString &name) const
{
    for (const NotificationCondition &each : setup().conditions) {
        const NotificationEvent *of = setup().event(each.eventId);
        if (of && of->name == event && (name.isEmpty() || each.name == name))
            return each.id;
    }
    return {};
}

QString MatrixFixture::channelId(const QString &destination) const
{
    for (const NotificationChannel &each : setup().channels) {
        if (each.destination.contains(destination))
            return each.id;
    }
    return {};
}

QString MatrixFixture::profileId(const QString &name) const
{
    for (const NotificationProfile &each : setup().profiles) {
        if (each.name == name)
            return each.id;
    }
    return {};
}

bool MatrixFixture::go(const QString &condition, const QString &across)
{
    const QModelIndex index = page.model()->find(condition, across);
    table()->setCurrentIndex(index);
    return index.isValid();
}

bool MatrixFixture::goTo(const char *event, const char *channel, const char *condition)
{
    return go(conditionId(QString::fromUtf8(event), QString::fromUtf8(condition)),
              channelId(QString::fromUtf8(channel)));
}

void MatrixFixture::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
}

int MatrixFixture::sent(const QByteArray &method) const
{
    return demo.sandbox.requestCount(method, "/notification_settings");
}
