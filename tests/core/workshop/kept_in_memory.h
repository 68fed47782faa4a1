#pragma once

#include <map>
#include <string>
#include <vector>

#include "workshop/workshop_store.h"

namespace seatwise::test {

/// A store in memory, which two people may have open.
class KeptInMemory final : public WorkshopStore
{
public:
    [[nodiscard]] bool isLost() const noexcept override { return false; }

    [[nodiscard]] Result<std::vector<WorkshopItem>> items(std::string_view prefix) const override
    {
        std::vector<WorkshopItem> found;
        for (const auto& [key, content] : kept_)
            if (key.starts_with(prefix))
                found.push_back({key, content});
        return found;
    }

    [[nodiscard]] Result<void> keep(const std::vector<WorkshopChange>& changes) override
    {
        for (const WorkshopChange& change : changes) {
            if (change.readAs && kept_[change.item.key] != *change.readAs)
                return refused("changed since it was read");
            kept_[change.item.key] = change.item.content;
            AuditRecord record;
            record.at = "2026-11-21T10:15:30Z";
            record.event = change.event;
            record.subject = change.item.key;
            record.detail = change.detail.english();
            trail.push_back(record);
        }
        return {};
    }

    [[nodiscard]] Result<void> keepBook(const PriceBook&, std::string_view, const Message&) override { return {}; }

    [[nodiscard]] Result<std::vector<AuditRecord>> trailOf(std::string_view key) const override
    {
        std::vector<AuditRecord> found;
        for (const AuditRecord& record : trail)
            if (record.subject == key)
                found.push_back(record);
        return found;
    }

    std::vector<AuditRecord> trail;

private:
    std::map<std::string, std::string> kept_;
};

} // namespace seatwise::test
