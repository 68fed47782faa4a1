// Requests that cannot be met: the exit code of the contract, one line on standard error, nothing on standard output.

#include <algorithm>
#include <gtest/gtest.h>

#include "files/scratch_folder.h"
#include "program.h"

namespace seatwise::test::bad_input_test {
namespace {

struct BadInput
{
    std::string name;
    std::vector<std::string> arguments;
    int exitCode = 2;
    std::string names; ///< what the line must contain
};

std::vector<std::string> priceOf(const std::string& plan, const std::string& seats, const std::string& billing)
{
    return {"price", "--plan", plan, "--seats", seats, "--billing", billing};
}

std::vector<std::string> with(std::vector<std::string> arguments, const std::vector<std::string>& more)
{
    arguments.insert(arguments.end(), more.begin(), more.end());
    return arguments;
}

class BadInputTest : public testing::TestWithParam<BadInput>
{
};

TEST_P(BadInputTest, IsAnsweredByOneLineAndTheExitCode)
{
    const Finished finished = seatwise(GetParam().arguments);
    EXPECT_EQ(finished.exitCode, GetParam().exitCode);
    EXPECT_EQ(finished.out, "");
    EXPECT_TRUE(finished.err.starts_with("seatwise: ")) << finished.err;
    EXPECT_EQ(std::count(finished.err.begin(), finished.err.end(), '\n'), 1) << finished.err;
    EXPECT_NE(finished.err.find(GetParam().names), std::string::npos) << finished.err;
}

const std::vector<std::string> fine = priceOf("solo", "5", "monthly");
const std::vector<std::string> curve = {"curve", "--plan", "solo", "--from", "5"};

const std::vector<BadInput> cases = {
    {"SeatsInLetters", priceOf("solo", "abc", "monthly"), 2, "digits alone"},
    {"NegativeSeats", priceOf("solo", "-5", "monthly"), 2, "digits alone"},
    {"SeatsWithExponent", priceOf("solo", "1e9", "monthly"), 2, "digits alone"},
    {"SeatsBeyond64Bits", priceOf("ensemble", "99999999999999999999", "monthly"), 2, "at most 1000000000000"},
    {"SeatsBeyondTheEngine", priceOf("ensemble", "1000000000001", "monthly"), 2, "at most 1000000000000"},
    {"SeatsWithSeparator", priceOf("ensemble", "1,250", "monthly"), 2, "digits alone"},
    {"SeatsWithDecimals", priceOf("ensemble", "20.5", "monthly"), 2, "digits alone"},
    {"EmptySeats", priceOf("ensemble", "", "monthly"), 2, "digits alone"},
    {"SeatsWithALineEnd", priceOf("ensemble", "1\n2", "monthly"), 2, "digits alone"},
    {"TooFewSeatsForSolo", priceOf("solo", "4", "monthly"), 3, "5 to 19 seats"},
    {"NoSeats", priceOf("solo", "0", "monthly"), 3, "5 to 19 seats"},
    {"TooManySeatsForSolo", priceOf("solo", "20", "monthly"), 3, "5 to 19 seats"},
    {"TooFewSeatsForAnyPlan", priceOf("auto", "4", "monthly"), 3, "5 to 19 seats"},
    {"UnknownBilling", priceOf("solo", "5", "weekly"), 2, "monthly, quarterly, semiannual or annual"},
    {"MissingBook", with(fine, {"--book", "no-such-book"}), 1, "music-learning, sessiontrack"},
    {"FolderAsBook", with(fine, {"--book", "/"}), 1, "it is a folder"},
    {"DeviceAsBook", with(fine, {"--book", "/dev/zero"}), 1, "price book"},
    {"UnknownOption", with(fine, {"--color", "red"}), 2, "--color"},
    {"UnknownCommand", {"prize"}, 2, "prize"},
    {"NoCommandAfterOptions", {"--json"}, 2, "price, compare, curve"},
    {"NoBookCommand", {"book"}, 2, "list, show, schema, check, diff, export, "},
    {"MissingOption", {"price", "--plan", "solo", "--billing", "monthly"}, 2, "--seats"},
    {"MissingValue", {"price", "--plan", "solo", "--billing", "monthly", "--seats"}, 2, "--seats"},
    {"OptionGivenTwice", with(fine, {"--seats", "6"}), 2, "--seats"},
    {"PercentAboveAHundred", with(fine, {"--annual-discount", "101"}), 2, "0 to 100"},
    {"NegativePercent", with(fine, {"--annual-discount", "-1"}), 2, "0 to 100"},
    {"UsageWithoutValue", with(fine, {"--usage", "credit"}), 2, "credit=240"},
    {"UsageInWords", with(fine, {"--usage", "credit=many"}), 2, "240 or 8.5"},
    {"UsageOfAnUnknownUnit", with(fine, {"--usage", "credit=1"}), 2, "credit"},
    {"UsageGivenTwice", with(fine, {"--usage", "credit=1", "--usage", "credit=2"}), 2, "twice"},
    {"UnknownAddOn", with(fine, {"--add-on", "gold"}), 2, "gold"},
    {"NegativeBudget", {"seats-for", "--budget", "-1", "--plan", "solo", "--billing", "annual"}, 2, "such as 2000"},
    {"AutoForACurve", {"curve", "--plan", "auto", "--from", "5", "--to", "9"}, 2, "prelude, solo, ensemble"},
    {"CurveBackwards", with(curve, {"--to", "4"}), 2, "from must not be above to"},
    {"OnePointOnly", with(curve, {"--to", "9", "--points", "1"}), 2, "2 to 1000000"},
    {"CsvAndJson", with(curve, {"--to", "9", "--csv", "--json"}), 2, "exclude each other"},
    {"NoMonth", {"mrr", "--accounts", "/dev/null", "--from", "2026-1"}, 2, "like 2026-11"},
    {"UnknownRules",
     {"mrr", "--accounts", "/dev/null", "--rules", "ours"},
     2,
     "seatwise, stripe, chartmogul or profitwell"},
    {"NoAccounts", {"mrr"}, 2, "--accounts"},
    {"OneRuleToBridge",
     {"mrr", "bridge", "--accounts", "/dev/null", "--month", "2026-01", "--between", "stripe"},
     2,
     "--between"},
    {"NoMrrCommand", {"mrr", "brigde", "--accounts", "/dev/null"}, 2, "brigde"},
    {"NoDate", with(fine, {"--today", "2026-02-30"}), 2, "2026-07-01"},
    {"EmptyDiscount", with(fine, {"--discount", ""}), 2, "discount"},
    {"EmptyTerm", with(fine, {"--term", ""}), 2, "term"},
    {"EmptyStart", with(fine, {"--start", ""}), 2, "start"},
    {"EmptyDate", with(fine, {"--today", ""}), 2, "today must be a date such as 2026-07-01, not \"\""},
};

INSTANTIATE_TEST_SUITE_P(Program, BadInputTest, testing::ValuesIn(cases),
                         [](const auto& bad) { return bad.param.name; });

// price() decides whether that is a misuse or a refusal; both are documented as an error of one line.
TEST(UnknownPlan, IsAnsweredWithThePlansOfTheBook)
{
    const Finished finished = seatwise(priceOf("gold", "5", "monthly"));
    EXPECT_TRUE(finished.exitCode == 2 || finished.exitCode == 3) << finished.exitCode;
    EXPECT_EQ(finished.out, "");
    EXPECT_NE(finished.err.find("prelude, solo, ensemble"), std::string::npos) << finished.err;
}

TEST(HostileBook, IsNamedInOneLine)
{
    const ScratchFolder folder;
    const std::string deep = folder.file("deep.json", std::string(100'000, '['));
    const Finished finished = seatwise(with(fine, {"--book", deep}));
    EXPECT_EQ(finished.exitCode, 1);
    EXPECT_EQ(finished.out, "");
    EXPECT_EQ(std::count(finished.err.begin(), finished.err.end(), '\n'), 1) << finished.err;
    EXPECT_NE(finished.err.find("deep.json"), std::string::npos) << finished.err;
}

TEST(StandardOutput, ThatIsFullMakesTheCommandFail)
{
    const Finished finished = seatwise(fine, "", "/dev/full");
    EXPECT_EQ(finished.exitCode, 1);
    EXPECT_EQ(finished.err, "seatwise: cannot write to standard output: No space left on device\n");
}

TEST(Help, IsPrintedOnStandardOutput)
{
    const Finished finished = seatwise({"--help"});
    EXPECT_EQ(finished.exitCode, 0);
    EXPECT_NE(finished.out.find("price"), std::string::npos);
    EXPECT_EQ(finished.err, "");
}

TEST(Help, OfACommandListsItsOptions)
{
    const Finished finished = seatwise({"price", "--help"});
    EXPECT_EQ(finished.exitCode, 0);
    EXPECT_NE(finished.out.find("--annual-discount"), std::string::npos);
}

TEST(Version, IsPrintedOnStandardOutput)
{
    const Finished finished = seatwise({"--version"});
    EXPECT_EQ(finished.exitCode, 0);
    EXPECT_TRUE(finished.out.starts_with("seatwise 0.")) << finished.out;
}

} // namespace
} // namespace seatwise::test::bad_input_test
