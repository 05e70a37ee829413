import { EntenteError } from '../../records/index.ts';
import {
  codeOf,
  DAMAGED,
  DISK_FAILED,
  DISK_FULL,
  type Explanation,
  explained,
  OTHER_TABLES,
} from './storage-error.ts';

const NO_ANSWER: Explanation = [
  'project-unreachable',
  'cannot be reached: no answer from the server',
  'Check that the server runs and that host and port in DATABASE_URL are right. What is stored is not touched by this.',
];

const CONNECTION_LOST: Explanation = [
  'project-unreachable',
  'was lost in the middle of the work',
  'Try again. What was acknowledged is safe; what was being added is stored whole or not at all, and adding a report again adds nothing twice.',
];

const NOT_LET_IN: Explanation = [
  'project-unreachable',
  'does not let you in',
  'Check the user and the password in DATABASE_URL.',
];

const NO_SUCH_DATABASE: Explanation = [
  'project-unreachable',
  'cannot be reached: the server has no such database',
  'Make it (`createdb NAME`), or correct the name in DATABASE_URL.',
];

const NO_ROOM: Explanation = [
  'project-unreachable',
  'cannot be reached: the server takes no more connections or lacks memory',
  'Wait until others have ended, or let the server take more (max_connections).',
];

const READ_ONLY: Explanation = [
  'project-read-only',
  'cannot be written to',
  'Let its owner give this user the right to write, or open it with another user.',
];

/** By SQLSTATE or its class, the first two characters (postgresql.org/docs/current/errcodes-appendix.html). */
const EXPLANATIONS: Readonly<Record<string, Explanation>> = {
  '08': CONNECTION_LOST,
  '25006': READ_ONLY,
  '28': NOT_LET_IN,
  '3D000': NO_SUCH_DATABASE,
  '3F000': OTHER_TABLES,
  '42501': READ_ONLY,
  '42703': OTHER_TABLES,
  '42P01': OTHER_TABLES,
  '53': NO_ROOM,
  '53100': DISK_FULL,
  '57': CONNECTION_LOST,
  '57P03': NO_ANSWER,
  '58': DISK_FAILED,
  XX001: DAMAGED,
  XX002: DAMAGED,
  // The codes of Node, which reports what becomes of the connection.
  ECONNRESET: CONNECTION_LOST,
  EPIPE: CONNECTION_LOST,
  ETIMEDOUT: CONNECTION_LOST,
};

/** pg says only in words that a connection has ended under a query. */
const hasLostConnection = (error: Error): boolean =>
  /^(Connection terminated|Client has encountered a connection error)/.test(error.message);

const explanationOf = (error: Error): Explanation | undefined => {
  if (hasLostConnection(error)) return CONNECTION_LOST;
  const code = codeOf(error);
  return EXPLANATIONS[code] ?? EXPLANATIONS[code.slice(0, 2)];
};

/** What a failed statement means to the one who asked; other errors are handed back as they are. */
export const postgresErrorOf = (error: unknown, place: string): unknown => {
  if (!(error instanceof Error) || error instanceof EntenteError) return error;
  const explanation = explanationOf(error);
  return explanation ? explained(explanation, place, error) : error;
};

/** What it means that no connection could be made: it was refused by the server, or never got there. */
export const unreachable = (error: unknown, place: string): unknown => {
  if (!(error instanceof Error)) return error;
  const explanation = explanationOf(error) ?? NO_ANSWER;
  return explained(explanation === CONNECTION_LOST ? NO_ANSWER : explanation, place, error);
};
