#include <filesystem>
#include <random>

#include <gtest/gtest.h>

#include "files/scratch_folder.h"
#include "files/store_signature.h"
#include "store/migration.h"
#include "store/stores.h"

namespace seatwise::broken_store_test {

namespace {

class BrokenStore : public testing::Test
{
protected:
    [[nodiscard]] static const std::string& wholeBytes()
    {
        static const std::string bytes = [] {
            const test::ScratchFolder folder;
            const std::string file = folder.path("store.db");
            static_cast<void>(test::save(*test::open(file), test::draft("a")).value());
            return test::bytesOf(file);
        }();
        return bytes;
    }

    /// Refused in one line that says so, with nothing written.
    void expectRefused(const std::string& bytes, const std::string& what)
    {
        const std::string file = folder_.path("store.db");
        test::writeBytes(file, bytes);
        const auto opened = openSqliteStore(file);
        ASSERT_FALSE(opened) << what;
        EXPECT_NE(opened.error().message.english().find(" is not a Seatwise store: "), std::string::npos) << what;
        EXPECT_EQ(opened.error().message.english().find('\n'), std::string::npos) << what;
        EXPECT_EQ(test::bytesOf(file), bytes) << what;
    }

    test::ScratchFolder folder_;
};

std::string patched(std::string bytes, std::size_t at, std::uint32_t value)
{
    for (std::size_t i = 0; i < 4; ++i)
        bytes[at + i] = static_cast<char>(value >> (24U - 8U * i) & 0xFFU);
    return bytes;
}

TEST_F(BrokenStore, IsRefusedWhenItIsEmpty)
{
    expectRefused("", "empty");
}

TEST_F(BrokenStore, IsRefusedWhenItIsAFolder)
{
    EXPECT_NE(openSqliteStore(folder_.path()).error().message.english().find("it is a folder"), std::string::npos);
}

// "300 broken stores (empty, cut, text, folder, newer, foreign)".
TEST_F(BrokenStore, IsRefusedAtAHundredPlacesWhereItIsCut)
{
    for (std::size_t i = 1; i <= 100; ++i)
        expectRefused(wholeBytes().substr(0, wholeBytes().size() * i / 101), "cut to part " + std::to_string(i));
}

TEST_F(BrokenStore, IsRefusedWhenItIsAnyOfAHundredTexts)
{
    std::mt19937 random(7);
    for (int i = 0; i < 100; ++i) {
        std::string text;
        for (auto length = random() % 5'000 + 1; length > 0; --length)
            text += static_cast<char>(' ' + random() % 95);
        expectRefused(text, "text " + std::to_string(i));
    }
}

TEST_F(BrokenStore, IsRefusedWhenItIsOfAnyOfFiftyNewerVersions)
{
    const auto newest = static_cast<std::uint32_t>(versionAfter(schemaSteps()));
    for (std::uint32_t i = 1; i <= 50; ++i)
        expectRefused(patched(wholeBytes(), 60, newest + i), "version " + std::to_string(newest + i));
}

TEST_F(BrokenStore, IsRefusedWhenItIsAnyOfFiftyOtherPrograms)
{
    for (std::uint32_t i = 1; i <= 50; ++i)
        expectRefused(patched(wholeBytes(), 68, applicationId + i), "application " + std::to_string(i));
}

/// Whether everything that a store shows is what was written, or is said to be damaged.
bool showsNothingFalse(const std::string& file, const Quote& written)
{
    auto connection = openSqliteStore(file);
    if (!connection)
        return true;
    const SqlQuoteStore store(std::move(*connection));
    if (const auto found = store.find(written.id); found && *found != written)
        return false;
    QuoteSearch search;
    search.today = test::issueDay;
    const auto listed = store.list(search);
    if (!listed)
        return true;
    for (const QuoteSummary& quote : *listed)
        if (!quote.damaged && (quote.id != written.id || quote.customer != written.details.customer ||
                               quote.total != charged(written).total() || quote.status != written.status ||
                               quote.number != written.number || quote.validThrough != written.validThrough))
            return false;
    return true;
}

// "1,000 random bit flips in a store: none silently changes a value shown".
TEST_F(BrokenStore, ShowsNothingFalseAfterAnyOfAThousandBitFlips)
{
    const std::string file = folder_.path("store.db");
    test::writeBytes(file, wholeBytes());
    const Quote written = test::open(file)->find("a").value();
    std::mt19937 random(11);
    for (int i = 0; i < 1'000; ++i) {
        std::string bytes = wholeBytes();
        const std::size_t at = random() % bytes.size();
        bytes[at] = static_cast<char>(bytes[at] ^ static_cast<char>(1U << random() % 8));
        test::writeBytes(file, bytes);
        EXPECT_TRUE(showsNothingFalse(file, written)) << "a bit of byte " << at;
        std::filesystem::remove(file + "-journal");
    }
}

} // namespace

} // namespace seatwise::broken_store_test
