#pragma once

#include <mutex>
#include <set>
#include <string>

#include "calls/call_store.h"
#include "files/descriptor.h"

namespace seatwise {

/// Where the calls of the user are: calls in Seatwise's folder below XDG_DATA_HOME. Failed as userDataFolder().
[[nodiscard]] Result<std::string> defaultCallFolder();

/// Calls as files of a folder, one a call: ID.json, which only its owner may read and which is replaced whole or not at
/// all (files/atomic_file.h). What is open is told apart by locks on a file beside them, which end with the program.
/// Where the file system has no locks, nobody is known to have a call open.
class FileCallStore final : public CallStore
{
public:
    explicit FileCallStore(std::string folder);

    [[nodiscard]] Result<RecentCalls> recent(std::size_t most) const override;
    [[nodiscard]] Result<Call> read(const CallId& id) const override;
    [[nodiscard]] Result<Call> open(const CallId& id) override;
    [[nodiscard]] Result<std::optional<Call>> openLast() override;
    [[nodiscard]] Result<void> keep(const Call& call) override;
    void close(const CallId& id) override;
    [[nodiscard]] Result<void> remove(const CallId& id) override;

private:
    [[nodiscard]] std::string fileOf(const CallId& id) const;
    [[nodiscard]] bool isOpenHere(const CallId& id) const;
    /// Takes a call for this store; false where another one has it.
    [[nodiscard]] bool take(const CallId& id);

    std::string folder_;
    mutable std::mutex mutex_; ///< of what follows
    Descriptor locks_;         ///< the file whose bytes are locked, one a call
    std::set<CallId> open_;    ///< what was taken
};

} // namespace seatwise
