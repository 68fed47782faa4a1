#include "claims/reader.h"
#include "cli/arguments.h"
#include "cli/command.h"
#include "cli/list_file.h"
#include "codec/json_value.h"
#include "digest/digest.h"
#include "exchange/kill_bill_reader.h"
#include "exchange/lago.h"
#include "exchange/openmeter_reader.h"
#include "exchange/price_list.h"
#include "exchange/stripe_reader.h"
#include "files/read_file.h"
#include "pricebook/writer.h"
#include "tables/table_file.h"
#include "words/exchange_words.h"

namespace seatwise::cli {

namespace {

struct BookImportRequest
{
    std::string in;
    std::string out;
    std::string format;
};

Result<std::string> readFormat(const std::string& format)
{
    for (const std::string_view known : {"stripe", "lago", "openmeter", "killbill", "xlsx", "json"})
        if (format == known)
            return format;
    return misused("a price book cannot be imported from " + inQuotes(format) +
                   "; the format must be stripe, lago, openmeter, killbill, xlsx or json");
}

Result<ExchangedBook> readForeign(std::string_view format, std::string_view bytes)
{
    if (format == "lago")
        return readLago(bytes);
    if (format == "openmeter")
        return readOpenMeter(bytes);
    if (format == "killbill")
        return readKillBill(bytes);
    return readStripe(bytes);
}

/// A price book of a file of ours is itself, written as this program writes it.
Result<std::string> bookText(const std::string& format, const std::string& bytes, std::vector<BookLoss>& losses,
                             const Context& context)
{
    std::string text = bytes;
    if (format != "json") {
        ExchangedBook exchanged = TRY(readForeign(format, bytes));
        losses = std::move(exchanged.losses);
        text = writePriceBook(TRY(bookOf(exchanged, today(context))));
    }
    const auto read = readPriceBook(text);
    if (!read)
        return tl::make_unexpected(asError(read.error()));
    return writePriceBook(**read);
}

/// The book of a workbook that was exported as one.
Result<std::string> bookOfWorkbook(const std::string& file, std::vector<BookLoss>& losses)
{
    const std::string sheet(priceListSheet);
    TableOrSheets found = TRY(DiskTables().read(file, sheet));
    if (!found.table)
        return refused(words::noPriceListSheet(file, sheet, found.sheets));
    auto listed = readPriceList(*found.table);
    if (!listed)
        return tl::make_unexpected(inFile(file, listed.error()));
    losses = std::move(listed->losses);
    return writePriceBook(*listed->book);
}

Result<Output> run(const BookImportRequest& request, const Context& context)
{
    std::vector<BookLoss> losses;
    const std::string text =
        request.format == "xlsx"
            ? TRY(bookOfWorkbook(request.in, losses))
            : TRY(bookText(request.format, TRY(readUpTo(request.in, maxJsonBytes + 1)), losses, context));
    TRY(writeOutput(context, request.out, text, {request.in}));
    Json lost = Json::array();
    for (const BookLoss& loss : losses)
        lost.push_back({{"path", loss.path}, {"reason", loss.reason.english()}});
    return says(printed({{"file", request.out}, {"sha256", sha256Hex(text)}, {"losses", std::move(lost)}}));
}

} // namespace

Command bookImportCommand()
{
    return command<BookImportRequest>(
        "A price book of another system's prices, or of a price book", run, [](Options& takes, BookImportRequest& to) {
            takes.value("in", to.in, "The file to read", fileKind).required();
            takes.value("out", to.out, "The price book to write", {"OUT.json", {}, true}).required();
            takes
                .parsed("--format", to.format,
                        "stripe, lago, openmeter, killbill, json, or xlsx, a workbook of book export",
                        {"FORMAT", "stripe lago openmeter killbill xlsx json"}, readFormat)
                .required();
        });
}

} // namespace seatwise::cli
