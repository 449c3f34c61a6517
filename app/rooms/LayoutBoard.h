// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "rooms/CompositionCheck.h"

#include <QObject>
#include <functional>

/// A layout on which several views work at once: what it is, which region is meant, which recordings there
/// are, and what is wrong.
class LayoutBoard : public QObject
{
    Q_OBJECT
public:
    explicit LayoutBoard(QObject *parent = nullptr);

    const CompositionLayout &layout() const { return m_layout; }
    /// Another layout altogether.
    void begin(QSize resolution, const QList<VideoRegion> &regions);
    /// Every change goes through here; tells only where something became another.
    void edit(const std::function<void(CompositionLayout &)> &change);

    /// The region that is meant; -1 where there is none.
    int current() const { return m_current; }
    void setCurrent(int region);
    const VideoRegion *currentRegion() const;

    /// Nothing while they are not known.
    void setSources(const std::optional<QList<LayoutSource>> &sources);
    const std::optional<QList<LayoutSource>> &sources() const { return m_sources; }
    QList<LayoutSource> knownSources() const { return m_sources.value_or(QList<LayoutSource>()); }
    /// What a region shows, by name, in the order of its cells; its "*" taken apart where that is known.
    QStringList namesIn(int region) const;

    /// What the checks found, and what was refused.
    const QList<CompositionFinding> &findings() const { return m_findings; }
    /// What stands at a field: errors before warnings, a line each.
    QString errorAt(int region, CompositionFinding::Field field) const;
    QString warningAt(int region, CompositionFinding::Field field) const;
    /// Whether the API would refuse it, as far as can be known here.
    bool isSound() const;
    /// What the API refused; stands at its field until the next edit.
    void setRefused(const QList<CompositionFinding> &refused);

signals:
    void changed();
    void currentChanged();

private:
    void check();
    QString textAt(int region, CompositionFinding::Field field, bool isWarning) const;

    CompositionLayout m_layout;
    int m_current = -1;
    std::optional<QList<LayoutSource>> m_sources;
    QList<CompositionFinding> m_findings;
    QList<CompositionFinding> m_refused;
    bool m_isSound = false;
};
