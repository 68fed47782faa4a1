#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "calendar/date.h"
#include "money/error.h"
#include "pricebook/price_book.h"
#include "pricing/price.h"
#include "quoting/quote.h"
#include "quoting/quote_documents.h"

namespace seatwise::cli {

// Arguments as typed, read strictly. Each error is of kind usage (exit 2), names the option and says what is allowed.

/// What help calls a value, and what a shell offers for it.
struct Kind
{
    std::string_view shown;
    std::string_view words{}; ///< apart by spaces
    bool isFile = false;
};

inline constexpr Kind fileKind{"FILE", {}, true};
inline constexpr Kind bookKind{"ID|FILE", "music-learning sessiontrack", true};
inline constexpr Kind nameKind{"NAME"};
inline constexpr Kind planKind{"PLAN"};

/// How a value of a type is typed: its kind, and a function that reads it for an option of some name.
template<class T>
struct Typed;

#define SEATWISE_TYPED(type, ...)                                                                                      \
    template<>                                                                                                         \
    struct Typed<type>                                                                                                 \
    {                                                                                                                  \
        static constexpr Kind kind{__VA_ARGS__};                                                                       \
        [[nodiscard]] static Result<type> read(std::string_view text, std::string_view name);                          \
    }

SEATWISE_TYPED(std::string, "TEXT");
SEATWISE_TYPED(SeatCount, "N"); // digits alone, at most maxQuantity: no sign, separator or exponent
SEATWISE_TYPED(Billing, "PERIOD", "monthly quarterly semiannual annual");
SEATWISE_TYPED(MonthlyAnchor, "ANCHOR", "calendar start");
SEATWISE_TYPED(Date, "YYYY-MM-DD");
SEATWISE_TYPED(Percent, "PCT"); // from 0 to 100, without the sign
SEATWISE_TYPED(Money, "M");     // not negative, up to 4 decimals
SEATWISE_TYPED(PlanChoice, "PLAN|auto", "auto");
SEATWISE_TYPED(QuotePaper, "SIZE", "letter a4");
SEATWISE_TYPED(QuoteStatus, "STATUS", "draft issued accepted declined expired superseded");
#undef SEATWISE_TYPED

template<class Tag>
struct Typed<Id<Tag>>
{
    static constexpr Kind kind{"ID"};
    [[nodiscard]] static Result<Id<Tag>> read(std::string_view text, std::string_view) { return Id<Tag>(text); }
};

/// Whole numbers that an option takes, and what its error calls them: "a whole number from 1 to 12".
struct WholeRange
{
    std::int64_t least;
    std::int64_t most;
    std::string must;
};
[[nodiscard]] Result<std::int64_t> readWhole(std::string_view text, std::string_view name, const WholeRange& range);

/// The number in a text of digits alone, at most maxQuantity.
[[nodiscard]] std::optional<SeatCount> seatsIn(std::string_view text) noexcept;

/// "credit=240" split at its first "=", neither side empty.
struct UnitValue
{
    std::string unit;
    std::string value;
};
[[nodiscard]] Result<UnitValue> parseUnitValue(std::string_view text, std::string_view option);

/// A plan by its id, for the commands that look at one plan and so know no "auto".
[[nodiscard]] Result<const Plan*> findPlan(const PriceBook& book, const PlanId& id);

/// The name of an option in a message: "seats" of "--seats".
[[nodiscard]] std::string_view withoutDashes(std::string_view name) noexcept;

/// Text from outside as part of a message: in quotes, cut after 60 bytes.
[[nodiscard]] std::string inQuotes(std::string_view text);

/// The words of a list that is apart by spaces: "monthly or annual", "a, b or c".
[[nodiscard]] std::string oneOf(std::string_view words);

} // namespace seatwise::cli
