import { describe, expect, it } from 'vitest';
import { indexCatalogue } from '../mentions/index-catalogue.ts';
import { tokenise } from '../text/tokenise.ts';
import { ACRONYMS_ALSO_WORDS } from './acronyms-also-words.ts';
import { sharedNamesOf } from './settle-shared-names.ts';
import { spellingKey } from './spelling-key.ts';
import { starterCatalogue, starterRows } from './starter-catalogue.ts';

const groups = starterCatalogue.filter(({ type }) => type === 'armed-group');
const words = (name: string) =>
  tokenise(name, { begin: 0, end: name.length }).filter(({ kind }) => kind !== 'mark');

/** Common English words of up to six letters, of which acronyms are made, too. */
const COMMON_WORDS = new Set(
  `a able about act add age ago aid aim air all also am an and any are arm army art as ask at away back bad bar base
  be bed best big bit blue boat body book born both box boy but buy by call came camp can car card care case cat cell
  city clan cold come cost could cut dad day dead deal dear deep did die do dog done door down draw drop due each ear
  east easy eat edge end era even ever every eye face fact fall far farm fast fat fear feel fell few field fight fill
  film fine fire firm fish fit five flag flow foe food foot for form four free from front full fun game gap gas get
  girl give go goal god gold good got gun had hair half hall hand hard has hat have he head hear heat help her here
  high him his hit hold home hope hot hour how huge i idea if ill in into iron is it its jam job join just keep key
  kid kill kind king knew know lack land last late law lay lead left leg less let lie life like line list live long
  look lose loss lot loud love low mad main make man many map march mark mass may me mean meet mend men met mile mind
  mine miss mit mob mode model moon more most move much must my name near neck need net never new next night nine no
  nor north not note now nut oak odd of off oil old on once one only open or order our out over own pace pack pad page
  paid pain pair pan park part pass past path pay peace pen per pick plan play plot plus poor pop port post pull push
  put race rail rain ran rare rate raw read real red rest rich ride right ring rise risk road rock role room root row
  rule run sad safe said sail sale salt same sand sang sat save saw say sea seat see seem sell send set seven sex she
  ship shop shot should show shut side sign sing sir sit site six size skin sky slow small snow so soft soil sold sole
  some son song soon sort soul south spot staff star stay step still stop such sun sure take talk tall tap task tax
  team tell ten term test than that the their them then there they thin this three tie time tip tiny to told tone too
  top toward town trade tree trip true try turn two type under unit up upon us use vast very view vote wage wait walk
  wall want war warm was wave way we weak wear week well went were west what when where who whole whom why wide wife
  will wind wine wing wire wise with woman wood word work world would yard year yes yet you young your zero arena
  boss cap eros`.split(/\s+/u),
);

describe('starterCatalogue', () => {
  it('holds 1,300 armed groups and more, and every region and state', () => {
    expect(groups.length).toBeGreaterThanOrEqual(1300);
    expect(starterCatalogue.filter(({ type }) => type === 'government').length).toBeGreaterThanOrEqual(190);
  });

  it('has an id for each actor', () => {
    const ids = starterCatalogue.map(({ id }) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });

  it('gives no name to two actors, unless both rows say so', () => {
    const marked = new Set(
      starterRows.flatMap(({ actor, shared }) => shared.map((alias) => `${alias}: ${actor.id}`)),
    );
    const shared = sharedNamesOf(starterCatalogue).flatMap(({ aliases: spellings, actors }) =>
      actors.flatMap(({ id, name, aliases, leaders }) =>
        [name, ...aliases, ...leaders].filter((own) => spellings.includes(own)).map((own) => `${own}: ${id}`),
      ),
    );
    expect(shared.toSorted()).toEqual([...marked].toSorted());
  });

  it('tells actors with a shared name apart by where they are, or by their other names', () => {
    const alike = sharedNamesOf(starterCatalogue).filter(
      ({ actors }) =>
        actors.filter(({ locations, aliases }) => locations === undefined && aliases.length < 2).length > 1,
    );
    expect(alike).toEqual([]);
  });

  it('finds each actor by each of its names', () => {
    const shared = new Set(sharedNamesOf(starterCatalogue).flatMap(({ aliases }) => aliases));
    const index = indexCatalogue(starterCatalogue);
    const astray = starterCatalogue.flatMap(({ id, name, aliases, leaders }) =>
      [name, ...aliases, ...leaders]
        .filter((alias) => !shared.has(alias))
        .map((alias) => ({ alias, id, match: index.longestAt(words(alias), 0) }))
        .filter(({ match, alias }) => match?.entry.actor.id !== id || match.length < words(alias).length)
        .map(({ alias, match }) => `${alias} of ${id}: ${match?.entry.actor.id}`),
    );
    expect(astray).toEqual([]);
  });

  it('links only to actors that it holds, and never in a circle', () => {
    const byId = new Map(starterCatalogue.map((actor) => [actor.id, actor]));
    for (const actor of starterCatalogue) {
      for (const link of actor.links ?? [])
        expect(byId.has(link.id), `${actor.name} → ${link.id}`).toBe(true);
      const wholes = new Set<string>();
      for (let at = actor; at.partOf !== undefined; at = byId.get(at.partOf)!) {
        expect(wholes.has(at.id), actor.name).toBe(false);
        wholes.add(at.id);
      }
    }
  });

  it('places actors only in states that it holds', () => {
    const places = new Set(
      starterCatalogue.filter(({ type }) => type === 'government').map(({ name }) => name),
    );
    places.add('Palestinian Authority');
    const nowhere = starterCatalogue.flatMap(({ locations = [] }) =>
      locations.filter((at) => !places.has(at)),
    );
    expect(nowhere).toEqual([]);
  });

  it('flags every acronym that is a common English word, and has no other name that is one', () => {
    const common = starterCatalogue
      .flatMap(({ name, aliases, leaders }) => [name, ...aliases, ...leaders])
      .filter((alias) => COMMON_WORDS.has(alias.toLowerCase()));
    // "LeT" is told from "let" by its case.
    expect(common.filter((alias) => !/^\p{Lu}+$|^\p{Lu}\p{Ll}+\p{Lu}+$/u.test(alias))).toEqual([]);
    expect(
      common.filter(
        (alias) => alias === alias.toUpperCase() && !ACRONYMS_ALSO_WORDS.has(alias.toLowerCase()),
      ),
    ).toEqual([]);
  });

  it('has the codes of ISO and of Gleditsch and Ward but once', () => {
    const codes = starterCatalogue.flatMap(({ identifiers = [] }) =>
      identifiers.map(({ scheme, id }) => `${scheme}:${id}`),
    );
    // Yemen goes on under the number of North Yemen, Russia under that of the Soviet Union.
    expect(codes.filter((code, at) => codes.indexOf(code) !== at).toSorted()).toEqual(['gw:365', 'gw:678']);
  });

  it('has few actors whose spelling has the key of another; those keys name nobody', () => {
    const owners = new Map<string, Set<string>>();
    for (const { id, name, aliases } of starterCatalogue)
      for (const alias of [name, ...aliases]) {
        const key = spellingKey(words(alias));
        if (key !== null) owners.set(key, (owners.get(key) ?? new Set()).add(id));
      }
    const collisions = [...owners.values()].filter((ids) => ids.size > 1).map((ids) => [...ids].join(' = '));
    expect(collisions.toSorted()).toMatchInlineSnapshot(`
      [
        "ahlu-sunna-waljamaa = ansar-al-sunna-mozambique",
        "ansar-ul-islam = ansar-al-islam",
        "harakat-e-islami-of-afghanistan = abu-sayyaf",
        "ikhwan-ul-muslimoon-of-kashmir = muslim-brotherhood",
        "islamic-state = maute-group",
        "ittehad-e-islami = al-itihaad-al-islamiya",
        "jamiat-e-islami = jamaat-e-islami",
        "mahdi-army = jaysh-al-mahdi-of-kyrgyzstan",
        "palestinian-fedayeen = fedaian",
      ]
    `);
  });
});
