// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "faxes/FaxRow.h"
#include "shell/tour/TourHands.h"

#include <QByteArray>
#include <QUrl>
#include <functional>
#include <optional>

class FaxDesk;
class FaxTableModel;
class MainWindow;
class Sandbox;
class ThemeSwitch;
class WindowServices;
class Workspace;

/// Where a tour goes: the program that it walks through, and what it brings along.
class TourPlace
{
public:
    MainWindow *window = nullptr;
    Workspace *workspace = nullptr;
    ThemeSwitch *theme = nullptr;
    WindowServices *services = nullptr;
    QByteArray givenKey;     ///< of the server on this computer that --api-base names
    bool isEmbedded = false; ///< the server is the demo's own
    QString documents;       ///< a folder for sample documents
    std::function<QUrl()> opened; ///< what would have been opened outside of the window last

    TourHands hands() const;
    /// What a new account is given in the tour: the key and the address of the same server.
    QString key() const;
    QUrl base() const;
    /// The embedded server; null with --api-base.
    Sandbox *sandbox() const;
    /// The faxes of the account that is shown.
    FaxDesk *desk() const;
    FaxTableModel *model() const;
    bool isListReady() const;
    /// The newest of our own faxes to this number.
    std::optional<FaxRow> latestTo(const QString &number) const;
    /// Selects the row of a fax, as a click does.
    void select(const QString &key) const;
    /// A letter of two pages, as PDF.
    QString sampleDocument() const;
};
