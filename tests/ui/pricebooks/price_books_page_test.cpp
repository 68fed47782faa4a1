#include "pricebooks/price_books_page.h"

#include <map>
#include <memory>

#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>
#include <QUndoStack>

#include <gtest/gtest.h>

#include "calculator/model/calculator_view_model.h"
#include "charts/curve_picture.h"
#include "charts/curve_view.h"
#include "doubles.h"
#include "editing/draft_keeper.h"
#include "models/list_beside.h"
#include "office.h"
#include "reading.h"
#include "scratch_stores.h"
#include "shipped_books.h"
#include "widgets/chip.h"

namespace seatwise::ui::test::price_books_page_test {

namespace {

/// Drafts that are kept in memory, and outlive a page.
class DraftsInMemory : public DraftKeeper
{
public:
    [[nodiscard]] Result<void> keep(std::string_view list, std::string_view draft) const override
    {
        texts[std::string(list)] = draft;
        return {};
    }
    [[nodiscard]] Result<std::optional<std::string>> kept(std::string_view list) const override
    {
        const auto found = texts.find(std::string(list));
        return found == texts.end() || found->second.empty() ? std::nullopt : std::optional(found->second);
    }

    mutable std::map<std::string, std::string> texts;
};

class KeptDraft : public testing::Test
{
protected:
    KeptDraft() { open(); }

    void open()
    {
        page.reset();
        page = std::make_unique<PriceBooksPage>(Services{model, library, files, stores, documents, tables, calls,
                                                         keeper, QDate(2026, 11, 21),
                                                         [] { return std::string("2026-11-21T10:15:30Z"); }, &drafts},
                                                office, beside);
        page->resize(1320, 860);
        page->show();
        settle();
    }

    /// Types into the rate of band 2, and does not finish.
    void typeRate(const char* text) const
    {
        auto* table = control<QTableWidget>(*page, "Figures of the charge");
        table->setCurrentCell(1, 2);
        table->edit(table->model()->index(1, 2));
        auto* line = table->findChild<QLineEdit*>();
        ASSERT_NE(line, nullptr);
        line->selectAll();
        QTest::keyClicks(line, text);
    }

    [[nodiscard]] QString mark() const
    {
        for (const Chip* chip : page->findChildren<Chip*>())
            if (chip->accessibleDescription() == QLatin1String("draft-mark"))
                return chip->text();
        return {};
    }

    [[nodiscard]] std::string kept() const { return drafts.texts.empty() ? "" : drafts.texts.begin()->second; }

    CalculatorViewModel model{shippedBook("music-learning")};
    ShippedLibrary library;
    MemoryWriter files;
    ScratchStores stores;
    NamedDocuments documents;
    KnownTables tables;
    MemoryCalls calls;
    KeeperAtOnce keeper{calls};
    Office office{OfficeSettings{}};
    ListBeside beside{library};
    DraftsInMemory drafts;
    std::unique_ptr<PriceBooksPage> page;
};

/// The curve of the page, with the mouse on it.
class DraggedCurve : public KeptDraft
{
protected:
    [[nodiscard]] CurveView& curve() const { return *page->findChild<CurveView*>(); }
    [[nodiscard]] QString rateOfBand2() const
    {
        return control<QTableWidget>(*page, "Figures of the charge")->item(1, 2)->text();
    }
    /// Where the curve is at some seats that pay so much.
    [[nodiscard]] QPoint at(double seats, double total) const
    {
        return curve().picture().pixelOf(seats, total).toPoint();
    }
    /// Puts the keyboard into band 2, whose seats the curve then shows.
    void showBand2() const
    {
        auto* table = control<QTableWidget>(*page, "Figures of the charge");
        table->setCurrentCell(1, 2);
        table->setFocus();
        settle();
    }
};

} // namespace

// 200 seats pay 54.35 at 0.18 and 55.95 at 0.20.
TEST_F(DraggedCurve, ChangesTheRateOfTheBandInOneStep)
{
    showBand2();
    const QPoint from = at(200, 54.35);
    const QPoint to = at(200, 55.95);
    ASSERT_LT(to.y(), from.y());
    QTest::mousePress(&curve(), Qt::LeftButton, {}, from);
    QTest::mouseMove(&curve(), (from + to) / 2);
    QTest::mouseMove(&curve(), at(200, 70));
    QTest::mouseMove(&curve(), to);
    QTest::mouseRelease(&curve(), Qt::LeftButton, {}, to);
    EXPECT_EQ(rateOfBand2(), "0.20");
    EXPECT_TRUE(mark().startsWith("DRAFT")) << mark().toStdString();
    EXPECT_EQ(page->undoStack()->count(), 1);
    page->undoStack()->undo();
    EXPECT_EQ(rateOfBand2(), "0.18");
    EXPECT_EQ(mark(), "As published");
}

TEST_F(DraggedCurve, StaysWhereItIsWhereItWasNotTakenHoldOf)
{
    showBand2();
    const QPoint elsewhere = at(200, 54.35) - QPoint(0, 40);
    QTest::mousePress(&curve(), Qt::LeftButton, {}, elsewhere);
    QTest::mouseMove(&curve(), elsewhere - QPoint(0, 30));
    QTest::mouseRelease(&curve(), Qt::LeftButton, {}, elsewhere - QPoint(0, 30));
    EXPECT_EQ(mark(), "As published");
}

TEST_F(KeptDraft, IsOnTheDiskAQuarterOfASecondAfterAKey)
{
    typeRate("0.20");
    EXPECT_TRUE(QTest::qWaitFor([this] { return kept().find("63.95") != std::string::npos; }, 250));
}

TEST_F(KeptDraft, ComesBackValidOrNot)
{
    typeRate("0.2x");
    page->keepTyped();
    EXPECT_NE(kept().find("0.2x"), std::string::npos);
    open();
    EXPECT_TRUE(mark().startsWith("DRAFT")) << mark().toStdString();
    EXPECT_EQ(control<QTableWidget>(*page, "Figures of the charge")->item(1, 2)->text(), "0.2x");
    EXPECT_FALSE(control<QPushButton>(*page, "Publish…")->isEnabled());
}

TEST_F(KeptDraft, IsGoneWhenEverythingIsUndone)
{
    typeRate("0.20");
    page->keepTyped();
    page->undoStack()->undo();
    page->keepTyped();
    EXPECT_EQ(kept(), "");
    open();
    EXPECT_EQ(mark(), "As published");
}

} // namespace seatwise::ui::test::price_books_page_test
