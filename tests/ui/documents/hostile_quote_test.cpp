#include <array>
#include <functional>

#include <QRegularExpression>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "documents/hostile_texts.h"
#include "documents/html_page.h"
#include "documents/poppler.h"
#include "documents/quote_document.h"
#include "documents/some_quotes.h"
#include "quoting/quote_csv.h"
#include "quoting/quote_json.h"
#include "quoting/quotes.h"

namespace seatwise::ui::hostile_quote_test {
namespace {

using test::HostileText;
using test::hostileTexts;
using test::plainOptions;

/// Where in a quote and its letterhead text from outside can stand.
using seatwise::test::editPrice;

struct TextField
{
    const char* name;
    std::function<void(Quote&, QuoteDocumentOptions&, const std::string&)> fill;
    bool onPaper = true;
    bool ofLines = false; ///< a line feed in it is a line end
};

QString qt(const std::string& text)
{
    return QString::fromStdString(text);
}

const std::array<TextField, 15> textFields{{
    {"Customer", [](Quote& q, auto&, const auto& text) { q.details.customer = text; }},
    {"Department", [](Quote& q, auto&, const auto& text) { q.details.department = text; }},
    {"BillTo", [](Quote& q, auto&, const auto& text) { q.details.billTo = text; }, true, true},
    {"PurchaseOrder", [](Quote& q, auto&, const auto& text) { q.details.purchaseOrder = text; }},
    {"PreparedBy", [](Quote& q, auto&, const auto& text) { q.details.preparedBy = text; }},
    {"PlanName",
     [](Quote& q, auto&, const auto& text) { editPrice(q, [&](PriceParts& price) { price.planName = text; }); }},
    {"Line",
     [](Quote& q, auto&, const auto& text) {
         editPrice(q, [&](PriceParts& price) { price.lines[0].description = words::plain(text); });
     }},
    {"Discount",
     [](Quote& q, auto&, const auto& text) {
         editPrice(q, [&](PriceParts& price) { price.discounts = {{words::plain(text), std::nullopt, {}, {}}}; });
     }},
    {"Notice",
     [](Quote& q, auto&, const auto& text) {
         editPrice(q, [&](PriceParts& price) { price.notices = {{Notice::Kind::offer, words::plain(text)}}; });
     }},
    {"Working",
     [](Quote& q, auto&, const auto& text) {
         editPrice(q, [&](PriceParts& price) { price.working = {words::plain(text)}; });
     }},
    {"BookName", [](Quote& q, auto&, const auto& text) { q.book.name = text; }, false},
    {"Company", [](Quote&, auto& o, const auto& text) { o.letterhead.company = qt(text); }},
    {"Address", [](Quote&, auto& o, const auto& text) { o.letterhead.address = {qt(text)}; }},
    {"Contact", [](Quote&, auto& o, const auto& text) { o.letterhead.contact = qt(text); }},
    {"RemitTo", [](Quote&, auto& o, const auto& text) { o.letterhead.remitTo = qt(text); }},
}};

/// Every field of a quote with every hostile text, as (field, text).
class HostileQuote : public testing::TestWithParam<std::tuple<std::size_t, std::size_t>>
{
protected:
    HostileQuote()
    {
        hostile_ = hostileTexts.at(std::get<1>(GetParam()));
        field().fill(quote_, options_, hostile_.text);
    }

    [[nodiscard]] static const TextField& field() { return textFields.at(std::get<0>(GetParam())); }
    [[nodiscard]] QString shown() const
    {
        const QString text = QString::fromUtf8(hostile_.shown);
        return field().ofLines ? QString(text).remove(QStringLiteral("‹LF›")) : text;
    }

    Quote quote_ = seatwise::test::sampleQuote();
    QuoteDocumentOptions options_ = plainOptions();
    HostileText hostile_{};
};

QString squeezed(QString text)
{
    return text.remove(QRegularExpression(QStringLiteral("\\s")));
}

TEST_P(HostileQuote, IsShownLiterallyInThePdfWithOneTotal)
{
    const QByteArray pdf = quotePdf(quote_, options_).bytes;
    EXPECT_EQ(squeezed(test::flowOf(pdf)).contains(squeezed(shown())), field().onPaper)
        << test::flowOf(pdf).toStdString();
    const QStringList lines = test::linesOf(test::pagesOf(pdf));
    EXPECT_EQ(lines.filter(QRegularExpression(QStringLiteral("(^| )Total \\$652\\.20$"))).size(), 1);
}

TEST_P(HostileQuote, IsShownLiterallyInTheHtmlWithOneTotal)
{
    const auto page = test::readHtml(quoteHtml(quote_, options_));
    EXPECT_EQ(squeezed(page.front().text).contains(squeezed(shown())), field().onPaper);
    int totals = 0;
    for (const auto& element : page) {
        totals += element.attribute(QStringLiteral("class")) == QLatin1String("total") ? 1 : 0;
        EXPECT_FALSE(
            QStringList({QStringLiteral("script"), QStringLiteral("img"), QStringLiteral("b")}).contains(element.name));
    }
    EXPECT_EQ(totals, 1);
    EXPECT_EQ(test::elementsNamed(page, QStringLiteral("style")).size(), 1U);
}

TEST_P(HostileQuote, LeavesOneTotalInCsvAndJson)
{
    const QString csv = qt(quoteCsv(quote_, options_.today));
    EXPECT_EQ(
        csv.count(QRegularExpression(QStringLiteral("^total,,,,,,652\\.20,"), QRegularExpression::MultilineOption)), 1);
    const int rows = 5; // header, two lines, total and first invoice
    EXPECT_EQ(csv.count(QLatin1Char('\n')), rows + static_cast<int>(charged(quote_).discounts().size()));
    EXPECT_EQ(nlohmann::json::parse(quoteJson(quote_, options_.today))["total"], "652.20");
}

INSTANTIATE_TEST_SUITE_P(AnyField, HostileQuote,
                         testing::Combine(testing::Range(std::size_t{0}, textFields.size()),
                                          testing::Range(std::size_t{0}, hostileTexts.size())),
                         [](const auto& row) {
                             return std::string(textFields.at(std::get<0>(row.param)).name) +
                                    hostileTexts.at(std::get<1>(row.param)).name;
                         });

} // namespace
} // namespace seatwise::ui::hostile_quote_test
