#pragma once

#include <string>
#include <vector>

#include "money/error.h"
#include "telemetry/usage_event.h"

namespace seatwise {

/// Keeps what happened on this computer, once the user has switched that on. Off until then: nothing is written, no
/// file is made and nothing is sent; there is nothing in the program that sends. The program implements it.
class EventLog
{
public:
    virtual ~EventLog() = default;

    [[nodiscard]] virtual bool isOn() const = 0;

    /// Switches it, for this run and the next ones. What was recorded stays when it is switched off. Fails, changing
    /// nothing, when the switch cannot be kept.
    [[nodiscard]] virtual Result<void> setOn(bool on) = 0;

    /// Records an event with the time of now; does nothing while the log is off.
    [[nodiscard]] virtual Result<void> record(const UsageEvent& event) = 0;

    /// What was recorded, oldest first. The log is bounded: the oldest records go.
    [[nodiscard]] virtual Result<std::vector<UsageRecord>> records() const = 0;

    /// Deletes all records, and the files they were in.
    [[nodiscard]] virtual Result<void> deleteAll() = 0;

    /// Where the records are, for people to read.
    [[nodiscard]] virtual std::string place() const = 0;
};

} // namespace seatwise
