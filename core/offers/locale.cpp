#include "offers/locale.h"

#include <utility>

#include "money/quotient.h"
#include "text/find.h"
#include "words/offers_words.h"

namespace seatwise {

namespace {

/// Converts the figures of a book in place and remembers the first that cannot be.
class Converter
{
public:
    explicit Converter(const LocalePrice& locale)
        : locale_(locale)
    {
    }

    void convert(Rate& rate)
    {
        const auto converted = nearest(times(rate), locale_.roundTo, Rounding::half_up);
        if (!converted || (converted->isZero() && !rate.isZero()))
            problem_ = rate.toString();
        else
            rate = *converted;
    }

    void convert(std::optional<Rate>& rate)
    {
        if (rate)
            convert(*rate);
    }

    /// A threshold of a percentage: to the minor unit, as it is no price.
    void convert(Money& money)
    {
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
            if (i > 0 && priceAt(published[i - 1], published[i].from) == exact(published[i].base))
                if (const auto base = asRate(priceAt(model.bands[i - 1], model.bands[i].from)))
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

private:
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
    std::optional<std::string> problem_;
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
    Converter converter(locale);
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
    if (const auto problem = converter.problem())
        return refused(
            words::cannotConvert(locale.id, *problem, locale.multiplier.toString(), locale.roundTo.toString()));
    return PriceBook::make(std::move(converted));
}

std::optional<Message> localeNotice(const PriceBook& book)
{
    if (!book.locale)
        return std::nullopt;
    const LocalePrice& locale = *book.locale;
    return words::pricesConverted(locale.currency.code, locale.multiplier.toString(), {locale.roundTo, locale.currency},
                                  locale.rateDate);
}

} // namespace seatwise
