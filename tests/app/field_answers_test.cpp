// What people who price and bill suffered from two answers that contradict each other: each test names what must agree.

#include <cmath>
#include <fstream>
#include <iterator>

#include <gtest/gtest.h>

#include "files/read_file.h"
#include "files/scratch_folder.h"
#include "program.h"

namespace seatwise::test::field_answers_test {
namespace {

using Json = nlohmann::ordered_json;

Json plan(const std::string& id, const Json& monthly, const std::string& unit = "plan")
{
    return {{"id", id},
            {"name", id},
            {"kind", "subscription"},
            {"seats", {{"min", 1}}},
            {"billing", {"monthly", "annual"}},
            {"charges", {{{"id", "fee"}, {"name", "fee"}, {"unit", unit}, {"monthly", monthly}}}}};
}

Json flat(const std::string& amount)
{
    return {{"model", "flat"}, {"amount", amount}};
}

Json bookOf(const std::vector<Json>& plans, const Json& more = Json::object())
{
    Json book = {{"format", "seatwise.price-book"},
                 {"format_version", 1},
                 {"id", "list"},
                 {"name", "List"},
                 {"version", "1"},
                 {"currency", "USD"},
                 {"effective_from", "2000-01-01"},
                 {"plans", plans}};
    book.update(more);
    return book;
}

class Answers : public testing::Test
{
protected:
    void use(const Json& book) { file_ = folder_.file("book.json", book.dump(1)); }

    [[nodiscard]] Finished run(std::vector<std::string> arguments, const std::string& today = "2026-11-01") const
    {
        arguments.insert(arguments.end(), {"--book", file_, "--store", folder_.path("q.db"), "--today", today});
        return seatwise(arguments);
    }

    [[nodiscard]] Json json(std::vector<std::string> arguments, const std::string& today = "2026-11-01") const
    {
        arguments.emplace_back("--json");
        const Finished finished = run(arguments, today);
        EXPECT_EQ(finished.exitCode, 0) << finished.err;
        return finished.json();
    }

    [[nodiscard]] std::string draft(const std::string& customer, const std::vector<std::string>& more = {},
                                    const std::string& today = "2026-11-01") const
    {
        std::vector<std::string> words = {"quote", "new",     "--customer", customer,    "--plan",
                                          "svc",   "--seats", "1",          "--billing", "monthly"};
        words.insert(words.end(), more.begin(), more.end());
        return json(words, today)["id"];
    }

    [[nodiscard]] int issue(const std::string& id) const { return run({"quote", "issue", id}, "2026-11-02").exitCode; }

    ScratchFolder folder_;
    std::string file_;
};

class Welcome : public Answers
{
protected:
    Welcome()
    {
        use(bookOf({plan("svc", flat("100"))}, {{"promotions",
                                                 {{{"code", "WELCOME"}, {"percent", "10"}, {"once_per_customer", true}},
                                                  {{"code", "ALWAYS"}, {"percent", "5"}, {"stackable", true}}}}}));
    }

    [[nodiscard]] std::string welcomed(const std::string& customer) const
    {
        return draft(customer, {"--promo", "WELCOME"});
    }
};

TEST_F(Welcome, IsNotGivenASecondTimeToACustomerWhoAccepted)
{
    const std::string first = welcomed("Elm School");
    EXPECT_EQ(issue(first), 0);
    EXPECT_EQ(run({"quote", "accept", first}, "2026-11-02").exitCode, 0);
    const std::string second = welcomed("Elm School");
    const Finished refused = run({"quote", "issue", second});
    EXPECT_EQ(refused.exitCode, 3);
    EXPECT_EQ(refused.err, "seatwise: the promotion WELCOME is given once to a customer, and Elm School has it in "
                           "SW-2026-000001 r1; quote without it, or revise that quote\n");
    EXPECT_EQ(json({"quote", "show", second})["status"], "draft");
}

TEST_F(Welcome, KnowsACustomerWhateverTheLettersAndSpaces)
{
    EXPECT_EQ(issue(welcomed("Elm School")), 0);
    const std::string again = welcomed("  ELM   school");
    EXPECT_EQ(run({"quote", "issue", again, "--check"}, "2026-11-02").exitCode, 3);
    EXPECT_EQ(issue(again), 3);
}

TEST_F(Welcome, IsNotOfferedASecondTimeWhileTheFirstOfferStands)
{
    EXPECT_EQ(issue(welcomed("Elm School")), 0);
    EXPECT_EQ(issue(welcomed("Elm School")), 3);
}

TEST_F(Welcome, IsFreeAgainWhenTheOfferWasDeclined)
{
    const std::string first = welcomed("Elm School");
    EXPECT_EQ(issue(first), 0);
    EXPECT_EQ(run({"quote", "decline", first}, "2026-11-02").exitCode, 0);
    EXPECT_EQ(issue(welcomed("Elm School")), 0);
}

TEST_F(Welcome, IsFreeAgainWhenTheOfferHasExpired)
{
    EXPECT_EQ(issue(welcomed("Elm School")), 0);
    EXPECT_EQ(run({"quote", "issue", welcomed("Elm School")}, "2026-12-24").exitCode, 0);
}

TEST_F(Welcome, StaysInARevisionOfTheSameQuote)
{
    EXPECT_EQ(issue(welcomed("Elm School")), 0);
    const std::string revision = json({"quote", "revise", "SW-2026-000001"})["id"];
    EXPECT_EQ(issue(revision), 0);
}

TEST_F(Welcome, IsForEachCustomerOnce)
{
    EXPECT_EQ(issue(welcomed("Elm School")), 0);
    EXPECT_EQ(issue(welcomed("Oak School")), 0);
}

TEST_F(Welcome, LeavesOtherPromotionsAlone)
{
    EXPECT_EQ(issue(draft("Elm School", {"--promo", "ALWAYS"})), 0);
    EXPECT_EQ(issue(draft("Elm School", {"--promo", "ALWAYS"})), 0);
}

TEST_F(Welcome, DoesNotComeBackWithARenewal)
{
    const std::string first = welcomed("Elm School");
    EXPECT_EQ(issue(first), 0);
    EXPECT_EQ(run({"quote", "accept", first}, "2026-11-02").exitCode, 0);
    const Json renewal = json({"quote", "renew", first}, "2026-11-02");
    EXPECT_EQ(renewal["total"], "100.00");
    EXPECT_EQ(issue(renewal["id"]), 0);
}

class BookDates : public Answers
{
protected:
    BookDates()
    {
        use(bookOf({plan("svc", flat("10"))}, {{"effective_from", "2025-07-01"}, {"effective_until", "2026-06-30"}}));
    }

    [[nodiscard]] std::string priced(const std::string& start) const
    {
        return json({"price", "--plan", "svc", "--seats", "1", "--billing", "monthly", "--start", start})["notices"]
            .dump();
    }
};

TEST_F(BookDates, AreSaidInAPriceThatBeginsAfterThem)
{
    EXPECT_NE(priced("2026-07-01").find("was in force until 2026-06-30; the service starts on 2026-07-01"),
              std::string::npos);
}

TEST_F(BookDates, AreSaidInAPriceThatBeginsBeforeThem)
{
    EXPECT_NE(priced("2025-06-30").find("is in force only from 2025-07-01"), std::string::npos);
}

TEST_F(BookDates, AreNotSaidOnTheirFirstAndLastDay)
{
    for (const char* day : {"2025-07-01", "2026-06-30"})
        EXPECT_EQ(priced(day).find("in force"), std::string::npos) << day;
}

TEST_F(BookDates, AreSaidByEveryCommandThatPrices)
{
    const std::vector<std::vector<std::string>> commands = {
        {"compare", "--seats", "1"},
        {"curve", "--plan", "svc", "--from", "1", "--to", "2"},
        {"seats-for", "--budget", "100", "--plan", "svc", "--billing", "monthly"},
        {"schedule", "--plan", "svc", "--seats", "1", "--billing", "monthly", "--start", "2026-07-01"},
        {"prorate", "--plan", "svc", "--from-seats", "1", "--to-seats", "2", "--billing", "monthly", "--on",
         "2026-07-05"},
        {"change-plan", "--from", "svc", "--to", "big", "--seats", "1", "--billing", "monthly", "--on", "2026-07-05"}};
    use(bookOf({plan("svc", flat("10")), plan("big", flat("20"))},
               {{"effective_from", "2025-07-01"}, {"effective_until", "2026-06-30"}}));
    for (const auto& command : commands) {
        if (command.front() == "seats-for")
            continue; // a flat price buys any number of seats
        EXPECT_NE(json(command)["notices"].dump().find("2026-06-30"), std::string::npos) << command.front();
        EXPECT_NE(run(command).out.find("2026-06-30"), std::string::npos) << command.front();
    }
}

TEST_F(BookDates, HoldAnIssueBack)
{
    const std::string id = draft("Elm School");
    const Finished refused = run({"quote", "issue", id});
    EXPECT_EQ(refused.exitCode, 3);
    EXPECT_NE(refused.err.find("2026-06-30"), std::string::npos) << refused.err;
    EXPECT_NE(refused.err.find("reason"), std::string::npos) << refused.err;
}

TEST_F(BookDates, AreOverriddenByAReasonThatTheTrailKeeps)
{
    const std::string id = draft("Elm School");
    EXPECT_EQ(run({"quote", "issue", id, "--reason", "promised in June"}).exitCode, 0);
    EXPECT_NE(run({"audit", "list"}).out.find("promised in June"), std::string::npos);
    EXPECT_EQ(json({"audit", "verify"})["valid"], true);
}

TEST_F(BookDates, DoNotHoldBackAServiceThatBeginsWithinThem)
{
    EXPECT_EQ(issue(draft("Elm School", {"--start", "2026-06-30"})), 0);
}

class PlanPromotions : public Answers
{
protected:
    PlanPromotions()
    {
        Json ten = plan("ten", flat("10"));
        ten["upgrades_to"] = {"twenty"};
        use(bookOf({ten, plan("twenty", flat("20"))},
                   {{"promotions",
                     {{{"code", "OLD"}, {"percent", "50"}, {"plans", {"ten"}}},
                      {{"code", "NEW"}, {"percent", "25"}, {"plans", {"twenty"}}},
                      {{"code", "BOTH"}, {"percent", "10"}, {"stackable", true}},
                      {{"code", "LATE"}, {"percent", "25"}, {"plans", {"twenty"}}, {"valid_from", "2026-06-10"}}}}}));
    }

    [[nodiscard]] Json changed(const std::vector<std::string>& promotions) const
    {
        std::vector<std::string> words = {"change-plan", "--from",    "ten",     "--to", "twenty",     "--seats",
                                          "1",           "--billing", "monthly", "--on", "2026-06-16", "--period-start",
                                          "2026-06-01"};
        for (const std::string& code : promotions)
            words.insert(words.end(), {"--promo", code});
        return json(words);
    }

    static std::string amounts(const Json& change)
    {
        return change["credit"].get<std::string>() + ' ' + change["charge"].get<std::string>() + ' ' +
               change["net"].get<std::string>();
    }
};

// 15 of 30 days remain.
TEST_F(PlanPromotions, OfTheOldPlanAreInTheCreditAlone)
{
    EXPECT_EQ(amounts(changed({"OLD"})), "2.50 10.00 7.50");
}

TEST_F(PlanPromotions, OfTheNewPlanAreInTheChargeAlone)
{
    EXPECT_EQ(amounts(changed({"NEW"})), "5.00 7.50 2.50");
}

TEST_F(PlanPromotions, OfBothPlansAreInBoth)
{
    EXPECT_EQ(amounts(changed({"BOTH"})), "4.50 9.00 4.50");
    EXPECT_EQ(amounts(changed({"OLD", "NEW"})), "2.50 7.50 5.00");
}

TEST_F(PlanPromotions, OfTheNewPlanHoldFromTheDayOfTheChange)
{
    EXPECT_EQ(amounts(changed({"LATE"})), "5.00 7.50 2.50");
}

TEST_F(PlanPromotions, OfNoPlanOfTheChangeAreRefused)
{
    EXPECT_EQ(run({"change-plan", "--from", "ten", "--to", "twenty", "--seats", "1", "--billing", "monthly", "--on",
                   "2026-06-16", "--promo", "NONE"})
                  .exitCode,
              3);
}

TEST_F(Answers, TakePromotionsInTheOrderOfTheBookHoweverTyped)
{
    use(bookOf({plan("svc", flat("100"))}, {{"promotions",
                                             {{{"code", "P25"}, {"percent", "25"}, {"stackable", true}},
                                              {{"code", "TEN"}, {"amount", "10"}, {"stackable", true}}}}}));
    for (const auto& [first, second] : {std::pair{"P25", "TEN"}, std::pair{"TEN", "P25"}})
        EXPECT_EQ(json({"price", "--plan", "svc", "--seats", "1", "--billing", "monthly", "--promo", first, "--promo",
                        second})["total"],
                  "65.00"); // 100 − 25 − 10
}

class LeapDay : public Answers
{
protected:
    LeapDay() { use(bookOf({plan("svc", flat("10"), "plan")})); }

    [[nodiscard]] Finished prorated(const std::vector<std::string>& more) const
    {
        std::vector<std::string> words = {"prorate", "--plan",    "svc",    "--from-seats", "1",          "--to-seats",
                                          "2",       "--billing", "annual", "--on",         "2028-02-28", "--json"};
        words.insert(words.end(), more.begin(), more.end());
        return run(words);
    }
};

TEST_F(LeapDay, ContractHasTheLastDayOfItsPeriodInIt)
{
    EXPECT_EQ(prorated({"--period-start", "2027-02-28", "--contract-start", "2024-02-29"}).json()["days_remaining"], 1);
}

TEST_F(LeapDay, ContractNeedsNoPeriodStart)
{
    EXPECT_EQ(prorated({"--contract-start", "2024-02-29"}).json()["days_in_period"], 366);
}

TEST_F(LeapDay, PeriodAloneEndsTheDayBefore)
{
    const Finished refused = prorated({"--period-start", "2027-02-28"});
    EXPECT_EQ(refused.exitCode, 2);
    EXPECT_NE(refused.err.find("2027-02-28 to 2028-02-27"), std::string::npos) << refused.err;
}

TEST_F(LeapDay, ContractRefusesAPeriodThatIsNotItsOwn)
{
    EXPECT_EQ(prorated({"--period-start", "2027-03-01", "--contract-start", "2024-02-29"}).exitCode, 2);
}

TEST_F(LeapDay, ContractHasNoDayBeforeItsStart)
{
    EXPECT_EQ(prorated({"--contract-start", "2028-02-29"}).exitCode, 2);
}

/// What a quote shows and the first invoice of the schedule of the same selection.
TEST_F(Answers, OfAQuoteBeginWithTheFirstInvoiceOfItsSchedule)
{
    use(bookOf({plan("svc", {{"model", "per_unit"}, {"rate", "49.99"}}, "seat")},
               {{"term_discounts", {{{"years", 3}, {"percent", "10"}}}}}));
    for (const char* start : {"2026-11-16", "2026-11-01", "2027-02-28", "2028-02-29", "2026-12-31"})
        for (const char* billing : {"monthly", "annual"})
            for (const std::vector<std::string>& term : {std::vector<std::string>{}, {"--term", "3"}}) {
                std::vector<std::string> asked = {"--plan",    "svc",   "--seats", "3",
                                                  "--billing", billing, "--start", start};
                asked.insert(asked.end(), term.begin(), term.end());
                std::vector<std::string> quoted = {"quote", "new", "--customer", "Elm School"};
                quoted.insert(quoted.end(), asked.begin(), asked.end());
                std::vector<std::string> planned = {"schedule"};
                planned.insert(planned.end(), asked.begin(), asked.end());
                std::vector<std::string> full = {"price"};
                full.insert(full.end(), asked.begin(), asked.end());
                const Json quote = json({"quote", "show", json(quoted)["id"]});
                Json first = json(planned)["invoices"][0];
                EXPECT_EQ(quote["service"], (Json{{"from", first["from"]}, {"to", first["to"]}})) << start << billing;
                first.erase("description");
                EXPECT_EQ(quote["first_invoice"], first) << start << billing;
                EXPECT_EQ(quote["total"], json(full)["total"]) << start << billing;
            }
}

TEST_F(Answers, OfAMidMonthQuoteAreAPartOfTheMonthOnEverySurface)
{
    use(bookOf({plan("svc", flat("100"))}));
    const std::string id = draft("Elm School", {"--start", "2026-11-16"});
    EXPECT_EQ(issue(id), 0);
    const Json quote = json({"quote", "show", id});
    EXPECT_EQ(quote["service"].dump(), R"({"from":"2026-11-16","to":"2026-11-30"})");
    EXPECT_EQ(quote["first_invoice"].dump(),
              R"({"date":"2026-11-16","from":"2026-11-16","to":"2026-11-30","amount":"50.00"})");
    EXPECT_EQ(quote["total"], "100.00");
    EXPECT_NE(run({"quote", "show", id}).out.find("$50.00, due on 2026-11-16"), std::string::npos);
    const std::string csv = folder_.path("q.csv");
    EXPECT_EQ(run({"quote", "export", id, "--csv", csv}).exitCode, 0);
    const std::string table = readUpTo(csv, 1'000'000).value();
    EXPECT_NE(table.find("first_invoice,\"due 2026-11-16, for 2026-11-16 to 2026-11-30\",,,,,50.00,"),
              std::string::npos)
        << table;
}

TEST_F(Answers, OfATrialHaveNoInvoice)
{
    Json trial = plan("svc", flat("0"));
    trial["kind"] = "trial";
    trial["billing"] = {"monthly"};
    trial["trial"] = {{"days", 14}, {"converts_to", {"paid"}}};
    use(bookOf({trial, plan("paid", flat("10"))}));
    const Json quote = json({"quote", "show", draft("Elm School", {"--start", "2026-11-16"})});
    EXPECT_EQ(quote["service"].dump(), R"({"from":"2026-11-16","to":"2026-11-29"})");
    EXPECT_TRUE(quote["first_invoice"].is_null());
}

struct PartCase
{
    const char* name;
    const char* currency;
    const char* amount;
    std::vector<std::string> command;
    const char* key;
    const char* part;
};

void PrintTo(const PartCase& row, std::ostream* out)
{
    *out << row.name;
}

class OneRounding : public Answers, public testing::WithParamInterface<PartCase>
{
};

TEST_P(OneRounding, TakesThePartOfTheExactAmount)
{
    const PartCase& row = GetParam();
    Json svc = plan("svc", flat(row.amount));
    svc["upgrades_to"] = {"big"};
    use(bookOf({svc, plan("big", flat("1000"))}, {{"currency", row.currency}}));
    const Json answer = json(row.command);
    EXPECT_EQ(row.key == std::string("first") ? answer["invoices"][0]["amount"] : answer[row.key], row.part);
}

std::vector<std::string> seatChange(const char* on)
{
    return {"prorate", "--plan", "svc", "--from-seats", "1", "--to-seats", "2", "--billing", "monthly", "--on", on};
}

std::vector<std::string> planChange(const char* on)
{
    return {"change-plan", "--from", "svc", "--to", "big", "--seats", "1", "--billing", "monthly", "--on", on};
}

std::vector<std::string> invoices(const char* start)
{
    return {"schedule", "--plan", "svc", "--seats", "1", "--billing", "monthly", "--start", start};
}

// June has 30 days: 15 of them from the 16th on. By hand: 10.5 / 2 = 5.25; 0.125 / 2 = 0.0625; 1.005 × 179 / 365 =
// 0.4929.
INSTANTIATE_TEST_SUITE_P(
    Parts, OneRounding,
    testing::Values(PartCase{"yen_of_a_seat_change", "JPY", "10.5", seatChange("2026-06-16"), "credit", "5"},
                    PartCase{"yen_of_a_plan_change", "JPY", "10.5", planChange("2026-06-16"), "credit", "5"},
                    PartCase{"yen_of_a_schedule", "JPY", "10.5", invoices("2026-06-16"), "first", "5"},
                    PartCase{"half_a_cent_of_a_seat_change", "USD", "0.125", seatChange("2026-06-16"), "credit",
                             "0.06"},
                    PartCase{"half_a_cent_of_a_schedule", "USD", "0.125", invoices("2026-06-16"), "first", "0.06"},
                    PartCase{"a_year",
                             "USD",
                             "0.08375", // 1.005 a year
                             {"prorate", "--plan", "svc", "--from-seats", "1", "--to-seats", "2", "--billing", "annual",
                              "--on", "2026-07-06", "--period-start", "2026-01-01"},
                             "credit",
                             "0.49"}),
    [](const auto& row) { return std::string(row.param.name); });

TEST_F(Answers, AboutTheNextSeatAreWhatItCostsTheCustomer)
{
    use(bookOf({plan("svc", {{"model", "per_unit"}, {"rate", "0.0375"}}, "seat")},
               {{"promotions", {{{"code", "P33"}, {"percent", "33"}}}}}));
    for (const int seats : {1, 2, 3, 10, 99}) {
        const auto priced = [&](int count) {
            return json(
                {"price", "--plan", "svc", "--seats", std::to_string(count), "--billing", "annual", "--promo", "P33"});
        };
        const auto cents = [](const Json& amount) { return std::llround(std::stod(amount.get<std::string>()) * 100); };
        const Json here = priced(seats);
        EXPECT_EQ(cents(here["next_seat"]), cents(priced(seats + 1)["total"]) - cents(here["total"])) << seats;
        EXPECT_EQ(here["next_seat_list"], "0.45"); // 12 × 0.0375
    }
}

TEST_F(Answers, CountOneSeatAsOne)
{
    use(bookOf({plan("svc", flat("10"))}));
    const std::string id = draft("Elm School");
    for (const std::vector<std::string>& command :
         {std::vector<std::string>{"price", "--plan", "svc", "--seats", "1", "--billing", "monthly", "--explain"},
          {"compare", "--seats", "1"},
          {"prorate", "--plan", "svc", "--from-seats", "2", "--to-seats", "1", "--billing", "monthly", "--on",
           "2026-06-16"},
          {"schedule", "--plan", "svc", "--seats", "1", "--billing", "monthly", "--start", "2026-06-16"},
          {"quote", "show", id},
          {"quote", "list"},
          {"book", "show"}})
        EXPECT_EQ(run(command).out.find("1 seats"), std::string::npos) << run(command).out;
}

} // namespace
} // namespace seatwise::test::field_answers_test
