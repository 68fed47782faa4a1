// What a workshop hands out: its draft without what was decided, and all that the draft pricing model says.
#include "viewmodels/analysis/survey.h"
#include "viewmodels/format.h"
#include "viewmodels/workshop_view_model.h"

namespace seatwise::ui {

Result<SharedBook> WorkshopViewModel::finishedDraft() const
{
    constexpr std::string_view assumption = "assumption.";
    std::vector<std::string> paths;
    for (const auto& [card, entry] : entries_)
        if (card.starts_with(assumption) && entry.state == CardState::decided)
            paths.push_back(card.substr(assumption.size()));
    return asDraft(draft_.book()).and_then([&paths](const SharedBook& book) { return settled(*book, paths); });
}

Result<DraftModel> WorkshopViewModel::model() const
{
    const SharedBook draft = TRY(finishedDraft());
    DraftModel model{draft, draft_.today(), today_, {}, {}, {}, {}, {}, {}, {}, {}, {}};
    if (!propositions_.empty())
        model.valueProposition = propositions_.back().text;
    model.cards.reserve(cards_.size());
    for (const WorksheetCard& card : cards_)
        model.cards.push_back({card, entry(card.id)});
    if (auto ranking = rankOptions(priorities(), ballots_, Ties::refused))
        model.priorities = std::move(*ranking);
    for (const Ballot& ballot : ballots_)
        model.voters.push_back(ballot.person);
    if (!survey_)
        return model;
    if (auto survey = readSurvey(text(survey_->name), tableOf(*survey_), survey_->choices)) {
        model.survey = survey_->name;
        model.sensitivity = std::move(survey->sensitivity);
        model.demand = std::move(survey->demand);
    }
    return model;
}

} // namespace seatwise::ui
