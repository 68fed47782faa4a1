#include "exchange/lago_deal.h"

#include <algorithm>
#include <map>

#include "calendar/period.h"
#include "codec/json_text.h"
#include "exchange/foreign_fields.h"
#include "exchange/lago_charge.h"
#include "money/sums.h"
#include "words/exchange_words.h"

namespace seatwise {

namespace {

std::string startOf(Date day)
{
    return toString(day) + "T00:00:00Z";
}

std::string endOf(Date day)
{
    return toString(day) + "T23:59:59Z";
}

class LagoDealWriter
{
public:
    explicit LagoDealWriter(const AgreedDeal& deal)
        : deal_(deal)
        , losses_(deal.losses)
    {
    }

    [[nodiscard]] ExchangeFile write()
    {
        lose("customer.external_id", words::lossOfCustomerName());
        LagoJson pairs = LagoJson::array();
        LagoJson invoices = LagoJson::array();
        const std::vector<DealRun> runs = runsOf(deal_);
        for (std::size_t i = 0; i < runs.size(); ++i) {
            addOwnInvoice(invoices, runs[i].front());
            if (runs[i].front().isWhole)
                pairs.push_back({{"plan", planOf(runs[i].front(), i)}, {"subscription", subscriptionOf(runs, i)}});
        }
        if (deal_.trial)
            pairs.push_back({{"plan", trialPlan()}, {"subscription", trialSubscription()}});
        if (pairs.size() > 1)
            lose("later", words::lossOfSubscriptions());
        if (!deal_.ends && !deal_.trial)
            lose("subscription.ending_at", words::lossOfOpenEnd());
        if (!deal_.billTo.empty())
            lose("customer.address_line1", words::lossOfBillToLines());
        LagoJson made = {{"customer", customer()}, {"add_ons", LagoJson::array()}};
        for (const auto& [code, name] : addOns_)
            made["add_ons"].push_back(
                {{"name", name}, {"code", code}, {"amount_cents", 0}, {"amount_currency", currency()}});
        made["plan"] = pairs.empty() ? LagoJson() : pairs.front()["plan"];
        made["subscription"] = pairs.empty() ? LagoJson() : pairs.front()["subscription"];
        if (!pairs.empty())
            pairs.erase(pairs.begin());
        made["later"] = std::move(pairs);
        made["invoices"] = std::move(invoices);
        return {jsonText(made), std::move(losses_)};
    }

private:
    void lose(std::string path, Message reason)
    {
        BookLoss loss{std::move(path), std::move(reason)};
        if (std::ranges::find(losses_, loss) == losses_.end())
            losses_.push_back(std::move(loss));
    }

    [[nodiscard]] const std::string& currency() const { return deal_.book.currency.code; }
    [[nodiscard]] std::int64_t cents(Money amount) const { return minorUnits(amount, deal_.book.currency); }

    [[nodiscard]] LagoJson customer() const
    {
        LagoJson made = {{"external_id", deal_.customer}, {"name", deal_.customer}, {"currency", currency()}};
        if (deal_.billTo.empty())
            return made;
        made["address_line1"] = deal_.billTo.front();
        std::string rest;
        for (std::size_t i = 1; i < deal_.billTo.size(); ++i)
            rest += (rest.empty() ? "" : ", ") + deal_.billTo[i];
        if (!rest.empty())
            made["address_line2"] = rest;
        return made;
    }

    [[nodiscard]] LagoJson emptyPlan(const std::string& code, Money amount) const
    {
        return {{"name", deal_.planName + ", " + deal_.name},
                {"code", code},
                {"invoice_display_name", deal_.planName},
                {"interval", lagoIntervals[static_cast<std::size_t>(deal_.billing)]},
                {"amount_cents", cents(amount)},
                {"amount_currency", currency()},
                {"pay_in_advance", true},
                {"charges", LagoJson::array()},
                {"fixed_charges", LagoJson::array()}};
    }

    /// Fixed charges are none of packages.
    [[nodiscard]] static bool isPriced(const DealItem& item)
    {
        return item.price && item.price->shape.kind != PriceShape::Kind::package;
    }

    [[nodiscard]] LagoJson planOf(const DealInvoice& invoice, std::size_t run)
    {
        if (!invoice.discounts.empty()) {
            lose("discounts", words::lossOfFixedDiscounts());
            for (const DealItem& item : invoice.items)
                lose(item.path, words::lossOfWholeAmount());
            return emptyPlan(runCode(deal_, run), recurringOf(invoice));
        }
        Money base;
        LagoJson charges = LagoJson::array();
        for (const DealItem& item : invoice.items)
            if (isPriced(item)) {
                charges.push_back(fixedOf(item));
            } else {
                lose(item.path, words::lossOfWholeAmount());
                static_cast<void>(addTo(base, item.amount)); // a part of an amount that fits
            }
        LagoJson plan = emptyPlan(runCode(deal_, run), base);
        plan["fixed_charges"] = std::move(charges);
        return plan;
    }

    [[nodiscard]] LagoJson fixedOf(const DealItem& item)
    {
        const std::string code = lagoAddOnCode(deal_.book, *item.price);
        addOns_[code] = item.name;
        LagoJson charge = {{"add_on_code", code},    {"code", item.price->charge}, {"invoice_display_name", item.name},
                           {"units", item.quantity}, {"pay_in_advance", true},     {"prorated", false}};
        charge.update(lagoModel(item.price->shape));
        return charge;
    }

    /// Whether the periods of a run begin there on the days that they do here: those that follow the contract's own
    /// day are reckoned from the first day of the subscription.
    [[nodiscard]] bool beginsAsHere(const DealInvoice& first) const
    {
        const Date start = deal_.invoices.front().period.first;
        return !deal_.hasOwnDay || first.period.first == start ||
               (first.period.first.day() == start.day() && start.day() <= std::chrono::day{28});
    }

    [[nodiscard]] LagoJson subscriptionOf(const std::vector<DealRun>& runs, std::size_t at)
    {
        const DealInvoice& first = runs[at].front();
        const std::string code = runCode(deal_, at);
        if (!beginsAsHere(first))
            lose(code, words::lossOfOtherDay(first.period.first));
        LagoJson made = {{"external_customer_id", deal_.customer},
                         {"plan_code", code},
                         {"external_id", code},
                         {"name", deal_.planName},
                         {"billing_time", deal_.hasOwnDay ? "anniversary" : "calendar"},
                         {"subscription_at", startOf(first.period.first)}};
        if (deal_.ends || at + 1 < runs.size())
            made["ending_at"] = endOf(runs[at].back().period.last);
        return made;
    }

    [[nodiscard]] LagoJson trialPlan() const
    {
        LagoJson plan = emptyPlan(runCode(deal_, 0), {});
        plan["trial_period"] = dayCount(*deal_.trial);
        return plan;
    }

    [[nodiscard]] LagoJson trialSubscription() const
    {
        return {{"external_customer_id", deal_.customer}, {"plan_code", runCode(deal_, 0)},
                {"external_id", runCode(deal_, 0)},       {"name", deal_.planName},
                {"billing_time", "anniversary"},          {"subscription_at", startOf(deal_.trial->first)},
                {"ending_at", endOf(deal_.trial->last)}};
    }

    /// What an invoice has that is no whole period: its part of one, and what is charged once.
    void addOwnInvoice(LagoJson& invoices, const DealInvoice& invoice)
    {
        LagoJson fees = LagoJson::array();
        if (!invoice.isWhole)
            for (const DealItem& item : invoice.items)
                fees.push_back(feeOf(item, invoice.period));
        for (const DealItem& once : invoice.once)
            fees.push_back(feeOf(once, invoice.period));
        if (fees.empty())
            return;
        lose("invoices[" + std::to_string(invoices.size()) + ']', words::lossOfOwnInvoice(invoice.date));
        invoices.push_back({{"external_customer_id", deal_.customer}, {"currency", currency()}, {"fees", fees}});
    }

    [[nodiscard]] LagoJson feeOf(const DealItem& item, const Period& period)
    {
        const std::string code = asId(deal_.book.id + '-' + item.product + '-' + item.name);
        addOns_[code] = item.name;
        return {{"add_on_code", code},
                {"invoice_display_name", item.name},
                {"units", 1},
                {"unit_amount_cents", cents(item.amount)},
                {"from_datetime", startOf(period.first)},
                {"to_datetime", endOf(period.last)}};
    }

    const AgreedDeal& deal_;
    std::vector<BookLoss> losses_;
    std::map<std::string, std::string> addOns_; ///< names by code
};

} // namespace

Result<ExchangeFile> lagoDeal(const AgreedDeal& deal)
{
    if (deal.isChange)
        return refused(words::changeIsNotHandedOver(deal.name));
    return LagoDealWriter(deal).write();
}

} // namespace seatwise
