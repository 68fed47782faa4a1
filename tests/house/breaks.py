"""One small breakage of each rule of docs/rules.md, for break_rules.py."""

from typing import NamedTuple


class Break(NamedTuple):
    """`wrong` in the place of `right` breaks the rule. `right` stands in the file once, or once in `place`, which does.

    An expression, or a statement, which ends in a semicolon. `claims` are the fields and rules of claims of the shipped
    books that state the rule: their verdicts must change.
    """

    rule: int
    file: str
    right: str
    wrong: str
    claims: tuple = ()
    place: str = ""


BREAKS = [
    # ---- Money ----
    Break(1, "core/money/fixed.h", "value.units_ = units;", "value.units_ = units / 10 * 10;", claims=("precision",)),
    Break(
        2,
        "core/money/exact.h",
        "(halvedBy<halvings>(magnitude) + divisor / 2)",
        "halvedBy<halvings>(magnitude)",
        claims=("rounding_cent",),
    ),
    Break(
        3,
        "core/charges/lines.cpp",
        "*after - running.rounded",
        "tryRound(own, exponent, book.rules.rounding).value_or(Money{})",
    ),
    Break(
        4,
        "core/money/exact.cpp",
        "divideRounded(total.units(), divisor, rounding)",
        "divideRounded(total.units(), Wide{divisor} * 100, rounding) * 100",
        claims=("precision",),
    ),
    Break(5, "core/money/exact.h", "units <= largest && units >= -largest", "true"),
    Break(
        6,
        "core/money/currency.cpp",
        "Currency{std::string(code), 2}",
        "Currency{std::string(code), 0}",
        claims=("rounding_cent",),
    ),
    # ---- The price list ----
    Break(7, "core/codec/json_fields.cpp", "seen[index]", "false", place="if (seen[index])"),
    Break(
        8,
        "core/charges/pieces.h",
        "exact(model.amount)",
        "Exact{}",
        claims=("total",),
        place="Piece{LineKind::flat, 0, Quantity::whole(1), model.amount.asRate(), exact(model.amount)}",
    ),
    Break(
        9,
        "core/charges/pieces.h",
        "measure.quantity - band.from",
        "measure.quantity",
        claims=("total", "per_seat_month", "per_seat_period"),
    ),
    Break(
        10,
        "core/pricebook/cliffs.cpp",
        "exact(before.base) + product(band.from - before.from, before.rate) != exact(band.base)",
        "exact(before.base) + product(band.from - before.from, before.rate) < exact(band.base)",
    ),
    Break(11, "core/charges/lines.cpp", "sum < minimum", "false"),
    Break(12, "core/charges/amount.h", "return {charge.monthly, months(billing)};", "return {charge.monthly, 10};"),
    Break(
        13,
        "core/charges/amount.h",
        "ofYear.value_or(rules.annualDiscount)",
        "rules.annualDiscount",
    ),
    Break(
        14,
        "core/claims/claim_rules.cpp",
        "computed = saving->rounded(decimalsOf(published));",
        "computed = words::plain(published);",
        claims=("annual_saving",),
    ),
    Break(15, "core/pricebook/price_book.h", "seats <= *max", "seats <= *max + 1", claims=("seat_limit",)),
    Break(16, "core/pricing/cheapest.h", "!(cost < lowest)", "lowest < cost"),
    Break(17, "core/charges/band.cpp", "from <= seats", "from < seats", claims=("band_index", "band_from")),
    Break(
        18,
        "core/pricing/price.cpp",
        "all ? std::optional(*all - total) : std::nullopt",
        "std::optional(paid ? *paid - total : Money{})",
    ),
    Break(19, "core/pricing/seats_for_budget.cpp", "*total <= budget", "*total < budget"),
    Break(
        20,
        "core/pricing/notices.cpp",
        "notices.push_back({Notice::Kind::tax, words::taxNotIncluded()});",
        "static_cast<void>(notices);",
        claims=("tax_excluded",),
    ),
    Break(21, "core/pricing/notices.cpp", "isUsed(*rest, plan.charges, price)", "false"),
    Break(
        22,
        "core/claims/claims.cpp",
        "computed.english() == published",
        "true",
        claims=("per_seat_month", "saving_percent"),
    ),
    # ---- Time ----
    Break(23, "core/calendar/date.cpp", "!date.ok()", "!date.ok() || (*y % 100 == 0 && *m == 2 && *d == 29)"),
    Break(
        24,
        "core/calendar/period.cpp",
        "return {date.year() / date.month() / day{1}, Date{date.year() / date.month() / last}};",
        "return {date, addDays(addMonths(date, 1), -1)};",
        claims=("billing_cycle_monthly", "payment_due_monthly", "proration_until_monthly"),
    ),
    Break(
        25,
        "core/pricebook/billing.h",
        "inPeriod[static_cast<std::size_t>(billing)]",
        "billing == Billing::annual ? 11 : inPeriod[static_cast<std::size_t>(billing)]",
        claims=("billing_cycle_annual", "seat_addition_annual"),
    ),
    Break(26, "core/calendar/period.cpp", "Date{moved.year() / moved.month() / last}", "Date{sys_days{moved}}"),
    Break(
        27,
        "core/billing/proration.cpp",
        "Quotient(std::max(full.exact, Exact{})) * days",
        "Quotient(std::max(full.exact, Exact{})) * (days - 1)",
        claims=("proration_monthly", "proration_annual"),
    ),
    Break(
        28,
        "core/billing/proration.cpp",
        "(rules.includesChangeDay ? 1 : 0)",
        "0",
        claims=("proration_monthly",),
    ),
    Break(29, "core/billing/seat_change.cpp", "remainingPart(book, position, oldRate)", "oldRate.billed", claims=("seat_change_monthly",)),
    Break(
        30,
        "core/billing/seat_change.cpp",
        "toSeats < current.seats",
        "false",
        claims=("seat_removal_annual",),
    ),
    Break(
        31,
        "core/billing/plan_change.cpp",
        "lists(from.upgradesTo, to.id)",
        "lists(from.downgradesTo, to.id)",
        claims=("upgrade_anytime", "downgrade_at_period_end"),
        place="policyOf(billing, lists(from.upgradesTo, to.id)",
    ),
    Break(
        32,
        "core/billing/proration.cpp",
        "policy.effect == Effect::atOnce",
        "true",
        claims=("cancellation_monthly", "cancellation_annual"),
    ),
    Break(
        33,
        "core/billing/plan_change.cpp",
        "plan.trial->days - 1",
        "plan.trial->days",
        claims=("trial_converts_before_end",),
    ),
    Break(34, "core/billing/schedule.cpp", "addDays(anchor, -1)", "anchor"),
    Break(
        35,
        "core/billing/schedule.cpp",
        "return addDays(year.last, 1);",
        "return start;",
        claims=("academic_year",),
    ),
    Break(36, "core/billing/pause.cpp", "!pause", "true", claims=("summer_pause",), place="if (!pause)"),
    Break(37, "core/offers/offers.cpp", "*selection.termYears < 1", "*selection.termYears < 0"),
    # ---- Offers ----
    Break(
        38,
        "core/offers/offers.cpp",
        "running.takePercent(Discount::Kind::term, offers.term)",
        "running.takePercent(Discount::Kind::term, Percent{})",
    ),
    Break(
        39,
        "core/offers/negotiated.cpp",
        "seats < *book.rules.negotiatedFrom",
        "seats <= *book.rules.negotiatedFrom",
        claims=("negotiated_from",),
    ),
    Break(
        40,
        "core/offers/promotions.cpp",
        "*start > *promotion.validUntil",
        "std::chrono::sys_days{*start} > std::chrono::sys_days{*promotion.validUntil} + std::chrono::days{1}",
    ),
    Break(41, "core/offers/offers.cpp", "percent <= each.maxPercent", "percent < each.maxPercent"),
    Break(
        42,
        "core/offers/offers.cpp",
        "offers.any() && total < floorOf(book.rules, subtotal, book.currency)",
        "false",
    ),
    Break(
        43,
        "core/offers/locale.cpp",
        "locale_.roundTo",
        "Rate::fromUnits(1)",
        place="timesToStep(amount, locale_.multiplier, locale_.roundTo)",
    ),
    # ---- Credits ----
    Break(44, "core/credits/credit_ledger.cpp", "ends ? lot.credits : 0", "CreditCount{0}"),
    Break(45, "core/credits/credit_ledger.cpp", "last < other.lastMonth", "last > other.lastMonth"),
    Break(46, "core/credits/credit_ledger.cpp", "lot.lastMonth <= month ? lot.credits : 0", "CreditCount{0}"),
    # ---- Districts and budgets ----
    Break(
        47,
        "core/district/pooling.cpp",
        "pool.shares[i].amount = shares[i];",
        "pool.shares[i].amount = pool.shares[i].separate;",
    ),
    Break(48, "core/money/apportion.cpp", "remainders[a] > remainders[b]", "remainders[a] < remainders[b]"),
    Break(49, "core/district/summer.cpp", "a.cost < b.cost", "a.cost <= b.cost"),
    Break(50, "core/district/budget.cpp", "raised(all.back(), growth)", "raised(seats, growth)"),
    # ---- Research ----
    Break(
        51,
        "core/research/sensitivity.cpp",
        "(Quotient(level_->first) + level_->second) / 2",
        "Quotient(level_->first)",
    ),
    Break(
        52,
        "core/research/simulation.cpp",
        "setting_.seed",
        "setting_.seed + static_cast<std::uint64_t>(work_.threads)",
        place="draws(setting_.seed, customer)",
    ),
    Break(
        53,
        "core/research/ranking.cpp",
        "ballots * count - sums[i]",
        "sums[i]",
    ),
    # ---- Quotes ----
    Break(54, "core/quoting/moves.h", "std::find(rule.from.begin(), end, status) != end", "true"),
    Break(55, "core/quoting/quote_moves.cpp", "!quote.number", "true"),
    Break(56, "core/quoting/canonical.cpp", "details.purchaseOrder", "details.billTo"),
    Break(57, "core/quoting/quote.cpp", "today > *validThrough", "today >= *validThrough"),
    Break(58, "core/trail/audit.cpp", "&record.contentSha256", "&record.event"),
    Break(59, "core/quoting/quote_csv.cpp", "csv::looksLikeFormula(text)", "false"),
    Break(60, "core/telemetry/usage_event.cpp", "book.shipped ? price.plan().text() : std::string(own)", "price.plan().text()"),
    # ---- Workshop ----
    Break(61, "core/workshop/draft.cpp", "draft.name += nameEnd;", "static_cast<void>(nameEnd);"),
    # ---- Users ----
    Break(62, "core/pricebook/price_book.cpp", "ofUsers && !bySeat ? SeatWord::users : SeatWord::seats", "SeatWord::seats"),
    # ---- Billing periods ----
    Break(63, "core/pricebook/billing.h", "inPeriod[static_cast<std::size_t>(billing)]", "billing == Billing::quarterly ? 5 : inPeriod[static_cast<std::size_t>(billing)]"),
    # ---- The call ----
    Break(64, "core/selection/selection.cpp", "later[std::min(static_cast<std::size_t>(year) - 1, later.size()) - 1]", "later.front()"),
    Break(65, "core/pricing/price_change.cpp", "total = priced->total();", "total = change.before.total();"),
    Break(66, "core/pricing/target.cpp", "amountOff(book, percent, amount) == off", "true"),
    Break(67, "core/pricing/typed_question.cpp", "bare_.size() == 1", "true"),
    Break(68, "core/charges/lines.cpp", "paysOnce(selection)", "true"),
    Break(82, "core/offers/offers.cpp", "amount > before", "false"),
    # ---- Changes of a list ----
    Break(69, "core/comparison/seat_runs.cpp", "-low / rise + 1", "-low / rise"),
    Break(70, "core/comparison/kept_price.h", "lastDayOfTerm(start, years) >= from", "lastDayOfTerm(start, years) > from"),
    # ---- Approvals ----
    Break(71, "core/quoting/approvers.cpp", "isSamePerson(preparedBy, by)", "preparedBy == by"),
    # ---- Calls ----
    Break(72, "core/versions/book_version.cpp", "version.existingFrom <= turn", "true"),
    Break(73, "core/sql/seat_terms.cpp", "seats > formula.provenTo", "false"),
    Break(74, "core/exchange/price_shape.cpp", "shape.tiers.back().upTo = from;", "shape.tiers.back().upTo = *from - 1;"),
    Break(75, "core/calls/scenarios.cpp", "isFree(letter) && !hasLetter(call.history, letter)", "isFree(letter)"),
    Break(76, "core/calls/scenarios.cpp", "step == Step::continues", "false"),
    # ---- Options and ramps ----
    Break(77, "core/quoting/ramp_price.cpp", "parts.total = full.total;", "parts.total = full.invoices.front().amount;"),
    Break(78, "core/quoting/quote_moves.cpp", "decision.option.value_or(taken) != taken", "false"),
    Break(79, "core/quoting/asked_discount.cpp", "one.percent > other.percent", "one.percent < other.percent"),
    # ---- Issue ----
    Break(80, "core/quoting/before_issue.cpp", "waitsForApproval(draft)", "false"),
    Break(81, "core/billing/change_story.cpp", "++selection.period;", "static_cast<void>(selection.period);"),
    # ---- Estimates ----
    Break(83, "core/quoting/quote_moves.cpp", "draft.details.customer.empty()", "false", place="if (draft.details.customer.empty())"),
    # ---- Recurring revenue ----
    Break(85, "core/insights/course.cpp", "hasPaid = hasPaid || after > 0 || isVisit;", "hasPaid = isVisit;"),
    Break(86, "core/insights/course.cpp", "rule_.churnsAtCancellation && account.cancelled", "account.cancelled.has_value()"),
    Break(87, "core/insights/mrr_bridge.cpp", "end - bridge.to", "bridge.to - end"),
    # ---- Statistics ----
    Break(88, "core/statistics/retention.cpp", "customers < fewestCustomers", "false"),
    Break(89, "core/statistics/forecast.cpp", "series.size() < shortest", "false"),
    Break(90, "core/statistics/statistic_lists.cpp", "i > 0 && stepTo(i) != step", "false"),
    # ---- Deals ----
    Break(91, "core/exchange/agreed_deal.cpp", "quote.status != QuoteStatus::accepted", "false"),
    # ---- Quotes and customers ----
    Break(92, "core/quoting/standing_quotes.cpp", "isFirst || rankOf(revision) > rankOf(*standing.quote)", "isFirst"),
    Break(93, "core/quoting/counted_quote.cpp", "leftByRates(price)", "Quotient(1)"),
    Break(94, "core/insights/trial_figures.cpp", "purchase.decided >= trialist.begun", "true"),
    Break(95, "core/insights/cohorts.cpp", "renewals <= renewalsBy(latest->begun, today)", "renewals <= 3"),
    Break(96, "core/insights/deal_accounts.cpp", "table.end(account.line, addDays(start(), -1));", "static_cast<void>(table);"),
    Break(97, "core/insights/account_books.cpp", "turn > asked.start && (!last || turn <= *last)", "false"),
    Break(98, "core/insights/contracted.cpp", "nextPeriodFrom(account, change.from, anchor)", "change.from"),
    Break(99, "core/insights/price_change_effect.cpp", "more <= Wide{lists.before.units()} * *row.upTo", "more < Wide{lists.before.units()} * *row.upTo"),
]
