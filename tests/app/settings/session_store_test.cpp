#include "settings/session_store.h"

#include <fstream>

#include <QCoreApplication>

#include <gtest/gtest.h>

#include "files/scratch_folder.h"

namespace seatwise::test::session_store_test {

namespace {

class SessionStore : public testing::Test
{
protected:
    SessionStore()
    {
        QCoreApplication::setApplicationName("seatwise");
        qputenv("XDG_CONFIG_HOME", folder.path("config").c_str());
    }

    ~SessionStore() override { qunsetenv("XDG_CONFIG_HOME"); }

    [[nodiscard]] static ui::BudgetInputs district()
    {
        ui::BudgetInputs budget;
        budget.schools = {{"Elm, North; \"A\"", "200"}, {"Über", "1,250"}};
        budget.billing = Billing::annual;
        budget.headroom = Percent::whole(10);
        budget.years = 5;
        budget.seatsTyped = true;
        budget.seatsEachYear = {1'450, 1'500};
        budget.growth[0] = Percent::whole(-3);
        budget.ceiling = Money::whole(2'000);
        budget.funds = {{"110", "60"}, {"", ""}};
        budget.start = parseDate("2026-12-01").value();
        budget.fiscalYear = std::chrono::October;
        budget.leadDays = 45;
        budget.language = "de";
        return budget;
    }

    /// Saves the district, then puts `line` in place of the one with its key.
    void saveWith(const std::string& key, const std::string& line) const
    {
        ui::Session session;
        session.budget = district();
        EXPECT_TRUE(saveSession(session));
        const std::string path = folder.path("config") + "/seatwise/seatwise.conf";
        std::ifstream in(path);
        std::string all;
        for (std::string read; std::getline(in, read);)
            all += (read.starts_with(key + "=") ? line : read) + "\n";
        std::ofstream(path) << all << "; QSettings reads a file again that has another size\n";
    }

    const ScratchFolder folder;
};

} // namespace

TEST_F(SessionStore, BringsTheDraftBackToTheByte)
{
    ui::Session session;
    session.draft = "{\n  \"name\": \"Über, \\\"quoted\\\" ; = [x] %20 \\u2028\"\n}\n";
    ASSERT_TRUE(saveSession(session));
    EXPECT_EQ(loadSession().draft, session.draft);
    session.draft.clear();
    ASSERT_TRUE(saveSession(session));
    EXPECT_EQ(loadSession().draft, "");
}

TEST_F(SessionStore, HasNoBudgetInAFirstRun)
{
    EXPECT_FALSE(loadSession().budget);
}

TEST_F(SessionStore, BringsBackTheBudgetAsItWasLeft)
{
    ui::Session session;
    session.budget = district();
    ASSERT_TRUE(saveSession(session));
    EXPECT_EQ(loadSession().budget, district());
}

TEST_F(SessionStore, BringsBackABudgetWithNothingInIt)
{
    ui::Session session;
    session.budget = ui::BudgetInputs{};
    session.budget->start = parseDate("2026-12-01").value();
    ASSERT_TRUE(saveSession(session));
    EXPECT_EQ(loadSession().budget, session.budget);
}

TEST_F(SessionStore, TakesTheFirstValueForANumberOutOfItsRange)
{
    saveWith("years", "years=6");
    ASSERT_TRUE(loadSession().budget);
    EXPECT_EQ(loadSession().budget->years, ui::BudgetInputs{}.years);
}

TEST_F(SessionStore, ForgetsTypedSeatsThatAreNone)
{
    saveWith("seats_each_year", "seats_each_year=1450, many");
    ASSERT_TRUE(loadSession().budget);
    EXPECT_TRUE(loadSession().budget->seatsEachYear.empty());
}

TEST_F(SessionStore, ForgetsABudgetWhoseFirstDayIsNone)
{
    saveWith("start", "start=2026-02-30");
    EXPECT_FALSE(loadSession().budget);
}

} // namespace seatwise::test::session_store_test
