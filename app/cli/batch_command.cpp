#include "cli/batch/account_columns.h"
#include "cli/batch/batch.h"
#include "cli/book_in_force.h"
#include "cli/command.h"
#include "cli/list_file.h"
#include "money/plain_text.h"
#include "pricebook/book_dates.h"

namespace seatwise::cli {

namespace {

struct BatchRequest
{
    std::string in;
    std::string out;
    std::vector<std::string> columns; ///< "seats=3"
    BatchOptions options;
};

std::string summary(const BatchCounts& counts)
{
    return counted(counts.priced + counts.refused, "row") + ", " + grouped(counts.priced) + " priced, " +
           grouped(counts.refused) + " refused";
}

Json toJson(const BatchResult& result)
{
    const BatchCounts& counts = result.counts;
    Json rows = Json::array();
    for (const RefusedRow& row : counts.first)
        rows.push_back({{"line", row.line}, {"message", row.reason}});
    return {{"rows", counts.priced + counts.refused}, {"priced", counts.priced},
            {"read", counts.priced + counts.refused}, {"refused", counts.refused},
            {"refused_rows", std::move(rows)},        {"encoding", toString(result.encoding)}};
}

Result<Output> run(const BatchRequest& request, const Context& context)
{
    const PublishedBook published = TRY(publishedFor(context));
    const SharedBook book = TRY(bookInForce(context, ServiceAsked{today(context)}));
    BatchOptions options = request.options;
    options.columns = TRY(chosenColumns(request.columns, accountColumns()));
    options.today = today(context);
    options.published = &published;
    options.inputs = filesRead(context, {request.in});
    const BatchResult result = TRY(priceFile(*book, request.in, request.out, BatchLimits{}, options));
    Output output{.standardOutput = context.json ? printed(toJson(result)) : std::string(),
                  .standardError = summary(result.counts)};
    if (const auto outside = outsideDates(*book, today(context)))
        output.standardError += ". " + outside->english();
    return output;
}

} // namespace

Command batchCommand()
{
    return byDate(command<BatchRequest>("Price every account of a table", run, [](Options& takes, BatchRequest& to) {
        takes
            .value("in", to.in,
                   "Table with the columns account_id,plan,seats,billing, in any order, and if wanted usage:UNIT, "
                   "add_on, promo, start, term, existing_since and others",
                   {"IN.csv", {}, true})
            .required();
        takes
            .value("out", to.out, "File to write: the same rows in the same form, with total and note",
                   {"OUT.csv", {}, true})
            .required();
        takeSheet(takes, to.options.sheet, to.columns);
        takes.flag("--bom", to.options.byteOrderMark,
                   "Begin the output with a byte order mark, for spreadsheets that need one to read UTF-8");
    }));
}

} // namespace seatwise::cli
