#pragma once

#include <string>
#include <string_view>

#include <QString>

#include "editing/figure_grid.h"
#include "pricebook/book_library.h"
#include "pricebooks/model/book_editor.h"

namespace seatwise::ui {

// What a person does to a charge or a plan of the draft, each a step that can be undone.

/// Types a figure in the place at `path`; what is typed there within one gesture is one step.
[[nodiscard]] Result<void> typeFigure(BookEditor& editor, const std::string& path, const QString& key,
                                      const QString& text, const QLocale& locale);
/// Types the text of the whole file; what is typed within one gesture is one step.
[[nodiscard]] Result<void> typeFile(BookEditor& editor, const QString& text);
/// Adds a row behind another one.
[[nodiscard]] Result<void> addStep(BookEditor& editor, const std::string& modelPath, std::size_t after);
[[nodiscard]] Result<void> removeStep(BookEditor& editor, const std::string& modelPath, std::size_t step);
/// Lets a row and the one `by` places below it change their prices.
[[nodiscard]] Result<void> moveStep(BookEditor& editor, const std::string& modelPath, std::size_t step, int by);
[[nodiscard]] Result<void> changeModel(BookEditor& editor, const std::string& modelPath, std::string_view model);
[[nodiscard]] Result<void> touchBands(BookEditor& editor, const std::string& modelPath);
[[nodiscard]] Result<void> followMonths(BookEditor& editor, const std::string& chargePath, Billing billing);
[[nodiscard]] Result<void> copyPlan(BookEditor& editor, std::size_t plan, const QString& name);
[[nodiscard]] Result<void> addPlan(BookEditor& editor, std::string_view model, const QString& name);
[[nodiscard]] Result<void> removePlan(BookEditor& editor, std::size_t plan);

/// The draft as the Calculator takes it, marked as one; the published list where nothing is changed. Refused while it
/// is not valid.
[[nodiscard]] Result<SharedBook> offeredDraft(const BookEditor& editor);
/// The list that is edited where a book is in use: of a draft the one it was made from; null where that is not known.
[[nodiscard]] SharedBook listOfBook(const SharedBook& used, const BookLibrary& library);

/// Whether every band of a grid joins the one before it.
[[nodiscard]] bool allTouch(const FigureGrid& grid);
/// The first two neighbours with one rate, which could be one band: "Bands 1 and 2 now have one rate: one band would
/// price alike."; empty where there are none.
[[nodiscard]] QString alikeLine(const FigureGrid& grid);
/// "Ensemble · Ensemble seats".
[[nodiscard]] QString chargeTitle(const BookDraft& draft, const std::string& chargePath);

} // namespace seatwise::ui
