import type { AttributeView } from './attribute-effect.ts';

/** Sum of the centred values of those that an actor looks to. */
export const sumOverFriends = (
  { values, mean, friends, friendCount, stride }: AttributeView,
  ego: number,
): number => {
  let sum = 0;
  const begin = ego * stride;
  for (let k = begin; k < begin + friendCount[ego]!; k++) sum += values[friends[k]!]! - mean;
  return sum;
};

/** Mean of the centred values of those that an actor looks to; 0 for who looks to nobody. */
export const meanOverFriends = (view: AttributeView, ego: number): number => {
  const count = view.friendCount[ego]!;
  return count === 0 ? 0 : sumOverFriends(view, ego) / count;
};
