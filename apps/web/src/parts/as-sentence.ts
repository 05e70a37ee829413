/** What the program says of a failure, as a sentence for a person: without the function's name, ended by a full stop. */
export const asSentence = (message: string): string => {
  const words = message.trim().replace(/^[a-z]+(?:[A-Z][a-z]*)*: /, '');
  if (words === '') return '';
  return `${words[0]!.toUpperCase()}${words.slice(1)}${/[.!?…]["”]?$/.test(words) ? '' : '.'}`;
};
