#include <random>

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QPushButton>
#include <QTableWidget>
#include <QTemporaryDir>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "book.h"
#include "calendar/days.h"
#include "documents/html_page.h"
#include "documents/poppler.h"
#include "documents/quote_document.h"
#include "documents/some_quotes.h"
#include "doubles.h"
#include "office.h"
#include "pricing/music_book.h"
#include "quotes/model/quotes_view_model.h"
#include "quotes/quotes_page.h"
#include "quoting/quote_csv.h"
#include "quoting/quote_json.h"
#include "quoting/quote_moves.h"
#include "scratch_stores.h"
#include "services.h"
#include "shipped_books.h"
#include "widgets/fitting_label.h"

namespace seatwise::ui::same_cents_test {
namespace {

using test::centsOf;
using test::dollars;

constexpr int batches = 10;
constexpr int quotesInABatch = 100;

/// What the offers take off, in whole cents and without the program's code: a percentage of what is left, half a cent
/// away from zero.
long long percentOff(long long cents, long long percent)
{
    return (cents * percent + 50) / 100;
}

/// A quote with what it must come to.
struct Case
{
    Quote draft;
    Quote quote;
    long long subtotal = 0;
    std::vector<long long> discounts;
    long long total = 0;
};

seatwise::test::Book openBook()
{
    seatwise::test::Book book = seatwise::test::musicBook();
    book.rules.discountBands = {{Percent::whole(30), DiscountBand::Needs::none}};
    for (int years = 1; years <= 5; ++years)
        book.termDiscounts.push_back({years, Percent::whole(2 * years)});
    return book;
}

long long anyOf(std::mt19937& random, long long least, long long most)
{
    return least + static_cast<long long>(random() % static_cast<unsigned long>(most - least + 1));
}

Case someCase(const PriceBook& book, std::mt19937& random, int number)
{
    Selection selection;
    selection.seats = anyOf(random, 0, 3) == 0 ? anyOf(random, 5, 19) : anyOf(random, 20, 90'000);
    selection.billing = anyOf(random, 0, 1) == 0 ? Billing::monthly : Billing::annual;
    selection.start = seatwise::test::day("2027-07-01");
    std::vector<long long> percents;
    if (selection.billing == Billing::annual && anyOf(random, 0, 1) == 1) {
        percents.push_back(anyOf(random, 1, 25));
        selection.annualDiscount = Percent::whole(percents.back());
    }
    if (anyOf(random, 0, 2) == 0) {
        selection.termYears = static_cast<int>(anyOf(random, 1, 5));
        percents.push_back(2LL * *selection.termYears);
    }
    if (anyOf(random, 0, 1) == 1) {
        percents.push_back(anyOf(random, 1, 30));
        selection.offers.manager = AgreedDiscount{Percent::whole(percents.back()), "agreed"};
    }
    Case made;
    made.total = made.subtotal = seatwise::test::publishedCents(selection.seats, selection.billing);
    for (const long long percent : percents) {
        made.discounts.push_back(percentOff(made.total, percent));
        made.total -= made.discounts.back();
    }
    QuoteDetails details;
    details.customer = "School " + std::to_string(number);
    const Quote draft = draftQuote(book, selection, details, QuoteId("draft-" + std::to_string(number))).value();
    made.draft = draft;
    made.quote = issued(draft, {2026, number}, seatwise::test::day("2026-11-21")).value();
    return made;
}

/// The amounts of a quote as a document shows them.
struct Shown
{
    long long lines = 0;
    std::vector<long long> discounts;
    long long total = 0;

    friend bool operator==(const Shown&, const Shown&) = default;
};

void PrintTo(const Shown& shown, std::ostream* out)
{
    *out << "lines " << shown.lines << ", discounts";
    for (const long long discount : shown.discounts)
        *out << ' ' << discount;
    *out << ", total " << shown.total;
}

/// Reads rows such as "Additional seats 80 $2.16 $172.80", each an item, a discount or the total.
Shown readRows(const QStringList& rows)
{
    static const QRegularExpression last(QStringLiteral(" (−?)(\\$[0-9,]+\\.[0-9]{2})$"));
    Shown shown;
    for (const QString& row : rows) {
        const auto amount = last.match(row);
        if (!amount.hasMatch() || row.contains(QLatin1String("Subtotal ")) || row.contains(QLatin1String("Discounts ")))
            continue;
        const long long cents = centsOf(amount.captured(2));
        if (row.contains(QLatin1String("Total ")))
            shown.total += cents;
        else if (!amount.captured(1).isEmpty())
            shown.discounts.push_back(cents);
        else
            shown.lines += cents;
    }
    return shown;
}

Shown ofCsv(const Quote& quote)
{
    Shown shown;
    const QString csv = QString::fromStdString(quoteCsv(quote, seatwise::test::day("2026-11-21")));
    for (const QString& row : csv.split(QLatin1Char('\n'))) {
        // Descriptions may hold commas; the amount is what stands before the currency.
        const QString amount = row.section(QStringLiteral(",USD,"), 0, 0).section(QLatin1Char(','), -1);
        if (row.startsWith(QLatin1String("line,")))
            shown.lines += centsOf(amount);
        else if (row.startsWith(QLatin1String("discount,")))
            shown.discounts.push_back(centsOf(amount));
        else if (row.startsWith(QLatin1String("total,")))
            shown.total += centsOf(amount);
    }
    return shown;
}

Shown ofJson(const Quote& quote)
{
    const auto json = nlohmann::json::parse(quoteJson(quote, seatwise::test::day("2026-11-21")));
    const auto cents = [](const nlohmann::json& amount) {
        return centsOf(QString::fromStdString(amount.get<std::string>()));
    };
    Shown shown;
    for (const auto& line : json["lines"])
        shown.lines += cents(line["amount"]);
    for (const auto& discount : json["discounts"])
        shown.discounts.push_back(cents(discount["amount"]));
    shown.total = cents(json["total"]);
    return shown;
}

Shown ofHtml(const Quote& quote)
{
    return readRows(test::textsOf(test::readHtml(quoteHtml(quote, test::plainOptions())), QStringLiteral("tr")));
}

/// The rows between the head of the table and the chart. On paper the sums stand beside the working, which ends before
/// them on each line.
Shown ofPdf(const QString& text)
{
    static const QRegularExpression item(QStringLiteral("^(\\S.*\\s{2,}.*\\$[0-9,]+\\.[0-9]{2})$"));
    static const QRegularExpression sum(
        QStringLiteral("\\s{2,}(Total\\s+|(?:Term|Annual|Account).*\\s+−)(\\$[0-9,]+\\.[0-9]{2})$"));
    QStringList rows;
    bool inTable = false;
    for (const QString& line : text.split(QLatin1Char('\n'))) {
        if (line.startsWith(QLatin1String("ITEM ")))
            inTable = true;
        else if (line.contains(QLatin1String("HOW THE PRICE")))
            inTable = false;
        const auto found = (inTable ? item : sum).match(line);
        if (found.hasMatch())
            rows += (inTable ? line : found.captured(1) + found.captured(2)).simplified();
    }
    return readRows(rows);
}

/// The Quotes page on a store of its own, as somebody reads it.
class ReadPage
{
public:
    ReadPage()
        : calculator_(test::shippedBook("music-learning"))
        , page_({calculator_, library_, files_, stores_, documents_, tables_, calls_, keeper_, QDate(2026, 11, 21), {}},
                office_)
        , model_(*page_.findChild<QuotesViewModel*>())
    {
        page_.resize(1'000, 700);
        page_.show();
    }

    void show(const Quote& draft, const SharedBook& book) { EXPECT_TRUE(model_.keep(draft, book)); }

    /// The lines under "Details" with the total at the head of the page, which must be that of the lines.
    [[nodiscard]] Shown read() const
    {
        const QTableWidget* lines = nullptr;
        for (const QTableWidget* table : page_.findChildren<QTableWidget*>())
            if (table->accessibleName() == QLatin1String("Lines of the quote"))
                lines = table;
        QStringList rows;
        for (int row = 0; row < lines->rowCount(); ++row)
            rows += lines->item(row, 0)->text().section(QLatin1Char('\n'), 0, 0) + QLatin1Char(' ') +
                    lines->item(row, 1)->text();
        Shown shown = readRows(rows);
        for (const FittingLabel* label : page_.findChildren<FittingLabel*>())
            if (label->accessibleDescription() == QLatin1String("quote-total")) {
                EXPECT_EQ(centsOf(label->text()), shown.total);
            }
        return shown;
    }

    /// The total of the list.
    [[nodiscard]] long long listed() const { return cents(model_.listing().quotes.front().total); }

    /// The total of what "Copy quote" leaves.
    [[nodiscard]] long long copied() const
    {
        for (QPushButton* button : page_.findChildren<QPushButton*>())
            if (button->accessibleName() == QLatin1String("Copy quote"))
                button->click();
        static const QRegularExpression total(QStringLiteral(": (\\$[0-9,]+\\.[0-9]{2}) "));
        return centsOf(total.match(QApplication::clipboard()->text()).captured(1));
    }

private:
    static long long cents(Money amount) { return centsOf(QString::fromStdString(amount.toString(2))); }

    test::ShippedLibrary library_;
    test::ScratchStores stores_;
    test::MemoryWriter files_;
    test::NamedDocuments documents_;
    test::KnownTables tables_;
    test::MemoryCalls calls_;
    test::KeeperAtOnce keeper_{calls_};
    CalculatorViewModel calculator_;
    Office office_{OfficeSettings()};
    QuotesPage page_;
    QuotesViewModel& model_;
};

/// The text of each PDF of a folder, by name.
QStringList textsOfFolder(const QTemporaryDir& folder)
{
    QProcess shell;
    shell.setWorkingDirectory(folder.path());
    shell.start(QStringLiteral("sh"),
                {QStringLiteral("-c"), QStringLiteral("for f in *.pdf; do pdftotext -layout \"$f\" || exit 1; done")});
    shell.waitForFinished(100'000);
    QStringList texts;
    for (const QString& name : QDir(folder.path()).entryList({QStringLiteral("*.txt")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            texts += QString::fromUtf8(file.readAll());
    }
    return texts;
}

class RandomQuotes : public testing::TestWithParam<int>
{
};

TEST_P(RandomQuotes, ShowTheSameCentsInEveryDocumentTheWindowAndTheClipboard)
{
    const seatwise::test::Book book = openBook();
    std::mt19937 random(static_cast<unsigned>(GetParam()));
    const QTemporaryDir folder;
    ReadPage page;
    std::vector<Shown> expected;
    for (int i = 0; i < quotesInABatch; ++i) {
        const Case made = someCase(book, random, GetParam() * quotesInABatch + i + 1);
        expected.push_back({made.subtotal, made.discounts, made.total});
        EXPECT_EQ(ofCsv(made.quote), expected.back()) << nameOf(made.quote);
        EXPECT_EQ(ofJson(made.quote), expected.back()) << nameOf(made.quote);
        EXPECT_EQ(ofHtml(made.quote), expected.back()) << nameOf(made.quote);
        page.show(made.draft, book);
        EXPECT_EQ(page.read(), expected.back()) << nameOf(made.quote);
        EXPECT_EQ(page.listed(), made.total) << nameOf(made.quote);
        EXPECT_EQ(page.copied(), made.total) << nameOf(made.quote);
        QFile file(folder.filePath(QStringLiteral("%1.pdf").arg(i, 3, 10, QLatin1Char('0'))));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(quotePdf(made.quote, test::plainOptions()).bytes);
    }
    const QStringList texts = textsOfFolder(folder);
    ASSERT_EQ(texts.size(), quotesInABatch);
    for (int i = 0; i < quotesInABatch; ++i)
        EXPECT_EQ(ofPdf(texts[i]), expected[static_cast<std::size_t>(i)]) << texts[i].toStdString();
}

INSTANTIATE_TEST_SUITE_P(AThousand, RandomQuotes, testing::Range(0, batches));

} // namespace
} // namespace seatwise::ui::same_cents_test
