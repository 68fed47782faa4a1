#pragma once

#include <functional>
#include <optional>
#include <vector>

#include <QStringList>
#include <QWidget>

#include "command.h"
#include "money/error.h"

class QUndoStack;

namespace seatwise {
struct Quote;
}

namespace seatwise::ui {

struct Session;

/// What was done on a page and is kept nowhere yet.
struct Unkept
{
    QString name; ///< in words
    /// Has it kept, or says on the page why not; empty where it waits because the store's server does not answer.
    std::function<void()> save;
};

/// Those that wait for the store's server.
[[nodiscard]] std::vector<Unkept> waitingIn(const QStringList& names);

/// What the window knows of any page. It says from the start what it is called and what can be done there, and makes
/// what stands on it when it is first shown.
class Page : public QWidget
{
    Q_OBJECT

public:
    /// How a page stands in the rail.
    struct Sign
    {
        const char* id = nullptr; ///< in no language
        Icon icon = Icon::Info;
        QString (*title)() = nullptr; ///< in the language that is spoken
    };

    /// Makes a draft of what stands on a page, or says why it cannot be quoted.
    using QuoteDraft = std::function<Result<Quote>(const QString& preparedBy)>;

    explicit Page(Sign sign, QWidget* parent = nullptr);

    [[nodiscard]] const Sign& sign() const { return sign_; }
    /// What can be done here, from whichever page is on show.
    [[nodiscard]] virtual std::vector<Command> commands() { return {}; }
    /// What can be undone here; null where there is nothing yet.
    [[nodiscard]] virtual QUndoStack* undoStack() const { return nullptr; }
    /// The line of the status bar.
    [[nodiscard]] virtual QString status() const { return {}; }
    /// The line for the clipboard, empty where there is nothing to say yet; nothing on a page that never has one.
    [[nodiscard]] virtual std::optional<QString> summary() const { return std::nullopt; }
    /// Empty on a page with nothing to quote.
    [[nodiscard]] virtual QuoteDraft quoteDraft() const { return {}; }
    /// Whether what is on show are the scenarios of the call.
    [[nodiscard]] virtual bool showsScenario() const { return false; }
    /// Puts the keyboard where a person begins.
    virtual void focusFirst() {}
    /// Shows what concerns the customer and nothing else, or all again.
    virtual void present(bool /*presenting*/) {}
    /// Keeps what was typed a moment ago.
    virtual void keepTyped() {}
    /// What would be lost with the window.
    [[nodiscard]] virtual std::vector<Unkept> unkept() { return {}; }
    /// Adds what is to be remembered for the next run.
    virtual void keepIn(Session& /*session*/) const {}
    /// Begins with what the last run left.
    virtual void comeBack(const Session& /*session*/) {}

    /// Makes what stands on the page anew, in the language that the program speaks now: what a person typed, chose or
    /// opened there, and can undo, stays.
    void makeAnew();

    void setVisible(bool visible) override;

signals:
    /// The page asks to be shown.
    void wanted();
    /// The page asks for the screen to itself, or gives it back.
    void presentationRequested(bool presenting);
    /// Something for the status bar to say for some seconds.
    void said(const QString& message);
    void statusChanged();
    /// What can be done changed: the summary, the draft or a command.
    void offersChanged();
    /// What can be undone is on another stack.
    void undoStackChanged();

protected:
    /// Makes what stands on the page, in content(): once, and again for another language. What it connects to what
    /// lives longer has content() for its context.
    virtual void make() = 0;
    /// Holds what stands on the page; null before it is made.
    [[nodiscard]] QWidget* content() const { return content_; }
    /// Has the page made now, before it is shown.
    void makeOnce();
    [[nodiscard]] bool isMade() const { return content_ != nullptr; }
    /// Arranges what stands on the page for its width and the size of its text, whenever these change.
    virtual void fitRoom() {}

    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    Sign sign_;
    QWidget* content_ = nullptr;
};

} // namespace seatwise::ui
