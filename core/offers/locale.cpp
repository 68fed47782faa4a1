#include "offers/locale.h"

#include <map>
#include <utility>

#include "money/quotient.h"
#include "pricebook/amounts.h"
#include "text/find.h"
#include "words/offers_words.h"

namespace seatwise {

namespace {

/// Converts the figures of a book in place and remembers the first that cannot be.
class Converter
{
public:
    Converter(const LocalePrice& locale, BookContent& book)
        : locale_(locale)
    {
        if (!locale.prices.empty())
            forEachAmount(book, [this](const auto& amount, const AmountPath& path) { findOwn(&amount, path); });
    }

    void convert(Rate& rate)
    {
        FlatAmount amount = rate;
        convert(amount, &rate);
        if (const auto fitting = amount.asRate())
            rate = *fitting;
        else
            problem_ = rate.toString();
    }

    template<class Amount>
    void convert(std::optional<Amount>& amount)
    {
        if (amount)
            convert(*amount);
    }

    void convert(FlatAmount& amount) { convert(amount, &amount); }

    /// A threshold of a percentage: to the minor unit, as it is no price. Without a multiplier it stays as it is.
    void convert(Money& money)
    {
        if (locale_.multiplier.isZero())
            return;
        if (const auto converted = nearest(times(money), Money::step(locale_.currency.exponent), Rounding::half_up))
            money = *converted;
        else
            problem_ = money.toString();
    }

    void convert(Flat& model) { convert(model.amount); }
    void convert(PerUnit& model) { convert(model.rate); }
    void convert(Graduated& model) { convert(model.tiers); }
    void convert(Volume& model) { convert(model.tiers); }
    void convert(Package& model) { convert(model.amount); }

    void convert(Banded& model)
    {
        const std::vector<Band> published = model.bands;
        for (std::size_t i = 0; i < model.bands.size(); ++i) {
            convert(model.bands[i].base);
            convert(model.bands[i].rate);
            if (i > 0 && !own_.contains(&model.bands[i].base) &&
                priceAt(published[i - 1], published[i].from) == exact(published[i].base))
                if (const auto base = asFlatAmount(priceAt(model.bands[i - 1], model.bands[i].from)))
                    model.bands[i].base = *base;
        }
    }

    void convert(Percentage& model)
    {
        convert(model.fixed);
        convert(model.included);
        convert(model.min);
        convert(model.max);
        convert(model.minEach);
        convert(model.maxEach);
    }

    void convert(GraduatedPercentage& model)
    {
        for (PercentTier& tier : model.tiers) {
            convert(tier.flat);
            if (tier.upTo)
                convert(*tier.upTo);
        }
    }

    void convert(ChargeModel& any)
    {
        std::visit([this](auto& model) { convert(model); }, any);
    }

    void convert(std::vector<Charge>& charges)
    {
        for (Charge& charge : charges) {
            convert(charge.monthly);
            for (auto* const given : {&charge.quarterly, &charge.semiannual, &charge.annual, &charge.once})
                if (*given)
                    convert(**given);
            convert(charge.minimum);
            convert(charge.maximum);
        }
    }

    [[nodiscard]] const std::optional<std::string>& problem() const { return problem_; }
    /// An amount that there is neither a multiplier for nor one of the locale's own.
    [[nodiscard]] const std::optional<std::string>& missing() const { return missing_; }

private:
    void findOwn(const void* amount, const AmountPath& path)
    {
        for (const std::string& name : {path.named, path.numbered})
            if (const auto price = locale_.prices.find(name); price != locale_.prices.end())
                own_.emplace(amount, price->second);
    }

    /// Of the amount that stands at `place` in the book.
    void convert(FlatAmount& amount, const void* place)
    {
        if (const auto own = own_.find(place); own != own_.end()) {
            amount = own->second;
            return;
        }
        if (locale_.multiplier.isZero()) {
            if (!amount.isZero())
                missing_ = amount.toString();
            return;
        }
        const auto converted = timesToStep(amount, locale_.multiplier, locale_.roundTo);
        if (!converted || (converted->isZero() && !amount.isZero()))
            problem_ = amount.toString();
        else
            amount = locale_.ending ? withEnding(*converted, *locale_.ending) : *converted;
    }

    /// The nearest amount that ends so; one of less than a unit has no ending.
    static FlatAmount withEnding(FlatAmount amount, Rate ending)
    {
        const Wide one = Rate::scale;
        if (amount.units() < one)
            return amount;
        const Wide unit = amount.units() / one * one;
        const Wide above = unit + ending.units() + (amount.units() - unit <= ending.units() ? 0 : one);
        const Wide below = above - one;
        return FlatAmount::fromUnits(below <= 0 || above - amount.units() <= amount.units() - below ? above : below);
    }

    [[nodiscard]] Quotient times(Quotient figure) const { return figure * locale_.multiplier; }

    static Exact priceAt(const Band& band, Quantity quantity)
    {
        return exact(band.base) + product(quantity - band.from, band.rate);
    }

    void convert(std::vector<Tier>& tiers)
    {
        for (Tier& tier : tiers) {
            convert(tier.rate);
            convert(tier.flat);
        }
    }

    const LocalePrice& locale_;
    std::map<const void*, FlatAmount> own_; ///< by the amount they stand for
    std::optional<std::string> problem_;
    std::optional<std::string> missing_;
};

Result<LocalePrice> findLocale(const PriceBook& book, std::string_view id)
{
    if (const LocalePrice* locale = findBy(book.locales, &LocalePrice::id, id))
        return *locale;
    return refused(words::noSuchLocale(id, book.id, listed(idsOf(book.locales))));
}

} // namespace

Result<SharedBook> localized(const PriceBook& book, std::string_view localeId)
{
    const auto locale = TRY(findLocale(book, localeId));
    if (book.locale)
        return refused(words::alreadyConverted(book.id, book.currency.code));
    BookContent converted = book;
    converted.locale = locale;
    converted.currency = locale.currency;
    Converter converter(locale, converted);
    for (Plan& plan : converted.plans) {
        converter.convert(plan.charges);
        converter.convert(plan.minimum);
    }
    for (AddOn& addOn : converted.addOns)
        converter.convert(addOn.charges);
    for (CreditPack& pack : converted.creditPacks)
        converter.convert(pack.price);
    for (Promotion& promotion : converted.promotions)
        converter.convert(promotion.amount);
    if (const auto missing = converter.missing())
        return refused(words::noOwnAmount(locale.id, *missing));
    if (const auto problem = converter.problem())
        return refused(words::cannotConvert(locale.id, *problem, locale.multiplier, locale.roundTo));
    return PriceBook::make(std::move(converted));
}

std::optional<Message> localeNotice(const PriceBook& book)
{
    if (!book.locale)
        return std::nullopt;
    const LocalePrice& locale = *book.locale;
    if (locale.multiplier.isZero())
        return words::pricesOfPlace(locale.currency.code);
    return words::pricesConverted(locale.currency.code, locale.multiplier, {locale.roundTo, locale.currency},
                                  locale.rateDate);
}

} // namespace seatwise
