#include "quotes/model/plan_names.h"

#include <gtest/gtest.h>

#include "claims/reader.h"
#include "doubles.h"
#include "pricebook/writer.h"
#include "quotes/model/quote_lines.h"
#include "words/language.h"

namespace seatwise::ui::test::plan_names_test {

namespace {

const QLocale english(QLocale::English, QLocale::UnitedStates);

/// The shipped books, and one that calls the plan "pro" otherwise.
class LibraryInDoubt : public ShippedLibrary
{
public:
    [[nodiscard]] std::vector<std::string> shipped() const override
    {
        return {"music-learning", "sessiontrack", "own"};
    }
    [[nodiscard]] Result<SharedBook> load(std::string_view idOrFile) const override
    {
        if (idOrFile != "own")
            return ShippedLibrary::load(idOrFile);
        return withPlanNamed(*ShippedLibrary::load("sessiontrack").value(), "Pro Plus");
    }

private:
    static SharedBook withPlanNamed(const PriceBook& book, const std::string& name)
    {
        BookContent content = book;
        for (Plan& plan : content.plans)
            if (plan.id == "pro")
                plan.name = name;
        return readPriceBook(writePriceBook(content)).value();
    }
};

TEST(PlanNames, StandForTheIdsInTheListOfQuotes)
{
    QuoteSummary quote;
    quote.customer = "Elm School";
    quote.plan = "ensemble";
    quote.seats = 1'250;
    quote.currency = "USD";
    const QuoteLine line = quoteLine(quote, planNamesOf(ShippedLibrary()), {}, Date{}, english);
    EXPECT_EQ(line.what, QStringLiteral("Draft · 1,250 × Ensemble"));
}

TEST(PlanNames, AreInTheLanguageThatIsSpoken)
{
    const InLanguage within(*findLanguage("de"));
    EXPECT_EQ(planText("consulting", planNamesOf(ShippedLibrary())), "Beratung");
}

TEST(PlanNames, LeaveAPlanThatNoShippedBookHasAsItsId)
{
    EXPECT_EQ(planText("team", planNamesOf(ShippedLibrary())), "team");
}

TEST(PlanNames, LeaveAnIdThatTwoBooksCallDifferently)
{
    const PlanNames names = planNamesOf(LibraryInDoubt());
    EXPECT_EQ(planText("pro", names), "pro");
    EXPECT_EQ(planText("free", names), "Free");
}

} // namespace

} // namespace seatwise::ui::test::plan_names_test
