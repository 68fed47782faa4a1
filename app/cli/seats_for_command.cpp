#include "books/book_source.h"
#include "cli/price_text.h"
#include "cli/selection_options.h"
#include "money/plain_text.h"
#include "pricing/curve.h"

namespace seatwise::cli {

namespace {

struct SeatsForRequest
{
    Money budget;
    PlanId plan;
    Billing billing = Billing::monthly;
    std::optional<Percent> annualDiscount;
};

Json toJson(const SeatsForBudget& found, int decimals)
{
    return {{"seats", found.seats}, {"total", found.total.toString(decimals)}, {"left", found.left.toString(decimals)}};
}

std::string toText(const SeatsForBudget& found, const PriceBook& book, const Plan& plan, Billing billing)
{
    return plan.name + ": " + counted(book.counts, found.seats).english() + " for " +
           format(found.total, book.currency) + ' ' + periodName(billing) + ", " + format(found.left, book.currency) +
           " left\n";
}

Result<Output> run(const SeatsForRequest& request, const Context& context)
{
    const SharedBook book = TRY(loadBook(context.book));
    const Percent discount = periodDiscount(book->rules, request.billing, request.annualDiscount);
    const Plan* const plan = TRY(findPlan(*book, request.plan));
    const SeatsForBudget found = TRY(seatsForBudget(*book, *plan, request.billing, discount, request.budget));
    return dated(context, toJson(found, book->currency.exponent), toText(found, *book, *plan, request.billing), *book,
                 today(context));
}

} // namespace

Command seatsForCommand()
{
    return command<SeatsForRequest>("The most seats a budget buys", run, [](Options& takes, SeatsForRequest& to) {
        takes.value("--budget", to.budget, "Budget for a billing period").required();
        takePlan(takes, to.plan);
        takeBilling(takes, to.billing);
        takeAnnualDiscount(takes, to.annualDiscount);
    });
}

} // namespace seatwise::cli
