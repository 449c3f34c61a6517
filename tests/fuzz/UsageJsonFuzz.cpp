// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/Target.h"
#include "records/UsageJson.h"
#include "records/UsageMetrics.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace {
UsageTable asked()
{
    return UsageTable({QStringLiteral("date"), QStringLiteral("direction")},
                      {QStringLiteral("cost"), QStringLiteral("count")});
}

void mustBeSound(const UsageTable &table)
{
    const UsageTable folded = table.folded({QStringLiteral("direction")}, UsageMetrics::isAdditive);
    Target::mustHold(folded.rows() <= table.rows(), "folding makes no rows");
    for (size_t i = 0; i < table.metrics().size(); ++i) {
        const auto &before = table.metrics()[i];
        if (before.texts.isEmpty())
            Target::mustHold(table.sum(before) == folded.sum(folded.metrics()[i]), "folding keeps sums");
    }
    Target::mustHold(UsageTable::fromBytes(table.toBytes()) == table, "a table comes back from its bytes");
}
} // namespace

SIGNALBOX_FUZZ(usagejson)
{
    UsageTable table = asked();
    const auto numbers = UsageJson::readPage(bytes, "application/json", table);
    Target::mustHold(numbers ? numbers->items == table.rows() : table == asked(),
                     "a page is read whole or not at all");
    mustBeSound(table);
    // Where names can't be written in two ways, the quick reader and Qt's must see the same list.
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    if (numbers && document.isObject() && bytes.count("data") == 1 && !bytes.contains('\\'))
        Target::mustHold(document[u"data"].toArray().size() == table.rows(), "no row of a page is lost");
}
