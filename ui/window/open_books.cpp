#include "window/open_books.h"

#include <algorithm>

#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QToolButton>

#include "calculator/model/calculator_view_model.h"
#include "calculator/model/quote_in_change.h"
#include "pricebook/book_library.h"
#include "pricebook/writer.h"
#include "session.h"
#include "window/menus.h"
#include "words/features.h"
#include "words/format.h"
#include "workshop/draft.h"

namespace seatwise::ui {

namespace {

QString fullName(const PriceBook& book)
{
    return QStringLiteral("%1 · %2 · %3")
        .arg(toQString(book.name), toQString(book.version), toQString(book.currency.code));
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
    auto book = library_.load(idOrFile.toStdString());
    if (!book) {
        emit said(WindowWords::tr("Not opened: %1").arg(toQString(book.error().message)));
        return;
    }
    QString source = idOrFile;
    if (QFileInfo(idOrFile).isFile()) {
        source = QFileInfo(idOrFile).absoluteFilePath();
        recent_.removeAll(source);
        recent_.prepend(source);
        recent_ = recent_.mid(0, maxRecentFiles);
    }
    sources_[(*book)->sha256] = source;
    model_.setBook(*book);
    emit said(WindowWords::tr("Opened %1").arg(fullName(model_.book())));
}

QString OpenBooks::source() const
{
    const auto found = sources_.find(model_.book().sha256);
    return found == sources_.end() ? QString() : found->second;
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
    if (isDraft(model_.book()))
        session.draft = writePriceBook(model_.book());
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
