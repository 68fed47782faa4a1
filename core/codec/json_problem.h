#pragma once

#include <string>
#include <vector>

#include "money/error.h"
#include "words/message.h"

namespace seatwise {

/// One thing wrong with a JSON text: where (JSON path such as "plans[1].charges[0].monthly.tiers[2].rate", and line)
/// and what was expected there.
struct JsonProblem
{
    std::string path;
    Message message;

    friend bool operator==(const JsonProblem&, const JsonProblem&) = default;
};

/// A problem with where it is: "plans[1].seats: line 48: …".
[[nodiscard]] Message inPlace(const JsonProblem& problem);

/// The problems as the one line the program prints: the first, and how many more there are.
[[nodiscard]] Error asError(const std::vector<JsonProblem>& problems);

} // namespace seatwise
