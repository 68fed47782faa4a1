#include <gtest/gtest.h>

#include "files/read_file.h"
#include "files/scratch_folder.h"
#include "program.h"
#include "raised_music_book.h"

namespace seatwise::test::book_diff_command_test {
namespace {

using Json = nlohmann::ordered_json;
using Keys = std::vector<std::string>;

/// The shipped music book against one in which tier 2 is dearer.
class BookDiffCommand : public testing::Test
{
protected:
    [[nodiscard]] Finished diff(const std::vector<std::string>& options) const
    {
        std::vector<std::string> line = {"book", "diff", "music-learning", raised_};
        line.insert(line.end(), options.begin(), options.end());
        return seatwise(line);
    }

    [[nodiscard]] Json accounts(const std::string& list) const
    {
        return diff({"--accounts", folder_.file("accounts.csv", list), "--today", "2026-12-01", "--json"})
            .json()["accounts"];
    }

    ScratchFolder folder_;
    std::string raised_ = folder_.file("raised.json", raisedMusicBook());
};

Json interval(const Json& diff, const std::string& plan, const std::string& billing, int number)
{
    for (const Json& row : diff["impact"])
        if (row["plan"] == plan && row["billing"] == billing && number-- == 0)
            return row;
    return nullptr;
}

TEST_F(BookDiffCommand, PrintsTheKeysOfTheContract)
{
    const Json object = diff({"--json"}).json();
    EXPECT_EQ(keys(object), (Keys{"from", "to", "changes", "impact", "accounts"}));
    EXPECT_EQ(keys(object["from"]), (Keys{"id", "version", "sha256"}));
    EXPECT_EQ(keys(object["changes"][0]), (Keys{"path", "before", "after"}));
    EXPECT_EQ(keys(object["impact"][0]),
              (Keys{"plan", "billing", "from", "to", "direction", "least", "most", "least_percent", "most_percent"}));
    EXPECT_TRUE(object["accounts"].is_null());
}

// 121 seats cost 40.13 and 239 cost 61.37 before; 240 cost 61.55 and 75,000 cost 4,007.15.
TEST_F(BookDiffCommand, TellsWhatADearerTierCostsWhichSeats)
{
    const Json object = diff({"--json"}).json();
    EXPECT_EQ(interval(object, "ensemble", "monthly", 0),
              Json::parse(R"({"plan": "ensemble", "billing": "monthly", "from": 20, "to": 120, "direction": "same",
                              "least": "0.00", "most": "0.00", "least_percent": "0.00", "most_percent": "0.00"})"));
    EXPECT_EQ(interval(object, "ensemble", "monthly", 1),
              Json::parse(R"({"plan": "ensemble", "billing": "monthly", "from": 121, "to": 239, "direction": "more",
                              "least": "0.02", "most": "2.38", "least_percent": "0.05", "most_percent": "3.88"})"));
    EXPECT_EQ(interval(object, "ensemble", "monthly", 2),
              Json::parse(R"({"plan": "ensemble", "billing": "monthly", "from": 240, "to": null, "direction": "more",
                              "least": "2.40", "most": "2.40", "least_percent": "0.06", "most_percent": "3.90",
                              "looked_at_to": 75000})"));
    EXPECT_TRUE(interval(object, "ensemble", "monthly", 3).is_null());
}

TEST_F(BookDiffCommand, NamesTheFiguresThatDiffer)
{
    const Json changes = diff({"--json"}).json()["changes"];
    ASSERT_EQ(changes.size(), 7U);
    EXPECT_EQ(changes[0], Json::parse(R"({"path": "plans.ensemble.charges.seats.monthly.bands[1].rate",
                                          "before": "0.18", "after": "0.20"})"));
}

TEST_F(BookDiffCommand, PrintsTheIntervalsAsCsv)
{
    const std::string csv = diff({"--csv"}).out;
    EXPECT_EQ(csv.substr(0, csv.find('\n')), "plan,billing,from,to,direction,least,most,least_percent,most_percent");
    EXPECT_NE(csv.find("\nensemble,monthly,121,239,more,0.02,2.38,0.05,3.88\n"), std::string::npos) << csv;
    EXPECT_NE(csv.find("\nensemble,monthly,240,,more,2.40,2.40,0.06,3.90\n"), std::string::npos) << csv;
}

TEST_F(BookDiffCommand, SaysInWordsWhatIsPaid)
{
    const std::string text = diff({}).out;
    EXPECT_NE(text.find("+$0.02 to +$2.38"), std::string::npos) << text;
    EXPECT_NE(text.find("240 and more"), std::string::npos) << text;
    EXPECT_NE(text.find("to 75,000 seats"), std::string::npos) << text;
}

// 200 seats: 54.35, then 55.95; 240: 61.55, 63.95; 1,000: 163.15, 165.55; Solo for 10: 11.95; 50 seats a year: 311.40.
TEST_F(BookDiffCommand, AddsUpWhatAccountsPay)
{
    const Json found = accounts("account_id,plan,seats,billing\n"
                                "a,ensemble,200,monthly\nb,ensemble,1000,monthly\nc,auto,240,monthly\n"
                                "d,solo,10,monthly\ne,ensemble,50,annual\nf,ensemble,5,monthly\n");
    EXPECT_EQ(keys(found), (Keys{"read", "refused", "before", "after", "change", "pay_more", "pay_less", "worst",
                                 "protected", "refused_rows"}));
    EXPECT_EQ(found["read"], 6);
    EXPECT_EQ(found["refused"], 1);
    EXPECT_EQ(found["before"], "602.40");
    EXPECT_EQ(found["after"], "608.80");
    EXPECT_EQ(found["change"], "6.40");
    EXPECT_EQ(found["pay_more"], 3);
    EXPECT_EQ(found["pay_less"], 0);
    EXPECT_EQ(found["refused_rows"][0]["line"], 7);
    ASSERT_EQ(found["worst"].size(), 3U); // of the two that pay 2.40 more, the one that paid less
    EXPECT_EQ(found["worst"][0],
              Json::parse(R"({"account_id": "c", "before": "61.55", "after": "63.95", "change": "2.40"})"));
    EXPECT_EQ(found["worst"][1]["account_id"], "b");
    EXPECT_EQ(found["worst"][2]["account_id"], "a");
}

// On 1 December 2026: three years from July 2025 run, one year is over, a contract of that day is a new one.
TEST_F(BookDiffCommand, SetsThoseApartWhomATermProtects)
{
    const Json found = accounts("customer,plan,seats,billing,start,term\n"
                                "Oak,ensemble,200,monthly,2025-07-01,3\nElm,ensemble,200,monthly,2025-07-01,1\n"
                                "Ash,ensemble,200,monthly,2026-12-01,2\nFir,ensemble,200,monthly,,\n"
                                "Yew,ensemble,200,monthly,2025-13-01,1\n");
    EXPECT_EQ(found["protected"], 1);
    EXPECT_EQ(found["pay_more"], 3);
    EXPECT_EQ(found["change"], "4.80");
    EXPECT_EQ(found["refused"], 1);
    EXPECT_EQ(found["refused_rows"][0]["line"], 6);
}

TEST_F(BookDiffCommand, WritesOnePageForThoseWhoDecide)
{
    const std::string page = folder_.path("change.pdf");
    const std::string list = folder_.file("accounts.csv", "account_id,plan,seats,billing\na,ensemble,200,monthly\n");
    const Finished done = diff({"--accounts", list, "--pdf", page, "--paper", "a4", "--language", "en-GB"});
    EXPECT_EQ(done.exitCode, 0) << done.err;
    EXPECT_EQ(keys(done.json()), (Keys{"file", "sha256"}));
    const std::string pdf = readUpTo(page, 4'000'000).value();
    EXPECT_EQ(pdf.substr(0, 7), "%PDF-1.");
    EXPECT_NE(pdf.find("/MediaBox [0 0 595"), std::string::npos);
    EXPECT_NE(pdf.find("/Count 1\n"), std::string::npos);
}

TEST_F(BookDiffCommand, WritesItsPageOverNothingThatItReads)
{
    EXPECT_EQ(diff({"--pdf", raised_}).exitCode, 1);
    EXPECT_EQ(readUpTo(raised_, 4'000'000).value(), raisedMusicBook());
}

TEST_F(BookDiffCommand, SaysThatPaperAndLanguageAreForThePage)
{
    const Finished refused = diff({"--paper", "a4"});
    EXPECT_EQ(refused.exitCode, 2);
    EXPECT_EQ(refused.err, "seatwise: --paper and --language are for --pdf\n");
    EXPECT_EQ(diff({"--csv", "--pdf", folder_.path("x.pdf")}).err,
              "seatwise: --csv and --pdf exclude each other; give one\n");
}

TEST_F(BookDiffCommand, RefusesBooksOfTwoCurrencies)
{
    std::string text = raisedMusicBook();
    text.replace(text.find("\"USD\""), 5, "\"EUR\"");
    const Finished finished = seatwise({"book", "diff", "music-learning", folder_.file("euro.json", text)});
    EXPECT_EQ(finished.exitCode, 3);
    EXPECT_EQ(finished.err, "seatwise: Music platform is in USD and Music platform is in EUR; only prices of one "
                            "currency can be compared\n");
    EXPECT_EQ(finished.out, "");
}

TEST_F(BookDiffCommand, SaysWhereNoPlanIsInBothBooks)
{
    const std::string text = seatwise({"book", "diff", "music-learning", "sessiontrack"}).out;
    EXPECT_NE(text.find("\nNo plan is in both books, billed alike.\n"), std::string::npos) << text;
}

TEST_F(BookDiffCommand, SaysWhereTheBooksAreTheSame)
{
    const Finished finished = seatwise({"book", "diff", "music-learning", "music-learning", "--json"});
    EXPECT_EQ(finished.exitCode, 0);
    EXPECT_EQ(finished.json()["changes"], Json::array());
    const Json answer = finished.json();
    for (const Json& row : answer["impact"])
        EXPECT_EQ(row["direction"], "same");
}

TEST_F(BookDiffCommand, RefusesCsvOfAccounts)
{
    EXPECT_EQ(diff({"--csv", "--json"}).exitCode, 2);
    EXPECT_EQ(diff({"--csv", "--accounts", "accounts.csv"}).exitCode, 2);
}

} // namespace
} // namespace seatwise::test::book_diff_command_test
