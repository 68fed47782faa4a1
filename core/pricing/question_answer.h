#pragma once

#include <string>
#include <variant>

#include "money/error.h"
#include "pricing/curve.h"
#include "pricing/target.h"
#include "pricing/typed_question.h"

namespace seatwise {

/// The price of what is asked, with the discount that is named.
struct PriceAnswer
{
    Selection selection;
    Price price;
    DiscountBand::Needs needs = DiscountBand::Needs::none; ///< of that discount
};

/// The most seats that a budget buys, and their price.
struct SeatsAnswer
{
    Selection selection;
    Price price;
    Money left; ///< of the budget
    DiscountBand::Needs needs = DiscountBand::Needs::none;
};

/// How seats come to cost a budget.
struct TargetAnswer
{
    Selection selection; ///< with the discount that is looked for, where there is one
    Target target;
};

/// What is asked says too little, or something that is not understood and may change the answer.
struct UnclearAnswer
{
    bool lacksSeats = false; ///< and has no budget either, nor has the selection seats
};

using QuestionAnswer = std::variant<UnclearAnswer, PriceAnswer, SeatsAnswer, TargetAnswer>;

/// The answer to a question about a selection: what the question names in the place of what there is, with the usage
/// and add-ons that its plan takes. A plan that is not named stays where it takes what is asked, else the book chooses;
/// the seats of a budget are then of the subscription where it buys most. A discount that is named has `reason` for
/// one, so that what it needs is said rather than asked for. Refused and misused: as price(); refused where the book
/// does not allow the discount. R67.
[[nodiscard]] Result<QuestionAnswer> answerTo(const PriceBook& book, const TypedQuestion& question,
                                              const Selection& base, const std::string& reason);

} // namespace seatwise
