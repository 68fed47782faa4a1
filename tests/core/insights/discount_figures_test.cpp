#include "insights/discount_figures.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "quoting/quotes_to_count.h"

// R93.

namespace seatwise::discount_figures_test {
namespace {

using namespace test;
using testing::ElementsAre;

CountedQuote discounted(std::int64_t number, std::string_view depth, const std::string& by,
                        QuoteStatus status = QuoteStatus::issued)
{
    CountedQuote quote = issuedQuote(number, status);
    quote.discount = percent(depth);
    quote.preparedBy = by;
    return quote;
}

DiscountFigures discountsIn(const std::vector<CountedQuote>& kept)
{
    return discountFigures(sumsOf({kept}).depths);
}

std::vector<std::int64_t> countsByBand(const std::vector<CountedQuote>& kept)
{
    std::vector<std::int64_t> counts;
    for (const DiscountsOfBand& band : discountsIn(kept).byBand)
        counts.push_back(band.quotes);
    return counts;
}

TEST(DiscountFigures, PutAnEndOfABandIntoIt)
{
    EXPECT_THAT(countsByBand({discounted(1, "0", ""), discounted(2, "0.01", ""), discounted(3, "5", ""),
                              discounted(4, "5.01", ""), discounted(5, "10", ""), discounted(6, "20", ""),
                              discounted(7, "20.01", ""), discounted(8, "100", "")}),
                ElementsAre(1, 2, 2, 1, 2));
}

TEST(DiscountFigures, TellAPersonByNameWhateverItsCapitals)
{
    const auto people = discountsIn({discounted(1, "10", "Ada Park"),
                                     discounted(2, "5", "ada park", QuoteStatus::accepted), discounted(3, "0", "Ben")})
                            .byPerson;
    ASSERT_EQ(people.size(), 2U);
    EXPECT_EQ(people[0].person, "Ada Park");
    EXPECT_EQ(people[0].quotes, 2);
    EXPECT_EQ(people[0].discounted, 2);
    EXPECT_EQ(people[0].accepted, 1);
    EXPECT_EQ(meanDepth(people[0]), percent("7.5"));
    EXPECT_EQ(people[1].discounted, 0);
    EXPECT_EQ(meanDepth(people[1]), percent("0"));
}

TEST(DiscountFigures, CountThoseWithoutADiscountInTheMean)
{
    const auto people =
        discountsIn({discounted(1, "10", "Ada"), discounted(2, "0", "Ada"), discounted(3, "0", "Ada")}).byPerson;
    EXPECT_EQ(meanDepth(people.front()), percent("3.33"));
}

TEST(DiscountFigures, LookAtNoDraft)
{
    const DiscountFigures figures = discountsIn({draftOf()});
    EXPECT_TRUE(figures.byPerson.empty());
    EXPECT_EQ(figures.byBand.size(), 5U);
    EXPECT_EQ(figures.byBand.front().quotes, 0);
    EXPECT_EQ(meanDepth(figures.byBand.front()), std::nullopt);
}

} // namespace
} // namespace seatwise::discount_figures_test
