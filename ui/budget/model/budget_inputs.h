#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

#include <QString>

#include "calendar/date.h"
#include "district/budget.h"
#include "models/page_edit.h"
#include "words/typed_dates.h"

namespace seatwise::ui {

inline constexpr int maxFunds = 6;
inline constexpr int maxLead = 365; ///< the most days an order may take

/// A school as it is typed; seats as text, for the core to judge.
struct SchoolRow
{
    QString name;
    QString seats;

    friend bool operator==(const SchoolRow&, const SchoolRow&) = default;
};

/// A fund as it is typed.
struct FundRow
{
    QString code;
    QString percent;

    friend bool operator==(const FundRow&, const FundRow&) = default;
};

/// Everything a person sets on the Budget page.
struct BudgetInputs
{
    std::vector<SchoolRow> schools;
    Billing billing = Billing::monthly;
    Percent headroom;
    int years = 3;
    bool seatsTyped = false; ///< the seats of each year are typed; else they grow
    std::array<Percent, 3> growth{Percent::whole(0), Percent::whole(3), Percent::whole(6)}; ///< low, expected, high
    std::vector<SeatCount> seatsEachYear; ///< of the whole district, where they are typed; may hold more years
    std::optional<Money> ceiling;         ///< for twelve months
    std::vector<FundRow> funds;
    Date start{};                                 ///< first day of the subscription
    std::optional<RefusedDate> startRefused;      ///< typed in place of it
    std::optional<std::chrono::month> fiscalYear; ///< the month it begins in; absent: the book's academic year
    int leadDays = 30;                            ///< days an order takes
    std::string language;                         ///< of the summary for the board, "de"; empty: that of the program

    friend bool operator==(const BudgetInputs&, const BudgetInputs&) = default;
};

/// What differs between two inputs, as a step of the menu: "remove Bell School".
[[nodiscard]] NamedEdit editOf(const BudgetInputs& before, const BudgetInputs& after);

} // namespace seatwise::ui
