#pragma once

namespace seatwise {

/// Has SQLite make the entry of a journal in its folder safe once for each journal, and not before every commit. SQLite
/// closes a journal that stays after each transaction, and takes it for a new file when it opens it again; that is one
/// wait for the disk of five. A journal made anew, by whomever, is known by its inode and the moment it was made.
/// To be called before SQLite is used first.
void keepStandingJournals();

} // namespace seatwise
