#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "quoting/asked_discount.h"
#include "quoting/quote_store.h"

namespace seatwise {

/// Why a quote waits for somebody.
enum class AttentionReason {
    expiring,    ///< issued, and valid for a week at most
    approval,    ///< one of the newest drafts whose discount nobody has allowed yet
    trialEnding, ///< an accepted trial whose last day is within a week
};

struct Attention
{
    QuoteSummary quote;
    AttentionReason reason = AttentionReason::expiring;
    std::optional<Date> on;                            ///< the last day of validity or of the trial
    std::optional<AskedDiscount> asked = std::nullopt; ///< that waits for an approval, where its price book can be read

    friend bool operator==(const Attention&, const Attention&) = default;
};

inline constexpr int attentionDays = 7;
inline constexpr std::int64_t draftsLookedAt = 500;

/// The quotes that somebody should see to, those with a date first, the nearest first. Fails when the store does.
[[nodiscard]] Result<std::vector<Attention>> needingAttention(const QuoteStore& store, Date today);

} // namespace seatwise
