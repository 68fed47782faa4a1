#pragma once

#include <string>
#include <string_view>

#include "calendar/date.h"
#include "insights/movements.h"
#include "values.h"

namespace seatwise::test {

/// An account with so much a month; "" for an end: it goes on.
inline Account account(std::string customer, std::string_view mrr, std::string_view start, std::string_view end = {})
{
    Account made;
    made.customer = std::move(customer);
    made.plan = "plan";
    made.start = parseDate(start).value();
    made.end = parseDate(end);
    made.yearly = exact(money(mrr)) * 12;
    made.yearlyInFull = made.yearly;
    return made;
}

inline Month month(std::string_view text)
{
    return parseMonth(text).value();
}

/// The movements of one month.
inline MonthMovements moved(const std::vector<Account>& accounts, std::string_view in,
                            MrrRules rules = MrrRules::seatwise)
{
    return movementsOf(accounts, ruleOf(rules), {month(in), month(in)}, Currency{}).value().front();
}

} // namespace seatwise::test
