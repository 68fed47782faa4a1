#include <utility>

#include "cli/changed_selection.h"
#include "cli/quote_text.h"
#include "cli/store_access.h"
#include "quoting/quote_request.h"

namespace seatwise::cli {

namespace {

struct AddedOption
{
    std::string id;
    ChangedSelection typed;
    int like = 1;
    std::string label;
};

struct RemovedOption
{
    std::string id;
    int number = 0;
};

/// Keeps a quote with other options: a draft itself, else its next revision.
template<class Change>
Result<Output> withOtherOptions(const std::string& id, const Context& context, Change change)
{
    return withStoreToChange(context, [&](QuoteStore& store) -> Result<Output> {
        const auto quote = TRY(store.find(id));
        const QuoteRequest next = TRY(change(requestOf(quote), nameOf(quote)));
        const auto kept = TRY(keepChange(store, quote, next, newQuoteId(), today(context)));
        return quoteOutput(kept, context);
    });
}

Result<Output> addOption(const AddedOption& request, const Context& context)
{
    return withOtherOptions(
        request.id, context, [&](QuoteRequest there, const std::string& name) -> Result<QuoteRequest> {
            const Selection like = *TRY(selectionOf(there, request.like, name));
            return withOption(std::move(there), {TRY(changed(like, request.typed, context)), request.label}, name);
        });
}

Result<Output> removeOption(const RemovedOption& request, const Context& context)
{
    return withOtherOptions(request.id, context, [&](QuoteRequest there, const std::string& name) {
        return withoutOption(std::move(there), request.number, name);
    });
}

} // namespace

Command quoteAddOptionCommand()
{
    auto made = command<AddedOption>("One more option to choose from in a draft, or in a draft of the next revision",
                                     addOption, [](Options& takes, AddedOption& to) {
                                         takeQuoteId(takes, to.id);
                                         takeChangedSelection(takes, to.typed);
                                         takes.value("--label", to.label, "What it is called beside the others");
                                         takes.whole("--like", to.like,
                                                     "The option that it is like, but for what is given; by default 1",
                                                     {"N"}, {1, maxQuoteOptions, "the number of an option"});
                                         takes.requireOnlyOperands();
                                     });
    made.footer =
        "The new option is like option 1, or that of --like, with the options that are given in place of its\n"
        "own, as in quote change. A quote has up to three. They have one number and one verify code, and the\n"
        "customer accepts one: quote accept ID --option N. quote change ID --option N changes one.";
    return made;
}

Command quoteRemoveOptionCommand()
{
    return command<RemovedOption>(
        "A quote without one of its options; those behind it move up", removeOption,
        [](Options& takes, RemovedOption& to) {
            takeQuoteId(takes, to.id);
            takes.whole("number", to.number, "Which one", {"N"}, {1, maxQuoteOptions, "the number of an option"})
                .required();
        });
}

} // namespace seatwise::cli
