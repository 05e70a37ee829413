/** `haqqani-network` for "Haqqani network": the id of an actor, from its canonical name. Names without any letter keep their code points. */
export const slugOf = (name: string): string => {
  const slug = name
    .normalize('NFKD')
    .replace(/[\p{M}'’ʿʾ‘`.]/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/gu, '');
  return slug === ''
    ? `actor-${[...name].map((letter) => letter.codePointAt(0)?.toString(16)).join('-')}`
    : slug;
};
