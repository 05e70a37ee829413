import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { Client } from 'pg';

/** Where Debian's packages put the programs of each version. */
const DEBIAN = '/usr/lib/postgresql';

const newestPrograms = (): string | null => {
  const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN) : [];
  const folders = versions
    .toSorted((a, b) => Number(b) - Number(a))
    .map((version) => join(DEBIAN, version, 'bin'));
  return folders.find((folder) => existsSync(join(folder, 'initdb'))) ?? null;
};

/** A file larger than this cannot be written: a full disk for one large table, and not for the server's own files. */
export const FILE_KIBIBYTES = 16 * 1024 + 1;

/**
 * Makes a database cluster, runs it until the input ends (also when the test process was killed), and removes it.
 * Written to be lost, so it need not wait for the disk.
 */
const SCRIPT = `
set -eu
folder=$(mktemp -d /tmp/entente-postgres-XXXXXX)
trap 'rm -rf "$folder"' EXIT
printf %s "$PASSWORD" > "$folder/password"
"$PROGRAMS/initdb" -D "$folder/data" -U entente --pwfile="$folder/password" --auth=scram-sha-256 \\
  --encoding=UTF8 --locale=C --wal-segsize=1 --no-sync >&2
ulimit -f ${FILE_KIBIBYTES}
"$PROGRAMS/pg_ctl" -D "$folder/data" -l "$folder/log" -w start >&2 -o "-p $PORT -c listen_addresses=127.0.0.1 \\
  -c unix_socket_directories= -c fsync=off -c shared_buffers=16MB" || { cat "$folder/log" >&2; exit 1; }
echo ready
cat > /dev/null
"$PROGRAMS/pg_ctl" -D "$folder/data" -m immediate -w stop >&2
`;

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
};

/** Postgres refuses to run as root; Debian's package made a user for it. */
const asPostgres = (command: readonly string[]): readonly string[] =>
  process.geteuid?.() === 0 ? ['runuser', '-u', 'postgres', '--', ...command] : command;

const startScript = (programs: string, password: string, port: number): ChildProcess => {
  const [program = '', ...parameters] = asPostgres(['bash', '-c', SCRIPT]);
  return spawn(program, parameters, {
    cwd: '/tmp',
    env: { ...process.env, PROGRAMS: programs, PASSWORD: password, PORT: String(port), LC_ALL: 'C' },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
};

export interface PostgresServer {
  /** The address of a database, as one is told it or with another user, password or port. */
  readonly urlOf: (
    database: string,
    changes?: { readonly password?: string; readonly port?: number },
  ) => string;
  /** Makes a database and answers its address. */
  readonly newDatabase: () => Promise<string>;
  /** Runs statements as the server's owner. */
  readonly run: (url: string, ...statements: readonly string[]) => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** Whether a server can be had here; where not, this is said, and in CI it is a failure. */
export const hasPostgres = (): boolean => {
  if (newestPrograms()) return true;
  const what = `no Postgres in ${DEBIAN} (Debian: apt-get install -y postgresql)`;
  if (process.env.CI) throw new Error(`The tests of the Postgres store cannot run: ${what}`);
  console.warn(`The tests of the Postgres store are skipped: ${what}`);
  return false;
};

/** Starts a real server on a free port of this machine's loopback, in a folder of its own. */
export const startPostgres = async (): Promise<PostgresServer> => {
  const password = 'p@ss/word';
  const serverPort = await freePort();
  const script = startScript(newestPrograms()!, password, serverPort);
  const complaints = text(script.stderr!);
  const ended = once(script, 'exit');
  await Promise.race([once(script.stdout!, 'data'), ended]);
  if (script.exitCode !== null) throw new Error(`Postgres did not start: ${await complaints}`);

  const urlOf: PostgresServer['urlOf'] = (database, { password: other = password, port = serverPort } = {}) =>
    `postgres://entente:${encodeURIComponent(other)}@127.0.0.1:${port}/${database}`;
  const run: PostgresServer['run'] = async (url, ...statements) => {
    const client = new Client({ connectionString: url });
    await client.connect();
    for (const statement of statements) await client.query(statement);
    await client.end();
  };
  let databases = 0;
  const newDatabase = async (): Promise<string> => {
    databases += 1;
    const name = `project_${databases}`;
    await run(urlOf('postgres'), `create database ${name}`);
    return urlOf(name);
  };
  const stop = async (): Promise<void> => {
    script.stdin!.end();
    await ended;
  };
  return { urlOf, newDatabase, run, stop };
};
