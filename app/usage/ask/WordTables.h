// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStringView>

/// The words of the grammar as data: lines "sense value: phrase, phrase". A "~" at the end of a word stands
/// for the endings of German adjectives.
namespace WordTables {
QStringView english();
QStringView german();
QStringView products();   ///< both languages
QStringView metrics();    ///< both languages
QStringView dimensions(); ///< both languages
/// Which names on the wire a concept can have: "metric cost: cost total_cost; cost". After the semicolon:
/// words that a name has to have when none of the names before fits.
QStringView concepts();
/// "DE|49|germany|deutschland"
QStringView countries();
/// Words of everyday language that lie next to one of ours and are none: never mended into it.
QStringView notTypos();
} // namespace WordTables
