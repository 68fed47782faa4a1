#include <csignal>
#include <filesystem>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <gtest/gtest.h>

#include "files/scratch_folder.h"
#include "store/processes.h"
#include "store/stores.h"

namespace seatwise::store_faults_test {

namespace {

std::size_t countOf(const QuoteStore& store, const std::string& event)
{
    std::size_t count = 0;
    const auto records = store.audit().value();
    for (const AuditRecord& record : records)
        count += record.event == event ? 1 : 0;
    return count;
}

// "200 kill -9: no acknowledged quote lost, store and chain whole, quotes = audit records".
TEST(KilledWriter, LosesNoQuoteThatItAcknowledged)
{
    const test::ScratchFolder folder;
    const std::string file = folder.path("store.db");
    static_cast<void>(test::shippedMusicBook());
    std::vector<std::string> acknowledged;
    for (int run = 0; run < test::kills(200); ++run) {
        int ends[2] = {};
        ASSERT_EQ(::pipe(ends), 0);
        const pid_t child = test::inChild([&] {
            const auto store = test::open(file);
            for (char number = 0; number < 50; ++number) {
                if (!test::save(*store, test::draft(test::nameOf(run, number), 20 + run)))
                    return 1;
                if (::write(ends[1], &number, 1) != 1)
                    return 2;
            }
            return 0;
        });
        ::close(ends[1]);
        char number = 0;
        const int before = run % 4; // killed while the first, second, … quote is being written
        for (int i = 0; i < before && ::read(ends[0], &number, 1) == 1; ++i)
            acknowledged.push_back(test::nameOf(run, number));
        ::usleep(static_cast<useconds_t>(run * 97 % 4'000));
        ::kill(child, SIGKILL);
        ::waitpid(child, nullptr, 0);
        while (::read(ends[0], &number, 1) == 1)
            acknowledged.push_back(test::nameOf(run, number));
        ::close(ends[0]);
    }
    const auto store = test::open(file);
    for (const std::string& id : acknowledged)
        EXPECT_TRUE(store->find(id)) << id;
    test::expectWhole(*store);
    EXPECT_EQ(countOf(*store, "quote.drafted"), test::allQuotes(*store).size());
    EXPECT_GT(acknowledged.size(), 100U);
}

// a full disk, by RLIMIT_FSIZE.
TEST(FullDisk, LosesNothingThatWasThereAndSaysSavedOnlyOfWhatIsThere)
{
    const test::ScratchFolder folder;
    const std::string file = folder.path("store.db");
    const Quote kept = test::save(*test::open(file), test::draft("kept")).value();
    const auto size = static_cast<rlim_t>(std::filesystem::file_size(file));
    for (const rlim_t limit : {rlim_t{0}, rlim_t{1}, rlim_t{4'096}, size / 2, size - 1}) {
        const std::string id = "more-" + std::to_string(limit);
        const int code = test::exitCodeOf(test::inChild([&file, &id, limit] {
            std::signal(SIGXFSZ, SIG_IGN);
            const auto store = test::open(file);
            const rlimit full{limit, limit};
            if (::setrlimit(RLIMIT_FSIZE, &full) != 0)
                return 2;
            return store->add(test::draft(id, 75'000), test::shippedMusicBook()) ? 1 : 0;
        }));
        const auto store = test::open(file);
        EXPECT_EQ(code, store->find(id) ? 1 : 0) << "limit " << limit;
        EXPECT_EQ(store->find("kept").value(), kept) << "limit " << limit;
        test::expectWhole(*store);
    }
}

// "max_page_count at each step: whole quote or nothing".
TEST(FullStore, KeepsAWholeQuoteOrNothingAtEveryPageCount)
{
    const test::ScratchFolder folder;
    for (int more = 0; more < 30; ++more) {
        const std::string file = folder.path("store-" + std::to_string(more) + ".db");
        ASSERT_TRUE(test::save(*test::open(file), test::draft("kept")));
        bool saved = false;
        {
            auto connection = openSqliteStore(file).value();
            const int limit = connection->valueOf(QStringLiteral("PRAGMA page_count")).value().toInt() + more;
            connection->execute(QStringLiteral("PRAGMA max_page_count=%1").arg(limit));
            SqlQuoteStore store(std::move(connection));
            saved = store.add(test::draft("more", 75'000), test::shippedMusicBook()).has_value();
        }
        const auto store = test::open(file);
        EXPECT_EQ(store->find("more").has_value(), saved) << more << " more pages";
        EXPECT_TRUE(store->find("kept")) << more << " more pages";
        test::expectWhole(*store);
    }
}

} // namespace

} // namespace seatwise::store_faults_test
