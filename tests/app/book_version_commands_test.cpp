// Publishing a price list, and what it then costs whom: the figures are those of the published list (54.35 a month for
// 200 seats) and of tier 2 at 0.20 (80 × 0.02 = 1.60 more).

#include <gtest/gtest.h>

#include "files/read_file.h"
#include "files/scratch_folder.h"
#include "insights/kept_accounts.h"
#include "program.h"
#include "raised_music_book.h"
#include "store/store_location.h"
#include "store/stores.h"

namespace seatwise::test::book_version_commands_test {
namespace {

using Json = nlohmann::ordered_json;
using Words = std::vector<std::string>;

/// The shipped music book with tier 2 of Ensemble dearer, 0.02 a month and 0.24 a year, as a version of its own.
std::string raisedAs(const std::string& version)
{
    std::string text = raisedMusicBook();
    const auto replace = [&text](const std::string& before, const std::string& after) {
        text.replace(text.find(before), before.size(), after);
    };
    replace(R"("version": "2026.1")", R"("version": ")" + version + '"');
    replace(R"("base": "479.40", "rate": "2.16")", R"("base": "479.40", "rate": "2.40")");
    replace(R"("base": "738.60")", R"("base": "767.40")");
    replace(R"("base": "1237.80")", R"("base": "1266.60")");
    replace(R"("base": "1957.80")", R"("base": "1986.60")");
    replace(R"("base": "3757.80")", R"("base": "3786.60")");
    replace(R"("base": "5389.80")", R"("base": "5418.60")");
    replace(R"("base": "6685.80")", R"("base": "6714.60")");
    return text;
}

class BookVersionCommands : public testing::Test
{
protected:
    [[nodiscard]] Finished run(Words arguments, const std::string& today = "2026-11-28") const
    {
        return seatwiseOn(today, store_.location(), std::move(arguments));
    }

    [[nodiscard]] Finished publish(const std::string& version, const std::string& effective, Words more = {}) const
    {
        Words arguments{"book",
                        "publish",
                        folder_.file(version + ".json", raisedAs(version)),
                        "--effective",
                        effective,
                        "--reason",
                        "One rate for tiers 1 and 2",
                        "--json"};
        arguments.insert(arguments.end(), more.begin(), more.end());
        return run(std::move(arguments));
    }

    [[nodiscard]] std::string total(Words more) const
    {
        Words arguments{"price", "--plan", "ensemble", "--seats", "200", "--json"};
        arguments.insert(arguments.end(), more.begin(), more.end());
        const Finished priced = run(std::move(arguments));
        return priced.exitCode == 0 ? priced.json()["total"].get<std::string>() : priced.err;
    }

    ScratchFolder folder_;
    EmptyStore store_;
};

TEST_F(BookVersionCommands, PriceByTheVersionInForceOnTheFirstDayOfService)
{
    ASSERT_EQ(publish("2027.1", "2027-01-01", {"--existing-from", "2027-07-01"}).exitCode, 0);
    EXPECT_EQ(total({"--billing", "monthly", "--start", "2026-12-31"}), "54.35");
    EXPECT_EQ(total({"--billing", "monthly", "--start", "2027-01-01"}), "55.95");
    EXPECT_EQ(total({"--billing", "monthly"}), "54.35");
    const Words existing{"--billing", "annual", "--existing-since", "2026-07-15", "--start"};
    const auto from = [&](const std::string& start) {
        Words words = existing;
        words.push_back(start);
        return total(words);
    };
    EXPECT_EQ(from("2027-07-14"), "652.20");
    EXPECT_EQ(from("2027-07-15"), "671.40");
}

TEST_F(BookVersionCommands, ScheduleAndQuoteByIt)
{
    ASSERT_EQ(publish("2027.1", "2027-01-01").exitCode, 0);
    EXPECT_EQ(run({"schedule", "--plan", "ensemble", "--seats", "200", "--billing", "annual", "--start", "2027-02-01",
                   "--json"})
                  .json()["total"],
              "671.40");
    const Words draft{"quote",   "new", "--customer", "Elm",    "--plan", "ensemble",
                      "--seats", "200", "--billing",  "annual", "--json", "--start"};
    const auto quoted = [&](const std::string& start) {
        Words words = draft;
        words.push_back(start);
        return run(words).json();
    };
    EXPECT_EQ(quoted("2026-12-31")["total"], "652.20");
    const Json later = quoted("2027-01-01");
    EXPECT_EQ(later["total"], "671.40");
    const Finished gone = run({"book", "retire", "music-learning", "2027.1", "--json"});
    EXPECT_EQ(gone.json()["quotes_that_keep_it"], 1) << gone.err;
    EXPECT_EQ(run({"quote", "show", later["id"], "--json"}).json()["total"], "671.40");
    EXPECT_EQ(quoted("2027-01-01")["total"], "652.20");
}

TEST_F(BookVersionCommands, BatchByTheDatesOfEachRow)
{
    ASSERT_EQ(publish("2027.1", "2027-01-01", {"--existing-from", "2027-07-01"}).exitCode, 0);
    const std::string in = folder_.file("in.csv", "account_id,plan,seats,billing,start,term,existing_since\n"
                                                  "a,ensemble,200,monthly,2026-12-31,,\n"
                                                  "b,ensemble,200,monthly,2027-01-01,,\n"
                                                  "c,ensemble,200,monthly,2027-06-30,,2026-03-01\n"
                                                  "d,auto,200,monthly,2027-07-01,,2026-03-01\n"
                                                  "e,ensemble,200,annual,2028-08-01,3,2026-07-15\n"
                                                  "f,ensemble,200,monthly,,,\n");
    const std::string out = folder_.path("out.csv");
    const Finished priced = run({"batch", in, out});
    EXPECT_EQ(priced.exitCode, 0) << priced.err;
    EXPECT_EQ(readUpTo(out, 10000).value(), "account_id,plan,seats,billing,start,term,existing_since,total,note\n"
                                            "a,ensemble,200,monthly,2026-12-31,,,54.35,\n"
                                            "b,ensemble,200,monthly,2027-01-01,,,55.95,\n"
                                            "c,ensemble,200,monthly,2027-06-30,,2026-03-01,54.35,\n"
                                            "d,ensemble,200,monthly,2027-07-01,,2026-03-01,55.95,\n"
                                            "e,ensemble,200,annual,2028-08-01,3,2026-07-15,652.20,\n"
                                            "f,ensemble,200,monthly,,,,54.35,\n");
}

TEST_F(BookVersionCommands, SayWhatPublishingDoesAndLeaveARecordOfIt)
{
    const Json checked = publish("2027.1", "2027-01-01", {"--check"}).json();
    EXPECT_EQ(checked["published"], false);
    EXPECT_EQ(checked["replaces"]["version"], "2026.1");
    EXPECT_EQ(run({"book", "versions", "music-learning", "--json"}).json()["versions"].size(), 0U);
    EXPECT_EQ(checked["quotes"], (Json{{"drafts", 0}, {"waiting", 0}, {"damaged", 0}}));
    EXPECT_TRUE(checked["accounts"].is_null());
    const Json published = publish("2027.1", "2027-01-01").json();
    EXPECT_EQ(published["impact"], checked["impact"]);
    const Json versions = run({"book", "versions", "music-learning", "--json"}).json();
    EXPECT_EQ(versions["versions"][0]["state"], "coming");
    EXPECT_EQ(versions["in_force"], "2026.1");
    EXPECT_EQ(run({"book", "versions", "music-learning", "--json"}, "2027-01-01").json()["in_force"], "2027.1");
    const std::string trail = run({"audit", "list"}).out;
    EXPECT_NE(trail.find("book.published"), std::string::npos);
    EXPECT_NE(trail.find(published["sha256"]), std::string::npos);
    EXPECT_NE(trail.find(published["replaces"]["sha256"]), std::string::npos);
    EXPECT_EQ(run({"store", "check"}).exitCode, 0);
}

TEST_F(BookVersionCommands, SayWhichQuotesAndAccountsPublishingComesUpon)
{
    const Words deal{"--plan", "ensemble", "--seats", "200", "--billing", "monthly", "--json"};
    const auto made = [&](const char* customer) {
        Words arguments{"quote", "new", "--customer", customer};
        arguments.insert(arguments.end(), deal.begin(), deal.end());
        return run(std::move(arguments)).json()["id"].get<std::string>();
    };
    const std::string elm = made("Elm School");
    const std::string oak = made("Oak School");
    made("Ash School");
    for (const std::string& id : {elm, oak})
        ASSERT_EQ(run({"quote", "issue", id}).exitCode, 0);
    const Finished accepted = run({"quote", "accept", elm, "--by", "Ada Park", "--account"});
    ASSERT_EQ(accepted.exitCode, 0) << accepted.err;
    const Json checked = publish("2027.1", "2027-01-01", {"--check"}).json();
    EXPECT_EQ(checked["quotes"], (Json{{"drafts", 1}, {"waiting", 1}, {"damaged", 0}}));
    EXPECT_EQ(checked["accounts"]["change"], "1.60");
    EXPECT_EQ(checked["accounts"]["pay_more"], 1);
    EXPECT_EQ(checked["accounts"]["before"], "54.35");
}

TEST_F(BookVersionCommands, PublishThoughTheAccountsOfTheStoreCannotBeReadAndSayWhy)
{
    KeptAccounts accounts;
    accounts.name = "shopping.csv";
    accounts.table.text = "customer,plan,seats\nElm,ensemble,200\n";
    ASSERT_TRUE(keepAccounts(*openWorkshop(store_.location()).value(), accounts));
    const Finished done = publish("2027.1", "2027-01-01");
    ASSERT_EQ(done.exitCode, 0) << done.err;
    EXPECT_EQ(done.json()["published"], true);
    ASSERT_TRUE(done.json()["accounts"].contains("problem")) << done.out;
    EXPECT_NE(done.json()["accounts"]["problem"].get<std::string>().find("start"), std::string::npos) << done.out;
}

TEST_F(BookVersionCommands, RefuseWhatWouldLoseAChange)
{
    ASSERT_EQ(publish("2027.1", "2027-01-01").exitCode, 0);
    EXPECT_EQ(publish("2027.2", "2027-01-01").exitCode, 3);
    EXPECT_EQ(publish("2026.9", "2026-11-27").exitCode, 3);
    EXPECT_EQ(publish("2027.2", "2027-02-01", {"--existing-from", "2027-01-31"}).exitCode, 3);
    EXPECT_EQ(run({"book", "retire", "music-learning", "2027.1"}, "2027-01-01").exitCode, 3);
    EXPECT_EQ(run({"book", "versions", "music-learning", "--json"}).json()["versions"].size(), 1U);
}

TEST_F(BookVersionCommands, LeaveAFileThatIsNamedAsItIs)
{
    ASSERT_EQ(publish("2027.1", "2027-01-01").exitCode, 0);
    const std::string draft = folder_.file("draft.json", raisedAs("draft"));
    EXPECT_EQ(total({"--billing", "monthly", "--start", "2026-12-01", "--book", draft}), "55.95");
}

TEST_F(BookVersionCommands, NeedAnApproverWhoIsSomebodyElse)
{
    const std::string passphrase = "correct horse battery";
    const Words store{"--store", store_.location(), "--today", "2026-11-28"};
    Words add{"approver", "add", "Grace", "--passphrase-fd", "0"};
    add.insert(add.end(), store.begin(), store.end());
    ASSERT_EQ(seatwise(add, passphrase + '\n').exitCode, 0);
    const std::string list = folder_.file("list.json", raisedAs("2027.1"));
    const auto published = [&](const Words& more, const std::string& typed) {
        Words words{"book", "publish", list, "--effective", "2027-01-01", "--reason", "One rate"};
        words.insert(words.end(), more.begin(), more.end());
        words.insert(words.end(), store.begin(), store.end());
        return seatwise(words, typed).exitCode;
    };
    EXPECT_EQ(published({}, ""), 3);
    for (const char* self : {"Grace", "grace", " GRACE "})
        EXPECT_EQ(published({"--by", self, "--approved-by", "Grace", "--passphrase-fd", "0"}, passphrase + '\n'), 3)
            << self;
    EXPECT_EQ(published({"--approved-by", "Grace", "--passphrase-fd", "0"}, passphrase + '\n'), 3);
    EXPECT_EQ(published({"--by", "Marco", "--approved-by", "Grace", "--passphrase-fd", "0"}, "wrong\n"), 3);
    EXPECT_EQ(published({"--by", "Marco", "--approved-by", "Grace", "--passphrase-fd", "0"}, passphrase + '\n'), 0);
}

} // namespace
} // namespace seatwise::test::book_version_commands_test
