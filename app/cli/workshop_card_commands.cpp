#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

#include "cli/arguments.h"
#include "cli/store_access.h"
#include "cli/workshop_text.h"

namespace seatwise::cli {

namespace {

void takeCard(Options& takes, std::string& card)
{
    takes.value("card", card, "Id of the card, such as tiers.price-points; show lists them", {"CARD"}).required();
}

/// Keeps a change of a card and shows the card.
Result<Output> keepCard(const Context& context, WorkshopStore& store, WorkshopSession& session, const std::string& id,
                        const Result<WorkshopStep>& step)
{
    const WorksheetCard card = TRY(findCard(session, id));
    const WorkshopStep made = TRY(step);
    TRY(keep(store, session, made.change));
    return cardOutput(made.session, card, context);
}

struct CardRequest
{
    std::string card; ///< empty, where that may be: all
};

Result<Output> show(const CardRequest& request, const Context& context)
{
    return withSession(context, [&](WorkshopStore&, WorkshopSession& session) {
        if (request.card.empty())
            return Result<Output>(sessionOutput(session, context));
        return findCard(session, request.card).map([&](const WorksheetCard& card) {
            return cardOutput(session, card, context);
        });
    });
}

/// What was typed for a card; nothing of what was not given.
struct AnswerRequest
{
    std::string card;
    std::optional<std::string> answer;
    std::optional<std::string> evidence;
    std::optional<std::string> owner;
    std::optional<std::string> decideBy;
    std::optional<std::string> state;
};

Result<CardState> stateIn(const WorksheetCard& card, const std::string& text)
{
    if (card.kind != CardKind::step && card.kind != CardKind::action)
        return misused("--state is for steps and actions; a card such as " + card.id + " is decided with decide");
    for (const CardState state : {CardState::open, CardState::doing, CardState::decided})
        if (toString(state) == text)
            return state;
    return misused("state must be open, doing or decided, not " + inQuotes(text));
}

/// An empty text takes the day away.
Result<std::optional<Date>> dayIn(const std::string& text)
{
    if (text.empty())
        return std::optional<Date>();
    return TRY(Typed<Date>::read(text, "decide-by"));
}

Result<CardEntry> entryWith(const AnswerRequest& typed, const WorkshopSession& session)
{
    const WorksheetCard card = TRY(findCard(session, typed.card));
    if (!typed.answer && !typed.evidence && !typed.owner && !typed.decideBy && !typed.state)
        return misused("give what to write on the card: --answer, --evidence, --owner, --decide-by or --state");
    CardEntry entry = entryOf(session, card.id);
    entry.answer = typed.answer.value_or(entry.answer);
    entry.evidence = typed.evidence.value_or(entry.evidence);
    entry.owner = typed.owner.value_or(entry.owner);
    if (typed.decideBy) {
        entry.decideBy = TRY(dayIn(*typed.decideBy));
    }
    if (typed.state)
        entry.state = TRY(stateIn(card, *typed.state));
    return entry;
}

Result<Output> answer(const AnswerRequest& request, const Context& context)
{
    return withSession(context, [&](WorkshopStore& store, WorkshopSession& session) {
        const auto step =
            entryWith(request, session).and_then([&](const CardEntry& entry) { return written(session, entry); });
        return keepCard(context, store, session, request.card, step);
    });
}

struct DecideRequest
{
    std::string card;
    std::string decision;
    std::string by;
};

Result<Output> decide(const DecideRequest& request, const Context& context)
{
    return withSession(context, [&](WorkshopStore& store, WorkshopSession& session) {
        const auto& [card, decision, by] = request;
        return keepCard(context, store, session, card, cardDecided(session, card, decision, by, today(context)));
    });
}

Result<Output> reopen(const CardRequest& request, const Context& context)
{
    return withSession(context, [&](WorkshopStore& store, WorkshopSession& session) {
        return keepCard(context, store, session, request.card, cardReopened(session, request.card));
    });
}

/// The ballot of "affordability:1" and so on; a priority that is not named has the rank 0, which counts for nothing.
Result<Ballot> ballotIn(const WorkshopSession& session, std::string person, const std::vector<std::string>& scores)
{
    const auto priorities = cardsOf(session, Section::priorities);
    Ballot ballot{std::move(person), std::vector<int>(priorities.size())};
    for (const std::string& score : scores) {
        const std::size_t colon = score.rfind(':');
        const std::string name = score.substr(0, colon);
        const auto found = std::find_if(priorities.begin(), priorities.end(), [&name](const WorksheetCard& priority) {
            return nameOfPriority(priority) == name || priority.id == name;
        });
        const auto rank = colon == std::string::npos ? std::nullopt : seatsIn(score.substr(colon + 1));
        if (found == priorities.end() || !rank || *rank > static_cast<SeatCount>(maxOptions)) {
            std::string names;
            for (const WorksheetCard& priority : priorities)
                names += (names.empty() ? "" : ", ") + std::string(nameOfPriority(priority));
            return misused("a rank must be a priority and its place such as affordability:1, not " + inQuotes(score) +
                           "; the priorities are: " + names);
        }
        int& place = ballot.ranks[static_cast<std::size_t>(found - priorities.begin())];
        if (place != 0)
            return misused(inQuotes(name) + " is ranked twice");
        place = static_cast<int>(*rank);
    }
    return ballot;
}

struct RankRequest
{
    std::string by;
    std::vector<std::string> scores;
    bool withdraw = false;
};

Result<Output> rank(const RankRequest& request, const Context& context)
{
    return withSession(context, [&](WorkshopStore& store, WorkshopSession& session) -> Result<Output> {
        if (request.withdraw != request.scores.empty())
            return misused("give a rank for each priority, or --withdraw");
        const Ballot ballot = TRY(ballotIn(session, request.by, request.scores));
        TRY(keepOnTop(store, session, [&](WorkshopSession on) {
            return request.withdraw ? rankingWithdrawn(std::move(on), request.by) : ranked(std::move(on), ballot);
        }));
        return rankingOutput(session, context);
    });
}

Result<Output> propose(const Proposition& request, const Context& context)
{
    return withSession(context, [&](WorkshopStore& store, WorkshopSession& session) -> Result<Output> {
        Proposition version = request;
        version.on = today(context);
        TRY(keepOnTop(store, session, [&](WorkshopSession on) { return proposed(std::move(on), version); }));
        return propositionsOutput(session, context);
    });
}

} // namespace

Command workshopShowCommand()
{
    return command<CardRequest>("The workshop about a price book, or one of its cards", show,
                                [](Options& takes, CardRequest& to) {
                                    takes.value("card", to.card, "Id of one card; without it all are listed", {"CARD"});
                                });
}

Command workshopAnswerCommand()
{
    return command<AnswerRequest>(
        "Write on a card; what is not given stays as it is", answer, [](Options& takes, AnswerRequest& to) {
            takeCard(takes, to.card);
            takes.value("--answer", to.answer, "The answer, or the note on a step");
            takes.value("--evidence", to.evidence, "What the answer rests on");
            takes.value("--owner", to.owner, "Who sees to it", nameKind);
            takes.value("--decide-by", to.decideBy, "The day to decide by, YYYY-MM-DD", {"DATE"});
            takes.value("--state", to.state, "Of a step or an action: open, doing or decided",
                        {"STATE", "open doing decided"});
        });
}

Command workshopDecideCommand()
{
    return command<DecideRequest>("Decide a card", decide, [](Options& takes, DecideRequest& to) {
        takeCard(takes, to.card);
        takes.value("--decision", to.decision, "What was decided").required();
        takes.value("--by", to.by, "Who decided", nameKind).required();
    });
}

Command workshopReopenCommand()
{
    return command<CardRequest>("Open a decided card again; the decision stays in the audit trail", reopen,
                                [](Options& takes, CardRequest& to) { takeCard(takes, to.card); });
}

Command workshopRankCommand()
{
    return command<RankRequest>(
        "Rank the priorities, in place of what the person ranked before", rank, [](Options& takes, RankRequest& to) {
            takes.value("--by", to.by, "Who ranks", nameKind).required();
            takes.flag("--withdraw", to.withdraw, "Take back what the person ranked");
            takes.values("ranks", to.scores, "Each priority with its rank, 1 the most important: affordability:1",
                         {"NAME:RANK"});
        });
}

Command workshopProposeCommand()
{
    return command<Proposition>("A new version of the value proposition", propose, [](Options& takes, Proposition& to) {
        takes.value("text", to.text, "The value proposition").required();
        takes.value("--by", to.by, "Who proposes it", nameKind);
    });
}

} // namespace seatwise::cli
