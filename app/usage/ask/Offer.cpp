// SPDX-License-Identifier: GPL-3.0-or-later
#include "usage/ask/Offer.h"

#include "usage/ask/Countries.h"
#include "usage/ask/WordTables.h"

#include <QHash>

namespace {
struct Concept
{
    QStringList names; ///< on the wire, the best first
    QStringList words; ///< else the names that have one of these
};

QHash<QString, Concept> readConcepts()
{
    QHash<QString, Concept> concepts;
    const auto lines = WordTables::concepts().split(u'\n', Qt::SkipEmptyParts);
    for (const QStringView line : lines) {
        const QString text = line.toString();
        const QString names = text.section(u':', 1).section(u';', 0, 0);
        const QString words = text.section(u';', 1);
        concepts.insert(text.section(u':', 0, 0), {.names = names.split(u' ', Qt::SkipEmptyParts),
                                                   .words = words.split(u' ', Qt::SkipEmptyParts)});
    }
    return concepts;
}

// "mobile_group" has the word "group"; "source_country_code" has "source_country".
bool hasWord(const QString &name, const QString &word)
{
    const QString framed = u'_' + QString(name).replace(u'-', u'_').toLower() + u'_';
    return framed.contains(u'_' + word + u'_');
}

QStringList found(const QString &idea, const QStringList &offered)
{
    static const QHash<QString, Concept> concepts = readConcepts();
    const Concept entry = concepts.value(idea);
    for (const QString &name : entry.names) {
        if (offered.contains(name))
            return {name};
    }
    QStringList fitting;
    for (const QString &name : offered) {
        const bool fits =
            std::ranges::any_of(entry.words, [&](const QString &word) { return hasWord(name, word); });
        // The time that participants spent adds up to more than that of the conference.
        if (idea == QStringLiteral("metric duration") && hasWord(name, QStringLiteral("participant")))
            continue;
        // Where a call comes from is said when it is meant.
        if (fits && (idea.contains(QStringLiteral("source")) || !hasWord(name, QStringLiteral("source"))))
            fitting << name;
    }
    if (fitting.size() > 1) {
        QStringList plain = fitting;
        plain.removeIf([](const QString &name) { return hasWord(name, QStringLiteral("billed")); });
        if (plain.size() == 1)
            return plain;
    }
    return fitting;
}
} // namespace

QStringList Offer::metrics(const QList<Meaning> &ways) const
{
    for (const Meaning &way : ways) {
        if (way.sense == Sense::MetricName && m_product.metrics.contains(way.value))
            return {way.value};
    }
    for (const Meaning &way : ways) {
        if (way.sense != Sense::Metric && way.sense != Sense::Entity)
            continue;
        const QString name = way.value.section(u'@', 0, 0);
        const QStringList fitting = found(QStringLiteral("metric ") + name, m_product.metrics);
        if (!fitting.isEmpty())
            return fitting;
        if (way.sense == Sense::Entity) {
            const QStringList counts = found(QStringLiteral("metric count"), m_product.metrics);
            if (!counts.isEmpty())
                return counts;
        }
    }
    return {};
}

QStringList Offer::dimensions(const QList<Meaning> &ways) const
{
    for (const Meaning &way : ways) {
        const bool exact = way.sense == Sense::DimensionName || way.sense == Sense::Flag;
        if (exact && m_product.dimensions.contains(way.value))
            return {way.value};
    }
    for (const Meaning &way : ways) {
        const QString name = way.sense == Sense::Value ? way.value.section(u'=', 0, 0) : way.value;
        if (way.sense != Sense::Dimension && way.sense != Sense::Value)
            continue;
        const QStringList fitting = dimension(name);
        if (!fitting.isEmpty())
            return fitting;
    }
    return {};
}

QStringList Offer::dimension(const QString &idea) const
{
    if (m_product.dimensions.contains(idea))
        return {idea};
    return found(QStringLiteral("dimension ") + idea, m_product.dimensions);
}

QString Offer::value(const QString &dimension, const QString &value)
{
    if (dimension != QStringLiteral("status_v2") && value == QStringLiteral("delivery_failed"))
        return QStringLiteral("failed");
    return value;
}

QString Offer::country(const QString &dimension, const QString &iso) const
{
    const bool messages = m_product.product == QStringLiteral("messaging");
    return messages || hasWord(dimension, QStringLiteral("iso")) ? iso : Countries::diallingCode(iso);
}
