// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/Target.h"
#include "sessions/SessionComparison.h"
#include "sessions/SessionExport.h"
#include "sessions/SessionFile.h"
#include "sessions/SessionInput.h"
#include "sessions/SessionReader.h"
#include "sessions/SessionRows.h"
#include "sessions/SessionSummary.h"
#include "sessions/SessionWords.h"

namespace {
void mustBeATree(const SessionTree &tree)
{
    Target::mustHold(!tree.isEmpty() && tree.parent(0) == -1 && tree.end(0) == tree.size(),
                     "the first event holds all");
    for (int node = 1; node < tree.size(); ++node) {
        const int parent = tree.parent(node);
        Target::mustHold(parent >= 0 && parent < node && node < tree.end(parent) &&
                             tree.end(node) <= tree.end(parent) && tree.level(node) == tree.level(parent) + 1,
                         "an event lies within its parent");
    }
}

void mustBeReadable(const SessionTree &tree)
{
    for (int node = 0; node < tree.size(); ++node) {
        SessionWords::remarks(tree, node);
        SessionWords::rate(tree.rate(node));
        tree.address(node);
        tree.relation(node);
        tree.recordsLink(node);
        const bool isDifferent = tree.flags(node).testFlag(SessionFlag::Difference);
        Target::mustHold(!isDifferent || tree.rolledUp(node) != tree.cumulative(node), "a difference is one");
    }
    SessionWords::summary(tree);
    SessionWords::verdict(tree);
    SessionExport::csv(tree);
    SessionExport::folded(tree);
    SessionExport::json(tree);
    SessionExport::text(tree);
}

void mustCompare(const SessionTreePtr &tree)
{
    const SessionComparison both = SessionComparison::of(tree, tree);
    Target::mustHold(both.rows().size() == static_cast<size_t>(tree->size()),
                     "an event is paired with itself");
    for (const SessionComparison::Row &row : both.rows())
        Target::mustHold(row.left == row.right, "nothing was added to the same session");
    SessionRows rows;
    rows.setTree(tree);
    rows.openTo(tree->levels() + 1);
    Target::mustHold(rows.count() == tree->size(), "unfolded, every event is seen");
    rows.sort(SessionRows::Key::Cumulative, Qt::DescendingOrder);
    Target::mustHold(rows.count() == tree->size(), "sorting loses no event");
    rows.search(QStringLiteral("a"));
}
} // namespace

SIGNALBOX_FUZZ(session)
{
    SessionInput::read(QString::fromUtf8(bytes), QStringLiteral("call-session"));
    SessionFile::parse(bytes);
    auto read = SessionReader::read(bytes, 3);
    if (!read)
        return;
    const auto tree = std::make_shared<const SessionTree>(std::move(*read));
    mustBeATree(*tree);
    mustBeReadable(*tree);
    mustCompare(tree);
    const SessionSummary summary = SessionSummary::of(*tree, tree->address(0));
    SessionSummary::fromJson(summary.toJson());
    const auto again = SessionReader::deepened(*tree, 0, bytes, 5);
    Target::mustHold(again && again->size() >= tree->size(), "deepening loses no event");
    mustBeATree(*again);
    SessionFile::Content content{tree, tree->address(0), {}, QStringLiteral("Demo")};
    const auto opened = SessionFile::parse(SessionFile::toBytes(content));
    Target::mustHold(opened && opened->tree->size() == tree->size(), "a saved session comes back");
}
