// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "FakeFaxDesk.h"
#include "base/Clock.h"
#include "faxes/DocumentInspector.h"
#include "faxes/ui/ComposeDialog.h"
#include "faxes/ui/FaxesPane.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableView>
#include <QTest>

/// A pane on a filled desk, shown and active, and how tests find their way in it.
class FaxesPaneFixture : public QObject
{
    Q_OBJECT
protected:
    void start();
    void stop();
    template <class T>
    T *part(const char *name)
    {
        T *found = pane->findChild<T *>(QLatin1String(name));
        if (!found)
            qFatal("there is no %s", name);
        return found;
    }
    QTableView *table() { return part<QTableView>("faxTable"); }
    QAction *action(const char *name) { return part<QAction>(name); }
    void select(const QString &key);
    QStringList selectedKeys();
    /// Everything that can be read in a widget.
    static QString texts(const QWidget *widget);
    /// Answers the question that is open.
    void answer(bool yes);
    bool isAsked() { return pane->findChild<QWidget *>(QStringLiteral("faxQuestion")); }

    std::unique_ptr<ManualClock> clock;
    std::unique_ptr<DocumentInspector> inspector;
    std::unique_ptr<FakeFaxDesk> desk;
    std::unique_ptr<FaxesPane> pane;
};
