#pragma once

#include <functional>

#include <QUndoCommand>

namespace seatwise::ui {

/// The most steps of a page that can be undone.
inline constexpr int maxUndoSteps = 1'000;

/// A change of a page, as the menu names it and as it is told from others.
struct NamedEdit
{
    QString name;
    int field = 0; ///< 0: always a step of its own
};

/// One step of a page that can be undone: what a person set there before and after. Changes of the same field within
/// one gesture (a drag, a word typed) are one step, and none where they end as they began.
template<class State>
class PageEdit : public QUndoCommand
{
public:
    using Apply = std::function<void(const State&)>;

    /// `field` tells apart what gestures may not mix; 0 is never merged. `name` is what the menu says.
    PageEdit(const QString& name, int field, int gesture, State before, State after, Apply apply)
        : QUndoCommand(name)
        , field_(field)
        , gesture_(gesture)
        , before_(std::move(before))
        , after_(std::move(after))
        , apply_(std::move(apply))
    {
    }

    void undo() override { apply_(before_); }
    void redo() override { apply_(after_); }
    [[nodiscard]] int id() const override { return field_ == 0 ? -1 : field_; }

    bool mergeWith(const QUndoCommand* other) override
    {
        const auto* next = static_cast<const PageEdit*>(other);
        if (next->gesture_ != gesture_)
            return false;
        after_ = next->after_;
        setText(next->text());
        setObsolete(after_ == before_);
        return true;
    }

private:
    int field_;
    int gesture_;
    State before_;
    State after_;
    Apply apply_;
};

} // namespace seatwise::ui
