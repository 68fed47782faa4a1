#include "cli/book_in_force.h"
#include "cli/price_text.h"
#include "cli/selection_options.h"
#include "pricing/price.h"

namespace seatwise::cli {

namespace {

struct PriceRequest
{
    SelectionRequest selection;
    std::optional<Date> existingSince;
    bool explain = false;
};

Result<Output> run(const PriceRequest& request, const Context& context)
{
    Selection selection = TRY(request.selection.selection());
    selection.start = selection.start.value_or(today(context));
    const SharedBook book = TRY(bookInForce(context, selection, request.existingSince));
    const Price priced = TRY(price(*book, selection));
    if (context.json)
        return says(printed(priceJson(priced, *book)));
    return says(priceText(priced, *book) + (request.explain ? workingText(priced) : ""));
}

} // namespace

Command priceCommand()
{
    return byDate(
        command<PriceRequest>("The price of a plan, with its lines and why", run, [](Options& takes, PriceRequest& to) {
            takeSelection(takes, to.selection);
            takeExistingSince(takes, to.existingSince);
            takes.flag("--explain", to.explain, "Print the arithmetic of every figure too");
        }));
}

} // namespace seatwise::cli
