#include "window/backup_behind.h"

#include <filesystem>
#include <vector>

#include <QFile>
#include <QProcess>

#include "store/backup.h"

namespace seatwise {

namespace {

/// Starts a command of the program as a process of its own, which goes on when this one ends. What it has to say goes
/// to standard error alone. False when it cannot be started.
bool startCommand(const std::vector<std::string>& arguments)
{
    std::error_code error;
    const std::filesystem::path folder = std::filesystem::read_symlink("/proc/self/exe", error).parent_path();
    QStringList words;
    for (const std::string& argument : arguments)
        words += QFile::decodeName(argument.c_str());
    for (const std::filesystem::path& program : {folder / "../../bin/seatwise", folder / "seatwise"}) {
        QProcess command;
        command.setProgram(QFile::decodeName(program.c_str()));
        command.setArguments(words);
        command.setStandardOutputFile(QProcess::nullDevice());
        if (std::filesystem::exists(program, error) && command.startDetached())
            return true;
    }
    return false;
}

} // namespace

Result<void> backUpBehind(const std::set<std::string>& stores)
{
    for (const std::string& store : stores)
        if (!startCommand({"store", "backup", "--store=" + store}))
            TRY(backUp(store));
    return {};
}

} // namespace seatwise
