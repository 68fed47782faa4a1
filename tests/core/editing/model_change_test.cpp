#include "editing/model_change.h"

#include <array>

#include <gtest/gtest.h>

#include "editing/figure_grid.h"
#include "editing/music_draft.h"
#include "pricing/music_book.h"
#include "pricing/price.h"

namespace seatwise::model_change_test {

namespace {

using namespace test;

BookDraft changed(BookDraft draft, std::string_view model, const char* path = ensembleMonthly)
{
    apply(draft, withModel(draft, path, model).value());
    return draft;
}

void expectPublishedTotals(const BookDraft& draft)
{
    const auto book = checkDraft(draft);
    ASSERT_TRUE(book) << book.error().front().message.english();
    for (const SeatCount seats : {20, 119, 120, 121, 239, 240, 241, 999, 1'000, 5'000, 6'000, 75'000})
        for (const Billing billing : {Billing::monthly, Billing::annual})
            EXPECT_EQ(totalFor(**book, (*book)->plans[2], seats, billing)->units(), ensembleCents(seats, billing) * 100)
                << seats;
}

} // namespace

TEST(ModelChange, FromBandsThatTouchToTiersAndBackKeepsEveryPrice)
{
    const BookDraft graduated = changed(musicDraft(), "graduated");
    expectPublishedTotals(graduated);
    expectPublishedTotals(changed(graduated, "banded"));
}

TEST(ModelChange, ToTheSameModelChangesNothing)
{
    EXPECT_EQ(changed(musicDraft(), "banded"), musicDraft());
}

TEST(ModelChange, KeepsTheBoundariesAndRatesOfVolumes)
{
    const BookDraft volume = changed(musicDraft(), "volume");
    ASSERT_TRUE(checkDraft(volume));
    const FigureGrid grid = gridOf(volume, "plans[2].charges[0]", Billing::monthly);
    ASSERT_EQ(grid.rows.size(), 8U);
    EXPECT_EQ(grid.rows[1].cells[1].text, "0.18");
    EXPECT_EQ(grid.rows[1].cells[0].text, "240");
}

TEST(ModelChange, GivesAValidBookFromEveryModelToEveryOther)
{
    constexpr std::array models{"flat", "per_unit", "graduated", "volume", "banded", "package"};
    for (const char* from : models)
        for (const char* to : models) {
            const BookDraft draft = changed(changed(musicDraft(), from), to);
            const auto checked = checkDraft(draft);
            EXPECT_TRUE(checked) << from << " to " << to << ' ' << checked.error().front().message.english();
        }
}

TEST(ModelChange, IsRefusedForAWordThatIsNoModel)
{
    EXPECT_FALSE(withModel(musicDraft(), ensembleMonthly, "by_moon"));
    EXPECT_FALSE(withModel(musicDraft(), "rules", "flat"));
}

} // namespace seatwise::model_change_test
