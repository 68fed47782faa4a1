#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "cli/accounts_option.h"
#include "cli/command.h"
#include "cli/statistics_text.h"
#include "insights/account_columns.h"
#include "insights/account_list.h"
#include "insights/cohorts.h"
#include "money/plain_text.h"
#include "statistics/retention.h"
#include "words/statistics_words.h"

namespace seatwise::cli {

namespace {

namespace stats = statistics;

struct RetentionRequest
{
    std::vector<stats::Survivors> cohorts; ///< as typed
    ListOptions accounts;                  ///< no file: the cohorts are typed
    stats::RetentionModel model = stats::RetentionModel::bdw;
    int horizon = 0;
    std::int64_t seed = 1;
};

Result<stats::Survivors> readSurvivors(const std::string& text)
{
    stats::Survivors survivors;
    for (std::size_t begin = 0; begin <= text.size();) {
        const std::size_t end = std::min(text.find(',', begin), text.size());
        const std::string number = text.substr(begin, end - begin);
        const auto whole = wholeIn(number, stats::mostCustomers);
        if (!whole)
            return misused("survivors must be whole numbers from 0 to " + grouped(stats::mostCustomers) +
                           ", separated by commas, such as 1000,631,468,382, not " + inQuotes(number));
        survivors.push_back(*whole);
        begin = end + 1;
    }
    return survivors;
}

Result<stats::RetentionModel> readRetentionModel(const std::string& text)
{
    for (const auto model : {stats::RetentionModel::bdw, stats::RetentionModel::sbg})
        if (text == stats::toString(model))
            return model;
    return misused("model must be bdw or sbg, not " + inQuotes(text));
}

std::string retentionText(const stats::RetentionCurve& curve)
{
    const stats::RetentionFit& fit = curve.fit;
    const bool isBdw = fit.model == stats::RetentionModel::bdw;
    std::string text = std::string(isBdw ? "Beta-discrete-Weibull" : "Shifted beta-geometric") + ": alpha " +
                       withDecimals(fit.alpha, 4) + ", beta " + withDecimals(fit.beta, 4) +
                       (isBdw ? ", c " + withDecimals(fit.c, 4) : "") + "; log-likelihood " +
                       withDecimals(fit.logLikelihood, 2) + "\n\n";
    TextTable table = numberTable({"Renewals", "Still there", "Low 95 %", "High 95 %"});
    for (std::size_t i = 0; i < curve.survival.size(); ++i)
        table.add({std::to_string(i), shareText(curve.survival[i]), shareText(curve.low[i]), shareText(curve.high[i])});
    return text + table.toString();
}

Json retentionJson(const stats::RetentionCurve& curve)
{
    const stats::RetentionFit& fit = curve.fit;
    const bool isBdw = fit.model == stats::RetentionModel::bdw;
    return {{"model", stats::toString(fit.model)},
            {"parameters", {{"alpha", fit.alpha}, {"beta", fit.beta}, {"c", isBdw ? Json(fit.c) : Json(nullptr)}}},
            {"log_likelihood", fit.logLikelihood},
            {"survival", curve.survival},
            {"low", curve.low},
            {"high", curve.high}};
}

/// What is fitted, and the list that it was made from where it was.
struct RetentionSource
{
    std::vector<stats::Survivors> fitted;
    std::vector<Cohort> cohorts;
    std::optional<RowsRead<Account>> rows;
    std::string from; ///< what that list is called
};

Result<RetentionSource> cohortsOf(const AccountsRead& accounts, Date today)
{
    auto rows = readTenures(accounts.table, accounts.choices);
    if (!rows)
        return tl::make_unexpected(inFile(accounts.from, rows.error()));
    if (const Message leftOut = summaryOf(rows->problems, rows->values.size());
        rows->values.empty() && !leftOut.empty())
        return tl::make_unexpected(inFile(accounts.from, {Error::Kind::failed, leftOut}));
    RetentionSource source{{}, seatwise::cohortsOf(rows->values, today), *std::move(rows), accounts.from};
    // One that has come to no renewal yet says nothing of who will be left.
    for (const Cohort& cohort : source.cohorts)
        if (cohort.survivors.size() > 1)
            source.fitted.push_back(cohort.survivors);
    return source;
}

Result<RetentionSource> sourceOf(const RetentionRequest& request, const Context& context)
{
    const bool hasList = !request.accounts.file.empty() || (request.cohorts.empty() && !context.store.empty());
    if (request.cohorts.empty() != hasList)
        return misused("give --survivors, or --accounts for a list of customers or --store for the one that a store "
                       "keeps, and not both");
    if (!hasList)
        return RetentionSource{request.cohorts, {}, std::nullopt, {}};
    return cohortsOf(TRY(readAccountsOf(request.accounts, context, tenureListColumns())), today(context));
}

bool readsStore(const RetentionRequest& request, const Context& context)
{
    return request.cohorts.empty() && areInStore(request.accounts, context);
}

/// The customers of each cohort, and how many were left after each renewal.
std::string cohortText(const std::vector<Cohort>& cohorts)
{
    std::size_t longest = 0;
    for (const Cohort& cohort : cohorts)
        longest = std::max(longest, cohort.survivors.size());
    std::vector<std::string> titles{"Began", "Customers"};
    for (std::size_t renewal = 1; renewal < longest; ++renewal)
        titles.push_back("After " + std::to_string(renewal));
    TextTable table = numberTable(titles);
    for (const Cohort& cohort : cohorts) {
        std::vector<std::string> cells{beganText(cohort)};
        for (const std::int64_t left : cohort.survivors)
            cells.push_back(grouped(left));
        cells.resize(titles.size());
        table.add(std::move(cells));
    }
    return '\n' + table.toString();
}

Json withCohorts(Json json, const RetentionSource& source)
{
    Json rows = Json::array();
    for (const Cohort& cohort : source.cohorts)
        rows.push_back({{"began", beganText(cohort)}, {"survivors", cohort.survivors}});
    json["cohorts"] = std::move(rows);
    addSource(json, source.rows->source, tenureListColumns(), source.rows->problems, source.rows->values.size());
    return json;
}

/// What a person should know about the answer, on one line.
std::string remarkOn(const RetentionSource& source, bool isSimpler)
{
    std::string simpler = isSimpler ? words::bdwNeedsRenewals(stats::fewestRenewalsOfBdw).english() : "";
    const Message leftOut = source.rows ? summaryOf(source.rows->problems, source.rows->values.size()) : Message();
    if (leftOut.empty())
        return simpler;
    return leftOut.english() + (isSimpler ? "; " + simpler : "");
}

Result<Output> runRetention(const RetentionRequest& request, const Context& context)
{
    const RetentionSource source = TRY(sourceOf(request, context));
    const auto fit = stats::fitRetention(source.fitted, request.model);
    if (!fit && source.rows)
        return tl::make_unexpected(inFile(source.from, fit.error()));
    if (!fit)
        return tl::make_unexpected(fit.error());
    const stats::RetentionCurve curve =
        stats::retentionCurve(source.fitted, *fit, request.horizon, static_cast<std::uint64_t>(request.seed));
    const std::string remark = remarkOn(source, fit->model != request.model);
    if (context.json)
        return says(printed(source.rows ? withCohorts(retentionJson(curve), source) : retentionJson(curve)), remark);
    return says(retentionText(curve) + (source.rows ? cohortText(source.cohorts) : ""), remark);
}

} // namespace

Command retentionCommand()
{
    return command<RetentionRequest>(
        "The share of customers that is left after each renewal, fitted and projected", runRetention, readsStore,
        [](Options& takes, RetentionRequest& to) {
            takes.each("--survivors",
                       "Customers of a cohort at its start and after each renewal; again for another one", {"N,N,N"},
                       [&to](const std::string& text) -> Result<void> {
                           to.cohorts.push_back(TRY(readSurvivors(text)));
                           return {};
                       });
            takeAccounts(takes, to.accounts,
                         "In its place a table of customer,start,end, of which the cohorts are made; without either, "
                         "the accounts that the store of --store keeps");
            takes.parsed("--model", to.model, "Beta-discrete-Weibull or shifted beta-geometric; by default bdw",
                         {"MODEL", "bdw sbg"}, readRetentionModel);
            takes
                .whole(
                    "--horizon", to.horizon, "Renewals to project to", {"N"},
                    {1, stats::longestRetention, "a whole number from 1 to " + std::to_string(stats::longestRetention)})
                .required();
            takes.whole("--seed", to.seed, "The same seed gives the same limits; by default 1", {"S"},
                        {0, maxQuantity, "a whole number from 0 to " + grouped(maxQuantity)});
        });
}

} // namespace seatwise::cli
