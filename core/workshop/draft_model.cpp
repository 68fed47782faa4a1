#include "workshop/draft_model.h"

#include <utility>

#include "research/survey.h"
#include "words/workshop_words.h"
#include "workshop/draft.h"

namespace seatwise {

namespace {

Result<void> addSurvey(DraftModel& model, const ImportedTable& table)
{
    Survey survey = TRY(readSurvey(table.name, tableOf(table), table.choices, table.range));
    model.survey = table.name;
    model.sensitivity = std::move(survey.sensitivity);
    model.demand = std::move(survey.demand);
    return {};
}

} // namespace

Result<SharedBook> finishedDraft(const WorkshopSession& session)
{
    std::vector<std::string> paths;
    for (const auto& [card, entry] : session.entries)
        if (card.starts_with(assumptionCard) && entry.state == CardState::decided)
            paths.push_back(card.substr(assumptionCard.size()));
    return asDraft(session.draft).and_then([&paths](const SharedBook& book) { return settled(*book, paths); });
}

Result<DraftModel> draftModelOf(const WorkshopSession& session, Date on, const std::vector<std::string>& priorities)
{
    const SharedBook draft = TRY(finishedDraft(session));
    DraftModel model{draft, session.today, on, {}, {}, {}, {}, {}, {}, {}, {}, {}};
    if (!session.propositions.empty())
        model.valueProposition = session.propositions.back().text;
    model.cards.reserve(session.cards.size());
    for (const WorksheetCard& card : session.cards)
        model.cards.push_back({card, entryOf(session, card.id)});
    if (!session.ballots.empty())
        model.priorities = TRY(rankOptions(priorities, session.ballots));
    for (const Ballot& ballot : session.ballots)
        model.voters.push_back(ballot.person);
    if (session.survey)
        TRY(addSurvey(model, *session.survey));
    if (const auto& held = session.experiment) {
        model.experiment = held->result;
        model.experimentSetting = *held->book == *session.draft ? words::plain(held->setting)
                                                                : words::experimentOfEarlierDraft(held->setting);
    }
    return model;
}

} // namespace seatwise
