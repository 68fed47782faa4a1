#include <memory>
#include <optional>
#include <utility>

#include "cli/arguments.h"
#include "cli/command.h"
#include "cli/output_file.h"
#include "cli/price_json.h"
#include "cli/store_access.h"
#include "cli/today.h"
#include "digest/digest.h"
#include "quoting/quote_csv.h"
#include "quoting/quote_documents.h"
#include "quoting/quote_json.h"

namespace seatwise::cli {

namespace {

/// The options of `seatwise quote export` as typed; the files are empty where none was given.
struct ExportOptions
{
    std::string id;
    std::string pdf;
    std::string html;
    std::string csv;
    std::string json;
    std::string paper;    ///< empty: that of the settings
    std::string language; ///< empty: that of the quote
    bool priceListNotes = false;
};

struct Exported
{
    std::string file;
    std::string bytes;
    std::string remark; ///< what is missing on it; empty for nothing
};

Result<Exported> documentOf(const ExportOptions& options, const GlobalOptions& global, const Quote& quote,
                            const PriceBook& book, const std::string& head)
{
    const Date day = today(global);
    if (!options.csv.empty())
        return Exported{options.csv, quoteCsv(quote, day), {}};
    if (!options.json.empty())
        return Exported{options.json, quoteJson(quote, day, head), {}};
    if (global.documents == nullptr)
        return failed("PDF and HTML are made by seatwise-window, which this process is not");
    DocumentRequest request{std::nullopt, day, head, options.priceListNotes, options.language};
    if (!options.html.empty())
        return Exported{options.html, TRY(global.documents->html(quote, book, request)), {}};
    if (!options.paper.empty())
        request.paper = options.paper == "a4" ? QuotePaper::a4 : QuotePaper::letter;
    DrawnDocument pdf = TRY(global.documents->pdf(quote, book, request));
    if (!pdf.remark.empty())
        pdf.remark.insert(0, options.pdf + " misses characters: ");
    return Exported{options.pdf, std::move(pdf.bytes), std::move(pdf.remark)};
}

Result<void> check(const ExportOptions& options)
{
    int files = 0;
    for (const std::string* file : {&options.pdf, &options.html, &options.csv, &options.json})
        files += file->empty() ? 0 : 1;
    if (files != 1)
        return misused("give one file to write: --pdf FILE, --html FILE, --csv FILE or --json FILE");
    if (!options.paper.empty() && options.paper != "letter" && options.paper != "a4")
        return misused("paper must be letter or a4, not " + inQuotes(options.paper));
    if (!options.language.empty() && options.pdf.empty() && options.html.empty())
        return misused("--language is for --pdf and --html");
    return {};
}

Result<Output> run(const ExportOptions& options, const GlobalOptions& global)
{
    TRY(check(options));
    return withStore(global, [&](QuoteStore& store) -> Result<Output> {
        const auto quote = TRY(store.find(options.id));
        const SharedBook book = TRY(store.bookOf(quote));
        const auto head = TRY(store.auditHead());
        const auto document = TRY(documentOf(options, global, quote, *book, head));
        TRY(writeOutput(global, document.file, document.bytes));
        const std::string sha256 = sha256Hex(document.bytes);
        return Output{.standardOutput = printed({{"file", document.file}, {"sha256", sha256}}),
                      .standardError = document.remark};
    });
}

} // namespace

void addQuoteExportCommand(CLI::App& quote, Command& chosen)
{
    CLI::App* command = quote.add_subcommand("export", "A quote as PDF, HTML, CSV or JSON");
    const auto options = std::make_shared<ExportOptions>();
    command->add_option("id", options->id, "Id or number of the quote")->type_name("ID")->required();
    command->add_option("--pdf", options->pdf, "The file of a PDF")->type_name("FILE");
    command->add_option("--html", options->html, "The file of a page of HTML")->type_name("FILE");
    command->add_option("--csv", options->csv, "The file of a table")->type_name("FILE");
    // Without a file it is the --json of every command, and the answer is JSON anyway.
    command->add_option("--json", options->json, "The file of a JSON object")->type_name("FILE")->expected(0, 1);
    command->add_option("--paper", options->paper, "letter or a4, for --pdf; by default that of the settings")
        ->type_name("SIZE");
    command
        ->add_option(
            "--language", options->language,
            "The code of its language, such as en or en-GB, for --pdf and --html; by default that of the quote")
        ->type_name("CODE");
    command->add_flag("--price-list-notes", options->priceListNotes,
                      "Also what concerns the price list and not the customer: its contradictions and assumptions");
    command->callback(
        [options, &chosen] { chosen = [options](const GlobalOptions& global) { return run(*options, global); }; });
}

} // namespace seatwise::cli
