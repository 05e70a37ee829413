/** A 52-bit hash of what happened in a run, event by event (FNV-1a twice, with different offsets). */
export const runHash = (): {
  readonly add: (time: number, kind: number, actor: number, partner: number) => void;
  readonly value: () => number;
} => {
  const time = new Float64Array(1);
  const words = new Int32Array(time.buffer);
  let [low, high] = [0x811c9dc5, 0x050c5d1f];
  const mix = (word: number): void => {
    low = Math.imul(low ^ word, 0x01000193);
    high = Math.imul(high ^ (word + 0x9e3779b9), 0x01000193) ^ (low >>> 13);
  };
  return {
    add: (at, kind, actor, partner) => {
      time[0] = at;
      mix(words[0]!);
      mix(words[1]!);
      mix(kind + (actor << 8));
      mix(partner);
    },
    value: () => (high & 0xfffff) * 2 ** 32 + (low >>> 0),
  };
};
