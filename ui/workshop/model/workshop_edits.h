#pragma once

#include "workshop/model/workshop_view_model.h"

namespace seatwise::ui {

// What people change in a workshop. A card that somebody else changed since it was read is refused, and shows what
// stands on it now.

[[nodiscard]] Result<void> keep(WorkshopViewModel& model, const CardEntry& changed);
[[nodiscard]] Result<void> decide(WorkshopViewModel& model, const std::string& card, const QString& decision,
                                  const QString& by);
[[nodiscard]] Result<void> reopen(WorkshopViewModel& model, const std::string& card);

/// Keeps a ballot in place of the one the person cast before.
[[nodiscard]] Result<void> cast(WorkshopViewModel& model, const Ballot& ballot);
[[nodiscard]] Result<void> withdraw(WorkshopViewModel& model, const std::string& person);

[[nodiscard]] Result<void> keepSurvey(WorkshopViewModel& model, const ImportedTable& table);
[[nodiscard]] Result<void> keepCustomers(WorkshopViewModel& model, const ImportedTable& table);

} // namespace seatwise::ui
