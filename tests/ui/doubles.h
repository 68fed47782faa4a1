#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "calls/call_store.h"
#include "comparison/list_difference.h"
#include "files/file_writer.h"
#include "pricebook/book_library.h"
#include "tables/table_source.h"
#include "workshop/draft_model.h"

namespace seatwise::ui::test {

/// The two shipped books and any file, straight from the repository.
class ShippedLibrary : public BookLibrary
{
public:
    [[nodiscard]] std::vector<std::string> shipped() const override;
    [[nodiscard]] Result<SharedBook> load(std::string_view idOrFile) const override;
};

/// A disk that keeps what is written in memory, or refuses it all with a message.
class MemoryWriter : public FileWriter
{
public:
    [[nodiscard]] Result<void> write(const std::string& path, std::string_view bytes) const override
    {
        if (!refusal.empty())
            return failed(refusal);
        files.emplace_back(path, bytes);
        return {};
    }

    std::string refusal;
    mutable std::vector<std::pair<std::string, std::string>> files;
};

/// Calls that are kept in memory, or refused with a message. The one that was changed last is gone on with only where a
/// test says so: each window begins a call of its own.
class MemoryCalls : public CallStore
{
public:
    [[nodiscard]] Result<RecentCalls> recent(std::size_t most) const override;
    [[nodiscard]] Result<Call> read(const CallId& id) const override;
    [[nodiscard]] Result<Call> open(const CallId& id) override { return read(id); }
    [[nodiscard]] Result<std::optional<Call>> openLast() override;
    [[nodiscard]] Result<void> keep(const Call& call) override;
    void close(const CallId& id) override { closed.push_back(id); }
    [[nodiscard]] Result<void> remove(const CallId& id) override;

    std::vector<UnreadCall> unread;
    std::vector<Call> kept; ///< the one that was changed last is the last
    std::vector<CallId> closed;
    std::string refusal;
    bool goesOn = false;
};

/// Keeps each call at once.
class KeeperAtOnce : public CallKeeper
{
public:
    explicit KeeperAtOnce(CallStore& store)
        : store_(store)
    {
    }

    void keep(Call call) override;
    [[nodiscard]] Keeping keeping() const override { return last_; }
    void tell(std::function<void(const Keeping& now)> told) override { told_ = std::move(told); }
    [[nodiscard]] Result<void> finish() override;

private:
    CallStore& store_;
    Keeping last_;
    std::function<void(const Keeping&)> told_;
};

/// Files of text as they are on the disk, and workbooks as they are given: the text of each sheet by its name.
class KnownTables : public TableSource
{
public:
    [[nodiscard]] Result<TableOrSheets> read(const std::string& path, const std::string& sheet) const override;

    std::map<std::string, std::vector<std::pair<std::string, std::string>>> workbooks;
};

/// Reports that say what they are of, and nothing else.
class NamedDocuments : public ReportWriter
{
public:
    [[nodiscard]] Result<std::string> pricingSheet(const PriceBook& book, const ReportForm& /*form*/) const override
    {
        return "prices " + book.name;
    }
    [[nodiscard]] Result<std::string> featureSheet(const PriceBook& book, const ReportForm& /*form*/) const override
    {
        return "features " + book.name;
    }
    [[nodiscard]] Result<std::string> featurePdf(const PriceBook& book, const ReportForm& form) const override
    {
        return (form.a4 ? "A4 features " : "Letter features ") + book.name;
    }
    [[nodiscard]] Result<std::string> modelPdf(const DraftModel& model, const ReportForm& form) const override
    {
        last = model;
        return (form.a4 ? "A4 model " : "Letter model ") + model.draft->name;
    }
    [[nodiscard]] Result<std::string> modelHtml(const DraftModel& model, const ReportForm& /*form*/) const override
    {
        last = model;
        return "page " + model.draft->name;
    }
    [[nodiscard]] Result<std::string> differencePdf(const ListDifference& difference, Date /*madeOn*/,
                                                    const ReportForm& /*form*/) const override
    {
        lastDifference = difference;
        return "difference " + difference.before->version + " " + difference.after->version;
    }

    [[nodiscard]] Result<std::string> tableSheets(const std::string& title, Date /*on*/,
                                                  const std::vector<SheetTable>& tables) const override
    {
        sheets = tables;
        return "sheets " + title;
    }

    mutable std::vector<SheetTable> sheets;               ///< that a workbook was made of
    mutable std::optional<DraftModel> last;               ///< that a document was made of
    mutable std::optional<ListDifference> lastDifference; ///< likewise
};

} // namespace seatwise::ui::test
