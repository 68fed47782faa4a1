// A whole session of a pricing workshop from the command line, in a store of the test's own.

#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "files/read_file.h"
#include "files/scratch_folder.h"
#include "program.h"
#include "store/stores.h"
#include "telemetry/own_folders.h"

namespace seatwise::test::workshop_command_test {
namespace {

using testing::HasSubstr;
using Keys = std::vector<std::string>;

class WorkshopCommand : public testing::Test
{
protected:
    [[nodiscard]] Finished run(std::vector<std::string> arguments) const
    {
        arguments.insert(arguments.begin(), "workshop");
        for (const char* more : {"--today", "2026-11-21", "--store"})
            arguments.emplace_back(more);
        arguments.push_back(store.location());
        return seatwise(arguments);
    }

    [[nodiscard]] nlohmann::ordered_json json(std::vector<std::string> arguments) const
    {
        arguments.emplace_back("--json");
        return run(std::move(arguments)).json();
    }

    EmptyStore store;
    ScratchFolder folder;
};

TEST_F(WorkshopCommand, ShowsEverySectionOfTheWorksheetOfSessionTrack)
{
    const auto shown = json({"show"});
    EXPECT_EQ(shown["book"], "sessiontrack");
    EXPECT_EQ(shown["sections"].size(), 12U);
    EXPECT_EQ(shown["sections"][0]["cards"][0]["card"], "tiers.price-points");
    EXPECT_EQ(keys(shown["sections"][0]["cards"][0]),
              (Keys{"card", "kind", "text", "state", "overdue", "answer", "evidence", "owner", "decide_by", "decision",
                    "decided_by", "decided_on"}));
}

TEST_F(WorkshopCommand, WorksOnAnyBookAndNamesIt)
{
    ASSERT_EQ(run({"answer", "tiers.price-points", "--answer", "31"}).exitCode, 0);
    const Finished other = run({"show", "--book", "music-learning"});
    EXPECT_EQ(other.out.substr(0, std::string("Workshop of Music").size()), "Workshop of Music");
    const auto shown = json({"show", "tiers.price-points", "--book", "music-learning"});
    EXPECT_EQ(shown["answer"], "");
    EXPECT_EQ(json({"show", "--book", "music-learning"})["sections"][0]["today"], "");
}

TEST_F(WorkshopCommand, WritesOnACardAndLeavesWhatIsNotGiven)
{
    ASSERT_EQ(run({"answer", "tiers.price-points", "--answer", "Pro at 34.99", "--owner", "Ada"}).exitCode, 0);
    const auto card = json({"answer", "tiers.price-points", "--evidence", "The survey", "--decide-by", "2026-11-20"});
    EXPECT_EQ(card["answer"], "Pro at 34.99");
    EXPECT_EQ(card["evidence"], "The survey");
    EXPECT_EQ(card["owner"], "Ada");
    EXPECT_EQ(card["decide_by"], "2026-11-20");
    EXPECT_EQ(card["overdue"], true); // by a day
}

TEST_F(WorkshopCommand, DecidesACardAndOpensItAgain)
{
    EXPECT_EQ(run({"decide", "tiers.price-points", "--decision", "$34.99", "--by", "Ada"}).out,
              "tiers.price-points, decided: Ideal price points for each tier?\n"
              "  Decision  $34.99 (Ada, 2026-11-21)\n");
    EXPECT_THAT(run({"show"}).out, HasSubstr("1. Pricing Tiers Customization, 1 of 3 decided"));
    EXPECT_EQ(json({"reopen", "tiers.price-points"})["state"], "open");
    EXPECT_EQ(seatwise({"audit", "verify", "--store", store.location()}).exitCode, 0);
}

TEST_F(WorkshopCommand, RefusesToDecideACardTwice)
{
    const std::vector<std::string> decide{"decide", "tiers.price-points", "--decision", "$34.99", "--by", "Ada"};
    ASSERT_EQ(run(decide).exitCode, 0);
    EXPECT_EQ(run(decide).exitCode, 3);
}

TEST_F(WorkshopCommand, MovesAStepOfTheRoadmap)
{
    EXPECT_EQ(json({"answer", "roadmap.research", "--state", "doing"})["state"], "doing");
    EXPECT_EQ(run({"answer", "tiers.price-points", "--state", "doing"}).exitCode, 2);
}

TEST_F(WorkshopCommand, RanksThePrioritiesOfSeveralPeople)
{
    ASSERT_EQ(run({"rank", "--by", "Ada", "affordability:1", "feature-richness:2", "scalability:3", "positioning:4",
                   "adoption:5"})
                  .exitCode,
              0);
    const auto ranking = json({"rank", "--by", "Grace", "affordability:2", "feature-richness:3", "scalability:4",
                               "positioning:5", "adoption:1"});
    EXPECT_EQ(ranking["ranking"][0]["priority"], "User Affordability"); // 4 + 3 points against 0 + 4
    EXPECT_EQ(ranking["ranking"][0]["points"], "7");
    EXPECT_EQ(ranking["agreement"], "0.5000"); // S = 20, W = 12 × 20 / (4 × 120)
    EXPECT_EQ(json({"rank", "--by", "Grace", "--withdraw"})["ballots"].size(), 1U);
}

TEST_F(WorkshopCommand, RefusesARankingThatLacksAPriority)
{
    const Finished refused = run({"rank", "--by", "Ada", "affordability:1"});
    EXPECT_EQ(refused.exitCode, 2);
    EXPECT_THAT(refused.err, HasSubstr("Feature Richness: expected a rank from 1 to 5"));
    EXPECT_THAT(run({"rank", "--by", "Ada", "cost:1"}).err, HasSubstr("the priorities are: affordability, "));
}

TEST_F(WorkshopCommand, KeepsVersionsOfTheValueProposition)
{
    ASSERT_EQ(run({"propose", "Decisions, not minutes.", "--by", "Ada"}).exitCode, 0);
    EXPECT_EQ(json({"propose", "Conversations that become decisions."})["propositions"].size(), 2U);
}

TEST_F(WorkshopCommand, MovesLeversOfTheDraftAndStartsOver)
{
    const auto moved = json({"lever", "plans.pro.fee=34.99"});
    EXPECT_EQ(moved["changes"][0]["before"], "$29.99");
    EXPECT_EQ(moved["changes"][0]["after"], "$34.99");
    EXPECT_EQ(json({"draft"})["changes"], moved["changes"]);
    EXPECT_GT(json({"lever", "credits.price=0.12", "segments.Hospitals=yes"})["changes"].size(), 2U);
    EXPECT_EQ(run({"draft", "--start-over"}).out, "The draft is today's SessionTrack.\n");
}

struct MovedLever
{
    std::string name;
    std::string typed;
};

class WorkshopLevers : public WorkshopCommand, public testing::WithParamInterface<MovedLever>
{
};

TEST_P(WorkshopLevers, ChangeTheDraft)
{
    const Finished moved = run({"lever", GetParam().typed, "--json"});
    ASSERT_EQ(moved.exitCode, 0) << moved.err;
    EXPECT_GE(moved.json()["changes"].size(), 1U);
}

INSTANTIATE_TEST_SUITE_P(Each, WorkshopLevers,
                         testing::Values(MovedLever{"Fee", "plans.pro.fee=31"},
                                         MovedLever{"Billing", "plans.pro.billing=annual"},
                                         MovedLever{"Volume", "plans.enterprise.volume=500:10,2000:25"},
                                         MovedLever{"CreditPrice", "credits.price=0.12"},
                                         MovedLever{"Packs", "credits.packs=500:42.50:12"},
                                         MovedLever{"Rollover", "credits.rollover=capped:500"},
                                         MovedLever{"AnnualDiscount", "rules.annual_discount=7"},
                                         MovedLever{"Segment", "segments.Hospitals, and clinics=yes"},
                                         MovedLever{"Compliance", "plans.enterprise.compliance.SOC 2 Type II=yes"}),
                         [](const auto& row) { return row.param.name; });

TEST_F(WorkshopCommand, NamesTheLeversThereAre)
{
    const Finished refused = run({"lever", "plans.pro.colour=red"});
    EXPECT_EQ(refused.exitCode, 2);
    EXPECT_THAT(refused.err, HasSubstr("plans.*.fee"));
}

TEST_F(WorkshopCommand, KeepsASurvey)
{
    const std::string file = folder.path("survey.csv");
    std::ofstream(file) << "too_cheap,cheap,expensive,too_expensive\n10,20,40,60\n15,25,45,65\n20,30,50,70\n";
    ASSERT_EQ(run({"survey", file}).out, "Kept survey.csv\n");
    EXPECT_EQ(json({"show"})["survey"], "survey.csv");
}

TEST_F(WorkshopCommand, ExportsTheDraftAsAPriceBook)
{
    ASSERT_EQ(run({"lever", "plans.pro.fee=34.99"}).exitCode, 0);
    const std::string file = folder.path("draft.json");
    ASSERT_EQ(run({"export", file}).exitCode, 0);
    const auto price = seatwise({"price", "--book", file, "--plan", "pro", "--seats", "1", "--billing", "monthly",
                                 "--today", "2026-11-21", "--json"})
                           .json();
    EXPECT_EQ(price["total"], "34.99");
}

TEST_F(WorkshopCommand, ExportsNothingOfAnotherKind)
{
    const Finished refused = run({"export", folder.path("draft.txt")});
    EXPECT_EQ(refused.exitCode, 2);
    EXPECT_THAT(refused.err, HasSubstr(".json (the draft price book)"));
}

TEST_F(WorkshopCommand, ExportsTheModelInTheLanguageThatIsAskedFor)
{
    const std::string file = folder.path("model.html");
    ASSERT_EQ(run({"export", file, "--language", "en-DE"}).exitCode, 0);
    EXPECT_THAT(readUpTo(file, 1'000'000).value_or(""), HasSubstr("29,99"));
    const Finished unknown = run({"export", file, "--language", "xx"});
    EXPECT_EQ(unknown.exitCode, 2);
    EXPECT_THAT(unknown.err, HasSubstr("no language \"xx\"; there are: en"));
}

TEST_F(WorkshopCommand, ExportsTheModelInTheLanguageOfTheSettings)
{
    const OwnFolders folders;
    std::filesystem::create_directories(folders.config.path("seatwise"));
    std::ofstream(folders.config.path("seatwise/seatwise.conf")) << "[office]\nlanguage=en-DE\n";
    const std::string file = folder.path("model.html");
    ASSERT_EQ(run({"export", file}).exitCode, 0);
    EXPECT_THAT(readUpTo(file, 1'000'000).value_or(""), HasSubstr("29,99"));
}

TEST_F(WorkshopCommand, ExportsSpreadsheetsInTheLanguageThatIsAskedFor)
{
    const std::string file = folder.path("draft.xlsx");
    const auto exported = [&](const std::vector<std::string>& words) {
        std::vector<std::string> all{"export", file};
        all.insert(all.end(), words.begin(), words.end());
        EXPECT_EQ(run(all).exitCode, 0);
        return readUpTo(file, 1'000'000).value_or("");
    };
    const std::string prices = exported({});
    const std::string features = exported({"--features"});
    EXPECT_TRUE(exported({"--language", "en-DE"}) == prices); // English is one in every region
    EXPECT_FALSE(exported({"--language", "de"}) == prices);
    EXPECT_FALSE(exported({"--features", "--language", "de"}) == features);
    const Finished unknown = run({"export", file, "--language", "xx"});
    EXPECT_EQ(unknown.exitCode, 2);
    EXPECT_THAT(unknown.err, HasSubstr("no language \"xx\"; there are: en"));
}

TEST_F(WorkshopCommand, ExportsPriceBooksInNoLanguage)
{
    const Finished refused = run({"export", folder.path("draft.json"), "--language", "en"});
    EXPECT_EQ(refused.exitCode, 2);
    EXPECT_EQ(refused.err, "seatwise: --language is for .xlsx, .pdf and .html\n");
}

TEST_F(WorkshopCommand, KnowsNoOtherCard)
{
    const Finished refused = run({"decide", "tiers.nothing", "--decision", "x", "--by", "Ada"});
    EXPECT_EQ(refused.exitCode, 2);
    EXPECT_EQ(refused.err, "seatwise: the workshop has no card \"tiers.nothing\"\n");
    EXPECT_EQ(refused.out, "");
}

TEST_F(WorkshopCommand, NeedsACommand)
{
    EXPECT_EQ(run({}).exitCode, 2);
    EXPECT_THAT(run({}).err, HasSubstr("give a command for the workshop: show, answer, "));
}

} // namespace
} // namespace seatwise::test::workshop_command_test
