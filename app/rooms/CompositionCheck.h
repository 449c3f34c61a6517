// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/Failure.h"
#include "rooms/CompositionLayout.h"

#include <optional>

/// What is wrong with a layout before anything is asked: one sentence each, with the field that it belongs
/// to.
struct CompositionFinding
{
    Q_DECLARE_TR_FUNCTIONS(CompositionFinding)
public:
    enum class Field { Resolution, Regions, Name, Place, Depth, Grid, Sources };

    int region = -1; ///< -1: the picture as a whole
    Field field = Field::Regions;
    QString text;           ///< translated
    bool isWarning = false; ///< it may be created all the same

    /// In the order of the regions; nothing is checked against recordings that are not known yet.
    static QList<CompositionFinding> of(const CompositionLayout &layout,
                                        const std::optional<QList<LayoutSource>> &sources);
    /// What the API complained about in a layout, at its field: "/video_layout/strip/width".
    static QList<CompositionFinding> refused(const Failure &failure, const CompositionLayout &layout);
    static bool areFatal(const QList<CompositionFinding> &findings);
    bool operator==(const CompositionFinding &) const = default;
};
