// Amounts of events one by one: 1 % of each payment, at least 0.50, the first one free.
#include "calculator/views/event_inputs.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QTest>
#include <QVBoxLayout>

#include <gtest/gtest.h>

#include "book.h"
#include "calculator/model/calculator_edits.h"
#include "calculator/model/calculator_texts.h"
#include "claims/reader.h"
#include "pricebook/writer.h"
#include "reading.h"
#include "shipped_books.h"

namespace seatwise::ui::test::event_inputs_test {

namespace {

SharedBook bookOfPayments()
{
    BookContent book = *shippedBook("sessiontrack");
    Percentage each;
    each.percent = Percent::whole(1);
    each.minEach = Rate::parse("0.50").value();
    each.freeEvents = 1;
    Charge payments;
    payments.id = "payments";
    payments.name = "Payments";
    payments.unit = seatwise::Meter{"payment"};
    payments.inArrears = true;
    payments.monthly = each;
    for (Plan& plan : book.plans)
        if (plan.id == "pro")
            plan.charges.push_back(payments);
    return readPriceBook(writePriceBook(book)).value();
}

class EventLists : public testing::Test
{
protected:
    EventLists()
    {
        setPlan(model, "pro");
        setSeats(model, 1);
        setBilling(model, Billing::monthly);
        auto* layout = new QVBoxLayout(&page);
        layout->addWidget(new EventInputs(model));
        page.show();
        settle();
    }

    [[nodiscard]] QPlainTextEdit& list() const
    {
        return *control<QPlainTextEdit>(page, "Payments a month, the amount of each");
    }

    [[nodiscard]] bool says(const QString& part) const
    {
        for (const QLabel* label : page.findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(part))
                return true;
        return false;
    }

    CalculatorViewModel model{bookOfPayments()};
    QWidget page;
};

} // namespace

/// 29.99, then nothing, 0.50 for 10.00 and 2.00 for 200.00.
TEST_F(EventLists, PriceEachAmount)
{
    list().setPlainText("500\n10.00\n200");
    EXPECT_EQ(model.inputs().selection.events.size(), 3U);
    EXPECT_EQ(totalText(model), "$32.49");
    EXPECT_TRUE(says("3 events, $710.00 in all"));
}

TEST_F(EventLists, TakeARowOfASpreadsheet)
{
    list().setPlainText("500\t10.00\t200");
    EXPECT_EQ(totalText(model), "$32.49");
}

TEST_F(EventLists, KeepTheLastAmountsBesideWhatIsWrong)
{
    list().setPlainText("500\n10.00");
    list().setPlainText("500\n12x");
    EXPECT_EQ(model.inputs().selection.events.size(), 2U);
    EXPECT_TRUE(says("12x"));
}

TEST_F(EventLists, FollowUndo)
{
    list().setPlainText("500\n10.00");
    model.undoStack().undo();
    EXPECT_EQ(list().toPlainText(), "");
    model.undoStack().redo();
    EXPECT_EQ(list().toPlainText(), "$500.00\n$10.00");
}

TEST_F(EventLists, StandInThePlaceOfANumber)
{
    CalculatorInputs inputs = model.inputs();
    inputs.selection.usage.push_back({UnitId("payment"), Quantity::whole(3)});
    model.setInputs(inputs);
    EXPECT_FALSE(model.problem());
    list().setPlainText("500");
    EXPECT_TRUE(model.inputs().selection.usage.empty());
}

TEST_F(EventLists, TakeNoRoomOnOtherPlans)
{
    QPlainTextEdit& ofPro = list();
    setPlan(model, "free");
    settle();
    EXPECT_FALSE(ofPro.isVisible());
}

} // namespace seatwise::ui::test::event_inputs_test
