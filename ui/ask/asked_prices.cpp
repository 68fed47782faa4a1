#include "ask/asked_prices.h"

#include "calculator/model/calculator_view_model.h"
#include "money/sums.h"
#include "pricing/question_answer.h"
#include "words/billing_texts.h"
#include "words/book_names.h"
#include "words/dates.h"
#include "words/features.h"
#include "words/format.h"

namespace seatwise::ui {

namespace {

using Needs = DiscountBand::Needs;

constexpr std::size_t mostLines = 3; ///< of a price that are told beside each other

QString billedText(Billing billing)
{
    return ofBilling(billing, {CalculatorWords::tr("billed monthly"), CalculatorWords::tr("billed quarterly"),
                               CalculatorWords::tr("billed half-yearly"), CalculatorWords::tr("billed annually")});
}

/// What is typed as a number is read as the locale writes it.
DecimalSign signOf(const QLocale& locale)
{
    return locale.decimalPoint() == QLatin1String(",") ? DecimalSign::comma : DecimalSign::point;
}

/// Puts prices of the Calculator's book into words.
class PriceSpeaker
{
public:
    PriceSpeaker(const CalculatorViewModel& model, const TypedQuestion& question)
        : model_(model)
        , question_(question)
        , locale_(model.locale())
    {
    }

    [[nodiscard]] AskedPrice said(const Price& price, const Selection& selection, Needs needs = Needs::none) const
    {
        AskedPrice asked;
        QStringList what{bookName(price.planName())};
        if (price.seats() > 0)
            what += countSeats(price.counts(), price.seats(), locale_);
        what += billedText(price.billing());
        if (selection.termYears)
            what += years(*selection.termYears);
        const QString off = discountText(selection);
        if (!off.isEmpty())
            what += off;
        asked.what = what.join(QStringLiteral(", "));
        asked.working = working(price);
        asked.total = totalOf(money(price.total()), price.billing());
        if (needs != Needs::none)
            asked.needs = (needs == Needs::reason ? CalculatorWords::tr("%1 needs a reason")
                                                  : CalculatorWords::tr("%1 needs a reason and an approval"))
                              .arg(off);
        asked.inputs = inputsOf(selection);
        return asked;
    }

    /// "Read as: 350 seats, billed annually, 7 % off".
    [[nodiscard]] QString readAs() const
    {
        QStringList parts;
        const auto* const plan = question_.plan ? std::get_if<PlanId>(&*question_.plan) : nullptr;
        if (plan)
            parts += bookName(model_.book().findPlan(*plan)->name);
        else if (question_.plan)
            parts += CalculatorWords::tr("the cheapest plan");
        if (question_.seats)
            parts += countSeats(model_.book().counts, *question_.seats, locale_);
        if (question_.budget)
            parts += CalculatorWords::tr("for %1").arg(money(*question_.budget));
        if (question_.billing)
            parts += billedText(*question_.billing);
        if (question_.termYears)
            parts += years(*question_.termYears);
        if (question_.discount)
            parts += CalculatorWords::tr("%1 off").arg(formatPercent(*question_.discount, locale_));
        if (question_.discountAmount)
            parts += CalculatorWords::tr("%1 off").arg(money(*question_.discountAmount));
        if (question_.start)
            parts += CalculatorWords::tr("starts %1").arg(formatDate(*question_.start, locale_));
        QStringList sentences;
        if (!parts.isEmpty())
            sentences += CalculatorWords::tr("Read as: %1").arg(parts.join(QStringLiteral(", ")));
        QStringList notUnderstood;
        for (const std::string& part : question_.notUnderstood)
            notUnderstood += toQString(part);
        if (!notUnderstood.isEmpty())
            sentences += CalculatorWords::tr("Not understood: %1").arg(notUnderstood.join(QStringLiteral(" ")));
        return sentences.join(QStringLiteral(" · "));
    }

    [[nodiscard]] QString money(Money amount) const { return formatMoney(amount, model_.book().currency, locale_); }

    [[nodiscard]] QString totalOf(const QString& amount, Billing billing) const
    {
        return amount + QLatin1Char(' ') +
               ofBilling(billing, {CalculatorWords::tr("/ month"), CalculatorWords::tr("/ quarter"),
                                   CalculatorWords::tr("/ half-year"), CalculatorWords::tr("/ year")});
    }

private:
    [[nodiscard]] QString years(int count) const
    {
        return counted<CalculatorWords>(count, QT_TRANSLATE_N_NOOP("CalculatorWords", "%1 years"), "1 year", locale_);
    }

    [[nodiscard]] QString discountText(const Selection& selection) const
    {
        const auto& manager = selection.offers.manager;
        if (!manager || manager->isNothing())
            return {};
        return CalculatorWords::tr("%1 off").arg(manager->amount ? money(*manager->amount)
                                                                 : formatPercent(manager->percent, locale_));
    }

    /// "$949.80 − $66.49", or the lines where nothing is taken off, and what a month or a year comes to.
    [[nodiscard]] QString working(const Price& price) const
    {
        QStringList terms;
        if (price.discounts().empty() && price.lines().size() <= mostLines)
            for (const Line& line : price.lines())
                terms += line.rate ? QStringLiteral("%1 × %2").arg(formatQuantity(line.quantity, locale_),
                                                                   formatRate(*line.rate, price.currency(), locale_))
                                   : money(line.amount);
        QString sum = terms.isEmpty() ? money(price.subtotal()) : terms.join(QStringLiteral(" + "));
        for (const Discount& discount : price.discounts())
            sum += QStringLiteral(" − ") + money(discount.amount);
        const auto year = tryTimes(price.recurring(), months(Billing::annual));
        const QString equivalent =
            price.billing() != Billing::monthly
                ? CalculatorWords::tr("%1 a month equivalent").arg(money(price.monthlyEquivalent()))
            : year ? CalculatorWords::tr("%1 for 12 months").arg(money(*year))
                   : QString();
        return equivalent.isEmpty() ? sum : CalculatorWords::tr("%1 · %2").arg(sum, equivalent);
    }

    /// Those of the Calculator with a selection of the same usage. Nobody gave a reason for a discount that was typed.
    [[nodiscard]] CalculatorInputs inputsOf(const Selection& selection) const
    {
        CalculatorInputs inputs = model_.inputs();
        inputs.selection.plan = selection.plan;
        inputs.selection.seats = selection.seats;
        inputs.selection.billing = selection.billing;
        inputs.selection.termYears = selection.termYears;
        inputs.selection.laterSeats.clear(); // the answer is of as many seats in every year
        if (question_.start) {
            inputs.selection.start = question_.start;
            inputs.startRefused.reset();
        }
        if (inputs.selection.offers.manager == selection.offers.manager)
            return inputs;
        const auto before = inputs.selection.offers.manager;
        inputs.selection.offers.manager = selection.offers.manager;
        if (inputs.selection.offers.manager)
            inputs.selection.offers.manager->reason = before ? before->reason : std::string();
        return inputs;
    }

    const CalculatorViewModel& model_;
    const TypedQuestion& question_;
    QLocale locale_;
};

void addAnswer(AskedPrices&, const PriceSpeaker&, const CalculatorViewModel&, const UnclearAnswer&) {}

/// What was asked, the same billed otherwise, and the same without the discount.
void addAnswer(AskedPrices& asked, const PriceSpeaker& speaker, const CalculatorViewModel& model,
               const PriceAnswer& answer)
{
    asked.prices.push_back(speaker.said(answer.price, answer.selection, answer.needs));
    const auto addSame = [&](const Selection& other, const QString& what) {
        const auto priced = price(model.book(), other);
        if (!priced)
            return;
        asked.prices.push_back(speaker.said(*priced, other));
        asked.prices.back().what = what;
    };
    for (const Billing billing : everyBilling) {
        if (billing == answer.selection.billing)
            continue;
        Selection other = answer.selection;
        other.billing = billing;
        addSame(other, CalculatorWords::tr("The same, %1").arg(billedText(billing)));
    }
    if (answer.selection.offers.manager && !answer.selection.offers.manager->isNothing()) {
        Selection other = answer.selection;
        other.offers.manager.reset();
        addSame(other, CalculatorWords::tr("The same, without the discount"));
    }
}

void addAnswer(AskedPrices& asked, const PriceSpeaker& speaker, const CalculatorViewModel&, const SeatsAnswer& answer)
{
    asked.prices.push_back(speaker.said(answer.price, answer.selection, answer.needs));
    if (asked.prices.back().needs.isEmpty())
        asked.prices.back().needs = CalculatorWords::tr("%1 left").arg(speaker.money(answer.left));
}

/// What is asked with the discount that reaches the total, and the ways to it without one.
void addAnswer(AskedPrices& asked, const PriceSpeaker& speaker, const CalculatorViewModel& model,
               const TargetAnswer& answer)
{
    if (const auto priced = price(model.book(), answer.selection)) {
        asked.prices.push_back(speaker.said(*priced, answer.selection, answer.target.needs));
        if (!answer.target.isReached)
            asked.prices.back().needs = CalculatorWords::tr("The price book allows no more");
    }
    for (const Trade& trade : answer.target.trades)
        asked.prices.push_back(speaker.said(trade.price, trade.selection));
}

} // namespace

AskedPrices askedPrices(const CalculatorViewModel& model, const QString& typed)
{
    const PriceBook& book = model.book();
    const TypedQuestion question = readQuestion(typed.toStdString(), book, signOf(model.locale()), dateReading(model));
    const PriceSpeaker speaker(model, question);
    AskedPrices asked{speaker.readAs(), {}, {}};
    Selection base = model.inputs().selection;
    base.start = startDate(model);
    base.offers = model.priced().offers;
    const auto answer = answerTo(book, question, base, typed.toStdString());
    if (!answer)
        asked.problem = toQString(answer.error().message);
    else if (std::holds_alternative<UnclearAnswer>(*answer))
        asked.problem = CalculatorWords::tr("Say how many seats, or a budget: “200 seats annual”, “seats for $5000”");
    else
        std::visit([&](const auto& each) { addAnswer(asked, speaker, model, each); }, *answer);
    return asked;
}

QString inOneLine(const AskedPrice& price)
{
    QStringList parts{price.what, price.total, price.working};
    if (!price.needs.isEmpty())
        parts += price.needs;
    return parts.join(QStringLiteral(" · "));
}

} // namespace seatwise::ui
