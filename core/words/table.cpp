#include "words/table.h"

#include <algorithm>

#include "words/analysis_words.h"
#include "words/billing_words.h"
#include "words/book_words.h"
#include "words/calendar_words.h"
#include "words/calls_words.h"
#include "words/customers_words.h"
#include "words/editing_words.h"
#include "words/exchange_words.h"
#include "words/files_words.h"
#include "words/general_words.h"
#include "words/insights_words.h"
#include "words/offers_words.h"
#include "words/pricing_words.h"
#include "words/quoting_words.h"
#include "words/sheets_words.h"
#include "words/statistics_words.h"
#include "words/stores_words.h"
#include "words/tables_words.h"
#include "words/trail_words.h"
#include "words/usage_words.h"
#include "words/versions_words.h"
#include "words/workshop_words.h"

#undef SAY
#undef SAY_COUNTED
#define SAY(id, parameters, english) &words::id,
#define SAY_COUNTED(id, parameters, english, one) &words::id,

namespace seatwise {

namespace {

constexpr const Wording* table[] = {
    // NOLINT(modernize-avoid-c-arrays): its size follows from the files
    &words::plain,
#include "words/analysis.def"
#include "words/billing.def"
#include "words/book.def"
#include "words/calendar.def"
#include "words/calls.def"
#include "words/customers.def"
#include "words/editing.def"
#include "words/exchange.def"
#include "words/files.def"
#include "words/general.def"
#include "words/insights.def"
#include "words/offers.def"
#include "words/pricing.def"
#include "words/quoting.def"
#include "words/sheets.def"
#include "words/statistics.def"
#include "words/stores.def"
#include "words/tables.def"
#include "words/trail.def"
#include "words/usage.def"
#include "words/versions.def"
#include "words/workshop.def"
};

} // namespace

std::span<const Wording* const> allWordings() noexcept
{
    return table;
}

const Wording* findWording(std::string_view id) noexcept
{
    const auto* const found = std::ranges::find(table, id, [](const Wording* wording) { return wording->id; });
    return found == std::end(table) ? nullptr : *found;
}

} // namespace seatwise
