#pragma once

#include "text/id.h"

namespace seatwise {

// The ids that a price book gives to what is in it.

using BookId = Id<struct BookTag>;
using PlanId = Id<struct PlanTag>;
using AddOnId = Id<struct AddOnTag>;
using FeatureId = Id<struct FeatureTag>;
using SegmentId = Id<struct SegmentTag>;
using ChargeId = Id<struct ChargeTag>;
using UnitId = Id<struct UnitTag>; ///< of a meter: "credit", "call", "hour"
using CreditPackId = Id<struct CreditPackTag>;
using PromotionCode = Id<struct PromotionTag>;
using LocaleId = Id<struct LocaleTag>;

} // namespace seatwise
