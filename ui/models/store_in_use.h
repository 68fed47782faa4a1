#pragma once

#include <functional>
#include <memory>
#include <string>

#include "models/waiting_changes.h"
#include "money/error.h"

namespace seatwise::ui {

/// The store at an address, opened when it is first needed, and the changes that wait while its server does not answer.
template<class Store>
class StoreInUse
{
public:
    using Open = std::function<Result<std::unique_ptr<Store>>(const std::string& address)>;

    StoreInUse(std::string address, Open open)
        : address_(std::move(address))
        , open_(std::move(open))
        , waiting_([this] { return isLost(); })
    {
    }

    [[nodiscard]] Result<Store*> opened()
    {
        if (!store_)
            store_ = TRY(open_(address_));
        return store_.get();
    }

    /// The store where it is open; null where it was not needed yet.
    [[nodiscard]] const Store* ifOpen() const { return store_.get(); }
    [[nodiscard]] bool isLost() const { return store_ && store_->isLost(); }
    [[nodiscard]] WaitingChanges& waiting() { return waiting_; }
    [[nodiscard]] const WaitingChanges& waiting() const { return waiting_; }

    /// To be opened anew when it is needed the next time.
    void close() { store_.reset(); }

    /// Leaves the store for that of another address. What waits is tried once more, then given up.
    void leaveFor(const std::string& address)
    {
        if (!waiting_.isEmpty())
            static_cast<void>(waiting_.tryAgain());
        waiting_.clear();
        address_ = address;
        close();
    }

private:
    std::string address_;
    Open open_;
    std::unique_ptr<Store> store_;
    WaitingChanges waiting_;
};

} // namespace seatwise::ui
