// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/Failure.h"

#include <expected>

/// What a piece of work ended with: the value, or why there is none.
template <class T>
using Outcome = std::expected<T, Failure>;

/// An outcome that carries no value but success.
using Done = std::expected<void, Failure>;

inline std::unexpected<Failure> failed(Failure failure)
{
    return std::unexpected<Failure>(std::move(failure));
}

inline std::unexpected<Failure> failed(Failure::Kind kind, QString technical = {})
{
    return std::unexpected<Failure>(Failure::of(kind, std::move(technical)));
}
