#pragma once

#include <memory>

#include "quoting/quote_store.h"
#include "store/connection.h"

namespace seatwise {

/// The store of quotes in a database with the tables of migration.h.
class SqlQuoteStore final : public QuoteStore
{
public:
    explicit SqlQuoteStore(std::unique_ptr<Connection> connection);

    [[nodiscard]] bool isLost() const noexcept override { return connection_->isLost(); }
    [[nodiscard]] Result<Quote> add(const Quote& draft, const PriceBook& book) override;
    [[nodiscard]] Result<Quote> addRequested(const Quote& draft, const PriceBook& book,
                                             std::string_view request) override;
    [[nodiscard]] Result<std::optional<Quote>> findRequested(const QuoteId& id,
                                                             std::string_view request) const override;
    [[nodiscard]] Result<Quote> change(std::string_view idOrNumber, Date today, const QuoteMove& move,
                                       const KeptBeside& beside) override;
    [[nodiscard]] Result<IssueOutlook> issueOutlook(const Quote& draft, Date today) const override;
    [[nodiscard]] Result<Quote> reprice(std::string_view idOrNumber, Date today, const PriceBook& book) override;
    [[nodiscard]] Result<Quote> approve(std::string_view idOrNumber, Date today, const Approval& approval,
                                        const std::optional<std::string>& passphrase) override;
    [[nodiscard]] Result<std::vector<Approver>> approvers() const override;
    [[nodiscard]] Result<Quote> find(std::string_view idOrNumber) const override;
    [[nodiscard]] Result<std::optional<Quote>> findIfKept(std::string_view idOrNumber) const override;
    [[nodiscard]] Result<std::vector<QuoteSummary>> list(const QuoteSearch& search) const override;
    [[nodiscard]] Result<QuoteSums> sums(Date today, const Progress& progress) const override;
    [[nodiscard]] Result<SharedBook> bookOf(const Quote& quote) const override;
    [[nodiscard]] Result<std::vector<AuditRecord>> audit() const override;
    [[nodiscard]] Result<std::vector<AuditRecord>> auditOf(const QuoteId& id) const override;
    [[nodiscard]] Result<std::string> auditHead() const override;
    [[nodiscard]] Result<AuditReport> verify(std::optional<std::string_view> head,
                                             const Progress& progress) const override;

private:
    std::unique_ptr<Connection> connection_;
};

} // namespace seatwise
