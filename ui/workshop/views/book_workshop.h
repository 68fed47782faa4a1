#pragma once

#include <string>
#include <vector>

#include <QWidget>

#include "workshop/model/workshop_view_model.h"
#include "workshop/views/draft_bar.h"

class QComboBox;
class QListWidget;
class QStackedWidget;

namespace seatwise::ui {

class Office;
class SectionView;
struct Services;

/// The worksheet as work on one price book. Sections at the left, the draft above, and for each section its levers,
/// analyses and cards.
class BookWorkshop : public QWidget
{
    Q_OBJECT

public:
    /// The model, the services and the office, whose paper is used, must outlive it.
    BookWorkshop(WorkshopViewModel& model, const Services& services, const Office& office, QWidget* parent = nullptr);

    /// Reads what is kept anew, and says why nothing is.
    void refresh();
    /// Arranges its parts for the width of the page it is on.
    void fitRoom(const QWidget& page);

signals:
    /// The draft, for the Calculator.
    void draftOffered(const SharedBook& draft);

private:
    void fillSections();
    void showSection(int row);
    void setNarrow(bool narrow);
    void showProgress();
    void sayWhereNotKept();
    void offerDraft();
    void save(WorkshopOutput output);
    [[nodiscard]] Result<std::string> bytesOf(WorkshopOutput output, const PriceBook& draft) const;

    const Services& services_;
    const Office& office_;
    WorkshopViewModel& model_;
    QWidget* side_ = nullptr;
    QListWidget* sections_ = nullptr;
    QComboBox* choice_ = nullptr; ///< of the section, in place of the list where the page is narrow
    DraftBar* bar_ = nullptr;
    QStackedWidget* stack_ = nullptr;
    std::vector<SectionView*> views_; ///< null until it is first shown
};

} // namespace seatwise::ui
