import { settleHypothesis } from '../ledger/index.ts';
import { type Actor, type Hypothesis, readCheckedYaml } from '../records/index.ts';
import { hypothesisFile } from './hypothesis-file.ts';

/**
 * The rivals of one question from a file, in YAML or JSON, with the names in it held against the actors there are.
 * @throws EntenteError `bad-input`: "file:line: field: what is wrong"
 */
export const readHypotheses = (
  text: string,
  file: string,
  actors: readonly Actor[],
): readonly Hypothesis[] => {
  const { value, refuse } = readCheckedYaml(text, file, hypothesisFile);
  const { question, parties, hypotheses } = value;
  const settled = hypotheses.map((asked, i) =>
    settleHypothesis({ question, parties, ...asked }, actors, (path, message, hint) =>
      refuse(path[0] === 'parties' ? path : ['hypotheses', i, ...path], message, hint),
    ),
  );
  settled.forEach(({ id, holds }, i) => {
    if (settled.findIndex((other) => other.id === id) < i)
      refuse(['hypotheses', i, 'title'], 'another hypothesis has this title already');
    if (holds === 'otherwise' && settled.findIndex((other) => other.holds === 'otherwise') < i)
      refuse(
        ['hypotheses', i, 'holds'],
        'another hypothesis is what holds otherwise',
        'One can be what its rivals are not.',
      );
  });
  return settled;
};
