// SPDX-License-Identifier: GPL-3.0-or-later
// What LeakSanitizer must not say of libraries that we can't mend; linked into sanitized programs only.

// QPdfDocument of Qt 6.4 never frees what it made for a document that it then can't open, about 1 kB each.
extern "C" const char *__lsan_default_suppressions();
extern "C" const char *__lsan_default_suppressions()
{
    return "leak:libQt6Pdf.so\n";
}
