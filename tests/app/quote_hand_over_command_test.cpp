// `seatwise quote hand-over`: an accepted quote for whoever bills it. R91. Figures from the published list: Ensemble
// costs 652.20 a year for 200 seats; 150, 300 and 600 seats in three years cost 544.20, 853.80 and 1381.80.

#include <filesystem>
#include <utility>

#include <gtest/gtest.h>

#include "files/read_file.h"
#include "files/scratch_folder.h"
#include "program.h"
#include "quoting/quote_moves.h"
#include "store/stores.h"

namespace seatwise::test::quote_hand_over_command_test {
namespace {

using Words = std::vector<std::string>;
using Json = nlohmann::ordered_json;

constexpr std::size_t maxFile = 1'000'000;
const std::string number = "SW-2026-000001";

class QuoteHandOverCommand : public testing::Test
{
protected:
    [[nodiscard]] Finished run(Words arguments) const
    {
        return seatwiseOn("2026-11-21", store.location(), std::move(arguments));
    }

    [[nodiscard]] std::string newDraft(const Words& more) const
    {
        Words arguments{"quote", "new", "--json", "--customer", "=Elm", "--plan", "ensemble", "--billing", "annual"};
        arguments.insert(arguments.end(), more.begin(), more.end());
        return run(arguments).json()["id"];
    }

    /// Accepted as SW-2026-000001.
    void agree(const Words& more) const
    {
        const std::string id = newDraft(more);
        EXPECT_EQ(run({"quote", "issue", id}).exitCode, 0);
        EXPECT_EQ(run({"quote", "accept", id, "--by", "Ada", "--po", "PO 9"}).exitCode, 0);
    }

    [[nodiscard]] Finished handOver(const std::string& id, const std::string& format, const Words& more = {}) const
    {
        Words arguments{"quote", "hand-over", id, out, "--format", format};
        arguments.insert(arguments.end(), more.begin(), more.end());
        return run(arguments);
    }

    [[nodiscard]] std::string written() const { return readUpTo(out, maxFile).value(); }

    EmptyStore store;
    ScratchFolder folder;
    std::string out = folder.path("out");
};

const Words growing{"--ramp", "150,300,600", "--start", "2027-07-01"};

TEST_F(QuoteHandOverCommand, PrintsTheKeysOfTheContract)
{
    agree(growing);
    const Finished done = handOver(number, "stripe", {"--json"});
    EXPECT_EQ(done.exitCode, 0) << done.err;
    EXPECT_EQ(keys(done.json()), (Words{"file", "sha256", "losses"}));
    EXPECT_EQ(done.json()["sha256"].get<std::string>().size(), 64U);
    EXPECT_EQ(keys(done.json()["losses"][0]), (Words{"path", "reason"}));
    EXPECT_EQ(done.json()["losses"][0]["path"], "tax");
}

TEST_F(QuoteHandOverCommand, WritesASubscriptionScheduleOfStripe)
{
    agree(growing);
    ASSERT_EQ(handOver(number, "stripe").exitCode, 0);
    const Json file = Json::parse(written());
    EXPECT_EQ(keys(file), (Words{"products", "prices", "coupons", "customer", "subscription_schedule"}));
    const Json& phases = file["subscription_schedule"]["phases"];
    ASSERT_EQ(phases.size(), 3U);
    EXPECT_EQ(phases[2]["items"][0]["quantity"], 600);
    EXPECT_EQ(file["subscription_schedule"]["metadata"]["purchase_order"], "PO 9");
}

TEST_F(QuoteHandOverCommand, WritesSubscriptionsOfLago)
{
    agree(growing);
    ASSERT_EQ(handOver(number, "lago").exitCode, 0);
    const Json file = Json::parse(written());
    EXPECT_EQ(keys(file), (Words{"customer", "add_ons", "plan", "subscription", "later", "invoices"}));
    EXPECT_EQ(file["subscription"]["ending_at"], "2028-06-30T23:59:59Z");
    EXPECT_EQ(file["later"].size(), 2U);
}

TEST_F(QuoteHandOverCommand, WritesTheRowsOfTheInvoices)
{
    agree({"--seats", "200", "--start", "2027-07-01"});
    ASSERT_EQ(handOver(number, "csv").exitCode, 0);
    const std::string text = written();
    EXPECT_NE(text.find("\nSW-2026-000001,1,'=Elm,PO 9,1,2027-07-01,2027-07-01,2027-07-01,2028-06-30,"
                        "Additional seats,80,2.16,172.80,USD\n"),
              std::string::npos)
        << text;
}

TEST_F(QuoteHandOverCommand, HandsOverTheOptionThatWasAccepted)
{
    const std::string id = newDraft({"--seats", "200", "--start", "2027-07-01"});
    ASSERT_EQ(run({"quote", "add-option", id, "--seats", "300"}).exitCode, 0);
    ASSERT_EQ(run({"quote", "issue", id}).exitCode, 0);
    ASSERT_EQ(run({"quote", "accept", number, "--option", "2"}).exitCode, 0);
    ASSERT_EQ(handOver(number, "stripe").exitCode, 0);
    EXPECT_EQ(Json::parse(written())["subscription_schedule"]["phases"][0]["items"][0]["quantity"], 300);
}

TEST_F(QuoteHandOverCommand, RefusesAQuoteThatIsNotAccepted)
{
    const std::string id = newDraft(growing);
    ASSERT_EQ(run({"quote", "issue", id}).exitCode, 0);
    const Finished done = handOver(number, "stripe");
    EXPECT_EQ(done.exitCode, 3);
    EXPECT_EQ(done.out, "");
    EXPECT_EQ(done.err, "seatwise: SW-2026-000001 r1 is issued; only an accepted quote can be handed over\n");
    EXPECT_FALSE(std::filesystem::exists(out));
}

TEST_F(QuoteHandOverCommand, AsksForTheFirstDayOfAQuoteThatNamesNone)
{
    const Quote dated = draft("a");
    Selection selection = dated.selection;
    selection.start.reset();
    ASSERT_TRUE(save(*store.open(), draftQuote(shippedMusicBook(), selection, dated.details, "b").value()));
    ASSERT_EQ(run({"quote", "accept", number}).exitCode, 0);
    const Finished refused = handOver(number, "lago");
    EXPECT_EQ(refused.exitCode, 3);
    EXPECT_NE(refused.err.find("names no first day of service"), std::string::npos) << refused.err;
    EXPECT_EQ(handOver(number, "lago", {"--start", "2027-07-01"}).exitCode, 0);
}

TEST_F(QuoteHandOverCommand, NamesTheFormatsThereAre)
{
    const Finished done = handOver(number, "xero");
    EXPECT_EQ(done.exitCode, 2);
    EXPECT_EQ(done.err,
              "seatwise: a quote cannot be handed over as \"xero\"; the format must be stripe, lago or csv\n");
}

} // namespace
} // namespace seatwise::test::quote_hand_over_command_test
