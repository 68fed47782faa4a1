#include <gtest/gtest.h>

#include "files/scratch_folder.h"
#include "program.h"

namespace seatwise::customer_command_test {

namespace {

using nlohmann::ordered_json;

class CustomerCommand : public testing::Test
{
protected:
    [[nodiscard]] test::Finished run(std::vector<std::string> arguments, const std::string& today = "2026-11-21") const
    {
        for (const std::string& each :
             {std::string("--store"), folder_.path("store"), std::string("--today"), today, std::string("--json")})
            arguments.push_back(each);
        return test::seatwise(arguments);
    }

    /// The answer of a command that must go well.
    [[nodiscard]] ordered_json answer(std::vector<std::string> arguments, const std::string& today = "2026-11-21") const
    {
        const test::Finished finished = run(std::move(arguments), today);
        EXPECT_EQ(finished.exitCode, 0) << finished.err;
        return finished.json();
    }

    [[nodiscard]] std::vector<std::string> names(std::vector<std::string> arguments) const
    {
        std::vector<std::string> found;
        const ordered_json listed = answer(std::move(arguments));
        for (const auto& customer : listed["customers"])
            found.push_back(customer["name"]);
        return found;
    }

    /// A quote for a customer, accepted on a day.
    void acceptQuote(const std::string& customer, const std::string& plan, const std::string& seats,
                     const std::string& billing, const std::string& start) const
    {
        const std::string id = answer({"quote", "new", "--customer", customer, "--plan", plan, "--seats", seats,
                                       "--billing", billing, "--start", start})["id"];
        EXPECT_EQ(run({"quote", "issue", id}).exitCode, 0);
        EXPECT_EQ(run({"quote", "accept", id}).exitCode, 0);
    }

    test::ScratchFolder folder_;
};

using Texts = std::vector<std::string>;

TEST_F(CustomerCommand, KeepsWhatIsTypedAndShowsIt)
{
    const ordered_json made = answer({"customer",
                                      "new",
                                      "Riverside",
                                      "--address",
                                      "Accounts\n12 Elm Street",
                                      "--contact",
                                      "Ada",
                                      "--email",
                                      "ada@riverside.example",
                                      "--tax-exemption",
                                      "E-9912",
                                      "--exempt-until",
                                      "2027-06-30",
                                      "--po",
                                      "PO-77",
                                      "--order-habits",
                                      "Order first",
                                      "--language",
                                      "EN",
                                      "--notes",
                                      "Likes paper"});
    EXPECT_EQ(test::keys(made), (Texts{"id", "name", "other_names", "address", "contacts", "tax_exemption",
                                       "purchase_order", "order_habits", "language", "notes", "has", "history"}));
    const ordered_json shown = answer({"customer", "show", "riverside"});
    EXPECT_EQ(shown, made);
    EXPECT_EQ(shown["address"], "Accounts\n12 Elm Street");
    EXPECT_EQ(shown["contacts"][0]["email"], "ada@riverside.example");
    EXPECT_EQ(shown["tax_exemption"]["until"], "2027-06-30");
    EXPECT_EQ(shown["language"], "en");
    EXPECT_EQ(shown["history"][0]["event"], "customer.added");
}

TEST_F(CustomerCommand, ChangesWhatIsGivenAndTakesAwayWhatIsEmpty)
{
    const std::string id = answer({"customer", "new", "Riverside", "--notes", "old", "--po", "PO-77"})["id"];
    const ordered_json changed = answer({"customer", "change", id, "--name", "Riverside USD", "--notes", ""});
    EXPECT_EQ(changed["name"], "Riverside USD");
    EXPECT_EQ(changed["other_names"], ordered_json::array({"Riverside"})); // whose quotes stay its own
    EXPECT_EQ(changed["notes"], "");
    EXPECT_EQ(changed["purchase_order"], "PO-77");
    EXPECT_EQ(changed["history"].size(), 2U);
}

TEST_F(CustomerCommand, RefusesASecondOfTheSameName)
{
    const std::string id = answer({"customer", "new", "Riverside"})["id"];
    const test::Finished again = run({"customer", "new", "RIVERSIDE"});
    EXPECT_EQ(again.exitCode, 3);
    EXPECT_EQ(again.err, "seatwise: there is a customer Riverside already: " + id + "; change that one\n");
}

TEST_F(CustomerCommand, RefusesTenMegabytesOfNotesInOneLine)
{
    const std::string list = folder_.file("list.csv", "name,notes\nElm," + std::string(10'000'000, 'n') + "\nOak,\n");
    const test::Finished finished = run({"customer", "import", list});
    EXPECT_EQ(finished.exitCode, 0) << finished.err;
    EXPECT_EQ(finished.err, "1 of 2 rows was left out; line 2, column 1: the text of the notes is longer "
                            "than 65536 bytes\n");
    EXPECT_EQ(names({"customer", "list"}), Texts{"Oak"});
}

TEST_F(CustomerCommand, ImportsAListOnce)
{
    const std::string list = folder_.file(
        "list.csv", "Customer Name;Street;City;State;Zip\nElm;Elm Street 1;Springfield;IL;62701\nOak;;;;\n");
    const ordered_json first = answer({"customer", "import", list});
    EXPECT_EQ(first["added"].size(), 2U);
    EXPECT_EQ(first["columns"]["name"], "Customer Name");
    const ordered_json again = answer({"customer", "import", list});
    EXPECT_EQ(again["added"].size(), 0U);
    EXPECT_EQ(again["known"].size(), 2U);
    EXPECT_EQ(answer({"customer", "show", "Elm"})["address"], "Elm Street 1\nSpringfield, IL 62701");
}

TEST_F(CustomerCommand, ImportsVcardsAndNamesWhatItLeavesOut)
{
    const std::string cards = folder_.file("cards.vcf", "BEGIN:VCARD\r\nVERSION:4.0\r\nORG:Elm\r\nFN:Ada\r\n"
                                                        "TEL:+1 555\r\nEND:VCARD\r\nBEGIN:VCARD\r\nORG:Oak\r\n");
    const ordered_json read = answer({"customer", "import", cards});
    EXPECT_EQ(read["added"].size(), 1U);
    EXPECT_EQ(read["refused"], 1);
    EXPECT_EQ(read["refused_rows"][0]["message"], "line 7 (Oak): the card has no END:VCARD");
    EXPECT_EQ(answer({"customer", "show", "Elm"})["contacts"][0]["name"], "Ada");
}

TEST_F(CustomerCommand, ListsThoseOfWhoseNamesAWordBeginsSo)
{
    for (const char* name : {"Riverside High School", "Highland", "Elm"})
        EXPECT_EQ(run({"customer", "new", name}).exitCode, 0);
    EXPECT_EQ(names({"customer", "list"}), (Texts{"Elm", "Highland", "Riverside High School"}));
    EXPECT_EQ(names({"customer", "list", "--start", "high"}), (Texts{"Riverside High School", "Highland"}));
}

TEST_F(CustomerCommand, ShowsWhatACustomerHasByTheQuotesItAccepted)
{
    EXPECT_EQ(run({"customer", "new", "Riverside"}).exitCode, 0);
    EXPECT_TRUE(answer({"customer", "show", "Riverside"})["has"].empty());
    acceptQuote("Riverside", "ensemble", "200", "annual", "2026-12-01");
    const ordered_json has = answer({"customer", "show", "Riverside"})["has"];
    ASSERT_EQ(has.size(), 1U);
    EXPECT_EQ(has[0]["plan"], "ensemble");
    EXPECT_EQ(has[0]["seats"], 200);
    EXPECT_EQ(has[0]["billing"], "annual");
    EXPECT_EQ(has[0]["since"], "2026-12-01");
    EXPECT_EQ(has[0]["until"], "2027-11-30");
    EXPECT_EQ(has[0]["number"], "SW-2026-000001");
    EXPECT_TRUE(answer({"customer", "show", "Riverside"}, "2027-12-01")["has"].empty()); // its year is over
}

TEST_F(CustomerCommand, SaysNoLastDayOfWhatGoesOnByTheMonth)
{
    EXPECT_EQ(run({"customer", "new", "Riverside"}).exitCode, 0);
    acceptQuote("Riverside", "ensemble", "200", "monthly", "2026-12-01");
    const ordered_json has = answer({"customer", "show", "Riverside"}, "2027-12-01")["has"];
    ASSERT_EQ(has.size(), 1U);
    EXPECT_TRUE(has[0]["until"].is_null());
}

TEST_F(CustomerCommand, MergesTwoWithWhatBothHave)
{
    const std::string first = answer({"customer", "new", "Riverside"})["id"];
    const std::string second = answer({"customer", "new", "River Side Inc", "--address", "PO Box 1"})["id"];
    acceptQuote("River Side Inc", "ensemble", "200", "annual", "2026-12-01");
    const ordered_json both = answer({"customer", "merge", first, second});
    EXPECT_EQ(both["id"], first);
    EXPECT_EQ(both["other_names"], ordered_json::array({"River Side Inc"}));
    EXPECT_EQ(both["address"], "PO Box 1");
    EXPECT_EQ(both["has"].size(), 1U);
    EXPECT_EQ(run({"customer", "show", second}).err,
              "seatwise: the customer " + second + " was merged into " + first + "\n");
}

TEST_F(CustomerCommand, ForgetsACustomerAndSaysWhatStays)
{
    const std::string id = answer({"customer", "new", "Riverside", "--notes", "a secret"})["id"];
    acceptQuote("Riverside", "ensemble", "200", "annual", "2026-12-01");
    const ordered_json forgotten = answer({"customer", "forget", "Riverside"});
    EXPECT_EQ(forgotten, ordered_json({{"id", id}, {"forgotten", true}, {"quotes", 1}}));
    EXPECT_EQ(run({"customer", "show", id}).err, "seatwise: the customer " + id + " was forgotten\n");
    EXPECT_EQ(answer({"quote", "list", "--customer", "Riverside"})["quotes"].size(), 1U);
    EXPECT_EQ(test::seatwise({"audit", "verify", "--store", folder_.path("store")}).exitCode, 0);
    EXPECT_EQ(test::seatwise({"audit", "list", "--store", folder_.path("store")}).out.find("secret"),
              std::string::npos);
}

TEST_F(CustomerCommand, IsNotNeededForAQuote)
{
    EXPECT_EQ(answer({"quote", "new", "--customer", "Nobody yet", "--plan", "ensemble", "--seats", "200", "--billing",
                      "annual"})["status"],
              "draft");
    EXPECT_TRUE(names({"customer", "list"}).empty());
}

} // namespace

} // namespace seatwise::customer_command_test
