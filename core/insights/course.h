#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "insights/account.h"
#include "insights/mrr_rules.h"

namespace seatwise {

using Month = std::chrono::year_month;

/// Months counted from year 0.
[[nodiscard]] int ordinalOf(Month month) noexcept;
[[nodiscard]] Month monthOf(int ordinal) noexcept;

/// How what a customer brings changed from the end of the month before to that of a month. Amounts are of a year, in
/// the units of an Exact, and not below zero.
struct CourseChange
{
    int month = 0; ///< ordinalOf()
    Wide before = 0;
    Wide after = 0;
    Wide visit = 0;       ///< what was paid for between the two ends where neither saw any of it
    bool hasPaid = false; ///< at an earlier end, or in between
};

/// What a customer can do from the end of a month to that of the next one. R85.
enum class Movement : std::uint8_t { signedUp, expansion, reactivation, contraction, churn };

inline constexpr std::array everyMovement{Movement::signedUp, Movement::expansion, Movement::reactivation,
                                          Movement::contraction, Movement::churn};

[[nodiscard]] constexpr bool isLoss(Movement movement) noexcept
{
    return movement == Movement::contraction || movement == Movement::churn;
}

/// A movement of a customer: what a year brings more, or less, in the units of an Exact.
struct CustomerMovement
{
    Movement movement = Movement::signedUp;
    Wide yearly = 0; ///< below zero of a contraction and a churn
};

/// The movements of a change: one, or two of a visit, which begins and churns.
class MovementsOfChange
{
public:
    explicit MovementsOfChange(const CourseChange& change);

    [[nodiscard]] const CustomerMovement* begin() const { return movements_.data(); }
    [[nodiscard]] const CustomerMovement* end() const { return movements_.data() + count_; }

private:
    std::array<CustomerMovement, 2> movements_;
    std::size_t count_ = 0;
};

/// What one customer brings by a rule, from one end of a month to the next. R85, R86.
class Course
{
public:
    explicit Course(const MrrRule& rule)
        : rule_(rule)
    {
    }

    void add(const Account& account);
    /// The changes of all that was added, in the order of their months; it begins anew with the next account.
    [[nodiscard]] const std::vector<CourseChange>& changes();

private:
    /// From the end of a month on so much more, or less.
    struct Step
    {
        int month = 0;
        Wide change = 0;
    };

    /// What began and ended between two ends of months.
    struct Visit
    {
        int month = 0;
        std::chrono::sys_days last;
        Wide yearly = 0;
    };

    void addPriced(const Account& account, std::chrono::sys_days from, std::chrono::sys_days to, const NewPrice& price);
    void addPaid(std::chrono::sys_days from, std::chrono::sys_days to, Exact yearly);
    [[nodiscard]] Wide visitOf(std::size_t& at, int month) const;

    MrrRule rule_;
    std::vector<Step> steps_;
    std::vector<Visit> visits_;
    std::vector<CourseChange> changes_;
};

} // namespace seatwise
