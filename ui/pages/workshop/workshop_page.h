#pragma once

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include <QDate>
#include <QWidget>

#include "files/file_writer.h"
#include "pages/workshop/draft_bar.h"
#include "pricebook/book_library.h"
#include "quoting/quote_stores.h"
#include "tables/table_source.h"
#include "workshop/draft_model.h"

class QComboBox;
class QListWidget;
class QStackedWidget;
class QUndoStack;

namespace seatwise::ui {

class SectionView;
class WorkshopViewModel;

/// What the Workshop page needs from outside; all of it must outlive the page.
struct WorkshopServices
{
    const BookLibrary& library;
    const QuoteStores& stores;
    const FileWriter& files;
    const WorkshopDocuments& documents;
    const TableSource& tables;
};

/// Page 7: the SessionTrack worksheet as work. Sections at the left, the draft above, and for each section its levers,
/// analyses and cards. Made when it is first shown, so that the window opens without waiting for it.
class WorkshopPage : public QWidget
{
    Q_OBJECT

public:
    WorkshopPage(const WorkshopServices& services, std::string address, QDate today, QWidget* parent = nullptr);

    /// Leaves the store for that of another address.
    void openAt(const std::string& address);
    /// Keeps what was typed a moment ago.
    void keepTyped();
    /// What waits to be kept, in words, because the store's server does not answer.
    [[nodiscard]] QStringList waiting() const;
    /// The paper that PDFs are made for.
    void setPaper(bool a4) { a4_ = a4; }
    /// What can be undone of the draft; null before the page was shown.
    [[nodiscard]] QUndoStack* undoStack() const;
    /// "Workshop of SessionTrack": which price book it works on; empty before the page was shown.
    [[nodiscard]] QString line() const;

signals:
    /// The page was made: there is a draft to undo.
    void made();
    /// The draft, for the Calculator.
    void draftOffered(const SharedBook& draft);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void make();
    void fillSections();
    void showSection(int row);
    void showProgress();
    void offerDraft();
    void save(WorkshopOutput output);
    [[nodiscard]] Result<std::string> bytesOf(WorkshopOutput output, const PriceBook& draft) const;
    void fitRoom();

    WorkshopServices services_;
    std::string address_;
    QDate today_;
    bool a4_ = false;
    WorkshopViewModel* model_ = nullptr;
    QWidget* side_ = nullptr;
    QListWidget* sections_ = nullptr;
    QComboBox* choice_ = nullptr; ///< of the section, in place of the list where the page is narrow
    DraftBar* bar_ = nullptr;
    QStackedWidget* stack_ = nullptr;
    std::vector<SectionView*> views_; ///< null until it is first shown
};

} // namespace seatwise::ui
