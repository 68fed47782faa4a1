#include "models/list_in_force.h"

#include <algorithm>
#include <utility>

#include "calculator/model/calculator_view_model.h"
#include "office.h"
#include "stores/quote_stores.h"

namespace seatwise::ui {

ListInForce::ListInForce(Services services, const Office& office, QObject* parent)
    : QObject(parent)
    , services_(std::move(services))
    , office_(office)
{
    waits_.setSingleShot(true);
    waits_.setInterval(0);
    connect(&waits_, &QTimer::timeout, this, &ListInForce::look);
    connect(&services_.model, &CalculatorViewModel::changed, &waits_, qOverload<>(&QTimer::start));
    connect(&services_.model, &CalculatorViewModel::bookChanged, &waits_, qOverload<>(&QTimer::start));
    connect(&office_, &Office::storeReplaced, this, &ListInForce::readAnew);
    waits_.start();
}

void ListInForce::readAnew()
{
    known_.clear();
    isGivenUp_ = false;
    waits_.start();
}

void ListInForce::look()
{
    const auto start = startDate(services_.model);
    SharedBook found = start && !services_.model.state().changing ? listFor(*start) : nullptr;
    const std::string before = instead_ ? instead_->sha256 : std::string();
    instead_ = std::move(found);
    if ((instead_ ? instead_->sha256 : std::string()) != before)
        emit changed();
}

SharedBook ListInForce::listFor(Date start)
{
    const PriceBook& inUse = services_.model.book();
    const std::string id = inUse.id.text();
    if (!known_.contains(id)) {
        auto versions = isGivenUp_ ? Result<PublishedBook>(PublishedBook()) : versionsOf(id);
        isGivenUp_ = isGivenUp_ || !versions;
        known_[id] = versions ? *std::move(versions) : PublishedBook();
    }
    const PublishedBook& published = known_[id];
    if (published.chain.empty())
        return nullptr;
    const auto before = listBefore(published, services_.library);
    const bool isVersion =
        (before && *before && (*before)->sha256 == inUse.sha256) ||
        std::ranges::any_of(published.chain, [&](const BookVersion& each) { return each.sha256 == inUse.sha256; });
    const auto list = isVersion ? listInForce(published, services_.library, {start}) : Result<SharedBook>(nullptr);
    return list && *list && (*list)->sha256 != inUse.sha256 ? *list : nullptr;
}

/// None where there is no store yet, which is not made for this.
Result<PublishedBook> ListInForce::versionsOf(const std::string& book) const
{
    if (!TRY(services_.stores.openCustomers(office_.store())))
        return PublishedBook();
    return readPublished(*TRY(services_.stores.openWorkshop(office_.store())), book);
}

} // namespace seatwise::ui
