import { describe, expect, it } from 'vitest';
import { cutSentences } from './cut-sentences.ts';

const wordsOf = (text: string): readonly string[] =>
  cutSentences(text).map((words) =>
    words
      .map(({ begin, end, marker }) => (marker ? `<${text.slice(begin, end)}>` : text.slice(begin, end)))
      .join(' '),
  );

describe('cutSentences', () => {
  it.each<[string, string, readonly string[]]>([
    [
      'a marker behind a quote',
      'They “fought each other."[32] As a result, all left.',
      ['They “ fought each other . " <[32]>', 'As a result , all left .'],
    ],
    [
      'markers inside a sentence',
      'It was “a pact of convenience,”[4][5] analysts said.',
      ['It was “ a pact of convenience , ” <[4]> <[5]> analysts said .'],
    ],
    [
      'a bare number as marker',
      'The town was held.12 It fell later.',
      ['The town was held . <12>', 'It fell later .'],
    ],
    [
      'a name that opens in lower case',
      'They pursue one aim. al-Qaeda left.',
      ['They pursue one aim .', 'al - Qaeda left .'],
    ],
    [
      'a bare number glued on both sides',
      'The town was held.12It fell later.',
      ['The town was held . <12>', 'It fell later .'],
    ],
    [
      'pages and numbers are no markers',
      'See p.12 and No.5 of vol.3 there.',
      ['See p.12 and No.5 of vol.3 there .'],
    ],
    [
      'a quotation over sentences',
      '“We did not fight. We did not flee. We waited,” he said.',
      ['“ We did not fight .', 'We did not flee .', 'We waited , ” he said .'],
    ],
    [
      'straight quotes',
      'He said: "They left." Then it was quiet.',
      ['He said : " They left . "', 'Then it was quiet .'],
    ],
    [
      'a lone capital before a sentence',
      'They withdrew to Z. The others stayed.',
      ['They withdrew to Z .', 'The others stayed .'],
    ],
    ['a lone capital at the end', 'They withdrew to Z.', ['They withdrew to Z .']],
    ['an initial', 'It was J. Doe who came.', ['It was J. Doe who came .']],
    [
      'brackets beside dashes',
      'The Free Army (FSA)—backed by donors—split.',
      ['The Free Army ( FSA ) — backed by donors — split .'],
    ],
    [
      'a country before a name and before a sentence',
      'The U.S. Army left. It met the U.S. The rest stayed.',
      ['The U.S. Army left .', 'It met the U.S.', 'The rest stayed .'],
    ],
    [
      'ranks and units',
      'Lt. Gen. Doe met Col. Roe. The 3rd Bn. took it.',
      ['Lt. Gen. Doe met Col. Roe .', 'The 3rd Bn. took it .'],
    ],
    [
      'et al.',
      'Smith et al. described it. See Smith et al. 2014.',
      ['Smith et al. described it .', 'See Smith et al. 2014 .'],
    ],
    [
      'a numbered list',
      '1. The group split. 2. The wing left.',
      ['1 . The group split .', '2 . The wing left .'],
    ],
    [
      'page numbers and circa',
      'See pp. 4-6, No. 5, c. 1970, and Doe v. the State.',
      ['See pp. 4 - 6 , No. 5 , c. 1970 , and Doe v. the State .'],
    ],
    ['hyphens', 'The pro-government al-Nusra-led force.', ['The pro-government al - Nusra - led force .']],
    ['ranges', 'Fighting in 2013–2014 and 2015-16.', ['Fighting in 2013 – 2014 and 2015 - 16 .']],
    [
      'clitics',
      "They don’t trust Shabaab’s men; it’s Doe's.",
      ["They do n’t trust Shabaab ’s men ; it ’s Doe 's ."],
    ],
    [
      'a question inside',
      '“Why?” he asked. Nobody spoke... then all did.',
      ['“ Why ? ” he asked .', 'Nobody spoke ... then all did .'],
    ],
    ['blank lines', 'A truce in the north\n\nThe army left', ['A truce in the north', 'The army left']],
    [
      'letters outside of English',
      'Fighters of Ḥizbullāh left Şırnak. Erdoğan spoke.',
      ['Fighters of Ḥizbullāh left Şırnak .', 'Erdoğan spoke .'],
    ],
    [
      'addresses',
      'See https://example.org/a-b,c?d=1. Write to x.y@example.org.',
      ['See https://example.org/a-b,c?d=1 .', 'Write to x.y@example.org .'],
    ],
    ['nothing', ' \n ', []],
  ])('%s', (_, text, expected) => {
    expect(wordsOf(text)).toEqual(expected);
  });

  it('takes time in step with the text', () => {
    const seconds = (text: string): number => {
      const begun = performance.now();
      cutSentences(text);
      return (performance.now() - begun) / 1_000;
    };
    for (const hostile of ['a', '.', '(', '"', 'a-', "'s", 'a.', '[1]', '—', 'a,b'])
      expect(seconds(hostile.repeat(100_000))).toBeLessThan(3);
  });
});
