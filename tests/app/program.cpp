#include "program.h"

#include <array>
#include <fcntl.h>
#include <gtest/gtest.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include "files/read_file.h"
#include "files/scratch_folder.h"

extern char** environ;

namespace seatwise::test {

namespace {

std::string contents(const std::string& path)
{
    return readUpTo(path, std::size_t{1} << 30).value_or("");
}

} // namespace

nlohmann::ordered_json Finished::json() const
{
    const nlohmann::ordered_json parsed = nlohmann::ordered_json::parse(out, nullptr, false);
    EXPECT_FALSE(parsed.is_discarded()) << "not JSON: " << out << err;
    return parsed;
}

Finished seatwise(const std::vector<std::string>& arguments, const std::string& input,
                  const std::string& standardOutput)
{
    const ScratchFolder folder;
    const std::string in = folder.file("in", input);
    const std::string out = standardOutput.empty() ? folder.path("out") : standardOutput;
    const std::string err = folder.path("err");

    std::vector<std::string> words = {SEATWISE_PROGRAM};
    words.insert(words.end(), arguments.begin(), arguments.end());
    std::vector<char*> argv;
    for (std::string& word : words)
        argv.push_back(word.data());
    argv.push_back(nullptr);

    posix_spawn_file_actions_t files;
    posix_spawn_file_actions_init(&files);
    posix_spawn_file_actions_addopen(&files, STDIN_FILENO, in.c_str(), O_RDONLY, 0);
    posix_spawn_file_actions_addopen(&files, STDOUT_FILENO, out.c_str(), O_WRONLY | O_CREAT, 0600);
    posix_spawn_file_actions_addopen(&files, STDERR_FILENO, err.c_str(), O_WRONLY | O_CREAT, 0600);
    pid_t child = 0;
    const int spawned = posix_spawn(&child, SEATWISE_PROGRAM, &files, nullptr, argv.data(), environ);
    posix_spawn_file_actions_destroy(&files);
    Finished finished;
    int status = 0;
    if (spawned == 0 && waitpid(child, &status, 0) == child && WIFEXITED(status))
        finished.exitCode = WEXITSTATUS(status);
    finished.out = standardOutput.empty() ? contents(out) : "";
    finished.err = contents(err);
    return finished;
}

Finished seatwise(const std::vector<std::string>& arguments)
{
    return seatwise(arguments, "");
}

Finished seatwiseOn(const std::string& day, const std::string& store, std::vector<std::string> arguments)
{
    for (const char* more : {"--today", day.c_str(), "--store", store.c_str()})
        arguments.emplace_back(more);
    return seatwise(arguments);
}

std::vector<std::string> keys(const nlohmann::ordered_json& object)
{
    std::vector<std::string> names;
    for (const auto& item : object.items())
        names.push_back(item.key());
    return names;
}

} // namespace seatwise::test
