#pragma once

#include <ostream>
#include <string>
#include <string_view>
#include <vector>

#include "claims/reader.h"
#include "exchange/kill_bill.h"
#include "exchange/kill_bill_reader.h"
#include "exchange/lago.h"
#include "exchange/openmeter.h"
#include "exchange/openmeter_reader.h"
#include "exchange/stripe.h"
#include "exchange/stripe_reader.h"
#include "pricebook/writer.h"

namespace seatwise::test {

/// A system that price books go to and come from.
struct ExchangeFormat
{
    std::string name;
    ExchangeFile (*write)(const PriceBook& book);
    Result<ExchangedBook> (*read)(std::string_view text);

    friend void PrintTo(const ExchangeFormat& format, std::ostream* out) { *out << format.name; }
};

inline const std::vector<ExchangeFormat>& exchangeFormats()
{
    static const std::vector<ExchangeFormat> formats = {
        {"Stripe", [](const PriceBook& book) { return stripeFile(book, StripeForm::prices); }, &readStripe},
        {"Lago", &lagoFile, &readLago},
        {"OpenMeter", &openMeterFile, &readOpenMeter},
        {"KillBill", &killBillFile, &readKillBill}};
    return formats;
}

/// The book that a file of another system comes to.
inline Result<SharedBook> bookBack(const ExchangeFormat& format, const std::string& text)
{
    const ExchangedBook exchanged = TRY(format.read(text));
    constexpr Date effective{std::chrono::year{2026}, std::chrono::January, std::chrono::day{1}};
    auto read = readPriceBook(writePriceBook(TRY(bookOf(exchanged, effective))));
    if (!read)
        return tl::make_unexpected(asError(read.error()));
    return *std::move(read);
}

} // namespace seatwise::test
