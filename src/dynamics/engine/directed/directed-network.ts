/**
 * A directed network of up to 65,535 actors: a matrix to ask, and lists to walk. Lists are kept in no order; row i
 * begins at i * size.
 */
export interface DirectedNetwork {
  readonly size: number;
  /** Row-major, 1 where the row's actor sends a tie to the column's. */
  readonly ties: Uint8Array;
  readonly receivers: Uint16Array;
  readonly outDegree: Uint16Array;
  readonly senders: Uint16Array;
  readonly inDegree: Uint16Array;
  /** Where the receiver, or the sender, of a tie stands in its list. */
  readonly placeOut: Uint16Array;
  readonly placeIn: Uint16Array;
}

export const createDirectedNetwork = (size: number): DirectedNetwork => ({
  size,
  ties: new Uint8Array(size * size),
  receivers: new Uint16Array(size * size),
  outDegree: new Uint16Array(size),
  senders: new Uint16Array(size * size),
  inDegree: new Uint16Array(size),
  placeOut: new Uint16Array(size * size),
  placeIn: new Uint16Array(size * size),
});

/** Makes the tie if there is none, else ends it. */
export const toggleTie = (network: DirectedNetwork, from: number, to: number): void => {
  const { size, ties, receivers, outDegree, senders, inDegree, placeOut, placeIn } = network;
  const cell = from * size + to;
  if (ties[cell] === 0) {
    ties[cell] = 1;
    placeOut[cell] = outDegree[from]!;
    receivers[from * size + outDegree[from]!++] = to;
    placeIn[cell] = inDegree[to]!;
    senders[to * size + inDegree[to]!++] = from;
    return;
  }
  ties[cell] = 0;
  // The last of each list takes the free place.
  const lastOut = receivers[from * size + --outDegree[from]!]!;
  receivers[from * size + placeOut[cell]!] = lastOut;
  placeOut[from * size + lastOut] = placeOut[cell]!;
  const lastIn = senders[to * size + --inDegree[to]!]!;
  senders[to * size + placeIn[cell]!] = lastIn;
  placeIn[lastIn * size + to] = placeIn[cell]!;
};

/** Fills a network from a row-major matrix of 0 and 1; the diagonal is left out. */
export const fillNetwork = (network: DirectedNetwork, matrix: Uint8Array): void => {
  const { size, ties, outDegree, inDegree } = network;
  ties.fill(0);
  outDegree.fill(0);
  inDegree.fill(0);
  for (let i = 0; i < size; i++)
    for (let j = 0; j < size; j++) if (i !== j && matrix[i * size + j] === 1) toggleTie(network, i, j);
};

/** Makes `into` the same as `from`, list order included. Both of one size. */
export const copyNetwork = (from: DirectedNetwork, into: DirectedNetwork): void => {
  into.ties.set(from.ties);
  into.receivers.set(from.receivers);
  into.outDegree.set(from.outDegree);
  into.senders.set(from.senders);
  into.inDegree.set(from.inDegree);
  into.placeOut.set(from.placeOut);
  into.placeIn.set(from.placeIn);
};
