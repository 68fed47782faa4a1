#include "cli/batch/account_changes.h"

#include <algorithm>
#include <array>
#include <exception>
#include <mutex>
#include <optional>

#include "cli/arguments.h"
#include "cli/batch/block_reader.h"
#include "cli/batch/side_by_side.h"
#include "comparison/kept_price.h"
#include "files/read_file.h"
#include "money/sums.h"
#include "tables/cell_text.h"

namespace seatwise::cli {

namespace {

constexpr ListColumn startColumn{"start", "start date|contract start"};
constexpr ListColumn termColumn{"term", "term years|contract term"};

/// The cell of a column that a table may have beside those of accounts.
std::optional<std::size_t> cellOf(const Layout& layout, const ListColumn& column)
{
    std::optional<std::size_t> best;
    std::optional<std::size_t> bestRank;
    for (std::size_t cell = 0; cell < layout.header.size(); ++cell) {
        const auto rank = rankOfName(column, layout.header[cell]);
        const bool isTaken = std::find(layout.columns.begin(), layout.columns.end(), cell) != layout.columns.end();
        if (rank && !isTaken && (!bestRank || *rank < *bestRank)) {
            best = cell;
            bestRank = rank;
        }
    }
    return best;
}

/// Whether an account is harder hit than another.
bool isWorse(const ChangedAccount& a, const ChangedAccount& b)
{
    const Money riseOfA = a.after - a.before;
    const Money riseOfB = b.after - b.before;
    if (riseOfA != riseOfB)
        return riseOfA > riseOfB;
    return a.before != b.before ? a.before < b.before : a.line < b.line;
}

void keepFirst(std::vector<RefusedRow>& rows)
{
    std::sort(rows.begin(), rows.end(), [](const RefusedRow& a, const RefusedRow& b) { return a.line < b.line; });
    rows.resize(std::min(rows.size(), maxRefusedRows));
}

void keepWorst(std::vector<ChangedAccount>& accounts)
{
    std::sort(accounts.begin(), accounts.end(), isWorse);
    accounts.resize(std::min(accounts.size(), maxWorst));
}

/// Whether a term protects a row, by the columns of its table.
class TermReader
{
public:
    TermReader(const Layout& layout, Date from)
        : start_(cellOf(layout, startColumn))
        , term_(cellOf(layout, termColumn))
        , from_(from)
    {
    }

    [[nodiscard]] Result<bool> isProtected(const TableRow& row) const
    {
        if (!start_ || !term_)
            return false;
        const std::string_view start = textOf(row, *start_);
        const std::string_view term = textOf(row, *term_);
        if (start.empty() || term.empty())
            return false;
        const Date day = TRY(Typed<Date>::read(start, startColumn.name));
        const std::int64_t years =
            TRY(readWhole(term, termColumn.name,
                          {1, maxTermYears, "a whole number of years from 1 to " + std::to_string(maxTermYears)}));
        return keepsItsPrice(day, static_cast<int>(years), from_);
    }

private:
    [[nodiscard]] static std::string_view textOf(const TableRow& row, std::size_t cell)
    {
        return cell < row.cells.size() ? trimmed(row.cells[cell]) : std::string_view();
    }

    std::optional<std::size_t> start_;
    std::optional<std::size_t> term_;
    Date from_;
};

/// Threads that take blocks from the reader one after another and price them side by side; what they find is the same
/// in whatever order.
class AccountRun
{
public:
    AccountRun(const PriceBook& before, const PriceBook& after, Date from, const BatchForm& form, BlockReader& reader)
        : before_(before, form)
        , after_(after, form)
        , terms_(form.layout, from)
        , form_(form)
        , reader_(reader)
    {
    }

    Result<AccountChanges> run(int threads)
    {
        runSideBySide(threads, [this] { work(); });
        if (error_)
            return tl::make_unexpected(*error_);
        return all_;
    }

private:
    void work() noexcept
    {
        try {
            AccountChanges own;
            for (Block block; take(block);)
                if (!read(own, block))
                    return stop(amountTooLarge());
            addToAll(own);
        } catch (const std::exception& exception) {
            stop({Error::Kind::failed, words::plain("stopped by an internal error: " + std::string(exception.what()))});
        }
    }

    bool take(Block& block)
    {
        const std::scoped_lock lock(mutex_);
        if (ended_)
            return false;
        const Result<bool> got = reader_.next(block);
        ended_ = !got || !*got;
        if (!got && !error_)
            error_ = got.error();
        return !ended_;
    }

    void stop(Error error)
    {
        const std::scoped_lock lock(mutex_);
        ended_ = true;
        if (!error_)
            error_ = std::move(error);
    }

    /// False where a sum does not fit.
    [[nodiscard]] bool read(AccountChanges& own, const Block& block) const
    {
        RowReader rows(block.rows, form_.layout.dialect.separator, block.line);
        TableRow row;
        while (rows.next(row)) {
            if (isBlank(row))
                continue;
            ++own.read;
            Money before;
            Money after;
            if (!before_.findTotal(before, row, block))
                refuse(own, row, before_.reasonFor(row, block));
            else if (!after_.findTotal(after, row, block))
                refuse(own, row, after_.reasonFor(row, block));
            else if (!count(own, row, before, after))
                return false;
        }
        return true;
    }

    static void refuse(AccountChanges& own, const TableRow& row, const Error& why)
    {
        ++own.refused;
        if (own.firstRefused.size() < maxRefusedRows)
            own.firstRefused.push_back({row.line, why.message.english()});
    }

    [[nodiscard]] bool count(AccountChanges& own, const TableRow& row, Money before, Money after) const
    {
        const Result<bool> isProtected = terms_.isProtected(row);
        if (!isProtected) {
            refuse(own, row, isProtected.error());
            return true;
        }
        if (*isProtected) {
            ++own.protectedByTerm;
            return true;
        }
        own.payMore += after > before ? 1 : 0;
        own.payLess += after < before ? 1 : 0;
        if (ChangedAccount account{row.line, {}, before, after};
            after > before && (own.worst.size() < maxWorst || isWorse(account, own.worst.back()))) {
            account.account = before_.accountOf(row);
            own.worst.push_back(std::move(account));
            keepWorst(own.worst);
        }
        return addTo(own.before, before) && addTo(own.after, after);
    }

    void addToAll(AccountChanges& own)
    {
        const std::scoped_lock lock(mutex_);
        all_.read += own.read;
        all_.refused += own.refused;
        all_.payMore += own.payMore;
        all_.payLess += own.payLess;
        all_.protectedByTerm += own.protectedByTerm;
        if ((!addTo(all_.before, own.before) || !addTo(all_.after, own.after)) && !error_)
            error_ = amountTooLarge();
        std::move(own.worst.begin(), own.worst.end(), std::back_inserter(all_.worst));
        keepWorst(all_.worst);
        std::move(own.firstRefused.begin(), own.firstRefused.end(), std::back_inserter(all_.firstRefused));
        keepFirst(all_.firstRefused);
    }

    const RowPricer before_;
    const RowPricer after_;
    const TermReader terms_;
    const BatchForm& form_;

    std::mutex mutex_; // guards the rest
    BlockReader& reader_;
    bool ended_ = false;
    AccountChanges all_;
    std::optional<Error> error_;
};

} // namespace

Result<AccountChanges> changesOfAccounts(const PriceBook& before, const PriceBook& after, Date from,
                                         const std::string& in, const BatchLimits& limits, const BatchOptions& options)
{
    BlockReader reader(TRY(openForReading(in)), in, limits.blockSize, limits.maxRowLength);
    const BatchForm form = TRY(reader.readForm(options.sheet, options.columns));
    return AccountRun(before, after, from, form, reader).run(threadsFor(limits));
}

} // namespace seatwise::cli
