// A slow double click does what one click does: on every button of every row of actions, whatever the pause between.
#include <random>

#include <QDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include "budget/budget_page.h"
#include "budget/model/budget_inputs.h"
#include "calculator/model/calculator_edits.h"
#include "calculator/model/call_sheet.h"
#include "quoting/quote_store.h"
#include "widgets/text_widget.h"
#include "window_test.h"

namespace seatwise::ui::test::slips_test {

namespace {

constexpr int shortest = 50; ///< milliseconds between the two clicks
constexpr int longest = 600;
constexpr int doubleClicks = 2; ///< on each button; above 100 in all

/// A page with something to act on, as somebody would have left it.
enum class Scene {
    calculator,
    scenarios,
    compare,
    seatChange,
    budget,
    draft,
    issued,
    accepted,
    declined,
    discarded,
    workshop
};

const std::pair<Scene, const char*> scenes[] = {
    {Scene::calculator, "Calculator"}, {Scene::scenarios, "Scenarios"}, {Scene::compare, "Compare"},
    {Scene::seatChange, "SeatChange"}, {Scene::budget, "Budget"},       {Scene::draft, "Draft"},
    {Scene::issued, "Issued"},         {Scene::accepted, "Accepted"},   {Scene::declined, "Declined"},
    {Scene::discarded, "Discarded"},   {Scene::workshop, "Workshop"}};

class DoubleClick : public WindowTest, public testing::WithParamInterface<std::pair<Scene, const char*>>
{
protected:
    /// The scene in a window and a store of their own.
    void set(Scene scene)
    {
        window.reset();
        while (closeScenario(model, 0))
            settle();
        files.files.clear();
        model.setBook(shippedBook("music-learning"));
        Session session;
        session.theme = Theme::Light;
        session.book = QStringLiteral("music-learning");
        address_ = folder_.filePath(QStringLiteral("%1.db").arg(++stores_));
        session.office.store = address_;
        session.office.letterhead.company = QStringLiteral("Harmony Software");
        reopen(session);
        setCustomer(model, QStringLiteral("Riverside"));
        setSeats(model, 200);
        prepare(scene);
        stepsBefore_ = model.undoStack().index();
    }

    /// The names of the push buttons that can be pressed, but for those that may act again.
    [[nodiscard]] QStringList rows() const
    {
        QStringList names;
        for (const QPushButton* button : window->findChildren<QPushButton*>())
            if (button->isVisible() && button->isEnabled() && !button->isCheckable() && !button->menu())
                names += button->accessibleName().isEmpty() ? button->text() : button->accessibleName();
        names.removeDuplicates();
        return names;
    }

    /// Everything that an act leaves: quotes, trail, scenarios, inputs, files, the page on show.
    [[nodiscard]] QString state()
    {
        const auto store = stores.open(address_.toStdString()).value();
        QStringList said;
        const auto trail = store->audit().value();
        for (const AuditRecord& record : trail)
            said += QString::fromStdString(record.event);
        QuoteSearch search;
        search.today = today();
        said += QString::number(store->list(search)->size());
        said += QString::number(model.tabs().all().size());
        said += QString::number(model.undoStack().index() - stepsBefore_);
        said += QString::number(files.files.size());
        said += QString::number(window->findChild<BudgetPage*>()->inputs().schools.size());
        for (const char* description : {"quote-name", "quote-status", "price-total"})
            said += visibleValue(description);
        return said.join(QLatin1Char('|'));
    }

    /// Clicks where the button is, `times` with the pause between; each click goes to what is there by then. A dialog
    /// is left by Escape.
    void clickThere(const QString& name, int times, int pause)
    {
        auto* button = control<QPushButton>(*window, name);
        const QPoint place = button->mapToGlobal(button->rect().center());
        comeFromElsewhere();
        bool done = false;
        for (int click = 0; click < times; ++click)
            QTimer::singleShot(click * pause, window.get(), [place] {
                if (QWidget* part = QApplication::widgetAt(place))
                    QTest::mouseClick(part, Qt::LeftButton, {}, part->mapFromGlobal(place));
            });
        QTimer::singleShot(times * pause, window.get(), [&done] {
            done = true;
            if (auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget()))
                dialog->reject();
        });
        EXPECT_TRUE(QTest::qWaitFor([&] { return done && !QApplication::activeModalWidget(); }, 10'000));
        settle();
    }

private:
    QTemporaryDir folder_;
    QString address_;
    int stores_ = 0;
    int stepsBefore_ = 0;

    [[nodiscard]] static Date today() { return parseDate("2026-11-21").value(); }

    [[nodiscard]] QString visibleValue(const char* description) const
    {
        for (const TextWidget* label : window->findChildren<TextWidget*>())
            if (label->isVisible() && label->accessibleDescription() == QLatin1String(description))
                return label->text();
        return {};
    }

    void decide(const char* action, const char* name, const char* record)
    {
        answering<QDialog>(
            [&](QDialog& dialog) {
                control<QLineEdit>(dialog, name)->setText(QStringLiteral("Ada"));
                control<QPushButton>(dialog, record)->click();
            },
            [&] { button(action)->click(); });
    }

    void prepare(Scene scene)
    {
        switch (scene) {
        case Scene::calculator:
            return;
        case Scene::scenarios:
            static_cast<void>(openCopy(model));
            static_cast<void>(openCopy(model));
            return settle();
        case Scene::workshop:
            return press(Qt::Key_7, Qt::ControlModifier);
        case Scene::compare:
            return press(Qt::Key_2, Qt::ControlModifier);
        case Scene::seatChange:
            return press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
        case Scene::budget: {
            BudgetInputs inputs = window->findChild<BudgetPage*>()->inputs();
            inputs.schools = {{"Elm", "200"}, {"Oak", "300"}, {"Ash", "450"}};
            window->findChild<BudgetPage*>()->start(inputs);
            return press(Qt::Key_4, Qt::ControlModifier);
        }
        case Scene::draft:
            button("New quote")->click();
            return settle();
        case Scene::discarded:
            prepare(Scene::draft);
            button("Discard")->click();
            return settle();
        case Scene::issued:
            prepare(Scene::draft);
            return issueDraft();
        case Scene::accepted:
            prepare(Scene::issued);
            return decide("Accept", "Accepted by, at the customer", "Record acceptance");
        case Scene::declined:
            prepare(Scene::issued);
            return decide("Decline", "Declined by, at the customer", "Record refusal");
        }
    }
};

TEST_P(DoubleClick, DoesWhatOneClickDoes)
{
    std::mt19937 random(static_cast<unsigned>(GetParam().first) + 1);
    set(GetParam().first);
    const QStringList buttons = rows();
    EXPECT_FALSE(buttons.isEmpty());
    for (const QString& name : buttons) {
        set(GetParam().first);
        clickThere(name, 1, shortest);
        const QString once = state();
        for (int times = 0; times < doubleClicks; ++times) {
            set(GetParam().first);
            const int pause = shortest + static_cast<int>(random() % static_cast<unsigned>(longest - shortest + 1));
            clickThere(name, 2, pause);
            EXPECT_EQ(state().toStdString(), once.toStdString()) << name.toStdString() << ", " << pause << " ms";
        }
    }
}

INSTANTIATE_TEST_SUITE_P(OnEveryRow, DoubleClick, testing::ValuesIn(scenes),
                         [](const auto& row) { return row.param.second; });

} // namespace

} // namespace seatwise::ui::test::slips_test
