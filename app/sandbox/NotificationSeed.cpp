// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/NotificationSeed.h"

#include <array>

namespace sandbox {

namespace {
constexpr qint64 second = 1'000;
constexpr qint64 day = 24 * 3'600 * second;

struct EventRow
{
    const char *name;
    const char *category;
    bool isEnabled = true;
};
constexpr std::array<EventRow, 13> events{{
    {"Emergency Number Dialed", "Calls"},
    {"Short duration calls above 15 %", "Calls"},
    {"Balance below threshold", "Balance"},
    {"Auto recharge failed", "Balance"},
    {"Daily spend limit reached", "Balance"},
    {"Number order completed", "Numbers"},
    {"Port order updated", "Numbers"},
    {"10DLC campaign suspended", "Messaging"},
    {"Message delivery below usual", "Messaging"},
    {"Fax application webhook failing", "Fax"},
    {"API key created", "Security"},
    {"Login from a new place", "Security"},
    {"SIM card data limit reached", "Wireless", false},
}};

struct ConditionRow
{
    size_t event;
    const char *name;
    const char *description;
    const char *kinds;
    const char *parameters; ///< "name:type" each, with "?" when optional
    bool isOfNumber = false;
    bool isAsynchronous = false;
    bool allowsMultiple = true;
    bool isEnabled = true;
    qint64 propagation = 3 * second;
    bool resistsOnce = false;
};
enum Condition : size_t {
    EmergencyFrom,
    EmergencyAny,
    ShortCalls,
    Unanswered,
    BalanceBelow,
    CreditUsed,
    RechargeFailed,
    SpendLimit,
    OrderCompleted,
    PortUpdated,
    CampaignSuspended,
    DeliveryBelow,
    FaxWebhook,
    KeyCreated,
    NewLogin,
    SimLimit,
};
constexpr std::array<ConditionRow, 16> conditions{{
    {.event = 0,
     .name = "from phone number",
     .description = "When emergency number dialed from phone number X",
     .kinds = "sms voice email",
     .parameters = "phone_number:string",
     .isOfNumber = true,
     .isAsynchronous = true,
     .allowsMultiple = false},
    {.event = 0,
     .name = "from any number",
     .description = "When emergency number dialed from any number of the account",
     .kinds = "sms voice email webhook",
     .parameters = ""},
    {.event = 1,
     .name = "share of an hour",
     .description = "When more than X % of an hour's calls last under 6 seconds",
     .kinds = "email webhook",
     .parameters = "percent:integer exclude_toll_free:boolean?"},
    {.event = 1,
     .name = "on one connection",
     .description = "When more than X % of a connection's calls last under 6 seconds",
     .kinds = "email webhook",
     .parameters = "connection_id:string percent:integer",
     .isEnabled = false},
    {.event = 2,
     .name = "below amount",
     .description = "When the balance falls below the amount X",
     .kinds = "sms email webhook",
     .parameters = "amount:decimal"},
    {.event = 2,
     .name = "credit limit in use",
     .description = "When the balance falls below zero",
     .kinds = "sms voice email webhook",
     .parameters = ""},
    {.event = 3,
     .name = "payment declined",
     .description = "When a payment of auto recharge is declined",
     .kinds = "sms voice email",
     .parameters = "",
     .allowsMultiple = false},
    {.event = 4,
     .name = "on any outbound profile",
     .description = "When an outbound voice profile reaches its limit of the day",
     .kinds = "sms email webhook",
     .parameters = ""},
    {.event = 5,
     .name = "any order",
     .description = "When an order of numbers is completed",
     .kinds = "email webhook",
     .parameters = "",
     .allowsMultiple = false},
    {.event = 6,
     .name = "for phone number",
     .description = "When the port order of phone number X has a new status",
     .kinds = "email webhook",
     .parameters = "phone_number:string",
     .isOfNumber = true,
     .isAsynchronous = true,
     .propagation = 25 * second},
    {.event = 7,
     .name = "any campaign",
     .description = "When a carrier suspends a campaign",
     .kinds = "sms email webhook",
     .parameters = "",
     .isAsynchronous = true,
     .resistsOnce = true},
    {.event = 8,
     .name = "delivered share below",
     .description = "When less than X % of an hour's messages are delivered",
     .kinds = "email webhook",
     .parameters = "percent:decimal carrier:string?",
     .isAsynchronous = true,
     .allowsMultiple = false},
    {.event = 9,
     .name = "failures within a while",
     .description = "When X webhooks fail within Y minutes",
     .kinds = "sms email webhook",
     .parameters = "count:integer? window:integer?"},
    {.event = 10,
     .name = "by anybody",
     .description = "When somebody creates an API key",
     .kinds = "sms email",
     .parameters = ""},
    {.event = 11,
     .name = "of any user",
     .description = "When a user signs in from a place not seen before",
     .kinds = "sms voice email",
     .parameters = "",
     .allowsMultiple = false},
    {.event = 12,
     .name = "above limit",
     .description = "When a SIM card has used X MB in a month",
     .kinds = "email webhook",
     .parameters = "data_mb:integer"},
}};

struct ChannelRow
{
    size_t profile;
    const char *kind;
    const char *destination;
};
constexpr std::array<const char *, 3> profiles{"Operations", "Billing office", "Night desk"};
enum Channel : size_t { OpsMail, OpsSms, OpsHook, BillingMail, HeadMail, NightVoice, NightSms, Everyone };
constexpr std::array<ChannelRow, 7> channels{{
    {0, "email", "operations@harbor-clinic.example"},
    {0, "sms", "+13125550142"},
    {0, "webhook", "https://hooks.harbor-clinic.example/telnyx/alerts"},
    {1, "email", "billing@harbor-clinic.example"},
    {1, "email", "head.of.finance@harbor-clinic.example"},
    {2, "voice", "+13125550199"},
    {2, "sms", "+13125550187"},
}};

struct SettingRow
{
    Condition condition;
    Channel channel;        ///< Everyone: all of the billing office
    const char *parameters; ///< "name=value" each; "#0" and "#1" are phone numbers
    const char *status = "enabled";
};
constexpr std::array<SettingRow, 26> settings{{
    {EmergencyFrom, NightVoice, "phone_number=#0"},
    {EmergencyFrom, NightVoice, "phone_number=#1"},
    {EmergencyFrom, OpsSms, "phone_number=#0", "delete-pending"},
    {EmergencyAny, OpsHook, ""},
    {EmergencyAny, OpsSms, ""},
    {EmergencyAny, NightVoice, ""},
    {ShortCalls, OpsMail, "percent=15"},
    {ShortCalls, OpsHook, "percent=15 exclude_toll_free=true"},
    {Unanswered, OpsMail, "connection_id=1724839205517639214 percent=20"},
    {BalanceBelow, BillingMail, "amount=250.00"},
    {BalanceBelow, BillingMail, "amount=50.00"},
    {BalanceBelow, HeadMail, "amount=50.00"},
    {BalanceBelow, OpsMail, "amount=100.00"},
    {CreditUsed, Everyone, ""},
    {CreditUsed, NightSms, ""},
    {RechargeFailed, BillingMail, ""},
    {SpendLimit, BillingMail, ""},
    {SpendLimit, OpsHook, ""},
    {OrderCompleted, OpsMail, ""},
    {PortUpdated, OpsMail, "phone_number=#0"},
    {PortUpdated, OpsHook, "phone_number=#1", "enable-pending"},
    {CampaignSuspended, OpsMail, ""},
    {CampaignSuspended, OpsHook, ""},
    {DeliveryBelow, OpsMail, "percent=95.5 carrier=Verizon"},
    {FaxWebhook, OpsMail, "count=5 window=10"},
    {NewLogin, OpsMail, ""},
}};

QByteArrayList words(const char *text)
{
    return *text == '\0' ? QByteArrayList() : QByteArray(text).split(' ');
}

QList<NotificationCondition::Parameter> parametersOf(const char *text)
{
    QList<NotificationCondition::Parameter> all;
    for (const QByteArray &word : words(text)) {
        const QByteArray name = word.left(word.indexOf(':'));
        QByteArray type = word.mid(name.size() + 1);
        const bool isOptional = type.endsWith('?');
        if (isOptional)
            type.chop(1);
        all.append({name, type, isOptional});
    }
    return all;
}
} // namespace

NotificationSeed::NotificationSeed(quint32 seed, qint64 now, QByteArrayList numbers)
    : m_dice(seed ^ 0x6E6F7469U), m_now(now), m_numbers(std::move(numbers))
{
}

qint64 NotificationSeed::daysAgo(int days)
{
    return m_now - days * day + m_dice.between(0, 6 * 3'600) * second;
}

void NotificationSeed::fill(NotificationStore &store, int settings)
{
    addConditions(store);
    addChannels(store);
    addSettings(store);
    addWall(store, settings);
}

void NotificationSeed::addConditions(NotificationStore &store)
{
    for (const EventRow &row : events)
        store.events.add({.id = m_dice.uuid(),
                          .name = row.name,
                          .category = row.category,
                          .isEnabled = row.isEnabled,
                          .created = daysAgo(900)});
    for (const ConditionRow &row : conditions)
        store.conditions.add({.id = m_dice.uuid(),
                              .event = store.events.items()[row.event]->id,
                              .name = row.name,
                              .description = row.description,
                              .isOfNumber = row.isOfNumber,
                              .isAsynchronous = row.isAsynchronous,
                              .allowsMultiple = row.allowsMultiple,
                              .kinds = words(row.kinds),
                              .parameters = parametersOf(row.parameters),
                              .isEnabled = row.isEnabled,
                              .propagation = row.propagation,
                              .resistsOnce = row.resistsOnce,
                              .created = daysAgo(900)});
}

void NotificationSeed::addChannels(NotificationStore &store)
{
    int age = 330;
    for (const char *name : profiles) {
        const qint64 created = daysAgo(age -= 10);
        store.profiles.add({.id = m_dice.uuid(), .name = name, .created = created, .updated = created});
    }
    for (const ChannelRow &row : channels) {
        const qint64 created = daysAgo(age -= 5);
        store.channels.add({.id = m_dice.uuid(),
                            .profile = store.profiles.items()[row.profile]->id,
                            .kind = row.kind,
                            .destination = row.destination,
                            .created = created,
                            .updated = created});
    }
}

void NotificationSeed::addSettings(NotificationStore &store)
{
    int age = 240;
    for (const SettingRow &row : settings) {
        age -= 8;
        NotificationSetting setting{.id = m_dice.uuid(),
                                    .condition = store.conditions.items()[row.condition]->id,
                                    .status = row.status,
                                    .created = daysAgo(age)};
        setting.updated = setting.created;
        if (row.channel == Everyone) {
            setting.profile = store.profiles.items()[1]->id;
        } else {
            const NotificationChannel &channel = *store.channels.items()[row.channel];
            setting.profile = channel.profile;
            setting.channel = channel.id;
        }
        for (const QByteArray &word : words(row.parameters)) {
            const QByteArray name = word.left(word.indexOf('='));
            const QByteArray value = word.mid(name.size() + 1);
            setting.parameters.emplaceBack(
                name, value.startsWith('#') ? m_numbers[value.mid(1).toInt() % m_numbers.size()] : value);
        }
        store.settings.add(std::move(setting));
    }
}

/// Fifty channels, and as many conditions as it takes.
void NotificationSeed::addWall(NotificationStore &store, int settings)
{
    constexpr int across = 50;
    if (settings <= 0)
        return;
    std::vector<NotificationChannel *> row;
    QUuid profile;
    for (int number = 0; number < across; ++number) {
        if (number % 5 == 0)
            profile = store.profiles
                          .add({.id = m_dice.uuid(),
                                .name = "Ward " + QByteArray::number(number / 5 + 1),
                                .created = m_now,
                                .updated = m_now})
                          .id;
        row.push_back(&store.channels.add(
            {.id = m_dice.uuid(),
             .profile = profile,
             .kind = "email",
             .destination = "ward" + QByteArray::number(number + 1) + "@harbor-clinic.example",
             .created = m_now,
             .updated = m_now}));
    }
    QUuid condition;
    for (int number = 0; number < settings; ++number) {
        if (number % across == 0) {
            const QByteArray name = "Rule " + QByteArray::number(number / across + 1);
            const QUuid event =
                store.events.add({.id = m_dice.uuid(), .name = name, .category = "Rules", .created = m_now})
                    .id;
            condition = store.conditions
                            .add({.id = m_dice.uuid(),
                                  .event = event,
                                  .name = "always",
                                  .description = "When " + name + " applies",
                                  .kinds = {"email"},
                                  .created = m_now})
                            .id;
        }
        const NotificationChannel &channel = *row[static_cast<size_t>(number % across)];
        store.settings.add({.id = m_dice.uuid(),
                            .condition = condition,
                            .profile = channel.profile,
                            .channel = channel.id,
                            .created = m_now,
                            .updated = m_now});
    }
}

} // namespace sandbox
