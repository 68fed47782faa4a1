#include "insights/kept_accounts.h"

#include <algorithm>
#include <vector>

#include "words/insights_words.h"
#include "workshop/contributions.h"

namespace seatwise {

namespace {

// A long list is kept in parts, each a table that a workshop could keep: "accounts/0001", in the order of their keys.
constexpr std::string_view prefix = "accounts/";
constexpr std::size_t digitsOfPart = 4;

std::string keyOf(std::size_t part)
{
    std::string number = std::to_string(part + 1);
    return std::string(prefix) + std::string(digitsOfPart - std::min(number.size(), digitsOfPart), '0') + number;
}

/// The length of the next part, which never cuts a character.
std::size_t lengthOfPart(std::string_view text)
{
    if (text.size() <= maxTableBytes)
        return text.size();
    std::size_t length = maxTableBytes;
    constexpr unsigned char continues = 0x80;
    constexpr unsigned char mask = 0xC0;
    while (length > 0 && (static_cast<unsigned char>(text[length]) & mask) == continues)
        --length;
    return length;
}

std::vector<WorkshopItem> itemsOf(const KeptAccounts& accounts)
{
    std::vector<WorkshopItem> items;
    std::string_view rest = accounts.table.text;
    do {
        ImportedTable part{accounts.name, std::string(rest.substr(0, lengthOfPart(rest))), accounts.table.sheet,
                           accounts.choices};
        rest.remove_prefix(part.text.size());
        items.push_back({keyOf(items.size()), writeImportedTable(part)});
    } while (!rest.empty());
    return items;
}

} // namespace

Result<std::optional<KeptAccounts>> readKeptAccounts(const WorkshopStore& store)
{
    std::optional<KeptAccounts> accounts;
    for (const WorkshopItem& item : TRY(store.items(prefix))) {
        const ImportedTable part = TRY(readImportedTable(item.content));
        if (part.text.empty())
            break;
        if (!accounts)
            accounts = KeptAccounts{part.name, tableOf(part), part.choices};
        else
            accounts->table.text += part.text;
    }
    return accounts;
}

Result<void> keepAccounts(WorkshopStore& store, const KeptAccounts& accounts)
{
    return keepAccounts(store, accounts, "accounts.imported", words::accountsImported(accounts.name));
}

Result<void> keepAccounts(WorkshopStore& store, const KeptAccounts& accounts, const std::string& event,
                          const Message& detail)
{
    if (accounts.table.text.size() > maxKeptAccountBytes)
        return refused(words::accountsTooLong(accounts.table.text.size(), maxKeptAccountBytes));
    const std::vector<WorkshopItem> before = TRY(store.items(prefix));
    std::vector<WorkshopItem> items = itemsOf(accounts);
    // Parts beyond the last one say nothing any more.
    for (std::size_t part = items.size(); part < before.size(); ++part)
        items.push_back({keyOf(part), writeImportedTable(ImportedTable{accounts.name, {}})});
    std::vector<WorkshopChange> changes;
    for (std::size_t part = 0; part < items.size(); ++part)
        changes.push_back(
            {std::move(items[part]), event, detail, part < before.size() ? before[part].content : std::string()});
    return store.keep(changes);
}

} // namespace seatwise
