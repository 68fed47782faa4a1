#include "documents/model_prices.h"

#include <algorithm>
#include <functional>
#include <optional>

#include "pricebook/assumed.h"
#include "pricing/price.h"
#include "words/billing_texts.h"
#include "words/book_names.h"
#include "words/features.h"
#include "words/format.h"
#include "words/pricing_words.h"
#include "workshop/book_differences.h"
#include "workshop/draft.h"
#include "workshop/offer_words.h"

namespace seatwise::ui {

namespace {

/// A figure of one of the two books: how it reads, what it rests on, and the amount where it is one.
struct Figure
{
    Message text;
    std::vector<std::size_t> assumptions;
    std::optional<Money> amount;
};

/// What the book calls it in the language that is spoken.
QString spokenName(const std::string& name)
{
    return literal(bookName(name).toStdString());
}

using Find = std::function<std::optional<Figure>(const PriceBook&)>;

/// The table of two books, figure by figure.
class Comparison
{
public:
    Comparison(const DraftModel& model, const QLocale& locale)
        : model_(model)
        , locale_(locale)
    {
        table_.caption = PaperWords::tr("For the fewest users of a plan; usage by the unit, add-ons by the month.");
        table_.columns = {PaperWords::tr("What"), PaperWords::tr("Today"), PaperWords::tr("Draft"),
                          PaperWords::tr("Change")};
        table_.shares = {0.3, 0.27, 0.27, 0.16};
    }

    void group(const QString& name)
    {
        group_ = name;
        isNewGroup_ = true;
    }

    void add(const QString& what, const Find& find)
    {
        const auto today = find(*model_.today);
        const auto draft = find(*model_.draft);
        if (!today && !draft)
            return;
        if (isNewGroup_)
            table_.rows.push_back({{group_}, TableRow::Kind::group});
        isNewGroup_ = false;
        table_.rows.push_back({{what, cellOf(today, false), cellOf(draft, true), change(today, draft)}});
    }

    [[nodiscard]] TableBlock table() && { return std::move(table_); }

private:
    /// The numbers of the assumptions are those of the draft.
    [[nodiscard]] TableCell cellOf(const std::optional<Figure>& figure, bool isDraft) const
    {
        if (!figure)
            return {QStringLiteral("—")};
        const bool assumed = !figure->assumptions.empty();
        const std::string note = isDraft ? assumedNote(figure->assumptions) : std::string(assumedMark);
        const QString shown = literal(figure->text, locale_);
        return {assumed ? shown + QLatin1Char(' ') + literal(note) : shown, assumed};
    }

    [[nodiscard]] QString change(const std::optional<Figure>& today, const std::optional<Figure>& draft) const
    {
        if (!today)
            return PaperWords::tr("new");
        if (!draft)
            return PaperWords::tr("gone");
        if (today->text == draft->text)
            return {};
        if (!today->amount || !draft->amount || model_.today->currency != model_.draft->currency)
            return PaperWords::tr("changed");
        const Money difference = *draft->amount - *today->amount;
        return (difference.isNegative() ? QString() : QStringLiteral("+")) +
               formatMoney(difference, model_.draft->currency, locale_);
    }

    const DraftModel& model_;
    const QLocale& locale_;
    TableBlock table_;
    QString group_;
    bool isNewGroup_ = false;
};

Find priceOf(const PlanId& id, Billing billing)
{
    return [id, billing](const PriceBook& book) -> std::optional<Figure> {
        const Plan* plan = book.findPlan(id);
        if (!plan)
            return std::nullopt;
        Selection selection;
        selection.plan = id;
        selection.seats = plan->seats.min;
        selection.billing = billing;
        const auto priced = price(book, selection);
        if (!priced)
            return std::nullopt;
        std::vector<std::size_t> numbers;
        for (const Charge& charge : plan->charges)
            if (!isMeter(charge.unit))
                for (const std::size_t number : assumptionsOf(book, pathOf(*plan, charge)))
                    numbers.push_back(number);
        return Figure{words::amountOf({priced->total(), book.currency}), numbers, priced->total()};
    };
}

Find usageOf(const PlanId& id, const ChargeId& chargeId)
{
    return [id, chargeId](const PriceBook& book) -> std::optional<Figure> {
        const Plan* plan = book.findPlan(id);
        if (!plan)
            return std::nullopt;
        for (const Charge& charge : plan->charges)
            if (charge.id == chargeId)
                return Figure{seatwise::inWords(pricedRanges(charge.monthly, charge.unit, book.currency)),
                              assumptionsOf(book, pathOf(*plan, charge)), std::nullopt};
        return std::nullopt;
    };
}

Find packOf(const CreditPackId& id)
{
    return [id](const PriceBook& book) -> std::optional<Figure> {
        for (const CreditPack& pack : book.creditPacks)
            if (pack.id == id)
                return Figure{seatwise::inWords(pack, book.currency), assumptionsOf(book, "credit_packs." + id),
                              std::nullopt};
        return std::nullopt;
    };
}

std::optional<Figure> rolloverOf(const PriceBook& book)
{
    if (!book.rules.creditRollover)
        return std::nullopt;
    return Figure{seatwise::inWords(*book.rules.creditRollover), assumptionsOf(book, "rules.credit_rollover"),
                  std::nullopt};
}

Find addOnOf(const AddOnId& id)
{
    return [id](const PriceBook& book) -> std::optional<Figure> {
        const AddOn* addOn = book.findAddOn(id);
        if (!addOn)
            return std::nullopt;
        return Figure{seatwise::inWords(addOn->charges, book.currency), assumptionsOf(book, "add_ons." + id),
                      std::nullopt};
    };
}

/// The items of the draft, then those that only today's book has.
template<class Item>
std::vector<Item> both(const std::vector<Item>& draft, const std::vector<Item>& today)
{
    std::vector<Item> items = draft;
    for (const Item& item : today)
        if (std::none_of(draft.begin(), draft.end(), [&](const Item& known) { return known.id == item.id; }))
            items.push_back(item);
    return items;
}

/// Those that a person chooses among in the draft or today.
std::vector<Billing> billingsOf(const DraftModel& model)
{
    std::vector<Billing> billings = billingChoices(*model.draft);
    for (const Billing billing : billingChoices(*model.today))
        if (std::ranges::find(billings, billing) == billings.end())
            billings.push_back(billing);
    std::ranges::sort(billings);
    return billings;
}

void addDifferences(Document& document, const DraftModel& model)
{
    TableBlock table{PaperWords::tr("Everything that differs"),
                     {PaperWords::tr("What"), PaperWords::tr("Today"), PaperWords::tr("Draft")},
                     {0.4, 0.3, 0.3}};
    const auto shown = [&document](const Message& text) {
        return text.empty() ? QStringLiteral("—") : literal(text, document.locale);
    };
    for (const BookDifference& difference : differences(*model.today, *model.draft))
        table.rows.push_back(
            {{literal(difference.what, document.locale), shown(difference.before), shown(difference.after)}});
    if (table.rows.empty())
        document.addNote(PaperWords::tr("The draft is as today's price book."));
    document.add(std::move(table));
}

} // namespace

void addPrices(Document& document, const DraftModel& model)
{
    document.addHeading(PaperWords::tr("Prices today and in the draft"));
    Comparison comparison(model, document.locale);
    const std::vector<Plan> plans = both(model.draft->plans, model.today->plans);
    comparison.group(PaperWords::tr("Plans"));
    for (const Plan& plan : plans) {
        for (const Billing billing : billingsOf(model))
            comparison.add(ofBilling(billing, {PaperWords::tr("%1, a month"), PaperWords::tr("%1, a quarter"),
                                               PaperWords::tr("%1, a half-year"), PaperWords::tr("%1, a year")})
                               .arg(spokenName(plan.name)),
                           priceOf(plan.id, billing));
    }
    comparison.group(PaperWords::tr("Usage"));
    for (const Plan& plan : plans)
        for (const Charge& charge : plan.charges)
            if (charge.inArrears)
                comparison.add(PaperWords::tr("%1, %2").arg(spokenName(plan.name), spokenName(charge.name)),
                               usageOf(plan.id, charge.id));
    comparison.group(PaperWords::tr("Credits"));
    for (const CreditPack& pack : both(model.draft->creditPacks, model.today->creditPacks))
        comparison.add(spokenName(pack.name), packOf(pack.id));
    comparison.add(PaperWords::tr("Credits left at the end of a month"), rolloverOf);
    comparison.group(PaperWords::tr("Add-ons"));
    for (const AddOn& addOn : both(model.draft->addOns, model.today->addOns))
        comparison.add(spokenName(addOn.name), addOnOf(addOn.id));
    document.add(std::move(comparison).table());
    addDifferences(document, model);
}

} // namespace seatwise::ui
