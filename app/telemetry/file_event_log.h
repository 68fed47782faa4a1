#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include "telemetry/event_log.h"

namespace seatwise {

/// Where the events of the user are: events.jsonl in Seatwise's folder below XDG_DATA_HOME. Failed as userDataFolder().
[[nodiscard]] Result<std::string> defaultEventFile();

/// The time as events carry it: UTC, "2026-11-21T10:15:30Z".
[[nodiscard]] std::string utcNow();

/// Events as lines of a file that only its owner may read, and a switch in the settings (settings/settings_file.h). A
/// full file becomes the older half, FILE.old, in place of the one before; so there are never more than twice
/// `fullAt` bytes and the rest of a line.
class FileEventLog final : public EventLog
{
public:
    using Clock = std::function<std::string()>;

    static constexpr std::int64_t usuallyFullAt = 262'144;

    explicit FileEventLog(std::string file, Clock now = utcNow, std::int64_t fullAt = usuallyFullAt);

    [[nodiscard]] bool isOn() const override;
    [[nodiscard]] Result<void> setOn(bool on) override;
    [[nodiscard]] Result<void> record(const UsageEvent& event) override;
    [[nodiscard]] Result<std::vector<UsageRecord>> records() const override;
    [[nodiscard]] Result<void> deleteAll() override;
    [[nodiscard]] std::string place() const override { return file_; }

    /// The files the events are in.
    [[nodiscard]] std::vector<std::string> files() const { return {older(), file_}; }

private:
    [[nodiscard]] std::string older() const { return file_ + ".old"; }
    [[nodiscard]] Result<void> append(const std::string& line) const;

    std::string file_;
    Clock now_;
    std::int64_t fullAt_;
};

} // namespace seatwise
