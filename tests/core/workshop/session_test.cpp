#include "workshop/draft_model.h"
#include "workshop/session.h"

#include <map>
#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "book.h"
#include "claims/book_files.h"
#include "pricing/books.h"
#include "workshop/draft.h"
#include "workshop/drafts.h"
#include "workshop/kept_in_memory.h"

namespace seatwise::session_test {

namespace {

using testing::ElementsAre;
using testing::HasSubstr;

constexpr Date day = Date(std::chrono::year(2026) / 11 / 21);
const std::string pricePoints = "tiers.price-points";
const std::string question = "Ideal price points for each tier?";

class Session : public testing::Test
{
protected:
    [[nodiscard]] WorkshopSession read() const { return readInto(sessionAbout(book_), store).value(); }

    /// Keeps a step of a session and goes on with it.
    static Result<void> make(WorkshopStore& store, WorkshopSession& session, const Result<WorkshopStep>& step)
    {
        const WorkshopStep made = TRY(step);
        TRY(keep(store, session, made.change));
        session.entries = made.session.entries;
        return {};
    }

    [[nodiscard]] Result<void> make(const Result<WorkshopStep>& step) { return make(store, session, step); }

    [[nodiscard]] static CardEntry answer(const std::string& text)
    {
        CardEntry entry;
        entry.card = pricePoints;
        entry.answer = text;
        return entry;
    }

    [[nodiscard]] static Ballot ballot(const std::string& person) { return {person, {1, 2, 3, 4, 5}}; }

    const SharedBook book_ = test::sessionTrack();
    test::KeptInMemory store;
    WorkshopSession session = sessionAbout(book_);
};

TEST_F(Session, BeginsWithTodaysBookAndAnEmptyCardForEachQuestion)
{
    EXPECT_EQ(session.draft, session.today);
    EXPECT_EQ(cardsOf(session, Section::tiers).size(), 3U);
    EXPECT_EQ(entryOf(session, pricePoints).card, pricePoints);
    EXPECT_EQ(entryOf(session, pricePoints).answer, "");
    EXPECT_EQ(decidedOf(session, Section::tiers), 0U);
}

TEST_F(Session, IsReadAgainAsItWasKept)
{
    ASSERT_TRUE(make(written(session, answer("Pro at 34.99"))));
    ASSERT_TRUE(keepOnTop(store, session, [](WorkshopSession on) { return ranked(std::move(on), ballot("Ada")); }));
    ASSERT_TRUE(keepOnTop(store, session, [](WorkshopSession on) {
        return proposed(std::move(on), {"Decisions, not minutes.", "Ada", day});
    }));
    const WorkshopSession again = read();
    EXPECT_EQ(entryOf(again, pricePoints), answer("Pro at 34.99"));
    EXPECT_THAT(again.ballots, ElementsAre(ballot("Ada")));
    EXPECT_THAT(again.propositions, ElementsAre(Proposition{"Decisions, not minutes.", "Ada", day}));
}

TEST_F(Session, LeavesTheWorkshopOfAnotherBookAlone)
{
    ASSERT_TRUE(make(written(session, answer("Pro at 34.99"))));
    const SharedBook other = test::bookOf(test::shippedText("music-learning"));
    EXPECT_EQ(entryOf(readInto(sessionAbout(other), store).value(), pricePoints).answer, "");
}

TEST_F(Session, ChangesNothingButTheCardThatIsWrittenOn)
{
    const WorkshopStep step = written(session, answer("34.99")).value();
    EXPECT_EQ(entryOf(session, pricePoints).answer, "");
    EXPECT_EQ(entryOf(step.session, pricePoints).answer, "34.99");
    EXPECT_EQ(step.change.item, (WorkshopItem{"sessiontrack/card/tiers.price-points", writeCard(answer("34.99"))}));
    EXPECT_EQ(step.change.event, "card.changed");
    EXPECT_EQ(step.change.detail.english(), question);
}

TEST_F(Session, SaysInTheTrailWhatWasDecidedByWhom)
{
    const WorkshopStep step = cardDecided(session, pricePoints, "$34.99", "Ada", day).value();
    EXPECT_EQ(step.change.event, "card.decided");
    EXPECT_EQ(step.change.detail.english(), question + " $34.99 (Ada)");
    EXPECT_EQ(decidedOf(step.session, Section::tiers), 1U);
}

TEST_F(Session, OpensACardAgain)
{
    const WorkshopSession decided = cardDecided(session, pricePoints, "$34.99", "Ada", day)->session;
    const WorkshopStep step = cardReopened(decided, pricePoints).value();
    EXPECT_EQ(step.change.event, "card.reopened");
    EXPECT_EQ(entryOf(step.session, pricePoints).state, CardState::open);
}

TEST_F(Session, RefusesADecisionThatNobodyMade)
{
    const auto step = cardDecided(session, pricePoints, "$34.99", " ", day);
    ASSERT_FALSE(step);
    EXPECT_EQ(step.error().kind, Error::Kind::refused);
}

TEST_F(Session, KnowsNoCardOfAnotherId)
{
    const auto card = findCard(session, "tiers.nothing");
    ASSERT_FALSE(card);
    EXPECT_EQ(card.error().kind, Error::Kind::usage);
    EXPECT_THAT(card.error().message.english(), HasSubstr("\"tiers.nothing\""));
}

TEST_F(Session, TellsOfTwoPeopleOnOneCardTheSecondWhatTheFirstMadeOfIt)
{
    WorkshopSession other = read();
    ASSERT_TRUE(make(store, other, cardDecided(other, pricePoints, "$39.99", "Grace", day)));
    const auto kept = make(written(session, answer("34.99")));
    ASSERT_FALSE(kept);
    EXPECT_EQ(kept.error().kind, Error::Kind::refused);
    EXPECT_EQ(kept.error().message.english(),
              "\"" + question +
                  "\" was changed by somebody else at 2026-11-21T10:15:30Z: the decision is now "
                  "\"$39.99\", the name of who decided is now \"Grace\", the state is now \"decided\"; "
                  "your change is not kept");
    EXPECT_EQ(entryOf(read(), pricePoints).decision, "$39.99");
    EXPECT_EQ(entryOf(read(), pricePoints).answer, "");
}

TEST_F(Session, KeepsAChangeOnceItIsMadeOnWhatTheOtherWrote)
{
    WorkshopSession other = read();
    ASSERT_TRUE(make(store, other, written(other, answer("39.99"))));
    ASSERT_FALSE(make(written(session, answer("34.99"))));
    EXPECT_EQ(entryOf(session, pricePoints).answer, "39.99");
    EXPECT_TRUE(make(written(session, answer("36.99"))));
    EXPECT_EQ(entryOf(read(), pricePoints).answer, "36.99");
}

TEST_F(Session, LetsTwoPeopleWorkOnTwoCards)
{
    WorkshopSession other = read();
    CardEntry cycles = answer("Monthly");
    cycles.card = "tiers.billing-cycles";
    ASSERT_TRUE(make(store, other, written(other, cycles)));
    EXPECT_TRUE(make(written(session, answer("34.99"))));
}

TEST_F(Session, TakesSeveralChangesOfOnePersonOnACard)
{
    ASSERT_TRUE(make(written(session, answer("33"))));
    ASSERT_TRUE(make(written(session, answer("34.99"))));
    ASSERT_TRUE(make(cardDecided(session, pricePoints, "$34.99", "Ada", day)));
    EXPECT_EQ(store.trail.size(), 3U);
}

TEST_F(Session, AddsARankingToThoseThatOthersCastMeanwhile)
{
    WorkshopSession other = read();
    ASSERT_TRUE(keepOnTop(store, other, [](WorkshopSession on) { return ranked(std::move(on), ballot("Grace")); }));
    ASSERT_TRUE(keepOnTop(store, session, [](WorkshopSession on) { return ranked(std::move(on), ballot("Ada")); }));
    EXPECT_THAT(session.ballots, ElementsAre(ballot("Grace"), ballot("Ada")));
    EXPECT_EQ(read().ballots, session.ballots);
}

TEST_F(Session, PutsARankingInPlaceOfTheOneItsPersonCastBefore)
{
    WorkshopSession cast = ranked(session, ballot("Ada"))->session;
    cast = ranked(cast, {"Ada", {5, 4, 3, 2, 1}})->session;
    EXPECT_THAT(cast.ballots, ElementsAre(Ballot{"Ada", {5, 4, 3, 2, 1}}));
    EXPECT_TRUE(rankingWithdrawn(cast, "Ada")->session.ballots.empty());
}

TEST_F(Session, RefusesARankingWithoutAPersonOrWithATie)
{
    EXPECT_EQ(ranked(session, ballot("")).error().message.english(), "the name of who ranks is missing");
    const auto tied = ranked(session, {"Ada", {1, 1, 2, 3, 4}});
    ASSERT_FALSE(tied);
    EXPECT_EQ(tied.error().kind, Error::Kind::usage);
    EXPECT_THAT(tied.error().message.english(), HasSubstr("Feature Richness: expected "));
}

TEST_F(Session, KeepsAVersionOfTheValuePropositionOnceThoughItWaited)
{
    const WorkshopEdit edit = [](WorkshopSession on) { return proposed(std::move(on), {"Heard.", "Ada", day}); };
    session = edit(session)->session; // shown while it waits
    ASSERT_TRUE(keepOnTop(store, session, edit));
    EXPECT_EQ(read().propositions.size(), 1U);
    EXPECT_EQ(store.trail.back().detail, "Version 1 of the value proposition");
}

TEST_F(Session, RefusesAnEmptyValueProposition)
{
    EXPECT_FALSE(proposed(session, {"", "Ada", day}));
}

TEST_F(Session, SaysInTheTrailWhatTheDraftChangesFirst)
{
    const SharedBook draft = withPlanFee(*book_, PlanId("pro"), Rate::parse("34.99").value()).value();
    const WorkshopChange change = changeOfDraft(withDraft(session, draft));
    EXPECT_EQ(change.item.key, "sessiontrack/draft");
    EXPECT_EQ(change.event, "draft.changed");
    EXPECT_THAT(change.detail.english(), testing::AllOf(HasSubstr("$29.99"), HasSubstr("$34.99")));
}

TEST_F(Session, ReadsItsDraftAgain)
{
    const SharedBook draft = withPlanFee(*book_, PlanId("pro"), Rate::parse("34.99").value()).value();
    ASSERT_TRUE(keep(store, session, changeOfDraft(withDraft(session, draft))));
    EXPECT_EQ(planFee(*read().draft, PlanId("pro")), Rate::parse("34.99"));
}

TEST_F(Session, HandsOutADraftWithoutTheAssumptionsThatWereDecided)
{
    const std::string path = book_->assumptions.front().path;
    const WorkshopSession decided = cardDecided(session, "assumption." + path, "As taken", "Ada", day)->session;
    const SharedBook draft = finishedDraft(decided).value();
    EXPECT_TRUE(isDraft(*draft));
    EXPECT_EQ(test::noteOn(*draft, path), "");
    EXPECT_NE(test::noteOn(*book_, path), "");
}

TEST_F(Session, RefusesATableThatIsTooLongToBeKept)
{
    const ImportedTable table{"survey.csv", std::string(maxTableBytes + 1, 'x')};
    EXPECT_FALSE(surveyImported(session, table));
    EXPECT_FALSE(customersImported(session, table));
}

TEST_F(Session, PutsItsSurveyAndItsExperimentIntoTheDraftModel)
{
    const ImportedTable survey{"survey.csv",
                               "too_cheap,cheap,expensive,too_expensive\n10,20,40,60\n15,25,45,65\n20,30,50,70\n"};
    WorkshopSession held = surveyImported(session, survey)->session;
    held.experiment = HeldExperiment{Experiment(), "120 customers, seed 1", held.draft};
    const std::vector<std::string> priorities = inEnglish(prioritiesOf(held));
    const DraftModel model = draftModelOf(held, day, priorities).value();
    EXPECT_EQ(model.survey, "survey.csv");
    ASSERT_TRUE(model.sensitivity);
    EXPECT_EQ(model.sensitivity->respondents, 3);
    EXPECT_EQ(model.experimentSetting.english(), "120 customers, seed 1");
    const SharedBook draft = withPlanFee(*book_, PlanId("pro"), Rate::parse("34.99").value()).value();
    EXPECT_EQ(draftModelOf(withDraft(held, draft), day, priorities)->experimentSetting.english(),
              "120 customers, seed 1; for the draft before its last change");
}

TEST_F(Session, SaysWhyTheDraftModelCannotShowASurvey)
{
    const WorkshopSession held = surveyImported(session, {"survey.csv", "weather\nfair\n"})->session;
    const auto model = draftModelOf(held, day, inEnglish(prioritiesOf(held)));
    ASSERT_FALSE(model);
    EXPECT_THAT(model.error().message.english(), HasSubstr("survey.csv"));
}

TEST_F(Session, SaysWhyTheDraftModelCannotCountABallot)
{
    WorkshopSession held = session;
    held.ballots = {{"Ada", {1, 1, 1, 1, 1}}};
    const auto model = draftModelOf(held, day, inEnglish(prioritiesOf(held)));
    ASSERT_FALSE(model);
    EXPECT_THAT(model.error().message.english(), HasSubstr("the ballot of Ada does not count"));
}

} // namespace

} // namespace seatwise::session_test
