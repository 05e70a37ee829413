import { describe, expect, it } from 'vitest';
import type { Claim, Doubt } from '../../records/index.ts';
import { starterCatalogue } from '../catalogue/starter-catalogue.ts';
import { documentOf } from '../testing/document-of.ts';
import { type CheckedClaim, checkClaim } from './check-claim.ts';
import { cutExcerpts } from './cut-excerpts.ts';
import { resolveParties } from './resolve-parties.ts';

const TEXT = [
  'In 2008 the picture was calm. The Haqqanis also appear to be drifting away from al-Qaeda.',
  'The group attacked the ISI in May. “Hamas” denied any links with\nISIS – analysts said so.',
  'The Varda Front (VF) will fight the VF’s rival, the Osk League.',
  'They clashed again. They clashed again.',
  'Iran attacked Iraq.',
].join(' ');

const QUOTE = 'The Haqqanis also appear to be drifting away from al-Qaeda.';

const ANSWER = {
  quote: QUOTE,
  source: { mention: 'The Haqqanis', name: 'Haqqani network' },
  target: { mention: 'al-Qaeda', name: 'al-Qaeda' },
  trigger: 'drifting away from',
  kind: 'distancing',
  denial: null,
  form: 'change',
  mutual: false,
  support: null,
  hedge: 'appear to',
  speakers: [],
  date: null,
  theatre: null,
};

const check = (answer: unknown, text = TEXT, published: string | null = '2010-07'): CheckedClaim => {
  const document = documentOf(text, published === null ? {} : { published });
  const parties = resolveParties(document, starterCatalogue);
  const [excerpt] = cutExcerpts(document).excerpts;
  return checkClaim({ document, excerpt: excerpt!, parties, reader: 'llm-1/test' }, answer);
};

const claimOf = (answer: unknown, text?: string, published?: string | null): Claim => {
  const checked = check(answer, text, published);
  if ('refused' in checked) throw new Error(checked.refused.message);
  return checked.claim;
};

const refusalOf = (answer: unknown, text?: string): Doubt => {
  const checked = check(answer, text);
  if ('claim' in checked) throw new Error(`taken: ${JSON.stringify(checked.claim)}`);
  return checked.refused;
};

describe('checkClaim', () => {
  it('makes a claim of an answer that stands on the text', () => {
    const begin = TEXT.indexOf(QUOTE);
    const place = (words: string) => ({
      begin: TEXT.indexOf(words),
      end: TEXT.indexOf(words) + words.length,
    });
    expect(claimOf(ANSWER)).toMatchObject({
      begin,
      end: begin + QUOTE.length,
      quote: QUOTE,
      trigger: place('drifting away from'),
      source: {
        ...place('The Haqqanis'),
        id: 'haqqani-network',
        name: 'Haqqani network',
        resolvedBy: 'alias',
      },
      target: { ...place('al-Qaeda'), name: 'al-Qaeda' },
      kind: 'distancing',
      sign: -1,
      form: 'change',
      symmetric: false,
      certainty: { low: 0.55, high: 0.8, phrase: 'appear to', stance: 'affirms', ...place('appear to') },
      saidBy: null,
      speakers: [],
      date: null,
      theatre: null,
      reader: 'llm-1/test',
      rule: 'language-model',
      doubts: [],
    });
  });

  it('gives the sentence, where the model quotes a part of it', () => {
    expect(
      claimOf({
        ...ANSWER,
        quote: 'Haqqanis also appear to be drifting away from al-Qaeda',
        source: { mention: 'Haqqanis', name: 'Haqqani network' },
      }).quote,
    ).toBe(QUOTE);
  });

  it('takes other blanks, quotation marks and dashes for the same, and keeps the words of the text', () => {
    const claim = claimOf({
      ...ANSWER,
      quote: '"Hamas" denied any links with ISIS - analysts said so.',
      source: { mention: 'Hamas', name: 'Hamas' },
      target: { mention: 'ISIS', name: 'ISIS' },
      trigger: 'links',
      kind: 'affiliation',
      denial: 'denied',
      hedge: null,
      speakers: [{ words: 'analysts', sort: 'role' }],
    });
    expect(claim.quote).toBe('“Hamas” denied any links with\nISIS – analysts said so.');
    expect(claim).toMatchObject({
      kind: 'distancing',
      sign: -1,
      form: 'change',
      rule: 'language-model:denied',
      saidBy: 'analysts',
      certainty: { phrase: null, low: 0.95 },
    });
  });

  it('ties a pronoun or description to the actor that the text names, and shows by which', () => {
    const claim = claimOf({
      ...ANSWER,
      quote: 'The group attacked the ISI in May.',
      source: { mention: 'The group', name: 'The Haqqanis' },
      target: { mention: 'the ISI', name: 'ISI' },
      trigger: 'attacked',
      kind: 'armed-conflict',
      form: 'event',
      hedge: null,
      date: 'in May',
    });
    expect(claim.source).toMatchObject({
      name: 'Haqqani network',
      resolvedBy: 'description',
      via: 'Haqqani network',
    });
    expect(claim.date).toBe('2008-05');
  });

  it('takes actors that only the text knows, by the names that it defines', () => {
    const claim = claimOf({
      ...ANSWER,
      quote: 'The Varda Front (VF) will fight the VF’s rival, the Osk League.',
      source: { mention: 'The Varda Front (VF)', name: 'VF' },
      target: { mention: 'the Osk League', name: 'the Osk League' },
      trigger: 'fight',
      kind: 'armed-conflict',
      form: 'forecast',
      hedge: null,
    });
    expect(claim).toMatchObject({
      source: { id: 'varda-front', name: 'Varda Front' },
      target: { id: 'osk-league', name: 'Osk League' },
      form: 'forecast',
    });
  });

  describe('refuses', () => {
    const iran = {
      ...ANSWER,
      quote: 'Iran attacked Iraq.',
      source: { mention: 'Iran', name: 'Iran' },
      target: { mention: 'Iraq', name: 'Iraq' },
      trigger: 'attacked',
      kind: 'armed-conflict',
      form: 'event',
      hedge: null,
    };
    it('nothing of this one', () => expect(claimOf(iran).kind).toBe('armed-conflict'));

    it.each([
      ['a quote that is nowhere', { ...iran, quote: 'Iran invaded Iraq.' }, 'does not stand in the text'],
      [
        'a quote that is nearly there',
        { ...iran, quote: 'Iran Attacked Iraq.' },
        'does not stand in the text',
      ],
      ['an empty quote', { ...iran, quote: ' ' }, 'does not stand in the text'],
      [
        'a quote at two places',
        { ...iran, quote: 'They clashed again.', trigger: 'clashed' },
        'stands at 2 places',
      ],
      [
        'a trigger outside of the quote',
        { ...iran, trigger: 'denied' },
        'does not hold the trigger “denied”',
      ],
      ['an empty trigger', { ...iran, trigger: '' }, 'does not hold the trigger'],
      [
        'a mention outside of the quote',
        { ...iran, target: { mention: 'Hamas', name: 'Hamas' } },
        'does not hold the mention “Hamas”',
      ],
      [
        'a part of a word as a mention',
        { ...iran, source: { mention: 'Ira', name: 'Iran' } },
        'does not hold the mention “Ira”',
      ],
      [
        'an actor whom the document does not name',
        {
          ...iran,
          quote: 'The group attacked the ISI in May.',
          source: { mention: 'The group', name: 'Shining Path' },
          target: { mention: 'the ISI', name: 'ISI' },
        },
        'does not name “Shining Path”',
      ],
      [
        'a class without a name',
        {
          ...iran,
          quote: 'The group attacked the ISI in May.',
          source: { mention: 'The group', name: 'the group' },
          target: { mention: 'the ISI', name: 'ISI' },
        },
        '“group” is no name',
      ],
      [
        'one actor on both sides',
        { ...iran, target: { mention: 'Iran', name: 'Iran' } },
        'both its sides are Iran',
      ],
      ['a kind that there is not', { ...iran, kind: 'love' }, 'its kind is not as asked for'],
      ['a form that there is not', { ...iran, form: 'rumour' }, 'its form is not as asked for'],
      ['a denial without its words', { ...iran, denial: 'never' }, 'a denial by “never”'],
      ['a hedge where there is none', { ...iran, hedge: 'perhaps' }, 'weakened by “perhaps”'],
      ['what is no claim at all', 'Iran attacked Iraq.', 'its shape is not as asked for'],
      [
        'what cannot be said in words',
        JSON.parse('{"quote":{"toString":1,"valueOf":1},"source":{"name":[null]},"__proto__":{}}'),
        'its quote is not as asked for',
      ],
      ['null', null, 'its shape is not as asked for'],
      ['sentences by the dozen', { ...iran, quote: TEXT }, 'runs over'],
    ])('%s', (_, answer, why) => {
      const doubt = refusalOf(answer);
      expect(doubt.code).toBe('refused-claim');
      expect(doubt.message).toContain(why);
      expect(doubt.begin).toBeGreaterThanOrEqual(0);
    });

    it('with a message on one line, however long and wild the answer', () => {
      const { message } = refusalOf({ ...iran, quote: `\u001b[31m\n\u0000${'x'.repeat(1e6)}` });
      expect(message.length).toBeLessThan(600);
      expect(message).not.toMatch(/[\p{Cc}]/u);
    });
  });

  describe('keeps a claim whose details it doubts', () => {
    const doubted = (change: object): Claim => claimOf({ ...ANSWER, ...change });

    it.each([
      [
        'a hedge that is not there, where another is',
        { hedge: 'perhaps' },
        'weakest words of doubt were taken',
      ],
      ['a hedge that the table does not know', { hedge: 'also' }, 'does not know'],
      [
        'a speaker who is not there',
        { speakers: [{ words: 'Ilva Dorn', sort: 'named' }] },
        'counts as unnamed',
      ],
      ['a date that is not there', { date: 'in 1999' }, 'no date was taken'],
      ['words that are no date', { date: 'drifting' }, 'could not be read as a date'],
      ['a theatre that is not there', { theatre: 'Waziristan' }, 'no theatre was taken'],
    ])('%s', (_, change, message) => {
      const { doubts } = doubted(change);
      expect(doubts).toHaveLength(1);
      expect(doubts[0]).toMatchObject({ code: 'unverified-detail' });
      expect(doubts[0]!.message).toContain(message);
    });

    it('and never makes it surer by them', () => {
      expect(doubted({ hedge: 'perhaps' }).certainty).toMatchObject({ high: 0.8, phrase: 'appear to' });
      expect(doubted({ hedge: 'also' }).certainty).toMatchObject({ high: 0.55, phrase: 'also' });
      expect(doubted({ speakers: [{ words: 'Ilva Dorn', sort: 'named' }] }).saidBy).toBe('unnamed');
      expect(doubted({ date: 'in 1999' }).date).toBeNull();
    });

    it('where the model takes a name for somebody else than its words say', () => {
      const claim = doubted({ target: { mention: 'al-Qaeda', name: 'Hamas' } });
      expect(claim.target.name).toBe('al-Qaeda');
      expect(claim.doubts.map(({ code }) => code)).toEqual(['ambiguous-reference']);
    });
  });

  it.each([
    ['Iran very likely armed Hamas.', 'likely', 'very likely', 0.8],
    ['It is unlikely that Iran armed Hamas.', 'unlikely', 'unlikely', 0.2],
    ['Iran may well have armed Hamas.', 'may well', 'may', 0.3],
  ])('reads the hedge of %j by the table', (quote, hedge, phrase, low) => {
    const claim = claimOf(
      {
        ...ANSWER,
        quote,
        source: { mention: 'Iran', name: 'Iran' },
        target: { mention: 'Hamas', name: 'Hamas' },
        trigger: 'armed',
        kind: 'support',
        support: 'arms',
        form: 'event',
        hedge,
      },
      quote,
    );
    expect(claim.certainty).toMatchObject({ phrase, low });
    expect(claim.of).toBe('arms');
  });

  it('says where nothing tells when', () => {
    expect(claimOf(ANSWER, TEXT, null).doubts.map(({ code }) => code)).toEqual(['undated']);
  });
});
