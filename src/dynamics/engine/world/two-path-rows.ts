/** How many third actors h tie ego to each j, by the signs of ego-h and h-j. */
export interface TwoPaths {
  readonly friendFriend: Float64Array;
  readonly friendFoe: Float64Array;
  readonly foeFriend: Float64Array;
  readonly foeFoe: Float64Array;
}

export const twoPaths = (capacity: number): TwoPaths => ({
  friendFriend: new Float64Array(capacity),
  friendFoe: new Float64Array(capacity),
  foeFriend: new Float64Array(capacity),
  foeFoe: new Float64Array(capacity),
});
