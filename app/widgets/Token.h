// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// The named colours of a theme; their values stand in ThemeColours.cpp alone.
enum class Token {
    Window, ///< behind the content
    Panel,  ///< the content: tables, side panels, dialogs
    Line,   ///< 1-px lines
    Border, ///< the edge of a control, strong enough to be seen
    Text,
    Muted, ///< hints, headers, times
    Disabled,
    Accent, ///< the one main action, focus
    AccentHover,
    AccentText, ///< on Accent
    Selection,  ///< behind selected rows
    Hover,      ///< behind the row or button under the pointer
    Link,
    Danger,
    Navigation, ///< the column at the left
    NavigationText,
    NavigationStrong, ///< the current entry, the name of the account
    NavigationMuted,
    NavigationSelection,
    NavigationHover,
    Paper, ///< a page preview, white in both themes
    Alert, ///< the red number in the navigation
    AlertText,
    Count, ///< how many there are
};
