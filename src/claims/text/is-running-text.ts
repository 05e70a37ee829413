import type { Passage } from '../../records/index.ts';

/** Passages that are read for claims: notes and front matter are about the text, not a part of it. */
export const isRunningText = ({ role }: Passage): boolean => role !== 'front-matter' && role !== 'note';
