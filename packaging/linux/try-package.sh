#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# try-package.sh [ROOT]: makes the .deb, installs it in a fresh Debian 12 root and starts it there. Needs root (or sudo)
# for debootstrap and chroot. ROOT is a folder to keep the fresh root in; without it a temporary one is removed at the end.
set -euo pipefail
cd "$(dirname "$(readlink -f "$0")")/../.."
packaging/install-dependencies.sh build run package
as_root=(); [ "$(id -u)" = 0 ] || as_root=(sudo)

cmake --preset release -Wno-dev
cmake --build --preset release --target signalbox signalbox-sandbox -j "${JOBS:-$(nproc)}"
cpack --config build/release/CPackConfig.cmake -G DEB
package=$(ls -t build/release/packages/signalbox_*.deb | head -n 1)
dpkg-deb --info "$package" | sed -n '/Package:/,$p'

root=${1:-$(mktemp -d)}
clean() {
    "${as_root[@]}" umount "$root/proc" 2>/dev/null || true
    [ $# -gt 0 ] || "${as_root[@]}" rm -rf "$root"
}
trap 'clean ${1:+keep}' EXIT
if [ ! -x "$root/usr/bin/apt-get" ]; then
    "${as_root[@]}" debootstrap --variant=minbase bookworm "$root" "${DEBIAN_MIRROR:-http://deb.debian.org/debian}"
fi
"${as_root[@]}" mount -t proc proc "$root/proc"
"${as_root[@]}" cp "$package" "$root/tmp/signalbox.deb"
in_root() { "${as_root[@]}" chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@"; }
in_root apt-get update -qq
in_root apt-get install -y -qq --no-install-recommends /tmp/signalbox.deb
in_root signalbox --version
in_root env QT_QPA_PLATFORM=offscreen signalbox --sandbox --exit-after-startup
in_root env QT_QPA_PLATFORM=offscreen signalbox --exit-after-startup
in_root apt-get remove -y -qq signalbox
echo "The package installs, starts and leaves in a fresh Debian 12."
