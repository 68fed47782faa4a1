#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include <QObject>
#include <QString>

#include "customers/customer_store.h"
#include "customers/holdings.h"
#include "money/error.h"

namespace seatwise {
class QuoteStores;
} // namespace seatwise

namespace seatwise::ui {

class QuotesViewModel;

/// The customers that a search found, by name, as far as they were read.
struct CustomerListing
{
    QString typed;
    std::vector<CustomerName> customers;
    bool hasMore = false;         ///< behind the last one
    std::optional<Error> problem; ///< why there is nothing to show
};

/// The customer on show: as it was read, what it has and what is on record of it.
struct ChosenCustomer
{
    std::optional<Customer> customer; ///< none while somebody new is typed
    std::vector<Holding> holdings;
    std::vector<QuoteSummary> quotes;
    std::vector<AuditRecord> trail;
    std::optional<Error> problem; ///< why not all of it can be shown
};

/// What became of a customer that was to be kept.
struct CustomerOutcome
{
    Result<void> kept;
    /// What was typed over what somebody else kept meanwhile, to be looked at and kept again.
    std::optional<Customer> retyped;
    std::vector<Message> changedMeanwhile; ///< the fields that somebody else changed
};

/// Binds the customers' dialog to the customers in the store of the quotes. What returns nothing wrong is done and on
/// the disk.
class CustomersViewModel : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it. The store at the address is opened when it is first needed, and made where there is none.
    CustomersViewModel(const QuoteStores& stores, std::string address, QuotesViewModel& quotes,
                       QObject* parent = nullptr);

    [[nodiscard]] const CustomerListing& listing() const { return listing_; }
    /// Lists the customers of whose names a word begins with what was typed; all where that is nothing.
    void find(const QString& typed);
    /// Reads on where the listing has more.
    void listMore();

    [[nodiscard]] const ChosenCustomer& chosen() const { return chosen_; }
    [[nodiscard]] const std::optional<Customer>& current() const { return chosen_.customer; }
    [[nodiscard]] Date today() const;
    /// Shows the customer of an id or a name, in whatever writing; nobody for neither.
    void show(const std::string& idOrName);
    /// The customer of an id or a name.
    [[nodiscard]] Result<Customer> called(const QString& idOrName);

    /// Keeps a customer as it was typed: the one on show, or a new one where it has no id; shows it.
    [[nodiscard]] CustomerOutcome keep(Customer typed);
    /// Makes one of the customer on show and another one.
    [[nodiscard]] Result<void> mergeWith(const Customer& other);
    /// Forgets the customer on show.
    [[nodiscard]] Result<void> forget();
    /// Keeps customers from outside that are not known yet.
    [[nodiscard]] Result<CustomersKept> add(std::vector<Customer> customers);

signals:
    void listChanged();
    void currentChanged();

private:
    [[nodiscard]] Result<CustomerStore*> store();
    [[nodiscard]] Result<std::vector<CustomerName>> found(const std::optional<CustomerName>& last);
    void readMore();
    void readRecords();
    [[nodiscard]] CustomerOutcome keepChange(const Customer& typed);

    const QuoteStores& stores_;
    std::string address_;
    QuotesViewModel& quotes_;
    std::unique_ptr<CustomerStore> store_;
    CustomerListing listing_;
    ChosenCustomer chosen_;
};

} // namespace seatwise::ui
