// The language of a quote's documents, asked for on the command line.

#include <filesystem>

#include <gtest/gtest.h>

#include "files/read_file.h"
#include "files/scratch_folder.h"
#include "program.h"
#include "store/stores.h"

namespace seatwise::test::quote_language_test {
namespace {

constexpr std::size_t maxFile = 1'000'000;

class QuoteLanguage : public testing::Test
{
protected:
    QuoteLanguage()
    {
        const std::string id = run({"quote", "new", "--customer", "Sample School District", "--plan", "ensemble",
                                    "--seats", "200", "--billing", "annual", "--json"})
                                   .json()["id"];
        EXPECT_EQ(run({"quote", "issue", id}).exitCode, 0);
    }

    [[nodiscard]] Finished run(std::vector<std::string> arguments) const
    {
        arguments.insert(arguments.end(), {"--today", "2026-11-21", "--store", store_.location()});
        return seatwise(arguments);
    }

    [[nodiscard]] Finished exported(const std::string& kind, const std::vector<std::string>& more) const
    {
        std::vector<std::string> arguments = {"quote", "export", "SW-2026-000001", "--" + kind, file_};
        arguments.insert(arguments.end(), more.begin(), more.end());
        return run(arguments);
    }

    [[nodiscard]] std::string page(const std::vector<std::string>& more) const
    {
        EXPECT_EQ(exported("html", more).exitCode, 0);
        return readUpTo(file_, maxFile).value_or("");
    }

    ScratchFolder folder_;
    std::string file_ = folder_.path("quote");

private:
    EmptyStore store_;
};

TEST_F(QuoteLanguage, IsEnglishUnlessAnotherIsAskedFor)
{
    EXPECT_EQ(page({"--language", "en"}), page({}));
}

TEST_F(QuoteLanguage, WritesFiguresAsItsRegionDoes)
{
    const std::string inGermany = page({"--language", "en-DE"});
    EXPECT_NE(inGermany.find("652,20\u00A0$"), std::string::npos);
    EXPECT_NE(inGermany.find("lang=\"en\""), std::string::npos);
}

TEST_F(QuoteLanguage, IsRefusedWithThoseThereAreWhereItIsUnknown)
{
    for (const char* kind : {"html", "pdf"}) {
        const Finished done = exported(kind, {"--language", "xx"});
        EXPECT_EQ(done.exitCode, 2);
        EXPECT_EQ(done.err.find("seatwise: no language \"xx\"; there are: en"), 0U) << done.err;
        EXPECT_EQ(done.out, "");
        EXPECT_FALSE(std::filesystem::exists(file_));
    }
}

TEST_F(QuoteLanguage, IsThatOfThePricesThatAPageLooksUp)
{
    const Finished done = exported("interactive", {"--language", "en-DE"});
    EXPECT_EQ(done.exitCode, 0) << done.err;
    const std::string page = readUpTo(file_, maxFile).value_or("");
    EXPECT_NE(page.find("\"652,20\u00A0$\",\"654,36\u00A0$\""), std::string::npos);
    EXPECT_NE(page.find("script-src 'sha256-"), std::string::npos);
}

TEST_F(QuoteLanguage, IsForPdfAndHtml)
{
    for (const char* kind : {"csv", "json"}) {
        const Finished done = exported(kind, {"--language", "en"});
        EXPECT_EQ(done.exitCode, 2);
        EXPECT_EQ(done.err, "seatwise: --language is for --pdf, --html and --interactive\n");
        EXPECT_FALSE(std::filesystem::exists(file_));
    }
}

TEST_F(QuoteLanguage, IsTheCustomersUnlessAnotherIsAskedFor)
{
    const auto made = run({"quote", "new", "--customer", "Elm", "--plan", "ensemble", "--seats", "200", "--billing",
                           "annual", "--language", "EN_de", "--json"});
    ASSERT_EQ(made.exitCode, 0) << made.err;
    const std::string id = made.json()["id"];
    const auto text = [&](std::vector<std::string> more) {
        std::vector<std::string> arguments = {"quote", "export", id, "--html", file_};
        arguments.insert(arguments.end(), more.begin(), more.end());
        EXPECT_EQ(run(arguments).exitCode, 0);
        return readUpTo(file_, maxFile).value_or("");
    };
    EXPECT_NE(text({}).find("652,20\u00A0$"), std::string::npos);
    EXPECT_NE(text({"--language", "en"}).find("$652.20"), std::string::npos);
    EXPECT_EQ(run({"quote", "export", id, "--json", file_}).exitCode, 0);
    EXPECT_NE(readUpTo(file_, maxFile).value_or("").find(R"("language": "en-DE")"), std::string::npos);
}

TEST_F(QuoteLanguage, OfADraftIsOneThatThereIs)
{
    for (const char* code : {"xx", "English", "en-"}) {
        const Finished done = run({"quote", "new", "--customer", "Elm", "--plan", "ensemble", "--seats", "200",
                                   "--billing", "annual", "--language", code});
        EXPECT_EQ(done.exitCode, 2) << code;
        EXPECT_EQ(done.err.find("seatwise: no language \"" + std::string(code) + "\"; there are: en"), 0U) << done.err;
    }
}

} // namespace
} // namespace seatwise::test::quote_language_test
