#include <vector>

#include "books/book_source.h"
#include "cli/price_text.h"
#include "cli/selection_options.h"
#include "cli/text_table.h"
#include "money/plain_text.h"
#include "pricing/curve.h"

namespace seatwise::cli {

namespace {

/// More points than anyone can use in one go; larger ranges are sampled with --points.
constexpr SeatCount maxPoints = 1'000'000;

struct CurveRequest
{
    PlanId plan;
    SeatCount from = 0;
    SeatCount to = 0;
    std::optional<int> points; ///< absent: every seat
    Billing billing = Billing::monthly;
    std::optional<Percent> annualDiscount;
    bool csv = false;
};

Result<void> check(const CurveRequest& request, bool json)
{
    if (request.csv && json)
        return misused("--csv and --json exclude each other; give one");
    if (request.from > request.to)
        return misused("from must not be above to, and " + grouped(request.from) + " is above " + grouped(request.to));
    if (!request.points && request.to - request.from >= maxPoints)
        return misused("a curve of every seat has at most " + grouped(maxPoints) +
                       " points; narrow the range or give --points");
    return {};
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
    table.add({users ? "Users" : "Seats", "Total " + periodName(billing), users ? "Per user" : "Per seat",
               users ? "Next user" : "Next seat"});
    table.addRule();
    for (const CurvePoint& point : points)
        table.add({grouped(point.seats), format(point.total, book.currency),
                   perSeatInWords(point.perSeat, book.currency),
                   point.nextSeat ? format(*point.nextSeat, book.currency) : ""});
    return table.toString();
}

Result<Output> run(const CurveRequest& request, const Context& context)
{
    TRY(check(request, context.json));
    const auto& [named, from, to, count, billing, annualDiscount, csv] = request;
    const SharedBook book = TRY(loadBook(context.book));
    const Percent discount = periodDiscount(book->rules, billing, annualDiscount);
    const Plan* const plan = TRY(findPlan(*book, named));
    const auto points = TRY(count ? sampledCurve(*book, *plan, billing, discount, from, to, *count)
                                  : curve(*book, *plan, billing, discount, from, to));
    if (csv)
        return says(toCsv(points, book->currency));
    return dated(context, toJson(points, book->currency), toText(points, *book, billing), *book, today(context));
}

} // namespace

Command curveCommand()
{
    return command<CurveRequest>("What a plan costs over a range of seats", run, [](Options& takes, CurveRequest& to) {
        takePlan(takes, to.plan);
        takes.value("--from", to.from, "First number of seats", {"A"}).required();
        takes.value("--to", to.to, "Last number of seats", {"B"}).required();
        takes.whole("--points", to.points, "About so many points instead of every seat", {"K"},
                    {2, maxPoints, "a number from 2 to " + std::to_string(maxPoints)});
        takeOptionalBilling(takes, to.billing);
        takeAnnualDiscount(takes, to.annualDiscount);
        takes.flag("--csv", to.csv, "Print CSV");
    });
}

} // namespace seatwise::cli
