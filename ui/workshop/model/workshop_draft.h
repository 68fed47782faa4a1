#pragma once

#include <functional>
#include <vector>

#include <QObject>
#include <QString>
#include <QStringList>
#include <QUndoStack>

#include "money/error.h"
#include "pricebook/price_book.h"
#include "workshop/book_differences.h"
#include "workshop/draft.h"
#include "workshop/draft_credits.h"
#include "workshop/draft_features.h"

namespace seatwise::ui {

/// The draft price book of the workshop, which its levers change. Every change can be undone; those of one lever that
/// follow each other are one step.
class WorkshopDraft : public QObject
{
    Q_OBJECT

public:
    using Edit = std::function<Result<SharedBook>(const PriceBook&)>;

    /// `today` is the book the draft is compared with; the draft begins as the same.
    explicit WorkshopDraft(const SharedBook& today, QObject* parent = nullptr);

    [[nodiscard]] const SharedBook& today() const { return today_; }
    [[nodiscard]] const SharedBook& book() const { return book_; }
    /// What the draft changes of today's book.
    [[nodiscard]] const std::vector<BookDifference>& differences() const { return differences_; }

    /// Whether a figure of the draft is assumed; its path is such as "plans.pro.charges.insights".
    [[nodiscard]] bool isAssumed(std::string_view path) const;
    /// What is assumed of the figures at these paths, in the order of the book and each once.
    [[nodiscard]] QStringList assumedOf(const std::vector<std::string>& paths) const;

    /// Changes the draft; `lever` names what was moved. Edits of one lever that follow each other are each made to the
    /// draft as it was before the first. The book's rules may refuse it.
    [[nodiscard]] Result<void> change(const QString& lever, const Edit& edit);
    /// Begins again as today's book; can be undone.
    void startOver();
    /// Takes a draft that was kept; nothing to undo.
    void resume(const SharedBook& draft);

    [[nodiscard]] QUndoStack& undoStack() { return undo_; }

signals:
    void changed();

private:
    friend class DraftEdit;
    void show(const SharedBook& book);
    [[nodiscard]] const SharedBook& begun(const QString& lever) const;

    SharedBook today_;
    SharedBook book_;
    std::vector<BookDifference> differences_;
    QUndoStack undo_;
};

} // namespace seatwise::ui
