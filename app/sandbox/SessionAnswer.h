// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <functional>
#include <vector>

namespace sandbox {

/// One event as a tree needs it; trees are lists of these in pre-order.
struct SessionStep
{
    int type = 0; ///< of SessionTypes::all()
    int level = 1;
    qint64 cost = 0; ///< millionths, its own
};

/// The answer of getSessionAnalysis: written as bytes in one pass, so that a million events or ten thousand
/// levels are no trouble.
class SessionAnswer
{
public:
    /// What is asked for each event that is shown.
    struct Content
    {
        std::function<QByteArray(int event)> id;
        /// Appends a JSON object.
        std::function<void(int event, QByteArray &text)> record;
        QByteArray currency = "USD";
    };
    struct Cut
    {
        int first = 0;      ///< the event that was asked for
        int depth = 2;      ///< levels, its own among them
        bool expand = true; ///< false: records stay empty
    };

    SessionAnswer(const std::vector<SessionStep> &steps, Content content)
        : m_steps(steps), m_content(std::move(content))
    {
    }

    QByteArray bytes(const Cut &cut) const;

    /// "0.009800"
    static void appendAmount(QByteArray &text, qint64 millionths);

private:
    struct Shown
    {
        size_t at;
        QByteArray id;
    };
    size_t end(size_t first) const;
    size_t depthOf(size_t at, size_t first) const;
    std::vector<qint64> wholeCosts(size_t first) const;
    void appendTree(QByteArray &text, const Cut &cut, const std::vector<qint64> &whole) const;
    void appendNode(QByteArray &text, const Shown &node, const Shown *parent, qint64 whole,
                    bool expand) const;
    void appendRelationship(QByteArray &text, size_t at, const Shown &parent) const;
    void appendMoney(QByteArray &text, size_t at, qint64 whole) const;
    void appendMeta(QByteArray &text, const Cut &cut, size_t count) const;

    const std::vector<SessionStep> &m_steps;
    Content m_content;
};

} // namespace sandbox
