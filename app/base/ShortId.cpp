// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/ShortId.h"

QString ShortId::of(const QString &id)
{
    return id.size() > 16 ? id.left(8) + QChar(0x2026) + id.right(4) : id;
}
