#include "calculator/views/scenario_strip.h"

#include <algorithm>

#include <QHelpEvent>
#include <QSignalBlocker>
#include <QStyle>
#include <QTabBar>
#include <QToolButton>
#include <QToolTip>

#include "calculator/model/call_sheet.h"
#include "theme/icons.h"
#include "theme/palette.h"
#include "theme/stray_wheel.h"
#include "widgets/plain_tool_tip.h"
#include "words/features.h"

namespace seatwise::ui {

namespace {

QToolButton* iconButton(QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setAutoRaise(true);
    return button;
}

} // namespace

ScenarioStrip::ScenarioStrip(CalculatorViewModel& model, QWidget* parent)
    : QWidget(parent)
    , model_(model)
    , tabs_(new QTabBar(this))
    , close_(iconButton(tabs_))
    , open_(iconButton(this))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    tabs_->setObjectName(QStringLiteral("scenarios"));
    tabs_->setAccessibleDescription(
        CalculatorWords::tr("Scenarios of the call")); // its name is that of the tab in front
    tabs_->setDrawBase(false);
    tabs_->setExpanding(false);
    tabs_->setElideMode(Qt::ElideNone);
    tabs_->installEventFilter(this);
    leaveWheelToPage(*tabs_);
    open_->setAccessibleName(CalculatorWords::tr("New scenario"));
    connect(tabs_, &QTabBar::currentChanged, this, &ScenarioStrip::frontRequested);
    // Queued: it takes away the button that was pressed.
    connect(close_, &QToolButton::clicked, this, &ScenarioStrip::closeRequested, Qt::QueuedConnection);
    connect(open_, &QToolButton::clicked, this, &ScenarioStrip::openRequested);
    connect(&model_, &CalculatorViewModel::tabsChanged, this, &ScenarioStrip::showTabs);
    connect(&model_, &CalculatorViewModel::changed, this, &ScenarioStrip::showName);
    showTabs();
}

QSize ScenarioStrip::sizeHint() const
{
    return {tabs_->sizeHint().width() + open_->sizeHint().width(), minimumSizeHint().height()};
}

QSize ScenarioStrip::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 20,
            std::max({tabs_->sizeHint().height(), open_->sizeHint().height(), 24})};
}

bool ScenarioStrip::event(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        showTabs();
    if (event->type() == QEvent::LayoutRequest)
        fit();
    return QWidget::event(event);
}

/// What a tab says in full, with its price, when somebody asks.
bool ScenarioStrip::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::eventFilter(watched, event);
    const auto* help = static_cast<QHelpEvent*>(event);
    if (const int at = tabs_->tabAt(help->pos()); at >= 0) {
        const CallTab& tab = model_.tabs().all()[static_cast<std::size_t>(at)];
        QToolTip::showText(help->globalPos(), plainToolTip(scenarioLine(tab, model_.locale())), tabs_);
    }
    return true;
}

void ScenarioStrip::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    nameTabs();
    place();
}

void ScenarioStrip::showTabs()
{
    const QSignalBlocker quiet(tabs_);
    const CallTabs& call = model_.tabs();
    for (int tab = 0; tab < tabs_->count(); ++tab)
        tabs_->setTabButton(tab, QTabBar::RightSide, nullptr);
    const int count = static_cast<int>(call.all().size());
    while (tabs_->count() > count)
        tabs_->removeTab(tabs_->count() - 1);
    while (tabs_->count() < count)
        tabs_->addTab({});
    tabs_->setCurrentIndex(static_cast<int>(call.frontPlace()));
    const Palette& colours = paletteOf(this);
    close_->setIcon(icon(Icon::Close, colours));
    close_->setAccessibleName(CalculatorWords::tr("Close scenario %1").arg(labelOf(call.front())));
    close_->setToolTip(CalculatorWords::tr("Close this scenario"));
    close_->resize(close_->sizeHint());
    close_->setVisible(count > 1);
    if (count > 1)
        tabs_->setTabButton(tabs_->currentIndex(), QTabBar::RightSide, close_);
    open_->setIcon(icon(Icon::Plus, colours));
    open_->setEnabled(!call.isFull());
    open_->setToolTip(call.isFull() ? CalculatorWords::tr("A call has six scenarios at most; close one first.")
                                    : CalculatorWords::tr("New scenario from this one"));
    nameTabs();
    place();
    updateGeometry();
}

void ScenarioStrip::showName()
{
    const int front = tabs_->currentIndex();
    const QString name = nameOf(front);
    if (tabs_->tabText(front) == name)
        return;
    tabs_->setTabText(front, name);
    fit();
}

void ScenarioStrip::nameTabs()
{
    for (int tab = 0; tab < tabs_->count(); ++tab)
        tabs_->setTabText(tab, nameOf(tab));
    isNamed_ = hasRoomForNames();
    for (int tab = 0; tab < tabs_->count() && !isNamed_; ++tab)
        if (tab != tabs_->currentIndex())
            tabs_->setTabText(tab, labelOf(model_.tabs().all()[static_cast<std::size_t>(tab)]));
}

void ScenarioStrip::fit()
{
    if (isNamed_ && !hasRoomForNames())
        nameTabs();
    place();
}

/// The tabs, then the button, from the leading edge.
void ScenarioStrip::place()
{
    const QSize button = open_->sizeHint();
    const int room = std::max(0, width() - button.width());
    const QRect tabs(0, 0, std::min(tabs_->sizeHint().width(), room), height());
    const QRect open(tabs.right() + 1, (height() - button.height()) / 2, button.width(), button.height());
    tabs_->setGeometry(QStyle::visualRect(layoutDirection(), rect(), tabs));
    open_->setGeometry(QStyle::visualRect(layoutDirection(), rect(), open));
}

bool ScenarioStrip::hasRoomForNames() const
{
    return tabs_->sizeHint().width() <= width() - open_->sizeHint().width();
}

/// A tab takes a "&" for the sign of a mnemonic.
QString ScenarioStrip::nameOf(int place) const
{
    return tabText(model_.tabs().all()[static_cast<std::size_t>(place)], model_.locale())
        .replace(QLatin1Char('&'), QStringLiteral("&&"));
}

} // namespace seatwise::ui
