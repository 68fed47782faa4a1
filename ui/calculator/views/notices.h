#pragma once

#include <vector>

#include "widgets/notice_bar.h"

namespace seatwise::ui {

class CalculatorViewModel;
class ListInForce;

/// The notices of the price on show, in the words and with the actions of the window. Tax, an approval and the annual
/// policy as published are said elsewhere on the page and not repeated.
[[nodiscard]] std::vector<BarNotice> noticesFor(const CalculatorViewModel& model);

/// Carries out the action of a notice.
void carryOut(CalculatorViewModel& model, const QString& actionId);

/// The notices of the price on show, and that another price list is in force; none of them for a customer to see.
class PriceNotices : public NoticeBar
{
    Q_OBJECT

public:
    /// Both must outlive it; without versions nothing is known of other lists.
    PriceNotices(CalculatorViewModel& model, const ListInForce* versions, QWidget* parent = nullptr);

private:
    void showPrice();
    void actOn(const QString& notice);

    CalculatorViewModel& model_;
    const ListInForce* versions_;
};

} // namespace seatwise::ui
