#include "pages/workshop/workshop_page.h"

#include <algorithm>
#include <utility>

#include <QComboBox>
#include <QStackedLayout>
#include <QVBoxLayout>

#include "office.h"
#include "pages/workshop/book_workshop.h"
#include "pricebook/book_library.h"
#include "stores/quote_stores.h"
#include "viewmodels/calculator_view_model.h"
#include "viewmodels/format.h"
#include "widgets/layouts.h"
#include "words/features.h"
#include "workshop/draft_edit.h"
#include "workshop/worksheet.h"

namespace seatwise::ui {

WorkshopPage::WorkshopPage(const Services& services, const Office& office, QWidget* parent)
    : Page({"workshop", Icon::Workshop, WorkshopWords::tr("Workshop")}, parent)
    , services_(services)
    , office_(office)
{
    connect(&office_, &Office::storeReplaced, this, [this] {
        for (BookWorkshop* workshop : workshops_)
            workshop->model().openAt(office_.store());
    });
    connect(&services_.model, &CalculatorViewModel::bookChanged, this, [this] {
        if (isVisible())
            followBook();
    });
}

void WorkshopPage::make()
{
    books_ = new QComboBox;
    books_->setObjectName(QStringLiteral("workshop-book"));
    choosing_ = holding(row({field(WorkshopWords::tr("Price book of the workshop"), books_), room(1)}));
    stack_ = new QStackedLayout;
    setLayout(tight(column({choosing_, {stack_, 1}})));
    connect(books_, &QComboBox::activated, this, [this](int row) {
        const SharedBook book = choices_[static_cast<std::size_t>(row)];
        work(book);
    });
}

/// Works on the book in use where another was in use before. A draft is none: the page stays where it is, or begins
/// with the book it was made from.
void WorkshopPage::followBook()
{
    SharedBook used = services_.model.sharedBook();
    if (isDraft(*used))
        used = followed_ ? followed_
                         : services_.library.load(identityOf(*used).id)
                               .or_else([this](const Error&) { return services_.library.load(worksheetBook); })
                               .value_or(used);
    const bool isSame = followed_ && followed_->sha256 == used->sha256;
    followed_ = used;
    work(isSame ? onShow_->book() : used);
}

void WorkshopPage::work(const SharedBook& book)
{
    keepTyped();
    const auto made = std::find_if(workshops_.begin(), workshops_.end(), [&](const BookWorkshop* workshop) {
        return workshop->book()->sha256 == book->sha256;
    });
    if (made != workshops_.end()) {
        onShow_ = *made;
    } else {
        onShow_ = new BookWorkshop(book, services_, office_);
        connect(onShow_, &BookWorkshop::draftOffered, this, &WorkshopPage::draftOffered);
        workshops_.push_back(onShow_);
        stack_->addWidget(onShow_);
    }
    stack_->setCurrentWidget(onShow_);
    fitRoom();
    onShow_->refresh();
    fillBooks();
    emit undoStackChanged();
    emit statusChanged();
}

/// The book in use, the worksheet's, and those that have a workshop.
void WorkshopPage::fillBooks()
{
    choices_ = {followed_};
    for (const BookWorkshop* workshop : workshops_)
        choices_.push_back(workshop->book());
    std::unique_ptr<WorkshopStore> store;
    if (onShow_->model().isKept())
        store = services_.stores.openWorkshop(office_.store()).value_or(nullptr);
    for (const std::string& id : services_.library.shipped())
        if (id == worksheetBook || (store && hasWorkshop(*store, BookId(id)).value_or(false)))
            if (const auto book = services_.library.load(id))
                choices_.push_back(*book);
    books_->clear();
    for (const SharedBook& book : std::exchange(choices_, {})) {
        const auto isSame = [&](const SharedBook& known) { return known->sha256 == book->sha256; };
        if (std::any_of(choices_.begin(), choices_.end(), isSame))
            continue;
        choices_.push_back(book);
        books_->addItem(QStringLiteral("%1 · %2").arg(text(book->name), text(book->version)));
        if (isSame(onShow_->book()))
            books_->setCurrentIndex(books_->count() - 1);
    }
    choosing_->setVisible(books_->count() > 1);
}

void WorkshopPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    followBook();
}

void WorkshopPage::hideEvent(QHideEvent* event)
{
    keepTyped();
    Page::hideEvent(event);
}

QString WorkshopPage::status() const
{
    return onShow_ ? WorkshopWords::tr("Workshop of %1").arg(text(onShow_->book()->name)) : QString();
}

void WorkshopPage::keepTyped()
{
    if (onShow_)
        onShow_->model().keepPending();
}

QStringList WorkshopPage::waiting() const
{
    QStringList names;
    for (BookWorkshop* workshop : workshops_)
        names += workshop->model().waiting().names();
    return names;
}

QUndoStack* WorkshopPage::undoStack() const
{
    return onShow_ ? &onShow_->model().draft().undoStack() : nullptr;
}

void WorkshopPage::fitRoom()
{
    if (onShow_)
        onShow_->fitRoom(*this);
}

} // namespace seatwise::ui
