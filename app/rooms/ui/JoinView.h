// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "rooms/JoinTest.h"
#include "widgets/Surface.h"

#include <QPointer>

class Banner;
class MutedLabel;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

/// The join test on the token bench: starts it, says what is missing for it, and shows the states of the room
/// as the page in the browser tells them, the newest on top.
class JoinView : public Surface
{
    Q_OBJECT
public:
    explicit JoinView(QWidget *parent = nullptr);

    /// Null for none.
    void setTest(JoinTest *test);
    /// Something to say that is not the test's own trouble, such as a browser that didn't open.
    void say(const QString &trouble);
    void askForSdk();

signals:
    void sdkChosen(const QString &path);

private:
    void build();
    void follow();
    void followStates(const QList<JoinTest::State> &states);
    QString words() const;
    static QTreeWidgetItem *rowOf(const JoinTest::State &state);

    QPointer<JoinTest> m_test;
    QPushButton *m_stop;
    QPushButton *m_choose;
    MutedLabel *m_words;
    MutedLabel *m_sdk;
    Banner *m_trouble;
    QTreeWidget *m_tree;
    QList<JoinTest::State> m_shown;
    QString m_said;
};
