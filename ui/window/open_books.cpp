#include "window/open_books.h"

#include <algorithm>

#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QToolButton>

#include "calculator/model/call_sheet.h"
#include "calculator/model/quote_in_change.h"
#include "pricebook/book_library.h"
#include "pricebook/writer.h"
#include "session.h"
#include "window/menus.h"
#include "words/book_names.h"
#include "words/features.h"
#include "words/format.h"
#include "workshop/draft.h"

namespace seatwise::ui {

namespace {

QString fullName(const PriceBook& book)
{
    return QStringLiteral("%1 · %2 · %3").arg(titleOf(book), toQString(book.version), toQString(book.currency.code));
}

} // namespace

OpenBooks::OpenBooks(CalculatorViewModel& model, const BookLibrary& library, const Session& session, QWidget& window)
    : QObject(&window)
    , model_(model)
    , library_(library)
    , window_(window)
    , lastSource_(session.book)
    , recent_(session.recent)
{
    if (!isDraft(model_.book()))
        sources_[model_.book().sha256] = session.book;
    connect(&model_, &CalculatorViewModel::bookChanged, this, &OpenBooks::followBook);
    followBook();
}

void OpenBooks::addTo(Menus& menus, QWidget& bar)
{
    menus.add({.id = "open-book",
               .text = WindowWords::tr("&Open price book…"),
               .section = MenuSection::fileOpen,
               .keys = {QKeySequence::Open},
               .run = [this](Page&) { choose(); }});
    auto* within = new QMenu(WindowWords::tr("Price &books"), &bar);
    menus.place(MenuSection::fileOpen, within->menuAction());
    connect(within, &QMenu::aboutToShow, this, [this, within] { fill(*within); });
}

QToolButton* OpenBooks::makeButton()
{
    auto* button = new QToolButton; // its place in the order of Tab is that of the tool bar
    button->setPopupMode(QToolButton::InstantPopup);
    button->setToolTip(WindowWords::tr("Price book in use"));
    auto* books = new QMenu(button);
    button->setMenu(books);
    connect(books, &QMenu::aboutToShow, this, [this, books] { fill(*books); });
    const auto showBook = [this, button] { button->setText(fullName(model_.book())); };
    connect(&model_, &CalculatorViewModel::bookChanged, button, showBook);
    showBook();
    return button;
}

void OpenBooks::open(const QString& idOrFile)
{
    const auto book = load(idOrFile);
    if (!book)
        return emit said(WindowWords::tr("Not opened: %1").arg(toQString(book.error().message)));
    if (QFileInfo(idOrFile).isFile()) {
        const QString file = QFileInfo(idOrFile).absoluteFilePath();
        recent_.removeAll(file);
        recent_.prepend(file);
        recent_ = recent_.mid(0, maxRecentFiles);
    }
    if (!openBook(model_, *book))
        return askForPlace(*book);
    emit said(WindowWords::tr("Opened %1").arg(fullName(model_.book())));
}

Result<SharedBook> OpenBooks::load(const QString& idOrFile)
{
    SharedBook book = TRY(library_.load(idOrFile.toStdString()));
    sources_[book->sha256] = QFileInfo(idOrFile).isFile() ? QFileInfo(idOrFile).absoluteFilePath() : idOrFile;
    return book;
}

/// A call has no room for one more scenario; what stands in front can be brought back.
void OpenBooks::askForPlace(const SharedBook& book)
{
    const QString front = tabText(model_.tabs().front(), model_.locale());
    QMessageBox box(
        QMessageBox::Question, WindowWords::tr("Six scenarios are open"),
        WindowWords::tr("A call has six scenarios at most. %1 can take the place of %2, until you undo it; or "
                        "close a scenario first.")
            .arg(fullName(*book), front),
        QMessageBox::Cancel, &window_);
    box.setTextFormat(Qt::PlainText);
    const QPushButton* taking = box.addButton(WindowWords::tr("Take its place"), QMessageBox::AcceptRole);
    box.exec();
    if (box.clickedButton() != taking)
        return;
    model_.setBook(book);
    emit said(WindowWords::tr("Opened %1").arg(fullName(model_.book())));
}

QString OpenBooks::source() const
{
    const auto found = sources_.find(model_.book().sha256);
    return found == sources_.end() ? QString() : found->second;
}

QStringList OpenBooks::inUse() const
{
    QStringList sources;
    for (const CallTab& tab : model_.tabs().all())
        sources += sourceOf(tab.state.book->sha256);
    return sources;
}

QString OpenBooks::sourceOf(const std::string& sha256) const
{
    const auto found = sources_.find(sha256);
    return found == sources_.end() ? lastSource_ : found->second;
}

std::optional<std::string> OpenBooks::shippedId() const
{
    const auto shipped = library_.shipped();
    const std::string id = source().toStdString();
    return std::find(shipped.begin(), shipped.end(), id) == shipped.end() ? std::nullopt : std::optional(id);
}

void OpenBooks::keepIn(Session& session) const
{
    session.book = lastSource_;
    session.recent = recent_;
    for (const CallTab& tab : model_.tabs().all())
        if (isDraft(*tab.state.book) && (session.draft.empty() || &tab == &model_.tabs().front()))
            session.draft = writePriceBook(*tab.state.book);
}

void OpenBooks::choose()
{
    const QString file = QFileDialog::getOpenFileName(&window_, WindowWords::tr("Open a price book"), {},
                                                      WindowWords::tr("Price books (*.json)"));
    if (!file.isEmpty())
        open(file);
}

void OpenBooks::fill(QMenu& menu)
{
    menu.clear();
    const auto add = [&](const QString& title, const QString& from) {
        QAction* entry = menu.addAction(title);
        entry->setCheckable(true);
        entry->setChecked(from == source());
        connect(entry, &QAction::triggered, this, [this, from] { open(from); });
    };
    for (const std::string& id : library_.shipped())
        add(toQString(id), toQString(id));
    if (!recent_.isEmpty())
        menu.addSeparator();
    for (const QString& file : recent_)
        add(QFileInfo(file).fileName(), file);
    menu.addSeparator();
    connect(menu.addAction(WindowWords::tr("Open a file…")), &QAction::triggered, this, &OpenBooks::choose);
}

void OpenBooks::followBook()
{
    if (const QString from = source(); !from.isEmpty() && !quoteInChange(model_))
        lastSource_ = from;
}

} // namespace seatwise::ui
