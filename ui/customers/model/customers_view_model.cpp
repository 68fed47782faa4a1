#include "customers/model/customers_view_model.h"

#include <utility>

#include <QUuid>

#include "quotes/model/quotes_view_model.h"
#include "stores/quote_stores.h"
#include "words/customers_words.h"
#include "words/format.h"
#include "words/quoting_words.h"

namespace seatwise::ui {

namespace {

constexpr std::size_t listedAtOnce = 100;
constexpr std::int64_t mostQuotesOfAName = 500;

CustomerId newCustomerId()
{
    return CustomerId("customer/" + QUuid::createUuid().toString(QUuid::Id128).left(16).toStdString());
}

} // namespace

CustomersViewModel::CustomersViewModel(const QuoteStores& stores, std::string address, QuotesViewModel& quotes,
                                       QObject* parent)
    : QObject(parent)
    , stores_(stores)
    , address_(std::move(address))
    , quotes_(quotes)
{
}

Date CustomersViewModel::today() const
{
    return quotes_.today();
}

Result<CustomerStore*> CustomersViewModel::store()
{
    if (!store_) {
        static_cast<void>(TRY(quotes_.store())); // makes it
        store_ = TRY(stores_.openCustomers(address_));
    }
    if (!store_)
        return failed(words::storeNotOpen());
    return store_.get();
}

Result<std::vector<CustomerName>> CustomersViewModel::found(const std::optional<CustomerName>& last)
{
    const CustomerStore& store = *TRY(this->store());
    return listing_.typed.isEmpty() ? store.listBehind(last, listedAtOnce)
                                    : store.complete(listing_.typed.toStdString(), listedAtOnce);
}

void CustomersViewModel::find(const QString& typed)
{
    listing_ = {};
    listing_.typed = typed.trimmed();
    readMore();
    emit listChanged();
}

void CustomersViewModel::listMore()
{
    if (listing_.hasMore && listing_.typed.isEmpty())
        readMore();
}

void CustomersViewModel::readMore()
{
    auto& customers = listing_.customers;
    auto read = found(customers.empty() ? std::nullopt : std::optional(customers.back()));
    listing_.problem = read ? std::nullopt : std::optional(read.error());
    listing_.hasMore = read && read->size() == listedAtOnce;
    if (read)
        customers.insert(customers.end(), read->begin(), read->end());
}

Result<Customer> CustomersViewModel::called(const QString& idOrName)
{
    return TRY(store())->find(idOrName.trimmed().toStdString());
}

void CustomersViewModel::show(const std::string& idOrName)
{
    chosen_ = {};
    if (!idOrName.empty()) {
        if (auto customer = called(toQString(idOrName)))
            chosen_.customer = *std::move(customer);
        else
            chosen_.problem = customer.error();
    }
    readRecords();
    emit currentChanged();
}

void CustomersViewModel::readRecords()
{
    if (!chosen_.customer)
        return;
    const auto read = [this]() -> Result<void> {
        const QuoteStore& quotes = *TRY(quotes_.store());
        chosen_.trail = TRY(TRY(store())->trailOf(chosen_.customer->id));
        chosen_.quotes = TRY(quotesOf(*chosen_.customer, quotes, today(), mostQuotesOfAName));
        chosen_.holdings = TRY(holdingsOf(*chosen_.customer, quotes, today()));
        return {};
    };
    if (const auto done = read(); !done)
        chosen_.problem = done.error();
}

CustomerOutcome CustomersViewModel::keep(Customer typed)
{
    if (!typed.id.empty())
        return keepChange(typed);
    typed.id = newCustomerId();
    auto kept = add({typed});
    if (!kept)
        return {tl::make_unexpected(kept.error()), {}, {}};
    if (!kept->known.empty())
        return {refused(words::customerIsThereAlready(kept->known.front().name, kept->known.front().id)), {}, {}};
    show(typed.id.text());
    return {};
}

CustomerOutcome CustomersViewModel::keepChange(const Customer& typed)
{
    const auto opened = store();
    const auto kept =
        opened ? (*opened)->change(typed, *chosen_.customer) : Result<Customer>(tl::make_unexpected(opened.error()));
    if (kept) {
        find(listing_.typed);
        show(typed.id.text());
        return {};
    }
    CustomerOutcome outcome{tl::make_unexpected(kept.error()), {}, {}};
    if (!kept.error().message.is(words::customerChangedMeanwhile))
        return outcome;
    const auto now = (*opened)->find(typed.id.text());
    if (!now)
        return {tl::make_unexpected(now.error()), {}, {}};
    outcome.changedMeanwhile = changedFields(*chosen_.customer, *now);
    outcome.retyped = retyped(typed, *chosen_.customer, *now);
    chosen_.customer = *now;
    return outcome;
}

Result<void> CustomersViewModel::mergeWith(const Customer& other)
{
    const Customer both = TRY(TRY(store())->merge(*chosen_.customer, other));
    find(listing_.typed);
    show(both.id.text());
    return {};
}

Result<void> CustomersViewModel::forget()
{
    TRY(TRY(store())->forget(*chosen_.customer));
    find(listing_.typed);
    show({});
    return {};
}

Result<CustomersKept> CustomersViewModel::add(std::vector<Customer> customers)
{
    for (Customer& customer : customers)
        if (customer.id.empty())
            customer.id = newCustomerId();
    auto kept = TRY(TRY(store())->add(customers));
    find(listing_.typed);
    return kept;
}

} // namespace seatwise::ui
