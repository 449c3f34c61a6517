// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/BillingRoutes.h"

#include "sandbox/FieldCheck.h"

#include <QRegularExpression>

namespace sandbox {

using Type = FieldCheck::Type;

namespace {
constexpr qint64 creditLimit = 1'000'00;
constexpr qint64 pending = 10'00;

QString text(qint64 cents)
{
    const qint64 size = std::abs(cents);
    return QStringLiteral("%1%2.%3")
        .arg(cents < 0 ? QStringLiteral("-") : QString())
        .arg(size / 100)
        .arg(size % 100, 2, 10, QLatin1Char('0'));
}

/// Cents; nothing when it is no amount.
std::optional<qint64> readAmount(const QString &amount)
{
    static const QRegularExpression shape(QStringLiteral("\\A([0-9]{1,9})(?:\\.([0-9]{1,2}))?\\z"));
    const auto match = shape.match(amount);
    if (!match.hasMatch())
        return {};
    return match.captured(1).toLongLong() * 100 + match.captured(2).leftJustified(2, u'0').toLongLong();
}

void readAmount(const QJsonObject &body, const QString &field, qint64 &into, QList<Complaint> &found)
{
    if (!body.contains(field))
        return;
    const auto amount = readAmount(body[field].toString());
    if (amount && *amount > 0)
        into = *amount;
    else
        found << Envelope::inBody(
            field, QStringLiteral("It must be above zero, with two digits after the point at most."));
}
} // namespace

void BillingRoutes::addTo(Router &router)
{
    router.add("GET", "/v2/balance", {}, [this](const Asked &) { return balance(); });
    router.add("GET", "/v2/payment/auto_recharge_prefs", {}, [this](const Asked &) { return prefs(); });
    router.add("PATCH", "/v2/payment/auto_recharge_prefs", {},
               [this](const Asked &asked) { return update(asked); });
}

HttpReply BillingRoutes::balance()
{
    // What isn't a whole cent yet is not there to spend.
    const qint64 exact = m_balance.balance();
    const qint64 cents = (exact >= 0 ? exact : exact - AccountBalance::cent + 1) / AccountBalance::cent;
    return Envelope::data(200, QJsonObject{{QStringLiteral("record_type"), QStringLiteral("balance")},
                                           {QStringLiteral("balance"), text(cents)},
                                           {QStringLiteral("credit_limit"), text(creditLimit)},
                                           {QStringLiteral("available_credit"), text(cents + creditLimit)},
                                           {QStringLiteral("pending"), text(pending)},
                                           {QStringLiteral("currency"), QStringLiteral("USD")}});
}

HttpReply BillingRoutes::prefs() const
{
    const RechargePrefs &prefs = m_balance.prefs();
    return Envelope::data(200,
                          QJsonObject{{QStringLiteral("record_type"), QStringLiteral("auto_recharge_pref")},
                                      {QStringLiteral("id"), m_prefsId},
                                      {QStringLiteral("enabled"), prefs.isEnabled},
                                      {QStringLiteral("invoice_enabled"), prefs.hasInvoice},
                                      {QStringLiteral("preference"), prefs.preference},
                                      {QStringLiteral("threshold_amount"), text(prefs.threshold)},
                                      {QStringLiteral("recharge_amount"), text(prefs.amount)}});
}

HttpReply BillingRoutes::update(const Asked &asked)
{
    HttpReply refusal;
    const auto body = FieldCheck::object(asked.http, refusal);
    if (!body)
        return refusal;
    auto wrong = FieldCheck::complaints(*body, {{"enabled", Type::Flag},
                                                {"invoice_enabled", Type::Flag},
                                                {"preference", Type::Text},
                                                {"threshold_amount", Type::Text},
                                                {"recharge_amount", Type::Text}});
    if (!wrong.isEmpty())
        return Envelope::refused(422, wrong);
    RechargePrefs prefs = m_balance.prefs();
    prefs.isEnabled = (*body)[u"enabled"].toBool(prefs.isEnabled);
    prefs.hasInvoice = (*body)[u"invoice_enabled"].toBool(prefs.hasInvoice);
    prefs.preference = (*body)[u"preference"].toString(prefs.preference);
    readAmount(*body, QStringLiteral("threshold_amount"), prefs.threshold, wrong);
    readAmount(*body, QStringLiteral("recharge_amount"), prefs.amount, wrong);
    if (prefs.preference != u"credit_paypal" && prefs.preference != u"ach")
        wrong << Envelope::inBody(QStringLiteral("preference"),
                                  QStringLiteral("It must be one of: credit_paypal, ach."));
    if (!wrong.isEmpty())
        return Envelope::refused(422, wrong);
    m_balance.setPrefs(prefs);
    return this->prefs();
}

} // namespace sandbox
