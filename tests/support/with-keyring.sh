#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# with-keyring.sh COMMAND...: runs it in a private session bus with a throw-away, unlocked login keyring.
# KEYRING_PASSWORD is the keyring's password; it must not be empty, or no keyring is made.
set -eu
if [ "${1:-}" != --inner ]; then
    home=$(mktemp -d)
    trap 'rm -rf "$home"' EXIT
    mkdir -p -m 700 "$home/home" "$home/run"
    status=0
    env -u DISPLAY -u WAYLAND_DISPLAY HOME="$home/home" XDG_RUNTIME_DIR="$home/run" \
        XDG_DATA_HOME="$home/home/.local/share" XDG_CONFIG_HOME="$home/home/.config" XDG_CACHE_HOME="$home/home/.cache" \
        XDG_CURRENT_DESKTOP=GNOME dbus-run-session -- "$0" --inner "$@" || status=$?
    exit "$status"
fi
shift
printf '%s' "${KEYRING_PASSWORD:-test}" |
    gnome-keyring-daemon --daemonize --unlock --components=secrets >"$XDG_RUNTIME_DIR/keyring.log" 2>&1
exec "$@"
