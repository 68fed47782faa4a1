#include "versions/book_version.h"

#include <algorithm>

#include "calendar/period.h"
#include "codec/forms.h"
#include "words/versions_words.h"

namespace seatwise {

namespace {

constexpr std::string_view versionsFormat = "seatwise.book-versions";

struct KeptVersions
{
    VersionChain versions;
};

void describe(auto& io, Is<KeptVersions> auto& kept)
{
    io.format(versionsFormat);
    io.required("versions", kept.versions);
}

/// The run of so many months, counted from `since`, that holds a day.
Period runOf(Date since, int months, Date day)
{
    const int apart = (int(day.year()) - int(since.year())) * 12 +
                      (static_cast<int>(unsigned(day.month())) - static_cast<int>(unsigned(since.month())));
    int number = std::max(0, apart / months);
    while (number > 0 && periodFrom(since, months, number).first > day)
        --number;
    return periodFrom(since, months, number);
}

/// The period that holds a day, or the term where there is one; `day` is not before `since`.
Period periodOrTerm(const ServiceAsked& asked, Date since, Date day)
{
    if (asked.termYears.value_or(0) > 0)
        return runOf(since, *asked.termYears * months(Billing::annual), day);
    if (asked.billing == Billing::monthly && asked.anchor == MonthlyAnchor::calendar)
        return monthOf(day);
    return runOf(since, months(asked.billing), day);
}

/// The newest version that is not withdrawn and of which `isReached(version)`.
template<class IsReached>
const BookVersion* newest(const VersionChain& chain, IsReached isReached)
{
    const BookVersion* found = nullptr;
    for (const BookVersion& version : chain)
        if (!version.isWithdrawn && isReached(version) && (!found || found->effective < version.effective))
            found = &version;
    return found;
}

} // namespace

void describe(auto& io, Is<BookVersion> auto& version)
{
    io.required("version", version.version, form::text);
    io.required("sha256", version.sha256, form::text);
    io.required("effective", version.effective);
    io.required("existing_from", version.existingFrom);
    io.required("reason", version.reason, form::text);
    io.optional("published_by", version.publishedBy, form::text);
    io.required("published_on", version.publishedOn);
    io.optional("withdrawn", version.isWithdrawn);
    io.optional("withdrawn_for", version.withdrawnFor, form::text);
}

Result<Date> startOfPeriodOrTerm(const ServiceAsked& asked)
{
    const Date since = asked.since.value_or(asked.start);
    if (since > asked.start)
        return misused(words::customerBeforeStart(since, asked.start));
    return std::max(since, periodOrTerm(asked, since, asked.start).first);
}

Date firstStartFrom(const ServiceAsked& asked, Date day)
{
    const Date since = asked.since.value_or(asked.start);
    if (day <= since)
        return since;
    const Period held = periodOrTerm(asked, since, day);
    return held.first == day ? day : addDays(held.last, 1);
}

Result<const BookVersion*> versionInForce(const VersionChain& chain, const ServiceAsked& asked)
{
    const auto forNew = [&](Date start) {
        return newest(chain, [&](const BookVersion& version) { return version.effective <= start; });
    };
    if (!asked.since)
        return forNew(asked.start);
    const Date turn = TRY(startOfPeriodOrTerm(asked));
    const BookVersion* const begunWith = forNew(*asked.since);
    const BookVersion* const movedTo = newest(chain, [&](const BookVersion& version) {
        return version.existingFrom <= turn && (!begunWith || begunWith->effective < version.effective);
    });
    return movedTo ? movedTo : begunWith;
}

std::string writeVersions(const VersionChain& chain)
{
    return writeDescribed(KeptVersions{chain});
}

Result<VersionChain> readVersions(std::string_view json)
{
    auto kept = readDescribed<KeptVersions>(json);
    if (!kept)
        return failed(words::notVersions(asError(kept.error()).message));
    return std::move(kept->versions);
}

const BookVersion* latestOf(const VersionChain& chain) noexcept
{
    const auto found =
        std::find_if(chain.rbegin(), chain.rend(), [](const BookVersion& each) { return !each.isWithdrawn; });
    return found == chain.rend() ? nullptr : &*found;
}

} // namespace seatwise
