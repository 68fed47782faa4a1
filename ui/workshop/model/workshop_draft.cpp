#include "workshop/model/workshop_draft.h"

#include <set>

#include "models/page_edit.h"
#include "pricebook/assumed.h"
#include "words/features.h"
#include "words/format.h"

namespace seatwise::ui {

namespace {

constexpr int draftEdits = 1; ///< the id by which commands of this kind find each other

} // namespace

/// One step: the draft before and after.
class DraftEdit : public NamedStep
{
public:
    DraftEdit(WorkshopDraft& draft, QString lever, SharedBook after)
        : draft_(draft)
        , lever_(std::move(lever))
        , before_(draft.book())
        , after_(std::move(after))
    {
    }

    /// After what it changes: "change “Pro, a month”".
    [[nodiscard]] QString name() const override
    {
        if (after_ == draft_.today())
            return WorkshopWords::tr("start over");
        const auto changes = seatwise::differences(*before_, *after_);
        return changes.size() == 1
                   ? WorkshopWords::tr("change “%1”").arg(ui::toQString(changes.front().what))
                   : counted<WorkshopWords>(changes.size(), QT_TRANSLATE_N_NOOP("WorkshopWords", "change %1 figures"),
                                            "change 1 figure", QLocale());
    }

    void undo() override { draft_.show(before_); }
    void redo() override { draft_.show(after_); }
    int id() const override { return draftEdits; }

    bool mergeWith(const QUndoCommand* next) override
    {
        const auto* edit = static_cast<const DraftEdit*>(next);
        if (!isOf(edit->lever_))
            return false;
        after_ = edit->after_;
        setObsolete(after_->sha256 == before_->sha256);
        return true;
    }

    [[nodiscard]] bool isOf(const QString& lever) const { return !lever_.isEmpty() && lever == lever_; }
    [[nodiscard]] const SharedBook& before() const { return before_; }

private:
    WorkshopDraft& draft_;
    QString lever_;
    SharedBook before_;
    SharedBook after_;
};

WorkshopDraft::WorkshopDraft(const SharedBook& today, QObject* parent)
    : QObject(parent)
    , today_(today)
    , book_(today)
{
    undo_.setUndoLimit(maxUndoSteps);
}

/// Where the lever's movement began: a price that went through zero has lost nothing, and back where it was it is no
/// change at all.
const SharedBook& WorkshopDraft::begun(const QString& lever) const
{
    const bool isLatest = undo_.count() > 0 && undo_.index() == undo_.count();
    const auto* last = isLatest ? static_cast<const DraftEdit*>(undo_.command(undo_.count() - 1)) : nullptr;
    return last && last->isOf(lever) ? last->before() : book_;
}

bool WorkshopDraft::isAssumed(std::string_view path) const
{
    return !assumptionsOf(*book_, path).empty();
}

QStringList WorkshopDraft::assumedOf(const std::vector<std::string>& paths) const
{
    std::set<std::size_t> numbers;
    for (const std::string& path : paths)
        for (const std::size_t number : assumptionsOf(*book_, path))
            numbers.insert(number);
    QStringList notes;
    for (const std::size_t number : numbers)
        notes += ui::toQString(noteOf(*book_, book_->assumptions[number - 1]));
    return notes;
}

Result<void> WorkshopDraft::change(const QString& lever, const Edit& edit)
{
    const SharedBook draft = TRY(asDraft(begun(lever)));
    const SharedBook changed = TRY(edit(*draft));
    if (changed->sha256 != book_->sha256)
        undo_.push(new DraftEdit(*this, lever, changed));
    return {};
}

void WorkshopDraft::startOver()
{
    if (book_->sha256 != today_->sha256)
        undo_.push(new DraftEdit(*this, {}, today_));
}

void WorkshopDraft::resume(const SharedBook& draft)
{
    undo_.clear();
    show(draft);
}

void WorkshopDraft::show(const SharedBook& book)
{
    book_ = book;
    differences_ = seatwise::differences(*today_, *book_);
    emit changed();
}

} // namespace seatwise::ui
