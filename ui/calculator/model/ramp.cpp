#include "calculator/model/ramp.h"

#include <algorithm>

#include "billing/schedule.h"
#include "quoting/ramp_price.h"
#include "words/features.h"
#include "words/format.h"

namespace seatwise::ui {

static_assert(maxYearsToSet == maxScheduleYears);

int yearsToSet(const CalculatorViewModel& model)
{
    const Selection& selection = model.inputs().selection;
    return std::max(selection.termYears.value_or(1), yearsOfRamp(selection));
}

bool hasRamp(const CalculatorViewModel& model)
{
    return !model.inputs().selection.laterSeats.empty();
}

void setRamp(CalculatorViewModel& model, bool grows)
{
    CalculatorInputs inputs = model.inputs();
    const auto later = static_cast<std::size_t>(yearsToSet(model) - 1);
    inputs.selection.laterSeats.assign(grows ? later : 0, inputs.selection.seats);
    model.setInputs(inputs);
}

void setSeatsInYear(CalculatorViewModel& model, int year, SeatCount seats)
{
    CalculatorInputs inputs = model.inputs();
    std::vector<SeatCount>& later = inputs.selection.laterSeats;
    while (yearsOfRamp(inputs.selection) < year)
        later.push_back(seatsInYear(inputs.selection, yearsOfRamp(inputs.selection)));
    later[static_cast<std::size_t>(year) - 2] = seats;
    model.setInputs(inputs);
}

QuotedPrice quotedPrice(const CalculatorViewModel& model)
{
    if (hasRamp(model))
        if (const auto ramp = priceOfRamp(model.book(), model.priced()))
            return ramp->price;
    return model.price();
}

QString rampText(const CalculatorViewModel& model)
{
    if (!hasRamp(model))
        return {};
    const auto ramp = priceOfRamp(model.book(), model.priced());
    if (!ramp)
        return withCapital(problemText(ramp), model.locale()) + QLatin1Char('.');
    const ChargedPrice& price = chargedIn(ramp->price);
    const int years = model.priced().termYears.value_or(yearsOfRamp(model.priced()));
    return CalculatorWords::tr("%1 over %2, in %3")
        .arg(formatMoney(price.total(), price.currency(), model.locale()),
             counted<CalculatorWords>(years, QT_TRANSLATE_N_NOOP("CalculatorWords", "%1 years"), "1 year",
                                      model.locale()),
             counted<CalculatorWords>(static_cast<Count>(ramp->invoices.size()),
                                      QT_TRANSLATE_N_NOOP("CalculatorWords", "%1 invoices"), "1 invoice",
                                      model.locale()));
}

} // namespace seatwise::ui
