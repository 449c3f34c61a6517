// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "rooms/ChosenParticipant.h"
#include "widgets/SidePanel.h"

class Banner;
class FactList;
class JsonView;
class QAction;
class QPlainTextEdit;
class StatusBadge;

/// The chosen participant beside the list: facts, what the client wrote into the context, and where it leads.
class ParticipantPanel : public SidePanel
{
    Q_OBJECT
public:
    /// The actions stand as buttons, and follow what is possible.
    explicit ParticipantPanel(const QList<QAction *> &actions, QWidget *parent = nullptr);

    /// `room` is its name where it is known.
    void show(const ChosenParticipant &chosen, const QString &room, const QDateTime &now);

signals:
    void noted(const QString &text);
    void retryAsked();

private:
    void build(const QList<QAction *> &actions);
    void showNothing(const QString &participant, bool isReading);
    void showTrouble(const ChosenParticipant &chosen);
    void showFacts(const RoomParticipant &participant, const QString &room, const QDateTime &until);
    void showContext(const QString &context);

    QString m_context;
    bool m_hasContext = false;
    Banner *m_trouble;
    StatusBadge *m_state;
    FactList *m_facts;
    QWidget *m_buttons;
    QLabel *m_heading;
    MutedLabel *m_none;
    JsonView *m_json;
    QPlainTextEdit *m_text;
};
