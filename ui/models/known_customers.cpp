#include "models/known_customers.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>
#include <QStringListModel>

#include "customers/taken_over.h"
#include "office.h"
#include "stores/quote_stores.h"
#include "words/features.h"
#include "words/format.h"

namespace seatwise::ui {

namespace {

constexpr std::size_t mostOffered = 8;

} // namespace

KnownCustomers::KnownCustomers(const QuoteStores& stores, const Office& office, QObject* parent)
    : QObject(parent)
    , stores_(stores)
    , office_(office)
{
    connect(&office_, &Office::storeReplaced, this, [this] {
        store_.reset();
        isGivenUp_ = false;
    });
}

const CustomerStore* KnownCustomers::store()
{
    if (isGivenUp_)
        return nullptr;
    if (!store_) {
        auto opened = stores_.openCustomers(office_.store());
        isGivenUp_ = !opened;
        if (opened)
            store_ = std::move(*opened);
    }
    return store_.get();
}

QStringList KnownCustomers::startingWith(const QString& typed)
{
    const CustomerStore* known = store();
    const auto found = known ? known->complete(typed.toStdString(), mostOffered) : std::vector<CustomerName>();
    if (!found) {
        isGivenUp_ = true;
        return {};
    }
    QStringList names;
    for (const CustomerName& customer : *found)
        names += toQString(customer.name);
    return names;
}

void KnownCustomers::completeIn(QLineEdit& field, const std::function<void(const QString& name)>& chosen)
{
    auto* completer = new QCompleter(&field);
    auto* names = new QStringListModel(completer);
    completer->setModel(names);
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    completer->setMaxVisibleItems(static_cast<int>(mostOffered));
    field.setCompleter(completer);
    connect(&field, &QLineEdit::textEdited, completer, [this, completer, names](const QString& typed) {
        names->setStringList(startingWith(typed));
        if (names->rowCount() > 0) // before that there is no list, which takes its time to make
            completer->popup()->setAccessibleName(QuotesWords::tr("Known customers"));
    });
    connect(completer, qOverload<const QString&>(&QCompleter::activated), &field, chosen);
}

std::optional<Customer> KnownCustomers::called(const std::string& name)
{
    const CustomerStore* known = name.empty() ? nullptr : store();
    auto found = known ? known->find(name) : Result<Customer>(failed(std::string()));
    isGivenUp_ = isGivenUp_ || (known && known->isLost());
    return found ? std::optional(*std::move(found)) : std::nullopt;
}

void KnownCustomers::takeOver(QuoteDetails& details, const std::string& before)
{
    const auto customer = called(details.customer);
    if (!customer)
        return;
    const auto one = called(before);
    details = takenOver(std::move(details), *customer, one ? &*one : nullptr);
}

} // namespace seatwise::ui
