#include "insights/model/insights_table.h"

namespace seatwise::ui {

std::string movementsAsCsv(const InsightsViewModel& model)
{
    const int decimals = model.accounts().currency.exponent;
    const auto percent = [](const std::optional<Percent>& rate) { return rate ? rate->toString(2) : std::string(); };
    std::string csv =
        "month,start,new,expansion,contraction,churn,reactivation,end,customers,nrr,grr,quick_ratio,currency,rules\n";
    for (const MonthMovements& month : model.figures()->months) {
        csv += toString(month.month);
        for (const Money amount : {month.start, month.signedUp, month.expansion, month.contraction, month.churn,
                                   month.reactivation, month.end})
            csv += ',' + amount.toString(decimals);
        const auto ratio = quickRatio(month);
        csv += ',' + std::to_string(month.customers) + ',' + percent(netRetention(month)) + ',' +
               percent(grossRetention(month)) + ',' + (ratio ? ratio->toString(2) : std::string()) + ',' +
               model.accounts().currency.code + ',' + std::string(toString(model.rules())) + '\n';
    }
    return csv;
}

} // namespace seatwise::ui
