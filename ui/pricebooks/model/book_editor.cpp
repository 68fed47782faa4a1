#include "pricebooks/model/book_editor.h"

#include <utility>

namespace seatwise::ui {

namespace {

constexpr int bookSteps = 1; ///< the id by which steps of this kind find each other

} // namespace

/// One step: what an edit changes, and what brings that back.
class BookStep : public NamedStep
{
public:
    BookStep(BookEditor& editor, StepName name, std::string field, int gesture, BookEdit before, BookEdit after)
        : editor_(editor)
        , name_(std::move(name))
        , field_(std::move(field))
        , gesture_(gesture)
        , before_(std::move(before))
        , after_(std::move(after))
    {
    }

    [[nodiscard]] QString name() const override { return name_(); }
    void undo() override { editor_.take(before_); }
    void redo() override { editor_.take(after_); }
    [[nodiscard]] int id() const override { return bookSteps; }

    bool mergeWith(const QUndoCommand* next) override
    {
        const auto* step = static_cast<const BookStep*>(next);
        if (!isOf(step->field_, step->gesture_) || step->after_.path != after_.path)
            return false;
        after_ = step->after_;
        name_ = step->name_;
        setObsolete(after_.value == before_.value);
        return true;
    }

    [[nodiscard]] bool isOf(const std::string& field, int gesture) const
    {
        return !field.empty() && field == field_ && gesture == gesture_;
    }
    [[nodiscard]] const BookEdit& before() const { return before_; }

private:
    BookEditor& editor_;
    StepName name_;
    std::string field_;
    int gesture_;
    BookEdit before_;
    BookEdit after_;
};

BookEditor::BookEditor(SharedBook published, QObject* parent)
    : QObject(parent)
    , published_(std::move(published))
    , publishedFile_(draftOf(*published_))
    , draft_(publishedFile_)
    , edited_(published_)
    , claimsBefore_(checkClaims(*published_))
    , claimsNow_(claimsBefore_)
{
    undo_.setUndoLimit(maxUndoSteps);
}

/// Where the gesture began: a rate that is "0." on its way to 0.20 has lost nothing that follows it.
BookDraft BookEditor::begun(const std::string& field) const
{
    BookDraft draft = draft_;
    const bool isLatest = undo_.count() > 0 && undo_.index() == undo_.count();
    const auto* last = isLatest ? static_cast<const BookStep*>(undo_.command(undo_.count() - 1)) : nullptr;
    if (last && last->isOf(field, gesture_))
        apply(draft, last->before());
    return draft;
}

Result<void> BookEditor::edit(const Edit& edit, const std::string& field, const StepName& name)
{
    const BookDraft before = begun(field);
    BookEdit made = TRY(edit(before));
    const DraftJson* const stands = findIn(draft_.json, made.path);
    if (stands && *stands == made.value)
        return {};
    BookEdit back = opposite(before, made);
    undo_.push(new BookStep(*this, name, field, gesture_, std::move(back), std::move(made)));
    return {};
}

void BookEditor::resume(BookDraft draft)
{
    undo_.clear();
    draft_ = std::move(draft);
    check();
}

void BookEditor::setPublished(SharedBook published)
{
    published_ = std::move(published);
    publishedFile_ = draftOf(*published_);
    claimsBefore_ = checkClaims(*published_);
    check();
}

void BookEditor::take(const BookEdit& edit)
{
    apply(draft_, edit);
    check();
}

void BookEditor::check()
{
    if (auto book = checkDraft(draft_)) {
        edited_ = *std::move(book);
        problems_.clear();
        changes_ = changesOfFiles(publishedFile_.json, draftOf(*edited_).json);
        claimsNow_ = checkClaims(*edited_);
    } else {
        problems_ = std::move(book.error());
        changes_ = changesOfFiles(publishedFile_.json, draft_.json);
    }
    emit changed();
}

} // namespace seatwise::ui
