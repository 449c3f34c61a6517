// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the lexicon that comes from /options: the names on the wire, cut into words.
#include "usage/ask/AskToken.h"
#include "usage/ask/Lexicon.h"

#include <QRegularExpression>

namespace {
QStringList wordsOf(const QString &name)
{
    static const QRegularExpression apart(QStringLiteral("[^\\p{L}\\p{N}]+"));
    return AskToken::fold(name).split(apart, Qt::SkipEmptyParts);
}

// "connection_id" is what people call the connection.
QStringList withoutTail(QStringList words)
{
    static const QStringList tails{QStringLiteral("id"),   QStringLiteral("name"), QStringLiteral("v2"),
                                   QStringLiteral("code"), QStringLiteral("iso"),  QStringLiteral("type")};
    while (words.size() > 1 && tails.contains(words.last()) && words.last() != QStringLiteral("type"))
        words.removeLast();
    return words;
}

// What the last word of a metric's name can be called as well.
QList<QStringList> measures()
{
    return {
        {QStringLiteral("sec"), QStringLiteral("seconds"), QStringLiteral("second"), QStringLiteral("secs"),
         QStringLiteral("minutes"), QStringLiteral("minute"), QStringLiteral("time"),
         QStringLiteral("duration")},
        {QStringLiteral("min"), QStringLiteral("minutes"), QStringLiteral("minute"), QStringLiteral("time")},
        {QStringLiteral("mb"), QStringLiteral("megabytes"), QStringLiteral("data")},
        {QStringLiteral("gb"), QStringLiteral("gigabytes"), QStringLiteral("data")},
        {QStringLiteral("bytes"), QStringLiteral("byte"), QStringLiteral("data")}};
}
} // namespace

void Lexicon::addOptions(const QList<UsageProduct> &products)
{
    QStringList metrics;
    QStringList dimensions;
    QHash<QString, QStringList> users; // a word of product names, and the products that have it
    for (const UsageProduct &product : products) {
        metrics << product.metrics;
        dimensions << product.dimensions;
        if (!product.recordType.isEmpty()) {
            const QString words = wordsOf(product.recordType).join(u' ');
            auto &known = m_phrases[words];
            known.removeIf([](const Meaning &meaning) { return meaning.sense == Sense::Absent; });
            if (known.isEmpty())
                addInflected(words,
                             {.sense = Sense::Product, .value = product.product + u'/' + product.recordType});
            continue;
        }
        const QStringList words = wordsOf(product.product);
        const Meaning meaning{.sense = Sense::Product,
                              .value = QString(product.product).replace(u'_', u'-').toLower()};
        addInflected(words.join(u' '), meaning);
        addInflected(words.join(QString()), meaning);
        for (const QString &word : words)
            users[word] << meaning.value;
    }
    addMetricNames(metrics);
    addDimensionNames(dimensions);
    // "suppression" alone is enough when one product only has the word, and nothing else is called so.
    for (auto user = users.cbegin(); user != users.cend(); ++user) {
        if (user->size() == 1 && user.key().size() > 4 && !m_phrases.contains(user.key()))
            addInflected(user.key(), {.sense = Sense::Product, .value = user->first()});
    }
}

void Lexicon::addMetricNames(const QStringList &names)
{
    const auto ways = measures();
    for (const QString &name : names) {
        const Meaning meaning{.sense = Sense::MetricName, .value = name};
        QStringList words = wordsOf(name);
        if (words.isEmpty())
            continue;
        addInflected(words.join(u' '), meaning);
        add(singular(words.join(u' ')), meaning);
        const auto counted = QStringLiteral("count");
        if (words.size() > 1 && words.last() == counted) {
            add(words.first(words.size() - 1).join(u' ') + u's', meaning);
            addInflected(words.first(words.size() - 1).join(u' '), meaning);
        }
        // "total cost" is the cost of the products that call it "cost".
        if (words.size() > 1 && words.first() == QStringLiteral("total")) {
            for (const Meaning &plain : meanings(words.mid(1).join(u' '))) {
                if (plain.sense == Sense::Metric)
                    add(words.join(u' '), plain);
            }
        }
        for (const QStringList &way : ways) {
            if (words.size() < 2 || words.last() != way.first())
                continue;
            for (const QString &word : way)
                add((words.first(words.size() - 1) << word).join(u' '), meaning);
        }
    }
}

void Lexicon::addDimensionNames(const QStringList &names)
{
    for (const QString &name : names) {
        const QStringList words = wordsOf(name);
        if (words.isEmpty() || name == QStringLiteral("date") || name == QStringLiteral("date_time"))
            continue;
        const Meaning meaning{.sense = Sense::DimensionName, .value = name};
        addInflected(words.join(u' '), meaning);
        const QStringList bare = withoutTail(words);
        // "product_name" is no product, "result_type" no type.
        static const QStringList vague{QStringLiteral("product"), QStringLiteral("type"),
                                       QStringLiteral("number"),  QStringLiteral("group"),
                                       QStringLiteral("record"),  QStringLiteral("account"),
                                       QStringLiteral("service"), QStringLiteral("source")};
        if (!m_phrases.contains(bare.join(u' ')) && !vague.contains(bare.join(u' ')))
            addInflected(bare.join(u' '), meaning);
        // "verify_channel_type" is the channel type of Verify.
        const bool ofProduct = words.size() > 1 && meanings(words.first()).size() == 1 &&
                               meanings(words.first()).front().sense == Sense::Product;
        const QString rest = bare.mid(1).join(u' ');
        if (ofProduct && !rest.isEmpty() && !m_phrases.contains(rest) && !vague.contains(rest))
            addInflected(rest, meaning);
        if (words.size() > 1 &&
            (words.first() == QStringLiteral("is") || words.first() == QStringLiteral("has"))) {
            const QString what = words.mid(1).join(u' ');
            if (!m_phrases.contains(what))
                add(what, {.sense = Sense::Flag, .value = name});
        }
    }
}
