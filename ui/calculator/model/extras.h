#pragma once

#include <vector>

#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

#include "calculator/model/calculator_view_model.h"

namespace seatwise::ui {

// What the Calculator asks for beyond seats, plan and billing: the usage that the plan meters and what is sold beside
// it.

/// A meter of the plan in force or of an add-on that was taken.
struct Meter
{
    QString unit;
    QString name;           ///< "AI insights a month"
    QString hint;           ///< "The first 10 are included."; empty where there is nothing to say
    int end = 0;            ///< where a slider for it ends
    std::vector<int> steps; ///< the ends of its tiers, and powers of ten

    friend bool operator==(const Meter&, const Meter&) = default;
};

[[nodiscard]] std::vector<Meter> meters(const CalculatorViewModel& model);

/// What the plan in force, or an add-on that was taken, charges event by event.
struct EventMeter
{
    QString unit;
    QString name; ///< "Payments a month, the amount of each"

    friend bool operator==(const EventMeter&, const EventMeter&) = default;
};

[[nodiscard]] std::vector<EventMeter> eventMeters(const CalculatorViewModel& model);

/// Amounts as they are typed or pasted, one a line or apart by semicolons or tabs; or the first that is none.
[[nodiscard]] tl::expected<std::vector<Money>, QString> readEvents(const QString& typed, const Currency& currency,
                                                                   const QLocale& locale);

/// The events of a unit among the inputs.
[[nodiscard]] std::vector<Money> eventsOf(const CalculatorViewModel& model, const QString& unit);

/// "3 events, $150.00 in all"; empty where there are none.
[[nodiscard]] QString eventsText(const CalculatorViewModel& model, const std::vector<Money>& events);

/// An add-on of the book: what it costs, and why it cannot be had.
struct AddOnChoice
{
    QString id;
    QString name;
    QString price;      ///< "$9.99 a month, assumed"; empty where the plan includes it
    bool taken = false; ///< it is in the price
    bool available = true;
    QString reason; ///< why it is not available: "Enterprise includes it."

    friend bool operator==(const AddOnChoice&, const AddOnChoice&) = default;
};

[[nodiscard]] std::vector<AddOnChoice> addOnChoices(const CalculatorViewModel& model);

/// The usage and the add-ons in the price, for the line that is copied: "AI insights a month: 240", "Semantic search".
[[nodiscard]] QStringList extrasFacts(const CalculatorViewModel& model);

} // namespace seatwise::ui
