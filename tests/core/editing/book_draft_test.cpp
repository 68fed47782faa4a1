#include "editing/book_draft.h"

#include <algorithm>

#include <gmock/gmock.h>

#include "editing/draft_tree.h"
#include "editing/edits.h"
#include "editing/music_draft.h"
#include "pricebook/writer.h"
#include "pricing/music_book.h"

namespace seatwise::book_draft_test {

namespace {

using namespace test;
using testing::HasSubstr;

const std::string rateOfLastBand = "plans[2].charges[0].monthly.bands[7].rate";

BookDraft typedInto(BookDraft draft, const std::string& path, std::string_view text)
{
    apply(draft, withTyped(draft, path, text).value());
    return draft;
}

/// The lines of the second text that are not those of the first in their place.
int changedLines(const std::string& before, const std::string& after)
{
    int lines = 0;
    std::size_t a = 0;
    std::size_t b = 0;
    while (a < before.size() || b < after.size()) {
        const std::size_t endA = std::min(before.find('\n', a), before.size());
        const std::size_t endB = std::min(after.find('\n', b), after.size());
        lines += before.substr(a, endA - a) == after.substr(b, endB - b) ? 0 : 1;
        a = endA + 1;
        b = endB + 1;
    }
    return lines;
}

} // namespace

TEST(BookDraft, IsWrittenAsTheBookItWasMadeOf)
{
    const SharedBook book = musicBook();
    EXPECT_EQ(writeDraft(draftOf(*book)), writePriceBook(*book));
}

TEST(BookDraft, OfAFileIsThatFileAgain)
{
    const std::string file = writePriceBook(*SharedBook(musicBook()));
    EXPECT_EQ(writeDraft(readDraft(file).value()), file);
}

TEST(BookDraft, ChangesTheOneLineOfARate)
{
    BookDraft draft = musicDraft();
    apply(draft, withTyped(draft, "plans[2].charges[0].annual.bands[7].rate", "0.61").value());
    EXPECT_EQ(changedLines(writePriceBook(*SharedBook(musicBook())), writeDraft(draft)), 1);
}

TEST(BookDraft, WritesARateAsItIsWrittenInBooksHoweverItWasTyped)
{
    const BookDraft draft = typedInto(musicDraft(), rateOfLastBand, "0.060");
    EXPECT_THAT(writeDraft(draft), HasSubstr("\"base\": \"557.15\", \"rate\": \"0.06\""));
}

TEST(BookDraft, KeepsWhatIsNoFigureAndSaysWhereItStands)
{
    const BookDraft draft = typedInto(musicDraft(), rateOfLastBand, "five cents");
    const auto checked = checkDraft(draft);
    ASSERT_FALSE(checked);
    ASSERT_EQ(checked.error().size(), 1U);
    EXPECT_EQ(checked.error().front().path, rateOfLastBand);
    EXPECT_THAT(checked.error().front().message.english(), HasSubstr("five cents"));
    EXPECT_EQ(readDraft(writeDraft(draft)).value(), draft);
}

TEST(BookDraft, ListsEveryProblemOfAPlanThatIsGone)
{
    BookDraft draft = musicDraft();
    draft.json["plans"].erase(1);
    const auto checked = checkDraft(draft);
    ASSERT_FALSE(checked);
    EXPECT_TRUE(std::ranges::any_of(
        checked.error(), [](const JsonProblem& problem) { return problem.path == "plans[0].trial.converts_to[0]"; }));
}

TEST(BookDraft, IsNotReadFromWhatIsNoObject)
{
    EXPECT_FALSE(readDraft("[1, 2]"));
    EXPECT_FALSE(readDraft("{ \"id\": "));
    EXPECT_FALSE(readDraft(R"({ "id": "a" } and more)"));
}

TEST(BookDraft, IsAsBeforeAfterTheOppositeOfAnEdit)
{
    BookDraft draft = musicDraft();
    const BookDraft before = draft;
    const BookEdit edit = withTyped(draft, rateOfLastBand, "0.06").value();
    const BookEdit back = opposite(draft, edit);
    apply(draft, edit);
    EXPECT_NE(draft, before);
    apply(draft, back);
    EXPECT_EQ(draft, before);
}

TEST(BookDraft, IsATreeOfPlansChargesAndBands)
{
    const auto tree = treeOf(musicDraft());
    const auto at = [&](std::string_view path) { return *std::ranges::find(tree, path, &DraftNode::path); };
    EXPECT_EQ(at("plans[2]").title, "Ensemble");
    EXPECT_EQ(at("plans[2]").from, "20");
    EXPECT_EQ(at("plans[1]").to, "19");
    EXPECT_EQ(at("plans[2].charges[0]").named, "plans.ensemble.charges.seats");
    EXPECT_EQ(at("plans[2].charges[0].monthly.bands[1]").from, "120");
    EXPECT_EQ(at("plans[2].charges[0].monthly.bands[1]").to, "240");
    EXPECT_EQ(at("plans[2].charges[0].monthly.bands[7]").to, "");
}

TEST(BookDraft, OffersWhatAPlanMayHaveBesides)
{
    const auto fields = fieldsOf(musicDraft(), "plans[2]");
    const auto seats = std::ranges::find(fields, "seats.min", &DraftField::key);
    ASSERT_NE(seats, fields.end());
    EXPECT_EQ(seats->text, "20");
    EXPECT_NE(std::ranges::find(fields, "seats.max", &DraftField::key), fields.end());
    const BookDraft capped = typedInto(musicDraft(), "plans[2].seats.max", "5000");
    EXPECT_EQ(checkDraft(capped).value()->plans[2].seats.max, 5000);
    EXPECT_EQ(typedInto(capped, "plans[2].seats.max", ""), musicDraft());
}

} // namespace seatwise::book_draft_test
