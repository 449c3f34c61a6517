// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "rooms/TokenBench.h"
#include "rooms/TokenSnippet.h"
#include "widgets/SidePanel.h"

class Banner;
class ClaimList;
class QActionGroup;
class QCheckBox;
class QLineEdit;
class QMenu;
class TokenClipboard;
class TokenLifeView;

/// One token of the bench: how long it lives, what it says, and the ways to hand it out. The token itself is
/// never in it, only its mask.
class TokenPanel : public SidePanel
{
    Q_OBJECT
public:
    explicit TokenPanel(TokenClipboard *clipboard, QWidget *parent = nullptr);

    struct View
    {
        const TokenBench::Held *held; ///< null for none
        QString room;
        bool willRefresh;
        bool mayRefresh;
        QDateTime now;
    };
    void show(const View &view);
    using SidePanel::show;
    /// What changes with every second.
    void tick(const View &view);

signals:
    void copyAsked(TokenSnippet::Kind kind);
    void stayChosen();
    void refreshAsked();
    void refreshesItselfAsked(bool itself);
    void forgetAsked();
    void joinAsked();

private:
    QWidget *makeToken();
    QWidget *makeButtons();
    QMenu *makeCopyMenu();
    void followClipboard();
    void showWarnings(const View &view);

    TokenClipboard *m_clipboard;
    TokenLifeView *m_life;
    QLineEdit *m_masked;
    QPushButton *m_copy;
    QPushButton *m_copyAs;
    QPushButton *m_refresh;
    QPushButton *m_forget;
    QPushButton *m_join;
    QCheckBox *m_itself;
    MutedLabel *m_copied;
    Banner *m_warning;
    QLabel *m_heading = nullptr;
    ClaimList *m_claims;
    QActionGroup *m_stays = nullptr;
};
