// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "usage/Report.h"
#include "usage/ask/AskAnswer.h"

#include <QWidget>

class FactList;
class MutedLabel;

/// How a question was understood, word by word, and what was added to make it a report.
class UnderstoodPanel : public QWidget
{
    Q_OBJECT
public:
    explicit UnderstoodPanel(QWidget *parent = nullptr);
    /// The words of the question, in its order.
    void setAnswer(const QString &question, const AskAnswer &answer);
    /// What the rules put in beside them.
    void setAdded(const QStringList &added);
    void clear();
    bool isEmpty() const { return m_isEmpty; }

signals:
    void correctAsked();
    void curlAsked();

private:
    static QString roleName(AskWord::Role role);
    static QString meaningOf(const AskWord &word);
    void fill();
    FactList *m_facts;
    MutedLabel *m_doubt;
    QList<std::pair<QString, QString>> m_meanings;
    QStringList m_added;
    bool m_isEmpty = true;
};
