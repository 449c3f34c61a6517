#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is needed, builds release and dev, and runs every test but the benchmarks in both.
# JOBS=N sets how many things are done at once, PRESETS="dev" narrows what is built.
set -euo pipefail
cd "$(dirname "$(readlink -f "$0")")/.."
jobs=${JOBS:-$(nproc)}
packaging/install-dependencies.sh build run test

status=0
for preset in ${PRESETS:-release dev}; do
    echo "== $preset: build"
    cmake --preset "$preset" -Wno-dev
    cmake --build --preset "$preset" -j "$jobs"
    echo "== $preset: tests"
    ctest --preset "$preset" -j "$jobs" || status=1
done
exit $status
