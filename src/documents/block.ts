import type { PassageRole } from '../records/index.ts';

/** A paragraph, heading, cell or note of a format that has markup, with its white space settled. */
export interface Block {
  readonly role: PassageRole;
  readonly text: string;
  /** 1-6, of a heading. */
  readonly level?: number;
  /** Page of the original, from 1. */
  readonly page?: number;
  /** Of a note. */
  readonly marker?: string;
  /** What divides it from the block before: an empty line unless it says otherwise. */
  readonly joint?: '\n' | '\t';
}
