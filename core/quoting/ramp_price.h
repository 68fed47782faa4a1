#pragma once

#include <vector>

#include "calendar/period.h"
#include "quoting/quote_option.h"

namespace seatwise {

/// What seats that grow by year cost over the term, or over the years of the ramp where there is none, as a price to
/// quote: a line for the years of each number of seats at the list price, what is charged once, and what each offer
/// takes off over all years. The invoices are those of schedule(), and their sum is the total. R77.
/// Refused: no start, a trial, and as price() and schedule() are.
[[nodiscard]] Result<ServicePrice> priceOfRamp(const PriceBook& book, const Selection& selection);

/// Years of a contract, one after another, that have the same seats.
struct YearsOfSeats
{
    int first = 1;
    int last = 1;
    SeatCount seats = 0;
    Period days{};

    friend bool operator==(const YearsOfSeats&, const YearsOfSeats&) = default;
};

/// The years of a ramp by their seats, to the end of the term. The selection has a start, and its ramp no more years
/// than its term.
[[nodiscard]] std::vector<YearsOfSeats> yearsBySeats(const Selection& selection);

} // namespace seatwise
