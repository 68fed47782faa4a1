#pragma once

#include <functional>
#include <memory>
#include <optional>

#include "cli/command.h"
#include "customers/customer_store.h"
#include "quoting/quote_store.h"
#include "workshop/session.h"

namespace seatwise::cli {

/// Runs what a command does with the store of --store, or of the default place. Failed when it cannot be opened.
[[nodiscard]] Result<Output> withStore(const Context& context, const std::function<Result<Output>(QuoteStore&)>& work);

/// As withStore(), for a command that changes something: failed, with nothing changed, where its answer could not be
/// written to standard output.
[[nodiscard]] Result<Output> withStoreToChange(const Context& context,
                                               const std::function<Result<Output>(QuoteStore&)>& work);

/// As withStoreToChange(), with the workshop that is kept about a book: that of --book, or else of the worksheet.
[[nodiscard]] Result<Output>
withSession(const Context& context,
            const std::function<Result<Output>(WorkshopStore& store, WorkshopSession& session)>& work);

/// As withStore(), with the customers of the store too.
[[nodiscard]] Result<Output>
withCustomers(const Context& context,
              const std::function<Result<Output>(CustomerStore& customers, QuoteStore& quotes)>& work);

/// As above, for a command that changes customers.
[[nodiscard]] Result<Output>
withCustomersToChange(const Context& context,
                      const std::function<Result<Output>(CustomerStore& customers, QuoteStore& quotes)>& work);

/// The accounts that the store of a context keeps. Failed where no store is there.
[[nodiscard]] Result<std::optional<KeptAccounts>> accountsAt(const Context& context);

/// The store of a context, to keep accounts in; with what Qt needs, within withStore().
[[nodiscard]] Result<std::unique_ptr<WorkshopStore>> openAccounts(const Context& context);

/// The versions of the book of a context in its store; none where no store is there.
[[nodiscard]] Result<PublishedBook> publishedAt(const Context& context);

/// Runs what a command does with databases, with what Qt needs for them.
[[nodiscard]] Result<Output> withQt(const std::function<Result<Output>()>& work);

} // namespace seatwise::cli
