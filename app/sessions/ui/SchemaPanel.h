// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "sessions/SchemaMap.h"
#include "widgets/SidePanel.h"

class FactList;
class QPushButton;
class QVBoxLayout;

/// One record type of the map: what it is, what hangs above and below it and by which fields, and the way to
/// its sessions.
class SchemaPanel : public SidePanel
{
    Q_OBJECT
public:
    explicit SchemaPanel(QWidget *parent = nullptr);

    /// -1 for none. What it needs is copied.
    void setBox(const SessionSchema &schema, const SchemaMap &map, int box);
    /// All that it says, for screen readers and tests.
    QString words() const { return m_words.join(u'\n'); }
    /// "call_session_id → session_id, rolled up": child's field, parent's field.
    static QString lineWords(const SchemaMap::Edge &edge);

signals:
    void boxAsked(int box);
    void findAsked(const QString &recordType);

private:
    struct Relations
    {
        QLabel *heading;
        QWidget *body;
        QVBoxLayout *lines;
    };
    Relations addRelations(const QString &heading);
    void fill(const Relations &part, const SchemaMap &map, const QList<int> &edges, bool toParents);
    void showParts(bool hasBox);

    QString m_recordType;
    QStringList m_words;
    MutedLabel *m_description;
    QPushButton *m_find;
    FactList *m_facts;
    Relations m_above;
    Relations m_below;
};
