#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "money/error.h"
#include "pricebook/charge.h"
#include "pricebook/price_book.h"
#include "text/find.h"
#include "words/workshop_words.h"

namespace seatwise {

// What the levers of a draft have in common.

/// The draft written and read, so that it is as valid as any file and has its SHA-256. Refused, in one line, with
/// what the rules of price books do not allow, and for prices converted to another currency.
[[nodiscard]] Result<SharedBook> asWritten(const BookContent& book);

/// Misused, with the plans there are, for another id.
[[nodiscard]] Result<Plan*> planToEdit(BookContent& book, const PlanId& plan);

/// Misused for an amount below zero: `what` names it, "the fee of Pro".
[[nodiscard]] Result<void> checkAmount(Rate amount, Message what);

/// What is said of a name of one kind that will not do.
struct NameKind
{
    const Words<void(Number)>& needed;
    const Words<void()>& field;
};

inline constexpr NameKind namesOfSegments{words::segmentNeedsName, words::segmentNameField};
inline constexpr NameKind namesOfPromises{words::promiseNeedsName, words::promiseNameField};

/// Misused for a name that is not one line of 1 to 200 bytes of text.
[[nodiscard]] Result<void> checkName(std::string_view name, const NameKind& kind);

/// Puts an assumption at `path`, in place of any at it or below it: what stands there was set in the workshop. A figure
/// that was changed is in no document, whether the one before it was or not. The note is English, as the whole of a
/// file is; noteOf() gives it in other languages.
void noteAsSet(BookContent& book, const std::string& path);

/// Takes away the assumptions at `path` and below it, because nothing is there any more.
void forget(BookContent& book, const std::string& path);

/// An id made of a name: "soc-2-type-ii". One that is taken gets a number.
[[nodiscard]] std::string idFrom(std::string_view name, const std::vector<std::string_view>& taken);

/// The charge of one amount a month, whatever the quantity; none where there is none.
[[nodiscard]] auto flatFeeIn(auto& charges)
{
    return findWhere(charges, [](const Charge& charge) {
        return !charge.inArrears && hasMonthly(charge) && std::holds_alternative<Flat>(charge.monthly);
    });
}

/// Its amount.
[[nodiscard]] std::optional<Rate> flatFeeOf(const std::vector<Charge>& charges);

/// Makes the charge one amount a month; a year is 12 × it. Whether that changed anything.
bool setFlatFee(Charge& charge, Rate amount);

} // namespace seatwise
