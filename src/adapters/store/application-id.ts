/** `Ente` in ASCII; tells a ledger from any other SQLite database, and its lock on Postgres from any other. */
export const APPLICATION_ID = 0x456e7465;
