#include "store/stores.h"

#include <fstream>
#include <sstream>
#include <stdexcept>

#include "books/book_source.h"
#include "quoting/quote_moves.h"

namespace seatwise::test {

const PriceBook& shippedMusicBook()
{
    static const SharedBook book = loadBook("music-learning").value();
    return *book;
}

Quote draft(const std::string& id, SeatCount seats, const std::string& customer)
{
    Selection selection;
    selection.plan = "ensemble";
    selection.seats = seats;
    selection.billing = Billing::annual;
    selection.start = Date{std::chrono::year{2027}, std::chrono::July, std::chrono::day{1}};
    QuoteDetails details;
    details.customer = customer;
    return draftQuote(shippedMusicBook(), selection, details, QuoteId(id)).value();
}

std::unique_ptr<QuoteStore> open(const std::string& file)
{
    auto connection = openSqliteStore(file);
    if (!connection)
        throw std::runtime_error(connection.error().message.english());
    return std::make_unique<SqlQuoteStore>(*std::move(connection));
}

Result<Quote> save(QuoteStore& store, const Quote& draft)
{
    if (auto added = store.add(draft, shippedMusicBook()); !added)
        return added;
    return store.change(draft.id, issueDay,
                        [](const Quote& kept, const QuoteNumber& next) { return issued(kept, next, issueDay); });
}

std::vector<QuoteSummary> allQuotes(const QuoteStore& store)
{
    QuoteSearch search;
    search.today = issueDay;
    return store.list(search).value();
}

std::string bytesOf(const std::string& file)
{
    std::ostringstream bytes;
    bytes << std::ifstream(file, std::ios::binary).rdbuf();
    return bytes.str();
}

void writeBytes(const std::string& file, const std::string& bytes)
{
    std::ofstream out(file, std::ios::binary | std::ios::trunc);
    out.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
}

} // namespace seatwise::test
