// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDialog>

class Banner;
class ClaimList;
class Clock;
class EmptyState;
class MutedLabel;
class QLineEdit;
class QScrollArea;

/// Takes any token apart that is pasted into it. The text stays masked, is sent nowhere, and goes with the
/// dialog.
class TokenReader : public QDialog
{
    Q_OBJECT
public:
    explicit TokenReader(Clock *clock, QWidget *parent = nullptr);
    ~TokenReader() override;

private:
    void read();

    Clock *m_clock;
    QLineEdit *m_text;
    Banner *m_trouble;
    MutedLabel *m_remark;
    ClaimList *m_claims;
    QScrollArea *m_scroll;
};
