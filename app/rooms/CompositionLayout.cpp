// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/CompositionLayout.h"

#include "rooms/RoomJson.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace {
using Preset = CompositionLayout::Preset;

QStringList all()
{
    return {CompositionLayout::everything};
}

VideoRegion region(const QString &name, const QRect &place, const QStringList &sources, int z = 0)
{
    VideoRegion made;
    made.name = name;
    made.place = place;
    made.zPos = z;
    made.videoSources = sources;
    return made;
}

QRect scaled(const QRect &place, QSize from, QSize to)
{
    // Both edges are rounded, not the width, so that regions that touch go on touching.
    const auto along = [](int at, int was, int is) { return qRound(static_cast<double>(at) * is / was); };
    const int left = along(place.x(), from.width(), to.width());
    const int top = along(place.y(), from.height(), to.height());
    const int right = along(place.x() + place.width(), from.width(), to.width());
    const int bottom = along(place.y() + place.height(), from.height(), to.height());
    return {left, top, right - left, bottom - top};
}

/// The longest recording: who was there all the time is mostly who spoke.
QString speakerOf(const QList<LayoutSource> &sources)
{
    const auto longest = std::ranges::max_element(
        sources, {}, [](const LayoutSource &source) { return source.seconds.value_or(0); });
    return longest == sources.cend() ? QString() : longest->id;
}

QStringList idsBut(const QList<LayoutSource> &sources, const QString &one)
{
    QStringList ids;
    for (const LayoutSource &source : sources) {
        if (source.id != one)
            ids << source.id;
    }
    return ids;
}

// One after the other in pairs of pixels, as video likes them.
int even(int pixels)
{
    return pixels / 2 * 2;
}

QList<VideoRegion> speaker(QSize size, const QList<LayoutSource> &sources)
{
    const QString who = speakerOf(sources);
    const int strip = even(size.width() / 5);
    const QStringList others = idsBut(sources, who);
    VideoRegion large = region(QStringLiteral("speaker"), {0, 0, size.width() - strip, size.height()},
                               who.isEmpty() ? all() : QStringList{who});
    VideoRegion small = region(QStringLiteral("strip"), {size.width() - strip, 0, strip, size.height()},
                               others.isEmpty() ? all() : others);
    small.maxColumns = 1;
    return {large, small};
}

QList<VideoRegion> pictureInPicture(QSize size, const QList<LayoutSource> &sources)
{
    const QString who = speakerOf(sources);
    const QStringList others = idsBut(sources, who);
    const QSize small(even(size.width() / 4), even(size.height() / 4));
    const int air = even(std::min(size.width(), size.height()) / 30);
    const QPoint corner(size.width() - small.width() - air, size.height() - small.height() - air);
    return {region(QStringLiteral("main"), {{0, 0}, size}, who.isEmpty() ? all() : QStringList{who}),
            region(QStringLiteral("inset"), {corner, small}, others.isEmpty() ? all() : others, 1)};
}

QList<VideoRegion> sideBySide(QSize size, const QList<LayoutSource> &sources)
{
    const int half = even(size.width() / 2);
    const QStringList ids = idsBut(sources, {});
    const qsizetype middle = (ids.size() + 1) / 2;
    const QStringList first = ids.isEmpty() ? all() : ids.first(middle);
    const QStringList second = ids.size() < 2 ? all() : ids.sliced(middle);
    return {region(QStringLiteral("left"), {0, 0, half, size.height()}, first),
            region(QStringLiteral("right"), {half, 0, size.width() - half, size.height()}, second)};
}
} // namespace

CompositionLayout::CompositionLayout()
{
    begin(m_now.resolution, {});
}

void CompositionLayout::begin(QSize resolution, const QList<VideoRegion> &regions)
{
    m_now = {resolution, regions};
    m_begun = m_now;
    m_undone.clear();
    m_redone.clear();
    m_gesture.clear();
}

void CompositionLayout::edit(const State &next, const QString &gesture)
{
    const bool goesOn = !gesture.isEmpty() && gesture == m_gesture;
    m_gesture = gesture;
    if (next == m_now)
        return;
    if (!goesOn || m_undone.isEmpty()) {
        m_undone << m_now;
        if (m_undone.size() > mostUndone)
            m_undone.removeFirst();
    }
    m_redone.clear();
    m_now = next;
}

void CompositionLayout::undo()
{
    m_gesture.clear();
    if (!canUndo())
        return;
    m_redone << std::exchange(m_now, m_undone.takeLast());
}

void CompositionLayout::redo()
{
    m_gesture.clear();
    if (!canRedo())
        return;
    m_undone << std::exchange(m_now, m_redone.takeLast());
}

void CompositionLayout::setResolution(QSize resolution)
{
    State next = m_now;
    next.resolution = resolution;
    if (!m_now.resolution.isEmpty() && !resolution.isEmpty()) {
        for (VideoRegion &region : next.regions)
            region.place = scaled(region.place, m_now.resolution, resolution);
    }
    edit(next);
}

int CompositionLayout::add()
{
    if (isFull())
        return -1;
    QStringList names;
    int top = 0;
    for (const VideoRegion &region : m_now.regions) {
        names << region.name;
        top = std::max(top, region.zPos + 1);
    }
    QString name;
    for (int number = 1; name.isEmpty() || names.contains(name); ++number)
        name = QStringLiteral("region%1").arg(number);
    const QSize size = m_now.resolution;
    const QRect whole(QPoint(0, 0), size);
    const QRect corner(even(size.width() * 2 / 3), even(size.height() * 2 / 3), even(size.width() / 4),
                       even(size.height() / 4));
    State next = m_now;
    next.regions << ::region(name, names.isEmpty() ? whole : corner, all(), top);
    edit(next);
    return static_cast<int>(m_now.regions.size()) - 1;
}

void CompositionLayout::remove(int region)
{
    if (!has(region))
        return;
    State next = m_now;
    next.regions.removeAt(region);
    edit(next);
}

void CompositionLayout::setRegion(int region, const VideoRegion &wanted, const QString &gesture)
{
    if (!has(region))
        return;
    State next = m_now;
    next.regions[region] = wanted;
    edit(next, gesture);
}

void CompositionLayout::move(int region, QPoint by, const QString &gesture)
{
    if (!has(region))
        return;
    VideoRegion wanted = m_now.regions[region];
    const QSize size = m_now.resolution;
    // One that is too large or already outside may always go back.
    const auto within = [](int at, int step, int length, int room) {
        const int most = std::max(0, room - length);
        const int to = at + step;
        return step < 0 ? std::min(at, std::max(0, to)) : std::max(at, std::min(most, to));
    };
    wanted.place.moveTo(within(wanted.place.x(), by.x(), wanted.place.width(), size.width()),
                        within(wanted.place.y(), by.y(), wanted.place.height(), size.height()));
    setRegion(region, wanted, gesture);
}

void CompositionLayout::resize(int region, QSize by, const QString &gesture)
{
    if (!has(region))
        return;
    VideoRegion wanted = m_now.regions[region];
    const QSize size = m_now.resolution;
    const auto within = [](int length, int step, int at, int room) {
        const int to = length + step;
        return step < 0 ? std::max(1, to) : std::max(length, std::min(room - at, to));
    };
    wanted.place.setSize({within(wanted.place.width(), by.width(), wanted.place.x(), size.width()),
                          within(wanted.place.height(), by.height(), wanted.place.y(), size.height())});
    setRegion(region, wanted, gesture);
}

void CompositionLayout::apply(Preset preset, const QList<LayoutSource> &sources)
{
    State next = m_now;
    const QSize size = m_now.resolution;
    switch (preset) {
    case Preset::Grid:
        next.regions = {::region(QStringLiteral("grid"), {{0, 0}, size}, all())};
        break;
    case Preset::Speaker:
        next.regions = speaker(size, sources);
        break;
    case Preset::PictureInPicture:
        next.regions = pictureInPicture(size, sources);
        break;
    case Preset::SideBySide:
        next.regions = sideBySide(size, sources);
        break;
    }
    edit(next);
}

bool CompositionLayout::shows(int region, const QString &source) const
{
    if (!has(region))
        return false;
    const QStringList &sources = m_now.regions[region].videoSources;
    return sources.contains(everything) || sources.contains(source);
}

void CompositionLayout::setShown(int region, const QString &source, bool shown,
                                 const QList<LayoutSource> &sources)
{
    if (!has(region) || shows(region, source) == shown)
        return;
    VideoRegion wanted = m_now.regions[region];
    if (wanted.videoSources.contains(everything))
        wanted.videoSources = idsBut(sources, {});
    if (shown)
        wanted.videoSources << source;
    else
        wanted.videoSources.removeAll(source);
    setRegion(region, wanted);
}

void CompositionLayout::setShowsEverything(int region, bool isEverything, const QList<LayoutSource> &sources)
{
    if (!has(region))
        return;
    VideoRegion wanted = m_now.regions[region];
    if (isEverything)
        wanted.videoSources = all();
    else if (wanted.videoSources.contains(everything))
        wanted.videoSources = idsBut(sources, {});
    setRegion(region, wanted);
}

QString CompositionLayout::text(QSize resolution)
{
    return QStringLiteral("%1x%2").arg(resolution.width()).arg(resolution.height());
}

QSize CompositionLayout::parse(const QString &resolution)
{
    static const QRegularExpression form(QStringLiteral("^(\\d{1,5})x(\\d{1,5})$"));
    const QRegularExpressionMatch match = form.match(resolution);
    return match.hasMatch() ? QSize(match.captured(1).toInt(), match.captured(2).toInt()) : QSize();
}

QString CompositionLayout::json() const
{
    CompositionWish wish;
    wish.resolution = m_now.resolution;
    wish.layout = m_now.regions;
    QJsonObject body = RoomJson::body(wish);
    body.remove(QLatin1String("session_id"));
    return QString::fromUtf8(QJsonDocument(body).toJson());
}

QString CompositionLayout::nameOf(Preset preset)
{
    switch (preset) {
    case Preset::Grid:
        return tr("Grid");
    case Preset::Speaker:
        return tr("Speaker");
    case Preset::PictureInPicture:
        return tr("Picture in picture");
    case Preset::SideBySide:
        return tr("Side by side");
    }
    return {};
}

QString CompositionLayout::explanationOf(Preset preset)
{
    switch (preset) {
    case Preset::Grid:
        return tr("All recordings in one grid.");
    case Preset::Speaker:
        return tr("The longest recording large, the others in a strip beside it.");
    case Preset::PictureInPicture:
        return tr("The longest recording over the whole picture, the others small in a corner.");
    case Preset::SideBySide:
        return tr("One half of the recordings at the left, the other at the right.");
    }
    return {};
}
