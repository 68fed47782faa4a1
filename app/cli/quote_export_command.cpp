#include <optional>
#include <utility>

#include "cli/store_access.h"
#include "digest/digest.h"
#include "quoting/quote_csv.h"
#include "quoting/quote_documents.h"
#include "quoting/quote_json.h"

namespace seatwise::cli {

namespace {

/// The files are empty where none was given.
struct QuoteExportRequest
{
    std::string id;
    std::string pdf;
    std::string html;
    std::string interactive;
    std::string csv;
    std::string json;
    std::optional<QuotePaper> paper; ///< absent: that of the settings
    std::string language;            ///< empty: that of the quote
    bool priceListNotes = false;
};

struct Exported
{
    std::string file;
    std::string bytes;
    std::string remark; ///< what is missing on it; empty for nothing
};

Result<Exported> documentOf(const QuoteExportRequest& asked, const Context& context, const Quote& quote,
                            const PriceBook& book, const std::string& head)
{
    const Date day = today(context);
    if (!asked.csv.empty())
        return Exported{asked.csv, quoteCsv(quote, day), {}};
    if (!asked.json.empty())
        return Exported{asked.json, quoteJson(quote, day, head), {}};
    const DocumentRequest request{asked.paper, day, head, asked.priceListNotes, asked.language};
    if (!asked.html.empty())
        return Exported{asked.html, TRY(context.documents->html(quote, book, request)), {}};
    if (!asked.interactive.empty())
        return Exported{asked.interactive, TRY(context.documents->interactive(quote, book, request)), {}};
    DrawnDocument pdf = TRY(context.documents->pdf(quote, book, request));
    if (!pdf.remark.empty())
        pdf.remark.insert(0, asked.pdf + " misses characters: ");
    return Exported{asked.pdf, std::move(pdf.bytes), std::move(pdf.remark)};
}

bool isDrawn(const QuoteExportRequest& request)
{
    return !request.pdf.empty() || !request.html.empty() || !request.interactive.empty();
}

Program programFor(const QuoteExportRequest& request)
{
    return isDrawn(request) ? Program::window : Program::store;
}

Result<void> check(const QuoteExportRequest& request)
{
    int files = 0;
    for (const std::string* file : {&request.pdf, &request.html, &request.interactive, &request.csv, &request.json})
        files += file->empty() ? 0 : 1;
    if (files != 1)
        return misused(
            "give one file to write: --pdf FILE, --html FILE, --interactive FILE, --csv FILE or --json FILE");
    if (!request.language.empty() && !isDrawn(request))
        return misused("--language is for --pdf, --html and --interactive");
    return {};
}

Result<Output> run(const QuoteExportRequest& request, const Context& context)
{
    TRY(check(request));
    return withStore(context, [&](QuoteStore& store) -> Result<Output> {
        const auto quote = TRY(store.find(request.id));
        const SharedBook book = TRY(store.bookOf(quote));
        const auto head = TRY(store.auditHead());
        const auto document = TRY(documentOf(request, context, quote, *book, head));
        TRY(writeOutput(context, document.file, document.bytes));
        const std::string sha256 = sha256Hex(document.bytes);
        return says(printed({{"file", document.file}, {"sha256", sha256}}), document.remark);
    });
}

} // namespace

Command quoteExportCommand()
{
    return command<QuoteExportRequest>(
        "A quote as PDF, HTML, CSV or JSON", run,
        [](Options& takes, QuoteExportRequest& to) {
            takes.value("id", to.id, "Id or number of the quote", {"ID"}).required();
            takes.value("--pdf", to.pdf, "The file of a PDF", fileKind);
            takes.value("--html", to.html, "The file of a page of HTML", fileKind);
            takes.value("--interactive", to.interactive,
                        "The file of such a page with a field that prices other numbers of seats", fileKind);
            takes.value("--csv", to.csv, "The file of a table", fileKind);
            // Without a file it is the --json of every command, and the answer is JSON anyway.
            takes.value("--json", to.json, "The file of a JSON object", fileKind).takes = Option::Takes::atMostOne;
            takes.value("--paper", to.paper, "letter or a4, for --pdf; by default that of the settings");
            takes.value("--language", to.language,
                        "The code of its language, such as en or en-GB, for --pdf, --html and --interactive; by "
                        "default that of the quote",
                        {"CODE"});
            takes.flag("--price-list-notes", to.priceListNotes,
                       "Also what concerns the price list and not the customer: its contradictions and assumptions");
        },
        programFor);
}

} // namespace seatwise::cli
