#include <gtest/gtest.h>

#include "program.h"
#include "quoting/quote_moves.h"
#include "quoting/quote_request.h"
#include "store/stores.h"

namespace seatwise::quote_store_test {

namespace {

using namespace std::chrono;

class QuoteStoreTest : public testing::Test
{
protected:
    Result<Quote> move(std::string_view id, const QuoteMove& move, Date today = test::issueDay)
    {
        return store_->change(id, today, move);
    }

    [[nodiscard]] std::vector<std::string> found(const QuoteSearch& search) const
    {
        std::vector<std::string> ids;
        const auto quotes = store_->list(search).value();
        for (const QuoteSummary& quote : quotes)
            ids.push_back(quote.id.text());
        return ids;
    }

    /// What the command line says of each record of the trail.
    [[nodiscard]] std::vector<std::string> listedDetails() const
    {
        std::vector<std::string> details;
        const auto listed = test::seatwise({"audit", "list", "--json", "--store", place_.location()}).json();
        for (const auto& record : listed["records"])
            details.push_back(record["detail"]);
        return details;
    }

    test::EmptyStore place_;
    std::unique_ptr<QuoteStore> store_ = place_.open();
};

QuoteMove accept(Date day)
{
    return [day](const Quote& quote, const QuoteNumber&) { return accepted(quote, {day, {}, {}}, day); };
}

TEST_F(QuoteStoreTest, GivesBackWhatItKeeps)
{
    const Quote quote = test::save(*store_, test::draft("a")).value();
    EXPECT_EQ(store_->find("a").value(), quote);
    EXPECT_EQ(place_.open()->find("a").value(), quote);
}

TEST_F(QuoteStoreTest, KeepsTheSameQuoteOnce)
{
    ASSERT_TRUE(store_->add(test::draft("a"), test::shippedMusicBook()));
    ASSERT_TRUE(store_->add(test::draft("a"), test::shippedMusicBook()));
    EXPECT_EQ(test::allQuotes(*store_).size(), 1U);
}

TEST_F(QuoteStoreTest, RefusesAnotherQuoteOfTheSameId)
{
    ASSERT_TRUE(store_->add(test::draft("a", 200), test::shippedMusicBook()));
    EXPECT_FALSE(store_->add(test::draft("a", 300), test::shippedMusicBook()));
}

TEST_F(QuoteStoreTest, NumbersQuotesWhenTheyAreIssued)
{
    ASSERT_TRUE(store_->add(test::draft("never-issued"), test::shippedMusicBook()));
    EXPECT_EQ(test::save(*store_, test::draft("a"))->number, (QuoteNumber{2026, 1}));
    EXPECT_EQ(test::save(*store_, test::draft("b"))->number, (QuoteNumber{2026, 2}));
}

TEST_F(QuoteStoreTest, TellsTheNumberOfAnIssueWithoutGivingIt)
{
    ASSERT_TRUE(store_->add(test::draft("a"), test::shippedMusicBook()));
    for (int times = 0; times < 2; ++times)
        EXPECT_EQ(store_->issueOutlook(test::draft("a"), test::issueDay).value(),
                  (IssueOutlook{QuoteNumber{2026, 1}, std::nullopt}));
    EXPECT_EQ(test::save(*store_, test::draft("b"))->number, (QuoteNumber{2026, 1}));
    EXPECT_EQ(store_->issueOutlook(test::draft("a"), test::issueDay)->number, (QuoteNumber{2026, 2}));
}

TEST_F(QuoteStoreTest, FindsAQuoteByItsNumber)
{
    const Quote quote = test::save(*store_, test::draft("a")).value();
    EXPECT_EQ(store_->find("SW-2026-000001").value(), quote);
    EXPECT_EQ(store_->find("SW-2026-000001 r1").value(), quote);
    EXPECT_EQ(store_->find("SW-2026-000001-r1").value(), quote);
    EXPECT_FALSE(store_->find("SW-2026-000001 r2"));
}

TEST_F(QuoteStoreTest, SupersedesTheQuoteThatARevisionReplaces)
{
    const Quote first = test::save(*store_, test::draft("a")).value();
    ASSERT_TRUE(test::save(*store_, revised(first, "b").value()));
    EXPECT_EQ(store_->find("a")->status, QuoteStatus::superseded);
    EXPECT_EQ(nameOf(store_->find("SW-2026-000001").value()), "SW-2026-000001 r2");
}

TEST_F(QuoteStoreTest, RefusesASecondDraftOfTheSameRevision)
{
    const Quote first = test::save(*store_, test::draft("a")).value();
    ASSERT_TRUE(store_->add(revised(first, "b").value(), test::shippedMusicBook()));
    EXPECT_EQ(store_->add(revised(first, "c").value(), test::shippedMusicBook()).error().message.english(),
              "there is a draft or quote SW-2026-000001 r2 already; use that one");
}

Result<Quote> discard(const Quote& draft, const QuoteNumber&)
{
    return discarded(draft);
}

Result<Quote> restore(const Quote& draft, const QuoteNumber&)
{
    return restored(draft);
}

TEST_F(QuoteStoreTest, ListsADiscardedDraftOnlyWhereItIsAskedFor)
{
    ASSERT_TRUE(store_->add(test::draft("a"), test::shippedMusicBook()));
    ASSERT_TRUE(move("a", discard));
    EXPECT_TRUE(test::allQuotes(*store_).empty());
    QuoteSearch search;
    search.status = QuoteStatus::discarded;
    EXPECT_EQ(found(search), std::vector<std::string>{"a"});
    EXPECT_TRUE(store_->verify(std::nullopt)->valid());
}

TEST_F(QuoteStoreTest, BringsADiscardedDraftBackAsItWas)
{
    const Quote before = store_->add(test::draft("a"), test::shippedMusicBook()).value();
    ASSERT_TRUE(move("a", discard));
    ASSERT_TRUE(move("a", restore));
    EXPECT_EQ(store_->find("a").value(), before);
    EXPECT_EQ(store_->audit()->back().event, "quote.restored");
}

TEST_F(QuoteStoreTest, GivesThePlaceOfADiscardedRevisionToTheNext)
{
    const Quote first = test::save(*store_, test::draft("a")).value();
    ASSERT_TRUE(store_->add(revised(first, "b").value(), test::shippedMusicBook()));
    ASSERT_TRUE(move("b", discard));
    ASSERT_TRUE(store_->add(revised(first, "c").value(), test::shippedMusicBook()));
    EXPECT_EQ(store_->find("SW-2026-000001 r2")->id, "c");
    EXPECT_EQ(move("b", restore).error().message.english(),
              "there is a draft or quote SW-2026-000001 r2 already; use that one");
}

TEST_F(QuoteStoreTest, KeepsWhoDecidedAndFindsTheirPurchaseOrder)
{
    const Decision decision{test::issueDay, "Ada Park", "PO-77"};
    ASSERT_TRUE(test::save(*store_, test::draft("a")));
    ASSERT_TRUE(
        move("a", [&](const Quote& quote, const QuoteNumber&) { return accepted(quote, decision, test::issueDay); }));
    EXPECT_EQ(place_.open()->find("a")->decision, decision);
    EXPECT_TRUE(listedDetails().back().ends_with(", accepted on 2026-11-21 by Ada Park, purchase order PO-77"))
        << listedDetails().back();
    QuoteSearch search;
    search.text = "po-77";
    EXPECT_EQ(found(search), std::vector<std::string>{"a"});
    EXPECT_TRUE(store_->verify(std::nullopt)->valid());
}

TEST_F(QuoteStoreTest, ChangesNothingWhenAMoveIsRefused)
{
    const Quote quote = test::save(*store_, test::draft("a")).value();
    const auto trail = store_->audit().value();
    EXPECT_FALSE(move("a", accept(year{2027} / January / 1)));
    EXPECT_EQ(store_->find("a").value(), quote);
    EXPECT_EQ(store_->audit().value(), trail);
}

TEST_F(QuoteStoreTest, ListsExpiredQuotesFromTheDayAfterTheirValidity)
{
    ASSERT_TRUE(test::save(*store_, test::draft("a")));
    QuoteSearch search;
    search.status = QuoteStatus::expired;
    search.today = year{2026} / December / 21;
    EXPECT_TRUE(found(search).empty());
    search.today = year{2026} / December / 22;
    EXPECT_EQ(found(search), std::vector<std::string>{"a"});
}

TEST_F(QuoteStoreTest, SearchesWithoutRegardToCase)
{
    ASSERT_TRUE(test::save(*store_, test::draft("a", 200, "Gymnasium MÜNCHEN")));
    ASSERT_TRUE(test::save(*store_, test::draft("b", 200, "Lycée 100 % Paris")));
    QuoteSearch search;
    search.text = "münchen";
    EXPECT_EQ(found(search), std::vector<std::string>{"a"});
    search.text = "100 %";
    EXPECT_EQ(found(search), std::vector<std::string>{"b"});
    search.text = "2026-000002";
    EXPECT_EQ(found(search), std::vector<std::string>{"b"});
    search.text = "_";
    EXPECT_TRUE(found(search).empty());
}

TEST_F(QuoteStoreTest, RecomputesAQuoteToTheSameCentsWithTheBookItKept)
{
    const Quote quote = test::save(*store_, test::draft("a", 1'234)).value();
    const SharedBook book = store_->bookOf(quote).value();
    EXPECT_EQ(price(*book, quote.selection)->total(), charged(quote).total());
    EXPECT_EQ(book->sha256, quote.book.sha256);
}

TEST_F(QuoteStoreTest, RecordsEveryStepInTheTrail)
{
    ASSERT_TRUE(test::save(*store_, test::draft("a")));
    ASSERT_TRUE(move("a", accept(test::issueDay)));
    std::vector<std::string> events;
    const auto records = store_->audit().value();
    for (const AuditRecord& record : records)
        events.push_back(record.event);
    EXPECT_EQ(events, (std::vector<std::string>{"price_book.used", "quote.drafted", "quote.issued", "quote.accepted"}));
}

/// A draft of which the trail has everything to tell.
Quote approvedDraft()
{
    const Quote plain = test::draft("a");
    Selection selection = plain.selection;
    selection.annualDiscount = Percent::parse("20");
    Quote draft = draftQuote(test::shippedMusicBook(), selection, plain.details, plain.id).value();
    draft.approval = Approval{"Grace", "three years", test::issueDay};
    return draft;
}

TEST_F(QuoteStoreTest, TellsOnTheCommandLineInEnglishWhatHappened)
{
    ASSERT_TRUE(store_->addRequested(approvedDraft(), test::shippedMusicBook(), "--seats 200"));
    ASSERT_TRUE(move("a", [](const Quote& draft, const QuoteNumber& next) {
        return issued(draft, next, test::issueDay, "promised in June");
    }));
    ASSERT_TRUE(move("a", accept(test::issueDay)));
    const std::string price = " for Sample School District, $521.76, price book Music platform 2026.1, annual policy "
                              "20 %, approved by Grace";
    const std::string reason = ", issued outside the dates of its price book: promised in June";
    EXPECT_EQ(listedDetails(),
              (std::vector<std::string>{"asked for with --seats 200", "Music platform 2026.1", "draft a" + price,
                                        "SW-2026-000001 r1" + price + reason,
                                        "SW-2026-000001 r1" + price + ", accepted on 2026-11-21" + reason}));
    EXPECT_TRUE(store_->verify(std::nullopt)->valid());
}

TEST_F(QuoteStoreTest, KeepsInTheTrailTheMessageWithTheEnglishOfItsDay)
{
    ASSERT_TRUE(store_->addRequested(test::draft("a"), test::shippedMusicBook(), "--seats 200"));
    const auto records = store_->audit().value();
    ASSERT_EQ(records.size(), 3U);
    EXPECT_EQ(records[0].detail, R"({"text":"asked for with --seats 200","id":"askedForWith","with":["--seats 200"]})");
    EXPECT_EQ(records[1].detail, "Music platform 2026.1");
    EXPECT_EQ(records[2].detail, R"({"text":"draft a for Sample School District, $652.20, price book Music platform )"
                                 R"(2026.1","id":"draftInTrail","with":["a","Sample School District","652.20 USD",)"
                                 R"("Music platform","2026.1"]})");
}

TEST_F(QuoteStoreTest, ShowsARecordOfBeforeAsTheTextThatItIs)
{
    ASSERT_TRUE(test::save(*store_, test::draft("a")));
    AuditRecord last = store_->audit()->back();
    last.detail = "SW-2026-000001 r1 for Sample School District, EUR 652.20, price book music-learning 2026.1";
    const std::string asBefore = "UPDATE audit SET detail = '" + last.detail + "', hash = '" + hashOf(last) +
                                 "' WHERE sequence = " + std::to_string(last.sequence);
    store_.reset();
    ASSERT_TRUE(place_.tamper(asBefore.c_str()));
    EXPECT_TRUE(place_.open()->verify(std::nullopt)->valid());
    EXPECT_EQ(listedDetails().back(), last.detail);
}

TEST_F(QuoteStoreTest, IsWholeAsWritten)
{
    ASSERT_TRUE(test::save(*store_, test::draft("a")));
    const AuditReport report = store_->verify(std::nullopt).value();
    EXPECT_TRUE(report.valid()) << report.problem.english();
    EXPECT_TRUE(store_->verify(report.head)->valid());
    EXPECT_FALSE(store_->verify(std::string(64, 'f'))->valid());
}

TEST_F(QuoteStoreTest, TakesADamagedQuoteForNoFreeNumber)
{
    const Quote first = test::save(*store_, test::draft("a")).value();
    ASSERT_TRUE(store_->add(revised(first, "b").value(), test::shippedMusicBook()));
    store_.reset();
    ASSERT_TRUE(place_.tamper("UPDATE quotes SET customer = 'Nobody' WHERE id = 'b'"));
    const auto added = place_.open()->add(revised(first, "c").value(), test::shippedMusicBook());
    EXPECT_NE(added.error().message.english().find("the quote b in "), std::string::npos)
        << added.error().message.english();
    EXPECT_NE(added.error().message.english().find("is damaged"), std::string::npos) << added.error().message.english();
}

TEST_F(QuoteStoreTest, TellsNoQuoteFromADamagedOne)
{
    ASSERT_TRUE(test::save(*store_, test::draft("a")));
    EXPECT_FALSE(store_->findIfKept("b").value());
    store_.reset();
    ASSERT_TRUE(place_.tamper("UPDATE quotes SET customer = 'Nobody' WHERE id = 'a'"));
    EXPECT_FALSE(place_.open()->findIfKept("a"));
}

/// Of 200 and of 300 seats a year.
Quote draftOfTwo(const std::string& id)
{
    QuoteRequest request = requestOf(test::draft(id));
    request.others = {{request.selection, "More room"}};
    request.others.front().selection.seats = 300;
    return draftQuote(test::shippedMusicBook(), request, QuoteId(id)).value();
}

TEST_F(QuoteStoreTest, ShowsTheOptionThatWasTaken)
{
    ASSERT_TRUE(test::save(*store_, draftOfTwo("a")));
    EXPECT_EQ(test::allQuotes(*store_).front().options, 2);
    EXPECT_EQ(test::allQuotes(*store_).front().seats, 200);
    const auto taken = move("a", [](const Quote& quote, const QuoteNumber&) {
        Decision decision{test::issueDay, {}, {}};
        decision.option = 2;
        return accepted(quote, decision, test::issueDay);
    });
    ASSERT_TRUE(taken) << taken.error().message.english();
    EXPECT_EQ(test::allQuotes(*store_).front().seats, 300);
    EXPECT_FALSE(test::allQuotes(*store_).front().damaged);
    EXPECT_EQ(store_->find("a").value(), *taken);
    EXPECT_TRUE(store_->verify(std::nullopt)->valid());
}

TEST_F(QuoteStoreTest, SeesThatTheNumberOfOptionsWasChanged)
{
    ASSERT_TRUE(test::save(*store_, draftOfTwo("a")));
    ASSERT_TRUE(test::save(*store_, test::draft("b")));
    store_.reset();
    ASSERT_TRUE(place_.tamper("UPDATE quotes SET options = NULL WHERE id = 'a'"));
    EXPECT_FALSE(place_.open()->verify(std::nullopt)->valid());
    ASSERT_TRUE(place_.tamper("UPDATE quotes SET options = 2"));
    EXPECT_TRUE(test::allQuotes(*place_.open()).front().damaged); // b, the newest
}

/// A statement that somebody runs beside the program, and what it falsifies.
class TamperedStore : public QuoteStoreTest, public testing::WithParamInterface<std::pair<std::string, const char*>>
{
};

TEST_P(TamperedStore, IsSeen)
{
    ASSERT_TRUE(test::save(*store_, test::draft("a")));
    ASSERT_TRUE(test::save(*store_, test::draft("b")));
    store_.reset();
    ASSERT_TRUE(place_.tamper(GetParam().second));
    EXPECT_FALSE(place_.open()->verify(std::nullopt)->valid());
}

INSTANTIATE_TEST_SUITE_P(
    Statements, TamperedStore,
    testing::Values(std::pair{"Total", "UPDATE quotes SET total = total - 1 WHERE id = 'a'"},
                    std::pair{"Status", "UPDATE quotes SET status = 'accepted' WHERE id = 'a'"},
                    std::pair{"Content", "UPDATE quote_contents SET content = replace(content, '652.2', '552.2')"},
                    std::pair{"Customer", "UPDATE quotes SET customer = 'Nobody' WHERE id = 'b'"},
                    std::pair{"Trail", "UPDATE audit SET detail = 'nothing' WHERE sequence = 2"},
                    std::pair{"TrailCut", "DELETE FROM audit WHERE sequence = 5"},
                    std::pair{"QuoteGone", "DELETE FROM quote_contents WHERE id = 'b'"}),
    [](const auto& row) { return row.param.first; });

} // namespace

} // namespace seatwise::quote_store_test
