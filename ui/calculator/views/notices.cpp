#include "calculator/views/notices.h"

#include "calculator/model/calculator_edits.h"
#include "calculator/model/calculator_view_model.h"
#include "models/list_in_force.h"
#include "words/book_names.h"
#include "words/dates.h"
#include "words/features.h"
#include "words/format.h"

namespace seatwise::ui {

namespace {

const QString quoteWithSaving = QStringLiteral("annual-saving");
const QString quoteAsPublished = QStringLiteral("annual-published");
const QString priceByListInForce = QStringLiteral("list-in-force");

BarNotice contradiction(const CalculatorViewModel& model, const QString& fallback)
{
    const auto claimed = model.book().unkeptSaving;
    if (!claimed)
        return {BarNotice::Severity::Warning, fallback, {}, {}};
    const QString percent = formatPercent(*claimed, model.locale());
    return {BarNotice::Severity::Warning,
            CalculatorWords::tr(
                "Published annual rates equal 12 × monthly. The price list also states a %1 annual saving, which its "
                "rates do not contain.")
                .arg(percent),
            CalculatorWords::tr("Quote with %1 commitment discount").arg(percent), quoteWithSaving};
}

/// That another list is in force on the first day of service, with the choice to price by it.
BarNotice noticeOf(const PriceBook& inForce, const CalculatorViewModel& model)
{
    const QString version = toQString(inForce.version);
    return {BarNotice::Severity::Warning,
            CalculatorWords::tr("New customers whose service begins on %1 are priced by %2, not by %3.")
                .arg(formatDate(startDate(model).value_or(inForce.effectiveFrom), model.locale()),
                     titleOf(inForce) + QLatin1Char(' ') + version, toQString(model.book().version)),
            CalculatorWords::tr("Price by %1").arg(version), priceByListInForce};
}

} // namespace

std::vector<BarNotice> noticesFor(const CalculatorViewModel& model)
{
    std::vector<BarNotice> shown;
    for (const seatwise::Notice& notice : model.price().notices()) {
        switch (notice.kind) {
        case seatwise::Notice::Kind::contradiction:
            shown.push_back(contradiction(model, toQString(notice.text)));
            break;
        case seatwise::Notice::Kind::crossing:
        case seatwise::Notice::Kind::offer:
        case seatwise::Notice::Kind::assumption:
            shown.push_back({BarNotice::Severity::Info, toQString(notice.text), {}, {}});
            break;
        case seatwise::Notice::Kind::dates:
            shown.push_back({BarNotice::Severity::Warning, toQString(notice.text), {}, {}});
            break;
        case seatwise::Notice::Kind::policy:
            if (!model.price().annualPolicy().isZero())
                shown.push_back(
                    {BarNotice::Severity::Info,
                     CalculatorWords::tr("%1 are taken off the published annual amounts, as a line of its own.")
                         .arg(formatPercent(model.price().annualPolicy(), model.locale())),
                     CalculatorWords::tr("Quote as published"), quoteAsPublished});
            break;
        case seatwise::Notice::Kind::approval:
        case seatwise::Notice::Kind::tax:
            break;
        }
    }
    return shown;
}

void carryOut(CalculatorViewModel& model, const QString& actionId)
{
    model.endEdit();
    if (actionId == quoteWithSaving)
        setAnnualPolicy(model, model.book().unkeptSaving);
    else if (actionId == quoteAsPublished)
        setAnnualPolicy(model, Percent{});
    model.endEdit();
}

PriceNotices::PriceNotices(CalculatorViewModel& model, const ListInForce* versions, QWidget* parent)
    : NoticeBar(parent)
    , model_(model)
    , versions_(versions)
{
    connect(&model_, &CalculatorViewModel::changed, this, &PriceNotices::showPrice);
    connect(this, &NoticeBar::actionTriggered, this, &PriceNotices::actOn);
    if (versions_)
        connect(versions_, &ListInForce::changed, this, &PriceNotices::showPrice);
    showPrice();
}

void PriceNotices::showPrice()
{
    std::vector<BarNotice> shown;
    if (versions_ && versions_->instead())
        shown.push_back(noticeOf(*versions_->instead(), model_));
    for (BarNotice& notice : noticesFor(model_))
        shown.push_back(std::move(notice));
    setNotices(shown);
}

void PriceNotices::actOn(const QString& notice)
{
    if (notice != priceByListInForce)
        carryOut(model_, notice);
    else if (versions_ && versions_->instead())
        model_.setBook(versions_->instead());
}

} // namespace seatwise::ui
