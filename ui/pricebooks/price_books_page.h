#pragma once

#include <map>
#include <memory>
#include <string>
#include <string_view>

#include <QTimer>

#include "page.h"
#include "pricebook/price_book.h"
#include "pricebooks/model/book_plot.h"
#include "pricebooks/model/kept_draft.h"
#include "pricebooks/model/publishing_desk.h"
#include "services.h"

class QBoxLayout;
class QLabel;
class QPushButton;
class QScrollArea;

namespace seatwise::ui {

class BookEditor;
class BookTree;
class ChargeCard;
class Chip;
class ClaimsCard;
class CurveCard;
class FieldsCard;
class ImpactCard;
class LatestListBar;
class ListBeside;
class VersionsCard;

/// Page 6: the price book in use, edited as a draft beside the list that is published: what an edit changes, for whom,
/// and which claims it breaks or mends. A draft that is in use is no book to edit: the page stays where it is.
class PriceBooksPage : public Page
{
    Q_OBJECT

public:
    /// The services, the office and the list beside must outlive the page.
    PriceBooksPage(Services services, const Office& office, ListBeside& beside, QWidget* parent = nullptr);
    ~PriceBooksPage() override;
    Q_DISABLE_COPY_MOVE(PriceBooksPage)

    /// Of the book that is edited.
    [[nodiscard]] QUndoStack* undoStack() const override;
    [[nodiscard]] QString status() const override;
    void keepTyped() override;

signals:
    /// The draft, for the Calculator.
    void draftOffered(const SharedBook& draft);
    /// A version was published or withdrawn.
    void versionsChanged();

protected:
    void make() override;
    void fitRoom() override;
    void showEvent(QShowEvent* event) override;

private:
    void followBook();
    void work(const SharedBook& book);
    void makeParts();
    [[nodiscard]] QWidget* makeBar();
    void choose();
    void showDraft();
    void showEffects();
    void addPlan(std::string_view model);
    void duplicatePlan();
    void removePlan();
    void saveAs();
    void offerDraft();
    void openDesk();
    void editInstead(const SharedBook& list);
    void keepDraft();
    void publish();

    Services services_;
    const Office& office_;
    ListBeside& beside_;
    PublishingDesk desk_;
    KeptDraft drafts_;
    std::map<std::string, std::shared_ptr<BookEditor>>
        editors_;                                ///< by the hash of the published list, and of the new one
    std::pair<std::string, SharedBook> instead_; ///< the list to edit while that of this hash is in use
    BookEditor* editor_ = nullptr;               ///< on show
    std::string priced_;                         ///< the part chosen last that belongs to a plan or has a charge
    QTimer keeping_;                             ///< runs while something is not kept yet
    QString keptAt_; ///< the time of day at which the draft was kept last; empty for not yet
    QWidget* parts_ = nullptr;
    QScrollArea* side_ = nullptr;
    QBoxLayout* cards_ = nullptr;
    QBoxLayout* left_ = nullptr; ///< of them
    QBoxLayout* bar_ = nullptr;
    QBoxLayout* buttons_ = nullptr; ///< of the bar
    BookTree* tree_ = nullptr;
    FieldsCard* fields_ = nullptr;
    ChargeCard* charge_ = nullptr;
    ClaimsCard* claims_ = nullptr;
    CurveCard* curve_ = nullptr;
    ImpactCard* impact_ = nullptr;
    VersionsCard* versions_ = nullptr;
    LatestListBar* latest_ = nullptr;
    Chip* mark_ = nullptr;
    QLabel* said_ = nullptr;
    QPushButton* use_ = nullptr;
    QPushButton* publish_ = nullptr;
};

} // namespace seatwise::ui
