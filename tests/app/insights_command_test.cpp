// What became of quotes, from the command line, in a store of the test's own that the command line made.

#include <filesystem>
#include <memory>
#include <utility>

#include <gtest/gtest.h>

#include "files/scratch_folder.h"
#include "program.h"
#include "store/stores.h"

// R92, R93, R94.

namespace seatwise::test::insights_command_test {
namespace {

using Json = nlohmann::ordered_json;
using Keys = std::vector<std::string>;

const std::string oldStores = SEATWISE_SOURCE_DIR "/tests/data/stores/version_7";

/// A store that quotes are put into.
class QuotedStore
{
public:
    [[nodiscard]] Finished on(const std::string& day, std::vector<std::string> arguments) const
    {
        return seatwiseOn(day, store_.location(), std::move(arguments));
    }

    void does(const std::string& day, const std::vector<std::string>& arguments) const
    {
        const Finished finished = on(day, arguments);
        EXPECT_EQ(finished.exitCode, 0) << finished.err;
    }

    /// The id of a draft.
    [[nodiscard]] std::string drafted(const std::string& day, const std::string& customer, const std::string& plan,
                                      const std::string& seats, const std::vector<std::string>& more = {}) const
    {
        std::vector<std::string> arguments = {
            "quote", "new",     "--customer", customer,    "--plan",
            plan,    "--seats", seats,        "--billing", plan == "prelude" ? "monthly" : "annual",
            "--json"};
        arguments.insert(arguments.end(), more.begin(), more.end());
        return on(day, arguments).json()["id"];
    }

    std::string issued(const std::string& day, const std::string& customer, const std::string& plan,
                       const std::string& seats, const std::vector<std::string>& more = {}) const
    {
        const std::string id = drafted(day, customer, plan, seats, more);
        does(day, {"quote", "issue", id});
        return id;
    }

    /// Elm has a trial and buys 200 seats for 652.20 ten days after they were quoted, on a discount of nobody. Oak is
    /// quoted 300 seats for 853.80, and in a revision with 10 % off, 768.42, declines them after three days. Ash never
    /// answers. Two drafts ask for 25 %, one of which Grace approved.
    void makeQuotes() const
    {
        issued("2026-09-01", "Elm", "prelude", "5");
        does("2026-10-11", {"quote", "accept", issued("2026-10-01", "Elm", "ensemble", "200")});
        const std::string first = issued("2026-10-02", "Oak", "ensemble", "300", {"--prepared-by", "Ada Park"});
        const std::string second =
            on("2026-11-02", {"quote", "change", first, "--discount", "10", "--reason", "pilot", "--json"})
                .json()["id"];
        does("2026-11-02", {"quote", "issue", second});
        does("2026-11-05", {"quote", "decline", second});
        issued("2026-11-10", "Ash", "ensemble", "20");
        const std::vector<std::string> deep = {"--discount", "25", "--reason", "pilot"};
        static_cast<void>(drafted("2026-11-11", "Fir", "ensemble", "200", deep));
        does("2026-11-11",
             {"quote", "approve", drafted("2026-11-11", "Fir", "ensemble", "200", deep), "--by", "Grace"});
    }

    [[nodiscard]] Json insights(std::vector<std::string> more = {}) const
    {
        more.insert(more.begin(), {"insights", "--json"});
        return on("2026-12-15", more).json();
    }

    /// Runs a statement in it beside the program; whether it went well.
    [[nodiscard]] bool tamper(const char* statement) const { return store_.tamper(statement); }

    /// Puts into it what a program with tables of version 7 wrote, whose rows had nothing to be counted by.
    [[nodiscard]] bool becomeOfVersion7() const { return store_.load(oldStores + ".sql"); }

private:
    EmptyStore store_;
};

/// All look at one store with the quotes of makeQuotes(), and change nothing.
class InsightsCommand : public testing::Test
{
protected:
    static void SetUpTestSuite()
    {
        store = std::make_unique<QuotedStore>();
        store->makeQuotes();
    }
    static void TearDownTestSuite() { store.reset(); }

    [[nodiscard]] static Json insights(const std::vector<std::string>& more = {}) { return store->insights(more); }

    static std::unique_ptr<QuotedStore> store;
};

std::unique_ptr<QuotedStore> InsightsCommand::store;

TEST_F(InsightsCommand, PrintsTheKeysOfTheContract)
{
    const Json answer = insights();
    EXPECT_EQ(keys(answer), (Keys{"quotes", "by_plan", "by_band", "by_month", "decisions", "trials", "discounts",
                                  "approvals", "unanswered", "from", "to", "damaged"}));
    EXPECT_EQ(keys(answer["quotes"]), (Keys{"drafted", "issued", "accepted", "declined", "unanswered", "expired",
                                            "revised", "superseded", "conversion", "amounts"}));
    EXPECT_EQ(answer["from"], "2026-09");
    EXPECT_EQ(answer["to"], "2026-12");
    EXPECT_EQ(answer["damaged"], 0);
}

TEST_F(InsightsCommand, CountsEachQuoteOnceByItsLatestRevision)
{
    const Json quotes = insights()["quotes"];
    EXPECT_EQ(quotes["drafted"], 2);
    EXPECT_EQ(quotes["issued"], 4);
    EXPECT_EQ(quotes["accepted"], 1);
    EXPECT_EQ(quotes["declined"], 1);
    EXPECT_EQ(quotes["unanswered"], 2); // the trial and Ash
    EXPECT_EQ(quotes["expired"], 2);
    EXPECT_EQ(quotes["revised"], 1);
    EXPECT_EQ(quotes["superseded"], 1);
    EXPECT_EQ(quotes["conversion"], "25.00");
    // 652.20 + 768.42 + 239.40 for 20 seats
    EXPECT_EQ(quotes["amounts"], Json::parse(R"([{"currency": "USD", "quoted": "1660.02", "accepted": "652.20"}])"));
}

TEST_F(InsightsCommand, CountsByPlanSeatsAndMonth)
{
    const Json answer = insights();
    ASSERT_EQ(answer["by_plan"].size(), 2U);
    EXPECT_EQ(answer["by_plan"][0]["plan"], "ensemble");
    EXPECT_EQ(answer["by_plan"][0]["issued"], 3);
    EXPECT_EQ(answer["by_plan"][0]["conversion"], "33.33");
    EXPECT_EQ(answer["by_plan"][1]["plan"], "prelude");
    ASSERT_EQ(answer["by_band"].size(), 5U);
    EXPECT_EQ(answer["by_band"][1]["band"], "20-99");
    EXPECT_EQ(answer["by_band"][1]["issued"], 1);
    EXPECT_EQ(answer["by_band"][2]["drafted"], 2);
    EXPECT_TRUE(answer["by_band"][4]["conversion"].is_null());
    ASSERT_EQ(answer["by_month"].size(), 4U);
    EXPECT_EQ(answer["by_month"][1]["month"], "2026-10");
    EXPECT_EQ(answer["by_month"][1]["issued"], 1);
    EXPECT_EQ(answer["by_month"][2]["issued"], 2);
}

TEST_F(InsightsCommand, TellsTheDaysToADecisionAndWhatATrialCameTo)
{
    const Json answer = insights();
    EXPECT_EQ(keys(answer["decisions"]),
              (Keys{"count", "median", "mean", "shortest", "longest", "accepted", "declined"}));
    EXPECT_EQ(answer["decisions"]["count"], 2);
    EXPECT_EQ(answer["decisions"]["median"], "6.50"); // 10 and 3
    EXPECT_EQ(answer["decisions"]["shortest"], 3);
    EXPECT_EQ(answer["trials"]["customers"], 1);
    EXPECT_EQ(answer["trials"]["converted"], 1);
    EXPECT_EQ(answer["trials"]["conversion"], "100.00");
    EXPECT_EQ(answer["trials"]["days"]["longest"], 40); // 29 of September and 11 of October
}

TEST_F(InsightsCommand, TellsDiscountsByPersonAndApprovals)
{
    const Json answer = insights();
    const Json& people = answer["discounts"]["by_person"];
    ASSERT_EQ(people.size(), 2U);
    EXPECT_EQ(people[0]["prepared_by"], "");
    EXPECT_EQ(people[1]["prepared_by"], "Ada Park");
    EXPECT_EQ(people[1]["mean"], "10.00");
    EXPECT_EQ(answer["discounts"]["by_band"][2]["band"], "up to 10");
    EXPECT_EQ(answer["discounts"]["by_band"][2]["count"], 1);
    EXPECT_EQ(answer["approvals"],
              Json::parse(R"({"approved": 1, "waiting": 1, "by": [{"by": "Grace", "proof": "none", "count": 1}]})"));
}

TEST_F(InsightsCommand, ListsWhatWasNeverAnswered)
{
    const Json unanswered = insights()["unanswered"];
    ASSERT_EQ(unanswered.size(), 2U);
    EXPECT_EQ(unanswered[1]["customer"], "Ash");
    EXPECT_EQ(unanswered[1]["status"], "expired");
    EXPECT_EQ(unanswered[1]["total"], "239.40");
    EXPECT_EQ(unanswered[1]["days_open"], 35); // 20 of November and 15
}

TEST_F(InsightsCommand, LooksAtTheMonthsThatAreAskedFor)
{
    const Json answer = insights({"--from", "2026-11", "--to", "2026-11"});
    EXPECT_EQ(answer["quotes"]["issued"], 2);
    EXPECT_EQ(answer["quotes"]["drafted"], 0);
    EXPECT_EQ(answer["by_month"].size(), 1U);
    EXPECT_EQ(store->on("2026-12-15", {"insights", "--from", "2026-12", "--to", "2026-11"}).exitCode, 2);
    EXPECT_EQ(store->on("2026-12-15", {"insights", "--from", "2026-13"}).exitCode, 2);
}

TEST_F(InsightsCommand, PrintsTables)
{
    const std::string text = store->on("2026-12-15", {"insights"}).out;
    for (const char* part :
         {"ensemble of music-learning", "20-99", "2026-11", "33.33 %", "$1,660.02",
          "Trials: 1 quote issued, for 1 customer, of whom 1 accepted", "Ada Park", "Grace", "SW-2026-000004 r1"})
        EXPECT_NE(text.find(part), std::string::npos) << part << " in\n" << text;
}

TEST(InsightsOfAnEmptyStore, SayThatThereAreNoQuotes)
{
    const QuotedStore empty;
    empty.does("2026-12-15", {"quote", "list"});
    const Finished text = empty.on("2026-12-15", {"insights"});
    EXPECT_EQ(text.exitCode, 0);
    EXPECT_EQ(text.out.find("There are no quotes at "), 0U) << text.out;
    const Json answer = empty.insights();
    EXPECT_EQ(answer["quotes"]["issued"], 0);
    EXPECT_TRUE(answer["quotes"]["conversion"].is_null());
    EXPECT_TRUE(answer["decisions"]["median"].is_null());
    EXPECT_TRUE(answer["from"].is_null());
    EXPECT_EQ(answer["unanswered"].size(), 0U);
}

TEST(InsightsOfADamagedStore, LeaveOutWhatIsNotWhatWasWritten)
{
    const QuotedStore store;
    static_cast<void>(store.issued("2026-10-01", "Elm", "ensemble", "200"));
    static_cast<void>(store.issued("2026-10-01", "Oak", "ensemble", "200"));
    ASSERT_TRUE(store.tamper("UPDATE quotes SET total = 1 WHERE customer = 'Oak'"));
    const Finished finished = store.on("2026-10-15", {"insights", "--json"});
    EXPECT_EQ(finished.json()["quotes"]["issued"], 1);
    EXPECT_EQ(finished.json()["damaged"], 1);
    EXPECT_EQ(finished.err, "1 quote is damaged and left out; see seatwise audit verify\n");
}

TEST(InsightsOfADamagedStore, LeaveOutAQuoteWithAnotherContentOrNone)
{
    const QuotedStore store;
    static_cast<void>(store.issued("2026-10-01", "Elm", "ensemble", "200"));
    static_cast<void>(store.issued("2026-10-01", "Oak", "ensemble", "200"));
    ASSERT_TRUE(store.tamper("UPDATE quote_contents SET content = content || ' ' WHERE id IN "
                             "(SELECT id FROM quotes WHERE customer = 'Elm')"));
    EXPECT_EQ(store.insights()["damaged"], 1);
    ASSERT_TRUE(store.tamper("DELETE FROM quote_contents"));
    EXPECT_EQ(store.insights()["damaged"], 2);
}

TEST(InsightsOfADamagedStore, TellAChangeOfWhatQuotesAreCountedBy)
{
    const QuotedStore store;
    static_cast<void>(store.issued("2026-10-01", "Elm", "ensemble", "200", {"--prepared-by", "Ada"}));
    const auto tampered = [&](const std::string& change) {
        EXPECT_TRUE(store.tamper(("UPDATE quotes SET " + change).c_str())) << change;
        return store.insights()["damaged"];
    };
    const std::vector<std::pair<std::string, std::string>> changes = {
        {"depth = 500", "depth = 0"},
        {"depth = NULL", "depth = 0"},
        {"prepared_by = 'Bea'", "prepared_by = 'Ada'"},
        {"approved_by = ''", "approved_by = NULL"},
        {"decided = ''", "decided = NULL"},
        {"approved_by = 'Grace'", "approved_by = NULL"},
        {"approval_proof = 'none'", "approval_proof = NULL"},
        {"book = 'b' || book", "book = substr(book, 2)"},
        {"book_sha256 = '9' || book_sha256", "book_sha256 = substr(book_sha256, 2)"},
        {"waits = 1", "waits = 0"}};
    for (const auto& [change, back] : changes) {
        EXPECT_EQ(tampered(change), 1) << change;
        EXPECT_EQ(tampered(back), 0) << back;
    }
}

TEST(InsightsOfAnOlderStore, AreWhatTheProgramOfThenSaid)
{
    const QuotedStore store;
    ASSERT_TRUE(store.becomeOfVersion7());
    EXPECT_EQ(store.insights(), Json::parse(bytesOf(oldStores + ".insights.json")));
}

TEST(InsightsOfAnOlderStore, CountWhatWasWrittenSinceToo)
{
    const QuotedStore store;
    ASSERT_TRUE(store.becomeOfVersion7());
    store.does("2026-11-30", {"quote", "accept", "ash"});
    store.issued("2026-11-30", "Elm", "ensemble", "100", {"--prepared-by", "ada park", "--discount", "5"});
    const Json quotes = store.insights()["quotes"];
    EXPECT_EQ(quotes["issued"], 5);
    EXPECT_EQ(quotes["accepted"], 2);
    EXPECT_EQ(quotes["unanswered"], 2);
    const Json people = store.insights()["discounts"]["by_person"];
    ASSERT_EQ(people.size(), 2U);
    EXPECT_EQ(people[1]["prepared_by"], "Ada Park");
    EXPECT_EQ(people[1]["count"], 2);
    EXPECT_EQ(people[1]["mean"], "7.50"); // 10 and 5
    EXPECT_EQ(store.insights()["trials"]["converted"], 1);
}

TEST(InsightsOfNoStore, MakeNone)
{
    const ScratchFolder folder;
    const std::string file = folder.path("none.db");
    const Finished finished = seatwise({"insights", "--json", "--store", file});
    EXPECT_EQ(finished.exitCode, 1);
    EXPECT_EQ(finished.out, "");
    EXPECT_NE(finished.err.find("there is no store at "), std::string::npos) << finished.err;
    EXPECT_FALSE(std::filesystem::exists(file));
}

} // namespace
} // namespace seatwise::test::insights_command_test
