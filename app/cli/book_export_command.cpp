#include "books/book_source.h"
#include "cli/arguments.h"
#include "cli/command.h"
#include "digest/digest.h"
#include "workshop/draft_model.h"

namespace seatwise::cli {

namespace {

struct BookExportRequest
{
    std::string book;
    std::string format;
    std::string file;
};

Result<std::string> readFormat(const std::string& format)
{
    if (format == "xlsx")
        return format;
    return misused("a price book cannot be exported as " + inQuotes(format) +
                   "; the format must be xlsx, a spreadsheet");
}

bool isDrawn(const BookExportRequest&)
{
    return true;
}

Result<Output> run(const BookExportRequest& request, const Context& context)
{
    const SharedBook book = TRY(loadBook(request.book));
    const std::string sheet = TRY(context.workshop->pricingSheet(*book));
    TRY(writeOutput(context, request.file, sheet, {request.book}));
    return says(printed({{"file", request.file}, {"sha256", sha256Hex(sheet)}}));
}

} // namespace

Command bookExportCommand()
{
    return command<BookExportRequest>(
        "A price book as a spreadsheet that computes its prices", run,
        [](Options& takes, BookExportRequest& to) {
            takes.value("book", to.book, "Id of a shipped book, or a file", bookKind).required();
            takes.parsed("--format", to.format, "xlsx", {"FORMAT", "xlsx"}, readFormat).required();
            takes.value("out", to.file, "The file to write", {"OUT", {}, true}).required();
        },
        isDrawn);
}

} // namespace seatwise::cli
