// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore>
#include <QtNetwork>

#include <chrono>
#include <expected>
#include <functional>
#include <memory>
#include <optional>
#include <utility>
#include <vector>
