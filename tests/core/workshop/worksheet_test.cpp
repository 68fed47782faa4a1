#include "workshop/worksheet.h"

#include <algorithm>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "book.h"
#include "cases.h"
#include "claims/book_files.h"
#include "pricing/books.h"

namespace seatwise::worksheet_test {

namespace {

using testing::ElementsAreArray;
using testing::HasSubstr;

// The worksheet "SessionTrack Monetization Strategy: Customization Worksheet", part by part: what it lists as current,
// and what it leaves open.

struct Part
{
    std::string name;
    std::string id;
    std::string title;
    CardKind kind;
    std::vector<std::string> today;
    std::vector<std::string> open;
};

class WorksheetParts : public testing::TestWithParam<Part>
{
};

const WorksheetSection& sectionOf(const std::string& id)
{
    const auto& sections = worksheetSections();
    return *std::find_if(sections.begin(), sections.end(), [&](const auto& section) { return section.id == id; });
}

TEST_P(WorksheetParts, HaveTheTitleOfTheWorksheet)
{
    EXPECT_EQ(sectionOf(GetParam().id).title.english(), GetParam().title);
}

TEST_P(WorksheetParts, StateWhatIsOfferedToday)
{
    for (const std::string& fact : GetParam().today)
        EXPECT_THAT(sectionOf(GetParam().id).today.english(), HasSubstr(fact));
}

TEST_P(WorksheetParts, HaveACardForEverythingOpenInTheWordsOfTheWorksheet)
{
    std::vector<std::string> texts;
    for (const WorksheetCard& card : worksheetCards())
        if (card.section == sectionOf(GetParam().id).section && card.kind == GetParam().kind)
            texts.push_back(card.text.english());
    EXPECT_THAT(texts, ElementsAreArray(GetParam().open));
}

INSTANTIATE_TEST_SUITE_P(
    SessionTrack, WorksheetParts,
    testing::Values(
        Part{"Tiers",
             "tiers",
             "1. Pricing Tiers Customization",
             CardKind::question,
             {"Free Tier: Basic session capture", "Pro Tier: $29.99/month", "Enterprise Tier: $199.99/month"},
             {"Ideal price points for each tier?", "What additional features could justify higher pricing?",
              "Preferred billing cycles (monthly/annual)?"}},
        Part{"Credits",
             "credits",
             "2. AI Credit System",
             CardKind::question,
             {"$0.10 per AI insight/summary", "Volume discounts for enterprise"},
             {"Alternative pricing per credit?", "Bundled credit packages?", "Credit rollover policies?"}},
        Part{"Market",
             "market",
             "3. Target Market Segmentation",
             CardKind::question,
             {"Knowledge workers", "Tech professionals", "Project managers", "Remote work environments"},
             {"Additional industry verticals?", "Geographic market priorities?",
              "Specialized version for specific sectors?"}},
        Part{"Features",
             "features",
             "4. Feature Monetization Strategy",
             CardKind::question,
             {"Advanced AI summarization", "Semantic search capabilities", "Custom integration support",
              "Extended historical analysis"},
             {"Which features should be premium?", "Potential à la carte feature pricing?",
              "Bundled feature packages?"}},
        Part{"Enterprise",
             "enterprise",
             "5. Enterprise Value Propositions",
             CardKind::question,
             {"Unlimited users", "Custom integrations", "Dedicated support", "Advanced analytics"},
             {"Specific compliance requirements?", "Preferred security certifications?", "Unique reporting needs?"}},
        Part{"Revenue",
             "revenue",
             "6. Revenue Model Experimentation",
             CardKind::question,
             {"Consumption-based pricing", "Hybrid subscription models", "Performance-based pricing",
              "Collaborative pricing discovery"},
             {"Interest in usage-based billing?", "Willingness to experiment with dynamic pricing?",
              "Preference for predictable vs. flexible costs?"}},
        Part{"Priorities",
             "priorities",
             "Customization Priorities",
             CardKind::priority,
             {"Rank the following from most to least important"},
             {"User Affordability", "Feature Richness", "Scalability", "Competitive Positioning",
              "Rapid Market Adoption"}},
        Part{"Value",
             "value",
             "Unique Value Proposition",
             CardKind::question,
             {"SessionTrack provides intelligent conversation tracking and AI-powered insights to enhance "
              "productivity and project management."},
             {"How would you refine this value proposition?", "What makes our offering uniquely valuable?"}},
        Part{"Roadmap",
             "roadmap",
             "Implementation Roadmap",
             CardKind::step,
             {},
             {"Validate customization inputs", "Develop pricing prototype", "Conduct market research",
              "Create tiered feature matrix", "Design flexible billing system"}},
        Part{"Feedback",
             "feedback",
             "Customer Feedback Mechanism",
             CardKind::question,
             {},
             {"Preferred feedback collection method?", "Frequency of pricing review?", "Beta testing approach?"}},
        Part{"Actions",
             "actions",
             "Next Action Items",
             CardKind::action,
             {},
             {"Schedule pricing strategy workshop", "Develop comprehensive pricing spreadsheet",
              "Create feature comparison matrix", "Draft initial customized pricing model"}}),
    test::byName);

auto countOf(CardKind kind)
{
    const auto& cards = worksheetCards();
    return std::count_if(cards.begin(), cards.end(), [kind](const WorksheetCard& card) { return card.kind == kind; });
}

TEST(Worksheet, HasTwentySevenOpenBoxes)
{
    EXPECT_EQ(countOf(CardKind::question) + countOf(CardKind::action), 27);
}

TEST(Worksheet, HasFivePrioritiesAndFiveRoadmapSteps)
{
    EXPECT_EQ(countOf(CardKind::priority), 5);
    EXPECT_EQ(countOf(CardKind::step), 5);
}

TEST(Worksheet, HasNoOtherCards)
{
    EXPECT_EQ(worksheetCards().size(), 37U);
}

TEST(Worksheet, EndsWithTheAssumptionsOfTheBook)
{
    EXPECT_EQ(worksheetSections().size(), 12U);
    EXPECT_EQ(worksheetSections().back().section, Section::assumptions);
}

TEST(Worksheet, HasEverySectionAtThePlaceOfItsNumber)
{
    const auto& sections = worksheetSections();
    for (std::size_t i = 0; i < sections.size(); ++i)
        EXPECT_EQ(sections[i].section, static_cast<Section>(i)) << sections[i].id;
}

TEST(Worksheet, PutsEveryCardIntoASectionOfItsOwnName)
{
    for (const WorksheetCard& card : worksheetCards()) {
        const std::string_view section = worksheetSections()[static_cast<std::size_t>(card.section)].id;
        EXPECT_THAT(card.id, testing::StartsWith(std::string(section) + '.'));
    }
}

TEST(Worksheet, StatesWhatIsOfferedTodayOfItsOwnBookOnly)
{
    const SharedBook own = test::bookOf(test::shippedText("sessiontrack"));
    const SharedBook other = test::bookOf(test::shippedText("music-learning"));
    EXPECT_THAT(statementOn(*own, Section::tiers).english(), HasSubstr("Pro Tier: $29.99/month"));
    EXPECT_TRUE(statementOn(*other, Section::tiers).empty());
    EXPECT_THAT(statementOn(*other, Section::priorities).english(), HasSubstr("Rank the following"));
}

TEST(Worksheet, GivesEveryCardOfABookAnIdOfItsOwn)
{
    const std::vector<WorksheetCard> cards = cardsFor(test::bookOf(test::shippedText("sessiontrack")));
    std::set<std::string> ids;
    for (const WorksheetCard& card : cards)
        ids.insert(card.id);
    EXPECT_EQ(ids.size(), cards.size());
}

TEST(Worksheet, AddsOneCardForEachAssumptionOfTheBook)
{
    test::Book book = test::bookOf(test::seats(test::perUnit("2")));
    book.assumptions = {{"plans.team.seats", "10 are taken."}, {"rules", "The usual ones are taken."}};
    const std::vector<WorksheetCard> cards = cardsFor(book);
    ASSERT_EQ(cards.size(), 39U);
    EXPECT_EQ(cards[37], (WorksheetCard{"assumption.plans.team.seats", Section::assumptions, CardKind::assumption,
                                        words::plain("10 are taken.")}));
    EXPECT_EQ(cards[38].id, "assumption.rules");
}

TEST(Worksheet, PutsTwoAssumptionsAboutTheSameOnOneCard)
{
    test::Book book = test::bookOf(test::seats(test::perUnit("2")));
    book.assumptions = {{"currency", "It is not named."}, {"currency", "US dollars are taken."}};
    const std::vector<WorksheetCard> cards = cardsFor(book);
    ASSERT_EQ(cards.size(), 38U);
    EXPECT_EQ(cards[37].text.english(), "It is not named. US dollars are taken.");
}

} // namespace

} // namespace seatwise::worksheet_test
