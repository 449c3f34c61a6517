// SPDX-License-Identifier: GPL-3.0-or-later
#include "notifications/ui/SettingFilterBar.h"

#include "base/ShortId.h"
#include "notifications/ChannelCheck.h"
#include "notifications/ui/SettingFilterDialog.h"
#include "notifications/ui/SettingWords.h"
#include "notifications/ui/SetupWords.h"

#include <QAction>
#include <QPushButton>

namespace {
using Choices = QList<std::pair<QString, QString>>;

Choices statuses(const NotificationSetup &)
{
    Choices choices;
    for (const char *wire : {"enabled", "enable-received", "enable-pending", "enable-submtited",
                             "delete-received", "delete-pending", "delete-submitted", "deleted"})
        choices << std::pair(QLatin1String(wire),
                             //: %1 is a state in words, %2 the word of the API
                             SettingFilterBar::tr("%1 (%2)").arg(SettingStatus(QLatin1String(wire)).word(),
                                                                 QLatin1String(wire)));
    return choices;
}

Choices conditions(const NotificationSetup &setup)
{
    Choices choices;
    for (const NotificationCondition &condition : setup.conditions)
        choices << std::pair(condition.id, SettingWords::condition(setup, condition.id));
    std::ranges::sort(choices, {}, &std::pair<QString, QString>::second);
    return choices;
}

Choices profiles(const NotificationSetup &setup)
{
    Choices choices;
    for (const NotificationProfile &profile : setup.profiles)
        choices << std::pair(profile.id, SetupWords::profile(setup, profile.id));
    return choices;
}

Choices channels(const NotificationSetup &setup)
{
    Choices choices;
    for (const NotificationChannel &channel : setup.channels)
        choices << std::pair(channel.id, ChannelCheck::name(setup, channel.id));
    return choices;
}

Choices kinds(const NotificationSetup &)
{
    Choices choices;
    for (const QString &kind : ChannelCheck::kinds())
        choices << std::pair(kind, ChannelCheck::kindName(kind));
    return choices;
}

Choices recordTypes(const NotificationSetup &)
{
    Choices choices;
    for (const char *type : {"account", "phone_number"})
        choices << std::pair(QLatin1String(type), SetupWords::recordType(QLatin1String(type)));
    return choices;
}

QAction *makeEdit()
{
    auto *edit = new QAction(SettingFilterBar::tr("Filter…"));
    edit->setObjectName(QStringLiteral("settingsFilter"));
    return edit;
}
} // namespace

QList<SettingFilterBar::Field> SettingFilterBar::fields()
{
    return {
        {QStringLiteral("status"), tr("&State"), &NotificationFilter::status, &statuses},
        {QStringLiteral("condition"), tr("&Condition"), &NotificationFilter::conditionId, &conditions},
        {QStringLiteral("profile"), tr("&Profile"), &NotificationFilter::profileId, &profiles},
        {QStringLiteral("channel"), tr("C&hannel"), &NotificationFilter::channelId, &channels},
        {QStringLiteral("kind"), tr("&Kind of channel"), &NotificationFilter::channelKind, &kinds},
        {QStringLiteral("record"), tr("&About"), &NotificationFilter::associatedRecordType, &recordTypes}};
}

QString SettingFilterBar::wordsOf(const Field &field, const QString &value, const NotificationSetup &setup)
{
    for (const auto &[each, words] : field.choices(setup)) {
        if (each == value)
            return words;
    }
    return ShortId::of(value);
}

SettingFilterBar::SettingFilterBar(QWidget *parent) : ChipBar(makeEdit(), parent)
{
    setObjectName(QStringLiteral("settingFilters"));
    const QString keys = editAction()->shortcut().toString(QKeySequence::NativeText);
    editAction()->setToolTip(tr("Narrow the list (%1)", "its keys").arg(keys));
}

void SettingFilterBar::setFilter(const NotificationFilter &filter)
{
    m_filter = filter;
    showChips();
}

void SettingFilterBar::setSetup(const NotificationSetup &setup)
{
    m_setup = setup;
    showChips();
}

void SettingFilterBar::showChips()
{
    QList<Part> parts;
    for (const Field &field : fields()) {
        const QString &value = m_filter.*field.value;
        if (!value.isEmpty())
            parts << Part{field.key, field.label, wordsOf(field, value, m_setup),
                          QStringLiteral("settingFilter_") + field.key};
    }
    setParts(parts);
}

void SettingFilterBar::take(const QString &key)
{
    NotificationFilter filter = m_filter;
    for (const Field &field : fields()) {
        if (field.key == key)
            (filter.*field.value).clear();
    }
    button()->setFocus();
    use(filter);
}

void SettingFilterBar::use(const NotificationFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    showChips();
    emit changed();
}

void SettingFilterBar::edit(const QString &key)
{
    if (!m_dialog) {
        m_dialog = new SettingFilterDialog(m_filter, m_setup, this);
        connect(m_dialog, &SettingFilterDialog::chosen, this, &SettingFilterBar::use);
        m_dialog->open();
    }
    m_dialog->focusOn(key);
}

NotificationFilter SettingFilterBar::of(const QUrlQuery &place)
{
    NotificationFilter filter;
    for (const Field &field : fields())
        filter.*field.value = place.queryItemValue(field.key, QUrl::FullyDecoded);
    return filter;
}

void SettingFilterBar::addTo(QUrlQuery *place, const NotificationFilter &filter)
{
    for (const Field &field : fields()) {
        if (!(filter.*field.value).isEmpty())
            place->addQueryItem(field.key, filter.*field.value);
    }
}
