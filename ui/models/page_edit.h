#pragma once

#include <functional>

#include <QUndoCommand>
#include <QUndoStack>

namespace seatwise::ui {

/// The most steps of a page that can be undone.
inline constexpr int maxUndoSteps = 1'000;

/// A change of a page, as the menu names it and as it is told from others.
struct NamedEdit
{
    QString name;
    int field = 0; ///< 0: always a step of its own
};

/// What a step is called, in the language that is spoken when it is asked.
using StepName = std::function<QString()>;

/// A step that can be undone and is named in the language that is spoken when somebody asks.
class NamedStep : public QUndoCommand
{
public:
    [[nodiscard]] virtual QString name() const = 0;
};

/// The name of a step of a stack, counted from 0; empty where there is none.
[[nodiscard]] inline QString nameOfStep(const QUndoStack& stack, int index)
{
    const QUndoCommand* step = stack.command(index);
    const auto* named = dynamic_cast<const NamedStep*>(step);
    return named ? named->name() : step ? step->text() : QString();
}

/// The name of what is undone next, and of what is redone next; empty where nothing is.
[[nodiscard]] inline QString undoName(const QUndoStack& stack)
{
    return nameOfStep(stack, stack.index() - 1);
}
[[nodiscard]] inline QString redoName(const QUndoStack& stack)
{
    return nameOfStep(stack, stack.index());
}

/// One step of a page that can be undone: what a person set there before and after. Changes of the same field within
/// one gesture (a drag, a word typed) are one step, and none where they end as they began.
template<class State>
class PageEdit : public NamedStep
{
public:
    using Apply = std::function<void(const State&)>;
    using Name = std::function<QString(const State& before, const State& after)>;

    /// `field` tells apart what gestures may not mix; 0 is never merged. `name` is what the menu says.
    PageEdit(Name name, int field, int gesture, State before, State after, Apply apply)
        : name_(std::move(name))
        , field_(field)
        , gesture_(gesture)
        , before_(std::move(before))
        , after_(std::move(after))
        , apply_(std::move(apply))
    {
    }

    [[nodiscard]] QString name() const override { return name_(before_, after_); }
    void undo() override { apply_(before_); }
    void redo() override { apply_(after_); }
    [[nodiscard]] int id() const override { return field_ == 0 ? -1 : field_; }

    bool mergeWith(const QUndoCommand* other) override
    {
        const auto* next = static_cast<const PageEdit*>(other);
        if (next->gesture_ != gesture_)
            return false;
        after_ = next->after_;
        setObsolete(after_ == before_);
        return true;
    }

private:
    Name name_;
    int field_;
    int gesture_;
    State before_;
    State after_;
    Apply apply_;
};

} // namespace seatwise::ui
