#pragma once

#include <map>
#include <optional>
#include <string>

#include <QObject>
#include <QStringList>

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
    /// Opens a shipped book by id, or a file. One that is refused leaves the book in use and says why.
    void open(const QString& idOrFile);
    /// Where the book in use comes from; empty for a draft of the Workshop.
    [[nodiscard]] QString source() const;
    /// The id of the book in use where it is a shipped one.
    [[nodiscard]] std::optional<std::string> shippedId() const;
    /// Adds what is to be remembered of the books for the next run.
    void keepIn(Session& session) const;

signals:
    void said(const QString& message);

private:
    void choose();
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
