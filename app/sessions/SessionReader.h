// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/Outcome.h"
#include "sessions/SessionTree.h"

/// Reads an answer of getSessionAnalysis, of any size and depth, in one pass and without recursion. Takes
/// seconds for hundreds of megabytes: call it off the GUI thread.
namespace SessionReader {
/// `depth` is the max_depth that was asked with; 0 where it isn't known. Fails as UnreadableReply where this
/// is no session; whatever is odd about its events is flagged and kept.
Outcome<SessionTree> read(QByteArray body, int depth = 0);
/// Puts a deeper answer into the place of one of the tree's events. Events that both have are the deeper
/// one's; fails as UnreadableReply where the answer is of another event.
Outcome<SessionTree> deepened(const SessionTree &tree, int node, QByteArray body, int depth);
/// Reads all of a tree's documents again and puts them together in the same order; a document whose place is
/// gone is left out.
Outcome<SessionTree> joined(const QList<SessionTree::Document> &documents);
} // namespace SessionReader
