import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { starterCatalogue } from '../claims/index.ts';
import { readHypotheses } from './read-hypotheses.ts';

const read = (text: string) => readHypotheses(text, 'rivals.yaml', starterCatalogue);

const RIVALS = `question: What next?
parties:
  older: [Afghan Taliban, Haqqanis]
hypotheses:
  - title: Open war
    statement: They fight.
    expects:
      - { between: [older, TTP], sign: conflictual, cell: for }
    holds: { all: [{ measure: tie, state: hostile, between: [older, older], atLeast: 0.5 }] }
  - title: Neither
    statement: They do not.
    holds: otherwise
`;

describe('readHypotheses', () => {
  it('holds the names in a file against the actors there are', () => {
    const [war, neither] = read(RIVALS);
    expect(war).toMatchObject({ id: 'open-war', question: 'What next?', title: 'Open war' });
    expect(war!.parties).toEqual([
      {
        name: 'older',
        actors: [
          { id: 'afghan-taliban', name: 'Afghan Taliban' },
          { id: 'haqqani-network', name: 'Haqqani network' },
        ],
      },
      {
        name: 'TTP',
        actors: [{ id: 'tehrik-i-taliban-pakistan', name: 'Tehrik-i-Taliban Pakistan' }],
      },
    ]);
    expect(neither).toMatchObject({ parties: [], expects: [], holds: 'otherwise' });
  });

  it('reads those of the sample dossier', async () => {
    const file = 'samples/afpak/hypotheses.yaml';
    const titles = readHypotheses(await readFile(file, 'utf8'), file, starterCatalogue).map(
      ({ title }) => title,
    );
    expect(titles).toEqual(['Open war', 'Slow siphoning', 'Neither']);
  });

  it.each([
    ['cell: for', 'cell: fro', 'rivals.yaml:8: hypotheses[0].expects[0].cell: '],
    [
      '[older, TTP]',
      '[oldest, TTP]',
      'rivals.yaml:8: hypotheses[0].expects[0].between[0]: "oldest" is neither',
    ],
    ['Haqqanis]', 'Hakkani]', 'rivals.yaml:3: parties.older[1]: "Hakkani" is neither'],
    [
      ', atLeast: 0.5',
      '',
      'rivals.yaml:9: hypotheses[0].holds.all[0]: a measure needs atLeast, atMost or both',
    ],
    [
      'older, older]',
      'older, odd]',
      'rivals.yaml:9: hypotheses[0].holds.all[0].between[1]: "odd" is neither',
    ],
    [
      'title: Neither',
      'title: Open war',
      'rivals.yaml:10: hypotheses[1].title: another hypothesis has this title',
    ],
    ['measure: tie', 'measure: ties', 'rivals.yaml:9: hypotheses[0].holds.all[0].measure: '],
    ['holds: otherwise', 'hold: otherwise', 'rivals.yaml:12: hypotheses[1].hold: there is no such field'],
    ['statement: They fight.', 'statement: [', 'rivals.yaml:'],
  ])('says where %s → %s is wrong', (right, wrong, where) => {
    expect(() => read(RIVALS.replace(right, wrong))).toThrow(where);
  });
});
