#include "insights/deal_accounts.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "calendar/days.h"
#include "exchange/deals.h"
#include "insights/account_list.h"
#include "insights/movements.h"
#include "insights/priced_accounts.h"
#include "pricing/books.h"
#include "pricing/music_book.h"
#include "quoting/option_price.h"
#include "quoting/quote_moves.h"
#include "quoting/quotes.h"
#include "workshop/kept_in_memory.h"

// R96: an accepted quote in a list of accounts. Figures of the published list: Ensemble costs 652.20 a year for 200
// seats, 35.95 a month for 100; 150, 300 and 600 seats are 544.20, 853.80 and 1381.80 a year.

namespace seatwise::deal_accounts_test {
namespace {

using namespace test;
using testing::HasSubstr;

const std::string header = "customer,plan,seats,billing,start,end,reason,discount,mrr\n";

Selection of(SeatCount seats, Billing billing = Billing::annual)
{
    Selection selection = select("ensemble", seats, billing);
    selection.start = day("2027-07-01");
    return selection;
}

KeptAccounts listOf(std::string text)
{
    KeptAccounts accounts{"accounts.csv", {}, {}};
    accounts.table.text = std::move(text);
    return accounts;
}

class DealAccounts : public testing::Test
{
protected:
    [[nodiscard]] Result<DealTaken> take(const Quote& quote, const std::optional<KeptAccounts>& kept = {}) const
    {
        return takeDeal(kept, {quote, book_, day("2026-11-22"), start_}, AccountBooks(book_));
    }

    /// The list with a deal of a selection in it.
    [[nodiscard]] std::string text(const Selection& selection, const std::string& before = header) const
    {
        return take(acceptedQuote(book_, selection), listOf(before)).value().accounts.table.text;
    }

    [[nodiscard]] std::string refusal(const Quote& quote, const std::string& before = header) const
    {
        const auto taken = take(quote, listOf(before));
        return taken ? "taken" : taken.error().message.english();
    }

    const PriceBook& book_ = shippedBook("music-learning");
    std::optional<Date> start_;
};

TEST_F(DealAccounts, BeginOnTheFirstDayOfServiceAndGoOn)
{
    EXPECT_EQ(text(of(200)), header + "Sample School District,ensemble,200,annual,2027-07-01\n");
    const DealTaken begun = take(acceptedQuote(book_, of(200))).value();
    EXPECT_EQ(begun.accounts.table.text, header + "Sample School District,ensemble,200,annual,2027-07-01\n");
    EXPECT_EQ(begun.accounts.name, "accounts.csv");
    EXPECT_EQ(begun.said.english(), "SW-2026-000123 r1: \"Sample School District\" has Ensemble, 200 seats, from "
                                    "2027-07-01 on, by the list of accounts");
}

TEST_F(DealAccounts, SayADiscountWhereItComesToThePrice)
{
    Selection selection = of(200);
    selection.offers.manager = AgreedDiscount{Percent::whole(10), "volume"};
    EXPECT_EQ(text(selection), header + "Sample School District,ensemble,200,annual,2027-07-01,,,10.00\n");
}

TEST_F(DealAccounts, SayAnMrrWhereThePriceIsRoundedOtherwise)
{
    Selection selection = of(100, Billing::monthly);
    selection.offers.manager = AgreedDiscount{Percent::whole(10), "volume"}; // 3.60 of 35.95, and not 3.595
    EXPECT_EQ(text(selection), header + "Sample School District,ensemble,100,monthly,2027-07-01,,,,32.35\n");
}

TEST_F(DealAccounts, SayAnMrrWhereAnotherBookPricesTheList)
{
    const Quote quote = acceptedQuote(shippedBook("sessiontrack"), [] {
        Selection selection = select("pro", 3);
        selection.start = day("2027-07-01");
        return selection;
    }());
    const auto taken = takeDeal({}, {quote, shippedBook("sessiontrack"), day("2026-11-22"), {}}, AccountBooks(book_));
    EXPECT_EQ(taken.value().accounts.table.text, header + "Sample School District,pro,3,monthly,2027-07-01,,,,29.99\n");
}

TEST_F(DealAccounts, EndWhatTheCustomerHasOfThePlanOnTheDayBefore)
{
    const std::string before = "Oak, ensemble ,120,monthly,2026-01-05,,\"moved, far\",,\n";
    EXPECT_EQ(text(of(200), header + before + "Sample School District,Ensemble,100,monthly,2026-01-05,,,,\n"),
              header + before +
                  "Sample School District,Ensemble,100,monthly,2026-01-05,2027-06-30,,,\n"
                  "Sample School District,ensemble,200,annual,2027-07-01\n");
    // Another plan of theirs goes on, and what ended long ago stays as it is.
    const std::string others = "Sample School District,solo,10,monthly,2026-01-05,,,,\n"
                               "Sample School District,ensemble,50,monthly,2025-01-05,2025-12-31,,,\n";
    EXPECT_EQ(text(of(200), header + others),
              header + others + "Sample School District,ensemble,200,annual,2027-07-01\n");
}

TEST_F(DealAccounts, AreARowForEachYearOfARamp)
{
    Selection selection = of(150);
    selection.laterSeats = {300, 600};
    const DealTaken taken = take(acceptedQuote(book_, selection), listOf(header)).value();
    EXPECT_EQ(taken.accounts.table.text,
              "customer,plan,seats,billing,start,end,reason,discount,mrr,term,existing_since\n"
              "Sample School District,ensemble,150,annual,2027-07-01,2028-06-30,,,,3\n"
              "Sample School District,ensemble,300,annual,2028-07-01,2029-06-30,,,,3,2027-07-01\n"
              "Sample School District,ensemble,600,annual,2029-07-01,,,,,3,2027-07-01\n");
    const auto accounts = readAccounts(taken.accounts.table, book_).value().rows.values;
    EXPECT_EQ(moved(accounts, "2028-06").end, money("45.35"));
    EXPECT_EQ(moved(accounts, "2028-07").end, money("71.15"));
    EXPECT_EQ(moved(accounts, "2035-01").end, money("115.15"));
}

TEST_F(DealAccounts, AreOfTheOptionThatWasAccepted)
{
    Quote draft = sampleDraft();
    QuoteOption other = draft;
    other.selection.seats = 300;
    static_cast<ServicePrice&>(other) = seatwise::priceOf(std::nullopt, other.selection, book_).value();
    draft.others = {other};
    Decision decision;
    decision.on = day("2026-11-22");
    decision.option = 2;
    const Quote taken =
        accepted(issued(draft, {2026, 1}, day("2026-11-21")).value(), decision, day("2026-11-22")).value();
    EXPECT_EQ(take(taken).value().rows.front().seats, 300);
}

TEST_F(DealAccounts, ChangeNothingTheSecondTime)
{
    const Quote quote = acceptedQuote(book_, of(200));
    const KeptAccounts once = take(quote).value().accounts;
    const DealTaken twice = take(quote, once).value();
    EXPECT_TRUE(twice.accounts == once);
    EXPECT_TRUE(twice.rows.empty());
    EXPECT_EQ(twice.said.english(), "SW-2026-000123 r1: \"Sample School District\" has it already, by the list of "
                                    "accounts; nothing was changed");
}

TEST_F(DealAccounts, AreRefusedBeforeARowThatBeginsLater)
{
    EXPECT_EQ(
        refusal(acceptedQuote(book_, of(200)), header + "Sample School District,ensemble,300,annual,2028-01-01,,,,\n"),
        "SW-2026-000123 r1: \"Sample School District\" has ensemble from 2028-01-01 on, by the list of accounts, "
        "so that none can begin on 2027-07-01; end or take out that row first");
}

TEST_F(DealAccounts, NeedAFirstDay)
{
    const Quote quote = acceptedQuote(book_, select("ensemble", 200, Billing::annual));
    EXPECT_THAT(refusal(quote), HasSubstr("names no first day of service"));
    start_ = day("2027-08-01");
    EXPECT_EQ(take(quote).value().rows.front().start, day("2027-08-01"));
}

TEST_F(DealAccounts, AreNoneOfWhatIsNotAcceptedOrATrial)
{
    EXPECT_THAT(refusal(sampleQuote()), HasSubstr("only an accepted quote"));
    Selection trial = select("prelude", 10);
    trial.start = day("2027-07-01");
    EXPECT_THAT(refusal(acceptedQuote(book_, trial)), HasSubstr("is of a trial, which brings nothing"));
}

TEST_F(DealAccounts, AreInTheCurrencyOfTheList)
{
    EXPECT_EQ(refusal(acceptedQuote(book_, of(200)), "customer,plan,start,mrr,currency\nElm,gold,2026-01-01,10,EUR\n"),
              "SW-2026-000123 r1 is in USD, the list of accounts in EUR; one list is in one currency");
}

TEST_F(DealAccounts, AreWrittenAsTheListIs)
{
    Selection selection = of(100, Billing::monthly);
    selection.offers.manager = AgreedDiscount{Percent::whole(10), "volume"};
    EXPECT_EQ(text(selection, "Kunde;Tarif;Plätze;Abrechnung;Beginn;MRR\r\nElm;ensemble;120;monthly;2026-01-05;12,50"),
              "Kunde;Tarif;Plätze;Abrechnung;Beginn;MRR\r\nElm;ensemble;120;monthly;2026-01-05;12,50\r\n"
              "Sample School District;ensemble;100;monthly;2027-07-01;32,35\r\n");
    EXPECT_EQ(text(selection, "CUSTOMER_UUID,PLAN_NAME,START_DATE,MRR\ncus_1,gold,2026-01-05,5000\n"),
              "CUSTOMER_UUID,PLAN_NAME,START_DATE,MRR,seats,billing\ncus_1,gold,2026-01-05,5000\n"
              "Sample School District,ensemble,2027-07-01,3235.00,100,monthly\n");
}

TEST_F(DealAccounts, AddTheColumnThatARowIsEndedIn)
{
    EXPECT_EQ(text(of(200), "customer,plan,start,mrr\nSample School District,ensemble,2026-01-01,10\n"),
              "customer,plan,start,mrr,seats,billing,end\nSample School District,ensemble,2026-01-01,10,,,2027-06-30\n"
              "Sample School District,ensemble,2027-07-01,,200,annual\n");
}

TEST_F(DealAccounts, AreTakenIntoASheet)
{
    KeptAccounts sheet = listOf("\"customer\"\t\"plan\"\t\"seats\"\t\"billing\"\t\"start\"\t\"mrr\"\n\n"
                                "\"Elm\"\t\"gold\"\t10\t\"monthly\"\t\"2026-01-05\"\t12.5\n");
    sheet.table.sheet = "Accounts";
    EXPECT_EQ(take(acceptedQuote(book_, of(200)), sheet).value().accounts.table.text,
              sheet.table.text + "\"Sample School District\"\t\"ensemble\"\t200\t\"annual\"\t\"2027-07-01\"\n");
}

TEST_F(DealAccounts, AreTakenIntoAListWhoseColumnsWereChosen)
{
    KeptAccounts chosen = listOf("a,b,c,d\nElm,gold,2026-01-05,12.50\n");
    chosen.choices.columns = std::vector<std::size_t>(15, noCell);
    (*chosen.choices.columns)[0] = 0;
    (*chosen.choices.columns)[1] = 1;
    (*chosen.choices.columns)[4] = 2;
    (*chosen.choices.columns)[8] = 3;
    chosen.choices.firstLine = 2;
    const DealTaken taken = take(acceptedQuote(book_, of(200)), chosen).value();
    const auto read = readAccounts(taken.accounts.table, book_, taken.accounts.choices).value().rows;
    ASSERT_EQ(read.values.size(), 2U);
    EXPECT_EQ(read.values[1].yearly, exact(money("652.20")));
}

TEST_F(DealAccounts, AreRefusedWhereTheListWouldReadThemOtherwise)
{
    // A cell beyond the last column, which would come to stand in one that is added.
    EXPECT_THAT(refusal(acceptedQuote(book_, of(200)),
                        "customer,plan,start,mrr\nElm,gold,2026-01-01,10\nOak,gold,2026-01-01,10,12\n"),
                HasSubstr("does not take SW-2026-000123 r1 as it was agreed"));
}

TEST(DealWithAPromotion, SaysUntilWhenItsDiscountIs)
{
    Book book = bookOf(seats(perUnit("1.00")));
    Promotion promotion;
    promotion.code = PromotionCode("HALF");
    promotion.name = "Half";
    promotion.percent = Percent::whole(50);
    promotion.periods = 3;
    book.promotions = {promotion};
    Selection selection = select("team", 100);
    selection.start = day("2027-07-01");
    selection.offers.promotions = {PromotionCode("HALF")};
    const PriceBook& made = book;
    const Quote quote = acceptedQuote(made, selection);
    const DealTaken taken = takeDeal({}, {quote, made, day("2026-11-22"), {}}, AccountBooks(made)).value();
    EXPECT_EQ(taken.rows.front().discount, Percent::whole(50));
    EXPECT_EQ(taken.rows.front().discountUntil, day("2027-09-30"));
    EXPECT_FALSE(taken.rows.front().mrr);
    const auto accounts = readAccounts(taken.accounts.table, made).value().rows.values;
    EXPECT_EQ(moved(accounts, "2027-08").end, money("50.00"));
    EXPECT_EQ(moved(accounts, "2027-09").end, money("50.00"));
    EXPECT_EQ(moved(accounts, "2027-10").end, money("100.00"));
}

TEST(DealOfAChange, GoesOnWithTheContractThatItChanges)
{
    const Book book = musicBook();
    const PriceBook& made = book;
    Quote quote = acceptedQuote(made, of(200));
    Quote draft = sampleDraft();
    draft.change = QuotedChange{PlanId("ensemble"), 200, day("2028-01-01"), day("2027-07-01"), day("2027-07-01")};
    draft.selection = select("ensemble", 240, Billing::annual);
    static_cast<ServicePrice&>(draft) = seatwise::priceOf(draft.change, draft.selection, made).value();
    Decision decision;
    decision.on = day("2026-11-22");
    const Quote changed =
        accepted(issued(draft, {2026, 124}, day("2026-11-21")).value(), decision, day("2026-11-22")).value();
    const AccountBooks books(made);
    const KeptAccounts kept = takeDeal({}, {quote, made, day("2026-11-22"), {}}, books).value().accounts;
    const DealTaken taken = takeDeal(kept, {changed, made, day("2026-11-22"), {}}, books).value();
    EXPECT_EQ(taken.accounts.table.text, "customer,plan,seats,billing,start,end,reason,discount,mrr,existing_since\n"
                                         "Sample School District,ensemble,200,annual,2027-07-01,2027-12-31\n"
                                         "Sample School District,ensemble,240,annual,2028-01-01,,,,,2027-07-01\n");
}

TEST(KeptDeal, StandsInTheTrailOnce)
{
    const Book book = musicBook();
    const PriceBook& made = book;
    KeptInMemory store;
    const Quote quote = acceptedQuote(made, of(200));
    const DealToTake deal{quote, made, day("2026-11-22"), {}};
    EXPECT_EQ(keepDeal(store, deal, AccountBooks(made)).value().rows.size(), 1U);
    EXPECT_TRUE(keepDeal(store, deal, AccountBooks(made)).value().rows.empty());
    ASSERT_EQ(store.trail.size(), 1U);
    EXPECT_EQ(store.trail.front().event, "accounts.deal_taken");
    EXPECT_THAT(store.trail.front().detail, HasSubstr("has Ensemble, 200 seats, from 2027-07-01 on"));
    EXPECT_EQ(readKeptAccounts(store).value()->table.text,
              header + "Sample School District,ensemble,200,annual,2027-07-01\n");
}

/// What a year brings by the first whole invoice of a deal, as it is handed over to whoever bills it.
std::optional<Exact> yearBilled(const AgreedDeal& deal)
{
    for (const DealInvoice& invoice : deal.invoices)
        if (invoice.isWhole && invoice.seats == deal.invoices.front().seats)
            return exact(recurringOf(invoice)) * (12 / months(deal.billing));
    return std::nullopt;
}

TEST(AnyDeal, BringsWhatItsInvoicesBill)
{
    Random random(97);
    int compared = 0;
    for (int i = 0; i < 300; ++i) {
        const PriceBook& book = shippedBook(random.flip() ? "music-learning" : "sessiontrack");
        const Selection selection = anySelection(random, book);
        if (!isQuotable(book, selection))
            continue;
        const Quote quote = acceptedQuote(book, selection);
        const auto taken = takeDeal({}, {quote, book, day("2026-11-22"), {}}, AccountBooks(book));
        const AgreedDeal deal = agreedDeal(quote, book, day("2026-11-22")).value();
        if (deal.trial) {
            EXPECT_FALSE(taken);
            continue;
        }
        ASSERT_TRUE(taken) << taken.error().message.english();
        const auto read = readAccounts(taken->accounts.table, book).value().rows;
        ASSERT_TRUE(read.problems.empty());
        ASSERT_EQ(read.values.size(), static_cast<std::size_t>(yearsOfRamp(selection)));
        const auto billed = yearBilled(deal);
        if (!billed)
            continue;
        // An mrr is to 4 decimals: 12 × 0.00005 of a year.
        const Wide apart = billed->units - read.values.front().yearly.units;
        EXPECT_LE(apart < 0 ? -apart : apart, exact(money("0.0006")).units) << taken->accounts.table.text;
        ++compared;
    }
    EXPECT_GT(compared, 100);
}

} // namespace
} // namespace seatwise::deal_accounts_test
