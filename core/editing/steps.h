#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "editing/book_draft.h"
#include "money/flat_amount.h"

namespace seatwise {

// Bands and tiers of a draft, as they stand in its JSON. What cannot be read as a figure is left as it stands.

/// The tiers or bands of a model; null where it has none.
[[nodiscard]] const DraftJson* stepsIn(const DraftJson& model);
[[nodiscard]] DraftJson* stepsIn(DraftJson& model);

/// The base at which a band joins the one before it, which is that one priced at its first quantity. Nothing for the
/// first band, and where a figure cannot be read or the base has more decimals than an amount of a book. R9.
[[nodiscard]] std::optional<FlatAmount> baseThatJoins(const DraftJson& bands, std::size_t band);

/// Whether a band joins the one before it.
[[nodiscard]] bool joins(const DraftJson& bands, std::size_t band);

/// Gives the bands from `first` on that joined theirs in `before` the bases at which they join again, but for the one
/// at `kept`. Both lists have as many bands.
void rejoin(DraftJson& bands, const DraftJson& before, std::size_t first, std::optional<std::size_t> kept = {});

/// A model whose amounts are those of another so many times, as a period of so many months has them; nothing where an
/// amount cannot be read or does not fit, and for percentages.
[[nodiscard]] std::optional<DraftJson> timesMonths(const DraftJson& model, int times);

/// Whether a charge has no model of its own for a longer period, or one that is its monthly one times the months.
[[nodiscard]] bool followsMonths(const DraftJson& charge, Billing billing);

/// Gives a charge after an edit the models of longer periods that followed its monthly one before it, and still are as
/// they were.
void letPeriodsFollow(DraftJson& charge, const DraftJson& before);

} // namespace seatwise
