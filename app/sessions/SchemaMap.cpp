// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessions/SchemaMap.h"

#include "sessions/LayeredGraph.h"

#include <QMap>
#include <QSet>
#include <algorithm>
#include <numeric>

namespace {
// Between parts that have nothing to do with each other, and before a heading.
constexpr double partGap = 0.5;
constexpr double headingHeight = 0.6;

void addNew(QStringList &list, const QString &text)
{
    if (!text.isEmpty() && !list.contains(text))
        list << text;
}

int rootOf(QList<int> &parents, int index)
{
    while (parents[index] != index)
        index = parents[index] = parents[parents[index]];
    return index;
}
} // namespace

SchemaMap SchemaMap::of(const SessionSchema &schema)
{
    SchemaMap map;
    map.addTypes(schema);
    map.placeRelated();
    map.placeAlone();
    return map;
}

void SchemaMap::addTypes(const SessionSchema &schema)
{
    for (const SessionSchema::Type &type : schema.types)
        m_boxes << Box{type.recordType, static_cast<int>(m_boxes.size()), SessionLayer::of(type.recordType)};
    for (int index = 0; index < schema.types.size(); ++index) {
        for (const SessionSchema::Relation &relation : schema.types[index].children)
            addEdge(index, boxOf(schema, relation.recordType), relation);
        for (const SessionSchema::Relation &relation : schema.types[index].parents)
            addEdge(boxOf(schema, relation.recordType), index, relation);
    }
}

int SchemaMap::boxOf(const SessionSchema &schema, const QString &recordType)
{
    const SessionSchema::Type *type = schema.find(recordType);
    const QString &name = type ? type->recordType : recordType;
    const auto found = std::ranges::find_if(m_boxes, [&](const Box &box) { return box.recordType == name; });
    if (found != m_boxes.end())
        return static_cast<int>(found - m_boxes.begin());
    m_boxes << Box{name, -1, SessionLayer::of(name)};
    return static_cast<int>(m_boxes.size()) - 1;
}

// Both ends tell of the same relation, and one pair may be linked by several fields: that is one line.
void SchemaMap::addEdge(int parent, int child, const SessionSchema::Relation &relation)
{
    if (parent == child) {
        m_boxes[parent].isOwnChild = true;
        return;
    }
    auto edge = std::ranges::find_if(
        m_edges, [&](const Edge &one) { return one.parent == parent && one.child == child; });
    if (edge == m_edges.end()) {
        m_edges << Edge{parent, child};
        edge = m_edges.end() - 1;
    }
    const Via via{relation.localField, relation.parentField};
    if (via != Via{} && !edge->via.contains(via))
        edge->via << via;
    edge->rollsUp |= relation.rollsUp;
    edge->isTraversed |= relation.isTraversed;
    addNew(edge->descriptions, relation.description);
}

void SchemaMap::placeRelated()
{
    QList<int> parents(m_boxes.size());
    std::iota(parents.begin(), parents.end(), 0);
    for (const Edge &edge : std::as_const(m_edges)) {
        const int one = rootOf(parents, edge.parent);
        const int other = rootOf(parents, edge.child);
        parents[qMax(one, other)] = qMin(one, other);
    }
    QMap<int, QList<int>> members;
    for (int box = 0; box < m_boxes.size(); ++box)
        members[rootOf(parents, box)] << box;
    QMap<int, QList<int>> lines;
    for (int edge = 0; edge < m_edges.size(); ++edge)
        lines[rootOf(parents, m_edges[edge].parent)] << edge;
    QList<int> parts = lines.keys();
    std::stable_sort(parts.begin(), parts.end(),
                     [&](int a, int b) { return members[a].size() > members[b].size(); });
    for (const int part : std::as_const(parts))
        placePart(members[part], lines[part]);
}

void SchemaMap::placePart(const QList<int> &boxes, const QList<int> &edges)
{
    std::vector<int> groups;
    for (const int box : boxes)
        groups.push_back(static_cast<int>(m_boxes[box].layer));
    std::vector<LayeredGraph::Edge> lines;
    for (const int edge : edges)
        lines.push_back({static_cast<int>(boxes.indexOf(m_edges[edge].parent)),
                         static_cast<int>(boxes.indexOf(m_edges[edge].child)),
                         false,
                         {}});
    const LayeredGraph graph(std::move(groups), std::move(lines));
    const double top = m_rows > 0 ? m_rows + partGap : 0;
    for (int index = 0; index < boxes.size(); ++index) {
        m_boxes[boxes[index]].column = graph.column(index);
        m_boxes[boxes[index]].y = top + graph.y(index);
    }
    for (int index = 0; index < edges.size(); ++index) {
        const LayeredGraph::Edge &placed = graph.edges()[static_cast<std::size_t>(index)];
        m_edges[edges[index]].turnsBack = placed.turnsBack;
        for (const QPointF &bend : placed.bends)
            m_edges[edges[index]].bends << bend + QPointF(0, top);
    }
    m_columns = qMax(m_columns, graph.columns());
    m_rows = top + graph.height();
}

void SchemaMap::placeAlone()
{
    QSet<int> related;
    for (const Edge &edge : std::as_const(m_edges))
        related << edge.parent << edge.child;
    QMap<SessionLayer::Kind, QList<int>> groups;
    for (int box = 0; box < m_boxes.size(); ++box)
        if (!related.contains(box))
            groups[m_boxes[box].layer] << box;
    for (const auto &[layer, boxes] : groups.asKeyValueRange()) {
        const double top = m_rows > 0 ? m_rows + partGap : 0;
        m_headings << Heading{layer, top + headingHeight / 2};
        for (int place = 0; place < boxes.size(); ++place) {
            Box &box = m_boxes[boxes[place]];
            box.isAlone = true;
            box.column = place % gridColumns;
            box.y = top + headingHeight + place / gridColumns + 0.5;
        }
        m_rows = top + headingHeight + static_cast<double>((boxes.size() + gridColumns - 1) / gridColumns);
    }
}

QList<int> SchemaMap::above(int box) const
{
    QList<int> found;
    for (int edge = 0; edge < m_edges.size(); ++edge)
        if (m_edges[edge].child == box)
            found << edge;
    std::stable_sort(found.begin(), found.end(), [this](int a, int b) {
        return m_boxes[m_edges[a].parent].y < m_boxes[m_edges[b].parent].y;
    });
    return found;
}

QList<int> SchemaMap::below(int box) const
{
    QList<int> found;
    for (int edge = 0; edge < m_edges.size(); ++edge)
        if (m_edges[edge].parent == box)
            found << edge;
    std::stable_sort(found.begin(), found.end(), [this](int a, int b) {
        return m_boxes[m_edges[a].child].y < m_boxes[m_edges[b].child].y;
    });
    return found;
}

QList<SessionLayer::Kind> SchemaMap::layers() const
{
    QMap<SessionLayer::Kind, bool> kinds;
    for (const Box &box : m_boxes)
        kinds[box.layer] = true;
    return kinds.keys();
}
