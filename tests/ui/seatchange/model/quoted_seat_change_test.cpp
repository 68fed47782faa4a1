#include "seatchange/model/quoted_seat_change.h"

#include <gtest/gtest.h>

#include "calculator/model/model_test.h"
#include "quotes/model/quote_drafts.h"

namespace seatwise::ui::test::quoted_seat_change_test {

namespace {

/// A change of each kind that costs something now.
ChangeInputs changeOfKind(ChangeKind kind, Billing billing)
{
    ChangeInputs inputs;
    inputs.kind = kind;
    inputs.plan = PlanId(std::string(kind == ChangeKind::trial  ? "prelude"
                                     : kind == ChangeKind::plan ? "solo"
                                                                : "ensemble"));
    inputs.seats = kind == ChangeKind::seats ? 200 : 10;
    inputs.billing = billing;
    if (kind == ChangeKind::plan && billing == Billing::monthly)
        inputs.toBilling = Billing::annual;
    inputs.toPlan = "ensemble";
    inputs.toSeats = 250;
    inputs.on = QDate(2026, 11, 16);
    inputs.periodStart = kind == ChangeKind::trial ? QDate(2026, 11, 10) : QDate(2026, 7, 1);
    return inputs;
}

class QuotedSeatChangeOf : public ModelTest, public testing::WithParamInterface<std::tuple<ChangeKind, Billing>>
{
protected:
    const ChangeInputs inputs = changeOfKind(std::get<0>(GetParam()), std::get<1>(GetParam()));

    [[nodiscard]] Quote quote() const
    {
        QuoteRequest request = seatChangeFrom(inputs).value();
        request.details.customer = "Elm School";
        return draftQuote(model.book(), request, "draft-1").value();
    }
};

TEST_P(QuotedSeatChangeOf, IsShownAsItWasMade)
{
    const ChangeInputs loaded = inputsOf(model.book(), quote());
    EXPECT_EQ(loaded.kind, inputs.kind);
    EXPECT_EQ(seatChangeFrom(loaded).value(), seatChangeFrom(inputs).value());
}

TEST_P(QuotedSeatChangeOf, StaysWhatItIsUntilSomethingIsChanged)
{
    const ChangeInputs loaded = inputsOf(model.book(), quote());
    const QuotedSeatChange changing{quote(), loaded, {}};
    EXPECT_EQ(changeFrom(changing, loaded).value(), requestOf(quote()));
    ChangeInputs more = loaded;
    more.toSeats = 300;
    const QuoteRequest request = changeFrom(changing, more).value();
    EXPECT_EQ(request.selection.seats, 300);
    EXPECT_EQ(request.details, quote().details);
    EXPECT_TRUE(changeTexts(model.book(), changing, more, model.locale()).canBeKept);
    more.toSeats = more.seats;
    more.toPlan = more.plan;
    more.kind = ChangeKind::seats;
    EXPECT_FALSE(changeTexts(model.book(), changing, more, model.locale()).canBeKept); // nothing to pay
}

INSTANTIATE_TEST_SUITE_P(Every, QuotedSeatChangeOf,
                         testing::Combine(testing::Values(ChangeKind::seats, ChangeKind::plan, ChangeKind::trial),
                                          testing::Values(Billing::monthly, Billing::annual)));

} // namespace

} // namespace seatwise::ui::test::quoted_seat_change_test
