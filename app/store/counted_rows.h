#pragma once

#include <map>
#include <string>
#include <utility>
#include <vector>

#include <QString>

#include "quoting/counted_quote.h"
#include "store/check_watch.h"
#include "store/connection.h"

namespace seatwise {

// Rows of quotes as they are counted. All throw StoreFailure.

/// What countRows() takes of a row of the table "quotes": the row, what the trail says of it last, and the content.
[[nodiscard]] QString countedRowColumns();

/// The quotes of rows with countedRowColumns(), as they stand on a day; `isTrial` is left open. One whose row, content
/// and audit trail do not agree is left out and counted. Contents are read only of rows that were written before rows
/// had CountedFacts.
[[nodiscard]] CountedQuotes countRows(StoredRows& rows, Date today, CheckWatch& watch);

/// Which plans are trials, by the price books of a store, of which each is read once. A plan of one that cannot be read
/// is none.
class TrialPlans
{
public:
    explicit TrialPlans(const Connection& connection)
        : connection_(connection)
    {
    }

    [[nodiscard]] bool has(const std::string& bookSha256, const PlanId& plan);

    void mark(std::vector<CountedQuote>& quotes);

private:
    const Connection& connection_;
    std::map<std::string, SharedBook> books_;
};

} // namespace seatwise
