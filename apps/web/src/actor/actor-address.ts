/** The address of an actor. */
export const actorAddress = (id: string): string => `/actor/${encodeURIComponent(id)}`;
