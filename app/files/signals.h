#pragma once

#include <array>
#include <cstddef>
#include <string>

namespace seatwise {

// What the program does when the system tells it to end. SIGINT, SIGTERM and SIGHUP remove the temporary files that are
// noted here and then end the program by the signal itself, so that a shell sees 130, 143 or 129. A full or limited
// disk (SIGXFSZ) and a reader that has gone away (SIGPIPE) are errors of a write, never a death.

/// Sets all that up for the process; the first thing of a program. A signal that was ignored when the program was
/// started, as by nohup, stays ignored.
void prepareForSignals() noexcept;

/// A file that goes when a signal ends the program. Not noted, and so left to the next run, where the name is too long
/// or very many are noted already.
class RemovedOnSignal
{
public:
    explicit RemovedOnSignal(const std::string& path) noexcept;
    RemovedOnSignal(RemovedOnSignal&& other) noexcept;
    RemovedOnSignal& operator=(RemovedOnSignal&&) = delete;
    RemovedOnSignal(const RemovedOnSignal&) = delete;
    RemovedOnSignal& operator=(const RemovedOnSignal&) = delete;
    ~RemovedOnSignal();

private:
    std::size_t slot_;
};

/// While it lives a signal waits: for a few steps of which all or none must be done. It ends the program afterwards.
class SignalsHeld
{
public:
    SignalsHeld() noexcept;
    SignalsHeld(const SignalsHeld&) = delete;
    SignalsHeld& operator=(const SignalsHeld&) = delete;
    ~SignalsHeld();
};

} // namespace seatwise
