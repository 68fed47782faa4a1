#include "exchange/deal_csv.h"

#include <gtest/gtest.h>

#include "billing/schedule.h"
#include "calendar/days.h"
#include "exchange/deals.h"
#include "pricing/any_book.h"
#include "pricing/books.h"
#include "pricing/music_book.h"
#include "quoting/quote_moves.h"
#include "tables/row_reader.h"
#include "values.h"

// R91: the rows for an accounting program add up to the invoices of the quote.

namespace seatwise::deal_csv_test {

namespace {

using namespace test;
using Row = std::vector<std::string>;

constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";

std::vector<Row> rowsIn(const std::string& text)
{
    std::vector<Row> rows;
    RowReader reader(std::string_view(text).substr(byteOrderMark.size()), ',');
    for (TableRow row; reader.next(row);)
        rows.emplace_back(row.cells.begin(), row.cells.end());
    return rows;
}

std::vector<Row> rowsOfDeal(const PriceBook& book, const Selection& selection)
{
    return rowsIn(dealCsv(dealOf(book, selection)).text);
}

Selection ensemble(SeatCount seats)
{
    Selection selection = select("ensemble", seats, Billing::annual);
    selection.start = day("2027-07-01");
    return selection;
}

// 199.40 for the first 20 seats of a year is the base; the published list has 652.20 for 200 seats.
TEST(DealCsv, HasARowForEachLineOfEachInvoice)
{
    const auto rows = rowsOfDeal(musicBook(), ensemble(200));
    EXPECT_EQ(rows[0],
              (Row{"quote", "revision", "customer", "purchase_order", "invoice", "invoice_date", "due_date",
                   "service_from", "service_to", "description", "quantity", "unit_amount", "amount", "currency"}));
    ASSERT_EQ(rows.size(), 3U);
    EXPECT_EQ(rows[2], (Row{"SW-2026-000123", "1", "Sample School District", "PO 77", "1", "2027-07-01", "2027-07-01",
                            "2027-07-01", "2028-06-30", "Additional seats", "80", "2.16", "172.80", "USD"}));
}

TEST(DealCsv, HasEachYearOfARamp)
{
    Selection selection = ensemble(150);
    selection.laterSeats = {300, 600};
    Money sum;
    std::string last;
    for (const Row& row : rowsOfDeal(musicBook(), selection))
        if (row[0] != "quote") {
            ASSERT_TRUE(addTo(sum, money(row[12])));
            last = row[4] + ' ' + row[5];
        }
    EXPECT_EQ(sum, money("2779.80")); // 544.20 + 853.80 + 1381.80 of the published list
    EXPECT_EQ(last, "3 2029-07-01");
}

TEST(DealCsv, TakesDiscountsOff)
{
    Selection selection = ensemble(200);
    selection.annualDiscount = percent("20");
    const auto rows = rowsOfDeal(musicBook(), selection);
    EXPECT_EQ(rows.back()[10], "1");
    EXPECT_EQ(rows.back()[11], "-130.44"); // 20 % of 652.20
    EXPECT_EQ(rows.back()[12], "-130.44");
}

TEST(DealCsv, KeepsASpreadsheetFromRunningANameAsAFormula)
{
    Quote quote = acceptedQuote(musicBook(), ensemble(200));
    quote.details.customer = "=1+1";
    quote.decision->purchaseOrder = "@SUM(A1)";
    const auto rows = rowsIn(dealCsv(agreedDeal(quote, musicBook(), day("2026-11-22")).value()).text);
    EXPECT_EQ(rows[1][2], "'=1+1");
    EXPECT_EQ(rows[1][3], "'@SUM(A1)");
}

TEST(DealCsv, LeavesOutTaxAndSaysSo)
{
    EXPECT_EQ(pathsOf(dealCsv(dealOf(musicBook(), ensemble(200))).losses), "tax");
}

TEST(DealCsv, HasNoRowOfATrial)
{
    Selection selection = select("prelude", 10);
    selection.start = day("2027-07-01");
    EXPECT_EQ(rowsOfDeal(musicBook(), selection).size(), 1U);
}

TEST(DealCsv, SaysWhatAChangeCostsNow)
{
    const QuotedChange change{"ensemble", 150, day("2027-01-01"), day("2026-07-01"), std::nullopt, std::nullopt};
    QuoteDetails details;
    details.customer = "Elm";
    const Book book = musicBook();
    const Quote draft =
        draftChangeQuote(book, select("ensemble", 300, Billing::annual), change, details, "c-1").value();
    const Quote sent = issued(draft, {2026, 1}, day("2026-11-21")).value();
    Decision decision;
    decision.on = day("2026-11-22");
    const Quote taken = accepted(sent, decision, day("2026-11-22")).value();
    const auto rows = rowsIn(dealCsv(agreedDeal(taken, book, day("2026-11-22")).value()).text);
    ASSERT_EQ(rows.size(), 3U);
    // 181 of 365 days: 853.80 and 544.20 of a year.
    EXPECT_EQ(rows[1][12], "423.39");
    EXPECT_EQ(rows[2][12], "-269.86");
    EXPECT_EQ(rows[1][5], "2027-01-01");
}

/// The sum of the rows of each invoice, and whether each row is its quantity times its unit amount.
std::vector<Money> sumsOf(const std::vector<Row>& rows)
{
    std::vector<Money> sums;
    for (std::size_t i = 1; i < rows.size(); ++i) {
        const auto invoice = static_cast<std::size_t>(std::stoi(rows[i][4]));
        sums.resize(invoice);
        EXPECT_TRUE(addTo(sums[invoice - 1], money(rows[i][12])));
        if (rows[i][10] == "1")
            EXPECT_EQ(rows[i][11], rows[i][12]) << rows[i][9];
        else
            EXPECT_EQ(product(quantity(rows[i][10]), rate(rows[i][11])), exact(money(rows[i][12]))) << rows[i][9];
    }
    return sums;
}

TEST(DealCsv, AddsUpToEachInvoiceOfAnyQuote)
{
    forRandomCases(
        [](Random& random) {
            AnyBook any;
            const bool isShipped = random.flip();
            if (!isShipped)
                any = anyBookOfAllWords(random);
            const PriceBook& book = isShipped ? shippedBook(random.flip() ? "music-learning" : "sessiontrack")
                                              : static_cast<const PriceBook&>(any.book);
            const Selection selection = isShipped ? anySelection(random, book) : any.selection;
            if (!isQuotable(book, selection))
                return;
            const AgreedDeal deal = dealOf(book, selection);
            if (deal.trial)
                return;
            const Schedule made =
                schedule(book, {.selection = selection, .until = {}, .alignedTo = {}, .pause = {}}).value();
            const std::vector<Money> sums = sumsOf(rowsIn(dealCsv(deal).text));
            ASSERT_EQ(deal.invoices.size(), made.invoices.size());
            for (std::size_t i = 0; i < made.invoices.size(); ++i)
                EXPECT_EQ(i < sums.size() ? sums[i] : Money(), made.invoices[i].amount) << i;
        },
        2'000);
}

} // namespace

} // namespace seatwise::deal_csv_test
