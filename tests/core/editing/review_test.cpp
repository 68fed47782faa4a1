#include "editing/review.h"

#include <gtest/gtest.h>

// R84: when prices are to be looked at again.

namespace seatwise::review_test {

namespace {

Date reviewDay(const char* text)
{
    return parseDate(text).value();
}

CardEntry decidedCard(const char* decision)
{
    CardEntry card;
    card.card = reviewCard;
    card.state = CardState::decided;
    card.decision = decision;
    card.decidedOn = reviewDay("2026-08-31");
    return card;
}

BookVersion publishedOn(const char* on)
{
    BookVersion version;
    version.publishedOn = reviewDay(on);
    return version;
}

} // namespace

TEST(PriceReviews, AreCountedFromTheDecisionWhereNothingWasPublished)
{
    EXPECT_EQ(reviewOf(decidedCard("Every 6 months"), {})->due, reviewDay("2027-02-28"));
}

TEST(PriceReviews, AreCountedFromTheLastPublishing)
{
    const VersionChain chain{publishedOn("2026-09-15"), publishedOn("2026-11-28")};
    EXPECT_EQ(reviewOf(decidedCard("quarterly"), chain)->due, reviewDay("2027-02-28"));
}

TEST(PriceReviews, AreNotPutOffByAVersionThatWasWithdrawn)
{
    VersionChain chain{publishedOn("2026-11-28")};
    chain.front().isWithdrawn = true;
    EXPECT_EQ(reviewOf(decidedCard("quarterly"), chain)->due, reviewDay("2026-11-30"));
}

TEST(PriceReviews, AreNoneWhileNothingIsDecided)
{
    CardEntry card = decidedCard("quarterly");
    card.state = CardState::open;
    EXPECT_EQ(reviewOf(card, {}), std::nullopt);
}

TEST(PriceReviews, ReadHowOftenInFourLanguages)
{
    const std::pair<const char*, int> answers[]{{"Quarterly", 3},      {"every quarter", 3},  {"monthly", 1},
                                                {"every 6 months", 6}, {"twice a year", 6},   {"Annually", 12},
                                                {"every 2 years", 24}, {"Semi-annual", 6},    {"halbj\u00e4hrlich", 6},
                                                {"alle 3 Monate", 3},  {"j\u00e4hrlich", 12}, {"tous les 3 mois", 3},
                                                {"cada 3 meses", 3},   {"trimestriel", 3},    {"4 times a year", 3}};
    for (const auto& [answer, months] : answers)
        EXPECT_EQ(reviewMonths(answer), months) << answer;
}

TEST(PriceReviews, AreNotGuessed)
{
    for (const char* answer :
         {"", "when needed", "every 0 months", "every 999 years", "zweimal im Jahr", "5 times a year"})
        EXPECT_EQ(reviewMonths(answer), std::nullopt) << answer;
}

} // namespace seatwise::review_test
