#include "books/book_source.h"
#include "cli/arguments.h"
#include "cli/command.h"
#include "digest/digest.h"
#include "exchange/kill_bill.h"
#include "exchange/lago.h"
#include "exchange/openmeter.h"
#include "exchange/stripe.h"
#include "pricebook/writer.h"
#include "settings/chosen_language.h"
#include "sql/sql_file.h"
#include "workshop/draft_model.h"

namespace seatwise::cli {

namespace {

struct BookExportRequest
{
    std::string book;
    std::string format;
    std::string language; ///< empty: that of the settings
    std::string file;
    std::optional<SqlDialect> dialect;
    std::string table;
};

Result<std::string> readExportFormat(const std::string& format)
{
    for (const std::string_view known :
         {"xlsx", "json", "sql", "stripe", "stripe-fixtures", "lago", "openmeter", "killbill"})
        if (format == known)
            return format;
    return misused("a price book cannot be exported as " + inQuotes(format) +
                   "; the format must be xlsx, json, sql, stripe, stripe-fixtures, lago, openmeter or killbill");
}

Result<SqlDialect> readDialect(const std::string& text)
{
    if (const auto dialect = parseSqlDialect(text))
        return *dialect;
    return misused("the dialect must be postgresql, duckdb, clickhouse or sqlite, not " + inQuotes(text));
}

bool isWorkbook(const BookExportRequest& request)
{
    return request.format == "xlsx";
}

/// Translations are the window's, and so is what is said of settings that cannot be read.
Program programFor(const BookExportRequest& request)
{
    if (!isWorkbook(request))
        return Program::seatwise;
    const auto language = request.language.empty() ? chosenLanguage() : Result<std::string>(request.language);
    return language && (language->empty() || isEnglish(*language)) ? Program::workbook : Program::window;
}

Output written(const BookExportRequest& request, std::string_view bytes, const std::vector<BookLoss>& losses)
{
    Json lost = Json::array();
    for (const BookLoss& loss : losses)
        lost.push_back({{"path", loss.path}, {"reason", loss.reason.english()}});
    return says(printed({{"file", request.file}, {"sha256", sha256Hex(bytes)}, {"losses", std::move(lost)}}));
}

Result<Output> write(const BookExportRequest& request, std::string_view bytes, const std::vector<BookLoss>& losses,
                     const Context& context)
{
    TRY(writeOutput(context, request.file, bytes, {request.book}));
    return written(request, bytes, losses);
}

Result<Output> writeSql(const BookExportRequest& request, const PriceBook& book, const Context& context)
{
    if (!request.dialect || request.table.empty())
        return misused("sql needs a --dialect and the --table of the accounts");
    const SqlFile sql = TRY(sqlFile(book, *request.dialect, request.table));
    return write(request, sql.text, sql.losses, context);
}

ExchangeFile fileFor(std::string_view format, const PriceBook& book)
{
    if (format == "lago")
        return lagoFile(book);
    if (format == "openmeter")
        return openMeterFile(book);
    if (format == "killbill")
        return killBillFile(book);
    return stripeFile(book, format == "stripe" ? StripeForm::prices : StripeForm::fixtures);
}

Result<Output> run(const BookExportRequest& request, const Context& context)
{
    const SharedBook book = TRY(loadBook(request.book));
    if (!request.language.empty() && !isWorkbook(request))
        return misused("--language is for xlsx");
    if (request.format == "sql")
        return writeSql(request, *book, context);
    if (request.dialect || !request.table.empty())
        return misused("--dialect and --table are of sql");
    if (isWorkbook(request)) {
        const ReportForm form{.language = request.language};
        return write(request, TRY(context.pricingSheet(*book, form)), {}, context);
    }
    if (request.format == "json")
        return write(request, writePriceBook(*book), {}, context);
    const ExchangeFile file = fileFor(request.format, *book);
    return write(request, file.text, file.losses, context);
}

} // namespace

Command bookExportCommand()
{
    return command<BookExportRequest>(
        "A price book as a spreadsheet that computes its prices, as SQL that does, or for another system", run,
        [](Options& takes, BookExportRequest& to) {
            takes.value("book", to.book, "Id of a shipped book, or a file", bookKind).required();
            takes
                .parsed("--format", to.format,
                        "xlsx; json; sql, views that price a table of accounts where it lies; stripe, stripe-fixtures, "
                        "lago or "
                        "openmeter or killbill, as these systems take it",
                        {"FORMAT", "xlsx json sql stripe stripe-fixtures lago openmeter killbill"}, readExportFormat)
                .required();
            takes.parsed("--dialect", to.dialect, "Whose SQL", {"ENGINE", "postgresql duckdb clickhouse sqlite"},
                         readDialect);
            takes.value("--table", to.table, "The table, with columns account_id, plan, seats and billing",
                        {"TABLE", {}, true});
            takes.value("--language", to.language,
                        "The code of its language, such as en or de, for xlsx; by default that of the settings",
                        {"CODE"});
            takes.value("out", to.file, "The file to write", {"OUT", {}, true}).required();
        },
        programFor);
}

} // namespace seatwise::cli
