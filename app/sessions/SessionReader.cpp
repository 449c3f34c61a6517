// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessions/SessionReader.h"

#include "sessions/SessionGraft.h"
#include "sessions/SessionParser.h"
#include "sessions/SessionRollUp.h"

#include <QStringDecoder>
#include <QStringEncoder>
#include <algorithm>

namespace {
using Data = SessionTree::Data;

// Bit by bit, so that a large document doesn't stand in memory in three forms at once.
QByteArray repaired(const QByteArray &bytes)
{
    constexpr qsizetype step = 1 << 20;
    QStringDecoder decode(QStringDecoder::Utf8);
    QStringEncoder encode(QStringEncoder::Utf8);
    QByteArray whole;
    whole.reserve(bytes.size() + bytes.size() / 16 + 64);
    for (qsizetype at = 0; at < bytes.size(); at += step) {
        const QString piece = decode(QByteArrayView(bytes).sliced(at, std::min(step, bytes.size() - at)));
        whole += QByteArray(encode(piece));
    }
    // A character that was cut off at the end stays in the decoder.
    if (!simdjson::validate_utf8(whole.constData(), static_cast<size_t>(whole.size())))
        whole = QString::fromUtf8(whole).toUtf8();
    return whole;
}

Failure unreadable(const QString &why)
{
    return Failure::of(Failure::Kind::UnreadableReply, QStringLiteral("session analysis: ") + why);
}

Outcome<std::shared_ptr<Data>> parsed(QByteArray body, int depth)
{
    auto data = std::make_shared<Data>();
    // Places in a document are told in 32 bits.
    if (body.size() > std::numeric_limits<quint32>::max())
        return failed(unreadable(QStringLiteral("more than four gigabytes")));
    if (!simdjson::validate_utf8(body.constData(), static_cast<size_t>(body.size()))) {
        body = repaired(body);
        data->wasRepaired = true;
    }
    SessionParser::pad(body);
    data->documents << SessionTree::Document{std::move(body), {}, depth};
    SessionParser parser(*data);
    if (const auto why = parser.read())
        return failed(unreadable(*why));
    SessionRollUp::markUnasked(*data, depth);
    return data;
}

SessionTree finished(std::shared_ptr<Data> data)
{
    SessionRollUp::run(*data);
    return SessionTree(std::move(data));
}
} // namespace

Outcome<SessionTree> SessionReader::read(QByteArray body, int depth)
{
    auto data = parsed(std::move(body), depth);
    if (!data)
        return failed(std::move(data.error()));
    return finished(std::move(*data));
}

Outcome<SessionTree> SessionReader::deepened(const SessionTree &tree, int node, QByteArray body, int depth)
{
    auto below = parsed(std::move(body), depth);
    if (!below)
        return failed(std::move(below.error()));
    const Data &data = **below;
    if (data.text(0, data.nodes[0].id) != tree.id(node))
        return failed(unreadable(QStringLiteral("the answer is of another event")));
    return finished(SessionGraft(tree, node, data).grown());
}

Outcome<SessionTree> SessionReader::joined(const QList<SessionTree::Document> &documents)
{
    if (documents.isEmpty())
        return failed(unreadable(QStringLiteral("no document")));
    auto tree = read(documents[0].bytes, documents[0].depth);
    for (qsizetype at = 1; tree && at < documents.size(); ++at) {
        const int node = tree->find(documents[at].at.type, documents[at].at.event);
        if (node >= 0)
            tree = deepened(*tree, node, documents[at].bytes, documents[at].depth);
    }
    return tree;
}
