// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/CompositionCheck.h"

#include <QSet>

namespace {
using Field = CompositionFinding::Field;
using Findings = QList<CompositionFinding>;

struct Checked
{
    const CompositionLayout &layout;
    const std::optional<QList<LayoutSource>> &sources;
    int number;
    const VideoRegion &region;
    Findings &found;

    void error(Field field, const QString &text) const
    {
        found << CompositionFinding{number, field, text, false};
    }
    void warning(Field field, const QString &text) const
    {
        found << CompositionFinding{number, field, text, true};
    }
    bool hasAll() const { return region.videoSources.contains(CompositionLayout::everything); }
    /// How many recordings it shows; -1 where that isn't known.
    int count() const
    {
        if (!hasAll())
            return static_cast<int>(region.videoSources.size());
        return sources ? static_cast<int>(sources->size()) : -1;
    }
};

void checkPicture(const CompositionLayout &layout, Findings &found)
{
    const QSize size = layout.resolution();
    const auto outside = [](int pixels) {
        return pixels < CompositionWish::shortest || pixels > CompositionWish::longest;
    };
    if (outside(size.width()) || outside(size.height()))
        found << CompositionFinding{-1, Field::Resolution,
                                    CompositionFinding::tr("Width and height must be from %1 to %2 pixels.")
                                        .arg(CompositionWish::shortest)
                                        .arg(CompositionWish::longest)};
    else if (size.width() * size.height() > CompositionWish::largestArea)
        found << CompositionFinding{
            -1, Field::Resolution,
            CompositionFinding::tr("Too many pixels: at a width of %1 the height may be %2 at most.")
                .arg(size.width())
                .arg(CompositionWish::largestArea / size.width())};
    if (layout.regions().isEmpty())
        found << CompositionFinding{-1, Field::Regions,
                                    CompositionFinding::tr("Add a region, or choose one of the layouts.")};
    else if (layout.regions().size() > CompositionWish::mostRegions)
        found << CompositionFinding{
            -1, Field::Regions,
            CompositionFinding::tr("A composition has %n regions at most. Remove one.", nullptr,
                                   CompositionWish::mostRegions)};
}

void checkName(const Checked &check)
{
    if (check.region.name.trimmed().isEmpty())
        return check.error(Field::Name, CompositionFinding::tr("Give the region a name."));
    for (int other = 0; other < check.number; ++other) {
        if (check.layout.regions()[other].name == check.region.name)
            check.error(Field::Name, CompositionFinding::tr("Another region has this name already."));
    }
}

void checkPlace(const Checked &check)
{
    const QRect &place = check.region.place;
    if (place.width() < 1 || place.height() < 1)
        return check.error(Field::Place,
                           CompositionFinding::tr("Nothing would be seen: give it a width and a height."));
    const QRect picture(QPoint(0, 0), check.layout.resolution());
    if (!picture.isEmpty() && !picture.contains(place))
        check.error(Field::Place, CompositionFinding::tr("It reaches out of the picture of %1 × %2 pixels.")
                                      .arg(picture.width())
                                      .arg(picture.height()));
}

// At the one that is covered, or at the second one where neither is said to lie above.
void checkDepth(const Checked &check)
{
    const QList<VideoRegion> &regions = check.layout.regions();
    for (int number = 0; number < regions.size(); ++number) {
        const VideoRegion &other = regions[number];
        if (number == check.number || !other.place.intersects(check.region.place))
            continue;
        if (other.zPos > check.region.zPos && other.place.contains(check.region.place))
            check.warning(Field::Depth,
                          CompositionFinding::tr("It is hidden: “%1” lies over all of it.").arg(other.name));
        else if (other.zPos == check.region.zPos && number < check.number)
            check.warning(Field::Depth,
                          CompositionFinding::tr("It overlaps “%1” at the same depth: nothing says which "
                                                 "of them lies above.")
                              .arg(other.name));
    }
}

void checkGrid(const Checked &check)
{
    const auto wrong = [](const std::optional<int> &limit) { return limit && *limit < 1; };
    const VideoRegion &region = check.region;
    if (wrong(region.maxColumns) || wrong(region.maxRows))
        return check.error(Field::Grid,
                           CompositionFinding::tr("A grid has one row and one column at least."));
    const int count = check.count();
    if (!region.maxColumns || !region.maxRows || count < 0)
        return;
    const qint64 room = static_cast<qint64>(*region.maxColumns) * *region.maxRows;
    if (room < count)
        check.warning(Field::Grid,
                      CompositionFinding::tr("Its grid has room for %1 of its %n recordings.", nullptr, count)
                          .arg(room));
}

void checkSources(const Checked &check)
{
    if (check.region.videoSources.isEmpty())
        return check.error(Field::Sources, CompositionFinding::tr("Choose a recording that it shows."));
    if (!check.sources)
        return;
    if (check.hasAll()) {
        if (check.sources->isEmpty())
            check.error(Field::Sources, CompositionFinding::tr("The session has no video recording."));
        return;
    }
    QSet<QString> known;
    for (const LayoutSource &source : *check.sources)
        known.insert(source.id);
    const auto strangers = std::ranges::count_if(check.region.videoSources,
                                                 [&](const QString &id) { return !known.contains(id); });
    if (strangers > 0)
        check.error(Field::Sources,
                    CompositionFinding::tr("%n of its recordings are not of this session. Choose others.",
                                           nullptr, static_cast<int>(strangers)));
}

Field fieldOf(const QString &name)
{
    if (name == u"z_pos")
        return Field::Depth;
    if (name == u"max_columns" || name == u"max_rows")
        return Field::Grid;
    if (name == u"video_sources")
        return Field::Sources;
    return name == u"x_pos" || name == u"y_pos" || name == u"width" || name == u"height" ? Field::Place
                                                                                         : Field::Name;
}

QString wordsOf(const Problem &problem)
{
    return problem.detail.isEmpty() ? problem.title : problem.detail;
}
} // namespace

QList<CompositionFinding> CompositionFinding::refused(const Failure &failure, const CompositionLayout &layout)
{
    Findings found;
    for (const Problem &problem : failure.problems) {
        const QStringList path = problem.pointer.split(u'/', Qt::SkipEmptyParts);
        const auto top = std::ranges::find_if(
            path, [](const QString &part) { return part == u"video_layout" || part == u"resolution"; });
        if (top == path.cend())
            continue;
        if (*top == u"resolution") {
            found << CompositionFinding{-1, Field::Resolution, wordsOf(problem)};
            continue;
        }
        const qsizetype at = top - path.cbegin();
        const QString name = path.value(at + 1);
        const auto region = std::ranges::find(layout.regions(), name, &VideoRegion::name);
        if (region == layout.regions().cend())
            found << CompositionFinding{-1, Field::Regions, wordsOf(problem)};
        else
            found << CompositionFinding{static_cast<int>(region - layout.regions().cbegin()),
                                        fieldOf(path.value(at + 2)), wordsOf(problem)};
    }
    return found;
}

QList<CompositionFinding> CompositionFinding::of(const CompositionLayout &layout,
                                                 const std::optional<QList<LayoutSource>> &sources)
{
    Findings found;
    checkPicture(layout, found);
    for (int number = 0; number < layout.regions().size(); ++number) {
        const Checked check{layout, sources, number, layout.regions()[number], found};
        checkName(check);
        checkPlace(check);
        checkDepth(check);
        checkGrid(check);
        checkSources(check);
    }
    return found;
}

bool CompositionFinding::areFatal(const QList<CompositionFinding> &findings)
{
    return std::ranges::any_of(findings, [](const CompositionFinding &one) { return !one.isWarning; });
}
