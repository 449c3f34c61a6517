// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// What a colour may stand for. It always goes with a word: colour never carries meaning alone.
enum class Tone { Neutral, Waiting, Running, Good, Bad, Doubtful, Ended, Accent };
