#pragma once

#include "workshop/draft_model.h"

namespace seatwise::ui::test {

/// A draft of the SessionTrack book with Pro at 34.99 instead of 29.99, two cards, a ranking of three people, a survey
/// with its intersections, the demand at two prices and an experiment. Its figures are made up.
[[nodiscard]] DraftModel sampleModel();

} // namespace seatwise::ui::test
