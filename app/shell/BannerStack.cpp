// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/BannerStack.h"

#include "widgets/Banner.h"
#include "widgets/Scale.h"

#include <QVBoxLayout>

BannerStack::BannerStack(QWidget *parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("banners"));
    const int unit = Scale::px(this, 8);
    m_layout->setContentsMargins(unit, unit, unit, unit);
    m_layout->setSpacing(unit);
    hide();
}

Banner *BannerStack::show(const QString &topic, Tone tone, const QString &title, const QString &text)
{
    Banner *&banner = m_banners[topic];
    if (!banner) {
        banner = new Banner(this);
        banner->setObjectName(QStringLiteral("banner-") + topic);
        banner->setClosable(true);
        connect(banner, &Banner::closed, this, [this, topic] { clear(topic); });
        m_layout->addWidget(banner);
    }
    banner->clearButtons();
    banner->setMessage(tone, title, text);
    banner->show();
    QWidget::show();
    return banner;
}

void BannerStack::clear(const QString &topic)
{
    if (Banner *banner = m_banners.take(topic)) {
        banner->hide();
        banner->deleteLater();
    }
    setVisible(!m_banners.isEmpty());
}
