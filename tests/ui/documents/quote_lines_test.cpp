// What price books can say, as the lines of a quote on paper.
#include <gtest/gtest.h>

#include "book.h"
#include "documents/quote_document.h"
#include "documents/some_quotes.h"
#include "pricing/books.h"
#include "quoting/quote_moves.h"

namespace seatwise::ui::quote_lines_test {
namespace {

/// 5 seats at 10.00, 3 packages of 100 calls at 2.00, and 20.00 a seat once; billed by the quarter.
OfferBlock offered()
{
    using namespace seatwise::test;
    Charge seat = seats(perUnit("10"));
    seat.once = perUnit("20");
    Book book = bookOf({teamPlan({seat, usage("call", package("100", "2"))})});
    book.plans[0].billing = {Billing::monthly, Billing::quarterly};
    const Selection selection = withUsage(select("team", 5, Billing::quarterly), "call", "250");
    QuoteDetails details;
    details.customer = "Riverside";
    return quoteDocument(draftQuote(book, selection, details, "a").value(), test::plainOptions()).first<OfferBlock>();
}

TEST(QuoteLines, NameNoPeriodForRatesOfWhichOneIsChargedOnce)
{
    EXPECT_EQ(offered().lines.columns, (QStringList{"Item", "Quantity", "Rate", "Amount"}));
}

TEST(QuoteLines, CountPackagesInWords)
{
    QStringList quantities;
    for (const TableRow& row : offered().lines.rows)
        quantities += row.cells[1].text;
    EXPECT_TRUE(quantities.contains("3 packages")) << quantities.join(", ").toStdString();
}

TEST(QuoteLines, SayWhatIsChargedOnce)
{
    QStringList items;
    for (const TableRow& row : offered().lines.rows)
        items += row.cells[0].text;
    EXPECT_TRUE(items.contains("Seats, once")) << items.join(", ").toStdString();
    // A quarter: 3 × 50, 3 × 3 × 2 and 100 once.
    EXPECT_EQ(offered().total.amount, "$268.00");
}

} // namespace
} // namespace seatwise::ui::quote_lines_test
