#include "cli/batch/batch.h"

#include <algorithm>
#include <condition_variable>
#include <exception>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

#include "cli/batch/block_reader.h"
#include "cli/batch/lines.h"
#include "cli/batch/records.h"
#include "cli/batch/row_pricer.h"
#include "files/atomic_file.h"
#include "files/read_file.h"

namespace seatwise::cli {

namespace {

/// Threads that take blocks from the reader one after another, price them side by side and write them in the order
/// of the file: each waits for its turn.
class BatchRun
{
public:
    BatchRun(const PriceBook& book, BlockReader& reader, AtomicFile& out)
        : pricer_(book)
        , reader_(reader)
        , out_(out)
    {
    }

    Result<BatchCounts> run(int threads)
    {
        {
            std::vector<std::jthread> others;
            for (int i = 1; i < threads; ++i)
                others.emplace_back([this] { work(); });
            work();
        }
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
            stop({Error::Kind::failed, "stopped by an internal error: " + std::string(exception.what())});
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
        if (place.number == 0) {
            place.lines.append(batchColumns);
            place.lines.append(",total,note\n");
        }
        place.counts = pricer_.append(place.lines, place.block.rows);
    }

    bool write(Workplace& place)
    {
        std::unique_lock lock(writing_);
        turnOver_.wait(lock, [&] { return written_ == place.number || error_; });
        if (error_)
            return false;
        const Result<void> written = out_.write(place.lines.text());
        if (!written)
            error_ = written.error();
        counts_.priced += place.counts.priced;
        counts_.refused += place.counts.refused;
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

    const RowPricer pricer_;

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

int threadsFor(const BatchLimits& limits)
{
    constexpr int most = 8;
    const int wanted = limits.threads > 0 ? limits.threads : static_cast<int>(std::thread::hardware_concurrency());
    return std::clamp(wanted, 1, most);
}

} // namespace

Result<BatchCounts> priceFile(const PriceBook& book, const std::string& in, const std::string& out,
                              const BatchLimits& limits)
{
    Result<Descriptor> input = openForReading(in);
    if (!input)
        return tl::make_unexpected(input.error());
    // The same command writes the same file again, so it need not wait for the disk, which takes longer than pricing.
    Result<AtomicFile> output = AtomicFile::open(out, AtomicFile::Durability::inSystem);
    if (!output)
        return tl::make_unexpected(output.error());
    BlockReader reader(std::move(*input), in, limits.blockSize, limits.longestRow);
    Result<BatchCounts> counts = BatchRun(book, reader, *output).run(threadsFor(limits));
    if (!counts)
        return counts;
    if (const Result<void> committed = output->commit(); !committed)
        return tl::make_unexpected(committed.error());
    return counts;
}

} // namespace seatwise::cli
