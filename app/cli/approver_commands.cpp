#include "cli/passphrase_option.h"
#include "cli/price_json.h"
#include "cli/standard_output.h"
#include "cli/store_access.h"
#include "cli/text_table.h"
#include "store/store_location.h"
#include "text/hidden.h"

namespace seatwise::cli {

namespace {

Json toJson(const std::vector<Approver>& approvers)
{
    Json list = Json::array();
    for (const Approver& approver : approvers)
        list.push_back({{"name", approver.name},
                        {"proof", toString(approver.proof)},
                        {"locked_until", approver.lockedUntil.empty() ? Json(nullptr) : Json(approver.lockedUntil)}});
    return {{"approvers", std::move(list)}};
}

std::string toText(const std::vector<Approver>& approvers)
{
    if (approvers.empty())
        return "No approvers: whoever may write the store approves discounts, and the audit trail says so.\n";
    TextTable table({TextTable::Align::left, TextTable::Align::left, TextTable::Align::left});
    for (const Approver& approver : approvers)
        table.add({showHidden(approver.name), "by " + std::string(toString(approver.proof)),
                   approver.lockedUntil.empty() ? "" : "locked until " + approver.lockedUntil});
    return table.toString();
}

Result<Output> listing(const ApproverStore& approvers, const Context& context)
{
    const auto there = TRY(approvers.list());
    return says(context.json ? printed(toJson(there)) : toText(there));
}

Result<Output> listApprovers(const Context& context)
{
    return withQt([&]() -> Result<Output> {
        return listing(*TRY(openApprovers(context.store, context.passwordOf, ApproversFor::reading)), context);
    });
}

/// Who says that the approvers change.
struct ApproverRequest
{
    std::string name;
    std::string by; ///< empty: nobody
    PassphraseDescriptor byPassphrase;
};

Result<std::optional<ApproverWord>> sayingSo(const ApproverRequest& request)
{
    if (request.by.empty())
        return std::nullopt;
    return ApproverWord{request.by, TRY(passphraseFrom(request.byPassphrase))};
}

template<class Change>
Result<Output> changed(const Context& context, const Change& change)
{
    TRY(checkStandardOutput());
    return withQt([&]() -> Result<Output> {
        const auto approvers = TRY(openApprovers(context.store, context.passwordOf, ApproversFor::changing));
        TRY(change(*approvers));
        return listing(*approvers, context);
    });
}

struct AddApproverRequest : ApproverRequest
{
    PassphraseDescriptor passphrase;
    bool byRole = false;
};

Result<Output> addApprover(const AddApproverRequest& request, const Context& context)
{
    if (request.byRole == request.passphrase.has_value())
        return misused("an approver needs either --passphrase-fd or --role");
    const auto by = TRY(sayingSo(request));
    const auto passphrase = TRY(passphraseFrom(request.passphrase));
    return changed(context, [&](ApproverStore& approvers) {
        return passphrase ? approvers.setPassphrase(request.name, *passphrase, by)
                          : approvers.setRole(request.name, by);
    });
}

Result<Output> removeApprover(const ApproverRequest& request, const Context& context)
{
    const auto by = TRY(sayingSo(request));
    return changed(context, [&](ApproverStore& approvers) { return approvers.remove(request.name, by); });
}

void takeApprover(Options& takes, ApproverRequest& to)
{
    takes.value("name", to.name, "The approver", nameKind).required();
    takes.value("--by", to.by, "The approver who says so, where the store is a file that has approvers", nameKind);
    takePassphrase(takes, "--by-passphrase-fd", to.byPassphrase,
                   "The descriptor that the passphrase of --by is read from, its first line");
}

} // namespace

Command approverListCommand()
{
    return command("Who may approve discounts", listApprovers);
}

Command approverAddCommand()
{
    return command<AddApproverRequest>(
        "Let somebody approve discounts, or give them another passphrase; on a server as the owner of the tables",
        addApprover, [](Options& takes, AddApproverRequest& to) {
            takeApprover(takes, to);
            takePassphrase(takes, "--passphrase-fd", to.passphrase,
                           "The descriptor that the approver's passphrase is read from, its first line");
            takes.flag("--role", to.byRole, "On a server: the database knows the approver by the role of that name");
        });
}

Command approverRemoveCommand()
{
    return command<ApproverRequest>("Let somebody no longer approve discounts; without approvers anybody may",
                                    removeApprover, takeApprover);
}

} // namespace seatwise::cli
