// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "widgets/Tone.h"

#include <QLabel>
#include <optional>

/// Plain text in the muted colour of the theme, in the small font unless told otherwise; wraps.
class MutedLabel : public QLabel
{
    Q_OBJECT
public:
    explicit MutedLabel(const QString &text = {}, QWidget *parent = nullptr);

    void setSmall(bool small);
    /// In the colour of a tone instead.
    void setTone(std::optional<Tone> tone);

protected:
    void changeEvent(QEvent *event) override;

private:
    void dress();

    std::optional<Tone> m_tone;
    bool m_dressing = false;
};
