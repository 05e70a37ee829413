import { describe, expect, it } from 'vitest';
import type { Actor } from '../../src/records/index.ts';
import { lookUpActors } from './look-up-actors.ts';

const actor = (name: string, ...aliases: readonly string[]): Actor => ({
  id: name.toLowerCase().replaceAll(' ', '-'),
  name,
  type: 'armed-group',
  aliases,
  leaders: [],
  basis: 'catalogue',
});

const lookUp = lookUpActors(
  [
    actor('Haqqani network', 'The Haqqanis', 'HQN'),
    actor('Hezb-e Islami', 'HIG'),
    actor('Afghan Taliban', 'Quetta Shura'),
    actor('Pakistani Taliban', 'TTP'),
    actor('al-Qaeda', 'القاعدة'),
  ],
  new Map([
    ['pakistani-taliban', 9],
    ['afghan-taliban', 4],
  ]),
);

describe('lookUpActors', () => {
  it.each<[string, string]>([
    ['haq', 'haqqani-network/Haqqani network'],
    ['the haqqanis', 'haqqani-network/The Haqqanis'],
    ['ttp', 'pakistani-taliban/TTP'],
    ['taliban', 'pakistani-taliban/Pakistani Taliban, afghan-taliban/Afghan Taliban'],
    ['QAEDA', 'al-qaeda/al-Qaeda'],
    ['القا', 'al-qaeda/القاعدة'],
    ['', 'pakistani-taliban/Pakistani Taliban, afghan-taliban/Afghan Taliban'],
    ['nobody', ''],
  ])('finds by “%s”', (typed, found) => {
    expect(
      lookUp(typed)
        .map(({ id, matched }) => `${id}/${matched}`)
        .join(', '),
    ).toBe(found);
  });
});
