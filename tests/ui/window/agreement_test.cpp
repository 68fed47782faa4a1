// Card, chart, status bar, clipboard and paper say the same of any state of the Calculator, or that it must be put
// right.
#include <cmath>
#include <random>

#include <QAction>
#include <QApplication>
#include <QClipboard>

#include "calculator/calculator_page.h"
#include "calculator/model/calculator_edits.h"
#include "charts/curve_view.h"
#include "documents/quote_document.h"
#include "quotes/model/quote_drafts.h"
#include "widgets/text_widget.h"
#include "window_test.h"
#include "words/format.h"

namespace seatwise::ui::test::agreement_test {

namespace {

constexpr int batches = 10;
constexpr int statesInABatch = 1'000;

class RandomStates : public WindowTest, public testing::WithParamInterface<int>
{
protected:
    RandomStates()
    {
        for (const TextWidget* label : window->findChildren<TextWidget*>())
            if (label->accessibleDescription() == QLatin1String("price-refusal"))
                refusal_ = label;
            else if (label->accessibleDescription() == QLatin1String("price-total"))
                total_ = label;
            else if (label->accessibleDescription() == QLatin1String("price-heading"))
                heading_ = label;
            else if (label->accessibleDescription() == QLatin1String("window-status"))
                status_ = label;
        chart_ = window->findChild<CalculatorPage*>()->findChild<CurveView*>();
        setCustomer(model, QStringLiteral("Riverside"));
    }

    [[nodiscard]] int upTo(int most) { return static_cast<int>(random_() % static_cast<unsigned>(most + 1)); }

    /// One to four inputs changed, as somebody who plays with the page does.
    void change()
    {
        CalculatorInputs inputs = model.inputs();
        Selection& asked = inputs.selection;
        for (int edits = 1 + upTo(3); edits > 0; --edits)
            switch (upTo(5)) {
            case 0:
                asked.plan = parsePlanChoice(
                    std::array{"auto", "solo", "ensemble", "prelude"}.at(static_cast<std::size_t>(upTo(3))));
                break;
            case 1:
                asked.billing = upTo(1) == 0 ? Billing::monthly : Billing::annual;
                break;
            case 2:
                asked.annualDiscount = upTo(1) == 0 ? std::nullopt : std::optional(Percent::whole(upTo(30)));
                break;
            case 3:
                asked.offers.manager = AgreedDiscount{Percent::whole(upTo(30)), upTo(3) == 0 ? "" : "three schools"};
                if (asked.offers.manager->percent.isZero())
                    asked.offers.manager.reset();
                break;
            default:
                asked.seats = std::llround(std::pow(10.0, upTo(4'900) / 1'000.0)) - upTo(1);
            }
        model.setInputs(inputs);
    }

    void expectAgreement()
    {
        const QString& total = total_->text();
        const QString seats = countSeats(model.price().counts(), model.price().seats(), model.locale());
        EXPECT_TRUE(heading_->text().contains(seats)) << heading_->text().toStdString();
        EXPECT_TRUE(status_->text().contains(seats + ": " + total)) << status_->text().toStdString();
        window->findChild<QAction*>(QStringLiteral("copy"))->trigger();
        const QString copied = QApplication::clipboard()->text();
        EXPECT_TRUE(copied.contains(seats + ": " + total)) << copied.toStdString();
        if (const auto& marker = chart_->overlay().marker) { // an amount of nothing has no place on the axis
            EXPECT_EQ(std::llround(marker->x), model.price().seats());
            EXPECT_TRUE(marker->detail.startsWith(total + ' ')) << marker->detail.toStdString();
        } else {
            EXPECT_TRUE(model.price().total().isZero() || !refusal_->isHidden());
        }
        const auto draft = draftFrom(model, QString());
        EXPECT_EQ(draft.has_value(), refusal_->isHidden());
        if (draft) {
            EXPECT_EQ(quoteDocument(*draft, {}).first<OfferBlock>().total.amount, total);
        } else {
            EXPECT_TRUE(copied.contains(refusal_->text())) << copied.toStdString();
            EXPECT_TRUE(status_->text().startsWith(refusal_->text())) << status_->text().toStdString();
            EXPECT_FALSE(total_->isEnabled());
        }
    }

    std::mt19937 random_{static_cast<unsigned>(GetParam() + 1)};
    const TextWidget* refusal_ = nullptr;
    const TextWidget* total_ = nullptr;
    const TextWidget* heading_ = nullptr;
    const TextWidget* status_ = nullptr;
    const CurveView* chart_ = nullptr;
};

TEST_P(RandomStates, AreSaidAlikeByCardChartStatusCopyAndPaper)
{
    for (int state = 0; state < statesInABatch && !HasFailure(); ++state) {
        change();
        expectAgreement();
        if (HasFailure())
            ADD_FAILURE() << "state " << state << ": " << toString(model.inputs().selection.plan) << ", "
                          << model.inputs().selection.seats << " seats, " << problemText(model.problem()).toStdString();
    }
}

INSTANTIATE_TEST_SUITE_P(TenThousand, RandomStates, testing::Range(0, batches));

} // namespace

} // namespace seatwise::ui::test::agreement_test
