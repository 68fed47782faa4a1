#pragma once

#include <map>
#include <optional>
#include <string>

#include <QObject>
#include <QStringList>

#include "money/error.h"
#include "pricebook/price_book.h"

class QMenu;
class QToolButton;

namespace seatwise {
class BookLibrary;
}

namespace seatwise::ui {

class CalculatorViewModel;
class Menus;
struct Session;

/// The price book in use, where it came from, and the others that a person can choose.
class OpenBooks : public QObject
{
    Q_OBJECT

public:
    /// Model and library must outlive it.
    OpenBooks(CalculatorViewModel& model, const BookLibrary& library, const Session& session, QWidget& window);

    /// Adds the books to the menus of a menu bar.
    void addTo(Menus& menus, QWidget& bar);
    /// A button that names the book in use and opens the menu of them all.
    [[nodiscard]] QToolButton* makeButton();
    /// Opens a shipped book by id, or a file, in a scenario of its own; where there are six, asks whether it is to take
    /// the place of the one in front. One that is refused leaves the book in use and says why.
    void open(const QString& idOrFile);
    /// The book of a shipped id or a file, for a scenario of the call. Failed as the library says.
    [[nodiscard]] Result<SharedBook> load(const QString& idOrFile);
    /// Where the book in use comes from; empty for a draft of the Workshop.
    [[nodiscard]] QString source() const;
    /// Where those of the scenarios come from.
    [[nodiscard]] QStringList inUse() const;
    /// Where a book comes from, by the hash of its content; of a draft, the book that was in use before it.
    [[nodiscard]] QString sourceOf(const std::string& sha256) const;
    /// The id of the book in use where it is a shipped one.
    [[nodiscard]] std::optional<std::string> shippedId() const;
    /// Adds what is to be remembered of the books for the next run.
    void keepIn(Session& session) const;

signals:
    void said(const QString& message);

private:
    void choose();
    void askForPlace(const SharedBook& book);
    void fill(QMenu& menu);
    void followBook();

    CalculatorViewModel& model_;
    const BookLibrary& library_;
    QWidget& window_;
    std::map<std::string, QString> sources_; ///< of each book that was opened, by its hash: a shipped id or a file
    QString lastSource_;                     ///< of the book in use, or that was before a draft
    QStringList recent_;
};

} // namespace seatwise::ui
