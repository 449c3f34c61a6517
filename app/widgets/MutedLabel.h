// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QLabel>

/// Plain text in the muted colour of the theme, in the small font unless told otherwise; wraps.
class MutedLabel : public QLabel
{
    Q_OBJECT
public:
    explicit MutedLabel(const QString &text = {}, QWidget *parent = nullptr);

    void setSmall(bool small);

protected:
    void changeEvent(QEvent *event) override;

private:
    void dress();

    bool m_small = true;
    bool m_dressing = false;
};
