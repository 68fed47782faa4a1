#include <algorithm>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

#include "cli/arguments.h"
#include "cli/terms.h"
#include "cli/today.h"
#include "cli/workshop_commands.h"
#include "cli/workshop_text.h"

namespace seatwise::cli {

namespace {

void addCardArgument(CLI::App& command, std::string& card)
{
    command.add_option("card", card, "Id of the card, such as tiers.price-points; show lists them")
        ->type_name("CARD")
        ->required();
}

/// Keeps a change of a card and shows the card.
Result<Output> keepCard(const GlobalOptions& global, WorkshopStore& store, WorkshopSession& session,
                        const std::string& id, const Result<WorkshopStep>& step)
{
    const WorksheetCard card = TRY(findCard(session, id));
    const WorkshopStep made = TRY(step);
    TRY(keep(store, session, made.change));
    return cardOutput(made.session, card, global);
}

void addShow(WorkshopCommands& commands)
{
    const auto id = std::make_shared<std::string>();
    CLI::App* command = commands.add("show", "The workshop about a price book, or one of its cards",
                                     [id](const GlobalOptions& global, WorkshopStore&, WorkshopSession& session) {
                                         if (id->empty())
                                             return Result<Output>(sessionOutput(session, global));
                                         return findCard(session, *id).map([&](const WorksheetCard& card) {
                                             return cardOutput(session, card, global);
                                         });
                                     });
    command->add_option("card", *id, "Id of one card; without it all are listed")->type_name("CARD");
}

/// What was typed for a card; nothing of what was not given.
struct TypedEntry
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

Result<CardEntry> entryWith(const TypedEntry& typed, const WorkshopSession& session)
{
    const WorksheetCard card = TRY(findCard(session, typed.card));
    if (!typed.answer && !typed.evidence && !typed.owner && !typed.decideBy && !typed.state)
        return misused("give what to write on the card: --answer, --evidence, --owner, --decide-by or --state");
    CardEntry entry = entryOf(session, card.id);
    entry.answer = typed.answer.value_or(entry.answer);
    entry.evidence = typed.evidence.value_or(entry.evidence);
    entry.owner = typed.owner.value_or(entry.owner);
    if (typed.decideBy)
        entry.decideBy = TRY(parseOptionalDate(*typed.decideBy, "decide-by"));
    if (typed.state)
        entry.state = TRY(stateIn(card, *typed.state));
    return entry;
}

void addAnswer(WorkshopCommands& commands)
{
    const auto typed = std::make_shared<TypedEntry>();
    CLI::App* command =
        commands.add("answer", "Write on a card; what is not given stays as it is",
                     [typed](const GlobalOptions& global, WorkshopStore& store, WorkshopSession& session) {
                         return keepCard(global, store, session, typed->card,
                                         entryWith(*typed, session).and_then([&](const CardEntry& entry) {
                                             return written(session, entry);
                                         }));
                     });
    addCardArgument(*command, typed->card);
    command->add_option("--answer", typed->answer, "The answer, or the note on a step")->type_name("TEXT");
    command->add_option("--evidence", typed->evidence, "What the answer rests on")->type_name("TEXT");
    command->add_option("--owner", typed->owner, "Who sees to it")->type_name("NAME");
    command->add_option("--decide-by", typed->decideBy, "The day to decide by, YYYY-MM-DD")->type_name("DATE");
    command->add_option("--state", typed->state, "Of a step or an action: open, doing or decided")->type_name("STATE");
}

void addDecide(WorkshopCommands& commands)
{
    struct Typed
    {
        std::string card;
        std::string decision;
        std::string by;
    };
    const auto typed = std::make_shared<Typed>();
    CLI::App* command =
        commands.add("decide", "Decide a card",
                     [typed](const GlobalOptions& global, WorkshopStore& store, WorkshopSession& session) {
                         return keepCard(global, store, session, typed->card,
                                         cardDecided(session, typed->card, typed->decision, typed->by, today(global)));
                     });
    addCardArgument(*command, typed->card);
    command->add_option("--decision", typed->decision, "What was decided")->type_name("TEXT")->required();
    command->add_option("--by", typed->by, "Who decided")->type_name("NAME")->required();
}

void addReopen(WorkshopCommands& commands)
{
    const auto id = std::make_shared<std::string>();
    CLI::App* command = commands.add("reopen", "Open a decided card again; the decision stays in the audit trail",
                                     [id](const GlobalOptions& global, WorkshopStore& store, WorkshopSession& session) {
                                         return keepCard(global, store, session, *id, cardReopened(session, *id));
                                     });
    addCardArgument(*command, *id);
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
        if (found == priorities.end() || !rank || *rank > static_cast<SeatCount>(mostOptions)) {
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

void addRank(WorkshopCommands& commands)
{
    struct Typed
    {
        std::string by;
        std::vector<std::string> scores;
        bool withdraw = false;
    };
    const auto typed = std::make_shared<Typed>();
    CLI::App* command = commands.add(
        "rank", "Rank the priorities, in place of what the person ranked before",
        [typed](const GlobalOptions& global, WorkshopStore& store, WorkshopSession& session) -> Result<Output> {
            if (typed->withdraw != typed->scores.empty())
                return misused("give a rank for each priority, or --withdraw");
            const Ballot ballot = TRY(ballotIn(session, typed->by, typed->scores));
            TRY(keepOnTop(store, session, [&](WorkshopSession on) {
                return typed->withdraw ? rankingWithdrawn(std::move(on), typed->by) : ranked(std::move(on), ballot);
            }));
            return rankingOutput(session, global);
        });
    command->add_option("--by", typed->by, "Who ranks")->type_name("NAME")->required();
    command->add_flag("--withdraw", typed->withdraw, "Take back what the person ranked");
    command->add_option("ranks", typed->scores, "Each priority with its rank, 1 the most important: affordability:1")
        ->type_name("NAME:RANK");
}

void addPropose(WorkshopCommands& commands)
{
    const auto version = std::make_shared<Proposition>();
    CLI::App* command = commands.add(
        "propose", "A new version of the value proposition",
        [version](const GlobalOptions& global, WorkshopStore& store, WorkshopSession& session) -> Result<Output> {
            version->on = today(global);
            TRY(keepOnTop(store, session, [&](WorkshopSession on) { return proposed(std::move(on), *version); }));
            return propositionsOutput(session, global);
        });
    command->add_option("text", version->text, "The value proposition")->type_name("TEXT")->required();
    command->add_option("--by", version->by, "Who proposes it")->type_name("NAME");
}

} // namespace

void addCardCommands(WorkshopCommands& commands)
{
    addShow(commands);
    addAnswer(commands);
    addDecide(commands);
    addReopen(commands);
    addRank(commands);
    addPropose(commands);
}

} // namespace seatwise::cli
