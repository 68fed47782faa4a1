#include "workshop/session.h"

#include <algorithm>
#include <utility>

#include "claims/reader.h"
#include "pricebook/writer.h"
#include "text/find.h"
#include "words/tables_words.h"
#include "words/trail_words.h"
#include "words/workshop_words.h"
#include "workshop/book_differences.h"

namespace seatwise {

namespace {

// What the pieces of a workshop are called in the store, after the id of their price book and a slash.
constexpr std::string_view cardItem = "card/"; ///< and the id of the card
constexpr std::string_view draftItem = "draft";
constexpr std::string_view ballotsItem = "ballots";
constexpr std::string_view propositionsItem = "propositions";
constexpr std::string_view surveyItem = "survey";
constexpr std::string_view customersItem = "customers";

std::string keyOf(const BookId& book, std::string_view name)
{
    return book + "/" + std::string(name);
}

std::string keyOf(const WorkshopSession& session, std::string_view name)
{
    return keyOf(session.today->id, name);
}

template<class T, class Into>
Result<void> takeAs(Into& into, Result<T> read)
{
    into = TRY(std::move(read));
    return {};
}

Result<void> takeDraft(WorkshopSession& session, const std::string& content)
{
    auto book = readPriceBook(content);
    if (!book)
        return tl::make_unexpected(asError(book.error()));
    session = withDraft(std::move(session), *book);
    return {};
}

Result<void> takeCard(WorkshopSession& session, const std::string& card, const std::string& content)
{
    session.entries[card] = TRY(readCard(content));
    session.cardsRead[card] = content;
    return {};
}

Result<void> take(WorkshopSession& session, const WorkshopItem& item)
{
    const std::string name = item.key.substr(session.today->id.text().size() + 1);
    if (name.starts_with(cardItem))
        return takeCard(session, name.substr(cardItem.size()), item.content);
    if (name == draftItem)
        return takeDraft(session, item.content);
    if (name == ballotsItem)
        return takeAs(session.ballots, readKeptBallots(item.content));
    if (name == propositionsItem)
        return takeAs(session.propositions, readPropositions(item.content));
    if (name == surveyItem)
        return takeAs(session.survey, readImportedTable(item.content));
    if (name == customersItem)
        return takeAs(session.customers, readImportedTable(item.content));
    return {}; // of a later Seatwise
}

/// The content of one item; empty where nothing was kept.
Result<std::string> contentOf(const WorkshopStore& store, const std::string& key)
{
    for (WorkshopItem& item : TRY(store.items(key)))
        if (item.key == key)
            return std::move(item.content);
    return std::string();
}

Message textOnCard(const WorkshopSession& session, const std::string& card)
{
    const auto found = findCard(session, card);
    return found ? found->text : words::plain(card);
}

Result<WorkshopStep> stepOn(WorkshopSession session, const CardEntry& entry, std::string event, Message detail)
{
    TRY(checkCard(entry));
    session.entries[entry.card] = entry;
    WorkshopItem item{keyOfCard(session, entry.card), writeCard(entry)};
    return WorkshopStep{std::move(session), {std::move(item), std::move(event), std::move(detail)}};
}

WorkshopStep stepOfBallots(WorkshopSession session, Message detail)
{
    WorkshopItem item{keyOf(session, ballotsItem), writeBallots(session.ballots)};
    return {std::move(session), {std::move(item), "priorities.ranked", std::move(detail)}};
}

/// Where a session holds a table, and under which name and with which event it is kept.
struct TableItem
{
    decltype(&WorkshopSession::survey) table;
    std::string_view item;
    const char* event;
    const Words<void(Number)>& tooLong;
};

Result<WorkshopStep> imported(WorkshopSession session, const ImportedTable& table, const TableItem& as)
{
    if (table.text.size() > maxTableBytes)
        return refused(as.tooLong(maxTableBytes));
    session.*as.table = table;
    WorkshopChange change{{keyOf(session, as.item), writeImportedTable(table)}, as.event, words::plain(table.name)};
    return WorkshopStep{std::move(session), std::move(change)};
}

/// The first change, and how many more there are.
Message draftDetail(const std::vector<BookDifference>& differences)
{
    if (differences.empty())
        return words::draftIsTodaysBook();
    const BookDifference& first = differences.front();
    const std::size_t more = differences.size() - 1;
    if (first.before.empty() || first.after.empty())
        return more == 0 ? words::draftChanges(first.what) : words::draftChangesAndMore(more, first.what);
    return more == 0 ? words::draftChangesFromTo(first.what, first.before, first.after)
                     : words::draftChangesFromToAndMore(more, first.what, first.before, first.after);
}

/// Takes the card as the store has it now, and says what somebody else made of it; `refusal` where nobody did.
Result<void> toldOfOthers(const WorkshopStore& store, WorkshopSession& session, const WorkshopChange& change,
                          const std::string& card, const Error& refusal)
{
    const std::string now = TRY(contentOf(store, change.item.key));
    if (now.empty() || now == change.readAs)
        return tl::make_unexpected(refusal);
    const CardEntry before = change.readAs->empty() ? CardEntry() : TRY(readCard(*change.readAs));
    TRY(takeCard(session, card, now));
    const auto trail = TRY(store.trailOf(change.item.key));
    return refused(words::cardChangedMeanwhile(textOnCard(session, card), trail.empty() ? "" : trail.back().at,
                                               changesOf(before, entryOf(session, card))));
}

} // namespace

WorkshopSession sessionAbout(const SharedBook& book)
{
    WorkshopSession session;
    session.today = book;
    return withDraft(std::move(session), book);
}

Result<WorkshopSession> readInto(WorkshopSession session, const WorkshopStore& store)
{
    for (const WorkshopItem& item : TRY(store.items(keyOf(session, {}))))
        if (auto taken = take(session, item); !taken)
            return failed(words::problemInFile(item.key, taken.error().message));
    return session;
}

Result<bool> hasWorkshop(const WorkshopStore& store, const BookId& book)
{
    return !TRY(store.items(keyOf(book, {}))).empty();
}

std::vector<WorksheetCard> cardsOf(const WorkshopSession& session, Section section)
{
    std::vector<WorksheetCard> cards;
    std::ranges::copy_if(session.cards, std::back_inserter(cards),
                         [section](const WorksheetCard& card) { return card.section == section; });
    return cards;
}

Result<WorksheetCard> findCard(const WorkshopSession& session, std::string_view id)
{
    if (const WorksheetCard* found = findBy(session.cards, &WorksheetCard::id, id))
        return *found;
    return misused(words::noSuchCard(id));
}

CardEntry entryOf(const WorkshopSession& session, std::string_view card)
{
    if (const auto found = session.entries.find(card); found != session.entries.end())
        return found->second;
    CardEntry empty;
    empty.card = card;
    return empty;
}

std::vector<Message> prioritiesOf(const WorkshopSession& session)
{
    std::vector<Message> priorities;
    for (const WorksheetCard& card : cardsOf(session, Section::priorities))
        priorities.push_back(card.text);
    return priorities;
}

std::size_t decidedOf(const WorkshopSession& session, Section section)
{
    return static_cast<std::size_t>(std::ranges::count_if(cardsOf(session, section), [&](const WorksheetCard& card) {
        return entryOf(session, card.id).state == CardState::decided;
    }));
}

std::string keyOfCard(const WorkshopSession& session, std::string_view card)
{
    return keyOf(session, cardItem) + std::string(card);
}

Result<WorkshopStep> written(WorkshopSession session, const CardEntry& entry)
{
    Message detail = textOnCard(session, entry.card);
    return stepOn(std::move(session), entry, "card.changed", std::move(detail));
}

Result<WorkshopStep> cardDecided(WorkshopSession session, const std::string& card, std::string decision, std::string by,
                                 Date on)
{
    const CardEntry made = TRY(decided(entryOf(session, card), std::move(decision), std::move(by), on));
    Message detail = words::decidedOnCard(textOnCard(session, card), made.decision, made.decidedBy);
    return stepOn(std::move(session), made, "card.decided", std::move(detail));
}

Result<WorkshopStep> cardReopened(WorkshopSession session, const std::string& card)
{
    const CardEntry open = reopened(entryOf(session, card));
    Message detail = textOnCard(session, card);
    return stepOn(std::move(session), open, "card.reopened", std::move(detail));
}

Result<WorkshopStep> ranked(WorkshopSession session, const Ballot& ballot)
{
    if (ballot.person.empty())
        return misused(words::rankerMissing());
    const std::vector<Message> priorities = prioritiesOf(session);
    if (const auto fault = faultOf(ballot.ranks, inEnglish(priorities)))
        return misused(words::rankExpected(priorities[fault->option], fault->expected));
    if (Ballot* same = findBy(session.ballots, &Ballot::person, ballot.person))
        *same = ballot;
    else
        session.ballots.push_back(ballot);
    return stepOfBallots(std::move(session), words::prioritiesRanked(ballot.person));
}

Result<WorkshopStep> rankingWithdrawn(WorkshopSession session, std::string_view person)
{
    std::erase_if(session.ballots, [person](const Ballot& each) { return each.person == person; });
    return stepOfBallots(std::move(session), words::rankingWithdrawn(person));
}

Result<WorkshopStep> proposed(WorkshopSession session, const Proposition& version)
{
    if (version.text.empty())
        return misused(words::propositionEmpty());
    session.propositions.push_back(version);
    WorkshopChange change{{keyOf(session, propositionsItem), writePropositions(session.propositions)},
                          "proposition.added",
                          words::propositionVersion(session.propositions.size())};
    return WorkshopStep{std::move(session), std::move(change)};
}

Result<WorkshopStep> surveyImported(WorkshopSession session, const ImportedTable& table)
{
    return imported(std::move(session), table,
                    {&WorkshopSession::survey, surveyItem, "survey.imported", words::surveyTooLong});
}

Result<WorkshopStep> customersImported(WorkshopSession session, const ImportedTable& table)
{
    return imported(std::move(session), table,
                    {&WorkshopSession::customers, customersItem, "customers.imported", words::customersTooLong});
}

WorkshopSession withDraft(WorkshopSession session, const SharedBook& draft)
{
    session.draft = draft;
    session.cards = cardsFor(*draft);
    return session;
}

WorkshopChange changeOfDraft(const WorkshopSession& session)
{
    return {{keyOf(session, draftItem), writePriceBook(*session.draft)},
            "draft.changed",
            draftDetail(differences(*session.today, *session.draft))};
}

Result<void> keep(WorkshopStore& store, WorkshopSession& session, WorkshopChange change)
{
    const std::string cards = keyOf(session, cardItem);
    if (!change.item.key.starts_with(cards))
        return store.keep({change});
    const std::string card = change.item.key.substr(cards.size());
    std::string& read = session.cardsRead[card];
    change.readAs = read;
    if (const auto kept = store.keep({change}); !kept)
        return kept.error().kind == Error::Kind::refused ? toldOfOthers(store, session, change, card, kept.error())
                                                         : kept;
    read = change.item.content;
    return {};
}

Result<void> keepOnTop(WorkshopStore& store, WorkshopSession& session, const WorkshopEdit& edit)
{
    const std::string key = TRY(edit(session)).change.item.key;
    const std::string now = TRY(contentOf(store, key));
    WorkshopSession there = session;
    if (key == keyOf(session, ballotsItem))
        there.ballots.clear();
    else
        there.propositions.clear();
    if (!now.empty())
        TRY(take(there, {key, now}));
    WorkshopStep step = TRY(edit(std::move(there)));
    step.change.readAs = now;
    TRY(store.keep({step.change}));
    session = std::move(step.session);
    return {};
}

} // namespace seatwise
