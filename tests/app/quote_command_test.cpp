// Quotes and their audit trail from the command line, in a store of the test's own: in a file, and in another program
// of tests on a server.

#include <cstdlib>
#include <filesystem>

#include <gtest/gtest.h>

#include "files/read_file.h"
#include "files/scratch_folder.h"
#include "program.h"
#include "store/stores.h"
#include "telemetry/own_folders.h"

namespace seatwise::test::quote_command_test {
namespace {

using Keys = std::vector<std::string>;

constexpr std::size_t maxFile = 1'000'000;

class QuoteCommand : public testing::Test
{
protected:
    [[nodiscard]] Finished run(std::vector<std::string> arguments) const
    {
        for (const char* more : {"--today", "2026-11-21", "--store"})
            arguments.emplace_back(more);
        arguments.push_back(store.location());
        return seatwise(arguments);
    }

    /// The id of a new draft of 200 Ensemble seats a year.
    [[nodiscard]] std::string newDraft(const std::vector<std::string>& more = {}) const
    {
        std::vector<std::string> arguments = {"quote",  "new",       "--customer", "Sample School District",
                                              "--plan", "ensemble",  "--seats",    "200",
                                              "--json", "--billing", "annual"};
        arguments.insert(arguments.end(), more.begin(), more.end());
        return run(arguments).json()["id"];
    }

    [[nodiscard]] std::string newIssued() const
    {
        std::string id = newDraft();
        EXPECT_EQ(run({"quote", "issue", id}).exitCode, 0);
        return id;
    }

    [[nodiscard]] nlohmann::ordered_json shown(const std::string& id) const
    {
        return run({"quote", "show", id, "--json"}).json();
    }

    EmptyStore store;
    ScratchFolder folder;
};

TEST_F(QuoteCommand, MakesADraft)
{
    const auto made = run({"quote", "new", "--customer", "Elm", "--plan", "ensemble", "--seats", "200", "--billing",
                           "annual", "--json"})
                          .json();
    EXPECT_EQ(keys(made), (Keys{"id", "status", "total"}));
    EXPECT_EQ(made["status"], "draft");
    EXPECT_EQ(made["total"], "652.20"); // source document: 12 × 54.35
}

TEST_F(QuoteCommand, MakesAnEstimateThatIsAQuoteAtItsPriceOnceItsCustomerIsNamed)
{
    const std::string id =
        run({"quote", "new", "--plan", "ensemble", "--seats", "200", "--billing", "annual", "--json"}).json()["id"];
    EXPECT_NE(run({"quote", "show", id}).out.find("nobody yet (estimate)"), std::string::npos);
    const auto refused = run({"quote", "issue", id});
    EXPECT_EQ(refused.exitCode, 3);
    EXPECT_NE(refused.err.find("it needs a customer"), std::string::npos) << refused.err;
    ASSERT_EQ(run({"customer", "new", "Elm", "--address", "1 Elm Street", "--po", "PO-7"}).exitCode, 0);
    ASSERT_EQ(run({"quote", "name", id, "elm"}).exitCode, 0);
    const auto quote = shown(id);
    EXPECT_EQ(quote["customer"], "Elm");
    EXPECT_EQ(quote["bill_to"], "1 Elm Street");
    EXPECT_EQ(quote["total"], "652.20"); // source document: 12 × 54.35
    EXPECT_EQ(run({"quote", "issue", id}).exitCode, 0);
}

TEST_F(QuoteCommand, KeepsAnAddressOfSeveralLines)
{
    const std::string id = newDraft({"--bill-to", "c/o Accounts\n12 Main Street"});
    EXPECT_EQ(shown(id)["bill_to"], "c/o Accounts\n12 Main Street");
    const std::string text = run({"quote", "show", id}).out;
    EXPECT_NE(text.find("  Bill to  "), std::string::npos) << text;
    for (const char* line : {"  c/o Accounts\n", "  12 Main Street\n"})
        EXPECT_NE(text.find(line), std::string::npos) << text;
}

TEST_F(QuoteCommand, TakesABackslashInAnAddressForWhatItIs)
{
    EXPECT_EQ(shown(newDraft({"--bill-to", "1 Main Street\\nSpringfield"}))["bill_to"], "1 Main Street\\nSpringfield");
}

TEST_F(QuoteCommand, NumbersQuotesInTheOrderOfTheirIssue)
{
    const std::string never = newDraft();
    EXPECT_EQ(shown(newIssued())["number"], "SW-2026-000001");
    EXPECT_EQ(shown(newIssued())["number"], "SW-2026-000002");
    EXPECT_TRUE(shown(never)["number"].is_null());
}

TEST_F(QuoteCommand, ShowsTheKeysOfTheContract)
{
    const auto quote = shown(newIssued());
    for (const char* key : {"id", "number", "revision", "status", "customer", "issued", "valid_through", "total",
                            "lines", "discounts", "price_book_sha256", "verify_code"})
        EXPECT_TRUE(quote.contains(key)) << key;
    EXPECT_EQ(quote["valid_through"], "2026-12-21"); // 30 days
}

TEST_F(QuoteCommand, SaysBeforeTheIssueWhatWarnsAndIssuesNothing)
{
    const std::string id = newDraft();
    const Finished checked = run({"quote", "issue", id, "--check", "--json"});
    EXPECT_EQ(checked.exitCode, 0) << checked.err;
    const auto answer = checked.json();
    EXPECT_EQ(keys(answer), (Keys{"id", "number", "can_be_issued", "findings"}));
    EXPECT_EQ(answer["number"], "SW-2026-000001");
    EXPECT_EQ(answer["can_be_issued"], true);
    EXPECT_EQ(answer["findings"][0]["point"], "bill_to");
    EXPECT_EQ(answer["findings"][0]["weight"], "warns");
    EXPECT_EQ(shown(id)["status"], "draft");
    EXPECT_EQ(shown(newIssued())["number"], "SW-2026-000001");
}

TEST_F(QuoteCommand, SaysBeforeTheIssueWhatBlocks)
{
    const std::string id = newDraft({"--discount", "25", "--reason", "pilot"});
    const Finished checked = run({"quote", "issue", id, "--check"});
    EXPECT_EQ(checked.exitCode, 3);
    EXPECT_NE(checked.out.find("cannot be issued yet"), std::string::npos) << checked.out;
    EXPECT_NE(checked.out.find("blocks"), std::string::npos) << checked.out;
    EXPECT_NE(checked.out.find("The approval is missing"), std::string::npos) << checked.out;
    EXPECT_EQ(run({"quote", "issue", newIssued(), "--check"}).exitCode, 3) << "an issued quote is no draft";
}

TEST_F(QuoteCommand, IssuesWithTheLastDayThatIsAsked)
{
    const std::string id = newDraft();
    const Finished past = run({"quote", "issue", id, "--valid-through", "2026-11-20"});
    EXPECT_EQ(past.exitCode, 3);
    EXPECT_NE(past.err.find("2026-11-20"), std::string::npos) << past.err;
    EXPECT_EQ(run({"quote", "issue", id, "--valid-through", "2026-12-31"}).exitCode, 0);
    EXPECT_EQ(shown(id)["valid_through"], "2026-12-31");
}

TEST_F(QuoteCommand, TakesAQuoteFromDraftToAcceptance)
{
    const std::string id = newIssued();
    EXPECT_EQ(run({"quote", "accept", "SW-2026-000001"}).exitCode, 0);
    EXPECT_EQ(shown(id)["status"], "accepted");
    const Finished declined = run({"quote", "decline", id});
    EXPECT_EQ(declined.exitCode, 3);
    EXPECT_EQ(declined.err, "seatwise: SW-2026-000001 r1 is accepted; only an issued quote can be declined\n");
}

TEST_F(QuoteCommand, KeepsWhoAcceptedWhenAndOnWhichOrder)
{
    const std::string id = newIssued();
    const auto accepted = seatwise({"quote", "accept", id, "--by", "Ada Park", "--on", "2026-11-25", "--po", "PO-77",
                                    "--json", "--today", "2026-12-01", "--store", store.location()})
                              .json();
    EXPECT_EQ(accepted["decision"],
              (nlohmann::ordered_json{{"on", "2026-11-25"}, {"by", "Ada Park"}, {"purchase_order", "PO-77"}}));
    EXPECT_NE(run({"quote", "show", id}).out.find("accepted on 2026-11-25 by Ada Park, purchase order PO-77"),
              std::string::npos);
}

TEST_F(QuoteCommand, RefusesADayOfDecisionThatCannotBe)
{
    const std::string id = newIssued();
    EXPECT_EQ(run({"quote", "decline", id, "--on", "2026-11-20"}).exitCode, 3); // the day before its issue
    EXPECT_EQ(run({"quote", "decline", id, "--on", "2026-11-22"}).exitCode, 3); // tomorrow
    EXPECT_EQ(run({"quote", "decline", id, "--on", "yesterday"}).exitCode, 2);
    EXPECT_EQ(shown(id)["status"], "issued");
    EXPECT_TRUE(shown(id)["decision"].is_null());
}

TEST_F(QuoteCommand, DiscardsADraftAndBringsItBack)
{
    const std::string id = newDraft();
    EXPECT_EQ(run({"quote", "discard", id}).exitCode, 0);
    EXPECT_EQ(run({"quote", "list", "--json"}).json()["quotes"].size(), 0U);
    EXPECT_EQ(run({"quote", "list", "--json", "--status", "discarded"}).json()["quotes"].size(), 1U);
    EXPECT_EQ(run({"quote", "issue", id}).exitCode, 3);
    EXPECT_EQ(run({"quote", "restore", id}).exitCode, 0);
    EXPECT_EQ(shown(id)["status"], "draft");
    EXPECT_EQ(run({"audit", "verify", "--json"}).json()["valid"], true);
}

TEST_F(QuoteCommand, KeepsTheNumberOfARevision)
{
    static_cast<void>(newIssued());
    const std::string revision = run({"quote", "revise", "SW-2026-000001", "--json"}).json()["id"];
    EXPECT_EQ(run({"quote", "issue", revision}).exitCode, 0);
    EXPECT_EQ(shown("SW-2026-000001")["revision"], 2);
    EXPECT_EQ(shown("SW-2026-000001-r1")["status"], "superseded");
}

TEST_F(QuoteCommand, WaitsForAnApprovalThatADiscountNeeds)
{
    const std::string id = newDraft({"--discount", "20", "--reason", "three schools"});
    const Finished refused = run({"quote", "issue", id});
    EXPECT_EQ(refused.exitCode, 3);
    EXPECT_NE(refused.err.find("it needs an approval of the discount"), std::string::npos) << refused.err;
    EXPECT_EQ(run({"quote", "approve", id, "--by", "Grace"}).exitCode, 0);
    EXPECT_EQ(run({"quote", "issue", id}).exitCode, 0);
}

TEST_F(QuoteCommand, ListsBySearchAndStatus)
{
    static_cast<void>(newIssued());
    static_cast<void>(newDraft());
    EXPECT_EQ(run({"quote", "list", "--json"}).json()["quotes"].size(), 2U);
    EXPECT_EQ(run({"quote", "list", "--json", "--status", "draft"}).json()["quotes"].size(), 1U);
    EXPECT_EQ(run({"quote", "list", "--json", "--search", "sample SCHOOL"}).json()["quotes"].size(), 2U);
    EXPECT_EQ(run({"quote", "list", "--json", "--search", "oak"}).json()["quotes"].size(), 0U);
    EXPECT_EQ(run({"quote", "list", "--status", "lost"}).exitCode, 2);
}

TEST_F(QuoteCommand, VerifiesTheCodeOnAPaper)
{
    const std::string code = shown(newIssued())["verify_code"];
    const auto verify = [this](const std::string& typed) {
        return run({"quote", "verify", "--number", "SW-2026-000001", "--revision", "1", "--json", "--code", typed});
    };
    EXPECT_EQ(verify(code).json()["valid"], true);
    EXPECT_EQ(verify(code).exitCode, 0);
    EXPECT_EQ(verify("7F3K-92QD-M4XT-A1").json()["valid"], false);
    EXPECT_EQ(verify("7F3K-92QD-M4XT-A1").exitCode, 3);
}

TEST_F(QuoteCommand, SaysWhatHasBecomeOfAVerifiedQuote)
{
    const auto reason = [this](const std::string& number, const std::string& revision, const std::string& day) {
        const std::string code = shown(number + " r" + revision)["verify_code"];
        const auto answer = seatwise({"quote", "verify", "--number", number, "--revision", revision, "--code", code,
                                      "--today", day, "--json", "--store", store.location()})
                                .json();
        EXPECT_EQ(answer["valid"], true);
        return answer["reason"].get<std::string>();
    };
    const std::string accepted = shown(newIssued())["id"];
    ASSERT_EQ(run({"quote", "accept", accepted}).exitCode, 0);
    EXPECT_NE(reason("SW-2026-000001", "1", "2026-11-21").find("; it was accepted on 2026-11-21"), std::string::npos);
    ASSERT_EQ(run({"quote", "decline", newIssued()}).exitCode, 0);
    EXPECT_NE(reason("SW-2026-000002", "1", "2026-11-21").find("; it was declined on 2026-11-21"), std::string::npos);
    const std::string revised = run({"quote", "revise", newIssued(), "--json"}).json()["id"];
    ASSERT_EQ(run({"quote", "issue", revised}).exitCode, 0);
    EXPECT_NE(reason("SW-2026-000003", "1", "2026-11-21").find("; it was superseded by a later revision"),
              std::string::npos);
    EXPECT_EQ(reason("SW-2026-000003", "2", "2026-11-21").find(';'), std::string::npos);
    EXPECT_NE(reason("SW-2026-000003", "2", "2027-11-21").find("; it expired, valid through 2026-12-21"),
              std::string::npos);
}

/// A kind of file and what its bytes must hold.
class QuoteExport : public QuoteCommand, public testing::WithParamInterface<std::pair<std::string, std::string>>
{
};

TEST_P(QuoteExport, WritesTheFileWithItsDigest)
{
    static_cast<void>(newIssued());
    const std::string file = folder.path("quote." + GetParam().first);
    const Finished done = run({"quote", "export", "SW-2026-000001", "--" + GetParam().first, file});
    EXPECT_EQ(keys(done.json()), (Keys{"file", "sha256"}));
    EXPECT_EQ(done.err, "");
    EXPECT_NE(readUpTo(file, maxFile)->find(GetParam().second), std::string::npos);
}

INSTANTIATE_TEST_SUITE_P(Kinds, QuoteExport,
                         testing::Values(std::pair{"pdf", "%PDF-1."}, std::pair{"html", "$652.20"},
                                         std::pair{"csv", "652.20"}, std::pair{"json", "\"652.20\""}),
                         [](const auto& row) { return row.param.first; });

// "heads on exported quotes": a cut tail is seen only against one.
TEST_F(QuoteCommand, ExportsTheHeadOfTheAuditTrail)
{
    static_cast<void>(newIssued());
    const std::string head = run({"audit", "verify", "--json"}).json()["head"];
    const auto exported = [this](const std::string& kind) {
        const std::string file = folder.path("quote." + kind);
        EXPECT_EQ(run({"quote", "export", "SW-2026-000001", "--" + kind, file}).exitCode, 0);
        return readUpTo(file, maxFile).value_or("");
    };
    EXPECT_EQ(nlohmann::json::parse(exported("json"))["audit_head"], head);
    EXPECT_NE(exported("html").find(head), std::string::npos);
}

// A4 is 595 × 842 points, Letter 612 × 792.
TEST_F(QuoteCommand, PrintsOnThePaperOfTheSettingsUnlessAnotherIsNamed)
{
    const OwnFolders folders;
    std::filesystem::create_directory(folders.config.path("seatwise"));
    static_cast<void>(folders.config.file("seatwise/seatwise.conf", "[office]\npaper=a4\n"));
    static_cast<void>(newIssued());
    const auto isA4 = [this](std::vector<std::string> more) {
        more.insert(more.begin(), {"quote", "export", "SW-2026-000001", "--pdf", folder.path("quote.pdf")});
        EXPECT_EQ(run(more).exitCode, 0);
        return readUpTo(folder.path("quote.pdf"), maxFile)->find("/MediaBox [0 0 595") != std::string::npos;
    };
    EXPECT_TRUE(isA4({}));
    EXPECT_FALSE(isA4({"--paper", "letter"}));
    EXPECT_TRUE(isA4({"--paper", "a4"}));
}

TEST_F(QuoteCommand, KeepsThePriceListsMattersOffThePaperUnlessAskedFor)
{
    static_cast<void>(newIssued());
    const auto page = [this](std::vector<std::string> more) {
        more.insert(more.begin(), {"quote", "export", "SW-2026-000001", "--html", folder.path("quote.html")});
        EXPECT_EQ(run(more).exitCode, 0);
        return readUpTo(folder.path("quote.html"), maxFile).value_or("");
    };
    const std::string paper = page({});
    const std::string asked = page({"--price-list-notes"});
    for (const char* words :
         {"annual saving, which its published amounts do not contain", "annual billing saves $0.00"}) {
        EXPECT_EQ(paper.find(words), std::string::npos) << words;
        EXPECT_NE(asked.find(words), std::string::npos) << words;
    }
    EXPECT_EQ(paper.find("Settings"), std::string::npos);
}

/// Fonts as on a machine with the usual ones of Debian alone.
class FewFonts
{
public:
    explicit FewFonts(const ScratchFolder& folder)
    {
        const std::string file =
            folder.file("fonts.conf", "<?xml version=\"1.0\"?><!DOCTYPE fontconfig SYSTEM \"fonts.dtd\">"
                                      "<fontconfig><dir>/usr/share/fonts/truetype/dejavu</dir><cachedir>" +
                                          folder.path("cache") + "</cachedir></fontconfig>");
        ::setenv("FONTCONFIG_FILE", file.c_str(), 1);
    }
    ~FewFonts() { ::unsetenv("FONTCONFIG_FILE"); }
    FewFonts(const FewFonts&) = delete;
    FewFonts& operator=(const FewFonts&) = delete;
};

TEST_F(QuoteCommand, NamesTheCharactersThatNoFontCanDraw)
{
    const FewFonts fonts(folder);
    const std::string id = run({"quote", "new", "--customer", "北京音乐学院 Elm", "--plan", "ensemble", "--seats",
                                "200", "--billing", "annual", "--json"})
                               .json()["id"];
    const std::string file = folder.path("quote.pdf");
    const Finished done = run({"quote", "export", id, "--pdf", file});
    EXPECT_EQ(done.exitCode, 0);
    EXPECT_NE(done.err.find("北 (U+5317) 京 (U+4EAC) 音 (U+97F3)"), std::string::npos) << done.err;
    EXPECT_NE(done.err.find("install fonts-noto-cjk"), std::string::npos) << done.err;
}

TEST_F(QuoteCommand, LeavesTheOldFileWhereAnExportFails)
{
    static_cast<void>(newIssued());
    EXPECT_EQ(run({"quote", "export", "SW-2026-000001", "--csv", folder.path("no/such/folder.csv")}).exitCode, 1);
    EXPECT_EQ(run({"quote", "export", "SW-2026-000001"}).exitCode, 2);
}

TEST_F(QuoteCommand, SaysThatThereIsNoSuchQuote)
{
    const Finished shown = run({"quote", "show", "SW-2026-000009"});
    EXPECT_EQ(shown.exitCode, 1);
    EXPECT_NE(shown.err.find("there is no quote SW-2026-000009"), std::string::npos) << shown.err;
}

TEST_F(QuoteCommand, RefusesAFileThatIsNoStore)
{
    const std::string file = folder.file("notes.txt", "shopping list");
    const Finished listed = seatwise({"quote", "list", "--store", file});
    EXPECT_EQ(listed.exitCode, 1);
    EXPECT_EQ(listed.err, "seatwise: " + file +
                              " is not a Seatwise store: it is some other kind of file; nothing was written to it\n");
    EXPECT_EQ(readUpTo(file, maxFile).value(), "shopping list");
}

TEST_F(QuoteCommand, AuditsEveryStep)
{
    static_cast<void>(newIssued());
    const auto verified = run({"audit", "verify", "--json"}).json();
    EXPECT_EQ(verified["valid"], true);
    EXPECT_EQ(verified["records"], 3); // the price book, the draft, its issue
    EXPECT_EQ(run({"audit", "verify", "--head", verified["head"]}).exitCode, 0);
    EXPECT_EQ(run({"audit", "verify", "--head", std::string(64, 'a')}).exitCode, 3);
    EXPECT_EQ(run({"audit", "verify", "--head", "aaaa"}).exitCode, 2);
    EXPECT_EQ(run({"audit", "list", "--json"}).json()["records"].size(), 3U);
}

} // namespace
} // namespace seatwise::test::quote_command_test
