#include "comparison/book_changes.h"

#include <gmock/gmock.h>

#include "comparison/raised_book.h"
#include "pricing/books.h"
#include "pricing/music_book.h"

namespace seatwise::book_changes_test {

namespace {

using namespace test;
using testing::Contains;
using testing::ElementsAre;
using testing::IsEmpty;

std::vector<std::string> told(const PriceBook& before, const PriceBook& after)
{
    std::vector<std::string> texts;
    for (const BookChange& change : changesBetween(before, after))
        texts.push_back(change.path + ": " + change.before.value_or("(none)") + " -> " +
                        change.after.value_or("(none)"));
    return texts;
}

TEST(BookChanges, AreNoneBetweenEqualBooks)
{
    EXPECT_THAT(told(musicBook(), musicBook()), IsEmpty());
}

TEST(BookChanges, NameEachFigureByThePlanAndTheChargeItIsOf)
{
    const std::string bands = "plans.ensemble.charges.seats.monthly.bands";
    const auto all = told(musicBook(), musicBookWithTier2Raised());
    EXPECT_EQ(all.size(), 8U); // the version, a rate and six bases
    EXPECT_THAT(all, Contains("version: 1.0 -> 2027.1"));
    EXPECT_THAT(all, Contains(bands + "[1].rate: 0.18 -> 0.20"));
    EXPECT_THAT(all, Contains(bands + "[7].base: 557.15 -> 559.55"));
}

TEST(BookChanges, TellAPlanThatIsNewGoneOrCalledSomethingElse)
{
    Book after = musicBook();
    after.plans[1].name = "Soloist";
    after.plans[2].id = "orchestra";
    after.plans[0].trial->convertsTo = {"solo"};
    after.plans[1].upgradesTo.clear();
    const auto all = told(musicBook(), after);
    EXPECT_THAT(all, Contains("plans.solo.name: Solo -> Soloist"));
    EXPECT_THAT(all, Contains("plans.ensemble: Ensemble -> (none)"));
    EXPECT_THAT(all, Contains("plans.orchestra: (none) -> Ensemble"));
    EXPECT_THAT(all, Contains(R"(plans.prelude.trial.converts_to: ["solo","ensemble"] -> ["solo"])"));
}

TEST(BookChanges, TellABandThatStandsBetweenOthersOnce)
{
    const Book before = bookOf(seats(banded({{"0", "0", "0.30"}, {"100", "30", "0.10"}})));
    const Book after = bookOf(seats(banded({{"0", "0", "0.30"}, {"50", "15", "0.30"}, {"100", "30", "0.10"}})));
    EXPECT_THAT(told(before, after), ElementsAre(R"(plans.team.charges.seats.monthly.bands[1]: (none) -> )"
                                                 R"({"from":50,"base":"15.00","rate":"0.30"})"));
}

TEST(BookChanges, TellAnotherOrderOfPlans)
{
    Book after = musicBook();
    std::swap(after.plans[1], after.plans[2]);
    EXPECT_THAT(told(musicBook(), after), ElementsAre("plans: prelude, solo, ensemble -> prelude, ensemble, solo"));
}

} // namespace

} // namespace seatwise::book_changes_test
