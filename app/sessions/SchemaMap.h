// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "sessions/SessionLayer.h"
#include "sessions/SessionSchema.h"

#include <QPointF>

/// The map of what session analysis knows, without a window: record types as boxes in columns, from what
/// groups others to what is at the end, lines between them, and a grid of those that stand alone. Places are
/// columns, and rows as high as a box with its gap.
class SchemaMap
{
public:
    static constexpr int gridColumns = 5;
    struct Box
    {
        QString recordType;
        int type = -1; ///< of the schema; -1 for one that only relations name
        SessionLayer::Kind layer = SessionLayer::Kind::Other;
        int column = 0;
        double y = 0;            ///< the middle
        bool isAlone = false;    ///< in the grid
        bool isOwnChild = false; ///< has a relation to itself
    };
    struct Via
    {
        QString localField;  ///< of the child
        QString parentField; ///< of the parent
        bool operator==(const Via &) const = default;
    };
    struct Edge
    {
        int parent = 0;
        int child = 0;
        QList<Via> via = {};
        bool rollsUp = false;
        bool isTraversed = false;
        bool turnsBack = false; ///< closes a cycle
        QStringList descriptions = {};
        QList<QPointF> bends = {}; ///< from the left to the right: column and y
    };
    struct Heading ///< of a layer in the grid
    {
        SessionLayer::Kind layer = SessionLayer::Kind::Other;
        double y = 0;
    };

    static SchemaMap of(const SessionSchema &schema);

    const QList<Box> &boxes() const { return m_boxes; }
    const QList<Edge> &edges() const { return m_edges; }
    const QList<Heading> &headings() const { return m_headings; }
    int columns() const { return m_columns; } ///< of the boxes with relations
    double rows() const { return m_rows; }
    bool isEmpty() const { return m_boxes.isEmpty(); }
    /// Numbers of edges that lead to (or from) this box, top to bottom.
    QList<int> above(int box) const;
    QList<int> below(int box) const;
    /// Layers that occur, in the order of their enumeration.
    QList<SessionLayer::Kind> layers() const;

private:
    void addTypes(const SessionSchema &schema);
    int boxOf(const SessionSchema &schema, const QString &recordType);
    void addEdge(int parent, int child, const SessionSchema::Relation &relation);
    void placeRelated();
    void placePart(const QList<int> &boxes, const QList<int> &edges);
    void placeAlone();

    QList<Box> m_boxes;
    QList<Edge> m_edges;
    QList<Heading> m_headings;
    int m_columns = 0;
    double m_rows = 0;
};
