// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/BillingGroupRoutes.h"

#include "sandbox/FieldCheck.h"
#include "sandbox/ShelfPage.h"
#include "sandbox/UsageFacts.h"
#include "sandbox/WireText.h"

#include <QJsonDocument>
#include <array>

namespace sandbox {

using Type = FieldCheck::Type;

namespace {
constexpr qint64 day = 24 * UsageFacts::hour;
// Of the last one there is only usage left.
constexpr std::array<const char *, UsageFacts::billingGroups - 1> names{"Cardiology", "Front desk",
                                                                        "Billing office", "Research"};
constexpr qsizetype longestName = 255;
} // namespace

BillingGroupRoutes::BillingGroupRoutes(const UsageFacts &facts, QString organization,
                                       std::function<qint64()> now)
    : m_organization(std::move(organization)), m_now(std::move(now))
{
    for (size_t i = 0; i < names.size(); ++i) {
        const auto number = static_cast<int>(i);
        const qint64 created = m_now() - (500 - 40 * number) * day;
        m_groups.add({.id = QUuid::fromString(QString::fromLatin1(facts.billingGroup(number))),
                      .name = names[i],
                      .created = created,
                      .updated = created + number * day});
    }
}

void BillingGroupRoutes::addTo(Router &router)
{
    router.add("GET", "/v2/billing_groups", {.paged = true, .largestPage = 250}, [this](const Asked &asked) {
        return shelfList(
            m_groups.items(), asked.query, [](const BillingGroup &) { return true; },
            [this](const BillingGroup &group) { return text(group); });
    });
    router.add("POST", "/v2/billing_groups", {}, [this](const Asked &asked) {
        return withBody(asked, [this](const QJsonObject &body) { return create(body); });
    });
    router.add("GET", "/v2/billing_groups/{}", {}, [this](const Asked &asked) {
        return withOne(m_groups, asked,
                       [this](const BillingGroup &group) { return Envelope::data(200, text(group)); });
    });
    router.add("PATCH", "/v2/billing_groups/{}", {}, [this](const Asked &asked) {
        return withOne(m_groups, asked, [&](BillingGroup &group) {
            return withBody(asked, [&](const QJsonObject &body) { return update(group, body); });
        });
    });
    router.add("DELETE", "/v2/billing_groups/{}", {}, [this](const Asked &asked) {
        return withOne(m_groups, asked, [this](const BillingGroup &group) {
            const QByteArray deleted = text(group, m_now());
            m_groups.remove(group.id);
            return Envelope::data(200, deleted);
        });
    });
}

QByteArray BillingGroupRoutes::text(const BillingGroup &group, qint64 deleted) const
{
    const auto time = [](qint64 ms) { return QString::fromLatin1(WireText::zoned(ms)); };
    return QJsonDocument(QJsonObject{{QStringLiteral("record_type"), QStringLiteral("billing_group")},
                                     {QStringLiteral("id"), group.id.toString(QUuid::WithoutBraces)},
                                     {QStringLiteral("organization_id"), m_organization},
                                     {QStringLiteral("name"), QString::fromUtf8(group.name)},
                                     {QStringLiteral("created_at"), time(group.created)},
                                     {QStringLiteral("updated_at"), time(std::max(group.updated, deleted))},
                                     {QStringLiteral("deleted_at"),
                                      deleted == 0 ? QJsonValue() : QJsonValue(time(deleted))}})
        .toJson(QJsonDocument::Compact);
}

QList<Complaint> BillingGroupRoutes::complaints(const QJsonObject &body, const BillingGroup *group) const
{
    const auto found = FieldCheck::complaints(body, {{"name", Type::Text}});
    if (!found.isEmpty() || (group && !body.contains(u"name")))
        return found;
    const QString name = body[u"name"].toString();
    const auto wrong = [](const QString &detail) {
        return QList<Complaint>{Envelope::inBody(QStringLiteral("name"), detail)};
    };
    if (name.trimmed().isEmpty())
        return wrong(QStringLiteral("It can't be empty."));
    if (name.size() > longestName)
        return wrong(QStringLiteral("It can have at most %1 characters.").arg(longestName));
    const bool isTaken = std::ranges::any_of(m_groups.items(), [&](const auto &each) {
        return each.get() != group && each->name == name.toUtf8();
    });
    return isTaken ? wrong(QStringLiteral("It has already been taken.")) : found;
}

HttpReply BillingGroupRoutes::create(const QJsonObject &body)
{
    if (const auto wrong = complaints(body, nullptr); !wrong.isEmpty())
        return Envelope::refused(422, wrong);
    const qint64 now = m_now();
    return Envelope::data(200, text(m_groups.add({.id = QUuid::createUuid(),
                                                  .name = body[u"name"].toString().toUtf8(),
                                                  .created = now,
                                                  .updated = now})));
}

HttpReply BillingGroupRoutes::update(BillingGroup &group, const QJsonObject &body)
{
    if (const auto wrong = complaints(body, &group); !wrong.isEmpty())
        return Envelope::refused(422, wrong);
    if (body.contains(u"name")) {
        group.name = body[u"name"].toString().toUtf8();
        group.updated = std::max(group.created, m_now());
    }
    return Envelope::data(200, text(group));
}

} // namespace sandbox
