#pragma once

#include "codec/json_fields.h"
#include "words/book_words.h"

namespace seatwise {

// What is said of an id that a price book does not have.

inline constexpr IdKind idsOfPlans{{words::unknownPlan, words::misspeltPlan}, words::idOfPlan};
inline constexpr IdKind idsOfFeatures{{words::unknownFeature, words::misspeltFeature}, words::idOfFeature};
inline constexpr IdKind idsOfAddOns{{words::unknownAddOn, words::misspeltAddOn}, words::idOfAddOn};
inline constexpr IdKind idsOfFields{{words::unknownField, words::misspeltField}, words::idOfField};
inline constexpr IdKind idsOfRules{{words::unknownRule, words::misspeltRule}, words::idOfRule};

} // namespace seatwise
