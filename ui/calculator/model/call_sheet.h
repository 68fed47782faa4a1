#pragma once

#include <vector>

#include <QString>

#include "calculator/model/calculator_view_model.h"

namespace seatwise::ui {

// What is done with the scenarios of a call, and what is said of them.

/// Opens a scenario that begins as the one in front, which stays as it is. Refused where there are six.
[[nodiscard]] Result<void> openCopy(CalculatorViewModel& model);
/// Opens a scenario with another price book, which begins with what fits of the one in front; where nothing was changed
/// in front, that one goes over to the book, as a step to undo. A draft takes the place of an earlier state of it.
/// Where there are six it is refused.
[[nodiscard]] Result<void> openBook(CalculatorViewModel& model, const SharedBook& book);
void bringToFront(CalculatorViewModel& model, std::size_t place);
/// Brings the next scenario to the front, the first after the last; or the one before.
void bringNext(CalculatorViewModel& model, bool forward);
/// Refused for the only one.
[[nodiscard]] Result<void> closeScenario(CalculatorViewModel& model, std::size_t place);
void reopenScenario(CalculatorViewModel& model);

/// The scenarios beside the one in front that are of its price book: those that its chart has a place for.
[[nodiscard]] std::vector<const CallTab*> othersOfBook(const CalculatorViewModel& model);

/// What a scenario says in a word or two: "450 annual", "3 monthly, Pro" where a plan was chosen.
[[nodiscard]] QString scenarioName(const CallTab& tab, const QLocale& locale);
/// What stands on its tab: "A 450 annual".
[[nodiscard]] QString tabText(const CallTab& tab, const QLocale& locale);
/// All of it, with its price: "SessionTrack · Pro, 3 users: $89.97 a month".
[[nodiscard]] QString scenarioLine(const CallTab& tab, const QLocale& locale);

} // namespace seatwise::ui
