#pragma once

#include <iosfwd>

#include <rapidcheck.h>

#include "book.h"
#include "pricebook/price_book.h"

namespace seatwise::test {

/// A book of one plan "team" made up by RapidCheck: seat charges of any model that counts seats, with or without a fee,
/// a minimum and a seat step, in any rounding.
struct GeneratedBook
{
    Book book;

    [[nodiscard]] const Plan& plan() const { return book.plans.front(); }
};

std::ostream& operator<<(std::ostream& out, const GeneratedBook& generated);

/// How fine the rates of a generated book are: whole cents, or down to a millionth.
enum class Rates { wholeCents, fine };

/// Which models a generated book uses: those whose total never falls with more seats, or volume lists too.
enum class Models { rising, any };

[[nodiscard]] rc::Gen<GeneratedBook> anyBook(Rates rates, Models models);

/// A seat count the plan admits, many of them beside a band boundary.
[[nodiscard]] rc::Gen<SeatCount> anySeats(const Plan& plan, Billing billing);

[[nodiscard]] rc::Gen<Billing> anyBilling();

} // namespace seatwise::test
