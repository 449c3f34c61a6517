// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "widgets/Tone.h"

#include <QHash>
#include <QWidget>

class Banner;
class QVBoxLayout;

/// What the whole console has to say, above every pane: one banner a topic, newest news replace older ones.
class BannerStack : public QWidget
{
    Q_OBJECT
public:
    explicit BannerStack(QWidget *parent = nullptr);

    /// Shows or replaces the banner of a topic; the caller adds buttons to what it gets.
    Banner *show(const QString &topic, Tone tone, const QString &title, const QString &text);
    void clear(const QString &topic);
    bool has(const QString &topic) const { return m_banners.contains(topic); }

private:
    QVBoxLayout *m_layout;
    QHash<QString, Banner *> m_banners;
};
