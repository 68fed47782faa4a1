// `seatwise quote change`: the next revision of a quote, with only the options given changed.

#include <algorithm>
#include <utility>

#include <gtest/gtest.h>

#include "program.h"
#include "quoting/quote_request.h"
#include "store/stores.h"

namespace seatwise::test::quote_change_command_test {
namespace {

using Words = std::vector<std::string>;
using Json = nlohmann::ordered_json;

const std::string sampleBook = std::string(SEATWISE_SOURCE_DIR) + "/tests/data/books/sample.json";

class QuoteChange : public testing::Test
{
protected:
    [[nodiscard]] Finished run(Words arguments, const std::string& today = "2026-11-21") const
    {
        return seatwiseOn(today, store.location(), std::move(arguments));
    }

    [[nodiscard]] Finished change(const std::string& id, const Words& options,
                                  const std::string& today = "2026-11-21") const
    {
        Words arguments{"quote", "change", id, "--json"};
        arguments.insert(arguments.end(), options.begin(), options.end());
        return run(arguments, today);
    }

    /// The id of a new draft for Elm with these options beside the customer.
    [[nodiscard]] std::string newDraft(const Words& options) const
    {
        Words arguments{"quote", "new", "--customer", "Elm", "--json"};
        arguments.insert(arguments.end(), options.begin(), options.end());
        const Finished made = run(arguments);
        EXPECT_EQ(made.exitCode, 0) << made.err;
        return made.json()["id"];
    }

    [[nodiscard]] Json shown(const std::string& id) const { return run({"quote", "show", id, "--json"}).json(); }

    /// Issues 200 Ensemble seats a year as SW-2026-000001, with more options.
    void issueTwoHundred(const Words& more = {}) const
    {
        Words options{"--plan", "ensemble", "--seats", "200", "--billing", "annual"};
        options.insert(options.end(), more.begin(), more.end());
        EXPECT_EQ(run({"quote", "issue", newDraft(options)}).exitCode, 0);
    }

    [[nodiscard]] std::size_t countOfRecords() const { return store.open()->audit()->size(); }

    EmptyStore store;
};

const std::string first = "SW-2026-000001";

/// What a quote charges, whatever its number.
Json priceIn(const Json& quote)
{
    return {{"total", quote["total"]}, {"lines", quote["lines"]}, {"discounts", quote["discounts"]}};
}

TEST_F(QuoteChange, MakesTheNextRevisionWithOtherSeats)
{
    issueTwoHundred();
    const Json changed = change(first, {"--seats", "450"}).json();
    EXPECT_EQ(changed["number"], first);
    EXPECT_EQ(changed["revision"], 2);
    EXPECT_EQ(changed["status"], "draft");
    EXPECT_EQ(changed["customer"], "Elm");
    EXPECT_EQ(changed["total"], "1141.80"); // source document: 12 × (61.55 + 210 × 0.16)
    EXPECT_EQ(keys(changed), keys(run({"quote", "show", first, "--json"}).json()));
    EXPECT_EQ(shown(first)["status"], "issued");
}

TEST_F(QuoteChange, TakesAnAmountInPlaceOfAPercentageAndKeepsTheReason)
{
    issueTwoHundred({"--discount", "10", "--reason", "renewal"});
    const Json changed = change(first, {"--discount-amount", "52.20"}).json();
    EXPECT_EQ(changed["total"], "600.00");
    EXPECT_EQ(change(first + " r2", {"--discount-amount", "0"}).json()["total"], "652.20");
}

TEST_F(QuoteChange, SupersedesTheFirstRevisionWhenTheSecondIsIssued)
{
    issueTwoHundred();
    const std::string draft = change(first, {"--seats", "450"}).json()["id"];
    EXPECT_EQ(run({"quote", "issue", draft}).exitCode, 0);
    EXPECT_EQ(shown(first)["revision"], 2);
    EXPECT_EQ(shown(first)["total"], "1141.80");
    EXPECT_EQ(shown(first + " r1")["status"], "superseded");
    EXPECT_EQ(run({"audit", "verify", "--json"}).json()["valid"], true);
}

TEST_F(QuoteChange, WithoutOptionsIsRevise)
{
    issueTwoHundred();
    const Finished changed = change(first, {});
    EXPECT_EQ(changed.json()["revision"], 2);
    EXPECT_EQ(run({"quote", "revise", first, "--json"}).out, changed.out);
}

TEST_F(QuoteChange, KeepsEachOptionThatIsNotGiven)
{
    const Words asked{
        "--start",    "2027-07-01", "--term",        "3",     "--annual-discount", "20",    "--discount", "10",
        "--reason",   "renewal",    "--po",          "PO 77", "--department",      "Music", "--bill-to",  "Accounts",
        "--language", "de",         "--prepared-by", "Ada"};
    issueTwoHundred(asked);
    ASSERT_EQ(change(first, {"--seats", "450"}).exitCode, 0);
    Words anew{"--plan", "ensemble", "--seats", "450", "--billing", "annual"};
    anew.insert(anew.end(), asked.begin(), asked.end());
    const Json expected = shown(newDraft(anew));
    const Json changed = shown(first + " r2");
    EXPECT_EQ(priceIn(changed), priceIn(expected));
    const Quote kept = store.open()->find(first + " r2").value();
    const Quote other = store.open()->find(expected["id"].get<std::string>()).value();
    EXPECT_EQ(kept.selection, other.selection);
    EXPECT_EQ(kept.details, other.details);
    EXPECT_EQ(kept.service, other.service);
}

/// Options of `quote change`, and those of `quote new` that ask for the same.
struct Options
{
    std::string name;
    Words change;
    Words same;
};

void PrintTo(const Options& options, std::ostream* out)
{
    *out << options.name;
}

/// What the quote asks for, less what begins with one of these options, and with `more`.
Words butFor(const std::string& option, const Words& more = {}, const std::string& other = "--none")
{
    const std::vector<std::pair<std::string, std::string>> asked{
        {"--plan", "team"},    {"--seats", "100"},        {"--billing", "monthly"},      {"--usage", "call=2000"},
        {"--usage", "sale=4"}, {"--start", "2026-12-01"}, {"--base-amount", "sale=900"}, {"--add-on", "search-plus"},
        {"--promo", "TENOFF"}, {"--discount", "5"},       {"--reason", "renewal"}};
    Words words;
    for (const auto& [name, value] : asked)
        if (const std::string typed = name + ' ' + value; !typed.starts_with(option) && !typed.starts_with(other))
            words.insert(words.end(), {name, value});
    words.insert(words.end(), more.begin(), more.end());
    return words;
}

class ChangedOption : public QuoteChange, public testing::WithParamInterface<Options>
{
};

TEST_P(ChangedOption, TakesThePlaceOfThatOfTheQuote)
{
    const Words book{"--book", sampleBook};
    Words asked = butFor("--none");
    asked.insert(asked.end(), book.begin(), book.end());
    ASSERT_EQ(run({"quote", "issue", newDraft(asked)}).exitCode, 0);
    const Finished changed = change(first, GetParam().change);
    ASSERT_EQ(changed.exitCode, 0) << changed.err;
    Words same = GetParam().same;
    same.insert(same.end(), book.begin(), book.end());
    const Json expected = shown(newDraft(same));
    EXPECT_EQ(priceIn(changed.json()), priceIn(expected));
    EXPECT_EQ(store.open()->find(first + " r2")->selection,
              store.open()->find(expected["id"].get<std::string>())->selection);
}

INSTANTIATE_TEST_SUITE_P(
    Each, ChangedOption,
    testing::Values(
        Options{"Seats", {"--seats", "200"}, butFor("--seats", {"--seats", "200"})},
        Options{"Start", {"--start", "2027-01-01"}, butFor("--start", {"--start", "2027-01-01"})},
        Options{"Term", {"--term", "2"}, butFor("--none", {"--term", "2"})},
        Options{"Anchor", {"--anchor", "start"}, butFor("--none", {"--anchor", "start"})},
        Options{"OneUsage", {"--usage", "call=3000"}, butFor("--usage", {"--usage", "call=3000", "--usage", "sale=4"})},
        Options{"NoMoreUsage", {"--usage", "call=0"}, butFor("--usage call")},
        Options{"BaseAmount", {"--base-amount", "sale=950"}, butFor("--base", {"--base-amount", "sale=950"})},
        Options{"NoAddOn", {"--add-on", ""}, butFor("--add-on")},
        Options{"NoPromotion", {"--promo", ""}, butFor("--promo")},
        Options{"Discount", {"--discount", "7"}, butFor("--discount", {"--discount", "7"})},
        Options{"Reason", {"--reason", "pilot"}, butFor("--reason", {"--reason", "pilot"})},
        Options{"DiscountOfZero", {"--discount", "0"}, butFor("--discount", {}, "--reason")}),
    [](const auto& row) { return row.param.name; });

TEST_F(QuoteChange, TakesAnotherBillingAndPlan)
{
    issueTwoHundred();
    const Json changed = change(first, {"--billing", "monthly", "--plan", "auto"}).json();
    EXPECT_EQ(changed["billing"], "monthly");
    EXPECT_EQ(changed["total"], "54.35"); // source document
    EXPECT_EQ(store.open()->find(first + " r2")->selection.plan, PlanChoice(Cheapest{}));
}

TEST_F(QuoteChange, TakesTheTermAway)
{
    issueTwoHundred({"--term", "3"});
    ASSERT_EQ(change(first, {"--term", "0"}).exitCode, 0);
    EXPECT_FALSE(store.open()->find(first + " r2")->selection.termYears);
}

TEST_F(QuoteChange, ChangesADraftItself)
{
    const std::string draft = newDraft({"--plan", "ensemble", "--seats", "200", "--billing", "annual"});
    const Json changed = change(draft, {"--seats", "450"}).json();
    EXPECT_EQ(changed["id"], draft);
    EXPECT_EQ(changed["total"], "1141.80");
    EXPECT_EQ(run({"quote", "list", "--json"}).json()["quotes"].size(), 1U);
}

TEST_F(QuoteChange, IsDoneOnceHoweverOftenItIsAskedFor)
{
    issueTwoHundred();
    const Finished once = change(first, {"--seats", "450"});
    const std::size_t records = countOfRecords();
    EXPECT_EQ(change(first, {"--seats", "450"}).out, once.out);
    EXPECT_EQ(countOfRecords(), records);
}

TEST_F(QuoteChange, OfTwoPeopleTheSecondIsToldAndNothingIsLost)
{
    issueTwoHundred();
    ASSERT_EQ(change(first, {"--seats", "450"}).exitCode, 0);
    const std::size_t records = countOfRecords();
    const Finished second = change(first, {"--seats", "500"});
    EXPECT_EQ(second.exitCode, 3);
    EXPECT_EQ(second.out, "");
    EXPECT_EQ(second.err, "seatwise: there is SW-2026-000001 r2 already, with other content; nothing was changed: "
                          "change that one, or discard it first\n");
    EXPECT_EQ(countOfRecords(), records);
    EXPECT_EQ(change(first + " r2", {"--seats", "500"}).json()["seats"], 500);
}

TEST_F(QuoteChange, TellsWhoOpenedADraftThatSomebodyElseHasChanged)
{
    const std::string id = newDraft({"--plan", "ensemble", "--seats", "200", "--billing", "annual"});
    const auto shared = store.open();
    const Quote opened = shared->find(id).value();
    ASSERT_EQ(change(id, {"--seats", "450"}).exitCode, 0);
    QuoteRequest other = requestOf(opened);
    other.selection.seats = 500;
    const auto second = keepChange(*shared, opened, other, QuoteId("unused"), issueDay);
    ASSERT_FALSE(second);
    EXPECT_EQ(second.error().message.english(),
              "draft " + id + " was changed by somebody else since it was opened; nothing was changed: open it again");
    EXPECT_EQ(shared->find(id)->selection.seats, 450);
}

TEST_F(QuoteChange, IsOpenToAnExpiredQuote)
{
    issueTwoHundred();
    EXPECT_EQ(change(first, {"--seats", "450"}, "2027-03-01").json()["revision"], 2);
}

TEST_F(QuoteChange, IsRefusedForAnAcceptedQuoteAsReviseIs)
{
    issueTwoHundred();
    ASSERT_EQ(run({"quote", "accept", first}).exitCode, 0);
    const Finished refused = change(first, {"--seats", "450"});
    EXPECT_EQ(refused.exitCode, 3);
    EXPECT_EQ(refused.err, run({"quote", "revise", first}).err);
}

TEST_F(QuoteChange, SaysInOneLineWhatIsWrongAndKeepsNothing)
{
    issueTwoHundred();
    const std::size_t records = countOfRecords();
    const std::vector<std::pair<Words, int>> wrong{
        {{"--seats", "3"}, 3},    {{"--seats", "many"}, 2},  {{"--plan", "solo"}, 3}, {{"--term", "9"}, 2},
        {{"--promo", "NONE"}, 3}, {{"--discount", "10"}, 3}, {{"--reason", "why"}, 2}};
    for (const auto& [options, exitCode] : wrong) {
        const Finished refused = change(first, options);
        EXPECT_EQ(refused.exitCode, exitCode) << options.front() << ' ' << refused.err;
        EXPECT_EQ(refused.out, "");
        EXPECT_EQ(std::count(refused.err.begin(), refused.err.end(), '\n'), 1);
    }
    const Finished unknown = change("SW-2026-000009", {"--seats", "450"});
    EXPECT_EQ(unknown.exitCode, 1);
    EXPECT_NE(unknown.err.find("there is no quote SW-2026-000009"), std::string::npos) << unknown.err;
    EXPECT_EQ(countOfRecords(), records);
}

TEST_F(QuoteChange, RefusesAQuoteThatIsNotWhatThisProgramWrites)
{
    issueTwoHundred();
    ASSERT_TRUE(store.tamper("UPDATE quote_contents SET content = replace(content, '\"revision\":1', "
                             "'\"revision\":1,\"options\":[\"A\"]')"));
    const Finished refused = change(first, {"--seats", "450"});
    EXPECT_EQ(refused.exitCode, 1);
    EXPECT_EQ(refused.out, "");
    EXPECT_EQ(std::count(refused.err.begin(), refused.err.end(), '\n'), 1);
    EXPECT_EQ(run({"quote", "list", "--json"}).json()["quotes"].size(), 1U);
}

} // namespace
} // namespace seatwise::test::quote_change_command_test
