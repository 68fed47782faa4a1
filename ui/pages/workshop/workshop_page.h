#pragma once

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "files/file_writer.h"
#include "page.h"
#include "pages/workshop/draft_bar.h"
#include "pricebook/book_library.h"
#include "stores/quote_stores.h"
#include "services.h"
#include "tables/table_source.h"
#include "workshop/draft_model.h"

class QComboBox;
class QListWidget;
class QStackedWidget;

namespace seatwise::ui {

class SectionView;
class WorkshopViewModel;

/// Page 7: the SessionTrack worksheet as work. Sections at the left, the draft above, and for each section its levers,
/// analyses and cards.
class WorkshopPage : public Page
{
    Q_OBJECT

public:
    /// The services and the office, whose store and paper are used, must outlive the page.
    WorkshopPage(const Services& services, const Office& office, QWidget* parent = nullptr);

    /// Of the draft.
    [[nodiscard]] QUndoStack* undoStack() const override;
    /// "Workshop of SessionTrack": which price book it works on; empty before the page was shown.
    [[nodiscard]] QString status() const override;
    void keepTyped() override;
    [[nodiscard]] QStringList waiting() const override;

signals:
    /// The draft, for the Calculator.
    void draftOffered(const SharedBook& draft);

protected:
    void make() override;
    void fitRoom() override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void fillSections();
    void showSection(int row);
    void showProgress();
    void offerDraft();
    void save(WorkshopOutput output);
    [[nodiscard]] Result<std::string> bytesOf(WorkshopOutput output, const PriceBook& draft) const;

    Services services_;
    const Office& office_;
    WorkshopViewModel* model_ = nullptr;
    QWidget* side_ = nullptr;
    QListWidget* sections_ = nullptr;
    QComboBox* choice_ = nullptr; ///< of the section, in place of the list where the page is narrow
    DraftBar* bar_ = nullptr;
    QStackedWidget* stack_ = nullptr;
    std::vector<SectionView*> views_; ///< null until it is first shown
};

} // namespace seatwise::ui
