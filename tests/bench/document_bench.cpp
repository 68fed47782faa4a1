// How long a quote as PDF takes from the second one on: the first also reads fonts from the disk.
//
// Usage: document_bench [RUNS [LINES]]; prints the median of the milliseconds by the clock on the wall and the least.

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <vector>

#include <QGuiApplication>

#include "books/book_source.h"
#include "documents/quote_document.h"
#include "quoting/quote_moves.h"

namespace {

using namespace seatwise;

constexpr Date today{std::chrono::year{2026}, std::chrono::November, std::chrono::day{21}};

Result<Quote> someQuote(const PriceBook& book)
{
    Selection selection;
    selection.plan = "ensemble";
    selection.seats = 200;
    selection.billing = Billing::annual;
    selection.start = today;
    QuoteDetails details;
    details.customer = "Sample School District";
    const auto draft = draftQuote(book, selection, details, "draft");
    return draft ? issued(*draft, {2026, 123}, today) : draft;
}

/// The same with so many lines in place of its own.
Quote withLines(Quote quote, int count)
{
    PriceParts parts = std::get<Price>(quote.price).parts();
    const Line line = parts.lines.front();
    parts.lines.clear();
    for (int i = 1; i <= count; ++i) {
        parts.lines.push_back(line);
        parts.lines.back().description = words::plain("Service " + std::to_string(i));
        parts.lines.back().amount = Money::whole(i);
    }
    parts.subtotal = parts.total = Money::whole(count * (count + 1) / 2);
    quote.price = Price::of(std::move(parts)).value();
    return quote;
}

} // namespace

int main(int argc, char** argv)
{
    const int runs = argc > 1 ? std::max(1, std::atoi(argv[1])) : 50;
    const QGuiApplication application(argc, argv);
    const auto book = loadBook("music-learning");
    const auto quote = book ? someQuote(**book) : tl::make_unexpected(book.error());
    if (!quote) {
        std::fprintf(stderr, "%s\n", quote.error().message.english().c_str());
        return 1;
    }
    const Quote drawn = argc > 2 ? withLines(*quote, std::max(1, std::atoi(argv[2]))) : *quote;
    ui::QuoteDocumentOptions options;
    options.today = today;
    options.book = book->get();
    std::vector<double> times;
    for (int run = 0; run <= runs; ++run) {
        const auto start = std::chrono::steady_clock::now();
        const QByteArray pdf = ui::quotePdf(drawn, options).bytes;
        const std::chrono::duration<double, std::milli> taken = std::chrono::steady_clock::now() - start;
        if (pdf.isEmpty())
            return 1;
        if (run > 0)
            times.push_back(taken.count());
    }
    std::sort(times.begin(), times.end());
    std::printf("%.3f %.3f\n", times[times.size() / 2], times.front());
    return 0;
}
