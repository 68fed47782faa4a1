#include "documents/live_prices.h"

#include <algorithm>

#include "pricing/offered_plan.h"
#include "words/billing_texts.h"
#include "words/features.h"
#include "words/format.h"

namespace seatwise::ui {

namespace {

constexpr SeatCount mostPrices = 5'000;

const char* const lookUp = R"js(
(function () {
  var data = %1;
  var seats = document.getElementById("live-seats");
  var total = document.getElementById("live-total");
  function show() {
    var found = seats.value === "" ? null : data.totals[(Number(seats.value) - data.from) / data.step];
    total.textContent = found ? found : data.unknown;
  }
  seats.addEventListener("input", show);
  show();
}());
)js";

/// A text as a script has it, where nothing of it is markup.
QString quoted(const QString& text)
{
    QString out;
    for (const QChar character : text) {
        const bool isPlain = character.unicode() >= 0x20 && !QStringLiteral("\"\\<>&\u2028\u2029").contains(character);
        out += isPlain ? QString(character) : QStringLiteral("\\u%1").arg(character.unicode(), 4, 16, QLatin1Char('0'));
    }
    return QLatin1Char('"') + out + QLatin1Char('"');
}

/// The numbers of seats that the page has prices for: around those of the quote, on the steps of the plan.
struct SeatsOnPage
{
    SeatCount from = 0;
    SeatCount step = 1;
    SeatCount count = 0;

    [[nodiscard]] SeatCount last() const { return from + (count - 1) * step; }
};

SeatsOnPage seatsOnPage(const SeatRange& range, SeatCount seats)
{
    const SeatCount below = std::min((seats - range.min) / range.step, mostPrices / 2);
    SeatsOnPage page{seats - below * range.step, range.step, mostPrices};
    if (range.max)
        page.count = std::min(page.count, (*range.max - page.from) / range.step + 1);
    return page;
}

QString sectionOf(const Price& price, const SeatsOnPage& page, const QString& note)
{
    const bool users = price.counts() == SeatWord::users;
    const QString total =
        ofBilling(price.billing(), {PaperWords::tr("Total a month"), PaperWords::tr("Total a quarter"),
                                    PaperWords::tr("Total a half-year"), PaperWords::tr("Total a year")});
    return QStringLiteral("<section class=\"live\"><h2>%1</h2>\n"
                          "<p><label for=\"live-seats\">%2</label> <input id=\"live-seats\" type=\"number\" min=\"%3\" "
                          "max=\"%4\" step=\"%5\" value=\"%6\"/></p>\n"
                          "<p>%7 <output id=\"live-total\" for=\"live-seats\" aria-live=\"polite\"></output></p>\n"
                          "<p class=\"muted\">%8</p></section>\n")
        .arg((users ? PaperWords::tr("Other numbers of users") : PaperWords::tr("Other numbers of seats"))
                 .toHtmlEscaped(),
             (users ? PaperWords::tr("Users") : PaperWords::tr("Seats")).toHtmlEscaped(), QString::number(page.from),
             QString::number(page.last()), QString::number(page.step), QString::number(price.seats()),
             total.toHtmlEscaped(), note.toHtmlEscaped());
}

} // namespace

std::optional<LivePart> livePrices(const Quote& quote, const QuoteDocumentOptions& options)
{
    const auto* const price = std::get_if<Price>(&quote.price);
    const bool isItsBook = options.book && options.book->sha256 == quote.book.sha256;
    const Plan* plan = price && isItsBook ? options.book->findPlan(price->plan()) : nullptr;
    if (!plan || price->seats() == 0)
        return std::nullopt;
    const auto offered = offeredOn(*options.book, *plan, quote.selection);
    if (!offered || totalAt(*options.book, *offered, quote.selection, price->seats()) != price->total())
        return std::nullopt; // it would not say what the quote does
    const SeatsOnPage page = seatsOnPage(plan->seats, price->seats());
    QStringList totals;
    for (SeatCount seats = page.from; seats <= page.last(); seats += page.step) {
        const auto total = totalAt(*options.book, *offered, quote.selection, seats);
        totals += total ? quoted(formatMoney(*total, price->currency(), options.locale)) : QStringLiteral("null");
    }
    const QString range = rangeOfSeats(price->counts(), page.from, page.last(), options.locale);
    const QString data = QStringLiteral("{from: %1, step: %2, totals: [%3], unknown: %4}")
                             .arg(QString::number(page.from), QString::number(page.step), totals.join(QLatin1Char(',')),
                                  quoted(PaperWords::tr("no price on this page")));
    return LivePart{sectionOf(*price, page,
                              PaperWords::tr("What the terms of this quote come to for %1. Only what stands above is "
                                             "offered.")
                                  .arg(range)),
                    QString::fromUtf8(lookUp).arg(data)};
}

} // namespace seatwise::ui
