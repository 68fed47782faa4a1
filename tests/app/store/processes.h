#pragma once

#include <functional>
#include <string>
#include <sys/types.h>

#include "quoting/quote_store.h"

namespace seatwise::test {

/// Runs something in a process of its own, which ends without any clean-up; its process id.
[[nodiscard]] pid_t inChild(const std::function<int()>& work);

/// Waits for a process; -1 when it did not end by itself.
[[nodiscard]] int exitCodeOf(pid_t child);

/// How often to kill: as often as every change has time for, or as SEATWISE_SOAK says.
[[nodiscard]] int kills(int usually);

/// The id of a quote that no other writer uses.
[[nodiscard]] std::string nameOf(int writer, int number);

/// Fails the test unless the trail and all quotes hold.
void expectWhole(const QuoteStore& store);

} // namespace seatwise::test
