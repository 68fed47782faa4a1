#pragma once

#include "book.h"
#include "pricebook/price_book.h"

namespace seatwise::test {

/// The list of the music learning platform as its source document publishes it: Prelude (trial, up to 19 seats), Solo
/// (5 to 19) and Ensemble (20 and more, eight tiers), monthly and annual amounts as printed, and a claimed
/// annual saving of 20 % that they do not contain. Built here and not read,
/// so that a test of the engine tests the engine.
[[nodiscard]] Book musicBook();

/// The same with the annual policy of `percent` off.
[[nodiscard]] Book musicBookWithAnnualDiscount(int percent);

/// What the published formulas give, worked out in whole cents without any of the program's code. Solo: 7.95 for 5
/// seats and 0.80 for each further one. Ensemble: 15.95, and each seat at the rate of its own tier: 120 at .20, 120 at
/// .18, 260 at .16, 500 at .12, 1,500 at .10, 1,700 at .08, 1,800 at .06, the rest at .05.
[[nodiscard]] long long soloCents(long long seats, Billing billing);
[[nodiscard]] long long ensembleCents(long long seats, Billing billing);
/// Solo up to 19 seats, Ensemble from 20.
[[nodiscard]] long long publishedCents(long long seats, Billing billing);

/// The music platform's list, billed by every period there is.
[[nodiscard]] Book musicBookOfEveryPeriod();

} // namespace seatwise::test
