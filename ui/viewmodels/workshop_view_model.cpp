#include "viewmodels/workshop_view_model.h"

#include <algorithm>

#include "pricebook/reader.h"
#include "pricebook/writer.h"
#include "viewmodels/format.h"

namespace seatwise::ui {

namespace {

constexpr int pauseMilliseconds = 1'500;

constexpr std::string_view cardName = "card/";
constexpr std::string_view draftName = "draft";
constexpr std::string_view ballotsName = "ballots";
constexpr std::string_view propositionsName = "propositions";
constexpr std::string_view surveyName = "survey";
constexpr std::string_view customersName = "customers";

/// The first change in words, and how many more there are.
std::string draftDetail(const std::vector<BookDifference>& differences)
{
    if (differences.empty())
        return "The draft is today's price book";
    const BookDifference& first = differences.front();
    std::string detail = "The draft changes " + first.what;
    if (!first.before.empty() && !first.after.empty())
        detail += " from " + first.before + " to " + first.after;
    if (differences.size() > 1)
        detail += " and " + std::to_string(differences.size() - 1) + " more";
    return detail;
}

QString complaint(const Result<void>& done)
{
    return done ? QString() : text(done.error().message);
}

template<class T>
Result<void> takeAs(T& into, Result<T> read)
{
    if (!read)
        return tl::make_unexpected(read.error());
    into = std::move(*read);
    return {};
}

} // namespace

WorkshopViewModel::WorkshopViewModel(const WorkshopDraft::Book& book, const QuoteStores& stores, std::string address,
                                     Date today, QObject* parent)
    : QObject(parent)
    , stores_(stores)
    , address_(std::move(address))
    , today_(today)
    , cards_(cardsFor(*book))
    , draft_(book)
{
    pause_.setSingleShot(true);
    pause_.setInterval(pauseMilliseconds);
    connect(&draft_, &WorkshopDraft::changed, this, [this] {
        cards_ = cardsFor(*draft_.book());
        pause_.start();
    });
    connect(&pause_, &QTimer::timeout, this, &WorkshopViewModel::keepNow);
}

Result<WorkshopStore*> WorkshopViewModel::store()
{
    if (!store_) {
        auto opened = stores_.openWorkshop(address_);
        if (!opened)
            return tl::make_unexpected(opened.error());
        store_ = std::move(*opened);
    }
    return store_.get();
}

void WorkshopViewModel::openAt(const std::string& address)
{
    keepPending();
    address_ = address;
    store_.reset();
    draft_.resume(draft_.today()); // until the other store has one
    pause_.stop();
    refresh();
}

void WorkshopViewModel::refresh()
{
    keepPending();
    const auto done = read();
    problem_ = complaint(done);
    if (!done)
        forget();
    pause_.stop(); // what was just read is kept already
    emit refreshed();
}

void WorkshopViewModel::forget()
{
    entries_.clear();
    ballots_.clear();
    propositions_.clear();
    survey_.reset();
    customers_.reset();
}

Result<void> WorkshopViewModel::read()
{
    const auto opened = store();
    if (!opened)
        return tl::make_unexpected(opened.error());
    const auto items = (*opened)->items(draft_.today()->id + "/");
    if (!items)
        return tl::make_unexpected(items.error());
    forget();
    for (const WorkshopItem& item : *items)
        if (auto taken = take(item); !taken)
            return seatwise::failed(item.key + ": " + taken.error().message);
    return {};
}

Result<void> WorkshopViewModel::take(const WorkshopItem& item)
{
    const std::string name = item.key.substr(draft_.today()->id.size() + 1);
    if (name.starts_with(cardName))
        return takeAs(entries_[name.substr(cardName.size())], readCard(item.content));
    if (name == draftName)
        return takeDraft(item.content);
    if (name == ballotsName)
        return takeAs(ballots_, readKeptBallots(item.content));
    if (name == propositionsName)
        return takeAs(propositions_, readPropositions(item.content));
    if (name == surveyName)
        return takeAs(survey_.emplace(), readImportedTable(item.content));
    if (name == customersName)
        return takeAs(customers_.emplace(), readImportedTable(item.content));
    return {}; // of a later Seatwise
}

/// The draft on show stays where it is the same, with what can be undone of it.
Result<void> WorkshopViewModel::takeDraft(const std::string& content)
{
    auto book = readPriceBook(content);
    if (!book)
        return tl::make_unexpected(asError(book.error()));
    if (book->sha256 != draft_.book()->sha256)
        draft_.resume(std::make_shared<const PriceBook>(std::move(*book)));
    return {};
}

QString WorkshopViewModel::write(const std::string& name, std::string content, const std::string& event,
                                 const std::string& detail)
{
    const auto opened = store();
    if (!opened)
        return text(opened.error().message);
    return complaint((*opened)->keep({{{draft_.today()->id + "/" + name, std::move(content)}, event, detail}}));
}

std::vector<WorksheetCard> WorkshopViewModel::cardsOf(std::string_view section) const
{
    std::vector<WorksheetCard> cards;
    std::copy_if(cards_.begin(), cards_.end(), std::back_inserter(cards),
                 [section](const WorksheetCard& card) { return card.section == section; });
    return cards;
}

CardEntry WorkshopViewModel::entry(const std::string& card) const
{
    if (const auto found = entries_.find(card); found != entries_.end())
        return found->second;
    CardEntry empty;
    empty.card = card;
    return empty;
}

std::string WorkshopViewModel::textOf(const std::string& card) const
{
    const auto found =
        std::find_if(cards_.begin(), cards_.end(), [&card](const WorksheetCard& each) { return each.id == card; });
    return found == cards_.end() ? card : found->text;
}

QString WorkshopViewModel::write(const CardEntry& entry, const std::string& event, const std::string& detail)
{
    if (const auto checked = checkCard(entry); !checked)
        return text(checked.error().message);
    QString problem = write(std::string(cardName) + entry.card, writeCard(entry), event, detail);
    if (!problem.isEmpty())
        return problem;
    entries_[entry.card] = entry;
    emit cardChanged(entry.card);
    return {};
}

QString WorkshopViewModel::keep(const CardEntry& changed)
{
    if (changed == entry(changed.card))
        return {};
    return write(changed, "card.changed", textOf(changed.card));
}

QString WorkshopViewModel::decide(const std::string& card, const QString& decision, const QString& by)
{
    const auto made = decided(entry(card), decision.trimmed().toStdString(), by.trimmed().toStdString(), today_);
    if (!made)
        return text(made.error().message);
    return write(*made, "card.decided", textOf(card) + " " + made->decision + " (" + made->decidedBy + ")");
}

QString WorkshopViewModel::reopen(const std::string& card)
{
    return write(reopened(entry(card)), "card.reopened", textOf(card));
}

std::vector<AuditRecord> WorkshopViewModel::trailOf(const std::string& card) const
{
    if (!store_)
        return {};
    return store_->trailOf(draft_.today()->id + "/" + std::string(cardName) + card)
        .value_or(std::vector<AuditRecord>());
}

QString WorkshopViewModel::keepDraft()
{
    pause_.stop();
    return write(std::string(draftName), writePriceBook(*draft_.book()), "draft.changed",
                 draftDetail(draft_.differences()));
}

void WorkshopViewModel::keepNow()
{
    if (const QString problem = keepDraft(); !problem.isEmpty())
        emit failed(problem);
}

void WorkshopViewModel::keepPending()
{
    if (pause_.isActive())
        keepNow();
}

QString WorkshopViewModel::noteHandedOut(const PriceBook& book, const QString& how)
{
    if (QString problem = keepDraft(); !problem.isEmpty())
        return problem;
    const auto opened = store();
    if (!opened)
        return text(opened.error().message);
    return complaint((*opened)->keepBook(book, "book.drafted", how.toStdString()));
}

std::vector<std::string> WorkshopViewModel::priorities() const
{
    std::vector<std::string> texts;
    for (const WorksheetCard& card : cards_)
        if (card.kind == CardKind::priority)
            texts.push_back(card.text);
    return texts;
}

QString WorkshopViewModel::writeBallotsOf(std::vector<Ballot> ballots, const std::string& detail)
{
    QString problem = write(std::string(ballotsName), writeBallots(ballots), "priorities.ranked", detail);
    if (!problem.isEmpty())
        return problem;
    ballots_ = std::move(ballots);
    emit ballotsChanged();
    return {};
}

QString WorkshopViewModel::cast(const Ballot& ballot)
{
    if (ballot.person.empty())
        return tr("The name of who ranks is missing");
    const auto options = priorities();
    if (const auto fault = faultOf(ballot.ranks, options, Ties::refused))
        return tr("%1: expected %2").arg(text(options[fault->option]), text(fault->expected));
    refresh(); // somebody else may have ranked in the same store
    if (!problem_.isEmpty())
        return problem_;
    std::vector<Ballot> ballots = ballots_;
    const auto same = std::find_if(ballots.begin(), ballots.end(),
                                   [&ballot](const Ballot& each) { return each.person == ballot.person; });
    if (same == ballots.end())
        ballots.push_back(ballot);
    else
        *same = ballot;
    return writeBallotsOf(std::move(ballots), ballot.person + " ranked the priorities");
}

QString WorkshopViewModel::withdraw(const std::string& person)
{
    refresh();
    if (!problem_.isEmpty())
        return problem_;
    std::vector<Ballot> ballots = ballots_;
    std::erase_if(ballots, [&person](const Ballot& each) { return each.person == person; });
    return writeBallotsOf(std::move(ballots), "The ranking of " + person + " was withdrawn");
}

QString WorkshopViewModel::propose(const QString& proposal, const QString& by)
{
    if (proposal.trimmed().isEmpty())
        return tr("The value proposition is empty");
    refresh();
    if (!problem_.isEmpty())
        return problem_;
    std::vector<Proposition> versions = propositions_;
    versions.push_back({proposal.trimmed().toStdString(), by.trimmed().toStdString(), today_});
    QString problem = write(std::string(propositionsName), writePropositions(versions), "proposition.added",
                            "Version " + std::to_string(versions.size()) + " of the value proposition");
    if (!problem.isEmpty())
        return problem;
    propositions_ = std::move(versions);
    emit propositionsChanged();
    return {};
}

QString WorkshopViewModel::keepSurvey(const ImportedTable& table)
{
    if (table.text.size() > mostTableBytes)
        return tr("The survey is used but not kept: it is longer than %1 bytes").arg(mostTableBytes);
    survey_ = table;
    return write(std::string(surveyName), writeImportedTable(table), "survey.imported", table.name);
}

QString WorkshopViewModel::keepCustomers(const ImportedTable& table)
{
    if (table.text.size() > mostTableBytes)
        return tr("The customers are used but not kept: the list is longer than %1 bytes").arg(mostTableBytes);
    customers_ = table;
    return write(std::string(customersName), writeImportedTable(table), "customers.imported", table.name);
}

} // namespace seatwise::ui
