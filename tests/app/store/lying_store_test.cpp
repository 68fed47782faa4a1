// A save succeeds only where what was written is read again as it was written.

#include <gtest/gtest.h>

#include "store/sql_workshop_store.h"
#include "store/stores.h"
#include "store/tampered_store.h"
#include "words/words.h"

namespace seatwise::lying_store_test {

namespace {

using test::TamperedStore;

/// A trigger that changes or drops what is written, for each table that a save writes.
class LyingTrigger : public TamperedStore, public testing::WithParamInterface<std::pair<const char*, const char*>>
{
};

TEST_P(LyingTrigger, LetsNoSaveSucceed)
{
    ASSERT_TRUE(run({std::string("CREATE TRIGGER evil ") + GetParam().second}));
    const auto saved = test::save(*test::open(file()), test::draft("more"));
    EXPECT_FALSE(saved);
    ASSERT_TRUE(run({"DROP TRIGGER evil"}));
    EXPECT_EQ(problem(), "") << "what was not saved left nothing behind";
}

INSTANTIATE_TEST_SUITE_P(
    Ways, LyingTrigger,
    testing::Values(
        std::pair{"DropsRows", "BEFORE INSERT ON quotes BEGIN SELECT RAISE(IGNORE); END"},
        std::pair{"DropsContents", "BEFORE INSERT ON quote_contents BEGIN SELECT RAISE(IGNORE); END"},
        std::pair{"DropsRecords", "BEFORE INSERT ON audit BEGIN SELECT RAISE(IGNORE); END"},
        std::pair{"DropsChangesOfRows", "BEFORE UPDATE ON quotes BEGIN SELECT RAISE(IGNORE); END"},
        std::pair{"DropsChangesOfContents", "BEFORE UPDATE ON quote_contents BEGIN SELECT RAISE(IGNORE); END"},
        std::pair{"DropsNumbers", "BEFORE UPDATE ON numbers BEGIN SELECT RAISE(IGNORE); END"},
        std::pair{"ChangesRows", "AFTER INSERT ON quotes BEGIN UPDATE quotes SET total = 1 WHERE id = new.id; END"},
        std::pair{"ChangesContents", "AFTER INSERT ON quote_contents BEGIN UPDATE quote_contents SET content = "
                                     "replace(content, '652', '1') WHERE id = new.id; END"},
        std::pair{"ChangesRecords", "AFTER INSERT ON audit BEGIN UPDATE audit SET detail = 'x' WHERE sequence = "
                                    "new.sequence; END"},
        std::pair{"DeletesRows", "AFTER UPDATE ON quotes BEGIN DELETE FROM quote_contents WHERE id = new.id; END"}),
    [](const auto& row) { return row.param.first; });

TEST_F(TamperedStore, LetsNoSaveOfAWorkshopSucceedThatIsDropped)
{
    ASSERT_TRUE(run({"CREATE TRIGGER evil BEFORE INSERT ON workshop_items BEGIN SELECT RAISE(IGNORE); END"}));
    SqlWorkshopStore workshop(openSqliteStore(file()).value());
    EXPECT_FALSE(workshop.keep({{{"music/new", "decided"}, "card.decided", words::plain("a card")}}));
}

// The same texts and dates as come in through the window and the command line, but past what looks at them there.
TEST_F(TamperedStore, KeepsNoQuoteThatItCouldNotReadAgain)
{
    const auto store = test::open(file());
    Quote draft = test::draft("more");
    draft.details.customer = "A\xEF\xBF\xBE";
    EXPECT_FALSE(store->add(draft, test::shippedMusicBook()));
    draft = test::draft("more");
    draft.service->last = Date{std::chrono::year{10'000}, std::chrono::June, std::chrono::day{30}};
    EXPECT_FALSE(store->add(draft, test::shippedMusicBook()));
    draft = test::draft("more");
    draft.revision = 0;
    EXPECT_FALSE(store->add(draft, test::shippedMusicBook()));
    EXPECT_EQ(problem(), "");
}

TEST_F(TamperedStore, KeepsNoTextOfAWorkshopThatItCouldNotReadAgain)
{
    SqlWorkshopStore workshop(openSqliteStore(file()).value());
    const auto kept = workshop.keep({{{"music/new", "A\xEF\xBF\xBF"}, "card.decided", words::plain("a card")}});
    ASSERT_FALSE(kept);
    EXPECT_EQ(kept.error().message.english(), "the content of music/new has U+FFFF, which is no character");
}

} // namespace

} // namespace seatwise::lying_store_test
