#include <charconv>
#include <memory>
#include <vector>

#include "books/book_source.h"
#include "cli/arguments.h"
#include "cli/command.h"
#include "cli/dates_notice.h"
#include "cli/price_json.h"
#include "cli/text_table.h"
#include "cli/today.h"
#include "pricing/curve.h"
#include "money/plain_text.h"

namespace seatwise::cli {

namespace {

/// More points than anyone can use in one go; larger ranges are sampled with --points.
constexpr SeatCount mostPoints = 1'000'000;

/// The options of `seatwise curve` as typed.
struct CurveOptions
{
    std::string plan;
    std::string from;
    std::string to;
    std::string points;
    std::string billing = "monthly";
    std::string annualDiscount;
    bool csv = false;
};

struct Range
{
    SeatCount from = 0;
    SeatCount to = 0;
    int points = 0; ///< 0: every seat
};

Result<Range> readRange(const CurveOptions& options)
{
    const SeatCount from = TRY(parseSeats(options.from, "from"));
    const SeatCount to = TRY(parseSeats(options.to, "to"));
    if (from > to)
        return misused("from must not be above to, and " + grouped(from) + " is above " + grouped(to));
    if (options.points.empty()) {
        if (to - from >= mostPoints)
            return misused("a curve of every seat has at most " + grouped(mostPoints) +
                           " points; narrow the range or give --points");
        return Range{from, to, 0};
    }
    const Result<SeatCount> points = parseSeats(options.points, "points");
    if (!points || *points < 2 || *points > mostPoints)
        return misused("points must be a number from 2 to " + std::to_string(mostPoints) + ", not " +
                       inQuotes(options.points));
    return Range{from, to, static_cast<int>(*points)};
}

Json toJson(const std::vector<CurvePoint>& points, const Currency& currency)
{
    Json list = Json::array();
    for (const CurvePoint& point : points)
        list.push_back({{"seats", point.seats},
                        {"total", point.total.toString(currency.exponent)},
                        {"per_seat", perSeat(point.perSeat)},
                        {"next_seat", moneyOrNull(point.nextSeat, currency)}});
    return {{"points", std::move(list)}};
}

std::string toCsv(const std::vector<CurvePoint>& points, const Currency& currency)
{
    std::string csv = "seats,total,per_seat,next_seat\n";
    for (const CurvePoint& point : points)
        csv += std::to_string(point.seats) + ',' + point.total.toString(currency.exponent) + ',' +
               perSeat(point.perSeat) + ',' + (point.nextSeat ? point.nextSeat->toString(currency.exponent) : "") +
               '\n';
    return csv;
}

std::string toText(const std::vector<CurvePoint>& points, const PriceBook& book, Billing billing)
{
    const bool users = book.counts == SeatWord::users;
    using Align = TextTable::Align;
    TextTable table({Align::right, Align::right, Align::right, Align::right});
    table.add({users ? "Users" : "Seats", billing == Billing::annual ? "Total a year" : "Total a month",
               users ? "Per user" : "Per seat", users ? "Next user" : "Next seat"});
    table.addRule();
    for (const CurvePoint& point : points)
        table.add({grouped(point.seats), inWords(point.total, book.currency),
                   perSeatInWords(point.perSeat, book.currency),
                   point.nextSeat ? inWords(*point.nextSeat, book.currency) : ""});
    return table.toString();
}

Result<Output> run(const CurveOptions& options, const GlobalOptions& global)
{
    if (options.csv && global.json)
        return misused("--csv and --json exclude each other; give one");
    const Range range = TRY(readRange(options));
    const Billing billing = TRY(parseBillingArgument(options.billing));
    const SharedBook book = TRY(loadBook(global.book));
    const Percent discount = TRY(parseAnnualDiscount(options.annualDiscount, *book));
    const Plan* const plan = TRY(findPlan(*book, options.plan));
    const auto points =
        TRY(range.points == 0 ? curve(*book, *plan, billing, discount, range.from, range.to)
                              : sampledCurve(*book, *plan, billing, discount, range.from, range.to, range.points));
    Json json = toJson(points, book->currency);
    addDatesNotice(json, *book, today(global));
    std::string text = global.json   ? printed(json)
                       : options.csv ? toCsv(points, book->currency)
                                     : toText(points, *book, billing) + datesLine(*book, today(global));
    return Output{.standardOutput = std::move(text), .standardError = {}};
}

} // namespace

void addCurveCommand(CLI::App& program, Command& chosen)
{
    CLI::App* command = program.add_subcommand("curve", "What a plan costs over a range of seats");
    const auto options = std::make_shared<CurveOptions>();
    command->add_option("--plan", options->plan, "Plan id")->type_name("PLAN")->required();
    command->add_option("--from", options->from, "First number of seats")->type_name("A")->required();
    command->add_option("--to", options->to, "Last number of seats")->type_name("B")->required();
    command->add_option("--points", options->points, "About so many points instead of every seat")->type_name("K");
    command->add_option("--billing", options->billing, "monthly (the default) or annual")->type_name("PERIOD");
    command
        ->add_option("--annual-discount", options->annualDiscount,
                     "Percent taken off annual amounts; by default what the book says")
        ->type_name("PCT");
    command->add_flag("--csv", options->csv, "Print CSV");
    command->callback(
        [options, &chosen] { chosen = [options](const GlobalOptions& global) { return run(*options, global); }; });
}

} // namespace seatwise::cli
