// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "rooms/RoomComposition.h"

#include <QCoreApplication>

/// A recording that a region may show, as far as laying out needs to know it.
struct LayoutSource
{
    QString id;
    QString name; ///< of the participant
    std::optional<int> seconds;
    bool isReady = true; ///< false while it is still processed

    bool operator==(const LayoutSource &) const = default;
};

/// The layout of a composition while it is edited: what is changed can be undone, and nothing here draws.
class CompositionLayout
{
    Q_DECLARE_TR_FUNCTIONS(CompositionLayout)
public:
    enum class Preset { Grid, Speaker, PictureInPicture, SideBySide };
    /// What stands for every video recording of the session.
    static constexpr QLatin1StringView everything{"*"};
    static constexpr int mostUndone = 200;

    CompositionLayout();

    /// Another layout altogether; nothing of before can be undone.
    void begin(QSize resolution, const QList<VideoRegion> &regions);

    QSize resolution() const { return m_now.resolution; }
    const QList<VideoRegion> &regions() const { return m_now.regions; }
    bool isFull() const { return m_now.regions.size() >= CompositionWish::mostRegions; }

    /// The regions keep their share of the picture.
    void setResolution(QSize resolution);
    /// Answers its number, or -1 where there are as many as can be. It gets a name and a place that are free.
    int add();
    void remove(int region);
    /// Edits of one `gesture` in a row, such as a drag, are undone as one; an empty one stands alone.
    void setRegion(int region, const VideoRegion &wanted, const QString &gesture = {});
    /// Moves inside the picture, never out of it.
    void move(int region, QPoint by, const QString &gesture = {});
    /// Moves its right and lower edge, within the picture.
    void resize(int region, QSize by, const QString &gesture = {});
    void apply(Preset preset, const QList<LayoutSource> &sources);

    /// Whether a region shows a recording.
    bool shows(int region, const QString &source) const;
    /// Takes one in or out; where all of the session were in, the others are named from then on.
    void setShown(int region, const QString &source, bool shown, const QList<LayoutSource> &sources);
    void setShowsEverything(int region, bool everything, const QList<LayoutSource> &sources);

    /// The next edit begins a step of its own.
    void endGesture() { m_gesture.clear(); }
    bool canUndo() const { return !m_undone.isEmpty(); }
    bool canRedo() const { return !m_redone.isEmpty(); }
    void undo();
    void redo();
    /// Whether it differs from what it began with.
    bool isChanged() const { return m_now != m_begun; }

    /// "1280x720"
    static QString text(QSize resolution);
    /// An empty size for what isn't one.
    static QSize parse(const QString &resolution);
    /// "resolution" and "video_layout" as the API takes them, for people to read and copy.
    QString json() const;
    static QString nameOf(Preset preset);
    static QString explanationOf(Preset preset);

private:
    struct State
    {
        QSize resolution{CompositionWish::longest, 720};
        QList<VideoRegion> regions;
        bool operator==(const State &) const = default;
    };
    void edit(const State &next, const QString &gesture = {});
    bool has(int region) const { return region >= 0 && region < m_now.regions.size(); }

    State m_now;
    State m_begun;
    QList<State> m_undone;
    QList<State> m_redone;
    QString m_gesture;
};
