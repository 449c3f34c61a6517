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
    m_isDeepeningAll = false;
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
    m_isDeepeningAll = false;
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
    deepenNext();
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
    m_isDeepeningAll = true;
    m_deepened.clear();
    begin();
    emit changed();
    deepenNext();
}

// Places move while the tree grows, and deeper answers end somewhere too: each time the dearest is chosen
// anew.
void OpenSession::deepenNext()
{
    const int node = dearestUnasked();
    if (!m_isDeepeningAll || node < 0)
        return finish();
    // Whatever its answer is, it is asked for once.
    m_deepened << m_tree->selfLink(node) + m_tree->id(node);
    askBelow(node);
}

int OpenSession::dearestUnasked() const
{
    int dearest = -1;
    Decimal most;
    for (int node = 0; node < m_tree->size(); ++node) {
        const SessionFlags flags = m_tree->flags(node);
        if (!flags.testFlag(SessionFlag::Unasked) || flags.testFlag(SessionFlag::Cycle))
            continue;
        const Decimal hidden = m_tree->weight(node) - m_tree->own(node).value_or(Decimal());
        if (!hidden.isZero() && (dearest < 0 || hidden > most) &&
            !m_deepened.contains(m_tree->selfLink(node) + m_tree->id(node))) {
            dearest = node;
            most = hidden;
        }
    }
    return dearest;
}
