#include <memory>

#include "books/book_source.h"
#include "cli/command.h"
#include "cli/quote_text.h"
#include "cli/store_access.h"
#include "cli/terms.h"
#include "cli/today.h"
#include "money/plain_text.h"
#include "quoting/quote_moves.h"

namespace seatwise::cli {

namespace {

/// A move that needs nothing but the day.
Result<Output> moved(const std::string& id, const GlobalOptions& global, const QuoteMove& move)
{
    return withStoreToChange(global, [&](QuoteStore& store) -> Result<Output> {
        const auto quote = TRY(store.change(id, today(global), move));
        return quoteOutput(quote, global);
    });
}

/// A new draft that follows a quote, kept with the book it is priced with.
struct Follow
{
    std::function<std::string(const Quote& quote)> nameOfNext; ///< what finds it once it is kept; empty for nothing
    std::function<Result<Quote>(const Quote& quote, const PriceBook& book)> next;
    bool withTodaysBook = false; ///< rather than with that of the quote
    bool onlyDraft = false;      ///< once it is more than a draft it is no answer any more
};

/// The draft that follows a quote: the one that is there already, or a new one.
Result<Output> followed(const std::string& id, const GlobalOptions& global, const Follow& follow)
{
    return withStoreToChange(global, [&](QuoteStore& store) -> Result<Output> {
        const auto quote = TRY(store.find(id));
        const auto there = TRY(store.findIfKept(follow.nameOfNext(quote)));
        const bool isDraft = there && there->status == QuoteStatus::draft;
        if (there && there->replaces == quote.id && (isDraft || !follow.onlyDraft))
            return quoteOutput(*there, global);
        const SharedBook book = TRY(follow.withTodaysBook ? loadBook(global.book) : store.bookOf(quote));
        const auto draft = TRY(follow.next(quote, *book));
        const auto kept = TRY(store.add(draft, *book));
        return quoteOutput(kept, global);
    });
}

std::string nextRevisionOf(const Quote& quote)
{
    return quote.number ? toString(*quote.number) + " r" + std::to_string(quote.revision + 1) : std::string();
}

Result<Output> revise(const std::string& id, const GlobalOptions& global)
{
    return followed(id, global,
                    {nextRevisionOf, [](const Quote& quote, const PriceBook&) { return revised(quote, newQuoteId()); },
                     false, true});
}

Result<Output> renew(const std::string& id, const GlobalOptions& global)
{
    return followed(id, global,
                    {[](const Quote& quote) { return renewalId(quote).text(); },
                     [](const Quote& quote, const PriceBook& book) { return renewed(quote, book, renewalId(quote)); },
                     true, false});
}

/// Issued by a bare number, a quote would only be found issued, while the draft of its next revision waits.
Result<void> checkNoRevisionWaits(const QuoteStore& store, const std::string& id)
{
    if (!parseQuoteNumber(id))
        return {};
    const auto quote = store.findIfKept(id);
    if (!quote || !*quote)
        return quote.map([](const auto&) {});
    const std::string next = nextRevisionOf(**quote);
    const auto draft = TRY(store.findIfKept(next));
    if (draft)
        return refused(nameOf(**quote) + " is issued; the draft of its next revision is " + next + ": issue that one");
    return {};
}

Result<Output> issue(const std::string& id, const std::string& reason, const GlobalOptions& global)
{
    return withStoreToChange(global, [&](QuoteStore& store) -> Result<Output> {
        TRY(checkNoRevisionWaits(store, id));
        const auto quote = TRY(store.change(id, today(global), [&](const Quote& draft, const QuoteNumber& next) {
            return issued(draft, next, today(global), reason);
        }));
        return quoteOutput(quote, global);
    });
}

/// Says what today's book would change, and changes it when told to.
Result<Output> reprice(const std::string& id, bool apply, const GlobalOptions& global)
{
    const SharedBook book = TRY(loadBook(global.book));
    if (apply)
        return withStoreToChange(global, [&](QuoteStore& store) -> Result<Output> {
            const auto quote = TRY(store.reprice(id, today(global), *book));
            return quoteOutput(quote, global);
        });
    return withStore(global, [&](QuoteStore& store) -> Result<Output> {
        const auto quote = TRY(store.find(id));
        const auto change = TRY(differenceWith(quote, *book));
        const Currency& currency = charged(quote).currency();
        return Output{.standardOutput = nameOf(quote) + ": " + inWords(change.before, currency) + " as quoted, " +
                                        inWords(change.after, currency) + " with today's " + book->name + ' ' +
                                        book->version + ", a difference of " + inWords(change.difference, currency) +
                                        "\n",
                      .standardError = {}};
    });
}

using Action = std::function<Result<Output>(const std::string& id, const GlobalOptions& global)>;

CLI::App* addMove(CLI::App& quote, Command& chosen, const std::string& name, const std::string& description,
                  Action action)
{
    CLI::App* command = quote.add_subcommand(name, description);
    const auto id = std::make_shared<std::string>();
    command->add_option("id", *id, "Id of the quote, its number, or number and revision such as SW-2026-000123-r2")
        ->type_name("ID")
        ->required();
    command->callback([id, action = std::move(action), &chosen] {
        chosen = [id, action](const GlobalOptions& global) { return action(*id, global); };
    });
    return command;
}

void addIssue(CLI::App& quote, Command& chosen)
{
    const auto reason = std::make_shared<std::string>();
    CLI::App* command =
        addMove(quote, chosen, "issue", "Give a draft its number and its validity",
                [reason](const std::string& id, const GlobalOptions& global) { return issue(id, *reason, global); });
    command
        ->add_option("--reason", *reason,
                     "Why it is issued although its price book is outside its dates; kept in the audit trail")
        ->type_name("TEXT");
}

void addApprove(CLI::App& quote, Command& chosen)
{
    const auto approval = std::make_shared<Approval>();
    CLI::App* command = addMove(quote, chosen, "approve", "Allow the discount of a draft",
                                [approval](const std::string& id, const GlobalOptions& global) {
                                    approval->on = today(global);
                                    return moved(id, global, [&approval](const Quote& draft, const QuoteNumber&) {
                                        return approved(draft, *approval);
                                    });
                                });
    command->add_option("--by", approval->by, "Who allows it")->type_name("NAME")->required();
    command->add_option("--note", approval->note, "Why")->type_name("TEXT");
}

/// What was typed of a decision; without a day it is today's.
struct TypedDecision
{
    std::string on;
    Decision decision;
};

using Decide = Result<Quote> (*)(const Quote& offer, const Decision& decision, Date today);

Result<Output> decide(const std::string& id, const GlobalOptions& global, const TypedDecision& typed, Decide how)
{
    Decision decision = typed.decision;
    decision.on = today(global);
    if (!typed.on.empty()) {
        decision.on = TRY(parseDateArgument(typed.on, "on"));
    }
    return moved(id, global,
                 [&](const Quote& offer, const QuoteNumber&) { return how(offer, decision, today(global)); });
}

void addDecision(CLI::App& quote, Command& chosen, const std::string& name, const std::string& description, Decide how)
{
    const auto typed = std::make_shared<TypedDecision>();
    CLI::App* command =
        addMove(quote, chosen, name, description, [typed, how](const std::string& id, const GlobalOptions& global) {
            return decide(id, global, *typed, how);
        });
    command->add_option("--by", typed->decision.by, "Who decided, at the customer")->type_name("NAME");
    command->add_option("--on", typed->on, "The day of the decision, YYYY-MM-DD; by default today")->type_name("DATE");
    command->add_option("--po", typed->decision.purchaseOrder, "The purchase order that came with it")
        ->type_name("TEXT");
}

void addReprice(CLI::App& quote, Command& chosen)
{
    const auto apply = std::make_shared<bool>(false);
    CLI::App* command =
        addMove(quote, chosen, "reprice", "The difference that today's price book makes; with --apply the new price",
                [apply](const std::string& id, const GlobalOptions& global) { return reprice(id, *apply, global); });
    command->add_flag("--apply", *apply, "Price the draft with today's book");
}

} // namespace

void addQuoteMoveCommands(CLI::App& quote, Command& chosen)
{
    addIssue(quote, chosen);
    addDecision(quote, chosen, "accept", "The customer says yes", accepted);
    addDecision(quote, chosen, "decline", "The customer says no", declined);
    addMove(quote, chosen, "discard", "Put a draft away that is no longer wanted; restore brings it back",
            [](const std::string& id, const GlobalOptions& global) {
                return moved(id, global, [](const Quote& draft, const QuoteNumber&) { return discarded(draft); });
            });
    addMove(quote, chosen, "restore", "Bring a discarded draft back, by its id",
            [](const std::string& id, const GlobalOptions& global) {
                return moved(id, global, [](const Quote& put, const QuoteNumber&) { return restored(put); });
            });
    addMove(quote, chosen, "revise", "A draft of the next revision, under the same number", revise);
    addMove(quote, chosen, "renew", "A draft for the time after an accepted quote, with today's price book", renew);
    addMove(quote, chosen, "show", "A quote in full", [](const std::string& id, const GlobalOptions& global) {
        return withStore(global, [&](QuoteStore& store) -> Result<Output> {
            const auto found = TRY(store.find(id));
            return quoteOutput(found, global);
        });
    });
    addApprove(quote, chosen);
    addReprice(quote, chosen);
}

} // namespace seatwise::cli
