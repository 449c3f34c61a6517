#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# install-dependencies.sh [GROUP...]: installs the groups of packages-debian.txt that are named (build and run if none
# is). Does nothing, and asks for no password, when everything is there.
set -euo pipefail
list="$(dirname "$(readlink -f "$0")")/packages-debian.txt"
[ $# -gt 0 ] || set -- build run

wanted() { # the entries of the named groups, one a line
    local group
    for group in "$@"; do
        awk -v group="$group" '!/^#/ && $2 == group { print $1 }' "$list"
    done
}
installed() {
    [ "$(dpkg-query -W -f '${db:Status-Status}' "$1" 2>/dev/null)" = installed ]
}
missing() { # the entries none of whose alternatives is installed
    local entry alternative
    while read -r entry; do
        for alternative in ${entry//|/ }; do
            installed "$alternative" && continue 2
        done
        echo "$entry"
    done
}

if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
    echo "This system has no apt. Signalbox needs what $list names; make sure that it is there." >&2
    exit 0
fi
mapfile -t entries < <(wanted "$@" | missing)
[ ${#entries[@]} -gt 0 ] || exit 0

as_root=()
if [ "$(id -u)" != 0 ]; then
    command -v sudo >/dev/null || { echo "Missing: ${entries[*]}. Install them as root, or install sudo." >&2; exit 1; }
    as_root=(sudo)
fi
echo "Installing what is missing: ${entries[*]}"
"${as_root[@]}" apt-get update -qq
packages=()
for entry in "${entries[@]}"; do
    name=${entry%%|*}
    for alternative in ${entry//|/ }; do
        if apt-cache policy "$alternative" | grep -q 'Candidate: [^(]'; then
            name=$alternative
            break
        fi
    done
    packages+=("$name")
done
"${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${packages[@]}"
