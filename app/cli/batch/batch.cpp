#include "cli/batch/batch.h"

#include <algorithm>
#include <condition_variable>
#include <exception>
#include <mutex>
#include <optional>

#include "cli/batch/block_reader.h"
#include "cli/batch/lines.h"
#include "cli/batch/row_pricer.h"
#include "cli/batch/side_by_side.h"
#include "cli/batch/version_pricers.h"
#include "files/atomic_file.h"
#include "files/read_file.h"

namespace seatwise::cli {

namespace {

/// Threads that take blocks from the reader one after another, price them side by side and write them in the order
/// of the file: each waits for its turn.
class BatchRun
{
public:
    BatchRun(const RowPricer& pricer, const BatchForm& form, BlockReader& reader, AtomicFile& out)
        : pricer_(pricer)
        , encoding_(form.encoding)
        , reader_(reader)
        , out_(out)
    {
    }

    Result<BatchCounts> run(int threads)
    {
        runSideBySide(threads, [this] { work(); });
        if (error_)
            return tl::make_unexpected(*error_);
        return counts_;
    }

private:
    /// A thread's own memory, kept from block to block.
    struct Workplace
    {
        Block block;
        Lines lines;
        std::string encoded;     ///< the lines in an encoding other than UTF-8
        std::int64_t number = 0; ///< of the block, in the order of the file
        BatchCounts counts;
    };

    void work() noexcept
    {
        try {
            Workplace place;
            while (take(place)) {
                price(place);
                if (!write(place))
                    return;
            }
        } catch (const std::exception& exception) {
            stop({Error::Kind::failed, words::plain("stopped by an internal error: " + std::string(exception.what()))});
        }
    }

    bool take(Workplace& place)
    {
        const std::scoped_lock lock(reading_);
        if (ended_)
            return false;
        const Result<bool> got = reader_.next(place.block);
        ended_ = !got || !*got;
        if (!got)
            stop(got.error());
        place.number = taken_++;
        return !ended_;
    }

    void price(Workplace& place) const
    {
        place.lines.clear();
        place.counts = pricer_.append(place.lines, place.block);
        place.encoded.clear();
        if (encoding_ != Encoding::utf8)
            appendEncoded(place.encoded, place.lines.text(), encoding_);
    }

    bool write(Workplace& place)
    {
        std::unique_lock lock(writing_);
        turnOver_.wait(lock, [&] { return written_ == place.number || error_; });
        if (error_)
            return false;
        const bool isUtf8 = encoding_ == Encoding::utf8;
        const Result<void> written = out_.write(isUtf8 ? place.lines.text() : std::string_view(place.encoded));
        if (!written)
            error_ = written.error();
        counts_.priced += place.counts.priced;
        counts_.refused += place.counts.refused;
        for (RefusedRow& row : place.counts.first)
            if (counts_.first.size() < maxRefusedRows)
                counts_.first.push_back(std::move(row));
        ++written_;
        turnOver_.notify_all();
        return written.has_value();
    }

    void stop(Error error)
    {
        const std::scoped_lock lock(writing_);
        if (!error_)
            error_ = std::move(error);
        turnOver_.notify_all();
    }

    const RowPricer& pricer_;
    const Encoding encoding_;

    std::mutex reading_; // guards the next three
    BlockReader& reader_;
    std::int64_t taken_ = 0;
    bool ended_ = false;

    std::mutex writing_; // guards the rest
    std::condition_variable turnOver_;
    AtomicFile& out_;
    std::int64_t written_ = 0;
    BatchCounts counts_;
    std::optional<Error> error_;
};

/// What stands before the first row, as bytes.
std::string startOf(const BatchForm& form)
{
    std::string bytes;
    if (form.hasByteOrderMark)
        bytes = byteOrderMarkOf(form.encoding);
    appendEncoded(bytes, form.start, form.encoding);
    return bytes;
}

/// The encodings of one byte have no mark.
void markBytes(BatchForm& form)
{
    form.hasByteOrderMark = true;
    if (byteOrderMarkOf(form.encoding).empty())
        form.encoding = Encoding::utf8;
}

} // namespace

int threadsFor(const BatchLimits& limits)
{
    constexpr int most = 8;
    const int wanted = limits.threads > 0 ? limits.threads : static_cast<int>(std::thread::hardware_concurrency());
    return std::clamp(wanted, 1, most);
}

Result<BatchResult> priceFile(const PriceBook& book, const std::string& in, const std::string& out,
                              const BatchLimits& limits, const BatchOptions& options)
{
    Descriptor input = TRY(openForReading(in));
    // The same command writes the same file again, so it need not wait for the disk, which takes longer than pricing.
    AtomicFile output = TRY(AtomicFile::open(out, {Durability::inSystem, NewRights::usual, options.inputs}));
    BlockReader reader(std::move(input), in, limits.blockSize, limits.maxRowLength);
    BatchForm form = TRY(reader.readForm(options.sheet, options.columns));
    const Encoding read = form.encoding;
    if (options.byteOrderMark)
        markBytes(form);
    TRY(output.write(startOf(form)));
    RowPricer pricer(book, form, options.today);
    std::optional<VersionPricers> versions;
    if (options.published && !options.published->chain.empty())
        pricer.setVersions(versions.emplace(TRY(VersionPricers::make(*options.published, form, options.today))));
    const BatchCounts counts = TRY(BatchRun(pricer, form, reader, output).run(threadsFor(limits)));
    TRY(output.commit());
    return BatchResult{counts, read};
}

} // namespace seatwise::cli
