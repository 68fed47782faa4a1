#pragma once

#include <string>
#include <vector>

#include <QLocale>
#include <QString>
#include <QStringList>

#include "quoting/quote_store.h"

namespace seatwise::ui {

class QuotesViewModel;

// What the store has on record of the quotes, and whether that can be trusted.

/// The other quotes of the customer on show, the newest first.
[[nodiscard]] std::vector<QuoteSummary> historyOfCustomer(QuotesViewModel& model);

/// What the audit trail says of the quote on show.
[[nodiscard]] std::vector<AuditRecord> trailOfCurrent(QuotesViewModel& model);

/// Records of the audit trail, a row each of time and text.
[[nodiscard]] std::vector<QStringList> recordRows(const std::vector<AuditRecord>& records, const QLocale& locale);

/// What the draft on show asks of who approves it, as askedText(); empty without one.
[[nodiscard]] QString askedOfCurrent(const QuotesViewModel& model);

/// The accepted quotes like a text, the newest first and no more than a list shows.
[[nodiscard]] Result<std::vector<QuoteSummary>> acceptedQuotes(QuotesViewModel& model, const QString& text);

/// Somebody who may approve.
struct ApproverOffered
{
    QString name;
    bool hasPassphrase = true; ///< rather than a role that the database knows
};

/// Who may approve; nobody where anybody may.
[[nodiscard]] Result<std::vector<ApproverOffered>> approversOf(QuotesViewModel& model);

/// Whether the code is that of an issued quote, and why not, in one line.
[[nodiscard]] Result<QString> verifyCode(QuotesViewModel& model, const QString& number, const QString& code);

/// The head of the audit trail, which exported quotes carry; empty when there is none to be had.
[[nodiscard]] std::string auditHead(QuotesViewModel& model);

/// The audit trail checked against what is kept; see Progress for how it is stopped.
[[nodiscard]] Result<AuditReport> checkTrail(QuotesViewModel& model, const Progress& progress);

} // namespace seatwise::ui
