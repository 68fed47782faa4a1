#include "store/quote_rows.h"

#include <array>
#include <utility>

#include <QStringList>

#include "digest/digest.h"
#include "store/connection.h"
#include "store/migration.h"

namespace seatwise {

namespace {

enum Column {
    id,
    added,
    numberYear,
    numberSequence,
    revision,
    status,
    customer,
    plan,
    seats,
    currency,
    total,
    issued,
    validThrough,
    decidedOn,
    search,
    state,
    options,
    preparedBy,
    depth,
    book,
    bookSha256,
    waits,
    approvedBy,
    proof,
    seal
};

QVariant orNull(const std::optional<Date>& date)
{
    return date ? QVariant(toQString(toString(*date))) : QVariant(QString());
}

std::string text(const QVariant& value)
{
    return value.toString().toStdString();
}

QVariant orNull(const std::string& text)
{
    return text.empty() ? QVariant(QString()) : QVariant(toQString(text));
}

/// Covers every value before the seal; what is absent counts as empty, and no options as though there was no such
/// column, as there was none at first, which is true of those that are counted by too.
std::string sealOf(const QVariantList& values)
{
    std::string joined;
    for (qsizetype i = 0; i < seal; ++i) {
        if (i == options && values[i].isNull())
            continue;
        if (i >= preparedBy && values[depth].isNull())
            break;
        joined += values[i].isNull() ? std::string() : text(values[i]);
        joined += '\x1F';
    }
    return sha256Hex(joined);
}

using Kind = StoredRow::Kind;

struct ColumnRule
{
    Kind kind{};
    bool mayBeAbsent = false;
};

constexpr ColumnRule textRule{Kind::text};
constexpr ColumnRule textRuleOrNone{Kind::text, true};
constexpr ColumnRule numberRule{Kind::whole};
constexpr ColumnRule numberRuleOrNone{Kind::whole, true};

constexpr std::array<ColumnRule, quoteColumns> columnRules{
    textRule,       numberRule,       numberRuleOrNone, numberRuleOrNone, numberRule,
    textRule,       textRule,         textRule,         numberRule,       textRule,
    numberRule,     textRuleOrNone,   textRuleOrNone,   textRuleOrNone,   textRule,
    textRule,       numberRuleOrNone, textRuleOrNone,   numberRuleOrNone, textRuleOrNone,
    textRuleOrNone, numberRuleOrNone, textRuleOrNone,   textRuleOrNone,   textRule};

/// Reads the columns of a row, noting whether each is what rowValues() writes.
class QuoteRowReader
{
public:
    explicit QuoteRowReader(const StoredRow& row)
        : row_(row)
    {
        for (int i = 0; i < quoteColumns; ++i) {
            const Kind kind = row.kind(i);
            const ColumnRule& rule = columnRules[static_cast<std::size_t>(i)];
            asWritten_ = asWritten_ && (kind == rule.kind || (kind == Kind::absent && rule.mayBeAbsent));
        }
    }

    [[nodiscard]] std::int64_t whole(Column column)
    {
        const std::int64_t number = row_.whole(column);
        cover(std::to_string(number));
        return number;
    }

    [[nodiscard]] int small(Column column)
    {
        const std::int64_t number = whole(column);
        asWritten_ = asWritten_ && std::in_range<int>(number);
        return static_cast<int>(number);
    }

    /// The number in two columns, of which one may not be absent without the other.
    [[nodiscard]] std::optional<QuoteNumber> number()
    {
        const bool absent = row_.kind(numberYear) == Kind::absent;
        asWritten_ = asWritten_ && absent == (row_.kind(numberSequence) == Kind::absent);
        if (!absent) {
            const int year = small(numberYear);
            return QuoteNumber{year, whole(numberSequence)};
        }
        cover({});
        cover({});
        return std::nullopt;
    }

    [[nodiscard]] std::string text(Column column)
    {
        std::string value = row_.text(column);
        cover(value);
        return value;
    }

    /// The text of a column that is absent where there is none.
    [[nodiscard]] std::string textOrNone(Column column)
    {
        std::string value = text(column);
        asWritten_ = asWritten_ && value.empty() == (row_.kind(column) == Kind::absent);
        return value;
    }

    [[nodiscard]] std::optional<Date> dateOrNone(Column column)
    {
        const std::string value = text(column);
        auto date = parseDate(value);
        asWritten_ = asWritten_ && date.has_value() == (row_.kind(column) != Kind::absent);
        return date;
    }

    /// How many options there are, in a column that is absent where there is one alone.
    [[nodiscard]] int optionCount()
    {
        if (row_.kind(options) == Kind::absent)
            return 1;
        const int count = small(options);
        asWritten_ = asWritten_ && count > 1;
        return count;
    }

    /// What is in columns that came together: all of them are absent, or `depth` is not.
    [[nodiscard]] std::optional<CountedFacts> counted()
    {
        if (row_.kind(depth) == Kind::absent) {
            for (int column = preparedBy; column < seal; ++column)
                asWritten_ = asWritten_ && row_.kind(column) == Kind::absent;
            return std::nullopt;
        }
        for (const Column column : {preparedBy, book, bookSha256, waits})
            asWritten_ = asWritten_ && row_.kind(column) != Kind::absent;
        CountedFacts counted;
        counted.preparedBy = text(preparedBy);
        counted.discount = Percent::fromUnits(small(depth) * Percent::step(2).units());
        counted.book = BookId(text(book));
        counted.bookSha256 = text(bookSha256);
        counted.waitsForApproval = whole(waits) != 0;
        counted.approvedBy = textOrNone(approvedBy);
        const std::string word = textOrNone(proof);
        counted.proof = parseApprovalProof(word);
        asWritten_ = asWritten_ && counted.proof.has_value() == !word.empty();
        return counted;
    }

    /// Whether all that was read is what the seal covers.
    [[nodiscard]] bool holds(const std::string& seal) const { return asWritten_ && seal == sha256Hex(covered_); }

private:
    void cover(std::string_view value)
    {
        covered_ += value;
        covered_ += '\x1F';
    }

    const StoredRow& row_;
    bool asWritten_ = true;
    std::string covered_; ///< as sealOf() joins it
};

} // namespace

std::string stateSha256(std::string_view content, QuoteStatus status, const std::optional<Date>& decided)
{
    Sha256 digest;
    digest.add(content);
    digest.add("\n");
    digest.add(toString(status));
    digest.add("\n");
    if (decided)
        digest.add(toString(*decided));
    return digest.takeHex();
}

QString rowColumns()
{
    return QStringLiteral("id, added, number_year, number_sequence, revision, status, customer, plan, seats, currency, "
                          "total, issued, valid_through, decided, search, state_sha256, options, prepared_by, depth, "
                          "book, book_sha256, waits, approved_by, approval_proof, seal");
}

QString rowColumnsOf(int version)
{
    QStringList columns = rowColumns().split(QLatin1String(", "));
    if (version < firstVersionOfOptions)
        columns[options] = QLatin1String("NULL");
    if (version < firstVersionOfCountedColumns)
        for (qsizetype i = preparedBy; i < seal; ++i)
            columns[i] = QLatin1String("NULL");
    return columns.join(QLatin1String(", "));
}

QString searchText(std::string_view customer, std::string_view planName, std::string_view purchaseOrder,
                   const std::optional<QuoteNumber>& number, const std::optional<std::string>& decisionOrder)
{
    QStringList words{toQString(customer), toQString(planName), toQString(purchaseOrder)};
    if (number)
        words += toQString(toString(*number));
    if (decisionOrder)
        words += toQString(*decisionOrder);
    return words.join(u'\n').toCaseFolded();
}

QVariantList rowValues(const Quote& quote, const std::string& content, std::int64_t order)
{
    // A discarded revision leaves its place to the next one.
    const QuoteNumber* number = quote.number && quote.status != QuoteStatus::discarded ? &*quote.number : nullptr;
    const auto decided = quote.decision ? std::optional(quote.decision->on) : std::nullopt;
    const CountedFacts counted = countedFactsOf(quote);
    QVariantList values{toQString(quote.id),
                        static_cast<qlonglong>(order),
                        number ? QVariant(number->year) : QVariant(),
                        number ? QVariant(static_cast<qlonglong>(number->sequence)) : QVariant(),
                        quote.revision,
                        toQString(toString(quote.status)),
                        toQString(quote.details.customer),
                        toQString(charged(quote).plan()),
                        static_cast<qlonglong>(charged(quote).seats()),
                        toQString(charged(quote).currency().code),
                        static_cast<qlonglong>(charged(quote).total().units()),
                        orNull(quote.issued),
                        orNull(quote.validThrough),
                        orNull(decided),
                        searchText(quote.details.customer, charged(quote).planName(), quote.details.purchaseOrder,
                                   quote.number,
                                   quote.decision ? std::optional(quote.decision->purchaseOrder) : std::nullopt),
                        toQString(stateSha256(content, quote.status, decided)),
                        quote.others.empty() ? QVariant() : QVariant(optionCount(quote)),
                        toQString(counted.preparedBy),
                        static_cast<qlonglong>(counted.discount.units() / Percent::step(2).units()),
                        toQString(counted.book),
                        toQString(counted.bookSha256),
                        counted.waitsForApproval ? 1 : 0,
                        orNull(counted.approvedBy),
                        orNull(std::string(counted.proof ? toString(*counted.proof) : std::string_view()))};
    values += toQString(sealOf(values));
    return values;
}

std::string sealIn(const QVariantList& rowValues)
{
    return text(rowValues[seal]);
}

QuoteRow readRow(const StoredRow& stored)
{
    QuoteRowReader reader(stored);
    QuoteRow row;
    QuoteSummary& summary = row.summary;
    summary.id = QuoteId(reader.text(id));
    row.added = reader.whole(added);
    summary.number = reader.number();
    summary.revision = reader.small(revision);
    const auto kept = parseQuoteStatus(reader.text(status));
    summary.status = kept.value_or(QuoteStatus::draft);
    summary.customer = reader.text(customer);
    summary.plan = PlanId(reader.text(plan));
    summary.seats = reader.whole(seats);
    summary.currency = reader.text(currency);
    summary.total = Money::fromUnits(reader.whole(total));
    summary.issued = reader.dateOrNone(issued);
    summary.validThrough = reader.dateOrNone(validThrough);
    row.decided = reader.dateOrNone(decidedOn);
    row.search = reader.text(search);
    row.stateSha256 = reader.text(state);
    summary.options = reader.optionCount();
    row.counted = reader.counted();
    row.seal = stored.text(seal);
    summary.damaged = !kept || !reader.holds(row.seal);
    return row;
}

Quote asKept(Quote content, const QuoteRow& row)
{
    content.status = row.summary.status;
    if (row.decided && !content.decision)
        content.decision = Decision{*row.decided, {}, {}};
    return content;
}

} // namespace seatwise
