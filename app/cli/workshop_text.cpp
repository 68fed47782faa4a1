#include "cli/workshop_text.h"

#include <array>

#include "cli/text_table.h"
#include "text/hidden.h"
#include "workshop/book_differences.h"

namespace seatwise::cli {

namespace {

using Align = TextTable::Align;

bool isWork(CardKind kind)
{
    return kind == CardKind::step || kind == CardKind::action;
}

std::string_view kindWord(CardKind kind)
{
    constexpr std::array<std::string_view, 5> kinds{"question", "priority", "step", "action", "assumption"};
    return kinds[static_cast<std::size_t>(kind)];
}

std::string stateText(CardKind kind, const CardEntry& entry, Date today)
{
    if (isOverdue(entry, today))
        return "overdue";
    if (isWork(kind) && entry.state != CardState::doing)
        return entry.state == CardState::open ? "to do" : "done";
    return std::string(toString(entry.state));
}

std::string decisionText(const CardEntry& entry)
{
    if (entry.decision.empty())
        return {};
    const std::string on = entry.decidedOn ? ", " + toString(*entry.decidedOn) : std::string();
    return showHidden(entry.decision + " (" + entry.decidedBy + on + ")");
}

Json dayOrNull(const std::optional<Date>& day)
{
    return day ? Json(toString(*day)) : Json(nullptr);
}

Json toJson(const WorksheetCard& card, const CardEntry& entry, Date today)
{
    return {{"card", card.id},
            {"kind", kindWord(card.kind)},
            {"text", card.text.english()},
            {"state", toString(entry.state)},
            {"overdue", isOverdue(entry, today)},
            {"answer", entry.answer},
            {"evidence", entry.evidence},
            {"owner", entry.owner},
            {"decide_by", dayOrNull(entry.decideBy)},
            {"decision", entry.decision},
            {"decided_by", entry.decidedBy},
            {"decided_on", dayOrNull(entry.decidedOn)}};
}

Result<Ranking> rankingOf(const WorkshopSession& session)
{
    return rankOptions(inEnglish(prioritiesOf(session)), session.ballots);
}

Json rankingJson(const WorkshopSession& session)
{
    Json ballots = Json::array();
    for (const Ballot& ballot : session.ballots)
        ballots.push_back({{"person", ballot.person}, {"ranks", ballot.ranks}});
    Json places = Json::array();
    Json agreement = nullptr;
    if (const auto ranking = rankingOf(session)) {
        for (const RankedOption& option : ranking->options)
            places.push_back(
                {{"priority", option.option}, {"place", option.place}, {"points", option.points.toString()}});
        if (session.ballots.size() > 1)
            agreement = decimalText(ranking->agreement);
    }
    return {{"ballots", std::move(ballots)}, {"ranking", std::move(places)}, {"agreement", std::move(agreement)}};
}

std::string rankingText(const WorkshopSession& session)
{
    const auto ranking = rankingOf(session);
    if (!ranking)
        return (session.ballots.empty() ? "Nobody has ranked yet." : ranking.error().message.english()) + "\n";
    TextTable table({Align::right, Align::left, Align::right});
    for (const RankedOption& option : ranking->options)
        table.add({std::to_string(option.place), option.option, option.points.toString()});
    std::string people;
    for (const Ballot& ballot : session.ballots)
        people += (people.empty() ? "" : ", ") + showHidden(ballot.person);
    std::string text = table.toString() + "Ranked by " + people;
    if (session.ballots.size() > 1)
        text += "; agreement (Kendall's W) " + decimalText(ranking->agreement) + " of 1";
    return text + "\n";
}

Json propositionsJson(const WorkshopSession& session)
{
    Json versions = Json::array();
    for (const Proposition& version : session.propositions)
        versions.push_back({{"text", version.text}, {"by", version.by}, {"on", toString(version.on)}});
    return versions;
}

std::string propositionsText(const WorkshopSession& session)
{
    TextTable table({Align::right, Align::left, Align::left, Align::left});
    for (std::size_t i = session.propositions.size(); i > 0; --i) {
        const Proposition& version = session.propositions[i - 1];
        table.add({std::to_string(i), toString(version.on), showHidden(version.by), showHidden(version.text)});
    }
    return table.toString();
}

Json sectionJson(const WorkshopSession& session, const WorksheetSection& section, Date today)
{
    Json cards = Json::array();
    for (const WorksheetCard& card : cardsOf(session, section.section))
        if (card.kind != CardKind::priority)
            cards.push_back(toJson(card, entryOf(session, card.id), today));
    return {{"section", section.id},
            {"title", section.title.english()},
            {"today", statementOn(*session.today, section.section).english()},
            {"cards", std::move(cards)}};
}

std::string sectionText(const WorkshopSession& session, const WorksheetSection& section, Date today)
{
    const auto cards = cardsOf(session, section.section);
    if (cards.empty())
        return {};
    std::string text = "\n" + section.title.english();
    if (section.section == Section::priorities)
        return text + "\n" + rankingText(session);
    text += ", " + std::to_string(decidedOf(session, section.section)) + " of " + std::to_string(cards.size()) +
            (isWork(cards.front().kind) ? " done\n" : " decided\n");
    TextTable table({Align::left, Align::left, Align::left, Align::left});
    for (const WorksheetCard& card : cards) {
        const CardEntry entry = entryOf(session, card.id);
        table.add({card.id, stateText(card.kind, entry, today), card.text.english(), decisionText(entry)});
    }
    text += table.toString(2);
    if (section.section == Section::value)
        text += propositionsText(session);
    return text;
}

Json nameOrNull(const std::optional<ImportedTable>& table)
{
    return table ? Json(table->name) : Json(nullptr);
}

} // namespace

std::string_view nameOfPriority(const WorksheetCard& priority)
{
    return std::string_view(priority.id).substr(priority.id.find('.') + 1);
}

Output sessionOutput(const WorkshopSession& session, const Context& context)
{
    const Date day = today(context);
    const PriceBook& book = *session.today;
    const auto changes = differences(book, *session.draft);
    if (!context.json) {
        std::string text = "Workshop of " + book.name + ", version " + book.version + "; the draft has " +
                           std::to_string(changes.size()) + (changes.size() == 1 ? " change\n" : " changes\n");
        for (const WorksheetSection& section : worksheetSections())
            text += sectionText(session, section, day);
        return says(text);
    }
    Json sections = Json::array();
    for (const WorksheetSection& section : worksheetSections())
        sections.push_back(sectionJson(session, section, day));
    return says(printed({{"book", book.id},
                         {"name", book.name},
                         {"version", book.version},
                         {"sections", std::move(sections)},
                         {"priorities", rankingJson(session)},
                         {"propositions", propositionsJson(session)},
                         {"survey", nameOrNull(session.survey)},
                         {"customers", nameOrNull(session.customers)},
                         {"draft_changes", changes.size()}}));
}

Output cardOutput(const WorkshopSession& session, const WorksheetCard& card, const Context& context)
{
    const Date day = today(context);
    const CardEntry entry = entryOf(session, card.id);
    if (context.json)
        return says(printed(toJson(card, entry, day)));
    TextTable facts({Align::left, Align::left});
    const auto add = [&facts](const std::string& name, const std::string& text) {
        if (!text.empty())
            facts.add({name, showHidden(text)});
    };
    add("Answer", entry.answer);
    add("Evidence", entry.evidence);
    add("Owner", entry.owner);
    add("Decide by", entry.decideBy ? toString(*entry.decideBy) : std::string());
    add("Decision", decisionText(entry));
    return says(card.id + ", " + stateText(card.kind, entry, day) + ": " + card.text.english() + "\n" +
                facts.toString(2));
}

Output rankingOutput(const WorkshopSession& session, const Context& context)
{
    return says(context.json ? printed(rankingJson(session)) : rankingText(session));
}

Output propositionsOutput(const WorkshopSession& session, const Context& context)
{
    return says(context.json ? printed({{"propositions", propositionsJson(session)}}) : propositionsText(session));
}

Output draftOutput(const WorkshopSession& session, const Context& context)
{
    const PriceBook& draft = *session.draft;
    const auto changes = differences(*session.today, draft);
    if (context.json) {
        Json list = Json::array();
        for (const BookDifference& change : changes)
            list.push_back({{"what", change.what.english()},
                            {"before", change.before.english()},
                            {"after", change.after.english()}});
        return says(printed({{"book", session.today->id},
                             {"draft", draft.id},
                             {"sha256", draft.sha256},
                             {"changes", std::move(list)}}));
    }
    if (changes.empty())
        return says("The draft is today's " + session.today->name + ".\n");
    TextTable table({Align::left, Align::right, Align::right});
    table.add({"Figure", "Today", "Draft"});
    table.addRule();
    const auto shown = [](const Message& figure) { return figure.empty() ? "—" : figure.english(); };
    for (const BookDifference& change : changes)
        table.add({change.what.english(), shown(change.before), shown(change.after)});
    return says(table.toString());
}

} // namespace seatwise::cli
