#include "pricebooks/model/kept_draft.h"

namespace seatwise::ui {

Result<void> KeptDraft::resume(BookEditor& editor)
{
    if (!keeper_ || !editor.changes().empty() || editor.undoStack().count() > 0)
        return {};
    unread_.insert(&editor);
    if (const auto kept = TRY(keeper_->kept(editor.published()->sha256)))
        editor.resume(TRY(readDraft(*kept)));
    unread_.erase(&editor);
    return {};
}

Result<void> KeptDraft::keep(const BookEditor& editor) const
{
    if (!keeper_ || unread_.contains(&editor))
        return {};
    return keeper_->keep(editor.published()->sha256,
                         editor.changes().empty() ? std::string() : writeDraft(editor.draft()));
}

Result<void> KeptDraft::forget(const BookEditor& editor) const
{
    return keeper_ ? keeper_->keep(editor.published()->sha256, {}) : Result<void>();
}

} // namespace seatwise::ui
