#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include <QObject>
#include <QUndoStack>

#include "claims/claims.h"
#include "comparison/book_changes.h"
#include "editing/book_draft.h"
#include "models/page_edit.h"
#include "money/error.h"

namespace seatwise::ui {

/// A price book that a person edits: the list that is published, and the draft beside it. A draft that is not valid is
/// kept as it is; what its last valid state said stays on show beside its problems. Every edit can be undone; those of
/// one field within one gesture are one step, and each of them is made to the draft as it was before the first.
class BookEditor : public QObject
{
    Q_OBJECT

public:
    using Edit = std::function<Result<BookEdit>(const BookDraft&)>;

    explicit BookEditor(SharedBook published, QObject* parent = nullptr);

    [[nodiscard]] const SharedBook& published() const { return published_; }
    [[nodiscard]] const BookDraft& draft() const { return draft_; }
    /// The book that the draft is, or was when it was valid last.
    [[nodiscard]] const SharedBook& edited() const { return edited_; }
    [[nodiscard]] bool isValid() const { return problems_.empty(); }
    [[nodiscard]] const std::vector<JsonProblem>& problems() const { return problems_; }
    /// In what the draft differs from the published list.
    [[nodiscard]] const std::vector<BookChange>& changes() const { return changes_; }
    /// What the claims of the published list come to, and what those of edited() do.
    [[nodiscard]] const std::vector<ClaimReport>& claimsBefore() const { return claimsBefore_; }
    [[nodiscard]] const std::vector<ClaimReport>& claimsNow() const { return claimsNow_; }

    /// Makes an edit. `field` is what it is an edit of, empty for one that is a step of its own; `name` what the menu
    /// calls it.
    [[nodiscard]] Result<void> edit(const Edit& edit, const std::string& field, const StepName& name);
    /// Ends what is typed: the next edit of the same field is a step of its own.
    void endGesture() { ++gesture_; }
    /// Takes a draft that was kept; nothing to undo.
    void resume(BookDraft draft);
    /// Another list becomes what is published; the draft stays.
    void setPublished(SharedBook published);

    [[nodiscard]] QUndoStack& undoStack() { return undo_; }

signals:
    void changed();

private:
    friend class BookStep;
    void take(const BookEdit& edit);
    void check();
    [[nodiscard]] BookDraft begun(const std::string& field) const;

    SharedBook published_;
    BookDraft publishedFile_; ///< what is published, to compare with
    BookDraft draft_;
    SharedBook edited_;
    std::vector<JsonProblem> problems_;
    std::vector<BookChange> changes_;
    std::vector<ClaimReport> claimsBefore_;
    std::vector<ClaimReport> claimsNow_;
    QUndoStack undo_;
    int gesture_ = 0;
};

} // namespace seatwise::ui
