#include "insights/views/price_change_card.h"

#include <QLabel>
#include <QTableWidget>
#include <QTest>

#include <gtest/gtest.h>

#include "charts/share_bars.h"
#include "editing/edits.h"
#include "insights/model/insights_view_model.h"
#include "insights/model/price_change_texts.h"
#include "pricebook/writer.h"
#include "reading.h"
#include "shipped_books.h"
#include "words/dates.h"

namespace seatwise::ui::test::price_change_test {

namespace {

/// The list of the music platform with 0.20 for each seat of the second tier: 200 seats are 54.35 a month, then 55.95.
SharedBook raisedBook()
{
    BookDraft draft = draftOf(*shippedBook("music-learning"));
    apply(draft, withTyped(draft, "plans[2].charges[0].monthly.bands[1].rate", "0.20").value());
    apply(draft, withTyped(draft, "version", "2026.2").value());
    return checkDraft(draft).value();
}

void publish(PublishedBook& published, const SharedBook& book, QDate from)
{
    published.lists[book->sha256] = writePriceBook(*book);
    BookVersion version;
    version.version = book->version;
    version.sha256 = book->sha256;
    version.effective = toDate(from);
    version.existingFrom = toDate(from);
    published.chain.push_back(version);
}

class PriceChange : public testing::Test
{
protected:
    PriceChange() { published_.id = "music-learning"; }

    void read(const std::string& rows)
    {
        const SharedBook inUse = shippedBook("music-learning");
        const auto load = [inUse, published = published_, rows]() -> Result<AccountsInStore> {
            KeptAccounts accounts;
            accounts.table.text = "customer,plan,seats,billing,start,end\n" + rows;
            return AccountsInStore{accounts, TRY(AccountBooks::of(published, ShippedLibrary(), *inUse))};
        };
        model_.open(inUse, load, false);
        ASSERT_TRUE(QTest::qWaitFor([this] { return !model_.isBusy(); }, 20'000));
        settle();
    }

    /// Everything that the card says in words.
    [[nodiscard]] QString said() const
    {
        QStringList lines;
        for (const QLabel* label : card_.findChildren<QLabel*>())
            lines += label->text();
        return lines.join(QLatin1Char('\n')).replace(QChar(QChar::Nbsp), QLatin1Char(' '));
    }

    PublishedBook published_;
    InsightsViewModel model_{shippedBook("music-learning"), toDate(QDate(2026, 11, 21))};
    PriceChangeCard card_{model_};
};

constexpr const char* schools = "Elm School,ensemble,200,monthly,2025-06-01,\n"
                                "Oak School,ensemble,200,monthly,2025-06-01,2026-04-30\n";

} // namespace

TEST_F(PriceChange, IsNotSpokenOfWhereNoneWasPublished)
{
    read(schools);
    EXPECT_TRUE(card_.isHidden());
}

TEST_F(PriceChange, SaysWhatCameBesideWhatWasExpected)
{
    publish(published_, shippedBook("music-learning"), QDate(2025, 1, 1));
    publish(published_, raisedBook(), QDate(2026, 3, 1));
    read(schools);
    EXPECT_TRUE(said().contains("2 accounts came to the new price. They brought $108.70 a month; +$3.20 was expected, "
                                "−$52.75 came."))
        << said().toStdString();
    EXPECT_TRUE(said().contains("stayed 1 · moved up 0 · moved down 0 · left 1")) << said().toStdString();
    EXPECT_TRUE(said().contains("2026.2 in place of 2026.1")) << said().toStdString();
}

TEST_F(PriceChange, SaysWhoLeftByTheSizeOfTheRise)
{
    publish(published_, shippedBook("music-learning"), QDate(2025, 1, 1));
    publish(published_, raisedBook(), QDate(2026, 3, 1));
    read(schools);
    const auto* bars = card_.findChild<ShareBars*>();
    EXPECT_TRUE(bars->accessibleDescription()
                    .replace(QChar(QChar::Nbsp), QLatin1Char(' '))
                    .contains("2 % to 5 %, 1 of 2 left, 50 %"))
        << bars->accessibleDescription().toStdString();
}

TEST_F(PriceChange, IsTooEarlyToSpeakOfBeforeItsMonthsAreOver)
{
    publish(published_, shippedBook("music-learning"), QDate(2025, 1, 1));
    publish(published_, raisedBook(), QDate(2026, 11, 1));
    read(schools);
    EXPECT_TRUE(said().contains("Nobody has been at the new price for long enough")) << said().toStdString();
    EXPECT_TRUE(said().contains("Too early to say: 1")) << said().toStdString();
}

} // namespace seatwise::ui::test::price_change_test
