#pragma once

#include <gtest/gtest.h>

#include "calculator/model/calculator_texts.h"
#include "calculator/model/calculator_view_model.h"
#include "shipped_books.h"

namespace seatwise::ui {

/// Failures show the text, not its bytes.
inline void PrintTo(const PlanChoice& choice, std::ostream* out)
{
    *out << choice.name.toStdString() << (choice.available ? "" : " (dimmed)");
}

} // namespace seatwise::ui

namespace seatwise::ui::test {

/// The view-model over the music book as it opens: 200 seats, the cheapest plan, billed annually.
class ModelTest : public testing::Test
{
protected:
    [[nodiscard]] PlanChoice choice(const QString& name) const
    {
        for (const PlanChoice& choice : planChoices(model))
            if (choice.name == name)
                return choice;
        ADD_FAILURE() << "no plan " << name.toStdString();
        return {};
    }

    CalculatorViewModel model{shippedBook("music-learning")};
};

} // namespace seatwise::ui::test
