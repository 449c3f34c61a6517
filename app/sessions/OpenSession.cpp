// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessions/OpenSession.h"

#include "sessions/SessionAdvice.h"
#include "sessions/SessionApi.h"

#include <algorithm>

OpenSession::OpenSession(SessionApi *api, QObject *parent) : QObject(parent), m_api(api) {}

void OpenSession::open(const SessionAddress &address)
{
    stop();
    m_address = address;
    m_tree.reset();
    m_from.clear();
    m_failure = SessionAdvice::objection(address);
    m_isQuick = false;
    if (!m_failure)
        begin();
    emit began();
    if (!m_failure)
        askDepth();
}

void OpenSession::show(const SessionTreePtr &tree, const SessionAddress &address, const QString &from)
{
    stop();
    m_address = address;
    m_tree = tree;
    m_from = from;
    m_failure.reset();
    m_isQuick = false;
    m_depth = std::clamp(tree->depth(), 1, SessionApi::deepest);
    emit began();
    emit treeChanged(0);
}

void OpenSession::close()
{
    stop();
    m_address = {};
    m_tree.reset();
    m_from.clear();
    m_failure.reset();
    emit began();
}

void OpenSession::stop()
{
    m_waiting.clear();
    if (!m_context)
        return;
    // Its end aborts what runs.
    delete std::exchange(m_context, nullptr);
    emit changed();
}

void OpenSession::begin()
{
    delete std::exchange(m_context, new QObject(this));
    m_failure.reset();
}

void OpenSession::finish()
{
    if (m_context)
        std::exchange(m_context, nullptr)->deleteLater();
    emit changed();
}

void OpenSession::fail(Failure why)
{
    m_waiting.clear();
    m_failure = std::move(why);
    finish();
}

void OpenSession::askDepth()
{
    if (const int known = m_recommended.value(m_address.type)) {
        m_depth = known;
        return askQuick();
    }
    m_api->recommendedDepth(m_address.type)->then(m_context, [this](const Outcome<int> &depth) {
        // Without advice the usual depth does; what is wrong with the type the session itself will say.
        m_depth = depth.value_or(SessionApi::usualDepth);
        if (depth)
            m_recommended.insert(m_address.type, *depth);
        askQuick();
    });
}

void OpenSession::askQuick()
{
    m_api->session(m_address, m_depth, SessionApi::Expand::None)
        ->then(m_context, [this](Outcome<SessionTreePtr> tree) {
            if (!tree)
                return fail(std::move(tree.error()));
            m_isQuick = true;
            m_tree = *tree;
            emit treeChanged(0);
            askFull();
        });
}

void OpenSession::askFull()
{
    m_api->session(m_address, m_depth, SessionApi::Expand::Record)
        ->then(m_context, [this](Outcome<SessionTreePtr> tree) { take(std::move(tree), 0); });
}

void OpenSession::take(Outcome<SessionTreePtr> tree, int node)
{
    if (!tree)
        return fail(std::move(tree.error()));
    m_tree = *tree;
    m_isQuick = false;
    emit treeChanged(node);
    nextWaiting();
}

void OpenSession::setDepth(int depth)
{
    m_depth = std::clamp(depth, 1, SessionApi::deepest);
    reload();
}

void OpenSession::reload()
{
    // A file has nobody to ask but the account that is open; its address says whom.
    if (m_address.isNull())
        return;
    if (!m_tree)
        return open(m_address);
    stop();
    begin();
    m_from.clear();
    emit changed();
    askFull();
}

void OpenSession::deepen(int node)
{
    if (!m_tree || isReading())
        return;
    begin();
    emit changed();
    askBelow(node);
}

void OpenSession::askBelow(int node)
{
    m_api->deeper(m_tree, node, SessionApi::deepest)
        ->then(m_context, [this, node](Outcome<SessionTreePtr> tree) { take(std::move(tree), node); });
}

void OpenSession::deepenAll()
{
    if (!m_tree || isReading())
        return;
    std::vector<std::pair<Decimal, int>> cut;
    for (int node = 0; node < m_tree->size(); ++node) {
        const SessionFlags flags = m_tree->flags(node);
        const Decimal hidden = m_tree->weight(node) - m_tree->own(node).value_or(Decimal());
        if (flags.testFlag(SessionFlag::Unasked) && !flags.testFlag(SessionFlag::Cycle) && !hidden.isZero())
            cut.emplace_back(hidden, node);
    }
    std::ranges::stable_sort(cut, [](const auto &a, const auto &b) { return a.first > b.first; });
    for (const auto &one : cut)
        m_waiting << m_tree->selfLink(one.second);
    begin();
    emit changed();
    nextWaiting();
}

// Places move while the tree grows, so that each is looked up when its turn comes.
void OpenSession::nextWaiting()
{
    while (!m_waiting.isEmpty()) {
        const QString link = m_waiting.takeFirst();
        for (int node = 0; node < m_tree->size(); ++node) {
            if (m_tree->flags(node).testFlag(SessionFlag::Unasked) && m_tree->selfLink(node) == link)
                return askBelow(node);
        }
    }
    finish();
}
