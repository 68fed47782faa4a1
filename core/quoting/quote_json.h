#pragma once

#include <string>
#include <string_view>

#include <nlohmann/json.hpp>

#include "calendar/date.h"
#include "quoting/quote.h"

namespace seatwise {

/// A quote as a program wants to know it. Amounts and rates are
/// plain decimal texts, discounts positive and subtracted. Absent things are null: the number, dates and verify code of
/// a draft among them. What is priced is that of the leading option; where there are several, "options" has each. A
/// ramp has its seats by year and its invoices. `today` decides whether the quote has expired.
[[nodiscard]] nlohmann::ordered_json toJson(const Quote& quote, Date today);

/// The same as indented UTF-8 text with a line end, and with "audit_head": the head of the audit trail at this moment,
/// where one is given. Hidden characters (text/hidden.h) in texts are written as \uXXXX:
/// the value stays exact, and whoever reads the file sees them.
[[nodiscard]] std::string quoteJson(const Quote& quote, Date today, std::string_view auditHead = {});

} // namespace seatwise
