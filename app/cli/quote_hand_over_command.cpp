#include <optional>
#include <string>

#include "cli/arguments.h"
#include "cli/selection_options.h"
#include "cli/store_access.h"
#include "digest/digest.h"
#include "exchange/agreed_deal.h"
#include "exchange/deal_csv.h"
#include "exchange/lago_deal.h"
#include "exchange/stripe_deal.h"

namespace seatwise::cli {

namespace {

struct HandOverRequest
{
    std::string id;
    std::string file;
    std::string format;
    std::optional<Date> start; ///< absent: that of the quote
};

Result<std::string> readDealFormat(const std::string& format)
{
    for (const std::string_view known : {"stripe", "lago", "csv"})
        if (format == known)
            return format;
    return misused("a quote cannot be handed over as " + inQuotes(format) + "; the format must be stripe, lago or csv");
}

Result<ExchangeFile> dealFile(std::string_view format, const AgreedDeal& deal)
{
    if (format == "stripe")
        return stripeDeal(deal);
    if (format == "lago")
        return lagoDeal(deal);
    return dealCsv(deal);
}

Result<Output> run(const HandOverRequest& request, const Context& context)
{
    return withStore(context, [&](QuoteStore& store) -> Result<Output> {
        const auto quote = TRY(store.find(request.id));
        const SharedBook book = TRY(store.bookOf(quote));
        const AgreedDeal deal = TRY(agreedDeal(quote, *book, today(context), request.start));
        const ExchangeFile file = TRY(dealFile(request.format, deal));
        TRY(writeOutput(context, request.file, file.text));
        Json lost = Json::array();
        for (const BookLoss& loss : file.losses)
            lost.push_back({{"path", loss.path}, {"reason", loss.reason.english()}});
        return says(printed({{"file", request.file}, {"sha256", sha256Hex(file.text)}, {"losses", std::move(lost)}}));
    });
}

} // namespace

Command quoteHandOverCommand()
{
    auto made = command<HandOverRequest>(
        "An accepted quote for whoever bills it, as Stripe, Lago or an accounting program take it", run,
        [](Options& takes, HandOverRequest& to) {
            takeQuoteId(takes, to.id);
            takes.value("out", to.file, "The file to write", {"OUT", {}, true}).required();
            takes
                .parsed("--format", to.format,
                        "stripe, a subscription schedule with its prices; lago, subscriptions with their plans; csv, "
                        "the lines of all invoices",
                        {"FORMAT", "stripe lago csv"}, readDealFormat)
                .required();
            takes.value("--start", to.start, "The first day of service, of a quote that names none");
        });
    made.footer =
        "Nothing is sent. What is written charges what the invoices of the quote do, to the cent; what has no\n"
        "place there is named in losses. Of several options it is the accepted one.";
    return made;
}

} // namespace seatwise::cli
