#pragma once

namespace seatwise {

/// Takes the variables that PostgreSQL's library would obey (PGHOSTADDR, PGSERVICE, PGSSLMODE and all others that begin
/// with PG) out of the process, before it has threads: which server is trusted is decided by the address of the store
/// alone. PGPASSWORD and PGPASSFILE stay, which only say what to answer it.
void ignoreServerEnvironment();

} // namespace seatwise
