import { InvalidArgumentError } from 'commander';

/** An option that takes a whole number, at least `least`. */
export const wholeNumber =
  (least: number) =>
  (text: string): number => {
    const value = Number(text);
    if (text.trim() === '' || !Number.isSafeInteger(value) || value < least)
      throw new InvalidArgumentError(`a whole number from ${least} on is wanted`);
    return value;
  };
