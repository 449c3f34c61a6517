// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/Target.h"

std::map<std::string, Target::Run> &Target::all()
{
    static std::map<std::string, Run> targets;
    return targets;
}

QByteArray Target::firstLine(QByteArray &bytes)
{
    const qsizetype end = bytes.indexOf('\n');
    const QByteArray line = end < 0 ? bytes : bytes.left(end);
    bytes = end < 0 ? QByteArray() : bytes.mid(end + 1);
    return line;
}
