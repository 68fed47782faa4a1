#include "calendar/typed_phrases.h"

#include <algorithm>
#include <string>

#include "calendar/period.h"

namespace seatwise {

namespace {

using namespace std::chrono;
using Reason = DateRefusal::Reason;

constexpr int monthsOfYear = 12;
constexpr int monthsOfQuarter = 3;
constexpr int daysOfWeek = 7;
constexpr int maxYears = 8'100; ///< from the first to the last year there is
constexpr std::size_t maxChoices = 64;

/// One choice of senses. Its shape has a letter a part: "nm" is a day and its month.
struct DatePhrase
{
    std::string shape;
    std::vector<TypedNumber> numbers;
    std::vector<int> values; ///< of each letter of the shape
    const DateReading& how;

    [[nodiscard]] int valueAt(char letter) const { return values[shape.find(letter)]; }
    [[nodiscard]] unsigned month() const { return static_cast<unsigned>(valueAt('m')); }
    [[nodiscard]] TimeUnit unit() const { return static_cast<TimeUnit>(valueAt('u')); }
};

ReadDates relative(Date date)
{
    if (date.year() < year{1900} || date > lastDate)
        return refuseDate(Reason::outOfRange);
    return DateReadings{{date}, false};
}

ReadDates either(Date a, Date b)
{
    return DateReadings{{a, b}, false};
}

/// The months of a unit of time; none for those that lie within a month.
int monthsIn(TimeUnit unit)
{
    switch (unit) {
    case TimeUnit::month:
        return 1;
    case TimeUnit::quarter:
        return monthsOfQuarter;
    case TimeUnit::year:
        return monthsOfYear;
    case TimeUnit::day:
    case TimeUnit::week:
        break;
    }
    return 0;
}

/// `count` units from today.
ReadDates step(const DatePhrase& phrase, int count)
{
    const int months = monthsIn(phrase.unit());
    const int days = phrase.unit() == TimeUnit::week ? daysOfWeek : 1;
    const int most = months > 0 ? maxYears * monthsOfYear / months : maxYears * 366 / days;
    if (count < -most || count > most)
        return refuseDate(Reason::outOfRange);
    const Date today = phrase.how.today;
    return relative(months > 0 ? addMonths(today, count * months) : addDays(today, count * days));
}

/// The month, quarter or year, `ahead` of that of today; nothing for units that begin on different days in different
/// places, or within a day.
std::optional<Period> span(TimeUnit unit, Date today, int ahead)
{
    const int length = monthsIn(unit);
    if (length == 0)
        return std::nullopt;
    const int month = static_cast<int>(static_cast<unsigned>(today.month())) - 1;
    const Date first = addMonths(monthOf(today).first, ahead * length - month % length);
    return Period{first, addDays(addMonths(first, length), -1)};
}

int aheadOf(const DatePhrase& phrase)
{
    if (phrase.shape.find('>') != std::string::npos)
        return 1;
    return phrase.shape.find('<') != std::string::npos ? -1 : 0;
}

/// The end or the beginning of a month, quarter or year.
ReadDates edgeOfUnit(const DatePhrase& phrase)
{
    const auto found = span(phrase.unit(), phrase.how.today, aheadOf(phrase));
    if (!found)
        return refuseDate(Reason::noSingleDay);
    if (phrase.shape.front() == 'e')
        return relative(found->last);
    const bool said = phrase.shape.size() > 2;
    if (said || found->first == phrase.how.today || phrase.how.yearless == YearlessDay::latest)
        return relative(found->first);
    return either(found->first, addDays(found->last, 1));
}

/// The beginning or the end of the school year that holds today, or of the one after or before it.
ReadDates edgeOfSchoolYear(const DatePhrase& phrase)
{
    const Period now = academicYearOf(phrase.how.today, phrase.how.academicYearStart);
    const auto begins = [&](int ahead) {
        return Date{(now.first.year() + years{ahead}) / phrase.how.academicYearStart.month() /
                    phrase.how.academicYearStart.day()};
    };
    const int ahead = aheadOf(phrase);
    if (phrase.shape.front() == 'e')
        return relative(addDays(begins(ahead + 1), -1));
    const bool said = phrase.shape.find_first_of("=<>") != std::string::npos;
    if (said || now.first == phrase.how.today || phrase.how.yearless == YearlessDay::latest)
        return relative(begins(ahead));
    return relative(begins(1));
}

/// The first or the last day of a month.
ReadDates edgeOfMonth(const DatePhrase& phrase)
{
    const bool isEnd = phrase.shape.front() == 'e';
    const auto dayIn = [&](year year) {
        const Period named = monthOf(Date{year / month{phrase.month()} / day{1}});
        return isEnd ? named.last : named.first;
    };
    if (phrase.shape.back() == 'n') {
        const TypedNumber number = phrase.numbers.back();
        if (number.digits != 4)
            return refuseDate(Reason::notUnderstood);
        if (number.value < 1900)
            return refuseDate(Reason::outOfRange);
        return DateReadings{{dayIn(year{number.value})}, true};
    }
    Date date = dayIn(phrase.how.today.year());
    if (phrase.how.yearless == YearlessDay::coming && date < phrase.how.today)
        date = dayIn(date.year() + years{1});
    if (phrase.how.yearless == YearlessDay::latest && date > phrase.how.today)
        date = dayIn(date.year() - years{1});
    return relative(date);
}

/// "Friday" is the next that is not past; "next Friday" may be that of this week or of the next where this week's is
/// still to come, and so it is with "last Friday".
ReadDates readWeekday(const DatePhrase& phrase)
{
    const Date today = phrase.how.today;
    const int todays = static_cast<int>(weekday{sys_days{today}}.iso_encoding());
    const Date thisWeeks = addDays(today, phrase.valueAt('w') - todays);
    const int ahead = aheadOf(phrase);
    if (ahead > 0)
        return thisWeeks > today ? either(thisWeeks, addDays(thisWeeks, daysOfWeek))
                                 : relative(addDays(thisWeeks, daysOfWeek));
    if (ahead < 0)
        return thisWeeks < today ? either(addDays(thisWeeks, -daysOfWeek), thisWeeks)
                                 : relative(addDays(thisWeeks, -daysOfWeek));
    if (phrase.shape.find('=') != std::string::npos)
        return relative(thisWeeks);
    if (phrase.how.yearless == YearlessDay::coming)
        return relative(thisWeeks < today ? addDays(thisWeeks, daysOfWeek) : thisWeeks);
    return relative(thisWeeks > today ? addDays(thisWeeks, -daysOfWeek) : thisWeeks);
}

ReadDates readDayAndMonth(const DatePhrase& phrase)
{
    const auto& numbers = phrase.numbers;
    if (numbers.size() == 1)
        return numbers[0].digits == 4 ? refuseDate(Reason::noSingleDay)
                                      : dayWithoutYear(numbers[0], phrase.month(), phrase.how);
    DateReadings readings{{}, true};
    DateRefusal refusal;
    const auto add = [&](TypedNumber day, TypedNumber inYear) {
        const auto year = yearOf(inYear);
        if (!year || day.digits > 2)
            return;
        const auto read = dayOfYear(day, phrase.month(), *year);
        if (read)
            addMissing(readings.days, read->days);
        else
            refusal = read.error();
    };
    const bool yearFirst = phrase.how.order == DateOrder::yearMonthDay && phrase.shape == "nmn";
    if (numbers[0].digits != 4)
        add(numbers[0], numbers[1]);
    if (phrase.shape == "nmn" && (numbers[0].digits == 4 || (yearFirst && numbers[1].digits == 2)))
        add(numbers[1], numbers[0]);
    if (readings.days.empty())
        return tl::make_unexpected(refusal);
    return readings;
}

/// "The 15th of next month".
ReadDates readDayOfMonth(const DatePhrase& phrase)
{
    if (phrase.unit() != TimeUnit::month)
        return refuseDate(Reason::notUnderstood);
    const Date first = addMonths(monthOf(phrase.how.today).first, aheadOf(phrase));
    auto read = dayOfYear(phrase.numbers.front(), static_cast<unsigned>(first.month()), first.year());
    if (read)
        read->hasYear = false;
    return read;
}

bool isOneOf(std::string_view shape, std::initializer_list<std::string_view> shapes)
{
    return std::find(shapes.begin(), shapes.end(), shape) != shapes.end();
}

ReadDates readShape(const DatePhrase& phrase)
{
    const std::string& shape = phrase.shape;
    if (shape == "d")
        return relative(addDays(phrase.how.today, phrase.valueAt('d')));
    if (isOneOf(shape, {"nm", "mn", "nmn", "mnn"}))
        return readDayAndMonth(phrase);
    if (isOneOf(shape, {"+nu", "inu", "nuf"}))
        return step(phrase, phrase.numbers.front().value);
    if (isOneOf(shape, {"-nu", "gnu", "nug"}))
        return step(phrase, -phrase.numbers.front().value);
    if (isOneOf(shape, {"n>u", "nu>", "n=u", "nu="}))
        return readDayOfMonth(phrase);
    if (isOneOf(shape, {"w", "=w", "w=", ">w", "w>", "<w", "w<"}))
        return readWeekday(phrase);
    if (isOneOf(shape, {"em", "bm", "emn", "bmn"}))
        return edgeOfMonth(phrase);
    if (isOneOf(shape,
                {"eu", "bu", "e=u", "b=u", "e>u", "b>u", "e<u", "b<u", "eu=", "bu=", "eu>", "bu>", "eu<", "bu<"}))
        return edgeOfUnit(phrase);
    if (isOneOf(shape, {">s",  "s>",  "=s",  "s=",  "<s",  "s<",  "es",  "bs",  "e=s", "b=s",
                        "e>s", "b>s", "e<s", "b<s", "es=", "bs=", "es>", "bs>", "es<", "bs<"}))
        return edgeOfSchoolYear(phrase);
    if (isOneOf(shape, {"m", "s", "u", ">u", "u>", "=u", "u=", "<u", "u<", ">m", "m>", "=m", "<m", "m<"}))
        return refuseDate(Reason::noSingleDay);
    return refuseDate(Reason::notUnderstood);
}

/// "The last day of June" is its end, "the first day of next month" its beginning.
void nameEdges(DatePhrase& phrase)
{
    if (phrase.shape.size() < 3 || phrase.shape[1] != 'u' || phrase.values[1] != static_cast<int>(TimeUnit::day) ||
        std::string_view("mus><=").find(phrase.shape[2]) == std::string_view::npos)
        return;
    const bool first = phrase.shape[0] == 'n' && phrase.numbers.front().value == 1;
    if (!first && phrase.shape[0] != '<')
        return;
    if (first)
        phrase.numbers.erase(phrase.numbers.begin());
    phrase.shape.erase(0, 1);
    phrase.shape.front() = first ? 'b' : 'e';
    phrase.values.erase(phrase.values.begin());
}

/// The phrase of one choice of senses; `choice` counts through them all.
DatePhrase chosen(const std::vector<PhrasePart>& parts, std::size_t choice, const DateReading& how)
{
    DatePhrase phrase{{}, {}, {}, how};
    for (const PhrasePart& part : parts) {
        const DateWord& sense = part.senses[choice % part.senses.size()];
        choice /= part.senses.size();
        if (sense.part == DatePart::filler)
            continue;
        phrase.shape += static_cast<char>(sense.part);
        phrase.values.push_back(sense.value);
        if (sense.part == DatePart::number || sense.part == DatePart::article)
            phrase.numbers.push_back(part.number.digits > 0 && part.senses.size() == 1
                                         ? part.number
                                         : TypedNumber{sense.value, sense.value < 10 ? 1 : 2});
    }
    for (std::size_t i = 0; i + 1 < phrase.shape.size(); ++i)
        if (phrase.shape[i] == 'a' && phrase.shape[i + 1] == 'u')
            phrase.shape[i] = 'n';
    nameEdges(phrase);
    return phrase;
}

std::size_t choicesOf(const std::vector<PhrasePart>& parts)
{
    std::size_t choices = 1;
    for (const PhrasePart& part : parts)
        choices *= part.senses.size();
    return choices;
}

} // namespace

ReadDates readPhrase(const std::vector<PhrasePart>& parts, const DateReading& how)
{
    DateReadings readings;
    DateRefusal refusal;
    const std::size_t choices = choicesOf(parts);
    if (choices > maxChoices)
        return refuseDate(Reason::notUnderstood);
    for (std::size_t choice = 0; choice < choices; ++choice) {
        const auto read = readShape(chosen(parts, choice, how));
        if (!read && read.error().reason != Reason::notUnderstood)
            refusal = read.error();
        if (!read)
            continue;
        readings.hasYear = readings.hasYear || read->hasYear;
        addMissing(readings.days, read->days);
    }
    if (readings.days.empty())
        return tl::make_unexpected(refusal);
    return readings;
}

} // namespace seatwise
