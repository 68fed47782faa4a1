#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "exchange/exchanged_price.h"
#include "offers/discount.h"
#include "quoting/quote.h"

namespace seatwise {

/// Something that an invoice charges.
struct DealItem
{
    std::string path;    ///< in the price book, for losses: "plans.team.charges.seats.annual"
    std::string product; ///< the id of its plan or add-on
    bool isOfAddOn = false;
    std::string name;
    /// The price of the list that comes to the amount for the quantity; absent where there is none.
    std::optional<ExchangedPrice> price;
    std::int64_t quantity = 1;
    Money amount;
};

/// A row of an invoice as people read it. What comes off is negative.
struct DealRow
{
    Message what;
    Quantity quantity = Quantity::whole(1);
    std::optional<Rate> rate; ///< absent where the amount is not that of the quantity
    Money amount;
};

/// An invoice of a deal: items + once − discounts = rows = amount.
struct DealInvoice
{
    Date date{}; ///< on which it is due
    Period period{};
    SeatCount seats = 0;
    bool isWhole = false;                 ///< for a billing period in full, and not for a part of one
    std::vector<DealItem> items = {};     ///< what recurs, of a part of a period a single amount
    std::vector<DealItem> once = {};      ///< what is charged once
    std::vector<Discount> discounts = {}; ///< none in a part of a period, whose amount is after them
    std::vector<DealRow> rows = {};
    Money amount;
};

/// What an accepted quote comes to: the option that was accepted, as the invoices of its contract.
struct AgreedDeal
{
    std::string name; ///< "SW-2026-000123 r1"
    std::string number;
    int revision = 1;
    std::string customer;
    std::vector<std::string> billTo; ///< its lines
    std::string purchaseOrder;       ///< that came with the decision, else that of the quote; may be empty
    std::string verifyCode;
    std::string planName;
    PlanId plan;
    Billing billing = Billing::monthly;
    bool hasOwnDay = false; ///< whether billing periods follow the first day, and are not calendar months
    ExchangedBook book;     ///< the price book of the quote
    std::vector<DealInvoice> invoices;
    std::optional<Period> trial; ///< of a trial, which has no invoice
    bool isChange = false;       ///< of a running subscription
    bool ends = false;           ///< after the last invoice, as its term or its ramp does
    std::vector<BookLoss> losses;
};

/// The deal of an accepted quote. `today` tells the status in a refusal; `start` is the first day of service of a quote
/// that names none. The price is worked out again. Refused: a quote that is not accepted, one without a first
/// day of service, and one that does not come out again to the cent. Misused: a start beside that of the quote. R91.
[[nodiscard]] Result<AgreedDeal> agreedDeal(const Quote& quote, const PriceBook& book, Date today,
                                            std::optional<Date> start = std::nullopt);

/// Invoices one after the other that charge the same for whole periods, but for what is charged once in the first one
/// of a deal; a part of a period stands alone. They live as long as the deal.
using DealRun = std::span<const DealInvoice>;

/// The invoices of a deal in runs. Where nothing ends the deal, it goes on with whole periods, and a part of a period
/// at the end of its first year is left out.
[[nodiscard]] std::vector<DealRun> runsOf(const AgreedDeal& deal);

/// Whether runsOf() leaves out the last invoice.
[[nodiscard]] bool goesOnWhole(const AgreedDeal& deal) noexcept;

/// What the items of an invoice come to, less its discounts and without what is charged once.
[[nodiscard]] Money recurringOf(const DealInvoice& invoice);

/// What a run is called in other systems: "sw-2026-000123-r1-2" is the second one, counted from 0 here.
[[nodiscard]] std::string runCode(const AgreedDeal& deal, std::size_t run);

} // namespace seatwise
