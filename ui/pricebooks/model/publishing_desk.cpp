#include "pricebooks/model/publishing_desk.h"

#include <algorithm>
#include <charconv>
#include <ranges>

#include "claims/reader.h"
#include "models/accounts_in_store.h"
#include "office.h"
#include "pricebook/book_library.h"
#include "pricebook/writer.h"
#include "stores/quote_stores.h"
#include "words/billing_texts.h"
#include "words/book_names.h"
#include "words/dates.h"
#include "words/features.h"
#include "words/format.h"
#include "workshop/session.h"

namespace seatwise::ui {

namespace {

/// How a version stands on a day.
QString stateOf(const BookVersion& version, const BookVersion* inForce, Date day)
{
    if (version.isWithdrawn)
        return BooksWords::tr("withdrawn");
    if (version.effective > day)
        return BooksWords::tr("to come");
    return &version == inForce ? BooksWords::tr("in force") : BooksWords::tr("past");
}

} // namespace

PublishingDesk::PublishingDesk(const Services& services, const Office& office)
    : services_(services)
    , office_(office)
{
}

Result<void> PublishingDesk::open(const SharedBook& book)
{
    published_ = {};
    published_.id = book->id.text();
    approvers_.clear();
    review_.reset();
    const auto store = TRY(services_.stores.openWorkshop(office_.store()));
    published_ = TRY(readPublished(*store, published_.id));
    const WorkshopSession session = TRY(readInto(sessionAbout(book), *store));
    if (const auto card = session.entries.find(reviewCard); card != session.entries.end())
        review_ = reviewOf(card->second, published_.chain);
    approvers_ = TRY(services_.stores.approvers(office_.store()));
    return {};
}

Date PublishingDesk::today() const
{
    return toDate(services_.today);
}

QString PublishingDesk::usualPublisher() const
{
    return office_.settings().preparedBy;
}

Result<SharedBook> PublishingDesk::bookFor(const BookEditor& editor, const QString& version) const
{
    if (!editor.isValid())
        return tl::make_unexpected(asError(editor.problems()));
    BookContent content = *editor.edited();
    content.version = version.trimmed().toStdString();
    auto book = readPriceBook(writePriceBook(content));
    if (!book)
        return tl::make_unexpected(asError(book.error()));
    return *std::move(book);
}

Result<Publishing> PublishingDesk::plan(const BookEditor& editor, const PublishingGiven& given) const
{
    const SharedBook book = TRY(bookFor(editor, given.version));
    PublishingAsked asked = given.asked;
    asked.today = today();
    if (!approvers_.empty())
        TRY(checkApprover(asked));
    const Date before = toDate(toQDate(asked.effective).addDays(-1));
    return publishing(published_.chain, *book, TRY(listInForce(published_, services_.library, {before})), asked);
}

std::function<Result<OpenQuotes>(const Progress&)> PublishingDesk::quoteCount() const
{
    return [&stores = services_.stores, address = office_.store(), book = BookId(published_.id),
            today = today()](const Progress& progress) -> Result<OpenQuotes> {
        return openQuotesOf(TRY(quotesIn(stores, address, today, progress)), book);
    };
}

Result<SharedBook> PublishingDesk::publish(const BookEditor& editor, const PublishingGiven& given)
{
    const Publishing planned = TRY(plan(editor, given));
    const SharedBook book = TRY(bookFor(editor, given.version));
    if (!approvers_.empty()) {
        ApproverWord word{given.asked.approvedBy};
        if (!given.passphrase.isEmpty())
            word.passphrase = given.passphrase.toStdString();
        TRY(services_.stores.prove(office_.store(), word));
    }
    const auto store = TRY(services_.stores.openWorkshop(office_.store()));
    TRY(seatwise::publish(*store, published_, planned, *book, approvers_.empty() ? "" : given.asked.approvedBy));
    published_ = TRY(readPublished(*store, published_.id));
    return book;
}

Result<void> PublishingDesk::withdraw(const std::string& version, const QString& reason)
{
    const auto store = TRY(services_.stores.openWorkshop(office_.store()));
    TRY(seatwise::withdraw(*store, published_, version, reason.trimmed().toStdString(), today()));
    published_ = TRY(readPublished(*store, published_.id));
    return {};
}

QString nextVersion(const PublishedBook& published, const PriceBook& list)
{
    std::string version = list.version;
    const auto isTaken = [&] {
        return version == list.version ||
               std::ranges::any_of(published.chain, [&](const BookVersion& other) { return other.version == version; });
    };
    const std::size_t last = version.find_last_not_of("0123456789");
    const std::string stem = version.substr(0, last == std::string::npos ? 0 : last + 1);
    int number = 0;
    std::from_chars(version.data() + stem.size(), version.data() + version.size(), number);
    while (isTaken() && number < 1'000'000)
        version = stem + std::to_string(++number);
    return toQString(version);
}

QString reviewLine(const PublishingDesk& desk, const QLocale& locale)
{
    if (!desk.review())
        return {};
    const QString often = counted<BooksWords>(
        desk.review()->months, QT_TRANSLATE_N_NOOP("BooksWords", "every %1 months"), "every month", locale);
    const QString due = formatDate(desk.review()->due, locale);
    return desk.review()->due <= desk.today()
               ? BooksWords::tr("The review of the prices is due since %1 (worksheet: %2).").arg(due, often)
               : BooksWords::tr("The prices are to be reviewed by %1 (worksheet: %2).").arg(due, often);
}

QStringList versionHeads()
{
    return {BooksWords::tr("Version"), BooksWords::tr("New customers from"), BooksWords::tr("Existing from"),
            BooksWords::tr("State"), BooksWords::tr("Reason")};
}

std::vector<QStringList> versionRows(const PublishingDesk& desk, const QLocale& locale)
{
    const VersionChain& chain = desk.published().chain;
    const auto inForce = versionInForce(chain, {desk.today()});
    std::vector<QStringList> rows;
    rows.reserve(chain.size());
    for (const BookVersion& version : std::views::reverse(chain))
        rows.push_back({toQString(version.version), formatDate(version.effective, locale),
                        formatDate(version.existingFrom, locale),
                        stateOf(version, inForce.value_or(nullptr), desk.today()), toQString(version.reason)});
    return rows;
}

const BookVersion* withdrawable(const PublishingDesk& desk, int row)
{
    const VersionChain& chain = desk.published().chain;
    if (row < 0 || row >= static_cast<int>(chain.size()))
        return nullptr;
    const BookVersion& version = chain[chain.size() - 1 - static_cast<std::size_t>(row)];
    return version.isWithdrawn || version.effective <= desk.today() ? nullptr : &version;
}

QString openQuotesLine(const OpenQuotes& quotes, const QLocale& locale)
{
    const QString drafts =
        counted<BooksWords>(quotes.drafts, QT_TRANSLATE_N_NOOP("BooksWords", "%1 drafts"), "1 draft", locale);
    return counted<BooksWords>(quotes.waiting,
                               QT_TRANSLATE_N_NOOP("BooksWords", "Waiting for a decision: %2, %1 issued quotes. They "
                                                                 "keep the list that they were made with."),
                               "Waiting for a decision: %2, 1 issued quote. They keep the list that they were made "
                               "with.",
                               locale)
               .arg(drafts) +
           (quotes.damaged > 0 ? QLatin1Char('\n') + damagedLine(quotes.damaged, locale) : QString());
}

std::vector<QStringList> changeRows(const Publishing& planned, const PriceBook& book, const QLocale& locale)
{
    std::vector<QStringList> rows;
    for (const PlanImpact& each : planned.impact) {
        Money least;
        Money most;
        for (const SeatInterval& interval : each.intervals) {
            least = std::min(least, interval.least);
            most = std::max(most, interval.most);
        }
        if (least.isZero() && most.isZero())
            continue;
        const Plan* const plan = book.findPlan(each.plan);
        const QString period =
            ofBilling(each.billing, {BooksWords::tr("%1, a month"), BooksWords::tr("%1, a quarter"),
                                     BooksWords::tr("%1, half a year"), BooksWords::tr("%1, a year")});
        rows.push_back({period.arg(bookName(plan ? plan->name : each.plan.text())),
                        BooksWords::tr("%1 to %2")
                            .arg(signedMoney(least, book.currency, locale), signedMoney(most, book.currency, locale))});
    }
    return rows;
}

std::vector<QStringList> brokenClaims(const BookEditor& editor, const QLocale& locale)
{
    std::vector<QStringList> rows;
    const auto& claims = editor.edited()->claims;
    const std::size_t count = std::min({claims.size(), editor.claimsBefore().size(), editor.claimsNow().size()});
    for (std::size_t i = 0; i < count; ++i) {
        const ClaimReport& now = editor.claimsNow()[i];
        if (editor.claimsBefore()[i].holds && !now.holds)
            rows.push_back({toQString(claims[i].text), inWords(now.published, locale), inWords(now.computed, locale)});
    }
    return rows;
}

} // namespace seatwise::ui
