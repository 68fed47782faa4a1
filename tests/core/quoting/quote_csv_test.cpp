#include "quoting/quote_csv.h"

#include <algorithm>

#include <gtest/gtest.h>

#include "calendar/days.h"
#include "quoting/quotes.h"
#include "quoting/verify_code.h"
#include "values.h"

namespace seatwise::quote_csv_test {

namespace {

using test::day;

std::string csvOf(const Quote& quote)
{
    return quoteCsv(quote, day("2026-11-21"));
}

std::string withoutHeader(const std::string& csv)
{
    return csv.substr(csv.find('\n') + 1);
}

TEST(QuoteCsv, HasAHeaderOneRowForEachLineATotalAndTheFirstInvoice)
{
    const std::string tail = ",USD,SW-2026-000123,1,issued,Sample School District,2026-11-21,2026-12-21," +
                             verifyCode(test::sampleQuote()) + '\n';
    EXPECT_EQ(csvOf(test::sampleQuote()),
              "\xEF\xBB\xBF"
              "row,description,quantity,unit,rate,percent,amount,currency,number,revision,status,customer,issued,"
              "valid_through,verify_code\n"
              "line,Ensemble tier 2 base,120,seat,,,479.40" +
                  tail + "line,Additional seats,80,seat,2.16,,172.80" + tail + "total,,,,,,652.20" + tail +
                  "first_invoice,\"due 2027-07-01, for 2027-07-01 to 2028-06-30\",,,,,652.20" + tail);
}

TEST(QuoteCsv, HasARowForEachDiscountBetweenLinesAndTotal)
{
    const std::string csv = csvOf(test::fullQuote());
    const auto term = csv.find("\ndiscount,\"Term discount, 3 years\",,,,5,32.61,");
    const auto welcome = csv.find("\ndiscount,Promotion SPRING: Welcome,,,,,10.00,");
    EXPECT_LT(csv.find("\nline,Additional seats"), term);
    EXPECT_LT(term, welcome);
    EXPECT_LT(welcome, csv.find("\ntotal,"));
}

TEST(QuoteCsv, OfADraftHasNoNumberNoDatesAndNoCode)
{
    const std::string csv = csvOf(test::sampleDraft());
    EXPECT_NE(csv.find("\ntotal,,,,,,652.20,USD,,1,draft,Sample School District,,,\n"), std::string::npos) << csv;
}

TEST(QuoteCsv, SaysExpiredAfterTheLastDayOfValidity)
{
    EXPECT_NE(quoteCsv(test::sampleQuote(), day("2026-12-22")).find(",expired,"), std::string::npos);
}

TEST(QuoteCsv, HasOneTotalWhateverTheCustomerIsCalled)
{
    Quote quote = test::sampleQuote();
    quote.details.customer = "x\ntotal,,,,,,0.00";
    const std::string csv = csvOf(quote);
    EXPECT_EQ(csv.find("\ntotal,"), csv.rfind("\ntotal,"));
    EXPECT_EQ(std::count(csv.begin(), csv.end(), '\n'), 5);
}

struct FormulaRow
{
    const char* name;
    std::string_view text;
    std::string_view cell;
};

class FormulaInAQuote : public testing::TestWithParam<FormulaRow>
{
};

/// R59.
TEST_P(FormulaInAQuote, GetsAnApostropheInEveryField)
{
    Quote quote = test::sampleQuote();
    test::editPrice(quote, [](PriceParts& price) {
        price.lines = {{LineKind::flat, words::plain(GetParam().text), Quantity::whole(1), PerPlan{}, std::nullopt,
                        price.subtotal}};
    });
    quote.details.customer = GetParam().text;
    const std::string rows = withoutHeader(csvOf(quote));
    const std::string cell(GetParam().cell);
    EXPECT_EQ(rows.substr(0, 5 + cell.size() + 1), "line," + cell + ',');
    EXPECT_NE(rows.find(",issued," + cell + ",2026-11-21,"), std::string::npos) << rows;
}

INSTANTIATE_TEST_SUITE_P(QuoteCsv, FormulaInAQuote,
                         testing::Values(FormulaRow{"Equals", "=1+1", "'=1+1"}, FormulaRow{"Plus", "+cmd", "'+cmd"},
                                         FormulaRow{"Minus", "-2+3", "'-2+3"},
                                         FormulaRow{"At", "@SUM(A1)", "'@SUM(A1)"}, FormulaRow{"Tab", "\tx", "'‹TAB›x"},
                                         FormulaRow{"Return", "\rx", "'‹CR›x"},
                                         FormulaRow{"QuotedLink", "=HYPERLINK(\"http://x\",\"y\")",
                                                    "\"'=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\""},
                                         FormulaRow{"AndNotANumber", "-5.25", "-5.25"},
                                         FormulaRow{"AndNotAWord", "School", "School"}),
                         [](const auto& row) { return row.param.name; });

TEST(QuoteCsv, ShowsCharactersThatTurnTheDirection)
{
    Quote quote = test::sampleQuote();
    quote.details.customer = "School \u202E00.0$";
    EXPECT_NE(csvOf(quote).find(",School ‹RLO›00.0$,"), std::string::npos);
}

} // namespace

} // namespace seatwise::quote_csv_test
