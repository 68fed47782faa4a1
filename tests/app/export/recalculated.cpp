#include "export/recalculated.h"

#include <cstdlib>
#include <stdexcept>
#include <sys/wait.h>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "files/read_file.h"
#include "files/scratch_folder.h"

namespace seatwise::test {

namespace {

constexpr int noProgram = 77;
constexpr int lastRow = 2'000;

struct Said
{
    int exitCode = 0;
    nlohmann::json json;
};

/// For a shell; the paths of tests have no quotes of their own.
std::string quoted(const std::string& path)
{
    return std::string("'").append(path).append("'");
}

Said script(const std::string& arguments)
{
    const ScratchFolder folder;
    const std::string out = folder.path("out");
    std::string command = "python3 -B '" SEATWISE_SOURCE_DIR "/tests/app/export/recalculate.py' ";
    command.append(arguments).append(" > ").append(quoted(out));
    const int status = std::system(command.c_str());
    const int exitCode = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    if (exitCode == noProgram)
        return {noProgram, {}};
    if (exitCode != 0)
        throw std::runtime_error("recalculate.py failed");
    return {0, nlohmann::json::parse(readUpTo(out, std::size_t{1} << 30).value())};
}

} // namespace

std::optional<std::vector<Recalculated>> recalculated(const std::vector<Job>& jobs)
{
    nlohmann::json list = nlohmann::json::array();
    for (const Job& job : jobs) {
        nlohmann::json edits = nlohmann::json::object();
        for (const auto& [cell, value] : job.edits)
            std::visit([&, name = cell](const auto& known) { edits[name] = known; }, value);
        list.push_back({{"file", job.file}, {"edits", std::move(edits)}});
    }
    const ScratchFolder folder;
    const Said said = script(quoted(folder.file("jobs.json", list.dump())));
    if (said.exitCode == noProgram)
        return std::nullopt;
    std::vector<Recalculated> results;
    for (const auto& result : said.json)
        results.push_back({result["cached"].get<Cells>(), result["computed"].get<Cells>(),
                           result["formulas"].get<std::vector<std::string>>()});
    return results;
}

void expectComputed(const Recalculated& result)
{
    for (const std::string& cell : result.formulas) {
        const std::string cached = result.cached.at(cell);
        const auto found = result.computed.find(cell);
        const std::string computed = found == result.computed.end() ? "" : found->second;
        if (cached != computed) {
            EXPECT_DOUBLE_EQ(std::stod(cached), std::stod(computed)) << cell;
        }
    }
}

Cells cellsOf(const std::string& file)
{
    return script(std::string("--cells ").append(quoted(file))).json["cached"].get<Cells>();
}

std::vector<TextOfWorkbook> textsOf(const std::string& file)
{
    std::vector<TextOfWorkbook> texts;
    for (const auto& text : script(std::string("--texts ").append(quoted(file))).json)
        texts.push_back({text[0].get<std::string>(), text[1].get<std::string>()});
    return texts;
}

std::string cellName(int column, int row)
{
    std::string name;
    for (int left = column + 1; left > 0; left = (left - 1) / 26)
        name.insert(name.begin(), static_cast<char>('A' + (left - 1) % 26));
    return name + std::to_string(row + 1);
}

std::string at(const Cells& cells, const std::string& sheet, int column, int row)
{
    const auto found = cells.find(sheet + '!' + cellName(column, row));
    return found == cells.end() ? std::string() : found->second;
}

int rowOf(const Cells& cells, const std::string& sheet, int column, const std::string& text, int from)
{
    for (int row = from; row < lastRow; ++row)
        if (at(cells, sheet, column, row) == text)
            return row;
    throw std::runtime_error(sheet + " has no row " + text);
}

} // namespace seatwise::test
