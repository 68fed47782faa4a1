#include "window/open_calls.h"

#include <utility>

#include "calculator/model/call_inputs.h"
#include "calculator/model/call_sheet.h"
#include "widgets/fitting_label.h"
#include "window/leaving_store.h"
#include "window/menus.h"
#include "window/open_books.h"
#include "window/page_stack.h"
#include "window/recent_calls_dialog.h"
#include "words/dates.h"
#include "words/features.h"
#include "words/format.h"

namespace seatwise::ui {

OpenCalls::OpenCalls(Services services, OpenBooks& books, PageStack& pages)
    : QObject(&pages)
    , services_(std::move(services))
    , books_(books)
    , pages_(pages)
{
    waits_.setSingleShot(true);
    waits_.setInterval(handedOverAfter);
    connect(&waits_, &QTimer::timeout, this, &OpenCalls::handOver);
    const auto wait = [this] {
        if (!waits_.isActive())
            waits_.start();
    };
    connect(&services_.model, &CalculatorViewModel::changed, this, wait);
    connect(&services_.model, &CalculatorViewModel::tabsChanged, this, wait);
    services_.keeper.tell([this](const Keeping& now) {
        QMetaObject::invokeMethod(
            this, [this, now] { follow(now); }, Qt::QueuedConnection);
    });
}

OpenCalls::~OpenCalls()
{
    services_.keeper.tell({});
    leave();
}

void OpenCalls::readBack()
{
    const auto last = services_.calls.openLast();
    if (!last)
        return emit said(WindowWords::tr("The last call was not opened: %1").arg(problemText(last)));
    if (!*last)
        return;
    if (const auto taken = take(**last); !taken) {
        services_.calls.close((*last)->id);
        emit said(WindowWords::tr("The last call was not opened: %1").arg(problemText(taken)));
    }
}

void OpenCalls::addTo(Menus& menus)
{
    menus.add({{.id = "new-call",
                .text = WindowWords::tr("New &call"),
                .section = MenuSection::fileCall,
                .keys = {QKeySequence(WindowWords::tr("Ctrl+Shift+N"))},
                .run = [this](Page&) { begin(); }},
               {.id = "recent-calls",
                .text = WindowWords::tr("&Recent calls…"),
                .section = MenuSection::fileCall,
                .keys = {QKeySequence(WindowWords::tr("Ctrl+R"))},
                .run = [this](Page&) { choose(); }}});
}

FittingLabel* OpenCalls::makeLabel(QWidget& parent)
{
    label_ = new FittingLabel(1.0, QFont::Normal, &parent);
    label_->setAccessibleDescription(QStringLiteral("call-kept"));
    label_->setTone(FittingLabel::Tone::Muted);
    showState();
    return label_;
}

void OpenCalls::setCompact(bool compact)
{
    compact_ = compact;
    showState();
}

void OpenCalls::handOver()
{
    waits_.stop();
    const auto sourceOf = [this](const std::string& sha256) { return books_.sourceOf(sha256).toStdString(); };
    if (services_.model.record(services_.utcTime(), sourceOf))
        services_.keeper.keep(services_.model.tabs().call());
}

/// A call keeps what stood in a scenario before a quote was changed there, not the change.
bool OpenCalls::mayExchange() const
{
    return mayLeaveChanges(*pages_.window(), {pages_.pages().front()}, WindowWords::tr("Stay with this call"),
                           WindowWords::tr("Go on and lose the change"));
}

void OpenCalls::begin()
{
    if (!mayExchange())
        return;
    leave();
    services_.model.changeTabs([](CallTabs& tabs) {
        const SharedBook book = tabs.front().state.book;
        tabs.begin({book, firstInputs(*book)});
    });
    show(Standing::unkept);
    emit exchanged();
    emit said(WindowWords::tr("A call begins; those before it are under “Recent calls”."));
}

void OpenCalls::choose()
{
    handOver();
    static_cast<void>(services_.keeper.finish()); // the list shows what is kept
    RecentCallsDialog dialog(services_.calls, pages_.window());
    if (dialog.exec() == QDialog::Accepted && dialog.chosen() != services_.model.tabs().call().id && mayExchange())
        goOnWith(dialog.chosen());
}

void OpenCalls::goOnWith(const CallId& id)
{
    const auto call = services_.calls.open(id);
    if (!call)
        return emit said(WindowWords::tr("Not opened: %1").arg(problemText(call)));
    const CallId before = services_.model.tabs().call().id;
    handOver();
    if (const auto taken = take(*call); !taken) {
        services_.calls.close(id);
        return emit said(WindowWords::tr("Not opened: %1").arg(problemText(taken)));
    }
    if (services_.keeper.finish())
        services_.calls.close(before);
    emit exchanged();
    emit said(call->customer.empty() ? WindowWords::tr("The call goes on.")
                                     : WindowWords::tr("The call with %1 goes on.").arg(toQString(call->customer)));
}

/// Puts a kept call into the tabs, whole or not at all.
Result<void> OpenCalls::take(const Call& call)
{
    std::vector<CalculatorState> states;
    for (const Scenario& scenario : call.scenarios) {
        SharedBook book = TRY(bookOf(scenario.book));
        CalculatorInputs inputs = inputsOf(scenario.inputs, *book, services_.model.today());
        inputs.customer = toQString(call.customer);
        states.push_back({std::move(book), std::move(inputs)});
    }
    services_.model.changeTabs([&](CallTabs& tabs) { tabs.replace(call, std::move(states)); });
    showKept(call.changed);
    return {};
}

/// One that is open already, as a draft of the Workshop is, is not read again.
Result<SharedBook> OpenCalls::bookOf(const CallBook& book)
{
    for (const CallTab& tab : services_.model.tabs().all())
        if (tab.state.book->sha256 == book.sha256)
            return tab.state.book;
    return books_.load(toQString(book.source));
}

/// The call is kept and may be gone on with in another window.
void OpenCalls::leave()
{
    handOver();
    if (services_.keeper.finish())
        services_.calls.close(services_.model.tabs().call().id);
}

void OpenCalls::follow(const Keeping& now)
{
    if (now.isDone)
        return showKept(services_.utcTime());
    if (!now.failure)
        return;
    show(Standing::refused);
    emit said(WindowWords::tr("The call is not kept: %1. It is tried again.").arg(toQString(now.failure->message)));
}

void OpenCalls::showKept(const std::string& since)
{
    since_ = since;
    show(Standing::kept);
}

void OpenCalls::show(Standing standing)
{
    standing_ = standing;
    showState();
}

void OpenCalls::showState()
{
    if (!label_)
        return;
    const auto text = [this] {
        switch (standing_) {
        case Standing::kept:
            return WindowWords::tr("Call kept %1 · on this computer")
                .arg(formatClock(since_, services_.model.locale()));
        case Standing::refused:
            return WindowWords::tr("Call not kept yet");
        case Standing::unkept:
            break;
        }
        return QString();
    };
    label_->setText(text());
    label_->setVisible(!compact_ || standing_ == Standing::refused);
}

} // namespace seatwise::ui
