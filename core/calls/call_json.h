#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "calls/call.h"
#include "money/error.h"

namespace seatwise {

/// As much of the beginning of a kept call as readCallHead() is to be given.
inline constexpr std::size_t maxCallHeadBytes = 16'384;

/// A call as canonical bytes: one object of JSON without spaces, what a list shows of it first.
[[nodiscard]] std::string writeCall(const Call& call);

/// The call of such bytes. Failed, with the first thing found wrong, for other bytes, for those of a call that
/// checkCall() refuses, and, in so many words, for those that a newer Seatwise wrote.
[[nodiscard]] Result<Call> readCall(std::string_view json);

/// What a list shows of a call, from the beginning of its bytes alone; nothing where that does not stand there as
/// writeCall() writes it.
[[nodiscard]] std::optional<CallHead> readCallHead(std::string_view beginning);

} // namespace seatwise
