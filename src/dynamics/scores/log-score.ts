/**
 * Logarithmic score −ln p(outcome), in nats, lower is better; infinite where the outcome was held to be impossible.
 * Laws that come from runs go through `lawFromRuns` first, which rules nothing out.
 * Good 1952, Journal of the Royal Statistical Society B 14: 107-114.
 */
export const logScore = (law: ArrayLike<number>, outcome: number): number => -Math.log(law[outcome]!);
