#include "books/book_source.h"
#include "cli/selection_options.h"
#include "cli/target_text.h"

namespace seatwise::cli {

namespace {

struct TargetRequest
{
    Money total;
    SelectionRequest selection;
};

Result<Output> run(const TargetRequest& request, const Context& context)
{
    if (request.selection.discount || request.selection.discountAmount)
        return misused("target works out the discount; leave --discount and --discount-amount out");
    Selection selection = request.selection.typed;
    selection.start = selection.start.value_or(today(context));
    const SharedBook book = TRY(loadBook(context.book));
    const Target target = TRY(targetFor(*book, selection, request.total));
    return dated(context, targetJson(target, book->currency), targetText(target, book->currency), *book,
                 *selection.start);
}

} // namespace

Command targetCommand()
{
    return command<TargetRequest>(
        "The discount that reaches a total, what it needs, and other ways to it", run,
        [](Options& takes, TargetRequest& to) {
            takes.value("--total", to.total, "The total that is wished, for a billing period").required();
            takeSelection(takes, to.selection);
        });
}

} // namespace seatwise::cli
