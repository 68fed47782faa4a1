// How `seatwise` without a command goes on as the program of the window. Without a display that one says so and ends,
// which is enough to see that it was reached.

#include <cstdlib>
#include <filesystem>
#include <gtest/gtest.h>
#include <sys/wait.h>

#include "files/read_file.h"
#include "files/scratch_folder.h"

namespace seatwise::test::launch_test {
namespace {

const std::filesystem::path builtProgram = SEATWISE_PROGRAM;
const std::filesystem::path builtWindow = builtProgram.parent_path() / "seatwise-window";

struct Launched
{
    int exitCode = -1;
    std::string err;
};

/// Starts a program without arguments and without a display.
Launched launched(const ScratchFolder& folder, const std::filesystem::path& program)
{
    const std::string err = folder.path("err");
    const std::string command =
        "env -u DISPLAY -u WAYLAND_DISPLAY -u QT_QPA_PLATFORM '" + program.string() + "' 2>'" + err + "'";
    const int status = std::system(command.c_str());
    return {WIFEXITED(status) ? WEXITSTATUS(status) : -1, readUpTo(err, 1000).value_or("")};
}

/// A copy of a program in a folder of its own below the scratch folder.
std::filesystem::path copied(const std::filesystem::path& program, const std::filesystem::path& folder)
{
    std::filesystem::create_directories(folder);
    std::filesystem::copy(program, folder / program.filename());
    return folder / program.filename();
}

TEST(LaunchOfTheWindow, FindsItBesideTheProgram)
{
    const ScratchFolder folder;
    EXPECT_TRUE(launched(folder, builtProgram).err.starts_with("seatwise: no display to open the window on"));
}

TEST(LaunchOfTheWindow, FindsItWhereProgramsAreInstalled)
{
    const ScratchFolder folder;
    const std::filesystem::path program = copied(builtProgram, folder.path("bin"));
    copied(builtWindow, folder.path("libexec/seatwise"));
    EXPECT_TRUE(launched(folder, program).err.starts_with("seatwise: no display to open the window on"));
}

TEST(LaunchOfTheWindow, LoadsNothingThatOnlySomeWorkNeeds)
{
    const ScratchFolder folder;
    const std::string command = "ldd '" + builtWindow.string() + "' > '" + folder.path("libraries") + "'";
    ASSERT_EQ(std::system(command.c_str()), 0);
    const std::string libraries = readUpTo(folder.path("libraries"), 100'000).value();
    EXPECT_TRUE(libraries.find("libQt6Widgets") != std::string::npos) << libraries;
    for (const char* late : {"libQt6Pdf", "libQt6Network", "libxlsxwriter", "liborcus"})
        EXPECT_TRUE(libraries.find(late) == std::string::npos) << libraries;
}

TEST(LaunchOfTheWindow, NamesTheProgramThatIsMissing)
{
    const ScratchFolder folder;
    const std::filesystem::path program = copied(builtProgram, folder.path("bin"));
    EXPECT_EQ(launched(folder, program).err, "seatwise: cannot open the window: " + folder.path("bin/seatwise-window") +
                                                 ": No such file or directory\n");
}

TEST(LaunchOfTheWindow, FailsWithExitCodeOne)
{
    const ScratchFolder folder;
    EXPECT_EQ(launched(folder, copied(builtProgram, folder.path("bin"))).exitCode, 1);
}

} // namespace
} // namespace seatwise::test::launch_test
