#!/usr/bin/env node
/**
 * Writes the sample reports that are made by a program.
 *   node scripts/samples.mjs afpak [--out DIR]                            the Word and PDF reports from their sources
 *   node scripts/samples.mjs varda [--reports N] [--seed S] [--out DIR]   reports on the invented war in Varda
 * Without --out they replace the committed ones.
 */
import { parseArgs } from 'node:util';
import { writeAfpak } from './samples/write-afpak.mjs';
import { writeVarda } from './samples/write-varda.mjs';

const SAMPLES = { afpak: writeAfpak, varda: writeVarda };

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { reports: { type: 'string' }, seed: { type: 'string' }, out: { type: 'string' } },
});
const write = SAMPLES[positionals[0] ?? ''];
if (write === undefined || positionals.length > 1) {
  process.stderr.write('usage: node scripts/samples.mjs afpak|varda [--reports N] [--seed S] [--out DIR]\n');
  process.exit(2);
}
process.stdout.write(`${await write(values)}\n`);
