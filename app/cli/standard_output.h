#pragma once

#include "money/error.h"

namespace seatwise::cli {

/// Puts something that cannot be used in the place of each standard stream that is closed, so that no file of ours gets
/// its number and then what was meant for the screen. To be called before anything is opened.
void holdClosedStreams() noexcept;

/// Whether an answer can be written to standard output, asked before anything is changed. Failed when it is closed,
/// when its reader has gone, and when the disk or device behind it is full.
[[nodiscard]] Result<void> checkStandardOutput();

} // namespace seatwise::cli
