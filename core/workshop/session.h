#pragma once

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "calendar/date.h"
#include "money/error.h"
#include "pricebook/price_book.h"
#include "research/experiment.h"
#include "research/ranking.h"
#include "workshop/card.h"
#include "workshop/contributions.h"
#include "workshop/worksheet.h"
#include "workshop/workshop_store.h"

namespace seatwise {

/// An experiment that was run in a workshop. It is shown and printed, not kept.
struct HeldExperiment
{
    Experiment result;
    std::string setting; ///< "120 customers, 24 months, 200 runs, seed 1"
    SharedBook book;     ///< the draft it was run on
};

/// What a pricing workshop has written, decided and tried about a price book, as a value. Any book can have one.
struct WorkshopSession
{
    SharedBook today;                                      ///< the book it works on
    SharedBook draft;                                      ///< what its levers made of it
    std::vector<WorksheetCard> cards;                      ///< cardsFor() the draft
    std::map<std::string, CardEntry, std::less<>> entries; ///< what was written, by the id of the card
    std::vector<Ballot> ballots;           ///< how each person ranks the priorities, in the order of the worksheet
    std::vector<Proposition> propositions; ///< oldest first
    std::optional<ImportedTable> survey;   ///< the table that was imported last
    std::optional<ImportedTable> customers;
    std::optional<HeldExperiment> experiment;
    std::map<std::string, std::string, std::less<>>
        cardsRead; ///< the item of each card as the store was known to have it
};

/// A session about a book in which nothing was said yet.
[[nodiscard]] WorkshopSession sessionAbout(const SharedBook& book);

/// The session with all that a store holds of it; of a draft that was never kept the one it has stays. Failed, naming
/// the item, for one that cannot be read.
[[nodiscard]] Result<WorkshopSession> readInto(WorkshopSession session, const WorkshopStore& store);

/// Whether a store holds anything of a workshop about a book of this id.
[[nodiscard]] Result<bool> hasWorkshop(const WorkshopStore& store, const BookId& book);

[[nodiscard]] std::vector<WorksheetCard> cardsOf(const WorkshopSession& session, Section section);
/// The card of an id. Misused, saying where the ids are, for another one.
[[nodiscard]] Result<WorksheetCard> findCard(const WorkshopSession& session, std::string_view id);
/// What was written on a card; empty fields where nothing was.
[[nodiscard]] CardEntry entryOf(const WorkshopSession& session, std::string_view card);
/// The priorities to rank, in the order of the worksheet.
[[nodiscard]] std::vector<Message> prioritiesOf(const WorkshopSession& session);
/// How many cards of a section are decided or done.
[[nodiscard]] std::size_t decidedOf(const WorkshopSession& session, Section section);

/// What the audit trail calls a card's item.
[[nodiscard]] std::string keyOfCard(const WorkshopSession& session, std::string_view card);

/// The session after a change, and what the store is to keep of it.
struct WorkshopStep
{
    WorkshopSession session;
    WorkshopChange change;
};

/// Something written on a card. Refused as checkCard().
[[nodiscard]] Result<WorkshopStep> written(WorkshopSession session, const CardEntry& entry);
/// A card decided, as decided() of its entry.
[[nodiscard]] Result<WorkshopStep> cardDecided(WorkshopSession session, const std::string& card, std::string decision,
                                               std::string by, Date on);
/// A card open again.
[[nodiscard]] Result<WorkshopStep> cardReopened(WorkshopSession session, const std::string& card);

/// A ballot in place of the one its person cast before. Misused: no person, a ballot that does not count.
[[nodiscard]] Result<WorkshopStep> ranked(WorkshopSession session, const Ballot& ballot);
/// Without the ballot of a person.
[[nodiscard]] Result<WorkshopStep> rankingWithdrawn(WorkshopSession session, std::string_view person);
/// One more version of the value proposition. Misused without a text.
[[nodiscard]] Result<WorkshopStep> proposed(WorkshopSession session, const Proposition& version);

/// A survey or the customers of an experiment. Refused above maxTableBytes.
[[nodiscard]] Result<WorkshopStep> surveyImported(WorkshopSession session, const ImportedTable& table);
[[nodiscard]] Result<WorkshopStep> customersImported(WorkshopSession session, const ImportedTable& table);

/// The session with another draft, which changeOfDraft() keeps.
[[nodiscard]] WorkshopSession withDraft(WorkshopSession session, const SharedBook& draft);
[[nodiscard]] WorkshopChange changeOfDraft(const WorkshopSession& session);
/// Keeps a change. Of a card that somebody else changed since it was read nothing is kept: refused with what stands on
/// it now, which the session then holds.
[[nodiscard]] Result<void> keep(WorkshopStore& store, WorkshopSession& session, WorkshopChange change);

/// A change of what several people add to.
using WorkshopEdit = std::function<Result<WorkshopStep>(WorkshopSession session)>;

/// Makes a change of ballots or propositions on what the store holds of them now, and keeps it.
[[nodiscard]] Result<void> keepOnTop(WorkshopStore& store, WorkshopSession& session, const WorkshopEdit& edit);

} // namespace seatwise
