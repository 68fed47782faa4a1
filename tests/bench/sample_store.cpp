#include "sample_store.h"

#include "quoting/quote_moves.h"
#include "store/sql_quote_store.h"
#include "store/sqlite_file.h"

namespace seatwise {

namespace {

bool save(QuoteStore& store, const PriceBook& book, int number)
{
    const Quote draft = draftOf(book, number);
    return store.add(draft, book) && store.change(draft.id, benchDay, [](const Quote& kept, const QuoteNumber& next) {
        return issued(kept, next, benchDay);
    });
}

} // namespace

Quote draftOf(const PriceBook& book, int number)
{
    Selection selection;
    selection.plan = "ensemble";
    selection.seats = 20 + number % 1'000;
    selection.billing = Billing::annual;
    selection.start = benchDay;
    QuoteDetails details;
    details.customer = "School District of Sample County " + std::to_string(number);
    details.purchaseOrder = "PO-" + std::to_string(number * 7);
    return draftQuote(book, selection, details, QuoteId("quote-" + std::to_string(number))).value();
}

bool fillStore(const std::string& file, const PriceBook& book, int quotes)
{
    auto connection = openSqliteStore(file);
    if (!connection)
        return false;
    (*connection)->execute(QStringLiteral("PRAGMA synchronous=OFF"));
    SqlQuoteStore store(std::move(*connection));
    for (int number = 0; number < quotes; ++number)
        if (!save(store, book, number))
            return false;
    return true;
}

} // namespace seatwise
