// The command line and the pages are two ways to ask the same core: they must give the same cents.
#include <gtest/gtest.h>

#include <stdexcept>

#include "books/book_source.h"
#include "budget/model/budget_texts.h"
#include "calculator/model/calculator_view_model.h"
#include "files/scratch_folder.h"
#include "program.h"
#include "words/format.h"

namespace seatwise::ui::test::same_cents_test {

namespace {

using seatwise::test::ScratchFolder;
using Json = nlohmann::ordered_json;

SharedBook musicBook()
{
    auto book = loadBook("music-learning");
    if (!book)
        throw std::runtime_error(book.error().message.english());
    return *book;
}

const QLocale american(QLocale::English, QLocale::UnitedStates);

/// An amount of the command line as a page writes it.
QString shown(const Json& amount)
{
    return formatMoney(Money::parse(amount.get<std::string>()).value(), musicBook()->currency, american);
}

QString shownNegative(const Json& amount)
{
    return formatMoney(Money{} - Money::parse(amount.get<std::string>()).value(), musicBook()->currency, american);
}

struct Change
{
    const char* name;
    ChangeKind kind;
    PlanId plan;
    SeatCount seats;
    PlanId toPlan;
    SeatCount toSeats;
    Billing billing;
    const char* on;
    const char* periodStart; ///< for annual billing; empty for monthly
};

void PrintTo(const Change& change, std::ostream* out)
{
    *out << change.name;
}

class SameCents : public testing::TestWithParam<Change>
{
protected:
    [[nodiscard]] ChangeAnswer onThePage() const
    {
        const Change& change = GetParam();
        const auto day = [](const char* text) { return QDate::fromString(QString::fromLatin1(text), Qt::ISODate); };
        return answerFor(*musicBook(),
                         {change.kind,
                          change.plan,
                          change.seats,
                          change.billing,
                          day(change.periodStart),
                          day(change.on),
                          change.toPlan,
                          change.toSeats,
                          {},
                          {},
                          {}},
                         american);
    }

    [[nodiscard]] Json onTheCommandLine() const
    {
        const Change& change = GetParam();
        std::vector<std::string> words{"--billing", std::string(toString(change.billing)), "--on", change.on, "--json"};
        const bool seats = change.kind == ChangeKind::seats;
        const std::vector<std::string> what = seats ? std::vector<std::string>{"prorate",
                                                                               "--plan",
                                                                               change.plan.text(),
                                                                               "--from-seats",
                                                                               std::to_string(change.seats),
                                                                               "--to-seats",
                                                                               std::to_string(change.toSeats)}
                                                    : std::vector<std::string>{"change-plan",
                                                                               "--from",
                                                                               change.plan.text(),
                                                                               "--to",
                                                                               change.toPlan.text(),
                                                                               "--seats",
                                                                               std::to_string(change.toSeats)};
        words.insert(words.begin(), what.begin(), what.end());
        if (*change.periodStart != '\0')
            words.insert(words.end(), {"--period-start", change.periodStart});
        return seatwise::test::seatwise(words).json();
    }
};

const Change changes[] = {
    {"MoreSeatsInAMonth", ChangeKind::seats, "ensemble", 200, "", 300, Billing::monthly, "2026-11-16", ""},
    {"FewerSeatsInAMonth", ChangeKind::seats, "ensemble", 450, "", 200, Billing::monthly, "2028-02-29", ""},
    {"ManySeatsInAMonth", ChangeKind::seats, "ensemble", 74'999, "", 75'001, Billing::monthly, "2026-03-31", ""},
    {"MoreSeatsInAYear", ChangeKind::seats, "ensemble", 200, "", 850, Billing::annual, "2026-11-16", "2026-07-01"},
    {"MoreSeatsInALeapYear", ChangeKind::seats, "solo", 5, "", 19, Billing::annual, "2028-02-29", "2027-07-01"},
    {"AnUpgradeInAMonth", ChangeKind::plan, "solo", 19, "ensemble", 19 + 1, Billing::monthly, "2026-11-16", ""},
};

std::string nameOf(const testing::TestParamInfo<Change>& row)
{
    return row.param.name;
}

} // namespace

TEST_P(SameCents, OfAChangeOnThePageAndTheCommandLine)
{
    const ChangeAnswer page = onThePage();
    ASSERT_FALSE(page.problem);
    const Json line = onTheCommandLine();
    EXPECT_EQ(page.charge.toStdString(), shown(line["charge"]).toStdString());
    EXPECT_EQ(page.credit.toStdString(), shownNegative(line["credit"]).toStdString());
    EXPECT_EQ(page.net.toStdString(), shown(line["net"]).toStdString());
}

INSTANTIATE_TEST_SUITE_P(Changes, SameCents, testing::ValuesIn(changes), nameOf);

namespace {

class SameBudget : public testing::TestWithParam<Billing>
{
protected:
    SameBudget()
    {
        QLocale::setDefault(american);
        calculator = std::make_unique<CalculatorViewModel>(musicBook());
        model = std::make_unique<BudgetViewModel>(*calculator, parseDate("2026-03-04").value());
        BudgetInputs inputs = model->inputs();
        inputs.schools = {{"Elm", "200"}, {"Oak", "300"}, {"Ash", "450"}, {"Fir", "600"}, {"Bay", "850"}};
        inputs.billing = GetParam();
        inputs.start = parseDate("2026-04-15").value();
        model->setInputs(inputs);
    }

    [[nodiscard]] static std::string billing() { return std::string(toString(GetParam())); }

    std::unique_ptr<CalculatorViewModel> calculator;
    std::unique_ptr<BudgetViewModel> model;
};

std::string billingName(const testing::TestParamInfo<Billing>& row)
{
    return row.param == Billing::monthly ? "Monthly" : "Annual";
}

} // namespace

TEST_P(SameBudget, OfAPoolOnThePageAndTheCommandLine)
{
    const ScratchFolder folder;
    const Json line =
        seatwise::test::seatwise({"pool", "--schools",
                                  folder.file("schools.csv", "Elm,200\nOak,300\nAsh,450\nFir,600\nBay,850\n"),
                                  "--billing", billing(), "--json"})
            .json();
    EXPECT_EQ(poolTexts(*model).pooled.toStdString(), shown(line["pooled"]).toStdString());
    EXPECT_TRUE(poolTexts(*model).separate.contains(shown(line["separate"])));
    ASSERT_EQ(line["shares"].size(), 5U);
    for (std::size_t row = 0; row < 5; ++row)
        EXPECT_EQ(resultOf(*model, row).share.toStdString(), shown(line["shares"][row]["amount"]).toStdString());
}

TEST_P(SameBudget, OfEveryInvoiceOnThePageAndTheCommandLine)
{
    const Json line = seatwise::test::seatwise({"schedule", "--plan", "ensemble", "--seats", "2400", "--billing",
                                                billing(), "--start", "2026-04-15", "--academic", "--json"})
                          .json();
    const auto rows = invoiceRows(*model);
    ASSERT_EQ(rows.size(), line["invoices"].size());
    for (std::size_t row = 0; row < rows.size(); ++row)
        EXPECT_EQ(rows[row].back().toStdString(), shown(line["invoices"][row]["amount"]).toStdString());
}

INSTANTIATE_TEST_SUITE_P(Billed, SameBudget, testing::Values(Billing::monthly, Billing::annual), billingName);

} // namespace seatwise::ui::test::same_cents_test
