#include "pricebooks/model/book_texts.h"

#include <algorithm>
#include <array>
#include <charconv>

#include "editing/edits.h"
#include "words/book_names.h"
#include "words/features.h"
#include "words/format.h"

namespace seatwise::ui {

namespace {

struct Titled
{
    std::string_view key;
    QString title;
};

const QString* titleAmong(const std::vector<Titled>& titles, std::string_view key)
{
    const auto found = std::ranges::find(titles, key, &Titled::key);
    return found == titles.end() ? nullptr : &found->title;
}

/// How a claim stands that held or did not, and does or does not now.
QString verdictOf(bool before, bool now)
{
    if (now)
        return before ? BooksWords::tr("✓ holds") : BooksWords::tr("✓ holds now");
    return before ? BooksWords::tr("✗ differs now") : BooksWords::tr("✗ still differs");
}

/// A text that is a whole number; nothing for other text.
std::optional<std::int64_t> wholeIn(const std::string& text)
{
    std::int64_t number = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
    if (read.ec != std::errc() || read.ptr != text.data() + text.size())
        return std::nullopt;
    return number;
}

/// Whether what stands under a key is text, also where it looks like a number: the version 2026.1.
bool isOfText(std::string_view key)
{
    constexpr std::array<std::string_view, 16> keys{"id",   "name",   "version",     "currency",    "effective_from",
                                                    "kind", "code",   "description", "billing",     "effective_until",
                                                    "unit", "source", "valid_from",  "valid_until", "text",
                                                    "group"};
    return std::ranges::find(keys, key) != keys.end();
}

QString rangeOf(const DraftNode& node, const QLocale& locale)
{
    const QString from = shownFigure(node.from, locale);
    const auto next = wholeIn(node.to);
    const bool endsBefore = node.part == DraftPart::step && node.path.find(".bands[") != std::string::npos;
    if (node.to.empty())
        return from.isEmpty() ? QString() : BooksWords::tr("%1 and more").arg(from);
    const QString to = endsBefore && next ? formatCount(*next - 1, locale) : shownFigure(node.to, locale);
    return from.isEmpty() ? BooksWords::tr("to %1").arg(to) : QStringLiteral("%1–%2").arg(from, to);
}

} // namespace

QString figureTitle(std::string_view key)
{
    const std::vector<Titled> titles{{"from", BooksWords::tr("From")},
                                     {"base", BooksWords::tr("Base")},
                                     {"rate", BooksWords::tr("Each")},
                                     {"up_to", BooksWords::tr("Up to")},
                                     {"flat", BooksWords::tr("Once")},
                                     {"package", BooksWords::tr("In packages of")},
                                     {"amount", BooksWords::tr("Amount")},
                                     {"included", BooksWords::tr("Included")},
                                     {"size", BooksWords::tr("Size")},
                                     {"percent", BooksWords::tr("Percent")},
                                     {"fixed", BooksWords::tr("For each event")},
                                     {"min", BooksWords::tr("At least")},
                                     {"max", BooksWords::tr("At most")},
                                     {"min_each", BooksWords::tr("At least for each")},
                                     {"max_each", BooksWords::tr("At most for each")},
                                     {"free_events", BooksWords::tr("Free events")},
                                     {"id", BooksWords::tr("Id")},
                                     {"name", BooksWords::tr("Name")},
                                     {"version", BooksWords::tr("Version")},
                                     {"currency", BooksWords::tr("Currency")},
                                     {"effective_from", BooksWords::tr("In force from")},
                                     {"effective_until", BooksWords::tr("In force until")},
                                     {"kind", BooksWords::tr("Kind")},
                                     {"description", BooksWords::tr("Description")},
                                     {"billing", BooksWords::tr("Billing periods")},
                                     {"seats.min", BooksWords::tr("Fewest seats")},
                                     {"seats.max", BooksWords::tr("Most seats")},
                                     {"seats.step", BooksWords::tr("Seats in steps of")},
                                     {"minimum", BooksWords::tr("Least a month")},
                                     {"maximum", BooksWords::tr("Most a month")},
                                     {"unit", BooksWords::tr("Unit")},
                                     {"upgrades_to", BooksWords::tr("Upgrades to")},
                                     {"downgrades_to", BooksWords::tr("Downgrades to")},
                                     {"annual_discount", BooksWords::tr("Annual discount, percent")},
                                     {"rounding", BooksWords::tr("Rounding")},
                                     {"quote_valid_days", BooksWords::tr("Days that quotes are valid")}};
    const QString* const title = titleAmong(titles, key);
    return title ? *title : toQString(key);
}

const std::vector<std::string_view>& modelWords()
{
    static const std::vector<std::string_view> words{"banded", "graduated", "volume",     "package",
                                                     "flat",   "per_unit",  "percentage", "graduated_percentage"};
    return words;
}

QString modelTitle(std::string_view model)
{
    const std::vector<Titled> titles{{"banded", BooksWords::tr("Banded")},
                                     {"graduated", BooksWords::tr("Graduated")},
                                     {"volume", BooksWords::tr("Volume")},
                                     {"package", BooksWords::tr("Package")},
                                     {"flat", BooksWords::tr("Flat")},
                                     {"per_unit", BooksWords::tr("Per unit")},
                                     {"percentage", BooksWords::tr("Percentage")},
                                     {"graduated_percentage", BooksWords::tr("Graduated percentage")}};
    const QString* const title = titleAmong(titles, model);
    return title ? *title : toQString(model);
}

QString titleOf(const DraftNode& node)
{
    const std::vector<Titled> lists{{"add_ons", BooksWords::tr("Add-ons")},
                                    {"rules", BooksWords::tr("Rules")},
                                    {"credit_packs", BooksWords::tr("Credit packs")},
                                    {"promotions", BooksWords::tr("Promotions")},
                                    {"term_discounts", BooksWords::tr("Discounts for terms")},
                                    {"locales", BooksWords::tr("Other currencies")},
                                    {"features", BooksWords::tr("Features")},
                                    {"claims", BooksWords::tr("Claims")}};
    if (node.part == DraftPart::step)
        return node.path.find(".bands[") != std::string::npos ? BooksWords::tr("Band %1").arg(toQString(node.title))
                                                              : BooksWords::tr("Tier %1").arg(toQString(node.title));
    const QString* const list = node.depth == 1 ? titleAmong(lists, node.title) : nullptr;
    return list ? *list : bookName(node.title);
}

QString detailOf(const DraftNode& node, const QLocale& locale)
{
    switch (node.part) {
    case DraftPart::plan:
    case DraftPart::step:
        return rangeOf(node, locale);
    case DraftPart::addOns:
    case DraftPart::offers:
    case DraftPart::features:
    case DraftPart::claims:
        return formatCount(static_cast<SeatCount>(node.count), locale);
    default:
        return {};
    }
}

QString shownFigure(const std::string& text, const QLocale& locale)
{
    const auto figure = FlatAmount::parse(text);
    if (!figure)
        return toQString(text);
    const std::size_t point = text.find('.');
    const auto whole = wholeIn(text.substr(0, point));
    if (!whole || text.front() == '-')
        return toQString(text);
    QString shown = formatCount(*whole, locale);
    if (point != std::string::npos)
        shown += locale.decimalPoint() + toQString(std::string_view(text).substr(point + 1));
    return shown;
}

std::string typedFigure(const QString& typed, const QLocale& locale)
{
    const QString plain = typed.trimmed();
    if (const auto decimal = readDecimal(plain, locale))
        return *decimal;
    return plain.toStdString();
}

QString shownField(std::string_view key, const std::string& text, const QLocale& locale)
{
    return isOfText(key) ? toQString(text) : shownFigure(text, locale);
}

std::string typedField(std::string_view key, const QString& typed, const QLocale& locale)
{
    return isOfText(key) ? typed.toStdString() : typedFigure(typed, locale);
}

bool isChanged(const BookEditor& editor, std::string_view named)
{
    return std::ranges::any_of(editor.changes(), [&](const BookChange& change) {
        return liesIn(change.path, named) || (!named.empty() && liesIn(named, change.path));
    });
}

QString problemIn(const BookEditor& editor, std::string_view path)
{
    const auto found =
        std::ranges::find_if(editor.problems(), [&](const JsonProblem& problem) { return liesIn(problem.path, path); });
    return found == editor.problems().end() ? QString() : toQString(found->message);
}

QString validityLine(const BookEditor& editor, const QLocale& locale)
{
    if (editor.isValid())
        return {};
    return counted<BooksWords>(editor.problems().size(),
                               QT_TRANSLATE_N_NOOP("BooksWords", "%1 things are not valid yet."),
                               "1 thing is not valid yet.", locale);
}

QString draftMark(const BookEditor& editor, const QLocale& locale)
{
    const auto changes = static_cast<SeatCount>(editor.changes().size());
    if (changes == 0)
        return BooksWords::tr("As published");
    return counted<BooksWords>(changes, QT_TRANSLATE_N_NOOP("BooksWords", "DRAFT · %1 changes"), "DRAFT · 1 change",
                               locale);
}

StepName nameOfFigure(std::string key, QString typed)
{
    return [key = std::move(key), typed = std::move(typed)] {
        return BooksWords::tr("set “%1” to %2").arg(figureTitle(key), typed);
    };
}

std::string chargeShown(const BookDraft& draft, std::string_view path)
{
    if (std::string charge = chargeOf(path); !charge.empty())
        return charge;
    const std::string owner = path.starts_with("plans[") ? std::string(path.substr(0, path.find(']') + 1)) : "plans[0]";
    const std::string first = owner + ".charges[0]";
    return findIn(draft.json, first) ? first : std::string();
}

bool isOfCharge(std::string_view path)
{
    return !chargeOf(path).empty();
}

bool hasPrices(std::string_view path)
{
    return path.starts_with("plans[") || !chargeOf(path).empty();
}

std::string chargeOfPlan(const BookDraft& draft, std::string_view planId)
{
    const DraftJson* const plans = findIn(draft.json, "plans");
    for (std::size_t i = 0; plans && i < plans->size(); ++i)
        if (textOf(findIn((*plans)[i], "id")) == planId)
            return chargeShown(draft, "plans[" + std::to_string(i) + "]");
    return chargeShown(draft, {});
}

std::size_t planOfPath(std::string_view path)
{
    constexpr std::string_view list = "plans[";
    std::size_t place = 0;
    if (path.starts_with(list))
        std::from_chars(path.data() + list.size(), path.data() + path.size(), place);
    return place;
}

std::string lastPlan(const BookDraft& draft)
{
    const DraftJson* const plans = findIn(draft.json, "plans");
    const std::size_t count = plans ? plans->size() : 0;
    return "plans[" + std::to_string(count > 0 ? count - 1 : 0) + "]";
}

QStringList claimHeads()
{
    return {BooksWords::tr("What the price list says"), BooksWords::tr("Published"), BooksWords::tr("Today"),
            BooksWords::tr("Edited"), BooksWords::tr("Verdict")};
}

std::vector<QStringList> claimRows(const BookEditor& editor, bool onlyTouched, const QLocale& locale)
{
    std::vector<QStringList> rows;
    const auto& claims = editor.edited()->claims;
    const auto& was = editor.published()->claims;
    for (std::size_t i = 0; i < claims.size() && i < editor.claimsNow().size(); ++i) {
        const ClaimReport& now = editor.claimsNow()[i];
        const bool isKnown = i < was.size() && i < editor.claimsBefore().size() && was[i].text == claims[i].text;
        const ClaimReport& before = isKnown ? editor.claimsBefore()[i] : now;
        if (onlyTouched && before.holds == now.holds && before.computed == now.computed)
            continue;
        rows.push_back({toQString(claims[i].text), inWords(now.published, locale), inWords(before.computed, locale),
                        inWords(now.computed, locale), verdictOf(before.holds, now.holds)});
    }
    return rows;
}

QString claimsLine(const BookEditor& editor, const QLocale& locale)
{
    SeatCount broken = 0;
    SeatCount mended = 0;
    const std::size_t count = std::min(editor.claimsBefore().size(), editor.claimsNow().size());
    for (std::size_t i = 0; i < count; ++i) {
        broken += editor.claimsBefore()[i].holds && !editor.claimsNow()[i].holds ? 1 : 0;
        mended += !editor.claimsBefore()[i].holds && editor.claimsNow()[i].holds ? 1 : 0;
    }
    QStringList parts;
    if (broken > 0)
        parts += counted<BooksWords>(broken, QT_TRANSLATE_N_NOOP("BooksWords", "%1 differ now that held before"),
                                     "1 differs now that held before", locale);
    if (mended > 0)
        parts += counted<BooksWords>(mended, QT_TRANSLATE_N_NOOP("BooksWords", "%1 hold now that differed"),
                                     "1 holds now that differed", locale);
    return parts.join(QStringLiteral(" · "));
}

} // namespace seatwise::ui
