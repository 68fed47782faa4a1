#include "pricebooks/model/charge_edits.h"

#include <algorithm>

#include "editing/draft_tree.h"
#include "editing/edits.h"
#include "editing/file_text.h"
#include "editing/model_change.h"
#include "editing/plans.h"
#include "pricebooks/model/book_texts.h"
#include "words/book_names.h"
#include "words/features.h"
#include "words/format.h"
#include "workshop/draft.h"

namespace seatwise::ui {

Result<void> typeFigure(BookEditor& editor, const std::string& path, const QString& key, const QString& text,
                        const QLocale& locale)
{
    const std::string typed = typedField(key.toStdString(), text, locale);
    return editor.edit([&](const BookDraft& draft) { return withTyped(draft, path, typed); }, path,
                       nameOfFigure(key.toStdString(), text));
}

Result<void> typeFile(BookEditor& editor, const QString& text)
{
    return editor.edit([&](const BookDraft&) { return withFileText(text.toStdString()); }, "file",
                       [] { return BooksWords::tr("type in the file"); });
}

Result<void> addStep(BookEditor& editor, const std::string& modelPath, std::size_t after)
{
    return editor.edit([&](const BookDraft& draft) { return withStepAfter(draft, modelPath, after); }, {},
                       [] { return BooksWords::tr("add a row"); });
}

Result<void> removeStep(BookEditor& editor, const std::string& modelPath, std::size_t step)
{
    return editor.edit([&](const BookDraft& draft) { return withoutStep(draft, modelPath, step); }, {},
                       [step] { return BooksWords::tr("remove row %1").arg(step + 1); });
}

Result<void> moveStep(BookEditor& editor, const std::string& modelPath, std::size_t step, int by)
{
    return editor.edit([&](const BookDraft& draft) { return withStepMoved(draft, modelPath, step, by); }, {},
                       [step] { return BooksWords::tr("move the prices of row %1").arg(step + 1); });
}

Result<void> changeModel(BookEditor& editor, const std::string& modelPath, std::string_view model)
{
    return editor.edit(
        [&](const BookDraft& draft) { return withModel(draft, modelPath, model); }, {},
        [word = std::string(model)] { return BooksWords::tr("change the model to %1").arg(modelTitle(word)); });
}

Result<void> touchBands(BookEditor& editor, const std::string& modelPath)
{
    return editor.edit([&](const BookDraft& draft) { return withBandsTouching(draft, modelPath); }, {},
                       [] { return BooksWords::tr("let the bands touch"); });
}

Result<void> followMonths(BookEditor& editor, const std::string& chargePath, Billing billing)
{
    return editor.edit([&](const BookDraft& draft) { return withMonthsFollowed(draft, chargePath, billing); }, {},
                       [] { return BooksWords::tr("make it the months times the monthly price"); });
}

Result<void> copyPlan(BookEditor& editor, std::size_t plan, const QString& name)
{
    return editor.edit([&](const BookDraft& draft) { return withPlanCopied(draft, plan, name.toStdString()); }, {},
                       [] { return BooksWords::tr("duplicate a plan"); });
}

Result<void> addPlan(BookEditor& editor, std::string_view model, const QString& name)
{
    return editor.edit([&](const BookDraft& draft) { return withNewPlan(draft, model, name.toStdString()); }, {},
                       [] { return BooksWords::tr("add a plan"); });
}

Result<void> removePlan(BookEditor& editor, std::size_t plan)
{
    return editor.edit([&](const BookDraft& draft) { return withoutPlan(draft, plan); }, {},
                       [] { return BooksWords::tr("remove a plan"); });
}

Result<SharedBook> offeredDraft(const BookEditor& editor)
{
    if (!editor.isValid())
        return tl::make_unexpected(asError(editor.problems()));
    return editor.changes().empty() ? editor.published() : asDraft(editor.edited());
}

SharedBook listOfBook(const SharedBook& used, const BookLibrary& library)
{
    return isDraft(*used) ? library.load(identityOf(*used).id).value_or(nullptr) : used;
}

bool allTouch(const FigureGrid& grid)
{
    return std::ranges::all_of(grid.rows, &FigureRow::isJoined);
}

QString alikeLine(const FigureGrid& grid)
{
    const auto rate = std::ranges::find(grid.keys, "rate");
    if (grid.model != "banded" || rate == grid.keys.end())
        return {};
    const auto column = static_cast<std::size_t>(rate - grid.keys.begin());
    for (std::size_t row = 1; row < grid.rows.size(); ++row)
        if (grid.rows[row].isJoined && grid.rows[row].joinsAt &&
            grid.rows[row].cells[column].text == grid.rows[row - 1].cells[column].text)
            return BooksWords::tr("Bands %1 and %2 have one rate: one band would price alike.").arg(row).arg(row + 1);
    return {};
}

QString chargeTitle(const BookDraft& draft, const std::string& chargePath)
{
    const std::string owner = chargePath.substr(0, chargePath.find(".charges["));
    return QStringLiteral("%1 · %2").arg(bookName(textOf(findIn(draft.json, owner + ".name"))),
                                         bookName(textOf(findIn(draft.json, chargePath + ".name"))));
}

} // namespace seatwise::ui
