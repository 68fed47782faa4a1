// What people bring to a workshop beside the cards. Somebody else may add theirs in the same store, so each is added to
// what is kept at the moment it is kept.
#include <algorithm>

#include "viewmodels/format.h"
#include "viewmodels/workshop_items.h"
#include "viewmodels/workshop_view_model.h"
#include "words/features.h"
#include "words/trail_words.h"

namespace seatwise::ui {

Result<std::optional<std::string>> WorkshopViewModel::kept(std::string_view name)
{
    const std::string key = keyOf(name);
    for (WorkshopItem& item : TRY(TRY(store())->items(key)))
        if (item.key == key)
            return std::move(item.content);
    return std::nullopt;
}

std::vector<std::string> WorkshopViewModel::priorities() const
{
    std::vector<std::string> texts;
    for (const WorksheetCard& card : cards_)
        if (card.kind == CardKind::priority)
            texts.push_back(text(card.text).toStdString());
    return texts;
}

Result<void> WorkshopViewModel::changeBallots(const QString& called, const std::string& person,
                                              const std::function<void(std::vector<Ballot>&)>& change,
                                              const Message& detail)
{
    const auto outcome =
        waiting_.make({"ballot " + person, called, [=, this]() -> Result<void> {
                           const auto content = TRY(kept(ballotsItem));
                           std::vector<Ballot> ballots =
                               content ? TRY(readKeptBallots(*content)) : std::vector<Ballot>();
                           change(ballots);
                           TRY(write({{keyOf(ballotsItem), writeBallots(ballots)}, "priorities.ranked", detail}));
                           ballots_ = std::move(ballots);
                           return {};
                       }});
    if (outcome.waits)
        change(ballots_);
    emit ballotsChanged();
    return keptOrWaits(outcome);
}

Result<void> WorkshopViewModel::cast(const Ballot& ballot)
{
    if (ballot.person.empty())
        return misused(WorkshopWords::tr("The name of who ranks is missing").toStdString());
    const auto options = priorities();
    if (const auto fault = faultOf(ballot.ranks, options, Ties::refused))
        return misused(WorkshopWords::tr("%1: expected %2")
                           .arg(text(options[fault->option]), text(fault->expected))
                           .toStdString());
    const auto replace = [ballot](std::vector<Ballot>& ballots) {
        const auto same = std::find_if(ballots.begin(), ballots.end(),
                                       [&ballot](const Ballot& each) { return each.person == ballot.person; });
        if (same == ballots.end())
            ballots.push_back(ballot);
        else
            *same = ballot;
    };
    return changeBallots(WorkshopWords::tr("The ranking of %1").arg(text(ballot.person)), ballot.person, replace,
                         words::prioritiesRanked(ballot.person));
}

Result<void> WorkshopViewModel::withdraw(const std::string& person)
{
    const auto remove = [person](std::vector<Ballot>& ballots) {
        std::erase_if(ballots, [&person](const Ballot& each) { return each.person == person; });
    };
    return changeBallots(WorkshopWords::tr("Withdraw the ranking of %1").arg(text(person)), person, remove,
                         words::rankingWithdrawn(person));
}

Result<void> WorkshopViewModel::add(const Proposition& version)
{
    const auto content = TRY(kept(propositionsItem));
    std::vector<Proposition> versions = content ? TRY(readPropositions(*content)) : std::vector<Proposition>();
    versions.push_back(version);
    TRY(write({{keyOf(propositionsItem), writePropositions(versions)},
               "proposition.added",
               words::propositionVersion(versions.size())}));
    propositions_ = std::move(versions);
    return {};
}

Result<void> WorkshopViewModel::propose(const QString& proposal, const QString& by)
{
    if (proposal.trimmed().isEmpty())
        return misused(WorkshopWords::tr("The value proposition is empty").toStdString());
    const Proposition version{proposal.trimmed().toStdString(), by.trimmed().toStdString(), today_};
    const bool waitsAlready = !waiting_.isEmpty() && !propositions_.empty() && propositions_.back() == version;
    const auto outcome = waiting_.make({"proposition " + version.text + "\n" + version.by,
                                        WorkshopWords::tr("A version of the value proposition"),
                                        [this, version] { return add(version); }});
    if (outcome.waits && !waitsAlready)
        propositions_.push_back(version);
    emit propositionsChanged();
    return keptOrWaits(outcome);
}

Result<void> WorkshopViewModel::keepSurvey(const ImportedTable& table)
{
    if (table.text.size() > mostTableBytes)
        return refused(WorkshopWords::tr("The survey is used but not kept: it is longer than %1 bytes")
                           .arg(mostTableBytes)
                           .toStdString());
    survey_ = table;
    return keptOrWaits(
        keepItem(WorkshopWords::tr("The survey %1").arg(text(table.name)),
                 {{keyOf(surveyItem), writeImportedTable(table)}, "survey.imported", words::plain(table.name)}));
}

Result<void> WorkshopViewModel::keepCustomers(const ImportedTable& table)
{
    if (table.text.size() > mostTableBytes)
        return refused(WorkshopWords::tr("The customers are used but not kept: the list is longer than %1 bytes")
                           .arg(mostTableBytes)
                           .toStdString());
    customers_ = table;
    return keptOrWaits(
        keepItem(WorkshopWords::tr("The customers %1").arg(text(table.name)),
                 {{keyOf(customersItem), writeImportedTable(table)}, "customers.imported", words::plain(table.name)}));
}

} // namespace seatwise::ui
