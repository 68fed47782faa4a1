#pragma once

#include <functional>
#include <memory>
#include <optional>

#include <QObject>
#include <QStringList>

#include "customers/customer_store.h"
#include "quoting/quote.h"

class QLineEdit;

namespace seatwise {
class QuoteStores;
} // namespace seatwise

namespace seatwise::ui {

class Office;

/// The customers in the store of the office, to be offered where one is named. None is needed: where there is no store
/// yet, or it cannot be opened or was lost, none is known, and nobody waits for it a second time until the office
/// opens its store anew.
class KnownCustomers : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it.
    KnownCustomers(const QuoteStores& stores, const Office& office, QObject* parent = nullptr);

    /// The names to offer for what was typed.
    [[nodiscard]] QStringList startingWith(const QString& typed);

    /// Offers them while a field is typed in, and calls `chosen` with the one that is taken.
    void completeIn(QLineEdit& field, const std::function<void(const QString& name)>& chosen);

    /// Fills in what is known of the customer that details name, as takenOver(); `before` is whom they named before.
    /// Where none is called so, or several are, nothing is changed.
    void takeOver(QuoteDetails& details, const std::string& before = {});

private:
    [[nodiscard]] const CustomerStore* store();
    [[nodiscard]] std::optional<Customer> called(const std::string& name);

    const QuoteStores& stores_;
    const Office& office_;
    std::unique_ptr<CustomerStore> store_;
    bool isGivenUp_ = false; ///< until the store is opened anew
};

} // namespace seatwise::ui
