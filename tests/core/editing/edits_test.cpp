#include "editing/edits.h"

#include <gmock/gmock.h>

#include "comparison/raised_book.h"
#include "editing/figure_grid.h"
#include "editing/music_draft.h"
#include "editing/plans.h"
#include "editing/steps.h"
#include "pricing/music_book.h"
#include "pricing/price.h"

// R9: bands touch; R12: a year is 12 months.

namespace seatwise::edits_test {

namespace {

using namespace test;
using testing::ElementsAre;

const std::string ensembleSeats = "plans[2].charges[0]";
const std::string bandsOfMonth = "plans[2].charges[0].monthly";

Money totalOf(const PriceBook& book, SeatCount seats)
{
    return totalFor(book, book.plans[2], seats, Billing::monthly).value();
}

std::vector<std::string> basesOf(const BookDraft& draft, Billing billing = Billing::monthly)
{
    std::vector<std::string> bases;
    for (const FigureRow& row : gridOf(draft, ensembleSeats, billing).rows)
        bases.push_back(row.cells[1].text);
    return bases;
}

} // namespace

TEST(Edits, LetTheBasesFollowARateThatIsRaised)
{
    const BookDraft draft = edited(musicDraft(), withTyped(musicDraft(), bandsOfMonth + ".bands[1].rate", "0.20"));
    const SharedBook raised = musicBookWithTier2Raised();
    EXPECT_EQ(checkDraft(draft).value()->plans[2].charges[0].monthly, raised->plans[2].charges[0].monthly);
}

TEST(Edits, LetTheYearFollowTheMonths)
{
    const BookDraft draft = edited(musicDraft(), withTyped(musicDraft(), bandsOfMonth + ".bands[1].rate", "0.20"));
    // 12 x 63.95 is 767.40.
    EXPECT_THAT(basesOf(draft, Billing::annual),
                ElementsAre("239.40", "479.40", "767.40", "1266.60", "1986.60", "3786.60", "5418.60", "6714.60"));
    EXPECT_TRUE(gridOf(draft, ensembleSeats, Billing::annual).followsMonths);
}

TEST(Edits, LeaveAYearAloneThatIsNotThatOfTheMonths)
{
    const BookDraft own =
        edited(musicDraft(), withTyped(musicDraft(), ensembleSeats + ".annual.bands[0].rate", "2.00"));
    EXPECT_FALSE(gridOf(own, ensembleSeats, Billing::annual).followsMonths);
    const auto bases = basesOf(own, Billing::annual);
    EXPECT_EQ(basesOf(edited(own, withTyped(own, bandsOfMonth + ".bands[1].rate", "0.20")), Billing::annual), bases);
    const BookDraft followed = edited(own, withMonthsFollowed(own, ensembleSeats, Billing::annual));
    EXPECT_EQ(followed, musicDraft());
}

TEST(Edits, LetTheBaseFollowABoundaryThatMoves)
{
    const BookDraft draft = edited(musicDraft(), withTyped(musicDraft(), bandsOfMonth + ".bands[1].from", "220"));
    // 19.95 and 200 at 0.20; then 20 at 0.18.
    EXPECT_THAT(basesOf(draft),
                ElementsAre("19.95", "59.95", "63.55", "105.15", "165.15", "315.15", "451.15", "559.15"));
}

TEST(Edits, SayWhereABaseThatWasTypedDoesNotJoin)
{
    const BookDraft draft = edited(musicDraft(), withTyped(musicDraft(), bandsOfMonth + ".bands[2].base", "60.00"));
    const FigureGrid grid = gridOf(draft, ensembleSeats, Billing::monthly);
    EXPECT_FALSE(grid.rows[2].isJoined);
    EXPECT_EQ(grid.rows[2].joinsAt, "61.55");
    EXPECT_TRUE(grid.rows[3].isJoined);
    EXPECT_EQ(grid.rows[3].cells[1].text, "101.60");
    EXPECT_EQ(edited(draft, withBandsTouching(draft, bandsOfMonth)), musicDraft());
}

TEST(Edits, LeaveABandApartThatStoodApart)
{
    const BookDraft apart = edited(musicDraft(), withTyped(musicDraft(), bandsOfMonth + ".bands[2].base", "60.00"));
    const BookDraft draft = edited(apart, withTyped(apart, bandsOfMonth + ".bands[0].rate", "0.30"));
    EXPECT_THAT(basesOf(draft),
                ElementsAre("19.95", "49.95", "60.00", "101.60", "161.60", "311.60", "447.60", "555.60"));
}

TEST(Edits, AddABandThatChangesNoPrice)
{
    const SharedBook before = musicBook();
    for (const std::size_t band : {0U, 3U, 7U}) {
        const BookDraft draft = edited(musicDraft(), withStepAfter(musicDraft(), bandsOfMonth, band));
        const SharedBook book = checkDraft(draft).value();
        for (const SeatCount seats : {20, 21, 119, 121, 500, 502, 6'000, 6'001, 75'000})
            EXPECT_EQ(totalOf(*book, seats), totalOf(*before, seats)) << band << ' ' << seats;
    }
}

TEST(Edits, RemoveABandAndJoinItsNeighbours)
{
    const BookDraft draft = edited(musicDraft(), withoutStep(musicDraft(), bandsOfMonth, 1));
    // 220 seats at 0.20 from 20 to 240.
    EXPECT_THAT(basesOf(draft), ElementsAre("19.95", "63.95", "105.55", "165.55", "315.55", "451.55", "559.55"));
}

TEST(Edits, KeepTheLastBandOrTier)
{
    const std::string solo = "plans[1].charges[0].monthly";
    EXPECT_FALSE(withoutStep(musicDraft(), solo, 0));
    EXPECT_FALSE(withoutStep(musicDraft(), bandsOfMonth, 8));
    EXPECT_FALSE(withStepAfter(musicDraft(), "plans[9].charges[0].monthly", 0));
}

TEST(Edits, ChangeTheRatesOfNeighboursAndLeaveTheirBoundaries)
{
    const BookDraft draft = edited(musicDraft(), withStepMoved(musicDraft(), bandsOfMonth, 1, -1));
    const FigureGrid grid = gridOf(draft, ensembleSeats, Billing::monthly);
    EXPECT_EQ(grid.rows[0].cells[2].text, "0.18");
    EXPECT_EQ(grid.rows[1].cells[2].text, "0.20");
    EXPECT_EQ(grid.rows[1].cells[0].text, "120");
    // 19.95 and 100 at 0.18; then 120 at 0.20.
    EXPECT_EQ(grid.rows[1].cells[1].text, "37.95");
    EXPECT_EQ(grid.rows[2].cells[1].text, "61.95");
    EXPECT_FALSE(withStepMoved(musicDraft(), bandsOfMonth, 0, -1));
}

TEST(Edits, FollowNothingThatCannotBeRead)
{
    const BookDraft draft = edited(musicDraft(), withTyped(musicDraft(), bandsOfMonth + ".bands[1].rate", "0."));
    const auto before = basesOf(musicDraft());
    EXPECT_EQ(basesOf(draft), before);
    EXPECT_EQ(basesOf(draft, Billing::annual), basesOf(musicDraft(), Billing::annual));
}

TEST(Edits, CopyAPlanUnderAnotherId)
{
    const BookDraft draft = edited(musicDraft(), withPlanCopied(musicDraft(), 2, "Ensemble Plus"));
    const SharedBook book = checkDraft(draft).value();
    ASSERT_EQ(book->plans.size(), 4U);
    EXPECT_EQ(book->plans[3].id.text(), "ensemble-plus");
    EXPECT_EQ(book->plans[3].charges, book->plans[2].charges);
    const BookDraft twice = edited(draft, withPlanCopied(draft, 2, "Ensemble Plus"));
    EXPECT_EQ(checkDraft(twice).value()->plans[3].id.text(), "ensemble-plus-2");
}

TEST(Edits, BeginAPlanOfEachModel)
{
    for (const char* model :
         {"flat", "per_unit", "graduated", "volume", "banded", "package", "percentage", "graduated_percentage"}) {
        const BookDraft draft = edited(musicDraft(), withNewPlan(musicDraft(), model, "Choir"));
        const auto checked = checkDraft(draft);
        ASSERT_TRUE(checked) << model << ' ' << checked.error().front().message.english();
        EXPECT_EQ(gridOf(draft, "plans[3].charges[0]", Billing::monthly).model, model);
    }
    EXPECT_FALSE(withNewPlan(musicDraft(), "by_moon", "Choir"));
}

} // namespace seatwise::edits_test
