#include "statistics/retention.h"

#include <algorithm>
#include <cmath>

#include "statistics/chance.h"
#include "statistics/minimum.h"
#include "words/statistics_words.h"

namespace seatwise::statistics {

namespace {

constexpr int curvesDrawn = 1000;

double logOfBeta(double a, double b)
{
    return std::lgamma(a) + std::lgamma(b) - std::lgamma(a + b);
}

RetentionFit atParameters(RetentionModel model, std::span<const double> logs)
{
    constexpr double widest = 12; // of the logarithm of a parameter: beyond, customers do not differ
    const auto parameter = [&](std::size_t place) { return std::exp(std::clamp(logs[place], -widest, widest)); };
    return {model, parameter(0), parameter(1), model == RetentionModel::bdw ? parameter(2) : 1};
}

double logLikelihoodOf(const RetentionFit& fit, const std::vector<Survivors>& cohorts, std::size_t renewals)
{
    constexpr double least = 1e-300;
    std::vector<double> shares;
    for (std::size_t i = 0; i <= renewals; ++i)
        shares.push_back(fit.survival(static_cast<int>(i)));
    double sum = 0;
    for (const Survivors& cohort : cohorts) {
        for (std::size_t i = 1; i < cohort.size(); ++i)
            if (const std::int64_t left = cohort[i - 1] - cohort[i]; left > 0)
                sum += static_cast<double>(left) * std::log(std::max(shares[i - 1] - shares[i], least));
        if (cohort.back() > 0)
            sum += static_cast<double>(cohort.back()) * std::log(std::max(shares[cohort.size() - 1], least));
    }
    return sum;
}

std::size_t renewalsOf(const std::vector<Survivors>& cohorts)
{
    std::size_t most = 0;
    for (const Survivors& cohort : cohorts)
        most = std::max(most, cohort.empty() ? 0 : cohort.size() - 1);
    return most;
}

RetentionFit likeliest(const std::vector<Survivors>& cohorts, RetentionModel model, const RetentionFit& from)
{
    const std::size_t renewals = renewalsOf(cohorts);
    std::vector<double> start{std::log(from.alpha), std::log(from.beta)};
    if (model == RetentionModel::bdw)
        start.push_back(std::log(from.c));
    const Minimum found = minimumOf(
        [&](std::span<const double> logs) { return -logLikelihoodOf(atParameters(model, logs), cohorts, renewals); },
        std::move(start), 0.3, 1e-6, 1000);
    RetentionFit fit = atParameters(model, found.at);
    fit.logLikelihood = -found.value;
    return fit;
}

Result<void> checkCohort(const Survivors& cohort)
{
    if (cohort.empty() || cohort.front() < 1 || cohort.front() > mostCustomers)
        return refused(words::cohortStartOutOfRange(mostCustomers));
    if (cohort.size() - 1 > mostRenewals)
        return refused(words::cohortTooLong(mostRenewals));
    for (std::size_t i = 1; i < cohort.size(); ++i)
        if (cohort[i] < 0 || cohort[i] > cohort[i - 1])
            return refused(words::cohortGrows(cohort[i], cohort[i - 1], i));
    return {};
}

std::vector<double> sharesOf(const RetentionFit& fit, std::size_t renewals)
{
    std::vector<double> shares;
    shares.reserve(renewals + 1);
    for (std::size_t i = 0; i <= renewals; ++i)
        shares.push_back(fit.survival(static_cast<int>(i)));
    return shares;
}

/// A cohort of the same size and length, as chance lets a fit make it.
Survivors drawn(const Survivors& cohort, const std::vector<double>& shares, Chance& chance)
{
    Survivors survivors{cohort.front()};
    for (std::size_t i = 1; i < cohort.size(); ++i) {
        const double staying = shares[i - 1] > 0 ? std::clamp(shares[i] / shares[i - 1], 0.0, 1.0) : 0;
        survivors.push_back(chance.countOf(survivors.back(), staying));
    }
    return survivors;
}

} // namespace

std::string_view toString(RetentionModel model) noexcept
{
    return model == RetentionModel::bdw ? "bdw" : "sbg";
}

double RetentionFit::survival(int renewals) const
{
    return std::exp(logOfSurvival(renewals));
}

double RetentionFit::logOfSurvival(int renewals) const
{
    if (renewals == 0)
        return 0;
    return logOfBeta(alpha, beta + std::pow(renewals, c)) - logOfBeta(alpha, beta);
}

Result<RetentionFit> fitRetention(const std::vector<Survivors>& cohorts, RetentionModel model)
{
    std::int64_t customers = 0;
    std::int64_t left = 0;
    for (const Survivors& cohort : cohorts) {
        TRY(checkCohort(cohort));
        customers += cohort.front();
        left += cohort.front() - cohort.back();
    }
    const std::size_t renewals = renewalsOf(cohorts);
    if (renewals < fewestRenewals)
        return refused(words::tooFewRenewals(renewals, fewestRenewals));
    if (customers < fewestCustomers)
        return refused(words::tooFewCustomers(customers, fewestCustomers));
    if (left == 0)
        return refused(words::nobodyLeft());
    const RetentionModel fitting = renewals < fewestRenewalsOfBdw ? RetentionModel::sbg : model;
    const RetentionFit simple = likeliest(cohorts, RetentionModel::sbg, {RetentionModel::sbg, 1, 2});
    return fitting == RetentionModel::sbg ? simple : likeliest(cohorts, fitting, simple);
}

std::vector<RetentionFit> fitsAround(const std::vector<Survivors>& cohorts, const RetentionFit& fit, int count,
                                     std::uint64_t seed)
{
    const std::vector<double> observed = sharesOf(fit, renewalsOf(cohorts));
    Chance chance(seed);
    std::vector<RetentionFit> fits;
    fits.reserve(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i) {
        std::vector<Survivors> others;
        others.reserve(cohorts.size());
        for (const Survivors& cohort : cohorts)
            others.push_back(drawn(cohort, observed, chance));
        fits.push_back(likeliest(others, fit.model, fit));
    }
    return fits;
}

RetentionCurve retentionCurve(const std::vector<Survivors>& cohorts, const RetentionFit& fit, int horizon,
                              std::uint64_t seed)
{
    RetentionCurve curve{fit, sharesOf(fit, static_cast<std::size_t>(horizon)), {}, {}};
    std::vector<std::vector<double>> drawnShares(curve.survival.size());
    for (const RetentionFit& other : fitsAround(cohorts, fit, curvesDrawn, seed))
        for (std::size_t at = 0; at < drawnShares.size(); ++at)
            drawnShares[at].push_back(other.survival(static_cast<int>(at)));
    constexpr std::size_t outside = curvesDrawn / 40; // 2.5 % on either side
    for (std::vector<double>& shares : drawnShares) {
        std::ranges::sort(shares);
        curve.low.push_back(shares[outside]);
        curve.high.push_back(shares[shares.size() - 1 - outside]);
    }
    return curve;
}

} // namespace seatwise::statistics
