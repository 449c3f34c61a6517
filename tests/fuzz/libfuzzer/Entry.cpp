// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/Target.h"

#include <cstddef>
#include <cstdint>

// Each fuzzer links one target; what it throws ends the process, which libFuzzer reports with the input.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const Target::Run run = Target::all().begin()->second;
    run(QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)));
    return 0;
}
