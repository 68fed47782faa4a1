#include "pricebooks/price_books_page.h"

#include <algorithm>
#include <chrono>

#include <QBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QTime>

#include "calculator/model/calculator_view_model.h"
#include "office.h"
#include "pricebook/book_library.h"
#include "pricebooks/model/book_editor.h"
#include "pricebooks/model/book_texts.h"
#include "pricebooks/model/charge_edits.h"
#include "pricebooks/views/accounts_card.h"
#include "pricebooks/views/book_tree.h"
#include "pricebooks/views/charge_card.h"
#include "pricebooks/views/effect_cards.h"
#include "pricebooks/views/fields_card.h"
#include "pricebooks/views/file_card.h"
#include "pricebooks/views/impact_card.h"
#include "pricebooks/views/latest_list_bar.h"
#include "pricebooks/views/publish_dialog.h"
#include "pricebooks/views/versions_card.h"
#include "widgets/chip.h"
#include "widgets/field.h"
#include "widgets/layouts.h"
#include "widgets/save_file.h"
#include "widgets/side_area.h"
#include "words/book_names.h"
#include "words/features.h"
#include "words/format.h"

namespace seatwise::ui {

namespace {

/// What is typed is kept so long after the first key that is not kept yet.
constexpr std::chrono::milliseconds untilKept{100};
constexpr int maxShareOfSide = 34; ///< of the page's width, in percent

} // namespace

PriceBooksPage::PriceBooksPage(Services services, const Office& office, ListBeside& beside, QWidget* parent)
    : Page({"price-books", Icon::PriceBooks, [] { return BooksWords::tr("Price books"); }}, parent)
    , services_(std::move(services))
    , office_(office)
    , beside_(beside)
    , desk_(services_, office_)
    , drafts_(services_.drafts)
{
    keeping_.setSingleShot(true);
    keeping_.setInterval(untilKept);
    connect(&keeping_, &QTimer::timeout, this, &PriceBooksPage::keepDraft);
    connect(&office_, &Office::storeReplaced, this, [this] {
        if (parts_)
            openDesk();
    });
    connect(&services_.model, &CalculatorViewModel::bookChanged, this, [this] {
        if (isVisible())
            followBook();
    });
}

PriceBooksPage::~PriceBooksPage()
{
    delete parts_; // what stands on the page speaks of the editors
}

void PriceBooksPage::make()
{
    content()->setLayout(tight(column({})));
    parts_ = nullptr;
    if (editor_)
        makeParts();
    else
        followBook();
}

/// Edits the book in use where another was in use before.
void PriceBooksPage::followBook()
{
    const SharedBook used = services_.model.state().book;
    const SharedBook found = listOfBook(used, services_.library);
    if (!found && editor_)
        return;
    const SharedBook& list = instead_.first == used->sha256 ? instead_.second : found ? found : used;
    if (const auto known = editors_.find(list->sha256); known == editors_.end() || known->second.get() != editor_)
        work(list);
}

void PriceBooksPage::work(const SharedBook& book)
{
    auto& editor = editors_[book->sha256];
    if (!editor) {
        editor = std::make_shared<BookEditor>(book);
        connect(editor.get(), &BookEditor::changed, this, [this, made = editor.get()] {
            if (made != editor_)
                return;
            showDraft();
            if (!keeping_.isActive())
                keeping_.start();
        });
    }
    keepTyped();
    const bool isOther = std::exchange(editor_, editor.get()) != editor.get();
    const auto resumed = isOther ? drafts_.resume(*editor_) : Result<void>();
    keeping_.stop();
    makeParts();
    if (!resumed)
        said_->setText(BooksWords::tr("The draft that was kept cannot be read: %1").arg(problemText(resumed)));
    emit undoStackChanged();
    emit statusChanged();
}

/// The widgets of the book that is edited, anew: each speaks of its editor.
void PriceBooksPage::makeParts()
{
    delete parts_;
    tree_ = new BookTree(*editor_);
    auto* plan = new QPushButton(BooksWords::tr("Add a &plan"));
    auto* models = new QMenu(plan);
    for (const std::string_view word : modelWords())
        connect(models->addAction(modelTitle(word)), &QAction::triggered, this, [this, word] { addPlan(word); });
    plan->setMenu(models);
    auto* duplicate = new QPushButton(BooksWords::tr("&Duplicate"));
    duplicate->setAccessibleName(BooksWords::tr("Duplicate the plan"));
    auto* remove = new QPushButton(BooksWords::tr("Remove"));
    remove->setAccessibleName(BooksWords::tr("Remove the plan"));
    side_ = sideArea(holding(column({{tree_, 1}, plan, row({duplicate, remove, room(1)})})));
    fields_ = new FieldsCard(*editor_);
    charge_ = new ChargeCard(*editor_);
    claims_ = new ClaimsCard(*editor_);
    curve_ = new CurveCard(*editor_, beside_);
    auto* accounts = new AccountsCard(services_, office_, *editor_);
    impact_ = new ImpactCard(*editor_, accounts->effect(), services_);
    versions_ = new VersionsCard(desk_);
    latest_ = new LatestListBar(desk_);
    auto* file = new FileCard(*editor_);
    left_ = flush(column({fields_, charge_, claims_, file, room(1)}));
    cards_ = row({{left_, 3}, {flush(column({curve_, impact_, accounts, versions_, room(1)})), 2}});
    parts_ = new QWidget;
    parts_->setLayout(tight(row({side_, {tight(column({makeBar(), latest_, {scrollArea(holding(cards_)), 1}})), 1}})));
    static_cast<QBoxLayout*>(content()->layout())->addWidget(parts_);
    connect(tree_, &BookTree::chosen, this, &PriceBooksPage::choose);
    connect(tree_, &BookTree::chosen, file, [this, file] { file->showPart(tree_->path()); });
    charge_->keepRowIn(curve_);
    connect(charge_, &ChargeCard::sightChosen, this, &PriceBooksPage::showEffects);
    connect(duplicate, &QPushButton::clicked, this, &PriceBooksPage::duplicatePlan);
    connect(remove, &QPushButton::clicked, this, &PriceBooksPage::removePlan);
    connect(curve_, &CurveCard::said, said_, &QLabel::setText);
    connect(impact_, &ImpactCard::said, said_, &QLabel::setText);
    connect(versions_, &VersionsCard::said, said_, &QLabel::setText);
    connect(latest_, &LatestListBar::failed, said_, &QLabel::setText);
    connect(latest_, &LatestListBar::editRequested, this, &PriceBooksPage::editInstead, Qt::QueuedConnection);
    connect(versions_, &VersionsCard::said, this, &PriceBooksPage::versionsChanged);
    tree_->choose(chargeOfPlan(editor_->draft(), services_.model.price().plan().text()));
    choose();
    showDraft();
    openDesk();
    fitRoom();
}

QWidget* PriceBooksPage::makeBar()
{
    mark_ = new Chip(Chip::Look::Accent);
    mark_->setAccessibleDescription(QStringLiteral("draft-mark"));
    said_ = mutedLabel();
    said_->setObjectName(QStringLiteral("book-said"));
    use_ = new QPushButton(BooksWords::tr("&Use in the Calculator"));
    auto* save = new QPushButton(BooksWords::tr("&Save as…"));
    save->setAccessibleName(BooksWords::tr("Save the draft as a file"));
    publish_ = new QPushButton(BooksWords::tr("Pu&blish…"));
    publish_->setProperty("primary", true);
    connect(use_, &QPushButton::clicked, this, &PriceBooksPage::offerDraft);
    connect(save, &QPushButton::clicked, this, &PriceBooksPage::saveAs);
    connect(publish_, &QPushButton::clicked, this, &PriceBooksPage::publish);
    buttons_ = row({use_, save, publish_});
    bar_ = row({{row({mark_, {said_, 1}}), 1}, buttons_});
    bar_->setDirection(QBoxLayout::TopToBottom);
    return holding(bar_);
}

void PriceBooksPage::choose()
{
    const std::string path = tree_->path();
    if (hasPrices(path))
        priced_ = path;
    left_->insertWidget(isOfCharge(path) ? 2 : 0, fields_); // below the figures of a charge and its claims
    fields_->showPart(path);
    charge_->showPart(priced_);
    showEffects();
}

void PriceBooksPage::showDraft()
{
    if (!parts_)
        return;
    tree_->showDraft();
    fields_->showDraft();
    charge_->showDraft();
    claims_->showDraft();
    showEffects();
    mark_->setText(draftMark(*editor_, locale()));
    const bool isBook = editor_->isValid();
    use_->setEnabled(isBook);
    publish_->setEnabled(isBook && !editor_->changes().empty());
    said_->setText(validityLine(*editor_, locale()));
    emit statusChanged();
}

void PriceBooksPage::showEffects()
{
    const std::string row = charge_->rowInHand();
    const BookSight sight{row.empty() ? priced_ : row, charge_->billing()};
    curve_->showSight(sight);
    impact_->showSight(sight);
}

void PriceBooksPage::addPlan(std::string_view model)
{
    if (const auto done = ui::addPlan(*editor_, model, BooksWords::tr("New plan")); !done)
        return said_->setText(problemText(done));
    tree_->choose(chargeShown(editor_->draft(), lastPlan(editor_->draft())));
    charge_->typeFirst();
}

void PriceBooksPage::duplicatePlan()
{
    const std::size_t plan = planOfPath(priced_);
    if (const auto done = copyPlan(*editor_, plan, BooksWords::tr("Copy of plan %1").arg(plan + 1)); !done)
        said_->setText(problemText(done));
}

void PriceBooksPage::removePlan()
{
    if (const auto done = ui::removePlan(*editor_, planOfPath(priced_)); !done)
        return said_->setText(problemText(done));
    tree_->choose(chargeShown(editor_->draft(), {}));
}

void PriceBooksPage::saveAs()
{
    const FileAsked asked{BooksWords::tr("Save the draft"), BooksWords::tr("draft-price-book.json"),
                          BooksWords::tr("Price book (*.json)")};
    if (const auto saved = saveFile(*this, services_.files, asked, [this] { return writeDraft(editor_->draft()); }))
        said_->setText(saved->said);
}

void PriceBooksPage::offerDraft()
{
    if (const auto draft = offeredDraft(*editor_))
        emit draftOffered(*draft);
    else
        said_->setText(problemText(draft));
}

void PriceBooksPage::keepDraft()
{
    keeping_.stop();
    const auto kept = drafts_.keep(*editor_);
    if (!kept)
        said_->setText(BooksWords::tr("The draft is not kept: %1").arg(problemText(kept)));
    if (kept && services_.drafts)
        keptAt_ = QLocale().toString(QTime::currentTime(), QLocale::ShortFormat);
    emit statusChanged();
}

/// Reads the versions of the book anew.
void PriceBooksPage::openDesk()
{
    if (const auto opened = desk_.open(editor_->published()); !opened)
        said_->setText(BooksWords::tr("The versions cannot be read: %1").arg(problemText(opened)));
    versions_->showVersions();
    latest_->showFor(*editor_->published());
}

/// Edits another list than that in use, for as long as that is in use.
void PriceBooksPage::editInstead(const SharedBook& list)
{
    instead_ = {services_.model.state().book->sha256, list};
    followBook();
}

void PriceBooksPage::publish()
{
    editor_->endGesture();
    openDesk();
    PublishDialog dialog(*editor_, desk_, new AccountsCard(services_, office_, *editor_), this);
    if (dialog.exec() != QDialog::Accepted || !dialog.published())
        return;
    const SharedBook list = dialog.published();
    editors_[list->sha256] = editors_[editor_->published()->sha256]; // whichever of the two is in use
    const auto forgotten = drafts_.forget(*editor_);
    editor_->resume(draftOf(*list));
    editor_->setPublished(list);
    openDesk();
    emit versionsChanged();
    said_->setText(BooksWords::tr("%1 %2 is published.").arg(titleOf(*list), toQString(list->version)) +
                   QLatin1Char(' ') + problemText(forgotten));
}

void PriceBooksPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    followBook();
}

QUndoStack* PriceBooksPage::undoStack() const
{
    return editor_ ? &editor_->undoStack() : nullptr;
}

QString PriceBooksPage::status() const
{
    if (!editor_)
        return {};
    const PriceBook& book = *editor_->published();
    if (!keptAt_.isEmpty() && !editor_->changes().empty())
        return BooksWords::tr("Draft kept at %1 on this computer · the published list %2 %3 is unchanged")
            .arg(keptAt_, titleOf(book), toQString(book.version));
    return BooksWords::tr("The published list %1 %2 is unchanged").arg(titleOf(book), toQString(book.version));
}

void PriceBooksPage::keepTyped()
{
    if (!editor_)
        return;
    editor_->endGesture();
    if (keeping_.isActive())
        keepDraft();
}

void PriceBooksPage::fitRoom()
{
    if (!parts_)
        return;
    const int share = std::min(sideWidth(*this), width() * maxShareOfSide / 100);
    side_->setFixedWidth(std::max(share, side_->widget()->minimumSizeHint().width()));
    const int there = width() - side_->width();
    stackWhereTight(*buttons_, there - bar_->contentsMargins().left() - bar_->contentsMargins().right());
    for (QBoxLayout* parts : {cards_, bar_})
        stackWhereTight(*parts, there);
}

} // namespace seatwise::ui
