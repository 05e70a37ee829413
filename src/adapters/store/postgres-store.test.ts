import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadStanding, type Store } from '../../ledger/index.ts';
import {
  sampleActor,
  sampleDecision,
  sampleReading,
  sampleReadingOf,
} from '../../ledger/sample-records.test-suite.ts';
import { describeStore } from '../../ledger/store.contract.test-suite.ts';
import { openStore } from './index.ts';
import { describeMigration } from './migrate.test-suite.ts';
import { postgresLedger } from './postgres-ledger.ts';
import {
  FILE_KIBIBYTES,
  hasPostgres,
  type PostgresServer,
  startPostgres,
} from './postgres-server.test-suite.ts';
import { buildWriter, startWriter } from './writer-process.test-suite.ts';
import { acknowledged, writtenIn } from './written-project.test-suite.ts';

/** `ENTENTE_KILLS=100 npx vitest run --project unit src/adapters/store/postgres-store` for the full trial. */
const KILLS = Number(process.env.ENTENTE_KILLS ?? 4);
const LONGEST_LIFE_MILLISECONDS = 300;

describe.runIf(hasPostgres())('Postgres', () => {
  let server: PostgresServer;
  beforeAll(async () => {
    server = await startPostgres();
  }, 60_000);
  afterAll(() => server?.stop());

  const openAt = (databaseUrl: string, mode: 'write' | 'read' = 'write'): Promise<Store> =>
    openStore({ folder: '/nowhere', databaseUrl, mode, owner: 'a test', now: () => new Date() });

  /** Does some work with several stores on one new, empty project. */
  const withStores = async (
    count: number,
    work: (stores: readonly Store[], url: string) => Promise<void>,
  ) => {
    const url = await server.newDatabase();
    const stores = await Promise.all(Array.from({ length: count }, () => openAt(url)));
    try {
      await work(stores, url);
    } finally {
      await Promise.all(stores.map((store) => store.close()));
    }
  };

  describeStore('the Postgres store', async () => {
    const url = await server.newDatabase();
    return {
      store: await openAt(url),
      reopen: async (store) => {
        await store.close();
        return await openAt(url);
      },
    };
  });

  describeMigration('Postgres', async () => {
    const url = await server.newDatabase();
    const store = await openAt(url);
    return { store, ledger: postgresLedger(url, 'write') };
  });

  describe('several at once', () => {
    it('make the tables of a new project once', () =>
      withStores(8, async (stores) => {
        await stores[0]!.addReading(sampleReading());
        for (const store of stores) expect(await store.revision()).toBe(1);
      }));

    it('decide on one claim: both decisions are kept, in one order, and both see both', () =>
      withStores(2, async ([one, other]) => {
        await Promise.all([one!.addDecision(sampleDecision('d1')), other!.addDecision(sampleDecision('d2'))]);
        const seen = [...(await one!.decisions())];
        expect(seen.map(({ id }) => id).toSorted()).toEqual(['d1', 'd2']);
        expect(await other!.decisions()).toEqual(seen);
        // Both weigh by the later of two that contradict each other.
        const reading = sampleReading();
        const { id: claimId } = reading.claims[0]!;
        await one!.addReading(reading);
        const verdict = (id: string, act: 'accept' | 'reject') => ({ ...sampleDecision(id), act, claimId });
        await Promise.all([
          one!.addDecision(verdict('v1', 'accept')),
          other!.addDecision(verdict('v2', 'reject')),
        ]);
        const last = (await one!.decisions()).at(-1)! as { act: string };
        for (const store of [one!, other!])
          expect((await loadStanding(store)).claims.map(({ status }) => status)).toEqual([`${last.act}ed`]);
        seen.splice(0, seen.length, ...(await other!.decisions()));
        await other!.addDecision(sampleDecision('d3'));
        expect((await one!.decisions()).map(({ id }) => id)).toEqual([...seen.map(({ id }) => id), 'd3']);
      }));

    it('give one decision twice: it is kept once, and the second is refused', () =>
      withStores(2, async (stores) => {
        const answers = await Promise.allSettled(
          stores.map((store) => store.addDecision(sampleDecision('d1'))),
        );
        expect(answers.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
        expect(await stores[0]!.revision()).toBe(1);
      }));

    it('read the same reports: each is added once, and whole', () =>
      withStores(3, async (stores) => {
        const records = Array.from({ length: 10 }, (_, index) => sampleReadingOf(150, `Report ${index}.`));
        const answers = await Promise.all(
          stores.flatMap((store) => records.map((record) => store.addReading(record))),
        );
        expect(answers.filter((answer) => answer === 'added')).toHaveLength(10);
        const claims = await stores[0]!.claims();
        expect(claims).toHaveLength(1_500);
        expect(await stores[1]!.claims()).toEqual(claims);
        expect(await stores[2]!.revision()).toBe(10);
      }));

    it('name the same actor: who comes first names it', () =>
      withStores(2, async ([one, other]) => {
        await Promise.all([
          one!.addActors([sampleActor('reds', 'Reds'), sampleActor('blues')]),
          other!.addActors([sampleActor('blues'), sampleActor('reds', 'Scarlets')]),
        ]);
        expect(await one!.actors()).toHaveLength(2);
        expect(await other!.actors()).toEqual(await one!.actors());
        expect(await one!.revision()).toBe(1);
      }));

    it('see every addition up to the revision that they are told', () =>
      withStores(4, async ([reader, ...writers]) => {
        let isOver = false;
        const additions = Promise.all(
          writers.map(async (writer, number) => {
            for (let index = 0; index < 25; index += 1)
              await writer.addDecision(sampleDecision(`d${number}-${index}`));
          }),
        ).finally(() => {
          isOver = true;
        });
        let last = 0;
        while (!isOver) {
          const revision = await reader!.revision();
          expect(revision).toBeGreaterThanOrEqual(last);
          expect((await reader!.decisions()).length).toBeGreaterThanOrEqual(revision);
          last = revision;
        }
        await additions;
        expect(await reader!.revision()).toBe(75);
      }));
  });

  describe('a reader', () => {
    it('finds nothing in a database that holds no project', async () => {
      const url = await server.newDatabase();
      await expect(openAt(url, 'read')).rejects.toMatchObject({
        code: 'not-found',
        message: expect.stringMatching(
          /^nothing has been stored in the project at 127.0.0.1:\d+\/project_\d+ yet$/,
        ),
      });
    });

    it('sees what a writer adds beside it, and cannot write', () =>
      withStores(1, async ([writer], url) => {
        const reader = await openAt(url, 'read');
        await writer!.addReading(sampleReading());
        expect(await reader.claims()).toHaveLength(1);
        await expect(reader.addActors([sampleActor('greens')])).rejects.toMatchObject({
          code: 'project-read-only',
        });
        expect(await writer!.revision()).toBe(1);
        await reader.close();
      }));
  });

  describe('the schema of a ledger', () => {
    const ofVersion = (url: string, version: number) =>
      server.run(url, `update entente.meta set value = ${version} where key = 'schema'`);

    it.each(['read', 'write'] as const)('that is newer is refused: %s', (mode) =>
      withStores(1, async (_, url) => {
        await ofVersion(url, 99);
        await expect(openAt(url, mode)).rejects.toMatchObject({
          code: 'project-version',
          message: expect.stringContaining('schema version 99'),
        });
      }),
    );

    it('that is older is not brought up by a reader', () =>
      withStores(1, async (_, url) => {
        await ofVersion(url, 0);
        await expect(openAt(url, 'read')).rejects.toMatchObject({ code: 'project-version' });
      }));

    it('lives beside the tables of others', async () => {
      const url = await server.newDatabase();
      await server.run(url, 'create table meta (words text)', 'create table claims (words text)');
      const store = await openAt(url);
      expect(await store.addReading(sampleReading())).toBe('added');
      await store.close();
    });

    it('that is not as it was made is named as damage', () =>
      withStores(1, async ([store], url) => {
        await server.run(url, 'alter table entente.decisions rename to gone');
        await expect(store!.decisions()).rejects.toMatchObject({ code: 'project-damaged' });
      }));

    it('of a row that was changed by hand is named as damage', () =>
      withStores(1, async ([store], url) => {
        await store!.addReading(sampleReading());
        await server.run(url, 'update entente.claims set body = set_byte(body, 20, 0)');
        await expect(store!.claims()).rejects.toMatchObject({ code: 'project-damaged' });
      }));
  });

  describe('a project that cannot be reached', () => {
    it.each<[string, () => string, RegExp, RegExp]>([
      [
        'no server',
        () => server.urlOf('postgres', { port: 1 }),
        /no answer from the server/,
        /host and port/,
      ],
      [
        'a wrong password',
        () => server.urlOf('postgres', { password: 'guess' }),
        /does not let you in/,
        /password/,
      ],
      ['no such database', () => server.urlOf('none'), /no such database/, /createdb/],
    ])('is named: %s', async (_, url, message, hint) => {
      for (const mode of ['write', 'read'] as const)
        await expect(openAt(url(), mode)).rejects.toMatchObject({
          code: 'project-unreachable',
          message: expect.stringMatching(message),
          hint: expect.stringMatching(hint),
        });
    });

    it.each([
      'mysql://user:secret@host/name',
      'postgres//user:secret@host',
      'postgres://user:secret@host:port/x',
    ])('has an address that cannot be read, which is not repeated: %s', async (url) => {
      const error = await openAt(url).catch((reason: Error) => reason);
      expect(error).toMatchObject({ code: 'bad-input', hint: expect.stringContaining('postgres://') });
      expect(String(error)).not.toContain('secret');
    });

    it('is named to a user without rights', () =>
      withStores(1, async (_, url) => {
        await server.run(url, "create role guest login password 'guest'");
        const asGuest = Object.assign(new URL(url), { username: 'guest', password: 'guest' }).href;
        await expect(openAt(asGuest)).rejects.toMatchObject({ code: 'project-read-only' });
      }));
  });

  describe('writers in processes of their own', () => {
    let script = '';
    let outputFolder = '';
    beforeAll(async () => {
      ({ script, outputFolder } = await buildWriter());
    }, 60_000);
    afterAll(() => rmSync(outputFolder, { recursive: true, force: true }));

    it(
      `that read the same reports at once and are killed lose nothing acknowledged and leave nothing half written, ${KILLS} times`,
      async () => {
        for (let kill = 0; kill < KILLS; kill += 2)
          await withStores(1, async ([store], url) => {
            const writers = [1, 2].map(() => startWriter(script, '', 'write', url));
            await Promise.all(writers.map((writer) => writer.says('open')));
            await wait(Math.random() * LONGEST_LIFE_MILLISECONDS);
            await Promise.all(writers.map((writer) => writer.kill()));
            const { readings, decisions, revision } = await writtenIn(store!);
            const lines = writers.flatMap((writer) => writer.lines);
            expect(readings).toEqual(expect.arrayContaining([...acknowledged(lines, 'reading')]));
            expect(decisions).toEqual(expect.arrayContaining([...acknowledged(lines, 'decision')]));
            expect(revision).toBe(readings.length + decisions.length);
          });
      },
      KILLS * 5_000,
    );
  });

  it('keeps nothing of an addition whose connection is lost, and goes on with a new one', () =>
    withStores(2, async ([store, other], url) => {
      await store!.addReading(sampleReading());
      const holder = new Client({ connectionString: url });
      await holder.connect();
      await holder.query('begin');
      await holder.query('select * from entente.meta for update');
      const record = sampleReadingOf(20);
      const lost = expect(store!.addReading(record)).rejects.toMatchObject({
        code: 'project-unreachable',
        message: expect.stringContaining('lost in the middle'),
        hint: expect.stringContaining('Try again'),
      });
      const waiting = "select pid from pg_stat_activity where wait_event_type = 'Lock'";
      while ((await holder.query(waiting)).rowCount === 0);
      await holder.query(`select pg_terminate_backend(pid) from (${waiting}) as waiting`);
      await lost;
      await holder.query('commit');
      await holder.end();
      expect(await other!.documents()).toHaveLength(1);
      expect(await store!.addReading(record)).toBe('added');
      expect(await other!.claims()).toHaveLength(21);
    }));

  it('goes on after all of its connections were ended while nobody used them', () =>
    withStores(1, async ([store], url) => {
      await store!.addReading(sampleReading());
      await server.run(
        url,
        'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
      );
      await expect.poll(() => store!.revision().catch(() => null)).toBe(1);
    }));

  it('says that the disk is full, keeps what was stored, and goes on with what finds room', () =>
    withStores(1, async ([store]) => {
      const small = sampleReading();
      await store!.addReading(small);
      // Random, so that it cannot be compressed.
      const large = sampleReading({ name: 'scan.pdf', bytes: randomBytes(FILE_KIBIBYTES * 1024 + 1) });
      await expect(store!.addReading(large)).rejects.toMatchObject({
        code: 'disk-full',
        hint: expect.stringContaining('Free some space'),
      });
      expect(await store!.claims()).toEqual(small.claims);
      expect(await store!.revision()).toBe(1);
      expect(await store!.addReading(sampleReadingOf(10))).toBe('added');
    }));
});
