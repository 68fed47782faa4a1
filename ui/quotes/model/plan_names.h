#pragma once

#include <map>
#include <string>

#include <QString>

#include "pricebook/book_library.h"

namespace seatwise::ui {

/// What a plan is called, and in other languages.
struct PlanName
{
    std::string name;
    Names names;
};

/// What plans are called, by their ids.
using PlanNames = std::map<PlanId, PlanName>;

/// Those of the shipped books; an id that two of them call differently is left out.
[[nodiscard]] PlanNames planNamesOf(const BookLibrary& library);

/// A plan of a quote by its name in the language that is spoken, or by its id where the name is not known. Hidden
/// characters have marks.
[[nodiscard]] QString planText(const PlanId& plan, const PlanNames& names);

} // namespace seatwise::ui
