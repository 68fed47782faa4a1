#include "calls/calls.h"

#include "values.h"

namespace seatwise::test {

using std::chrono::July;
using std::chrono::June;

namespace {

const BookReference musicBookReference{"music-learning", "Music platform", "2026.1", std::string(64, 'a')};

} // namespace

ScenarioInputs inputsOf(SeatCount seats)
{
    ScenarioInputs inputs;
    inputs.selection.plan = PlanId("ensemble");
    inputs.selection.seats = seats;
    inputs.selection.billing = Billing::annual;
    return inputs;
}

Outcome outcomeOf(SeatCount seats, std::string_view total)
{
    return {"ensemble", "Ensemble", seats, SeatWord::seats, Billing::annual, money(total), Currency{}};
}

Calculation calculationOf(char letter, SeatCount seats, std::string_view total, std::string_view at)
{
    return {std::string(at), letter, musicBookReference, outcomeOf(seats, total)};
}

Call callOf()
{
    return newCall("call-1", callBegan, {"music-learning", musicBookReference.sha256}, inputsOf(450));
}

Call fullCall()
{
    ScenarioInputs inputs = inputsOf(500);
    Selection& selection = inputs.selection;
    selection.usage = {{"credit", quantity("240.5")}};
    selection.baseAmounts = {{"sale", money("1000")}};
    selection.events = {{"sale", money("9.99")}, {"sale", money("-1.5")}};
    selection.addOns = {AddOnId("support")};
    selection.annualDiscount = percent("12.5");
    selection.start = std::chrono::year{2027} / July / 1;
    selection.anchor = MonthlyAnchor::start;
    selection.termYears = 3;
    selection.offers.promotions = {PromotionCode("SPRING \"26\"")};
    selection.offers.manager = AgreedDiscount{percent("7"), "Board\nmeets; {\"a\": 1}"};
    selection.offers.negotiated = NegotiatedRates{{{10'000, rate("0.045")}}, "Large"};
    selection.period = 2;
    selection.isRenewal = true;
    inputs.budget = Budget{money("1200.50"), Billing::monthly};
    inputs.academic = true;
    inputs.pause = SummerPause{July / 1, June / 30};
    inputs.startTyped = "next Friday, perhaps";
    inputs.pauseFromTyped = "31.2.";
    inputs.pauseToTyped = "später";
    Call call = withScenario(callOf(), {"/home/ada/Preise 2027.json", std::string(64, 'b')}, inputs).value();
    call.scenarios.back().changes = "quote/1";
    call = withCustomer(call, "Lincoln \"Unified\" {District}", "customer/7").value();
    call = withNotes(call, "Renews in May.\n\tAsks for 500; \\ and } too.").value();
    call = recorded(call, calculationOf('A', 450, "1141.80", "2026-11-21T10:16:00Z"), Step::own).value();
    call = recorded(call, calculationOf('B', 500, "1237.80", "2026-11-21T10:17:00Z"), Step::own).value();
    call.forgotten = 3;
    call.front = 'A';
    return call;
}

std::string lettersOf(const Call& call)
{
    std::string letters;
    for (const Scenario& scenario : call.scenarios)
        letters += scenario.letter;
    return letters;
}

} // namespace seatwise::test
