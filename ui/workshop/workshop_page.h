#pragma once

#include <vector>

#include "page.h"
#include "pricebook/price_book.h"
#include "services.h"

class QComboBox;
class QLabel;
class QStackedLayout;

namespace seatwise::ui {

class BookWorkshop;
class WorkshopViewModel;

/// Page 7: the workshop about the price book in use, or about another one that has a workshop. A draft that is in use
/// is no price book to work on.
class WorkshopPage : public Page
{
    Q_OBJECT

public:
    /// The services and the office, whose store and paper are used, must outlive the page.
    WorkshopPage(Services services, const Office& office, QWidget* parent = nullptr);

    /// Of the draft on show.
    [[nodiscard]] QUndoStack* undoStack() const override;
    /// "Workshop of SessionTrack": which price book it works on; empty before the page was shown.
    [[nodiscard]] QString status() const override;
    void keepTyped() override;
    [[nodiscard]] std::vector<Unkept> unkept() override;

signals:
    /// The draft, for the Calculator.
    void draftOffered(const SharedBook& draft);

protected:
    void make() override;
    void fitRoom() override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void followBook();
    void work(const SharedBook& book);
    [[nodiscard]] std::size_t placeOf(const SharedBook& book) const;
    void addWorkshop(WorkshopViewModel& model);
    void fillBooks();

    Services services_;
    const Office& office_;
    SharedBook followed_;             ///< the book in use when the page was last shown
    std::vector<SharedBook> choices_; ///< of books_, in its order
    QComboBox* books_ = nullptr;
    QWidget* choosing_ = nullptr;
    QLabel* caption_ = nullptr;
    QStackedLayout* stack_ = nullptr;
    WorkshopViewModel* model_ = nullptr;     ///< on show
    std::vector<WorkshopViewModel*> models_; ///< each is made when its book is first worked on, and stays
    std::vector<BookWorkshop*> workshops_;   ///< of models_
};

} // namespace seatwise::ui
