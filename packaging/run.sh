#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is needed, builds the release and opens the console on the demo account; where there is no display it
# walks every pane offscreen instead and says where the pictures are. Further arguments go to signalbox.
set -euo pipefail
cd "$(dirname "$(readlink -f "$0")")/.."
packaging/install-dependencies.sh build run
cmake --preset release -Wno-dev
cmake --build --preset release --target signalbox -j "${JOBS:-$(nproc)}"

signalbox=build/release/bin/signalbox
if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || [ "$(uname)" = Darwin ]; then
    exec "$signalbox" --sandbox "$@"
fi
pictures=$PWD/build/tour
status=0
# Qt's offscreen platform says of each window that it has no size hints.
QT_QPA_PLATFORM=offscreen "$signalbox" --sandbox --tour "$pictures" "$@" 2> >(grep -v propagateSizeHints >&2) || status=$?
echo "There is no display here, so the console was walked offscreen. Pictures: $pictures"
exit $status
