// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "sessions/SessionTreeData.h"

#include <simdjson.h>

/// Reads one answer of getSessionAnalysis into flat rows, in one pass over the bytes. The nesting is kept in
/// a list of its own, so that depth costs memory but no stack.
class SessionParser
{
public:
    /// JSON levels that are followed; an event takes two of them.
    static constexpr size_t deepest = 32'768;

    /// `data` has one document, whose bytes are read; `reserve` of them must be allocated behind (padded()).
    explicit SessionParser(SessionTree::Data &data) : m_data(data) {}
    /// Why it is no session, in words for the log; nothing where all went well.
    std::optional<QString> read();

    /// The same bytes with room behind them, as simdjson wants it.
    static void pad(QByteArray &bytes);

private:
    using Span = SessionTree::Data::Span;
    using Node = SessionTree::Data::Node;
    /// An event that is being read: its fields, and its children while they are.
    struct Frame
    {
        size_t node = 0;
        simdjson::ondemand::object_iterator fields;
        simdjson::ondemand::object_iterator fieldsEnd;
        simdjson::ondemand::array_iterator children;
        simdjson::ondemand::array_iterator childrenEnd;
        bool isInChildren = false;
        bool isPastFirst = false;
    };

    bool readTop(simdjson::ondemand::document &document);
    bool readTree(simdjson::ondemand::value root);
    bool open(simdjson::ondemand::value &value, qint32 parent);
    bool nextChild(Frame &frame);
    bool nextField(Frame &frame);
    void close(Frame &frame);
    bool readField(Node &node, std::string_view name, simdjson::ondemand::value &value);
    bool readCost(Node &node, simdjson::ondemand::value &value);
    bool readRelation(Node &node, simdjson::ondemand::value &value);
    bool readLinks(Node &node, simdjson::ondemand::value &value);
    bool readRecord(Node &node, simdjson::ondemand::value &value);
    bool readTotal(simdjson::ondemand::value &value);
    bool readMeta(simdjson::ondemand::value &value);
    void setCost(Node &node, std::string_view token, Span &text, Decimal &cost, bool &has);
    void setType(Node &node);
    bool fail(simdjson::error_code error);

    /// Runs `use(name, value) -> bool` for each field; false where it is no JSON. What is no object has none.
    template <class Use>
    bool eachField(simdjson::ondemand::value &value, Use &&use);

    std::string_view token(simdjson::ondemand::value &value) const;
    Span span(std::string_view piece) const;
    Span textSpan(std::string_view token) const;
    quint32 nameOf(std::string_view token);
    static bool nameOf(simdjson::ondemand::field &field, std::string_view &name);

    SessionTree::Data &m_data;
    simdjson::ondemand::document *m_document = nullptr;
    std::vector<Frame> m_frames;
    const char *m_base = nullptr;
    QString m_why;
    bool m_hasRoot = false;
};

template <class Use>
bool SessionParser::eachField(simdjson::ondemand::value &value, Use &&use)
{
    if (token(value).substr(0, 1) != "{")
        return true;
    simdjson::ondemand::object object;
    if (const simdjson::error_code error = value.get_object().get(object))
        return fail(error);
    for (auto entry : object) {
        if (entry.error() != simdjson::SUCCESS)
            return fail(entry.error());
        simdjson::ondemand::field &field = entry.value_unsafe();
        std::string_view name;
        if (!nameOf(field, name))
            return fail(simdjson::STRING_ERROR);
        if (!use(name, field.value()))
            return false;
    }
    return true;
}
