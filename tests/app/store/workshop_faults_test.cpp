#include <csignal>
#include <filesystem>
#include <random>
#include <string>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

#include <gtest/gtest.h>

#include "files/scratch_folder.h"
#include "store/processes.h"
#include "store/sql_workshop_store.h"
#include "store/stores.h"
#include "words/words.h"

namespace seatwise::workshop_faults_test {

namespace {

std::unique_ptr<WorkshopStore> openWorkshop(const std::string& file)
{
    return std::make_unique<SqlWorkshopStore>(std::move(openSqliteStore(file).value()));
}

/// Two items of the same content.
std::vector<WorkshopChange> twins(const std::string& content)
{
    return {{{"music/a", content}, "card.decided", words::plain("a")},
            {{"music/b", content}, "card.decided", words::plain("b")}};
}

// "max_page_count at each step: whole quote or nothing", here of all items that are kept together.
TEST(FullWorkshop, KeepsAllItemsOrNoneAtEveryPageCount)
{
    const test::ScratchFolder folder;
    int wholes = 0;
    for (int more = 0; more < 20; ++more) {
        const std::string file = folder.path("store-" + std::to_string(more) + ".db");
        ASSERT_TRUE(openWorkshop(file)->keep(twins("small")));
        bool saved = false;
        {
            auto connection = openSqliteStore(file).value();
            const int limit = connection->valueOf(QStringLiteral("PRAGMA page_count")).value().toInt() + more;
            connection->execute(QStringLiteral("PRAGMA max_page_count=%1").arg(limit));
            saved = SqlWorkshopStore(std::move(connection)).keep(twins(std::string(30'000, 'x'))).has_value();
        }
        wholes += saved ? 1 : 0;
        const auto items = openWorkshop(file)->items("").value();
        for (const WorkshopItem& item : items)
            EXPECT_EQ(item.content.size(), saved ? 30'000U : 5U) << more << " more pages";
        test::expectWhole(*test::open(file));
    }
    EXPECT_GT(wholes, 0);
    EXPECT_LE(wholes, 20 - 60'000 / 4'096);
}

TEST(KilledWorkshop, KeepsTogetherWhatWasKeptTogether)
{
    const test::ScratchFolder folder;
    const std::string file = folder.path("store.db");
    ASSERT_TRUE(openWorkshop(file)->keep(twins("0")));
    int acknowledged = 0;
    for (int run = 0; run < test::kills(50); ++run) {
        int ends[2] = {};
        ASSERT_EQ(::pipe(ends), 0);
        const pid_t child = test::inChild([&] {
            const auto store = openWorkshop(file);
            for (int number = acknowledged + 1;; ++number)
                if (!store->keep(twins(std::to_string(number))) ||
                    ::write(ends[1], &number, sizeof number) != sizeof number)
                    return 1;
        });
        ::close(ends[1]);
        for (int i = 0; i < run % 3 && ::read(ends[0], &acknowledged, sizeof acknowledged) > 0; ++i) {
        }
        ::usleep(static_cast<useconds_t>(run * 97 % 4'000));
        ::kill(child, SIGKILL);
        ::waitpid(child, nullptr, 0);
        while (::read(ends[0], &acknowledged, sizeof acknowledged) > 0) {
        }
        ::close(ends[0]);
        const auto items = openWorkshop(file)->items("").value();
        ASSERT_EQ(items.size(), 2U);
        EXPECT_EQ(items[0].content, items[1].content) << "run " << run;
        EXPECT_GE(std::stoi(items[0].content), acknowledged) << "run " << run;
        acknowledged = std::stoi(items[0].content);
    }
    EXPECT_GT(acknowledged, 25);
    test::expectWhole(*test::open(file));
}

/// Whether a store gives the items that were written, or says that it cannot.
bool givesNothingFalse(const std::string& file, const std::vector<WorkshopItem>& written)
{
    auto connection = openSqliteStore(file);
    if (!connection)
        return true;
    const SqlWorkshopStore store(std::move(*connection));
    const auto items = store.items("music/");
    const auto trail = store.trailOf("music/a");
    return (!items || *items == written) && (!trail || trail->size() == 1);
}

// "1,000 random bit flips in a store: none silently changes a value shown".
TEST(BrokenWorkshop, GivesNothingFalseAfterAnyOfFiveHundredBitFlips)
{
    const test::ScratchFolder folder;
    const std::string file = folder.path("store.db");
    ASSERT_TRUE(openWorkshop(file)->keep(twins(std::string(3'000, 'x'))));
    const auto written = openWorkshop(file)->items("").value();
    const std::string whole = test::bytesOf(file);
    std::mt19937 random(17);
    for (int i = 0; i < 500; ++i) {
        std::string bytes = whole;
        const std::size_t at = random() % bytes.size();
        bytes[at] = static_cast<char>(bytes[at] ^ static_cast<char>(1U << random() % 8));
        test::writeBytes(file, bytes);
        EXPECT_TRUE(givesNothingFalse(file, written)) << "a bit of byte " << at;
        std::filesystem::remove(file + "-journal");
    }
}

} // namespace

} // namespace seatwise::workshop_faults_test
