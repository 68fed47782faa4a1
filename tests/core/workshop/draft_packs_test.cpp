#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "book.h"
#include "cases.h"
#include "values.h"
#include "workshop/draft_credits.h"
#include "workshop/drafts.h"

namespace seatwise::draft_packs_test {

namespace {

using test::draftOf;
using test::noteOn;
using test::quantity;
using test::rate;
using test::sessionTrack;
using test::setInWorkshop;
using testing::ElementsAre;
using Policy = CreditRollover::Policy;

TEST(CreditPacks, TakeThePlaceOfThoseThereAre)
{
    const test::Book draft = draftOf(withPacks(sessionTrack(), {{"", "", quantity("1000"), rate("85"), std::nullopt}}));
    EXPECT_THAT(draft.creditPacks,
                ElementsAre(CreditPack{"pack-1000", "1,000 credits", quantity("1000"), rate("85"), std::nullopt}));
    EXPECT_EQ(noteOn(draft, "credit_packs"), setInWorkshop("Credit packs"));
}

TEST(CreditPacks, LeaveNoAssumptionBehindWhenThereAreNone)
{
    const test::Book draft = draftOf(withPacks(sessionTrack(), {}));
    EXPECT_TRUE(draft.creditPacks.empty());
    EXPECT_EQ(noteOn(draft, "credit_packs"), "");
}

TEST(CreditPacks, ThatAreOnOfferAlreadyChangeNothing)
{
    EXPECT_EQ(draftOf(withPacks(sessionTrack(), sessionTrack().creditPacks)), sessionTrack());
}

struct RefusedPack
{
    std::string name;
    CreditPack pack;
    std::string message;
};

class PacksRefused : public testing::TestWithParam<RefusedPack>
{
};

TEST_P(PacksRefused, SayWhatIsAllowed)
{
    const auto draft = withPacks(sessionTrack(), {GetParam().pack});
    ASSERT_FALSE(draft);
    EXPECT_EQ(draft.error().message.english(), GetParam().message);
}

INSTANTIATE_TEST_SUITE_P(
    Workshop, PacksRefused,
    testing::Values(RefusedPack{"Empty",
                                {"a", "Small", quantity("0"), rate("1"), std::nullopt},
                                "a pack holds 0 credits; allowed are more than 0, up to 1,000,000,000,000"},
                    RefusedPack{"PricedBelowZero",
                                {"a", "Small", quantity("10"), rate("-1"), std::nullopt},
                                "the price of Small cannot be below zero, and is -1.00"},
                    RefusedPack{"KeptForNoMonth",
                                {"a", "Small", quantity("10"), rate("1"), 0},
                                "the credits of Small are kept for 0 months; allowed are 1 to 120 months, or no end"}),
    test::byName);

TEST(CreditPacks, HaveIdsOfTheirOwn)
{
    const CreditPack pack{"a", "Small", quantity("10"), rate("1"), std::nullopt};
    EXPECT_EQ(withPacks(sessionTrack(), {pack, pack}).error().message.english(),
              "two packs have the id \"a\"; each needs its own");
}

TEST(Rollover, IsSetWithWhatItsPolicyNeeds)
{
    const test::Book draft = draftOf(withRollover(sessionTrack(), {Policy::capped, quantity("500"), 12}));
    EXPECT_EQ(draft.rules.creditRollover, (CreditRollover{Policy::capped, quantity("500"), std::nullopt}));
    EXPECT_EQ(noteOn(draft, "rules.credit_rollover"), setInWorkshop("Credit rollover"));
}

TEST(Rollover, ThatIsInForceChangesNothing)
{
    EXPECT_EQ(draftOf(withRollover(sessionTrack(), {Policy::expires, std::nullopt, 12})), sessionTrack());
}

TEST(Rollover, WithoutItsNumberIsRefused)
{
    EXPECT_EQ(withRollover(sessionTrack(), {Policy::capped, std::nullopt, std::nullopt}).error().message.english(),
              "a capped rollover needs the number of credits that are kept, 0 or more");
    EXPECT_EQ(withRollover(sessionTrack(), {Policy::expires, std::nullopt, 121}).error().message.english(),
              "an expiring rollover needs its end, 1 to 120 months");
}

} // namespace

} // namespace seatwise::draft_packs_test
