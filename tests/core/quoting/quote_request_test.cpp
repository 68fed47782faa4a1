#include "quoting/quote_request.h"

#include <gtest/gtest.h>

#include "book.h"
#include "calendar/days.h"
#include "pricing/books.h"
#include "pricing/music_book.h"
#include "quoting/canonical.h"
#include "quoting/quote_moves.h"
#include "quoting/quotes.h"
#include "random_cases.h"
#include "values.h"

namespace seatwise::quote_request_test {

namespace {

using test::day;
using test::money;
using test::Random;
using test::sampleDraft;
using test::sampleQuote;

constexpr int quotesToMake = 1'000;

/// The music list, whose Ensemble meters credits and tickets and is sold with support, with every kind of offer.
test::Book bookOfEverything()
{
    test::Book book = test::musicBook();
    Charge tickets = test::usage("ticket", Percentage{Percent::whole(3), test::rate("0.30"), {}, {}, {}});
    tickets.id = "tickets";
    for (Charge& charge : std::vector{test::usage("credit", test::perUnit("0.10")), tickets})
        book.plans.back().charges.push_back(std::move(charge));
    book.addOns = {
        {.id = "support", .name = "Support", .plans = {"ensemble"}, .charges = {test::fee(test::flat("5"))}}};
    book.rules.discountBands = {{Percent::whole(100), DiscountBand::Needs::none}};
    book.rules.negotiatedFrom = 10'000;
    Promotion welcome;
    welcome.code = "WELCOME";
    welcome.name = "Welcome";
    welcome.percent = Percent::whole(10);
    welcome.stackable = true;
    Promotion spring = welcome;
    spring.code = "SPRING";
    book.promotions = {welcome, spring};
    book.termDiscounts = {{2, Percent::whole(3)}, {3, Percent::whole(5)}};
    return book;
}

Date askedDay(Random& random)
{
    return addDays(day("2026-01-01"), random.number(0, 1'500));
}

Selection askedSelection(Random& random)
{
    Selection selection = test::select(random.flip() ? "ensemble" : "auto", random.between(20, 60'000),
                                       random.flip() ? Billing::monthly : Billing::annual);
    if (random.flip())
        selection.usage.push_back({"credit", Quantity::fromUnits(random.between(1, 900'000'000))});
    if (random.flip()) {
        selection.usage.push_back({"ticket", Quantity::whole(random.between(1, 90))});
        selection.baseAmounts.push_back({"ticket", Money::fromUnits(random.between(1, 90'000'000))});
    }
    if (random.flip())
        selection.addOns = {"support"};
    if (random.flip())
        selection.annualDiscount = Percent::fromUnits(random.between(0, 30'000'000));
    if (random.flip())
        selection.start = askedDay(random);
    if (random.flip())
        selection.anchor = random.oneOf(std::vector{MonthlyAnchor::calendar, MonthlyAnchor::start});
    if (random.flip())
        selection.termYears = random.number(1, 3);
    for (const char* code : {"WELCOME", "SPRING"})
        if (random.flip())
            selection.offers.promotions.emplace_back(std::string(code));
    if (random.flip())
        selection.offers.manager = AgreedDiscount{Percent::fromUnits(random.between(1, 20'000'000)), "renewal"};
    if (selection.seats > 20'000 && random.flip())
        selection.offers.negotiated = NegotiatedRates{{{10'000, test::rate("0.04")}}, "Größe"};
    return selection;
}

/// From fewer seats of the same plan, so that there is something to pay.
QuotedChange askedChange(Random& random, const Selection& target)
{
    QuotedChange change{.fromPlan = "ensemble",
                        .fromSeats = random.between(20, target.seats),
                        .on = askedDay(random),
                        .periodStart = std::nullopt};
    if (target.billing == Billing::annual)
        change.periodStart = addDays(change.on, -random.number(1, 300));
    if (change.periodStart && random.flip())
        change.contractStart = change.periodStart;
    return change;
}

QuoteDetails askedDetails(Random& random)
{
    QuoteDetails details;
    details.customer = random.oneOf(std::vector<std::string>{"Elm School", "Österlånggatan  \"5\"", "東京"});
    const auto maybe = [&random](const char* text) { return random.flip() ? std::string(text) : std::string(); };
    details.department = maybe("Music department");
    details.billTo = maybe("Accounts payable");
    details.purchaseOrder = maybe("PO 77");
    details.preparedBy = maybe("Ada");
    details.language = maybe("de-AT");
    return details;
}

/// Seats that grow in one or two years to come, of a selection with a start.
void askRamp(Random& random, Selection& selection)
{
    selection.laterSeats = {selection.seats + random.between(0, 5'000)};
    if (random.flip() && selection.termYears != 2)
        selection.laterSeats.push_back(selection.laterSeats.back() + random.between(0, 5'000));
}

/// Up to two more options, which may be like the first.
void askOptions(Random& random, QuoteRequest& request)
{
    request.label = random.flip() ? "As now" : "";
    for (int more = random.number(0, 2); more > 0; --more) {
        OptionRequest other{askedSelection(random), random.flip() ? "Mit Größe" : ""};
        if (request.change) {
            other.selection.plan = PlanId("ensemble");
            other.selection.billing = request.selection.billing;
            other.selection.offers.promotions.clear();
            other.selection.start = request.change->on;
        } else if (other.selection.start && random.flip()) {
            askRamp(random, other.selection);
        }
        request.others.push_back(std::move(other));
    }
}

QuoteRequest askedRequest(Random& random)
{
    QuoteRequest request{askedSelection(random), std::nullopt, askedDetails(random)};
    if (random.between(0, 4) == 0) {
        request.selection.plan = PlanId("ensemble");
        request.selection.offers.promotions.clear();
        request.change = askedChange(random, request.selection);
        request.selection.start = request.change->on;
    } else if (request.selection.start && random.between(0, 3) == 0) {
        askRamp(random, request.selection);
    }
    if (random.between(0, 2) == 0)
        askOptions(random, request);
    return request;
}

/// Calls `property(request, quote)` for so many random quotes of the book; what it refuses to price is none.
template<class Property>
void forRandomQuotes(const PriceBook& book, Property property)
{
    int made = 0;
    test::forRandomCases([&](Random& random) {
        if (made == quotesToMake)
            return;
        const QuoteRequest request = askedRequest(random);
        if (const auto quote = draftQuote(book, request, "draft-1")) {
            ++made;
            property(request, *quote);
        }
    });
    EXPECT_EQ(made, quotesToMake);
}

TEST(QuoteRequestOfAQuote, MakesTheSameQuoteAgain)
{
    const test::Book book = bookOfEverything();
    const PriceBook& list = book;
    forRandomQuotes(list, [&](const QuoteRequest& request, const Quote& quote) {
        const Quote kept = readQuote(canonicalBytes(quote)).value();
        EXPECT_EQ(requestOf(kept), request);
        const Quote again = draftQuote(list, requestOf(kept), "draft-1").value();
        EXPECT_EQ(again, kept);
        EXPECT_EQ(canonicalBytes(again), canonicalBytes(quote));
    });
}

TEST(QuoteRequestOfAQuote, MakesTheSameOfARevisionWithoutAChange)
{
    const test::Book book = bookOfEverything();
    const PriceBook& list = book;
    forRandomQuotes(list, [&](const QuoteRequest& request, const Quote& quote) {
        const Quote offer = issued(quote, {2026, 1}, day("2026-11-21")).value();
        EXPECT_EQ(changedTo(offer, request, list, "draft-2").value(), revised(offer, "draft-2").value());
    });
}

TEST(ChangedQuote, IsPricedAsTheNextRevisionOfItsNumber)
{
    QuoteRequest request = requestOf(sampleQuote());
    request.selection.seats = 450;
    const Quote draft = changedTo(sampleQuote(), request, test::musicBook(), "draft-2").value();
    EXPECT_EQ(nameOf(draft), "SW-2026-000123 r2");
    EXPECT_EQ(draft.status, QuoteStatus::draft);
    EXPECT_EQ(draft.replaces, "draft-1");
    EXPECT_EQ(charged(draft).total(), money("1141.80")); // source document: 12 × (61.55 + 210 × 0.16)
    EXPECT_EQ(draft.details, sampleQuote().details);
    EXPECT_EQ(draft.service, test::days("2027-07-01", "2028-06-30"));
}

TEST(ChangedQuote, IsTheSameDraftWhereItWasNoMoreThanADraft)
{
    QuoteRequest request = requestOf(sampleDraft());
    request.details.department = "Strings";
    request.selection.seats = 450;
    const Quote draft = changedTo(sampleDraft(), request, test::musicBook(), "draft-2").value();
    EXPECT_EQ(draft.id, "draft-1");
    EXPECT_EQ(draft.revision, 1);
    EXPECT_EQ(draft.details.department, "Strings");
    EXPECT_EQ(charged(draft).total(), money("1141.80"));
}

TEST(ChangedQuote, LosesTheApprovalOfAnotherPrice)
{
    test::Book book = test::musicBook();
    book.rules.discountBands = {{Percent::whole(30), DiscountBand::Needs::approval}};
    QuoteRequest request = requestOf(sampleDraft());
    request.selection.offers.manager = AgreedDiscount{Percent::whole(10), "three schools"};
    const Quote draft = draftQuote(book, request, "draft-1").value();
    const Quote allowed = approved(draft, {"Grace", {}, day("2026-11-21")}).value();
    request.details.department = "Strings";
    EXPECT_TRUE(changedTo(allowed, request, book, "draft-1").value().approval);
    request.selection.offers.manager->percent = Percent::whole(20);
    EXPECT_FALSE(changedTo(allowed, request, book, "draft-1").value().approval);
}

TEST(ChangedQuote, OfASeatChangeBeginsOnTheDayOfTheChange)
{
    QuoteRequest request;
    request.selection = test::select("ensemble", 250);
    request.change = {.fromPlan = "ensemble", .fromSeats = 200, .on = day("2026-11-21"), .periodStart = std::nullopt};
    request.details.customer = "Riverside";
    const test::Book book = test::musicBook();
    const Quote offer = issued(draftQuote(book, request, "draft-1").value(), {2026, 1}, day("2026-11-20")).value();
    QuoteRequest later = requestOf(offer);
    later.change->on = day("2026-11-16");
    const Quote draft = changedTo(offer, later, book, "draft-2").value();
    EXPECT_EQ(draft.selection.start, day("2026-11-16"));
    // Source document: 63.15 less 54.35 a month, the half of each that remains: 31.58 less 27.18.
    EXPECT_EQ(charged(draft).total(), money("4.40"));
}

TEST(ChangedQuote, IsRefusedForWhatWasAcceptedAndWhatHasNoPrice)
{
    const Quote accepted = seatwise::accepted(sampleQuote(), {day("2026-12-01"), {}, {}}, day("2026-12-01")).value();
    QuoteRequest request = requestOf(accepted);
    EXPECT_EQ(changedTo(accepted, request, test::musicBook(), "draft-2").error().message.english(),
              "SW-2026-000123 r1 is accepted; only an issued, expired or declined quote can be revised");
    request.selection.seats = 3;
    EXPECT_FALSE(changedTo(sampleQuote(), request, test::musicBook(), "draft-2"));
    request = requestOf(sampleQuote());
    request.details.customer.clear();
    EXPECT_FALSE(changedTo(sampleQuote(), request, test::musicBook(), "draft-2"));
}

} // namespace

} // namespace seatwise::quote_request_test
