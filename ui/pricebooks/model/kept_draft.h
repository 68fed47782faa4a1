#pragma once

#include <set>

#include "editing/draft_keeper.h"
#include "pricebooks/model/book_editor.h"

namespace seatwise::ui {

/// Keeps the drafts of price lists over a run, each under the list it is of. Without a keeper nothing is kept.
class KeptDraft
{
public:
    explicit KeptDraft(const DraftKeeper* keeper)
        : keeper_(keeper)
    {
    }

    /// Brings back what was kept of a draft in which nothing was changed yet. Failed where it cannot be read; it is
    /// then not written over.
    [[nodiscard]] Result<void> resume(BookEditor& editor);
    /// Keeps a draft; one that is as the published list needs no keeping.
    [[nodiscard]] Result<void> keep(const BookEditor& editor) const;
    /// Forgets what was kept of a draft, which is published.
    [[nodiscard]] Result<void> forget(const BookEditor& editor) const;

private:
    const DraftKeeper* keeper_;
    std::set<const BookEditor*> unread_;
};

} // namespace seatwise::ui
