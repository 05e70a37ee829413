/** Hands out places in memory that is not there yet: the kernel is created once the size is known. */
export interface MemoryLayout {
  /** A place for `count` numbers of `width` bytes, as a byte offset. */
  readonly take: (count: number, width?: number) => number;
  readonly size: () => number;
}

const ALIGNED = 16;

export function createMemoryLayout(): MemoryLayout {
  // Offset 0 stays free: it stands for "no bias".
  let top = ALIGNED;
  return {
    take: (count, width = 4) => {
      const at = top;
      top = Math.ceil((top + count * width) / ALIGNED) * ALIGNED;
      return at;
    },
    size: () => top,
  };
}
