#include <algorithm>
#include <vector>

#include "books/book_source.h"
#include "cli/price_text.h"
#include "cli/selection_options.h"
#include "cli/text_table.h"
#include "money/plain_text.h"
#include "pricing/price.h"

namespace seatwise::cli {

namespace {

struct CompareRequest
{
    SeatCount seats = 0;
    Billing billing = Billing::monthly;
    std::optional<Percent> annualDiscount;
};

/// A plan with its price for the seats, or the reason it has none.
struct Candidate
{
    const Plan* plan = nullptr;
    Result<Price> price;
};

/// Cheapest first; plans without a price last. Equal ones stay in the order of the book.
std::vector<Candidate> compare(const PriceBook& book, Selection selection)
{
    std::vector<Candidate> candidates;
    for (const Plan& plan : book.plans) {
        selection.plan = plan.id;
        candidates.push_back({&plan, price(book, selection)});
    }
    std::stable_sort(candidates.begin(), candidates.end(), [](const Candidate& a, const Candidate& b) {
        if (a.price && b.price)
            return a.price->total() < b.price->total();
        return a.price.has_value() && !b.price.has_value();
    });
    return candidates;
}

Json toJson(const std::vector<Candidate>& candidates)
{
    Json plans = Json::array();
    for (const Candidate& candidate : candidates) {
        const Result<Price>& price = candidate.price;
        plans.push_back({{"plan", candidate.plan->id},
                         {"admitted", price.has_value()},
                         {"reason", price ? Json(nullptr) : Json(price.error().message.english())},
                         {"total", price ? Json(price->total().toString(price->currency().exponent)) : Json(nullptr)},
                         {"per_seat_month", price ? Json(perSeat(price->perSeatMonth())) : Json(nullptr)}});
    }
    return {{"plans", std::move(plans)}};
}

std::string toText(const std::vector<Candidate>& candidates, const Selection& selection, const PriceBook& book)
{
    std::string text =
        counted(book.counts, selection.seats).english() + ", billed " + billedHow(selection.billing) + "\n\n";
    using Align = TextTable::Align;
    TextTable table({Align::left, Align::right, Align::right});
    table.add({"Plan", "Total " + periodName(selection.billing),
               book.counts == SeatWord::users ? "Per user and month" : "Per seat and month"});
    table.addRule();
    for (const Candidate& candidate : candidates)
        if (const Result<Price>& price = candidate.price)
            table.add({candidate.plan->name, format(price->total(), price->currency()),
                       perSeatInWords(price->perSeatMonth(), price->currency())});
    text += table.toString(2);
    std::string without;
    for (const Candidate& candidate : candidates)
        if (!candidate.price)
            without += "  * " + candidate.price.error().message.english() + '\n';
    return without.empty() ? text : text + '\n' + without;
}

Result<Output> run(const CompareRequest& request, const Context& context)
{
    const SharedBook book = TRY(loadBook(context.book));
    Selection selection;
    selection.seats = request.seats;
    selection.billing = request.billing;
    selection.annualDiscount = request.annualDiscount.value_or(book->rules.annualDiscount);
    const std::vector<Candidate> candidates = compare(*book, selection);
    return dated(context, toJson(candidates), toText(candidates, selection, *book), *book, today(context));
}

} // namespace

Command compareCommand()
{
    return command<CompareRequest>("All plans for the same seats, cheapest first", run,
                                   [](Options& takes, CompareRequest& to) {
                                       takeSeats(takes, to.seats);
                                       takeOptionalBilling(takes, to.billing);
                                       takeAnnualDiscount(takes, to.annualDiscount);
                                   });
}

} // namespace seatwise::cli
