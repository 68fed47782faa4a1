// What a pricing workshop keeps: in a file, and in another program of tests on a server.

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include <gtest/gtest.h>

#include "digest/digest.h"
#include "program.h"
#include "store/store_location.h"
#include "store/stores.h"
#include "words/trail_words.h"

namespace seatwise::workshop_store_test {

namespace {

WorkshopChange change(const std::string& key, const std::string& content)
{
    return {{key, content}, "card.decided", words::plain("decided " + key)};
}

class WorkshopStoreTest : public testing::Test
{
protected:
    [[nodiscard]] std::unique_ptr<WorkshopStore> open() const
    {
        return std::move(openWorkshop(place_.location()).value());
    }

    [[nodiscard]] std::vector<std::string> keysBelow(std::string_view prefix) const
    {
        std::vector<std::string> keys;
        const auto items = store_->items(prefix).value();
        for (const WorkshopItem& item : items)
            keys.push_back(item.key);
        return keys;
    }

    [[nodiscard]] std::vector<std::string> eventsInTheTrail() const
    {
        std::vector<std::string> events;
        const auto records = place_.open()->audit().value();
        for (const AuditRecord& record : records)
            events.push_back(record.event);
        return events;
    }

    test::EmptyStore place_;
    std::unique_ptr<WorkshopStore> store_ = open();
};

using Texts = std::vector<std::string>;

TEST_F(WorkshopStoreTest, GivesBackWhatItKeeps)
{
    const std::string content = "{\n  \"answer\": \"Größe \\\"XL\\\" — 100 % 'ja'\"\n}\n";
    ASSERT_TRUE(store_->keep({change("music/card/b", content), change("music/card/a", "")}));
    const std::vector<WorkshopItem> kept{{"music/card/a", ""}, {"music/card/b", content}};
    EXPECT_EQ(store_->items("").value(), kept);
    EXPECT_EQ(open()->items({}).value(), kept);
}

TEST_F(WorkshopStoreTest, FindsItemsByTheExactBeginningOfTheirKeys)
{
    ASSERT_TRUE(store_->keep({change("a/card", "1"), change("A/card", "2"), change("a_card", "3"),
                              change("a%card", "4"), change("ä/card", "5"), change("ä/€/card", "6")}));
    EXPECT_EQ(keysBelow("a/"), Texts{"a/card"});
    EXPECT_EQ(keysBelow("A"), Texts{"A/card"});
    EXPECT_EQ(keysBelow("a_"), Texts{"a_card"});
    EXPECT_EQ(keysBelow("a%"), Texts{"a%card"});
    EXPECT_EQ(keysBelow("ä/€"), Texts{"ä/€/card"});
    EXPECT_EQ(keysBelow("ä/card and more"), Texts{});
    EXPECT_EQ(keysBelow(""), (Texts{"A/card", "a%card", "a/card", "a_card", "ä/card", "ä/€/card"}));
}

TEST_F(WorkshopStoreTest, RecordsEachChangeOfAnItem)
{
    ASSERT_TRUE(store_->keep({change("a", "first"), change("b", "other")}));
    ASSERT_TRUE(store_->keep({{{"a", "second"}, "card.reopened", words::plain("open again")}}));
    const auto records = store_->trailOf("a").value();
    ASSERT_EQ(records.size(), 2U);
    EXPECT_EQ(records[0].event, "card.decided");
    EXPECT_EQ(detailOf(records[0]).english(), "decided a");
    EXPECT_EQ(records[0].contentSha256, sha256Hex("first"));
    EXPECT_EQ(records[1].event, "card.reopened");
    EXPECT_EQ(records[1].contentSha256, sha256Hex("second"));
    EXPECT_EQ(store_->items("a").value(), (std::vector<WorkshopItem>{{"a", "second"}}));
}

TEST_F(WorkshopStoreTest, RecordsNothingOfWhatIsKeptAlready)
{
    ASSERT_TRUE(store_->keep({change("a", "same"), change("b", "before")}));
    ASSERT_TRUE(store_->keep({change("a", "same"), change("b", "after")}));
    EXPECT_EQ(store_->trailOf("a")->size(), 1U);
    EXPECT_EQ(store_->trailOf("b")->size(), 2U);
}

TEST_F(WorkshopStoreTest, KeepsNothingOverWhatWasChangedSinceItWasRead)
{
    const auto changed = [](const char* key, const char* content, const char* readAs) {
        return WorkshopChange{{key, content}, "card.changed", words::plain(key), readAs};
    };
    ASSERT_TRUE(store_->keep({changed("a", "first", "")}));
    ASSERT_TRUE(store_->keep({changed("a", "second", "first")}));
    const auto late = store_->keep({changed("b", "new", ""), changed("a", "third", "first")});
    ASSERT_FALSE(late);
    EXPECT_EQ(late.error().kind, Error::Kind::refused);
    EXPECT_EQ(store_->items("").value(), (std::vector<WorkshopItem>{{"a", "second"}}));
    EXPECT_TRUE(store_->keep({changed("a", "second", "first")})); // is kept already
    EXPECT_EQ(store_->trailOf("a")->size(), 2U);
}

TEST_F(WorkshopStoreTest, KeepsAllChangesOrNone)
{
    ASSERT_TRUE(store_->keep({change("b", "before")}));
    ASSERT_TRUE(place_.tamper("UPDATE workshop_items SET content = 'falsified'"));
    EXPECT_FALSE(store_->keep({change("a", "new"), change("b", "after")}));
    EXPECT_TRUE(store_->items("a")->empty());
    EXPECT_TRUE(store_->trailOf("a")->empty());
}

TEST_F(WorkshopStoreTest, KeepsABookOnceAndRecordsEachTime)
{
    const PriceBook& book = test::shippedMusicBook();
    ASSERT_TRUE(test::save(*place_.open(), test::draft("a")));
    ASSERT_TRUE(store_->keepBook(book, "draft.handed_out", words::plain("to Product")));
    ASSERT_TRUE(store_->keepBook(book, "draft.handed_out", words::plain("to Sales")));
    const auto records = store_->trailOf(book.sha256).value();
    ASSERT_EQ(records.size(), 3U);
    EXPECT_EQ(records[0].event, "price_book.used");
    EXPECT_EQ(records[1].event, "draft.handed_out");
    EXPECT_EQ(detailOf(records[2]).english(), "to Sales");
    EXPECT_EQ(records[2].contentSha256, records[0].contentSha256);
    EXPECT_TRUE(place_.open()->bookOf(test::draft("a")));
}

TEST_F(WorkshopStoreTest, KeepsABookThatAQuoteUsesLater)
{
    ASSERT_TRUE(store_->keepBook(test::shippedMusicBook(), "draft.handed_out", words::plain("to Product")));
    ASSERT_TRUE(test::save(*place_.open(), test::draft("a")));
    EXPECT_EQ(eventsInTheTrail(), (Texts{"draft.handed_out", "quote.drafted", "quote.issued"}));
    EXPECT_TRUE(place_.open()->bookOf(test::draft("a")));
}

TEST_F(WorkshopStoreTest, BlessesNoBookThatWasFalsified)
{
    ASSERT_TRUE(store_->keepBook(test::shippedMusicBook(), "draft.handed_out", words::plain("to Product")));
    ASSERT_TRUE(place_.tamper("UPDATE price_books SET content = '{}'"));
    EXPECT_FALSE(store_->keepBook(test::shippedMusicBook(), "draft.handed_out", words::plain("to Sales")));
    EXPECT_EQ(eventsInTheTrail(), Texts{"draft.handed_out"});
}

TEST_F(WorkshopStoreTest, IsWholeBesideQuotes)
{
    ASSERT_TRUE(test::save(*place_.open(), test::draft("a")));
    ASSERT_TRUE(store_->keep({change("music/card/a", "decided")}));
    ASSERT_TRUE(store_->keepBook(test::shippedMusicBook(), "draft.handed_out", words::plain("to Product")));
    const AuditReport report = place_.open()->verify(std::nullopt).value();
    EXPECT_TRUE(report.valid()) << report.problem.english();
    EXPECT_EQ(report.records, 5); // the price book, the draft, its issue, the card, the book handed out
}

TEST_F(WorkshopStoreTest, TakesNoNameOfAFileForAMessageOfItsOwn)
{
    const std::string name = R"({"text":"the store was given its id","id":"storeGivenId","with":[]})";
    ASSERT_TRUE(store_->keep({{{"music/survey", "rows"}, "survey.imported", words::plain(name)}}));
    EXPECT_EQ(detailOf(store_->trailOf("music/survey")->front()), words::plain(name));
    EXPECT_TRUE(place_.open()->verify(std::nullopt)->valid());
}

TEST_F(WorkshopStoreTest, IsInTheTrailOnTheCommandLine)
{
    ASSERT_TRUE(store_->keep({{{"music/card/a", "decided"}, "card.decided", words::prioritiesRanked("Ada")}}));
    const test::Finished listed = test::seatwise({"audit", "list", "--json", "--store", place_.location()});
    ASSERT_EQ(listed.exitCode, 0) << listed.err;
    const auto record = listed.json()["records"].at(0);
    EXPECT_EQ(record["event"], "card.decided");
    EXPECT_EQ(record["subject"], "music/card/a");
    EXPECT_EQ(record["detail"], "Ada ranked the priorities");
    EXPECT_EQ(test::seatwise({"audit", "verify", "--store", place_.location()}).exitCode, 0);
}

/// A statement that somebody runs beside the program, and what it falsifies.
class TamperedWorkshop : public WorkshopStoreTest,
                         public testing::WithParamInterface<std::pair<std::string, const char*>>
{
};

TEST_P(TamperedWorkshop, IsSeen)
{
    ASSERT_TRUE(store_->keep({change("music/a", "decided"), change("music/b", "open")}));
    store_.reset();
    ASSERT_TRUE(place_.tamper(GetParam().second));
    EXPECT_FALSE(open()->items("music/"));
    EXPECT_FALSE(place_.open()->verify(std::nullopt)->valid());
}

INSTANTIATE_TEST_SUITE_P(
    Statements, TamperedWorkshop,
    testing::Values(
        std::pair{"Content", "UPDATE workshop_items SET content = 'done' WHERE key = 'music/a'"},
        std::pair{"Seal", "UPDATE workshop_items SET seal = '' WHERE key = 'music/a'"},
        std::pair{"Key", "UPDATE workshop_items SET key = 'other/a' WHERE key = 'music/a'"},
        std::pair{"Missing", "DELETE FROM workshop_items WHERE key = 'music/b'"},
        std::pair{"Unrecorded", "INSERT INTO workshop_items SELECT 'music/c', content, seal FROM workshop_items WHERE "
                                "key = 'music/a'"},
        // Sealed as ours are, by the SHA-256 over key, 1F and content, but without a record.
        std::pair{"SealedButUnrecorded", "INSERT INTO workshop_items VALUES ('music/c', 'open', "
                                         "'c61071c324cdbc693351a18532c1b5da3aafd5845c910c45dd941cae45763440')"},
        std::pair{"Swapped", "UPDATE workshop_items SET content = CASE key WHEN 'music/a' THEN 'open' ELSE 'decided' "
                             "END"},
        std::pair{"Trail", "UPDATE audit SET content_sha256 = 'f' WHERE subject = 'music/a'"}),
    [](const auto& row) { return row.param.first; });

TEST_P(TamperedWorkshop, IsNotWrittenOver)
{
    ASSERT_TRUE(store_->keep({change("music/a", "decided"), change("music/b", "open")}));
    store_.reset();
    ASSERT_TRUE(place_.tamper(GetParam().second));
    EXPECT_FALSE(open()->keep({change("music/a", "new"), change("music/b", "new"), change("music/c", "new")}));
}

} // namespace

} // namespace seatwise::workshop_store_test
