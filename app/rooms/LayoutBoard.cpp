// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/LayoutBoard.h"

#include "base/ShortId.h"

LayoutBoard::LayoutBoard(QObject *parent) : QObject(parent)
{
    check();
}

void LayoutBoard::begin(QSize resolution, const QList<VideoRegion> &regions)
{
    m_layout.begin(resolution, regions);
    m_refused.clear();
    m_current = regions.isEmpty() ? -1 : 0;
    check();
    emit currentChanged();
    emit changed();
}

void LayoutBoard::edit(const std::function<void(CompositionLayout &)> &change)
{
    const QSize resolution = m_layout.resolution();
    const QList<VideoRegion> regions = m_layout.regions();
    change(m_layout);
    if (resolution == m_layout.resolution() && regions == m_layout.regions())
        return;
    m_refused.clear();
    check();
    const int last = static_cast<int>(m_layout.regions().size()) - 1;
    const int meant = std::clamp(m_current, std::min(0, last), last);
    if (meant != m_current) {
        m_current = meant;
        emit currentChanged();
    }
    emit changed();
}

void LayoutBoard::setCurrent(int region)
{
    if (region == m_current || region < -1 || region >= m_layout.regions().size())
        return;
    m_current = region;
    emit currentChanged();
}

const VideoRegion *LayoutBoard::currentRegion() const
{
    return m_current < 0 ? nullptr : &m_layout.regions()[m_current];
}

void LayoutBoard::setSources(const std::optional<QList<LayoutSource>> &sources)
{
    m_sources = sources;
    check();
    emit changed();
}

QStringList LayoutBoard::namesIn(int region) const
{
    QStringList names;
    for (const QString &id : m_layout.regions()[region].videoSources) {
        if (id == CompositionLayout::everything) {
            for (const LayoutSource &source : knownSources())
                names << source.name;
            continue;
        }
        const QList<LayoutSource> known = knownSources();
        const auto found = std::ranges::find(known, id, &LayoutSource::id);
        names << (found == known.cend() ? ShortId::of(id) : found->name);
    }
    return names;
}

void LayoutBoard::check()
{
    m_findings = CompositionFinding::of(m_layout, m_sources);
    m_isSound = !CompositionFinding::areFatal(m_findings);
    m_findings = m_refused + m_findings;
}

bool LayoutBoard::isSound() const
{
    return m_isSound;
}

void LayoutBoard::setRefused(const QList<CompositionFinding> &refused)
{
    m_refused = refused;
    check();
    emit changed();
}

QString LayoutBoard::textAt(int region, CompositionFinding::Field field, bool isWarning) const
{
    QStringList lines;
    for (const CompositionFinding &one : m_findings) {
        if (one.region == region && one.field == field && one.isWarning == isWarning)
            lines << one.text;
    }
    return lines.join(u'\n');
}

QString LayoutBoard::errorAt(int region, CompositionFinding::Field field) const
{
    return textAt(region, field, false);
}

QString LayoutBoard::warningAt(int region, CompositionFinding::Field field) const
{
    return textAt(region, field, true);
}
