// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "widgets/Pane.h"
#include "widgets/PanePage.h"

#include <optional>

class FilterBar;
class PaneBar;
class QStackedWidget;
class TabStrip;

/// A pane of tabs. Each is a page of its own, made when it is first looked at; one search line serves them
/// all and keeps each page's words, and Alt with a number goes to a page. What a page does it says through
/// the pane.
class TabbedPane : public Pane
{
    Q_OBJECT
public:
    struct Face
    {
        QString name;  ///< stable, English: "live"
        QString title; ///< translated
        std::function<PanePage *()> make;
    };

    /// `name` begins the names of its parts: "roomsPane", "roomsTabs", "roomsWords", "roomsSearchAction",
    /// "roomsFaceAction".
    TabbedPane(const QString &name, const QString &title, QWidget *parent = nullptr);

    QString name() const override { return m_name; }
    /// Those of the page that is shown, then those of the pane.
    QList<QAction *> commands() const override;
    /// "face=live&session=…" and so on; each page knows its own places. What comes before the pane is ready
    /// is opened then.
    bool open(const Destination &destination) override;
    Destination here() const override;

    void setFace(const QString &face);
    QString face() const;
    /// The page of a face, made now if it wasn't yet; null for a face that isn't there.
    PanePage *page(const QString &face);
    /// What the operator arranged on each page, as one value.
    void restoreViewState(const QByteArray &state);

signals:
    void viewStateChanged(const QByteArray &state);

protected:
    /// Once, in the constructor of the pane, after its buttons and commands are there.
    void setFaces(const QList<Face> &faces, const QString &accessibleName);
    /// The line above the tabs, for buttons.
    PaneBar *bar() const { return m_bar; }
    /// A command of the pane, whatever page is shown.
    QAction *addCommand(const QString &object, const QString &text, const QKeySequence &keys,
                        const std::function<void()> &work);
    /// A page was just made: it gets what the pane has for it.
    virtual void prepare(PanePage *page) { Q_UNUSED(page) }
    /// A page's own name in places for what is selected on it ("session"), which the window knows as "key":
    /// looked at within a place, and no step on the way back.
    virtual QString selectionName(const QString &face) const;
    QList<PanePage *> madePages() const;
    /// Whether there is an account to open places of. Call it after the pages know the account.
    void setReady(bool ready);

    void showEvent(QShowEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    struct Tab
    {
        Face face;
        PanePage *page = nullptr;
        QString words = {}; ///< of its search line
        QByteArray layout = {};
    };
    void addFaceCommands();
    void build(const QString &accessibleName);
    PanePage *pageAt(int tab);
    void connectPage(int tab);
    void showTab(int tab);
    void showFirst();
    void showCounts();
    void openPending();
    void keepLayout();
    Tab &current() { return m_tabs[m_tab]; }

    QString m_name;
    bool m_isReady = false;
    std::optional<Destination> m_pending; ///< came before there was an account
    QList<Tab> m_tabs;
    int m_tab = 0;
    bool m_wasShown = false; ///< whichever tab
    QList<QAction *> m_commands;
    QAction *m_search = nullptr;
    FilterBar *m_words;
    TabStrip *m_strip;
    QStackedWidget *m_pages;
    PaneBar *m_bar;
};
