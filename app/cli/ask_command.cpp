#include <algorithm>

#include "books/book_source.h"
#include "cli/command.h"
#include "cli/price_text.h"
#include "cli/target_text.h"
#include "money/plain_text.h"
#include "offers/offers.h"
#include "pricing/curve.h"
#include "pricing/offered_plan.h"
#include "pricing/typed_question.h"
#include "text/language_code.h"

namespace seatwise::cli {

namespace {

struct AskRequest
{
    std::string text;
    DecimalSign sign = DecimalSign::point;
};

/// What was found for a question.
struct Answer
{
    std::string_view kind;
    Json json;
    std::string text;
};

/// The sign before decimals in a language; unknown where its countries differ, so that no amount is guessed.
Result<DecimalSign> readSign(const std::string& language)
{
    const auto code = parseLanguage(language);
    if (!code)
        return misused("language must be a code such as de or de-AT, not " + inQuotes(language));
    if (*code == "en" || *code == "en-US" || *code == "en-GB")
        return DecimalSign::point;
    return *code == "de" || *code == "fr" || *code == "es" || *code == "de-DE" || *code == "fr-FR" || *code == "es-ES"
               ? DecimalSign::comma
               : DecimalSign::unknown;
}

Json understoodJson(const TypedQuestion& question, const Currency& currency)
{
    Json json = Json::object();
    if (question.plan)
        json["plan"] = toString(*question.plan);
    if (question.seats)
        json["seats"] = *question.seats;
    if (question.billing)
        json["billing"] = toString(*question.billing);
    if (question.termYears)
        json["term"] = *question.termYears;
    if (question.discount)
        json["discount"] = question.discount->toString();
    if (question.budget)
        json["budget"] = question.budget->toString(currency.exponent);
    return json;
}

/// What is asked the price of, billed monthly where nothing is said. A discount has the question as its reason, so that
/// what it needs is said rather than asked for.
Selection selectionOf(const TypedQuestion& question, const AskRequest& request, Date start)
{
    Selection selection;
    selection.plan = question.plan.value_or(Cheapest{});
    selection.seats = question.seats.value_or(0);
    selection.billing = question.billing.value_or(Billing::monthly);
    selection.termYears = question.termYears;
    selection.start = start;
    if (question.discount)
        selection.offers.manager = AgreedDiscount{*question.discount, request.text};
    return selection;
}

/// What the discount of a question needs. Refused where the book does not allow it.
Result<std::string_view> needsOf(const TypedQuestion& question, const PriceBook& book)
{
    return neededFor(book.rules, question.discount.value_or(Percent{})).map([&](DiscountBand::Needs needs) {
        return question.discount && !question.discount->isZero() ? nameOf(needs) : "none";
    });
}

Result<Answer> priceAnswer(const PriceBook& book, const Selection& selection, std::string_view needs)
{
    const Price priced = TRY(price(book, selection));
    Json json = toJson(priced, book);
    json["needs"] = needs;
    std::string text = toText(priced, book);
    if (needs != "none")
        text.append("  * The discount needs a reason").append(needs == "approval" ? " and an approval\n" : "\n");
    return Answer{"price", std::move(json), std::move(text)};
}

/// The most seats that a budget buys on the plan that is named, or on the subscription where it buys most.
Result<Answer> seatsAnswer(const PriceBook& book, Selection selection, Money budget, std::string_view needs)
{
    std::optional<Result<SeatsForBudget>> best;
    const Plan* bestPlan = nullptr;
    for (const Plan& plan : book.plans) {
        const bool isAsked = selection.plan == PlanChoice(Cheapest{}) ? plan.kind == PlanKind::subscription
                                                                      : selection.plan == PlanChoice(plan.id);
        if (!isAsked)
            continue;
        const auto found = offeredOn(book, plan, selection).and_then([&](const OfferedPlan& offered) {
            return seatsForBudget(book, offered, Budget{budget, selection.billing});
        });
        if (!best || (found && (!*best || (*best)->seats < found->seats))) {
            best = found;
            bestPlan = &plan;
        }
    }
    if (!best)
        return refused(book.id.text() + " has no subscription");
    const SeatsForBudget found = TRY(*best);
    const int decimals = book.currency.exponent;
    return Answer{"seats",
                  {{"plan", bestPlan->id},
                   {"billing", toString(selection.billing)},
                   {"seats", found.seats},
                   {"total", found.total.toString(decimals)},
                   {"left", found.left.toString(decimals)},
                   {"needs", needs}},
                  bestPlan->name + ": " + counted(book.counts, found.seats).english() + " for " +
                      format(found.total, book.currency) + ' ' + periodName(selection.billing) + ", " +
                      format(found.left, book.currency) + " left\n"};
}

Answer unclearAnswer(const TypedQuestion& question)
{
    const bool lacksSeats = !question.seats && !question.budget;
    return {"unclear",
            {{"missing", lacksSeats ? Json::array({"seats"}) : Json::array()}},
            "Say how many seats, or a budget: \"200 seats annual\", \"seats for $5000\".\n"};
}

Result<Answer> answerTo(const TypedQuestion& question, const PriceBook& book, const Selection& selection)
{
    const bool hasOpenNumber = std::ranges::any_of(question.notUnderstood, [](const std::string& part) {
        return part.find_first_of("0123456789") != std::string::npos;
    });
    if (hasOpenNumber || (!question.seats && !question.budget) ||
        (question.seats && question.budget && question.discount))
        return unclearAnswer(question);
    const std::string_view needs = TRY(needsOf(question, book));
    if (!question.budget)
        return priceAnswer(book, selection, needs);
    if (!question.seats)
        return seatsAnswer(book, selection, *question.budget, needs);
    const Target target = TRY(targetFor(book, selection, *question.budget));
    return Answer{"target", targetJson(target, book.currency), targetText(target, book.currency)};
}

std::string notUnderstoodText(const TypedQuestion& question)
{
    std::string text;
    for (const std::string& part : question.notUnderstood)
        text += (text.empty() ? "Not understood: " : ", ") + inQuotes(part);
    return text.empty() ? text : text + '\n';
}

Result<Output> run(const AskRequest& request, const Context& context)
{
    const SharedBook book = TRY(loadBook(context.book));
    const TypedQuestion question = readQuestion(request.text, *book, request.sign);
    const Selection selection = selectionOf(question, request, today(context));
    Answer answer = TRY(answerTo(question, *book, selection));
    if (!context.json)
        return says(notUnderstoodText(question) + answer.text);
    return says(printed({{"understood", understoodJson(question, book->currency)},
                         {"kind", answer.kind},
                         {"answer", std::move(answer.json)},
                         {"not_understood", question.notUnderstood}}));
}

} // namespace

Command askCommand()
{
    return command<AskRequest>(
        R"(A price, seats or a discount asked for in words: "200 seats annual", "seats for $5000")", run,
        [](Options& takes, AskRequest& to) {
            takes.value("text", to.text, "The question, in English, German, French or Spanish").required();
            takes.parsed("--language", to.sign, "The language whose numbers it has: in de 1.250,50; by default en",
                         {"CODE"}, readSign);
        });
}

} // namespace seatwise::cli
