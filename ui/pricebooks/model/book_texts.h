#pragma once

#include <string_view>
#include <vector>

#include <QLocale>
#include <QStringList>

#include "editing/draft_tree.h"
#include "editing/figure_grid.h"
#include "pricebooks/model/book_editor.h"

namespace seatwise::ui {

// What the page Price books says, made of values.

/// What a figure of a price book is called: "Per seat", "Included"; a key that has no name here as it stands.
[[nodiscard]] QString figureTitle(std::string_view key);

/// The names of the charge models, and their words in a file, in one order.
[[nodiscard]] const std::vector<std::string_view>& modelWords();
[[nodiscard]] QString modelTitle(std::string_view model);

/// The name of a part of the draft in its tree, and what is said of it beside: "120–239", "13".
[[nodiscard]] QString titleOf(const DraftNode& node);
[[nodiscard]] QString detailOf(const DraftNode& node, const QLocale& locale);

/// A figure as the locale writes it; what is no figure as it stands.
[[nodiscard]] QString shownFigure(const std::string& text, const QLocale& locale);
/// What a person types as a figure, as it stands in the file: "0,20" becomes "0.20" where the locale writes so. What is
/// no number stays as it was typed.
[[nodiscard]] std::string typedFigure(const QString& typed, const QLocale& locale);

/// The same for the field of a key: one that is a name, a version or a day is no figure, and stands as it was typed.
[[nodiscard]] QString shownField(std::string_view key, const std::string& text, const QLocale& locale);
[[nodiscard]] std::string typedField(std::string_view key, const QString& typed, const QLocale& locale);

/// Whether the draft changes something in a part of it.
[[nodiscard]] bool isChanged(const BookEditor& editor, std::string_view named);
/// What is wrong in the part at a path, the first of it; empty where all is well.
[[nodiscard]] QString problemIn(const BookEditor& editor, std::string_view path);
/// How many things are not valid yet; empty for a book.
[[nodiscard]] QString validityLine(const BookEditor& editor, const QLocale& locale);
/// "DRAFT · 3 changes".
[[nodiscard]] QString draftMark(const BookEditor& editor, const QLocale& locale);
/// What the edit of a figure is called.
[[nodiscard]] StepName nameOfFigure(std::string key, QString typed);

/// The charge whose curve is shown for the part at a path, and its plan, by their places; the first of the book where
/// the part belongs to no plan.
[[nodiscard]] std::string chargeShown(const BookDraft& draft, std::string_view path);
[[nodiscard]] bool hasPrices(std::string_view path);
/// Whether a part is a charge or lies in one.
[[nodiscard]] bool isOfCharge(std::string_view path);
/// The path of the first charge of a plan; that of the first plan where there is none of the id.
[[nodiscard]] std::string chargeOfPlan(const BookDraft& draft, std::string_view planId);
[[nodiscard]] std::size_t planOfPath(std::string_view path);
/// The path of the last plan of a draft.
[[nodiscard]] std::string lastPlan(const BookDraft& draft);

/// What the draft's claims say now beside what they said: statement, published, today, edited, verdict. With
/// `onlyTouched` those alone whose figure or verdict is another one.
[[nodiscard]] QStringList claimHeads();
[[nodiscard]] std::vector<QStringList> claimRows(const BookEditor& editor, bool onlyTouched, const QLocale& locale);
/// "3 differ now that held before, 1 holds now"; empty where nothing changed.
[[nodiscard]] QString claimsLine(const BookEditor& editor, const QLocale& locale);

} // namespace seatwise::ui
