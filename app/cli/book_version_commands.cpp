#include <algorithm>

#include "books/book_source.h"
#include "calendar/period.h"
#include "cli/book_in_force.h"
#include "cli/impact_text.h"
#include "cli/passphrase_option.h"
#include "cli/standard_output.h"
#include "cli/store_access.h"
#include "cli/text_table.h"
#include "insights/publishing_reach.h"
#include "money/plain_text.h"
#include "store/store_location.h"
#include "words/versions_words.h"

namespace seatwise::cli {

namespace {

struct PublishRequest
{
    std::string file;
    PublishingAsked asked;
    PassphraseDescriptor passphrase;
    bool onlyChecks = false;
};

Json identityOf(const PriceBook& book)
{
    return {{"version", book.version}, {"sha256", book.sha256}};
}

/// The day by which every existing customer without a term has moved: the last yearly period that begins before the
/// change ends a year after it.
Date allHaveMoved(const BookVersion& version)
{
    return addDays(addMonths(version.existingFrom, months(Billing::annual)), -1);
}

/// What a store has that a publishing comes upon.
struct Reach
{
    OpenQuotes quotes;
    /// Absent where no list is replaced or none are kept. A list that cannot be read keeps nobody from publishing.
    Result<std::optional<ChangeOfKept>> accounts;
};

Result<std::optional<ChangeOfKept>> changeOfAccounts(const Publishing& planned, const PriceBook& book,
                                                     const PublishedBook& published, const WorkshopStore& store,
                                                     Date day)
{
    if (!planned.replaced)
        return std::optional<ChangeOfKept>();
    const AccountBooks books = TRY(AccountBooks::of(published, BookShelf(), *planned.replaced));
    return changeOfKept(TRY(readKeptAccounts(store)), books, *planned.replaced, book, day);
}

Result<Reach> reachOf(const Publishing& planned, const PriceBook& book, const PublishedBook& published,
                      const WorkshopStore& store, const Context& context)
{
    const auto quotes = TRY(openStore(context.store, context.passwordOf));
    return Reach{openQuotesOf(TRY(quotes->sums(today(context))), book.id),
                 changeOfAccounts(planned, book, published, store, today(context))};
}

Json accountsJson(const Result<std::optional<ChangeOfKept>>& accounts, int decimals)
{
    if (!accounts)
        return {{"problem", accounts.error().message.english()}};
    if (!*accounts)
        return nullptr;
    const AccountsChange& change = (*accounts)->change;
    return {{"priced", change.priced()},
            {"unpriced", change.unpriced},
            {"before", change.before.toString(decimals)},
            {"after", change.after.toString(decimals)},
            {"change", (change.after - change.before).toString(decimals)},
            {"pay_more", change.payMore},
            {"pay_same", change.paySame},
            {"pay_less", change.payLess},
            {"refused", (*accounts)->refused}};
}

std::string toText(const Reach& reach, const Currency& currency)
{
    std::string text = "Of them " + counted(reach.quotes.drafts, "draft") + " and " +
                       counted(reach.quotes.waiting, "issued quote") + " wait for a decision.\n";
    if (reach.quotes.damaged > 0)
        text += counted(reach.quotes.damaged, "quote") + " damaged and not counted; see seatwise audit verify.\n";
    if (!reach.accounts)
        return text + "Accounts of the store: " + reach.accounts.error().message.english() + ".\n";
    if (!*reach.accounts)
        return text;
    const auto& [change, refused] = **reach.accounts;
    text += "Accounts of the store: " + signedAmount(change.after - change.before, currency) +
            " a month once each has come to it; " + grouped(change.payMore) + " pay more, " + grouped(change.paySame) +
            " the same, " + grouped(change.payLess) + " less, " + grouped(change.unpriced) +
            " are not priced by both lists";
    text += refused == 0 ? ".\n" : ", " + grouped(static_cast<SeatCount>(refused)) + " rows cannot be read.\n";
    return text;
}

Json toJson(const Publishing& planned, const Reach& reach, const PriceBook& book, bool isPublished)
{
    return {{"id", book.id},
            {"version", book.version},
            {"sha256", book.sha256},
            {"effective", toString(planned.version.effective)},
            {"existing_from", toString(planned.version.existingFrom)},
            {"existing_all_by", toString(allHaveMoved(planned.version))},
            {"reason", planned.version.reason},
            {"replaces", planned.replaced ? identityOf(*planned.replaced) : Json(nullptr)},
            {"impact", impactJson(planned.impact, book.currency.exponent)},
            {"quotes",
             {{"drafts", reach.quotes.drafts}, {"waiting", reach.quotes.waiting}, {"damaged", reach.quotes.damaged}}},
            {"accounts", accountsJson(reach.accounts, book.currency.exponent)},
            {"published", isPublished}};
}

std::string toText(const Publishing& planned, const Reach& reach, const PriceBook& book, bool isPublished)
{
    const BookVersion& version = planned.version;
    std::string text = book.name + " " + book.version + (isPublished ? " is published" : " can be published");
    text += planned.replaced ? ", in place of " + planned.replaced->version + ".\n" : ", the first of its id.\n";
    text += "New customers: from " + toString(version.effective) + ".\n";
    text += "Existing customers: from the first period that starts on or after " + toString(version.existingFrom) +
            ", never inside a term; those of a year all by " + toString(allHaveMoved(version)) + ".\n";
    text += "Quotes keep the list that they were made with. " + toText(reach, book.currency);
    return planned.replaced ? text + '\n' + impactText(planned.impact, book) : text;
}

/// Who allowed a publishing, where the store has approvers: one of them, and not whoever publishes.
Result<std::string> approval(const Context& context, const PublishRequest& request)
{
    const auto approvers = TRY(openApprovers(context.store, context.passwordOf, ApproversFor::reading));
    if (TRY(approvers->list()).empty())
        return std::string();
    TRY(checkApprover(request.asked));
    const std::string& name = request.asked.approvedBy;
    TRY(approvers->prove({name, TRY(passphraseFrom(request.passphrase))}));
    return name;
}

Result<Output> publishBook(const PublishRequest& request, const Context& context)
{
    const SharedBook book = TRY(loadBook(request.file));
    PublishingAsked asked = request.asked;
    asked.today = today(context);
    if (!request.onlyChecks)
        TRY(checkStandardOutput());
    return withQt([&]() -> Result<Output> {
        const auto store = TRY(openWorkshop(context.store, context.passwordOf));
        const PublishedBook published = TRY(readPublished(*store, book->id.text()));
        const Publishing planned = TRY(publishing(
            published.chain, *book, TRY(listInForce(published, BookShelf(), {addDays(asked.effective, -1)})), asked));
        const Reach reach = TRY(reachOf(planned, *book, published, *store, context));
        if (!request.onlyChecks)
            TRY(publish(*store, published, planned, *book, TRY(approval(context, request))));
        const bool isPublished = !request.onlyChecks;
        const auto oddity = oddityOf(planned);
        return says(context.json ? printed(toJson(planned, reach, *book, isPublished))
                                 : toText(planned, reach, *book, isPublished),
                    oddity ? oddity->english() : std::string());
    });
}

struct VersionsRequest
{
    std::string id;
};

/// Where a version stands on a day.
std::string stateOf(const BookVersion& version, const BookVersion* inForce, Date day)
{
    if (version.isWithdrawn)
        return "withdrawn";
    if (version.effective > day)
        return "coming";
    return &version == inForce ? "in_force" : "past";
}

/// The chain of an id with what is shipped under it.
struct Versions
{
    const PublishedBook& published;
    const BookVersion* inForce = nullptr; ///< for new customers today
    SharedBook shipped;
    Date day{};
};

Json toJson(const Versions& versions)
{
    Json list = Json::array();
    for (const BookVersion& each : versions.published.chain)
        list.push_back({{"version", each.version},
                        {"sha256", each.sha256},
                        {"effective", toString(each.effective)},
                        {"existing_from", toString(each.existingFrom)},
                        {"reason", each.reason},
                        {"published_by", each.publishedBy},
                        {"published_on", toString(each.publishedOn)},
                        {"state", stateOf(each, versions.inForce, versions.day)}});
    return {{"id", versions.published.id},
            {"versions", std::move(list)},
            {"shipped", versions.shipped ? identityOf(*versions.shipped) : Json(nullptr)},
            {"in_force", versions.inForce   ? Json(versions.inForce->version)
                         : versions.shipped ? Json(versions.shipped->version)
                                            : Json(nullptr)}};
}

std::string toText(const Versions& versions)
{
    using Align = TextTable::Align;
    TextTable table({Align::left, Align::left, Align::left, Align::left, Align::left});
    table.add({"Version", "New customers", "Existing customers", "", "Reason"});
    table.addRule();
    if (versions.shipped)
        table.add({versions.shipped->version, "", "", versions.inForce ? "shipped" : "shipped, in force", ""});
    for (const BookVersion& each : versions.published.chain) {
        std::string state = stateOf(each, versions.inForce, versions.day);
        table.add({each.version, "from " + toString(each.effective), "from " + toString(each.existingFrom),
                   state == "in_force" ? "in force" : std::move(state), each.reason});
    }
    return table.toString();
}

Result<Output> listVersions(const VersionsRequest& request, const Context& context)
{
    return withQt([&]() -> Result<Output> {
        PublishedBook published;
        published.id = request.id;
        if (isStoreThere(context.store))
            published = TRY(readPublished(*TRY(openWorkshop(context.store, context.passwordOf)), request.id));
        const Date day = today(context);
        const auto& ids = shippedBooks();
        const bool isShipped = std::find(ids.begin(), ids.end(), request.id) != ids.end();
        if (published.chain.empty() && !isShipped)
            return refused(words::noVersions(request.id));
        const Versions versions{published, TRY(versionInForce(published.chain, {day})),
                                isShipped ? TRY(loadBook(request.id)) : SharedBook(), day};
        return says(context.json ? printed(toJson(versions)) : toText(versions));
    });
}

struct RetireRequest : VersionsRequest
{
    std::string version;
    std::string reason;
};

/// How many drafts and issued quotes were made with a list, which they keep.
Result<std::int64_t> quotesWith(const QuoteStore& quotes, const std::string& sha256)
{
    std::int64_t count = 0;
    for (const QuoteSummary& summary : TRY(quotes.list({}))) {
        const bool isOpen = summary.status == QuoteStatus::draft || summary.status == QuoteStatus::issued;
        if (isOpen && TRY(quotes.find(summary.id.text())).book.sha256 == sha256)
            ++count;
    }
    return count;
}

Result<Output> retireVersion(const RetireRequest& request, const Context& context)
{
    return withStoreToChange(context, [&](QuoteStore& quotes) -> Result<Output> {
        const auto store = TRY(openWorkshop(context.store, context.passwordOf));
        const PublishedBook published = TRY(readPublished(*store, request.id));
        const auto gone = std::find_if(published.chain.begin(), published.chain.end(),
                                       [&](const BookVersion& each) { return each.version == request.version; });
        const std::int64_t kept = gone == published.chain.end() ? 0 : TRY(quotesWith(quotes, gone->sha256));
        TRY(withdraw(*store, published, request.version, request.reason, today(context)));
        if (context.json)
            return says(printed({{"id", request.id},
                                 {"version", request.version},
                                 {"withdrawn", true},
                                 {"quotes_that_keep_it", kept}}));
        return says("Version " + request.version + " of " + request.id +
                    " is withdrawn. Open quotes that were made with it, and keep their price: " + grouped(kept) +
                    ".\n");
    });
}

} // namespace

Command bookPublishCommand()
{
    return command<PublishRequest>(
        "Put a price list in force from a day on, for new and for existing customers", publishBook,
        [](Options& takes, PublishRequest& to) {
            takes.value("file", to.file, "The price list", fileKind).required();
            takes.value("--effective", to.asked.effective, "First day of service of new customers who get it")
                .required();
            takes.value(
                "--existing-from", to.asked.existingFrom,
                "Existing customers get it from their first period that starts on this day or later; by default "
                "as new ones");
            takes.value("--reason", to.asked.reason, "Why").required();
            takes.value("--by", to.asked.by, "Who publishes", nameKind);
            takes.value("--approved-by", to.asked.approvedBy, "Who allows it, where the store has approvers", nameKind);
            takePassphrase(takes, "--passphrase-fd", to.passphrase,
                           "The descriptor that the approver's passphrase is read from, its first line");
            takes.flag("--check", to.onlyChecks, "Say what it would do, and publish nothing");
        });
}

Command bookVersionsCommand()
{
    return command<VersionsRequest>("The versions of a price list, and from when they are in force", listVersions,
                                    [](Options& takes, VersionsRequest& to) {
                                        takes.value("id", to.id, "Id of the price book", bookKind).required();
                                    });
}

Command bookRetireCommand()
{
    return command<RetireRequest>("Withdraw a version that is not in force yet", retireVersion,
                                  [](Options& takes, RetireRequest& to) {
                                      takes.value("id", to.id, "Id of the price book", bookKind).required();
                                      takes.value("version", to.version, "The version", nameKind).required();
                                      takes.value("--reason", to.reason, "Why");
                                  });
}

} // namespace seatwise::cli
