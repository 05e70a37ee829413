import { Link } from 'wouter';
import type { NamedLink } from '../../../../src/ledger/index.ts';
import type { OpenedActor } from '../api/answers.ts';
import { formatDate } from '../parts/format-date.ts';
import { actorAddress } from './actor-address.ts';

const FROM_IT: Readonly<Record<NamedLink['kind'], string>> = {
  'part-of': 'part of',
  'split-from': 'split from',
  'merged-into': 'went up in',
};
const TO_IT: Readonly<Record<NamedLink['kind'], string>> = {
  'part-of': 'has as parts',
  'split-from': 'split from it',
  'merged-into': 'went up in it',
};

const Names = ({ names }: { readonly names: readonly string[] }) =>
  names.map((name, i) => (
    <span key={name}>
      {i > 0 && '; '}
      <bdi>{name}</bdi>
    </span>
  ));

const Ties = ({ links }: { readonly links: readonly NamedLink[] }) =>
  links.map(({ id, name, when }, i) => (
    <span key={id + when}>
      {i > 0 && '; '}
      <Link href={actorAddress(id)}>
        <bdi>{name}</bdi>
      </Link>
      {when !== undefined && <span className="faint"> {formatDate(when)}</span>}
    </span>
  ));

const BASIS = {
  catalogue: 'the catalogue that every project starts with',
  text: 'a text that was read',
  given: 'the analyst, or a list that was brought in',
} as const;

/** What is known of an actor beside its relations: names, ties that a catalogue knows, numbers in others' lists. */
export const ActorFacts = ({ opened }: { readonly opened: OpenedActor }) => {
  const { actor, own, links } = opened;
  const groups = [false, true].flatMap((isFromOther) =>
    (['part-of', 'split-from', 'merged-into'] as const).map((kind) => ({
      words: (isFromOther ? TO_IT : FROM_IT)[kind],
      links: links.filter((link) => link.kind === kind && link.isFromOther === isFromOther),
    })),
  );
  return (
    <dl className="actor-facts small">
      {own.aliases.length > 0 && (
        <>
          <dt>also</dt>
          <dd>
            <Names names={own.aliases} />
          </dd>
        </>
      )}
      {actor.leaders.length > 0 && (
        <>
          <dt>spoken for by</dt>
          <dd>
            <Names names={actor.leaders} />
          </dd>
        </>
      )}
      {groups
        .filter((group) => group.links.length > 0)
        .map((group) => (
          <div key={group.words} className="row">
            <dt>{group.words}</dt>
            <dd>
              <Ties links={group.links} />
            </dd>
          </div>
        ))}
      {own.locations && own.locations.length > 0 && (
        <>
          <dt>in</dt>
          <dd>
            <Names names={own.locations} />
          </dd>
        </>
      )}
      {own.identifiers && own.identifiers.length > 0 && (
        <>
          <dt>numbers</dt>
          <dd>{own.identifiers.map(({ scheme, id }) => `${scheme} ${id}`).join('; ')}</dd>
        </>
      )}
      <dt>known from</dt>
      <dd>{BASIS[own.basis]}</dd>
    </dl>
  );
};
