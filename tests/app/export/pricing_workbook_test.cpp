// The formulas of the pricing spreadsheet against price(), with a spreadsheet program of somebody else.

#include <cmath>

#include <gtest/gtest.h>

#include "books/book_source.h"
#include "claims/reader.h"
#include "export/asking.h"
#include "export/pricing_workbook.h"
#include "export/recalculated.h"
#include "files/scratch_folder.h"
#include "pricebook/writer.h"
#include "pricing/price.h"

namespace seatwise::test::pricing_workbook_test {
namespace {

const std::string prices = "Plans and prices";
constexpr int variants = 6;

const char* const bookNames[] = {"music-learning", "sessiontrack", "sample", "halves", "yen",
                                 "words",          "periods",      "events"};

/// A plain decimal of a cell in 1/10,000, the nearest.
std::int64_t units(const std::string& cell)
{
    return std::llround(std::stod(cell) * 10'000);
}

struct Computed
{
    SharedBook book;
    std::vector<Asked> asked; ///< the first is as the file comes
    std::vector<Recalculated> results;
};

/// All jobs of all books, computed in one start of LibreOffice.
class PricingWorkbook : public testing::TestWithParam<const char*>
{
protected:
    static void SetUpTestSuite()
    {
        const ScratchFolder folder;
        std::vector<Job> jobs;
        for (const char* name : bookNames) {
            Computed& computed = all()[name];
            computed.book = bookNamed(name);
            const std::string file =
                folder.file(std::string(name).append(".xlsx"), pricingWorkbook(*computed.book).value());
            computed.asked.push_back({{}, {file, {}}});
            for (Asked& asked : askedAtRandom(*computed.book, file, variants, 20261121))
                computed.asked.push_back(std::move(asked));
            for (const Asked& asked : computed.asked)
                jobs.push_back(asked.job);
        }
        auto results = recalculated(jobs);
        isThere = results.has_value();
        std::size_t next = 0;
        for (const char* name : bookNames)
            for (std::size_t i = 0; isThere && i < all()[name].asked.size(); ++i)
                all()[name].results.push_back(std::move((*results)[next++]));
    }

    void SetUp() override
    {
        ASSERT_TRUE(isThere) << "LibreOffice is not installed, so no spreadsheet program has computed the formulas; "
                                "install libreoffice-calc-nogui";
    }

    static std::map<std::string, Computed>& all()
    {
        static std::map<std::string, Computed> computed;
        return computed;
    }

    static inline bool isThere = false;
};

TEST_P(PricingWorkbook, HasTheResultsOfItsFormulasInTheFile)
{
    const Recalculated& first = all()[GetParam()].results.front();
    ASSERT_GT(first.formulas.size(), 200U);
    expectComputed(first);
}

TEST_P(PricingWorkbook, ComputesThePriceOfEverySelection)
{
    const Computed& computed = all()[GetParam()];
    for (std::size_t i = 1; i < computed.asked.size(); ++i) {
        const Cells& cells = computed.results[i].computed;
        const Price price = seatwise::price(*computed.book, computed.asked[i].selection).value();
        const auto answer = [&](const char* label) {
            return at(cells, calculator, 1, rowOf(cells, calculator, 0, label));
        };
        ASSERT_EQ(answer("Check"), "OK") << i;
        EXPECT_EQ(units(answer("Subtotal")), price.subtotal().units()) << i;
        EXPECT_EQ(units(answer("Total for the billing period")), price.total().units()) << i;
        EXPECT_EQ(units(answer("For a month")), price.monthlyEquivalent().units()) << i;
        EXPECT_EQ(units(answer("For a seat and month")), price.perSeatMonth().units()) << i;
    }
}

/// The billing period of a column of totals: "Total, a half-year †".
Billing billingOfTotal(const std::string& head)
{
    if (head.starts_with("Total, a year"))
        return Billing::annual;
    if (head.starts_with("Total, a half-year"))
        return Billing::semiannual;
    return head.starts_with("Total, a quarter") ? Billing::quarterly : Billing::monthly;
}

/// Makes as many events of this amount of the use that was read last.
void countAsEvents(Selection& selection, Money each)
{
    const Usage last = selection.usage.back();
    selection.usage.pop_back();
    for (std::int64_t i = 0; i < last.quantity.wholePart(); ++i)
        selection.events.push_back({last.unit, each});
}

/// The rows of the price table of one computed workbook against price(); gives how many there were.
int checkTable(const PriceBook& book, const Cells& cells)
{
    int checked = 0;
    int row = 3;
    for (const Plan& plan : book.plans) {
        const int head = rowOf(cells, table, 0, plan.name, row) + 1;
        for (row = head + 1; !at(cells, table, 0, row).empty(); ++row) {
            Selection selection;
            selection.plan = plan.id;
            selection.seats = std::stoll(at(cells, table, 0, row));
            for (int column = 1; !at(cells, table, column, head).empty(); ++column) {
                const std::string name = at(cells, table, column, head);
                const std::string value = at(cells, table, column, row);
                const bool isTotal = name.starts_with("Total, ");
                if (name.ends_with(": base amount"))
                    selection.baseAmounts.push_back(
                        {UnitId(name.substr(0, name.find(": base"))), Money::fromUnits(units(value))});
                else if (name.ends_with(": amount of each"))
                    countAsEvents(selection, Money::fromUnits(units(value)));
                else if (name.ends_with(" a month") && name.find(',') == std::string::npos)
                    selection.usage.push_back({UnitId(name.substr(0, name.size() - 8)),
                                               Quantity::fromUnits(std::llround(std::stod(value) * 1e6))});
                if (!isTotal)
                    continue;
                selection.billing = billingOfTotal(name);
                const Price price = seatwise::price(book, selection).value();
                if (value == "too large") {
                    EXPECT_GT(price.total(), Money::whole(900'000'000))
                        << plan.id.text() << ' ' << cellName(column, row);
                } else {
                    EXPECT_EQ(units(value), price.total().units()) << plan.id.text() << ' ' << cellName(column, row);
                }
                ++checked;
            }
        }
    }
    return checked;
}

TEST_P(PricingWorkbook, ComputesThePriceOfEveryRowOfItsTable)
{
    const Computed& computed = all()[GetParam()];
    int checked = 0;
    for (const Recalculated& result : computed.results)
        checked += checkTable(*computed.book, result.computed);
    EXPECT_GT(checked, 150);
}

INSTANTIATE_TEST_SUITE_P(EveryBook, PricingWorkbook, testing::ValuesIn(bookNames), [](const auto& row) {
    std::string name;
    for (const char letter : std::string(row.param))
        if (letter != '-')
            name += letter;
    return name;
});

/// A question with its answers, and what must come out, computed by hand.
struct Answer
{
    const char* name;
    const char* book;
    Edits edits; ///< of the calculator by question; of other sheets by cell
    const char* check;
    const char* total;
};

const std::vector<Answer>& answers()
{
    static const std::vector<Answer> all{
        // 1.005 is a little less in binary.
        {"HalfACentUp",
         "halves",
         {{"Plan", "Plan per-unit"}, {"Billing", "monthly"}, {"Users or seats", 1.0}},
         "OK",
         "1.01"},
        {"HalfOfAnOddNumberUp",
         "halves",
         {{"Plan", "Plan per-unit"}, {"Billing", "monthly"}, {"Users or seats", 3.0}},
         "OK",
         "3.02"},
        // 100 + 12.5 and 100 + 3 × 12.5
        {"HalfAYenToTheEvenOneBelow", "yen", {{"Users or seats", 2.0}}, "OK", "112"},
        {"HalfAYenToTheEvenOneAbove", "yen", {{"Users or seats", 4.0}}, "OK", "138"},
        // 30 seats are 60.00, cut to 50.00; 10 packages of 100 calls and 0.0075 × 4,325 + 1.00 are 43.4375.
        {"PackagesOfATierAndAMaximum",
         "words",
         {{"Plan", "Packages"}, {"Billing", "monthly"}, {"Users or seats", 30.0}, {"call a month", 5325.0}},
         "OK",
         "93.44"},
        // 10 packages and the 19,000 calls above them are 153.50, 5 packages of 1,000 are 10.00; a year is twelve of
        // it.
        {"StartedPackagesOfALaterTier",
         "words",
         {{"Plan", "Packages"}, {"Billing", "annual"}, {"Users or seats", 1.0}, {"call a month", 24000.5}},
         "OK",
         "2082"},
        // 60 seats are three packages of 25 at 45.00, twelve times.
        {"PackagesOfAllSeats",
         "words",
         {{"Plan", "Blocks"}, {"Billing", "annual"}, {"Users or seats", 60.0}},
         "OK",
         "1620"},
        // 4 × 28.50 and 3 × 5.00 are 129.00, above 3 × 40.00; 2.5 % of it is 3.225. 250.00 and 4 × 20.00 are charged
        // once, without a discount.
        {"AQuarter", "periods", {{"Plan", "Team"}, {"Billing", "quarterly"}, {"Users or seats", 4.0}}, "OK", "455.77"},
        // 6 × (4 × 10.00 + 5.00) less 5 %, and 330.00 once; 6 × 3.00 less 5 % and 99.00 once for the add-on.
        {"AHalfYearWithAnAddOn",
         "periods",
         {{"Plan", "Team"}, {"Billing", "semiannual"}, {"Users or seats", 4.0}, {"Add-on: Archive", "yes"}},
         "OK",
         "702.6"},
        // 12 × 40.00 is more than 100.00 + 60.00; 10 % less, and 270.00 once.
        {"AYearOfTheMinimum",
         "periods",
         {{"Plan", "Team"}, {"Billing", "annual"}, {"Users or seats", 1.0}},
         "OK",
         "702"},
        // Two events are free, 10.00 costs 0.25 + 0.30 and 1,000.00 the most of each; 3 seats are 12.00.
        {"Events",
         "events",
         {{"Plan", "Pay"},
          {"Billing", "monthly"},
          {"Users or seats", 3.0},
          {"Events!B8", 100.0},
          {"Events!B9", 5.0},
          {"Events!B10", 10.0},
          {"Events!B11", 1'000.0}},
         "OK",
         "24.55"},
        // 12 × 4.00, 20 % of 105.00 and 2 × 3.00.
        {"EventsByTheirNumberAndSum",
         "events",
         {{"Plan", "Pay"}, {"Billing", "annual"}, {"Users or seats", 1.0}, {"Events!B8", 100.0}, {"Events!B9", 5.0}},
         "OK",
         "75"},
        {"EventsWithAGap",
         "events",
         {{"Plan", "Pay"}, {"Events!B8", 100.0}, {"Events!B10", 5.0}},
         "Events stand one below the other, without a gap",
         "—"},
        {"AnEventBelowZero",
         "events",
         {{"Plan", "Pay"}, {"Events!B8", -1.0}},
         "Events are amounts from 0, with at most 4 decimals",
         "—"},
        {"AQuarterThatIsNotOffered",
         "periods",
         {{"Plan", "Solo"}, {"Billing", "quarterly"}},
         "The plan is not billed like this",
         "—"},
        // 12 × (1,000,000,000,000 + 100 × 100,000 + 50 × 50,000), exact in steps of 1/100.
        {"AFlatAmountOfACurrencyWithSmallUnits",
         "dong",
         {{"Plan", "Ward"}, {"Billing", "annual"}, {"Users or seats", 150.0}},
         "OK",
         "12000150000000"},
        // 1,000 seats cost 1,957.80 a year; 20 % less.
        {"AnnualDiscount",
         "music-learning",
         {{"Plan", "Ensemble"},
          {"Billing", "annual"},
          {"Users or seats", 1'000.0},
          {"Annual discount, in percent", 20.0}},
         "OK",
         "1566.24"},
        // 557.15 + (10^12 − 6,000) × 0.05
        {"ATrillionSeats", "music-learning", {{"Plan", "Ensemble"}, {"Users or seats", 1e12}}, "OK", "50000000257.15"},
        {"AFeeThatIsChanged", "sessiontrack", {{"Plan", "Pro"}, {"fee of Pro", 34.99}}, "OK", "34.99"},
        {"TooManyUsers",
         "sessiontrack",
         {{"Plan", "Pro"}, {"Users or seats", 11.0}},
         "The plan admits seats from 1 to 10, in steps of 1",
         "—"},
        {"APlanOfAnotherList", "sessiontrack", {{"Plan", "Solo"}}, "Choose one of the plans of the list", "—"},
        {"ABillingThatIsNotOffered",
         "sessiontrack",
         {{"Plan", "API licensing"}, {"Billing", "annual"}},
         "The plan is not billed like this",
         "—"},
        {"AnAddOnOfAnotherPlan",
         "sessiontrack",
         {{"Plan", "Free"}, {"Add-on: Semantic search", "yes"}},
         "An add-on that is chosen is not for this plan",
         "—"},
        {"MoreThanTheSheetCanHold",
         "sessiontrack",
         {{"Plan", "Enterprise"}, {"credit a month", 1e12}},
         "The amount is too large to be exact here",
         "—"},
        {"ANegativeQuantity",
         "sessiontrack",
         {{"Plan", "Pro"}, {"credit a month", -1.0}},
         "Quantities and amounts are numbers from 0, with at most 3 decimals",
         "—"},
    };
    return all;
}

TEST(PricingWorkbookAnswers, AreThoseComputedByHand)
{
    const ScratchFolder folder;
    std::map<std::string, Cells> files;
    std::vector<Job> jobs;
    for (const Answer& answer : answers()) {
        const std::string file = folder.path(answer.book);
        if (!files.contains(file)) {
            static_cast<void>(folder.file(answer.book, pricingWorkbook(*bookNamed(answer.book)).value()));
            files[file] = cellsOf(file);
        }
        const Cells& cells = files[file];
        Job job{file, {}};
        for (const auto& [question, value] : answer.edits)
            if (question == "fee of Pro")
                job.edits[prices + '!' + cellName(9, rowOf(cells, prices, 1, "Pro subscription"))] = value;
            else if (question.starts_with("Events!"))
                job.edits[question] = value;
            else
                job.edits[calculator + '!' + cellName(1, rowOf(cells, calculator, 0, question))] = value;
        jobs.push_back(std::move(job));
    }
    const auto results = recalculated(jobs);
    ASSERT_TRUE(results) << "LibreOffice is not installed; install libreoffice-calc-nogui";
    for (std::size_t i = 0; i < results->size(); ++i) {
        const Answer& answer = answers()[i];
        const Cells& cells = (*results)[i].computed;
        const auto answered = [&](const char* label) {
            return at(cells, calculator, 1, rowOf(cells, calculator, 0, label));
        };
        EXPECT_EQ(answered("Check"), answer.check) << answer.name;
        EXPECT_EQ(answered("Total for the billing period"), answer.total) << answer.name;
    }
}

TEST(PricingWorkbookBytes, AreTheSameForTheSameBook)
{
    const SharedBook book = bookNamed("sample");
    EXPECT_EQ(pricingWorkbook(*book).value(), pricingWorkbook(*book).value());
}

TEST(PricingWorkbookBytes, NameTheBookAndItsHash)
{
    const ScratchFolder folder;
    const SharedBook book = bookNamed("sessiontrack");
    const Cells cells = cellsOf(folder.file("book.xlsx", pricingWorkbook(*book).value()));
    EXPECT_NE(at(cells, calculator, 0, 1).find("sessiontrack, version 2026.1 †, in force from 2026-01-01 †"),
              std::string::npos);
    EXPECT_NE(at(cells, calculator, 0, 2).find(book->sha256), std::string::npos);
}

TEST(PricingWorkbookBytes, ListEveryAssumption)
{
    const ScratchFolder folder;
    const SharedBook book = bookNamed("sessiontrack");
    const Cells cells = cellsOf(folder.file("book.xlsx", pricingWorkbook(*book).value()));
    ASSERT_GT(book->assumptions.size(), 20U);
    for (std::size_t i = 0; i < book->assumptions.size(); ++i) {
        EXPECT_EQ(at(cells, "Assumptions", 1, static_cast<int>(i) + 4), book->assumptions[i].path);
        EXPECT_EQ(at(cells, "Assumptions", 2, static_cast<int>(i) + 4), book->assumptions[i].note);
    }
}

/// A year of 10¹² in steps of 1/100,000 is more than a spreadsheet can hold: 2^53 / 12 / 100,000 is.
TEST(PricingWorkbookBytes, AreNotMadeOfAnAmountThatIsTooLargeForItsDecimals)
{
    BookContent content = *bookNamed("dong");
    content.plans.front().minimum = FlatAmount::parse("999999999999.00001");
    const auto made = pricingWorkbook(*readPriceBook(writePriceBook(content)).value());
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().message.english(), "the price book dong has an amount above 7505999378.95082, the largest "
                                              "that a pricing spreadsheet takes");
}

TEST(PricingWorkbookBytes, MarkARateThatIsAssumed)
{
    const ScratchFolder folder;
    const SharedBook book = bookNamed("sessiontrack");
    const Cells cells = cellsOf(folder.file("book.xlsx", pricingWorkbook(*book).value()));
    const int calls = rowOf(cells, prices, 1, "API calls");
    EXPECT_EQ(at(cells, prices, 20, calls).substr(0, 3), "†");
}

} // namespace
} // namespace seatwise::test::pricing_workbook_test
