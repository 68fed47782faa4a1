#pragma once

#include <functional>
#include <vector>

#include <QObject>
#include <QPoint>
#include <QPointer>
#include <QRect>

class QAbstractButton;
class QMouseEvent;
class QPushButton;
class QWidget;

namespace seatwise::ui {

/// Keeps the second half of a slow double click, or of a key pressed twice, from doing something else than the first
/// half did. For `guardedMilliseconds` after a click, once what it did is on the screen, a click at the same place is
/// taken from a button that was not there before, and from the same push button unless it may act again. A move of the
/// pointer, another key, or a button that stood there all along, is meant.
class SlipGuard : public QObject
{
    Q_OBJECT

public:
    /// Milliseconds of a clock that never goes back.
    using Clock = std::function<qint64()>;

    static constexpr qint64 guardedMilliseconds = 1'000;

    /// Watches the whole application, dialogs included. Tests give a clock of their own.
    explicit SlipGuard(QObject* parent = nullptr, Clock clock = {});

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Place
    {
        QPointer<QAbstractButton> button;
        QRect area; ///< on the screen
    };

    [[nodiscard]] bool pressed(QWidget& target, const QMouseEvent& event);
    [[nodiscard]] bool keyed(QAbstractButton& button);
    [[nodiscard]] bool isFresh() const;
    [[nodiscard]] bool isSamePlace(const QMouseEvent& event) const;
    [[nodiscard]] bool wasThere(const QAbstractButton& button) const;
    void remember(QAbstractButton& button, QPoint at);
    void settleLater();

    Clock clock_;
    QPointer<QAbstractButton> last_; ///< the button that was pressed last
    bool active_ = false;            ///< whether the last press still counts
    bool byKey_ = false;
    QPoint at_;
    qint64 settled_ = 0;   ///< when what it did was last seen to show
    bool pending_ = false; ///< what it does is not on the screen yet
    std::vector<Place> around_;
    bool swallowing_ = false; ///< the release that belongs to a press that was taken
};

/// Lets a push button act as often as it is clicked: a row moved up and up again.
void mayActAgain(QPushButton& button);

} // namespace seatwise::ui
