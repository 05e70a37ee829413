import { type AdmiraltyGrade, nameKey } from '../records/index.ts';
import type { EffectiveDecision } from './effective-decisions.ts';

/** The grade of a publisher or speaker by name, if it was graded; the latest counts. */
export type GradeOf = (name: string) => AdmiraltyGrade | undefined;

/** The grades given to sources. Names are compared without case, marks, punctuation or a leading article. */
export const sourceGrades = (decisions: readonly EffectiveDecision[]): GradeOf => {
  const grades = new Map<string, AdmiraltyGrade>();
  for (const decision of decisions)
    if (decision.act === 'grade') grades.set(nameKey(decision.source), decision.grade);
  if (grades.size === 0) return () => undefined;
  // The same few names stand on many claims.
  const known = new Map<string, AdmiraltyGrade | undefined>();
  return (name) => {
    if (!known.has(name)) known.set(name, grades.get(nameKey(name)));
    return known.get(name);
  };
};
