// The connection to the server ends at every place where it can, under everything that writes: what is said to be kept
// is kept, once, and what is not is said in the right words.

#include <algorithm>
#include <functional>
#include <memory>
#include <ostream>
#include <thread>

#include <gtest/gtest.h>

#include "claims/reader.h"
#include "pricebook/writer.h"
#include "program.h"
#include "quoting/quote_moves.h"
#include "store/cutting_proxy.h"
#include "store/postgres_cluster.h"
#include "store/processes.h"
#include "store/store_location.h"
#include "store/stores.h"
#include "words/words.h"

namespace seatwise::lost_connection_test {

namespace {

using test::Cut;
using test::Finished;

const test::PostgresCluster& cluster()
{
    return test::PostgresCluster::running();
}

/// A command that writes, what must be there before it, and what the trail says once it is done.
struct Writing
{
    std::string name;
    std::string event;
    std::vector<std::string> arguments; ///< after "seatwise"; ID stands for the quote below
    std::function<Result<Quote>(QuoteStore& store, const std::string& id)> prepare;
};

/// What a failing test calls it.
void PrintTo(const Writing& writing, std::ostream* out)
{
    *out << writing.name;
}

Result<Quote> drafted(QuoteStore& store, const std::string& id)
{
    return store.add(test::draft(id), test::shippedMusicBook());
}

Result<Quote> issuedQuote(QuoteStore& store, const std::string& id)
{
    return test::save(store, test::draft(id));
}

Result<Quote> acceptedQuote(QuoteStore& store, const std::string& id)
{
    if (auto quote = issuedQuote(store, id); !quote)
        return quote;
    return store.change(id, test::issueDay, [](const Quote& quote, const QuoteNumber&) {
        return accepted(quote, {test::issueDay, {}, {}}, test::issueDay);
    });
}

/// A draft that was priced with another price book than today's.
Result<Quote> draftedWithAnother(QuoteStore& store, const std::string& id)
{
    BookContent old = test::shippedMusicBook();
    old.version += " of old";
    const SharedBook book = readPriceBook(writePriceBook(old)).value();
    return store.add(repriced(test::draft(id), *book).value(), *book);
}

/// A draft with a discount that somebody has to allow.
Result<Quote> draftedWithDiscount(QuoteStore& store, const std::string& id)
{
    Quote quote = test::draft(id);
    quote.selection.offers.manager = AgreedDiscount{Percent::parse("20").value(), "a pilot"};
    return store.add(repriced(quote, test::shippedMusicBook()).value(), test::shippedMusicBook());
}

std::vector<Writing> writings()
{
    return {
        {"New",
         "quote.drafted",
         {"quote", "new", "--customer", "Elm", "--plan", "ensemble", "--seats", "200", "--billing", "annual"},
         [](QuoteStore&, const std::string&) { return Result<Quote>(Quote{}); }},
        {"Issue", "quote.issued", {"quote", "issue", "ID"}, drafted},
        {"Approve", "quote.approved", {"quote", "approve", "ID", "--by", "Ada"}, draftedWithDiscount},
        {"Reprice", "quote.changed", {"quote", "reprice", "ID", "--apply"}, draftedWithAnother},
        {"Accept", "quote.accepted", {"quote", "accept", "ID"}, issuedQuote},
        {"Decline", "quote.declined", {"quote", "decline", "ID"}, issuedQuote},
        {"Revise", "quote.drafted", {"quote", "revise", "ID"}, issuedQuote},
        {"Renew", "quote.drafted", {"quote", "renew", "ID"}, acceptedQuote},
    };
}

std::size_t countOf(const QuoteStore& store, const std::string& event)
{
    const auto records = store.audit().value();
    return static_cast<std::size_t>(std::count_if(records.begin(), records.end(),
                                                  [&](const AuditRecord& record) { return record.event == event; }));
}

/// One command run against a server that ends the connection.
class CutConnection : public testing::TestWithParam<Writing>
{
protected:
    /// What the command said, and how often it was kept.
    struct Outcome
    {
        Finished finished;
        std::size_t kept = 0;
        bool wasCut = false;
    };

    Outcome run(const Cut& cut)
    {
        const std::string id = "q" + std::to_string(++count_);
        EXPECT_TRUE(GetParam().prepare(*store_, id));
        const std::size_t before = countOf(*store_, GetParam().event);
        std::vector<std::string> arguments = GetParam().arguments;
        std::replace(arguments.begin(), arguments.end(), std::string("ID"), id);
        const test::CuttingProxy proxy(cluster().socket(), cut);
        for (const std::string& more : {std::string("--today"), std::string("2026-11-21"), std::string("--json"),
                                        std::string("--store"), proxy.address("clerk", database_)})
            arguments.push_back(more);
        Outcome outcome{test::seatwise(arguments), 0, proxy.hasCut()};
        outcome.kept = countOf(*store_, GetParam().event) - before;
        return outcome;
    }

    /// Ends the connection at message after message, until the command is done before it comes to that.
    template<class Expect>
    void atEachMessage(Cut cut, int step, const Expect& expect)
    {
        for (;; cut.message += step) {
            const Outcome outcome = run(cut);
            if (!outcome.wasCut)
                break;
            SCOPED_TRACE("message " + std::to_string(cut.message) + ": " + outcome.finished.err);
            expect(outcome);
            if (HasFailure())
                return;
        }
        EXPECT_GT(cut.message, 10);
        test::expectWhole(*store_);
    }

    /// How many messages the server sends until the command is done.
    int countMessages()
    {
        int before = 0;
        int beyond = 1'000;
        while (beyond - before > 1) {
            const int middle = (before + beyond) / 2;
            (run({middle, Cut::Side::withheld, Cut::Then::open}).wasCut ? before : beyond) = middle;
        }
        return before;
    }

    /// It is kept, or one line says that the connection was lost, and what it says of the change is so.
    static void expectTruth(const Outcome& outcome)
    {
        const std::string& said = outcome.finished.err;
        if (outcome.finished.exitCode == 0) {
            EXPECT_EQ(said, "");
            EXPECT_EQ(outcome.kept, 1U);
            return;
        }
        EXPECT_EQ(outcome.finished.exitCode, 1);
        EXPECT_EQ(outcome.finished.out, "");
        EXPECT_TRUE(said.starts_with("seatwise: connection lost"));
        EXPECT_EQ(said.find('\n'), said.size() - 1);
        const bool mayBeKept = said.find("whether it was") != std::string::npos;
        EXPECT_LE(outcome.kept, mayBeKept ? 1U : 0U);
    }

    std::string database_ = test::newServerStore();
    std::unique_ptr<QuoteStore> store_ = std::move(openStore(cluster().address("clerk", database_)).value());
    int count_ = 0;
};

TEST_P(CutConnection, IsOpenedAnewAndTheWorkIsKeptOnce)
{
    for (const Cut::Side side : {Cut::Side::withheld, Cut::Side::delivered})
        atEachMessage({1, side, Cut::Then::open}, 1, [](const Outcome& outcome) {
            EXPECT_EQ(outcome.finished.exitCode, 0);
            EXPECT_EQ(outcome.finished.err, "");
            EXPECT_EQ(outcome.kept, 1U);
        });
}

/// Beyond the messages with which a session begins, each of which would be waited for.
constexpr int afterOpening = 30;

TEST_P(CutConnection, IsSaidToBeLostWhereItIsCutAgainAndAgain)
{
    constexpr int step = 4; // each of these costs several connections
    atEachMessage({afterOpening, Cut::Side::withheld, Cut::Then::again}, step,
                  [](const Outcome& outcome) { expectTruth(outcome); });
}

TEST_P(CutConnection, IsSaidToBeLostWhereNobodyAnswersAnyMore)
{
    const int last = countMessages();
    for (const int message : {last / 2, last - 1}) {
        const Outcome outcome = run({message, Cut::Side::withheld, Cut::Then::closed});
        SCOPED_TRACE("message " + std::to_string(message) + " of " + std::to_string(last) + ": " +
                     outcome.finished.err);
        EXPECT_EQ(outcome.finished.exitCode, 1);
        expectTruth(outcome);
    }
}

INSTANTIATE_TEST_SUITE_P(Commands, CutConnection, testing::ValuesIn(writings()),
                         [](const auto& row) { return row.param.name; });

/// A store that stays open while its server ends connections.
class LostConnection : public testing::Test
{
protected:
    [[nodiscard]] bool sql(const std::string& statement) const { return cluster().sql(database_, statement); }

    std::string database_ = test::newServerStore();
    std::string address_ = cluster().address("clerk", database_);
    std::unique_ptr<QuoteStore> store_ = std::move(openStore(address_).value());
};

constexpr const char* endSessions =
    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'clerk' AND datname = current_database()";

TEST_F(LostConnection, IsOpenedAnewAfterTheServerEndedIt)
{
    ASSERT_TRUE(store_->add(test::draft("a"), test::shippedMusicBook()));
    ASSERT_TRUE(sql(endSessions));
    EXPECT_EQ(test::allQuotes(*store_).size(), 1U);
    ASSERT_TRUE(sql(endSessions));
    EXPECT_TRUE(test::save(*store_, test::draft("b")));
    EXPECT_EQ(test::allQuotes(*store_).size(), 2U);
}

TEST_F(LostConnection, IsOpenedAnewAfterItWasIdleForTooLong)
{
    ASSERT_TRUE(sql("ALTER ROLE clerk IN DATABASE " + database_ + " SET idle_session_timeout = '10ms'"));
    store_ = std::move(openStore(address_).value());
    ASSERT_TRUE(sql("ALTER ROLE clerk IN DATABASE " + database_ + " RESET idle_session_timeout"));
    const std::string nobodyIsIn =
        "DO \\$\\$ BEGIN WHILE EXISTS (SELECT 1 FROM pg_stat_activity WHERE usename = 'clerk' "
        "AND datname = current_database()) LOOP PERFORM pg_sleep(0.01); PERFORM "
        "pg_stat_clear_snapshot(); END LOOP; END \\$\\$";
    ASSERT_TRUE(sql(nobodyIsIn));
    EXPECT_TRUE(test::save(*store_, test::draft("a")));
    test::expectWhole(*store_);
}

TEST_F(LostConnection, WaitsForAServerThatStartsAgain)
{
    ASSERT_TRUE(cluster().stop());
    std::thread owner([] { EXPECT_TRUE(cluster().start()); });
    const auto saved = test::save(*store_, test::draft("a"));
    owner.join();
    EXPECT_TRUE(saved) << saved.error().message.english();
    EXPECT_EQ(test::allQuotes(*store_).size(), 1U);
}

TEST_F(LostConnection, IsSaidOfAServerThatWasStoppedAndOverOnceItRuns)
{
    ASSERT_TRUE(cluster().stop());
    const auto lost = store_->add(test::draft("a"), test::shippedMusicBook());
    const auto unread = store_->find("a");
    EXPECT_TRUE(store_->isLost());
    ASSERT_TRUE(cluster().start());
    ASSERT_FALSE(lost);
    EXPECT_TRUE(lost.error().message.english().starts_with("connection lost: the store postgresql://clerk@"))
        << lost.error().message.english();
    EXPECT_TRUE(lost.error().message.english().ends_with("; nothing was kept")) << lost.error().message.english();
    EXPECT_TRUE(unread.error().message.english().starts_with("connection lost: ")) << unread.error().message.english();
    EXPECT_TRUE(store_->add(test::draft("a"), test::shippedMusicBook()));
    EXPECT_FALSE(store_->isLost());
    EXPECT_EQ(test::allQuotes(*store_).size(), 1U);
}

TEST_F(LostConnection, LosesNothingThatAWorkshopKeeps)
{
    const WorkshopChange change{{"music/card/a", "decided"}, "card.decided", words::plain("a card")};
    for (Cut cut{1, Cut::Side::withheld, Cut::Then::open};; ++cut.message) {
        const test::CuttingProxy proxy(cluster().socket(), cut);
        WorkshopChange next = change;
        next.item.content = std::to_string(cut.message);
        {
            const auto workshop = openWorkshop(proxy.address("clerk", database_));
            ASSERT_TRUE(workshop) << workshop.error().message.english();
            const auto kept = (*workshop)->keep({next});
            ASSERT_TRUE(kept) << cut.message << ": " << kept.error().message.english();
            const auto book =
                (*workshop)->keepBook(test::shippedMusicBook(), "draft.handed_out", words::plain(next.item.content));
            ASSERT_TRUE(book) << cut.message << ": " << book.error().message.english();
        }
        const auto workshop = std::move(openWorkshop(address_).value());
        ASSERT_EQ(workshop->items("")->front(), next.item);
        ASSERT_EQ(workshop->trailOf("music/card/a")->size(), static_cast<std::size_t>(cut.message));
        ASSERT_EQ(workshop->trailOf(test::shippedMusicBook().sha256)->size(), static_cast<std::size_t>(cut.message));
        if (!proxy.hasCut())
            break;
    }
    test::expectWhole(*store_);
}

TEST(LostMigration, IsDoneOnceAndSaysWhatWasThereBefore)
{
    const std::string database = cluster().newDatabase();
    for (const Cut::Side side : {Cut::Side::withheld, Cut::Side::delivered}) {
        for (Cut cut{1, side, Cut::Then::open};; ++cut.message) {
            ASSERT_TRUE(cluster().sql(database, "DROP SCHEMA IF EXISTS seatwise CASCADE"));
            const test::CuttingProxy proxy(cluster().socket(), cut);
            const Finished made = test::seatwise(
                {"store", "migrate", "--json", "--grant-to", "clerk", "--store", proxy.address("keeper", database)});
            ASSERT_EQ(made.exitCode, 0) << cut.message << ": " << made.err;
            ASSERT_EQ(made.err, "") << cut.message;
            ASSERT_EQ(made.json()["version_before"], 0) << cut.message;
            ASSERT_TRUE(openStore(cluster().address("clerk", database))) << cut.message;
            if (!proxy.hasCut())
                break;
        }
    }
}

} // namespace

} // namespace seatwise::lost_connection_test
