#include <cctype>
#include <map>
#include <set>

#include <gtest/gtest.h>

#include "book.h"
#include "claims/book_files.h"
#include "claims/claims.h"

namespace seatwise::shipped_claims_test {

namespace {

// The audit of the shipped price lists. Which statements of the source documents differ was worked out by hand from the
// documents, not from this program.

/// One claim of a shipped book, with the name its test carries.
struct ShippedClaim
{
    std::string book;
    std::size_t index = 0;
    Claim claim;
};

void PrintTo(const ShippedClaim& row, std::ostream* out)
{
    *out << row.claim.source << " | " << row.claim.text;
}

const PriceBook& shipped(const std::string& id)
{
    static const test::Book music = test::bookOf(test::shippedText("music-learning"));
    static const test::Book sessionTrack = test::bookOf(test::shippedText("sessiontrack"));
    return id == "music-learning" ? music : sessionTrack;
}

std::vector<ShippedClaim> allClaims()
{
    std::vector<ShippedClaim> rows;
    for (const std::string id : {"music-learning", "sessiontrack"})
        for (std::size_t i = 0; i < shipped(id).claims.size(); ++i)
            rows.push_back({id, i, shipped(id).claims[i]});
    return rows;
}

std::string nameOf(const testing::TestParamInfo<ShippedClaim>& row)
{
    std::string name = row.param.book == "music-learning" ? "Music" : "SessionTrack";
    name += std::to_string(row.param.index + 1) + '_';
    for (const char c : row.param.claim.source + '_' + row.param.claim.text)
        if (std::isalnum(static_cast<unsigned char>(c)) != 0)
            name += c;
    return name;
}

/// A statement that is wrong in its source, with the figure the list's own rates give.
struct Difference
{
    std::string text;
    std::string computed;
};

/// Source by source. 0.6 × the monthly figure stands in every annual per-seat column; the examples' annual per-seat
/// figures are a factor of ten too low; 5,000 seats are in tier 7: 449.15 + 800 × 0.06 = 497.15.
const std::map<std::string, std::vector<Difference>> differences = {
    {"Core Pricing Principles", {{"Annual Commitment Rewards: 20% savings for annual billing vs monthly", "0"}}},
    {"Solo Plan Pricing Structure",
     {{"5 seats: Effective Annual Savings 20%", "0"},
      {"10 seats: Effective Annual Savings 20%", "0"},
      {"15 seats: Effective Annual Savings 20%", "0"},
      {"19 seats: Effective Annual Savings 20%", "0"}}},
    {"Ensemble Plan Tier Structure",
     {{"Tier 1 (20-119 seats): Effective Per-Seat Cost (Annual) $0.599", "0.998"},
      {"Tier 2 (120-239 seats): Effective Per-Seat Cost (Annual) $0.200", "0.333"},
      {"Tier 3 (240-499 seats): Effective Per-Seat Cost (Annual) $0.154", "0.256"},
      {"Tier 4 (500-999 seats): Effective Per-Seat Cost (Annual) $0.124", "0.206"},
      {"Tier 5 (1,000-2,499 seats): Effective Per-Seat Cost (Annual) $0.098", "0.163"},
      {"Tier 6 (2,500-4,199 seats): Effective Per-Seat Cost (Annual) $0.075", "0.125"},
      {"Tier 7 (4,200-5,999 seats): Effective Per-Seat Cost (Annual) $0.064", "0.107"},
      {"Tier 8 (6,000+ seats): Effective Per-Seat Cost (Annual) $0.056", "0.093"}}},
    {"Ensemble Plan Calculation Examples",
     {{"Example 1: 50 Seats (Tier 1): Per-seat cost: $0.62 annual", "6.23"},
      {"Example 2: 200 Seats (Tier 2): Per-seat cost: $0.33 annual", "3.26"},
      {"Example 3: 1,000 Seats (Tier 5): Per-seat cost: $0.20 annual", "1.96"},
      {"Example 4: 5,000 Seats (Tier 8): Tier 8", "7"},
      {"Example 4: 5,000 Seats (Tier 8): Monthly: $557.15 + (0 × $0.05) = $557.15: base", "449.15"},
      {"Example 4: 5,000 Seats (Tier 8): Monthly: $557.15 + (0 × $0.05) = $557.15: additional seats", "800"},
      {"Example 4: 5,000 Seats (Tier 8): Monthly: $557.15 + (0 × $0.05) = $557.15: rate", "0.06"},
      {"Example 4: 5,000 Seats (Tier 8): Monthly: $557.15 + (0 × $0.05) = $557.15: total", "497.15"},
      {"Example 4: 5,000 Seats (Tier 8): Annual: $6,685.80 + (0 × $0.60) = $6,685.80: base", "5389.80"},
      {"Example 4: 5,000 Seats (Tier 8): Annual: $6,685.80 + (0 × $0.60) = $6,685.80: additional seats", "800"},
      {"Example 4: 5,000 Seats (Tier 8): Annual: $6,685.80 + (0 × $0.60) = $6,685.80: rate", "0.72"},
      {"Example 4: 5,000 Seats (Tier 8): Annual: $6,685.80 + (0 × $0.60) = $6,685.80: total", "5965.80"},
      {"Example 4: 5,000 Seats (Tier 8): Per-seat cost: $0.11 monthly", "0.10"},
      {"Example 4: 5,000 Seats (Tier 8): Per-seat cost: $0.13 annual", "1.19"}}},
    {"Discount Progression",
     {{"20 seats: Annual Per-Seat $0.599", "0.998"},
      {"100 seats: Annual Per-Seat $0.216", "0.360"},
      {"500 seats: Annual Per-Seat $0.124", "0.206"},
      {"1,000 seats: Annual Per-Seat $0.098", "0.163"},
      {"5,000 seats: Monthly Per-Seat $0.111", "0.099"},
      {"5,000 seats: Annual Per-Seat $0.067", "0.099"},
      {"5,000 seats: Discount from Base 89%", "90"},
      {"10,000 seats: Annual Per-Seat $0.046", "0.076"},
      {"25,000 seats: Annual Per-Seat $0.036", "0.060"},
      {"50,000 seats: Monthly Per-Seat $0.053", "0.055"},
      {"50,000 seats: Annual Per-Seat $0.032", "0.055"},
      {"50,000 seats: Discount from Base 95%", "94"},
      {"75,000 seats: Annual Per-Seat $0.032", "0.053"}}},
    {"Cost Efficiency Thresholds",
     {{"Break-even with Solo: 25 seats", "20"}, {"Maximum efficiency: per-seat cost stabilizes at $0.11", "0.05"}}},
    {"Annual Billing", {{"Discount: 20% savings vs monthly equivalent", "0"}}},
    {"Business Rules", {{"5. Billing Consistency: Annual rates always 20% less than monthly", "0"}}},
    {"Market Positioning", {{"Annual Discounts: Standard 20% discount aligns with industry norms", "0"}}},
};

const Difference* differenceOf(const Claim& claim)
{
    const auto source = differences.find(claim.source);
    if (source == differences.end())
        return nullptr;
    for (const Difference& difference : source->second)
        if (difference.text == claim.text)
            return &difference;
    return nullptr;
}

class ShippedClaims : public testing::TestWithParam<ShippedClaim>
{
};

} // namespace

/// R22.
TEST_P(ShippedClaims, HoldUnlessTheSourceIsKnownToBeWrong)
{
    const Claim& claim = GetParam().claim;
    const ClaimReport report = check(shipped(GetParam().book), claim);
    const Difference* difference = differenceOf(claim);
    EXPECT_EQ(report.holds, difference == nullptr) << claim.source << ": " << claim.text;
    const bool isLimit = claim.expect.field == "per_seat_month_below"; // holds with any figure below it
    const std::string computed = report.computed.english();
    EXPECT_TRUE(isLimit || computed == (difference ? difference->computed : report.published.english()))
        << claim.text << ": computed " << computed;
}

INSTANTIATE_TEST_SUITE_P(Source, ShippedClaims, testing::ValuesIn(allClaims()), nameOf);

TEST(ShippedBooks, CarryEveryKnownDifferenceAsAClaim)
{
    std::set<std::string> texts;
    for (const Claim& claim : shipped("music-learning").claims)
        texts.insert(claim.source + claim.text);
    for (const auto& [source, list] : differences)
        for (const Difference& difference : list)
            EXPECT_TRUE(texts.contains(source + difference.text)) << source << ": " << difference.text;
}

TEST(ShippedBooks, CarryEveryFigureOfTheTables)
{
    std::map<std::string, int> figures;
    for (const Claim& claim : shipped("music-learning").claims)
        ++figures[claim.source];
    EXPECT_EQ(figures["Solo Plan Pricing Structure"], 4 * 5);
    EXPECT_EQ(figures["Ensemble Plan Tier Structure"], 8 * 9); // 8 columns, the seat range being two figures
    EXPECT_EQ(figures["Ensemble Plan Calculation Examples"], 4 * 11);
    EXPECT_EQ(figures["Discount Progression"], 9 * 3);
    EXPECT_EQ(figures["Business Rules"], 5);
}

TEST(ShippedBooks, GiveEachStatementOnce)
{
    std::set<std::string> texts;
    for (const Claim& claim : shipped("music-learning").claims)
        EXPECT_TRUE(texts.insert(claim.source + claim.text).second) << claim.text;
}

/// R14.
TEST(ShippedBooks, OfTheMusicPlatformDoNotKeepTheSavingOfTwentyPercent)
{
    EXPECT_EQ(shipped("music-learning").unkeptSaving, Percent::whole(20));
}

TEST(ShippedBooks, OfSessionTrackClaimNoSaving)
{
    EXPECT_EQ(shipped("sessiontrack").unkeptSaving, std::nullopt);
}

} // namespace seatwise::shipped_claims_test
