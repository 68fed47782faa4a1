#pragma once

#include <string>

#include <QObject>
#include <QPointer>
#include <QTimer>

#include "calls/call_store.h"
#include "services.h"

namespace seatwise::ui {

class FittingLabel;
class Menus;
class OpenBooks;
class PageStack;

/// The call in the window: read back when it opens, kept as it grows, and exchanged for another one. What stands in the
/// scenarios is in the model; this takes it to the keeper, a moment after it changed, so that a step of the slider
/// costs no more than the start of a timer.
class OpenCalls : public QObject
{
    Q_OBJECT

public:
    /// How long a change waits to be handed over, in milliseconds.
    static constexpr int handedOverAfter = 20;

    /// Services and books must outlive it: it goes with the pages, which a window lets go before its books.
    OpenCalls(Services services, OpenBooks& books, PageStack& pages);
    OpenCalls(const OpenCalls&) = delete;
    OpenCalls& operator=(const OpenCalls&) = delete;
    /// Waits until all is kept.
    ~OpenCalls() override;

    /// Takes the last call up again, with no question; where its books cannot be read the window begins another one and
    /// says why.
    void readBack();
    void addTo(Menus& menus);
    /// A label on `parent` that says since when the call is kept, in the language that is spoken.
    [[nodiscard]] FittingLabel* makeLabel(QWidget& parent);
    /// Whether there is little room, which is the line's about the price: the label then says only of a call that is
    /// not kept that it is not.
    void setCompact(bool compact);
    /// Hands over what changed a moment ago.
    void handOver();

signals:
    void said(const QString& message);
    /// Another call is in the scenarios, because a person asked for it.
    void exchanged();

private:
    enum class Standing { unkept, kept, refused };

    void begin();
    [[nodiscard]] bool mayExchange() const;
    void choose();
    void goOnWith(const CallId& id);
    [[nodiscard]] Result<void> take(const Call& call);
    [[nodiscard]] Result<SharedBook> bookOf(const CallBook& book);
    void leave();
    void follow(const Keeping& now);
    void showKept(const std::string& since);
    void show(Standing standing);
    void showState();

    Services services_;
    OpenBooks& books_;
    PageStack& pages_;
    QTimer waits_;
    Standing standing_ = Standing::unkept;
    std::string since_; ///< when the call was kept
    bool compact_ = false;
    QPointer<FittingLabel> label_;
};

} // namespace seatwise::ui
