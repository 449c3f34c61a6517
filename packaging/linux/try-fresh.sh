#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# try-fresh.sh ROOT [run|test]: clones the last commit into a fresh Debian 12 root that has nothing but git and sudo, and runs
# packaging/run.sh (the tour, for there is no display) or packaging/test.sh there as a user who is not root. Needs root
# (or sudo) and the package debootstrap. ROOT is made when it isn't there, and kept.
set -euo pipefail
root=$(readlink -f "${1:?which folder may hold the fresh root?}")
what=${2:-run}
cd "$(dirname "$(readlink -f "$0")")/../.."
as_root=(); [ "$(id -u)" = 0 ] || as_root=(sudo)

if [ ! -x "$root/usr/bin/apt-get" ]; then
    "${as_root[@]}" debootstrap --variant=minbase --include=git,sudo,ca-certificates bookworm "$root" \
        "${DEBIAN_MIRROR:-http://deb.debian.org/debian}"
fi
in_root() { "${as_root[@]}" chroot "$root" env -i PATH=/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin LC_ALL=C.UTF-8 "$@"; }
in_root id newcomer >/dev/null 2>&1 || {
    in_root useradd --create-home newcomer
    echo 'newcomer ALL=(ALL) NOPASSWD: ALL' | "${as_root[@]}" tee "$root/etc/sudoers.d/newcomer" >/dev/null
}
unmount() { "${as_root[@]}" umount "$root/dev/pts" "$root/dev/shm" "$root/proc" 2>/dev/null || true; }
trap unmount EXIT
"${as_root[@]}" mount -t proc proc "$root/proc"
"${as_root[@]}" mkdir -p "$root/dev/shm" "$root/dev/pts"
"${as_root[@]}" mount -t tmpfs tmpfs "$root/dev/shm"
"${as_root[@]}" mount -t devpts devpts "$root/dev/pts"

"${as_root[@]}" rm -rf "$root/home/newcomer/signalbox" "$root/tmp/signalbox.bundle"
bundle=$(mktemp --suffix=.bundle)
git bundle create -q "$bundle" HEAD
"${as_root[@]}" cp "$bundle" "$root/tmp/signalbox.bundle" && rm "$bundle"
"${as_root[@]}" chmod 0644 "$root/tmp/signalbox.bundle"
in_root sudo -iu newcomer git clone -q /tmp/signalbox.bundle signalbox
in_root sudo -iu newcomer env JOBS="${JOBS:-$(nproc)}" bash -c "cd signalbox && time packaging/$what.sh"
