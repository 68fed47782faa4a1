#include "workshop/workshop_page.h"

#include <algorithm>
#include <utility>

#include <QComboBox>
#include <QLabel>
#include <QStackedLayout>
#include <QVBoxLayout>

#include "calculator/model/calculator_view_model.h"
#include "office.h"
#include "pricebook/book_library.h"
#include "stores/quote_stores.h"
#include "widgets/layouts.h"
#include "widgets/side_area.h"
#include "words/book_names.h"
#include "words/dates.h"
#include "words/features.h"
#include "words/format.h"
#include "workshop/views/book_workshop.h"
#include "workshop/worksheet.h"

namespace seatwise::ui {

WorkshopPage::WorkshopPage(Services services, const Office& office, QWidget* parent)
    : Page({"workshop", Icon::Workshop, [] { return WorkshopWords::tr("Workshop"); }}, parent)
    , services_(std::move(services))
    , office_(office)
{
    connect(&office_, &Office::storeReplaced, this, [this] {
        for (WorkshopViewModel* model : models_)
            model->openAt(office_.store());
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
    books_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    const Part choice = field(WorkshopWords::tr("Price book of the workshop"), books_);
    caption_ = choice.caption;
    choosing_ = holding(row({choice, room(1)}));
    stack_ = new QStackedLayout;
    content()->setLayout(tight(column({choosing_, {stack_, 1}})));
    workshops_.clear();
    for (WorkshopViewModel* model : models_)
        addWorkshop(*model);
    if (model_) {
        sayNamesBesideOf(*model_->session().today);
        stack_->setCurrentWidget(workshops_[placeOf(model_->session().today)]);
        fillBooks();
    }
    connect(books_, &QComboBox::activated, this, [this](int row) {
        const SharedBook book = choices_[static_cast<std::size_t>(row)];
        work(book);
    });
}

/// Works on the book in use where another was in use before. A draft is none: the page stays where it is, or begins
/// with the book it was made from.
void WorkshopPage::followBook()
{
    SharedBook used = services_.model.state().book;
    if (isDraft(*used))
        used = followed_ ? followed_
                         : services_.library.load(identityOf(*used).id)
                               .or_else([this](const Error&) { return services_.library.load(worksheetBook); })
                               .value_or(used);
    const bool isSame = followed_ && followed_->sha256 == used->sha256;
    followed_ = used;
    work(isSame ? model_->session().today : used);
}

void WorkshopPage::work(const SharedBook& book)
{
    keepTyped();
    sayNamesBesideOf(*book);
    const std::size_t place = placeOf(book);
    if (place == models_.size()) {
        models_.push_back(
            new WorkshopViewModel(book, services_.stores, office_.store(), toDate(services_.today), this));
        addWorkshop(*models_.back());
    }
    model_ = models_[place];
    stack_->setCurrentWidget(workshops_[place]);
    fitRoom();
    workshops_[place]->refresh();
    fillBooks();
    emit undoStackChanged();
    emit statusChanged();
}

/// Of the model of a book among those made so far; behind them where it has none.
std::size_t WorkshopPage::placeOf(const SharedBook& book) const
{
    const auto made = std::find_if(models_.begin(), models_.end(), [&](const WorkshopViewModel* model) {
        return model->session().today->sha256 == book->sha256;
    });
    return static_cast<std::size_t>(made - models_.begin());
}

void WorkshopPage::addWorkshop(WorkshopViewModel& model)
{
    sayNamesBesideOf(*model.session().today);
    auto* workshop = new BookWorkshop(model, services_, office_);
    connect(workshop, &BookWorkshop::draftOffered, this, &WorkshopPage::draftOffered);
    workshops_.push_back(workshop);
    stack_->addWidget(workshop);
}

/// The book in use, the worksheet's, and those that have a workshop.
void WorkshopPage::fillBooks()
{
    choices_ = {followed_};
    for (const WorkshopViewModel* model : models_)
        choices_.push_back(model->session().today);
    std::unique_ptr<WorkshopStore> store;
    if (model_->isKept())
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
        books_->addItem(QStringLiteral("%1 · %2").arg(titleOf(*book), toQString(book->version)));
        if (isSame(model_->session().today))
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
    return model_ ? WorkshopWords::tr("Workshop of %1").arg(titleOf(*model_->session().today)) : QString();
}

void WorkshopPage::keepTyped()
{
    if (model_)
        model_->keepPending();
}

std::vector<Unkept> WorkshopPage::unkept()
{
    QStringList names;
    for (const WorkshopViewModel* model : models_)
        names += model->waiting().names();
    return waitingIn(names);
}

QUndoStack* WorkshopPage::undoStack() const
{
    return model_ ? &model_->draft().undoStack() : nullptr;
}

void WorkshopPage::fitRoom()
{
    caption_->setVisible(!isNarrow(*this)); // where a screen is low too, and the name of a book says what it is
    if (auto* onShow = static_cast<BookWorkshop*>(stack_->currentWidget()))
        onShow->fitRoom(*this);
}

} // namespace seatwise::ui
