#include "documents/some_model.h"

#include <utility>

#include "book.h"
#include "shipped_books.h"
#include "words/analysis_words.h"
#include "words/workshop_words.h"

namespace seatwise::ui::test {

namespace {

AnsweredCard card(const char* id, Section section, Message text)
{
    AnsweredCard card{{id, section, CardKind::question, std::move(text)}, {}};
    card.entry.card = id;
    return card;
}

std::vector<AnsweredCard> cards()
{
    AnsweredCard decided = card("tiers.price-points", Section::tiers, words::cardPricePoints());
    decided.entry.answer = "Pro is too cheap.";
    decided.entry.evidence = "survey.csv, 40 answers";
    decided.entry.owner = "Ada";
    decided.entry.decideBy = parseDate("2026-12-01");
    decided.entry.state = CardState::decided;
    decided.entry.decision = "Raise Pro to $34.99";
    decided.entry.decidedBy = "Grace";
    decided.entry.decidedOn = parseDate("2026-11-20");
    return {decided, card("credits.packages", Section::credits, words::cardCreditPackages())};
}

PriceSensitivity sensitivity()
{
    PriceSensitivity found;
    found.respondents = 4;
    found.curves = {{Money::whole(10), 4, 4, 0, 0},
                    {Money::whole(20), 2, 3, 1, 0},
                    {Money::whole(30), 0, 1, 3, 2},
                    {Money::whole(40), 0, 0, 4, 4}};
    found.pmc = Money::whole(21);
    found.opp = Money::whole(24);
    found.idp = Money::whole(25);
    found.pme = Money::whole(28);
    return found;
}

} // namespace

DraftModel sampleModel()
{
    DraftModel model;
    model.today = shippedBook("sessiontrack");
    seatwise::test::Book draft = model.today;
    draft.id = "sessiontrack-draft";
    draft.name = "SessionTrack (draft)";
    draft.version = "2026.1-draft";
    for (Plan& plan : draft.plans)
        if (plan.id == "pro")
            plan.charges.front().monthly = Flat{*Rate::parse("34.99")};
    model.draft = draft;
    model.on = *parseDate("2026-11-21");
    model.valueProposition = "Conversations become decisions.";
    model.cards = cards();
    model.priorities = Ranking{{{"Scalability", Quantity::whole(9), 1}, {"User Affordability", Quantity::whole(4), 2}},
                               Fraction{5, 8}};
    model.voters = {"Ada", "Grace", "Linus"};
    model.sensitivity = sensitivity();
    model.demand = Demand{20,
                          {{Money::whole(20), 10, 8, Percent::whole(80), Money::whole(1'600)},
                           {Money::whole(30), 10, 6, Percent::whole(60), Money::whole(1'800)}},
                          Money::whole(30)};
    model.survey = "survey-2026.csv";
    model.experiment =
        Experiment{{{RevenueModel::hybrid, Money::whole(1'234), Money::whole(1'001), Money::whole(1'200),
                     Money::whole(1'500), 7, 5}},
                   {{"usage_noise", words::assumedSpread(Percent::whole(30)), words::usageNoiseIsFor()}}};
    model.experimentSetting = words::plain("120 customers, 24 months, 200 runs, seed 1");
    return model;
}

} // namespace seatwise::ui::test
